import io
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.annotations import sample

from annotator.core.errors import InputError
from annotator.core.model import Annotation, Document, Entry, Metadata, Note, make_fragments
from annotator.core.plain import to_plain
from annotator.core.text import digest, document_id, normalise
from annotator.exchange.annotations import jsonl
from annotator.exchange.annotations.verify import verify


def written(*bundles) -> bytes:
    stream = io.BytesIO()
    jsonl.write(stream, bundles)
    return stream.getvalue()


def read(data: bytes):
    return list(jsonl.read(io.BytesIO(data), "talk.jsonl"))


def altered(change) -> bytes:
    plain = json.loads(written(sample.bundle()))
    change(plain)
    return json.dumps(plain).replace("Infinity", "1e999").encode()


def by_id(records):
    return {record["id"]: record for record in records}


def test_a_line_gives_back_every_record():
    bundle = sample.bundle()
    [again] = read(written(bundle))
    assert again.document == bundle.document
    assert again.metadata == bundle.metadata
    for part in (
        "turns",
        "annotations",
        "relations",
        "decisions",
        "notes",
        "statuses",
        "labels",
        "entries",
        "annotators",
        "layers",
    ):
        assert by_id(getattr(again, part)) == by_id(getattr(bundle, part)), part


def test_reading_and_writing_again_gives_equal_bytes():
    line = written(sample.bundle())
    assert written(*read(line)) == line


def test_the_order_of_the_records_does_not_show():
    bundle = sample.bundle()
    turned = replace(
        bundle,
        turns=bundle.turns[::-1],
        annotations=bundle.annotations[::-1],
        decisions=bundle.decisions[::-1],
        labels=bundle.labels[::-1],
    )
    assert written(turned) == written(bundle)


def test_spans_hold_live_human_marks_only_and_their_quotes():
    bundle = sample.bundle()
    plain = json.loads(written(bundle))
    assert [span["label"] for span in plain["spans"]] == ["Position", "Place"]
    assert all(span["quote"] == plain["text"][span["start"] : span["end"]] for span in plain["spans"])
    support, place = plain["spans"]
    assert support["fragments"] == [list(sample.span_of("We")), list(sample.span_of("support the JCPOA"))]
    assert "fragments" not in place and place["annotator"] == str(sample.ivan.id)
    assert [item["record"] for item in plain["removed"]] == ["annotation", "turn", "relation"]
    assert [item["verdict"] for item in plain["suggestions"]] == ["reject"]
    assert plain["suggestions"][0]["quote"] == "JCPOA"
    assert [item["kind"] for item in plain["document_labels"]] == ["position"]


def test_a_line_holds_what_it_refers_to_and_no_more():
    plain = json.loads(written(sample.bundle()))
    assert {label["name"] for label in plain["labels"]} == {"Place", "Position", "supports"}
    assert {entry["name"] for entry in plain["entries"]} == {"Russia", "Sergey Lavrov", "JCPOA"}
    assert {person["name"] for person in plain["annotators"]} == {"Marta", "Иван"}


def test_the_keys_stand_in_the_order_of_the_format():
    plain = json.loads(written(sample.bundle()))
    assert " ".join(plain) == (
        "schema id digest text title meta origin turns spans document_labels relations decisions suggestions notes "
        "statuses removed labels entries annotators layers"
    )
    assert list(plain["meta"])[:2] == ["said_on", "place"]


def test_no_mark_of_a_removed_document_stands_in_spans_and_none_is_lost():
    bundle = sample.bundle()
    bundle = replace(bundle, metadata={**bundle.metadata, "removed": True})
    line = written(bundle)
    assert json.loads(line)["spans"] == [] == json.loads(line)["document_labels"]
    [again] = read(line)
    assert by_id(again.annotations) == by_id(bundle.annotations)


