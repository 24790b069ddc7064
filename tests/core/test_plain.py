"""Records go to plain JSON values and come back equal."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.model import (
    Annotation,
    Attribute,
    Decision,
    Entry,
    Label,
    Metadata,
    Snapshot,
    Source,
    Suggestion,
    Turn,
)
from annotator.core.plain import canonical, content_hash, from_plain, read_time, to_plain, write_time

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3), max_leaves=5
)


def a_mark(**more):
    return Annotation(document_id=uuid4(), layer_id=uuid4(), label_id=uuid4(), fragments=((1, 3), (5, 9)), **more)


RECORDS = [
    a_mark(attributes={"holder": ["x"], "stance": "for"}, unconfirmed=("stance",), author=uuid4()),
    Metadata(title="Комментарий", said_on="2017-10", fields={"desk": "press"}, variant_of=uuid4()),
    Turn(document_id=uuid4(), start=0, end=9, role="answer", speakers=(uuid4(),), answers=(uuid4(), uuid4())),
    Label(name="Position", kind="position", attributes=(Attribute(name="act", type="choice", shown_if=("mode", ("own",))),)),
    Entry(kind="state", name="Kazakhstan", aliases=("Astana",), outside_ids={"wikidata": "Q232"}),
    Suggestion(id=uuid4(), document_id=uuid4(), label_id=uuid4(), fragments=((0, 4),), sources=(Source(name="r", score=0.5),)),
    Decision(
        annotator_id=uuid4(),
        document_id=uuid4(),
        subject="suggestion",
        subject_id=uuid4(),
        verdict="reject",
        snapshot=Snapshot(digest="sha256:0", fragments=((0, 4),), label_id=uuid4(), attributes={"stance": "for"}),
    ),
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
def test_a_record_survives_json(record):
    plain = json.loads(json.dumps(to_plain(record)))

    assert from_plain(type(record), plain) == record


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_any_attributes_survive_json(attributes):
    record = a_mark(attributes=attributes)

    assert from_plain(Annotation, json.loads(canonical(to_plain(record)))).attributes == attributes


def test_the_content_hash_ignores_when_but_not_what():
    record = a_mark()
    later = replace(record, updated=record.updated + timedelta(hours=1))

    assert content_hash(later) == content_hash(record)
    assert content_hash(replace(record, note="x")) != content_hash(record)


def test_times_are_written_in_utc_with_microseconds():
    berlin = datetime(2017, 10, 6, 11, 30, tzinfo=timezone(timedelta(hours=2)))

    assert write_time(berlin) == "2017-10-06T09:30:00.000000Z"
    assert read_time(write_time(berlin)) == berlin
    assert read_time("2017-10-06T09:30:00").tzinfo is UTC


def test_a_plain_form_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="badly formed"):
        from_plain(Entry, {"id": "not an id", "kind": "state", "name": "x"})
    with pytest.raises(TypeError):
        from_plain(Entry, {"kind": "state"})
