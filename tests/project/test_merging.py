"""Copies of every kind of record, merged in any order and twice, leave the same project and the same inbox."""

import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.documents import read

from annotator.core.model import (
    ACCEPT,
    ASSIGNED,
    ASSIGNMENT,
    REJECT,
    WITHDRAW,
    Annotation,
    Annotator,
    Collection,
    Decision,
    Entry,
    Label,
    Layer,
    Metadata,
    Note,
    Relation,
    Rule,
    Snapshot,
    Status,
    Turn,
)
from annotator.core.plain import to_plain
from annotator.exchange.annotations.bundle import OWNED, SHARED, Bundle
from annotator.project import Project
from annotator.project.merging import MergeReport, merge_bundles
from annotator.store import inbox, queries, streams
from annotator.store.tables import KINDS

AT = datetime(2026, 1, 2, tzinfo=UTC)
READ = read()
PEOPLE = [Annotator(id=UUID(int=number << 64), name=name) for number, name in ((5, "Olga"), (6, "Pavel"))]
LAYERS = [
    Layer(id=UUID(int=number), annotator_id=PEOPLE[number % 2].id, name="layer", adjudication=number > 11)
    for number in range(10, 14)
]
LABEL = Label(id=UUID(int=20), name="Promise", kind="claim")
MARKS = [
    Annotation(
        id=UUID(int=30 + number), document_id=READ.document.id, layer_id=LAYERS[number].id, label_id=LABEL.id, fragments=((0, 4),)
    )
    for number in range(4)
]
SEEN = Snapshot(digest=READ.document.digest, fragments=((0, 4),), label_id=LABEL.id)
WORDS = st.sampled_from("ab")
SAYINGS = {
    Metadata: lambda word: replace(READ.metadata, place=word),
    Turn: lambda word: Turn(id=UUID(int=40), document_id=READ.document.id, start=0, end=4 + (word == "b"), role="answer"),
    Label: lambda word: replace(LABEL, guideline=word),
    Entry: lambda word: Entry(id=UUID(int=50), kind="person", name=word),
    Annotator: lambda word: replace(PEOPLE[0], name=word),
    Layer: lambda word: replace(LAYERS[2], name=word),
    Annotation: lambda word: replace(MARKS[2], note=word),
    Relation: lambda word: Relation(
        id=UUID(int=60), layer_id=LAYERS[2].id, label_id=LABEL.id, source_id=MARKS[2].id, target_id=MARKS[0].id, note=word
    ),
    Rule: lambda word: Rule(id=UUID(int=70), layer_id=LAYERS[0].id, label_id=LABEL.id, names=(word,), active=word == "a"),
    Collection: lambda word: Collection(id=UUID(int=80), name=word, documents=(READ.document.id,) * (word == "a"), query=word),
    Note: lambda word: Note(id=UUID(int=90), subject="label", subject_id=LABEL.id, text=word),
    Status: lambda word: Status(
        id=UUID(int=100),
        document_id=READ.document.id,
        annotator_id=PEOPLE[0].id,
        part=ASSIGNMENT,
        state=ASSIGNED,
        unsure=word == "b",
    ),
}
"""For each kind, the record that copies say different things of."""


@st.composite
def copies(draw):
    kind = draw(st.sampled_from(list(SAYINGS)))
    minutes = draw(st.integers(0, 2))
    return replace(
        SAYINGS[kind](draw(WORDS)),
        revision=draw(st.integers(1, 3)),
        author=draw(st.sampled_from(PEOPLE)).id,
        created=AT,
        updated=AT + timedelta(minutes=minutes),
        removed=draw(st.booleans()),
    )


decisions = st.builds(
    lambda number, verdict: Decision(
        id=UUID(int=110 + 3 * number + (ACCEPT, REJECT, WITHDRAW).index(verdict)),
        annotator_id=PEOPLE[number].id,
        document_id=READ.document.id,
        subject="annotation",
        subject_id=MARKS[0].id,
        verdict=verdict,
        snapshot=SEEN,
        results=(MARKS[2].id,) * (verdict == ACCEPT),
        at=AT,
    ),
    st.integers(0, 1),
    st.sampled_from((ACCEPT, REJECT, WITHDRAW)),
)
files = st.lists(st.lists(copies() | decisions, max_size=6), min_size=2, max_size=4)


def bundle(records):
    """A line with these copies, of each record one, as a line holds no more; and what they lean on."""
    told = {(type(record), record.id): record for record in records}
    base = (READ.metadata, *PEOPLE, *LAYERS, LABEL, *MARKS)
    told = {(type(record), record.id): replace(record, created=AT, updated=AT) for record in base} | told
    names = OWNED | SHARED
    held = {name: [to_plain(one) for (kind, _), one in told.items() if kind is of] for of, name in names.items()}
    return Bundle(document=to_plain(READ.document), metadata=to_plain(told[Metadata, READ.document.id]), **held)


class _Tried(Exception):
    """Takes back what was tried."""


def merged(project, bundles, *, apart):
    """All that stands and waits once these have come: each as a merge of its own (`apart`), or as lines of one file."""
    found = []
    with suppress(_Tried), project.action("merge") as tx:
        for some in [[one] for one in bundles] if apart else [bundles]:
            merge_bundles(tx, some, "", MergeReport())
        stands = {kind.__name__: list(streams.plain_records(tx.connection, kind)) for kind in (*SAYINGS, Decision)}
        waits = sorted(
            (one.kind, str(one.record_id), one.revision, str(to_plain(one.loser))) for one in inbox.conflicts(tx.connection)
        )
        counts = [one.id for one in queries.latest_decisions(tx.connection, READ.document.id)]
        found.append((stands, waits, counts))
        raise _Tried
    return found[0]


@pytest.fixture(scope="module")
def empty(tmp_path_factory, empty_project, annotator):
    path = shutil.copy(empty_project, tmp_path_factory.mktemp("merging") / "a.annotator")
    with Project.open(path, annotator) as project:
        yield project


def test_every_kind_that_travels_is_tried():
    assert {*SAYINGS, Decision} == {Metadata, *OWNED, *SHARED} and set(SAYINGS) | {Decision} <= set(KINDS)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(files=files, random=st.randoms(use_true_random=False))
def test_copies_of_any_kind_merge_alike_in_any_order_and_twice(empty, files, random):
    bundles = [bundle(records) for records in files]
    once = merged(empty, bundles, apart=True)
    other = random.sample(bundles, k=len(bundles))
    assert merged(empty, other, apart=True) == once
    assert merged(empty, [*other, *bundles], apart=True) == once
    assert merged(empty, other, apart=False) == once