def test_the_project_line_holds_codebook_and_ledger_whole():
    notes = [to_plain(Note(subject="label", subject_id=sample.entity.id, text="Metonymy?", author=sample.ivan.id))]
    line = written(sample.book.project(notes=notes))
    assert json.loads(line)["record"] == "project"
    [again] = read(line)
    assert again.document is None
    assert by_id(again.labels) == sample.book.labels
    assert by_id(again.entries) == sample.book.entries
    assert again.notes == notes
    assert written(again) == line


def test_what_is_written_passes_verification():
    data = written(sample.book.project(), sample.bundle())
    assert list(verify(io.BytesIO(data), "talk.jsonl")) == []


NOBODY = "00000000-0000-0000-0000-000000000009"


def nested(levels: int) -> list:
    return [nested(levels - 1)] if levels else []


WRONG = {
    "spans[0].quote": lambda line: line["spans"][0].update(quote="They support it"),
    "spans[1].start": lambda line: line["spans"][1].update(start=9000, end=9010),
    "spans[0].fragments": lambda line: line["spans"][0].update(fragments=[[44, 46], [45, 67]]),
    "spans[1].revision": lambda line: line["spans"][1].update(revision=0),
    "spans[1].note": lambda line: line["spans"][1].update(note=7),
    "spans[1].created": lambda line: line["spans"][1].update(created="yesterday"),
    "spans[1].id": lambda line: line["spans"][1].update(id="one"),
    "spans[1].label_id": lambda line: line["spans"][1].update(label_id=str(sample.unused.id)),
    "spans[1].layer": lambda line: line["spans"][1].update(layer=str(sample.marta.id)),
    "spans[1].attributes": lambda line: line["spans"][1].update(attributes=["for"]),
    "spans[1]": lambda line: line["spans"][1].pop("quote"),
    "turns[1].end": lambda line: line["turns"][1].update(end="28"),
    "turns[0].start": lambda line: line["turns"][0].update(start=20_000, end=30_000),
    "decisions[0].verdict": lambda line: line["decisions"][0].update(verdict=3),
    "removed[0].fragments": lambda line: line["removed"][0].update(fragments=[[5, 9999]]),
    "removed[0].document_id": lambda line: line["removed"][0].update(document_id=str(sample.marta.id)),
    "labels[0].name": lambda line: line["labels"][0].update(name=None),
    "digest": lambda line: line.update(text=line["text"] + " "),
    "id": lambda line: line.update(id=str(sample.marta.id)),
    "title": lambda line: line.update(title=["A talk"]),
    "line": lambda line: line.pop("text"),
    "spans[1].origin": lambda line: line["spans"][1].update(origin="martian"),
    "spans[1].label": lambda line: line["spans"][1].update(label="Quux"),
    "spans[1].kind": lambda line: line["spans"][1].update(kind="claim"),
    "spans[1].annotator": lambda line: line["spans"][1].update(annotator=str(sample.marta.id)),
    "spans[1].author": lambda line: line["spans"][1].update(author=NOBODY),
    "spans[1].updated": lambda line: line["spans"][1].update(updated="2026-02-30T00:00:00.000000Z"),
    "spans[1].attributes.x[0]": lambda line: line["spans"][1].update(attributes={"x": [1e999]}),
    "spans[0].attributes": lambda line: line["spans"][0].update(attributes={"deep": nested(40)}),
    "spans[0].start": lambda line: line["spans"][0].update(start=float(line["spans"][0]["start"])),
    "spans[2].id": lambda line: line["spans"].append(line["spans"][1]),
    "turns[0].role": lambda line: line["turns"][0].update(role="nonsense"),
    "turns[0].revision": lambda line: line["turns"][0].update(revision=0),
    "turns[0].speakers": lambda line: line["turns"][0].update(speakers=[NOBODY]),
    "turns[1].answers": lambda line: line["turns"][1].update(answers=[NOBODY]),
    "relations[0].label": lambda line: line["relations"][0].update(label="rebuts"),
    "relations[0].target": lambda line: line["relations"][0].update(target=NOBODY),
    "decisions[1].verdict": lambda line: line["decisions"][1].update(verdict="banana"),
    "decisions[0].annotator": lambda line: line["decisions"][0].update(annotator=NOBODY),
    "decisions[0].snapshot.label_id": lambda line: line["decisions"][0]["snapshot"].update(label_id=NOBODY),
    "decisions[0].snapshot.fragments": lambda line: line["decisions"][0]["snapshot"].update(fragments=[[3, 8000]]),
    "notes[0].subject_id": lambda line: line["notes"][0].update(subject_id=NOBODY),
    "statuses[0].annotator": lambda line: line["statuses"][0].update(annotator=NOBODY),
    "removed[0].label_id": lambda line: line["removed"][0].update(label_id=NOBODY),
    "removed[0].layer_id": lambda line: line["removed"][0].update(layer_id=NOBODY),
    "labels[0].kind": lambda line: line["labels"][0].update(kind="zzz"),
    "labels[0].parent": lambda line: line["labels"][0].update(parent=line["labels"][0]["id"]),
    "labels[1].position": lambda line: line["labels"][1].update(position=2**31),
    "entries[0].speaks_for": lambda line: line["entries"][0].update(speaks_for=NOBODY),
    "meta.said_on": lambda line: line["meta"].update(said_on="yesterday"),
    "meta": lambda line: line["meta"].update(wibble="x"),
}


