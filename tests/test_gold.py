"""The sample document that was marked by hand: whole, true to its text, and complete in its fields."""

import json

import pytest

from annotator import resources
from annotator.core.text import digest, normalise
from annotator.project.checking import verify

GOLD = resources.corpus()[0].with_name("gold.jsonl")


@pytest.fixture(scope="module")
def lines():
    return [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]


def test_it_is_a_file_of_ours_without_a_fault():
    assert list(verify(GOLD)) == []


def test_it_speaks_of_the_sample_documents_as_they_are(lines):
    shipped = {digest(normalise(path.read_text("utf-8"))[0]) for path in resources.corpus()}
    assert {line["digest"] for line in lines} <= shipped


def test_every_claim_and_position_is_complete(lines):
    codebook = resources.codebook()
    for span in (span for line in lines for span in line["spans"]):
        wanted = {attribute.name for attribute in codebook.by_name(span["label"]).attributes if attribute.required}
        assert wanted <= span["attributes"].keys(), span["quote"]
        assert span["unconfirmed"] == []
