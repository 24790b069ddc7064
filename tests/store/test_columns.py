"""What comes through the packed columns is what comes through rows, one by one."""

from dataclasses import replace
from uuid import uuid4

import pytest

from annotator.core.model import Annotation, Turn
from annotator.store import columns, queries
from annotator.store.tables import KINDS


@pytest.fixture
def label(codebook):
    return codebook.by_name("Claim").id


def _mark(project, document, label, fragments, **values) -> Annotation:
    [mark] = project.annotations.mark(document.id, fragments, label, **values).records
    return mark


def test_marks_of_every_kind_come_back_whole(project, document, label):
    made = [
        _mark(project, document, label, ((3, 9),), note='line\nend, tab\t, "quoted" \x1e \x1f €𝄞'),
        _mark(project, document, label, (), attributes={"holder": ["x", "y\n"], "stance": None}),
        _mark(project, document, label, ((0, 1), (4, 6), (9, 12)), unconfirmed=("holder",), origin="occurrence"),
        _mark(project, document, label, ((0, 30),)),
    ]
    gone = _mark(project, document, label, ((5, 6),))
    project.annotations.remove([gone.id])
    project.annotations.set_note(made[3].id, "second revision")
    with project.reading() as connection:
        marks = columns.marks(connection, document.id)
        rows = queries.records(connection, Annotation, KINDS[Annotation].table.c.document_id == document.id)
    assert {mark.id for mark in rows} == {mark.id for mark in made}
    assert {mark.id: mark for mark in marks.records()} == {mark.id: mark for mark in rows}
    assert {marks.record(number).id for number in marks.touching(5, 6)} == {made[0].id, made[2].id, made[3].id}
    assert [marks.record(number).id for number in marks.placeless()] == [made[1].id]
    assert sorted(marks.census()) == sorted((mark.fragments, mark.layer_id, mark.label_id) for mark in rows)


def test_turns_come_in_text_order_whatever_order_they_were_written_in(project, document):
    at = [(20, 25), (0, 8), (8, 20), (25, 30)]
    turns = [
        Turn(document_id=document.id, start=start, end=end, role="answer", speakers=(uuid4(),), answers=(uuid4(), uuid4()))
        for start, end in at
    ]
    project.documents.set_turns(document.id, turns)
    with project.reading() as connection:
        found = columns.turns(connection, document.id)
        rows = queries.records(connection, Turn, KINDS[Turn].table.c.document_id == document.id)
    assert list(found) == rows
    assert [(turn.start, turn.end) for turn in found] == sorted(at)


def test_a_document_without_marks_and_turns_has_none(project, document):
    with project.reading() as connection:
        assert len(columns.marks(connection, uuid4())) == 0
        assert len(columns.turns(connection, uuid4())) == 0


def test_what_is_put_replaces_what_was_loaded(project, document, label):
    mark = _mark(project, document, label, ((3, 9),))
    with project.reading() as connection:
        marks = columns.marks(connection, document.id)
    marks.put(replace(mark, fragments=((12, 14),)))
    assert marks.touching(3, 9) == []
    assert marks.record(marks.touching(12, 13)[0]).id == mark.id