@pytest.mark.parametrize("field", WRONG)
def test_what_does_not_fit_is_refused_with_line_and_field(field):
    data = written(sample.book.project()) + altered(WRONG[field])
    with pytest.raises(InputError) as caught:
        read(data)
    assert caught.value.parameters["line"] == 2
    assert caught.value.parameters["field"] == field
    assert str(caught.value).count(".\n") == 0 and "2 of talk.jsonl" in str(caught.value)
    [found, *_] = verify(io.BytesIO(data), "talk.jsonl")
    assert str(found) == str(caught.value)


JUNK = (None, True, 0, 3.0, 2**31, "", "nonsense", [], {}, ["x"], [[5, 2]], NOBODY, "2026-02-30T00:00:00.000000Z")


@pytest.mark.parametrize("key", ["start", "end"])
def test_a_suggestion_with_half_a_place_is_named_and_breaks_off_nothing(key):
    data = altered(lambda line: line["suggestions"][0].pop(key))
    [found] = verify(io.BytesIO(data), "talk.jsonl")
    assert "suggestions[0]" in str(found)


def places(plain, path=()):
    """The path of every value in a line; what `suggestions` repeats for other tools is not read."""
    for key, value in plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ():
        if (*path, key) != ("suggestions",):
            yield (*path, key)
            yield from places(value, (*path, key))


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_what_is_read_is_what_passes_verification_and_passes_it_again_when_written(data):
    line = json.loads(written(data.draw(st.sampled_from([sample.book.project(), sample.bundle()]))))
    *way, last = data.draw(st.sampled_from(list(places(line))))
    holder = line
    for step in way:
        holder = holder[step]
    change = data.draw(st.sampled_from(["put", "put", "drop", "add", "repeat"]))
    if change == "drop":
        del holder[last]
    elif change == "add" and isinstance(holder[last], dict):
        holder[last]["unknown"] = 1
    elif change == "repeat" and isinstance(holder[last], list) and holder[last]:
        holder[last].append(holder[last][0])
    else:
        holder[last] = data.draw(st.sampled_from(JUNK))
    raw = json.dumps(line).encode()
    found = list(verify(io.BytesIO(raw), "talk.jsonl"))
    if found:
        with pytest.raises(InputError) as caught:
            read(raw)
        assert str(caught.value) == str(found[0])
    else:
        assert list(verify(io.BytesIO(written(*read(raw))), "talk.jsonl")) == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "jsonl.empty"),
        (b"\x00\xff\xfe\x80binary", "jsonl.encoding"),
        (b"not json\n", "jsonl.syntax"),
        (b"[" * 100_000, "jsonl.syntax"),
        (b'{"text": "Prodigy", "spans": []}\n', "jsonl.foreign"),
        (b"[1, 2]\n", "jsonl.foreign"),
        (b"\n", "jsonl.syntax"),
        (b'{"schema":"annotator/2","text":""}\n', "jsonl.newer"),
        (b'{"schema":"annotator/1","id":NaN}\n', "jsonl.syntax"),
        (b'{"schema":"annotator/1","text":"\\ud800"}\n', "jsonl.syntax"),
        (b'{"schema":"annotator/1","text":"\\u0000"}\n', "jsonl.syntax"),
    ],
)
def test_files_of_another_kind_are_refused(data, message):
    with pytest.raises(InputError) as caught:
        read(data)
    assert caught.value.message == message


