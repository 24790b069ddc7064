from dataclasses import replace
from uuid import uuid4

from tests.gui.document.samples import Sample

from annotator.core.codebook import Codebook
from annotator.core.model import Entry
from annotator.gui.document.catalogue import Catalogue


def test_names_are_those_of_what_was_merged_into_and_a_circle_of_merges_ends():
    deal, jcpoa = Entry(kind="agreement", name="the deal"), Entry(kind="agreement", name="JCPOA")
    merged = replace(deal, merged_into=jcpoa.id)
    catalogue = Catalogue(Sample("The deal stands.").view(), Codebook(), {deal.id: merged, jcpoa.id: jcpoa})
    assert catalogue.name_of(str(deal.id)) == "JCPOA"
    assert (catalogue.name_of("the minister"), catalogue.name_of(str(uuid4()))) == ("the minister", "?")
    # one copy of the project had merged one way and another the other way before they met
    catalogue.entries = {deal.id: merged, jcpoa.id: replace(jcpoa, merged_into=deal.id)}
    assert catalogue.name_of(str(deal.id)) in ("the deal", "JCPOA")
