"""Comparing annotators in a project."""

import csv
from dataclasses import replace

import pytest
from tests.documents import read

from annotator.core.agreement import AGREED, MISSING
from annotator.core.agreement_table import lines, number
from annotator.core.errors import RuleError
from annotator.core.model import Annotator, Entry


@pytest.fixture
def marta(project, document, open_as, codebook):
    """A colleague with the same project open."""
    with open_as(Annotator(name="Marta")) as colleague:
        yield colleague


@pytest.fixture
def mark(document, codebook):
    def mark(project, start, end, label="Claim", **attributes):
        project.annotations.mark(document.id, ((start, end),), codebook.by_name(label).id, attributes=attributes)

    return mark


def figure(comparison, section, name, subject=""):
    [found] = [each for each in getattr(comparison, section) if (each.name, each.subject) == (name, subject)]
    return found


def compared(project, marta, **options):
    found = project.agreement.compare([project.layer, marta.layer], **options)
    return found, found.pairs[project.layer, marta.layer]


def test_boundaries_labels_and_attributes_are_told_apart(project, marta, mark):
    mark(project, 0, 8, "Position", stance="for")
    mark(marta, 0, 8, "Position", stance="against")
    mark(project, 10, 14, "Person")
    mark(marta, 11, 14, "Person")
    found, comparison = compared(project, marta)
    assert figure(comparison, "boundaries", "exact").value == pytest.approx(0.5)
    assert figure(comparison, "boundaries", "overlap").value == 1
    assert figure(comparison, "boundaries", "characters").value == pytest.approx(2 * 11 / 23)
    assert figure(comparison, "labels", "share", "label").value == 1
    assert figure(comparison, "attributes", "share", "stance").value == 0
    assert figure(comparison, "labels", "kappa", "label").n == 2
    assert (comparison.ours, comparison.theirs) == (2, 2)
    assert list(found.documents.values()) == [1]


def test_what_is_undefined_says_so_in_the_table(project, marta, mark):
    mark(project, 0, 8)
    mark(marta, 0, 8)
    _, comparison = compared(project, marta)
    kappa = figure(comparison, "labels", "kappa", "label")
    assert number(kappa).startswith("undefined because everybody gave one and the same value")
    assert any(line.strip() == "nothing to compare" for line in lines(comparison))


def test_documents_that_one_has_not_read_are_left_out(project, marta, mark, codebook):
    other = read("Another text altogether.")
    project.documents.add(other)
    mark(project, 0, 8)
    mark(marta, 0, 8)
    project.annotations.mark(other.document.id, ((0, 7),), codebook.by_name("Claim").id)
    found, comparison = compared(project, marta)
    assert comparison.counts == {AGREED: 1}
    assert list(found.left_out.values()) == [1]
    marta.documents.set_status(other.document.id, "author", "done")
    _, comparison = compared(project, marta)
    assert comparison.counts == {AGREED: 1, MISSING: 1}


def test_merged_entries_are_one(project, marta, mark):
    state, ministry = (project.ledger.find_or_add(name, "body") for name in ("Russia", "The Russian side"))
    mark(project, 0, 8, "Position", holder=[str(state.id)])
    mark(marta, 0, 8, "Position", holder=[str(ministry.id)])
    assert figure(compared(project, marta)[1], "attributes", "share", "holder").value == 0
    project.ledger.merge(ministry.id, state.id)
    assert figure(compared(project, marta)[1], "attributes", "share", "holder").value == 1


def test_marks_from_suggestions_can_be_left_out(project, marta, mark, document, codebook):
    for each in (project, marta):
        mark(each, 0, 8)
    mark(project, 10, 14)
    [at] = [one for one in project.documents.open(document.id).marks.records() if one.layer_id == project.layer][:1]
    assert compared(project, marta)[1].counts == {AGREED: 1, MISSING: 1}
    with project.action("test") as tx:
        tx.put(replace(at, origin="suggestion"))
    assert sum(compared(project, marta, without_suggestions=True)[1].counts.values()) == 1


def test_three_annotators_have_figures_together(project, marta, mark, open_as):
    with open_as(Annotator(name="Olga")) as olga:
        for each in (project, marta, olga):
            mark(each, 0, 8, "Claim")
            mark(each, 10, 14, "Claim" if each is olga else "Position")
            mark(each, 20, 24, "Person")
        found = project.agreement.compare([project.layer, marta.layer, olga.layer])
    assert len(found.pairs) == 3
    assert {figure.name for figure in found.together} == {"fleiss", "alpha"}


def test_one_layer_alone_is_refused(project, mark):
    mark(project, 0, 8)
    with pytest.raises(RuleError):
        project.agreement.compare([project.layer])


def test_the_figures_go_into_a_file(project, marta, mark, tmp_path):
    mark(project, 0, 8)
    mark(marta, 0, 8)
    found, _ = compared(project, marta)
    found.save(tmp_path / "figures.csv")
    with (tmp_path / "figures.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["one"] for row in rows} == {"Anna"} and {row["other"] for row in rows} == {"Marta"}
    [exact] = [row for row in rows if row["figure"] == "exact"]
    assert (exact["value"], exact["n"]) == ("1.0", "2")
    [kappa] = [row for row in rows if row["figure"] == "kappa"]
    assert kappa["value"] == "" and kappa["undefined"].startswith("undefined because")


def test_disagreements_say_where_and_what(project, marta, mark, document, codebook):
    mark(project, 0, 8)
    mark(marta, 0, 8)
    mark(project, 10, 14, "Person")
    mark(marta, 20, 24, "Person")
    person = codebook.by_name("Person").id
    alone = project.agreement.disagreements(project.layer, marta.layer)
    assert [(one.kind, one.quotes) for one in alone] == [
        (MISSING, (document.text[10:14], "")),
        (MISSING, ("", document.text[20:24])),
    ]
    [only_mine] = project.agreement.disagreements(project.layer, marta.layer, between=(person, None))
    assert only_mine.title == "Astana" and only_mine.ours.label_id == person and only_mine.theirs is None
    assert [layer.name for layer in project.agreement.layers()] == ["Anna", "Marta"]


def test_an_entry_merged_in_a_circle_ends(project, marta, mark):
    one, other = (project.ledger.find_or_add(name, "body") for name in ("One", "Other"))
    with project.action("test") as tx:
        tx.put(replace(tx.get(Entry, one.id), merged_into=other.id))
        tx.put(replace(tx.get(Entry, other.id), merged_into=one.id))
    mark(project, 0, 8, holder=[str(one.id)])
    mark(marta, 0, 8, holder=[str(other.id)])
    compared(project, marta)