@pytest.mark.parametrize("missing", [1, 2, 50, 1000])
def test_a_file_that_was_cut_off_is_told_from_a_wrong_one(missing):
    data = written(sample.bundle(), sample.bundle())
    if missing == 1:  # only the line end: nothing is lost
        assert len(read(data[:-1])) == 2
        return
    with pytest.raises(InputError) as caught:
        read(data[:-missing])
    assert caught.value.message == "jsonl.truncated"
    assert caught.value.parameters["line"] == 2


def test_backslashes_before_what_looks_like_an_escape_are_harmless():
    bundle = sample.bundle()
    note = {**bundle.notes[0], "text": "C:\\u0000 and \\ud800 and 😀"}
    [again] = read(written(replace(bundle, notes=[note])))
    assert again.notes == [note]


def test_what_no_line_can_hold_is_left_out_told_and_keeps_nothing_else_back():
    bundle = sample.bundle()
    first, *others = bundle.decisions
    lost = {**first, "snapshot": {**first["snapshot"], "label_id": NOBODY}}
    [mark, *marks] = bundle.annotations
    endless = {**mark, "attributes": {"x": [float("inf"), 2.5]}}
    stream = io.BytesIO()
    problems = jsonl.write(stream, [replace(bundle, decisions=[lost, *others], annotations=[endless, *marks])])
    assert len(problems) == 2 and all(bundle.document["id"] in problem for problem in problems)
    [again] = read(stream.getvalue())
    assert again.decisions == others
    assert by_id(again.annotations) == by_id([{**mark, "attributes": {"x": [None, 2.5]}}, *marks])


@settings(max_examples=60, deadline=None)
@given(raw=st.text(min_size=1, max_size=60), data=st.data())
def test_any_text_any_spans_come_back(raw, data):
    text = normalise(raw)[0]
    sum_ = digest(text)
    document = Document(id=document_id(sum_), digest=sum_, text=text, imported=sample.AT)
    spans = data.draw(st.lists(st.lists(st.integers(0, len(text)), min_size=2, max_size=2, unique=True).map(sorted), max_size=4))
    marks = [
        Annotation(
            id=sample.new_id(),
            document_id=document.id,
            layer_id=sample.martas.id,
            label_id=sample.entity.id,
            fragments=make_fragments([tuple(span)]),
        )
        for span in spans
    ]
    bundle = sample.bundle_of(document, Metadata(id=document.id), *marks)
    line = written(bundle)
    [again] = read(line)
    assert again.document == bundle.document and by_id(again.annotations) == by_id(bundle.annotations)
    assert written(again) == line


def test_entries_are_followed_through_merging_and_membership():
    old = Entry(kind="state", name="RF", merged_into=sample.russia.id)
    book = replace(sample.book, entries=sample.book.entries | sample.by_text_id(old))
    bundle = sample.bundle()
    mark = {**bundle.annotations[2], "attributes": {"refers_to": str(old.id)}}
    found = book.bundle(bundle.document, bundle.metadata, {Annotation: [mark]})
    assert {entry["name"] for entry in found.entries} == {"RF", "Russia"}
