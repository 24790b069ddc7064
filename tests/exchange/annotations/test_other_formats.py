import csv
import io
import json

import pytest
from tests.exchange.annotations import sample

from annotator.core.errors import InputError
from annotator.core.model import Annotation
from annotator.exchange import registry


def written(name: str, *bundles) -> tuple[bytes, list[str]]:
    stream = io.BytesIO()
    problems = registry.by_name(name).write(stream, bundles)
    return stream.getvalue(), problems


def test_the_table_has_a_row_for_each_live_mark_with_names_for_ids():
    data, _ = written("csv", sample.bundle())
    assert data.startswith(b"\xef\xbb\xbf")
    whole, support, place = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert (support["title"], support["said_on"], support["label"]) == ("A talk", "2017-10", "Position")
    assert (support["holder"], support["target"], support["stance"]) == ("Sergey Lavrov", "JCPOA", "for")
    assert support["quote"] == "We … support the JCPOA" and support["annotator"] == "Marta"
    assert support["unconfirmed"] == "target; holder" and support["note"] == "“we” = the state\n"
    assert place["before"].endswith("as ") and place["after"].startswith("’s minister")
    assert (whole["quote"], whole["start"], whole["annotator"]) == ("", "", "Иван")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n=", " \n+", "\u00a0@", "＝"])
def test_a_spreadsheet_computes_nothing(start):
    bundle = sample.bundle()
    notes = [{**item, "note": f"{start}cmd|' /C calc'!A0"} for item in bundle.annotations]
    data, _ = written("csv", sample.book.bundle(bundle.document, bundle.metadata, {Annotation: notes}))
    for row in csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        assert row["note"].startswith(f"'{start}")


def test_doccano_gets_label_triples_and_hears_what_it_cannot_show():
    data, problems = written("doccano", sample.bundle())
    line = json.loads(data)
    assert line["text"] == sample.TEXT
    assert line["label"] == [
        [*sample.span_of("We"), "Position"],
        [*sample.span_of("support the JCPOA"), "Position"],
        [*sample.span_of("Kazakhstan"), "Place"],
    ]
    assert len(problems) == 1


def test_docbin_gives_the_quotes_back_and_expands_what_cuts_through_words():
    import spacy
    from spacy.tokens import DocBin

    bundle = sample.bundle()
    place = next(item for item in bundle.annotations if item["origin"] == "manual" and item["fragments"] and not item["removed"])
    start, end = sample.span_of("Lavrov")
    cut = {**place, "id": str(sample.new_id()), "fragments": [[start + 1, end]]}
    owned = {Annotation: [*bundle.annotations, cut]}
    data, problems = written("docbin", sample.book.bundle(bundle.document, bundle.metadata, owned))
    [doc] = DocBin().from_bytes(data).get_docs(spacy.blank("en").vocab)
    assert doc.text == sample.TEXT
    assert [(span.text, span.label_) for span in doc.spans["sc"]] == [
        ("Lavrov", "Place"),
        ("We", "Position"),
        ("support the JCPOA", "Position"),
        ("Kazakhstan", "Place"),
    ]
    assert [entity.text for entity in doc.ents] == ["Lavrov", "Kazakhstan"]
    assert problems == [f"annotation {cut['id']} [{start + 1}, {end}): expanded to the tokens [{start}, {end})"]
    exact = {item["id"]: [list(span) for span in item["fragments"]] for item in doc.user_data["annotator"]["annotations"]}
    assert exact[cut["id"]] == [[start + 1, end]]
    for span in doc.spans["sc"]:
        assert span.id_ in exact


def test_an_unknown_format_is_named():
    with pytest.raises(InputError) as caught:
        registry.by_name("pdf")
    assert "jsonl, doccano, docbin, csv" in str(caught.value)
