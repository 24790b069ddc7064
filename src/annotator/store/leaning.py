"""What others' work leans on: an undo that would take a document away from under it leaves the document alone."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, tuple_
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.model import WITHDRAW, Annotation, Decision, Metadata, Note, Relation, Status, Turn
from annotator.store.journal import JOURNAL
from annotator.store.queries import latest_decisions, live
from annotator.store.tables import KINDS

_AT_ONCE = 5000
"""Ids in one statement; SQLite takes 32,766 values."""
_ANNOTATION, _TURN, _NOTE, _RELATION = (KINDS[kind].table.c for kind in (Annotation, Turn, Note, Relation))


def leaned_on(connection: Connection, sequence: int, me: UUID) -> set[UUID]:
    """The ids of records that a revert of the action `sequence` by the annotator `me` must leave for the sake of others.

    They are those documents, among the ones that it would take out of the project, in which others have live marks, turns,
    notes, links, a status or a decision; with their turns, and with the marks, labels and layers that this work refers to.
    """
    query = select(JOURNAL.c.record_id, JOURNAL.c.before)
    query = query.where((JOURNAL.c.sequence == sequence) & (JOURNAL.c.kind == KINDS[Metadata].name))
    leaving = [id_ for id_, before in connection.execute(query) if _leaves(before)]
    found: set[UUID] = set()
    for first in range(0, len(leaving), _AT_ONCE):
        found |= _needed(connection, leaving[first : first + _AT_ONCE], sequence, me)
    return found


def _leaves(before: dict[str, Any] | None) -> bool:
    return before is None or before["absent"] or before.get("removed", False)


def _needed(connection: Connection, documents: Sequence[UUID], sequence: int, me: UUID) -> set[UUID]:
    marks = set(_referred(connection, documents, sequence, me))
    found = {id_ for record in (Annotation, Turn, Status) for id_ in _worked_in(connection, record, documents, sequence, me)}
    found |= marks & set(documents)
    own = _ANNOTATION.document_id.in_(documents) & live(Annotation) & _others(Annotation, sequence, me)
    needs = select(_ANNOTATION.id, _ANNOTATION.document_id, _ANNOTATION.label_id, _ANNOTATION.layer_id, _ANNOTATION.author)
    for condition in (own, _ANNOTATION.id.in_(marks)):
        for row in connection.execute(needs.where(condition)):
            found |= {id_ for id_ in row if id_ is not None}
    held = found & set(documents)
    return found | set(connection.execute(select(_TURN.id).where(_TURN.document_id.in_(held))).scalars())


def _worked_in(connection: Connection, record: type, documents: Sequence[UUID], sequence: int, me: UUID) -> Iterator[UUID]:
    rows = KINDS[record].table.c
    query = select(rows.document_id).where(rows.document_id.in_(documents), live(record), _others(record, sequence, me))
    yield from connection.execute(query.distinct()).scalars()


def _referred(connection: Connection, documents: Sequence[UUID], sequence: int, me: UUID) -> Iterator[UUID]:
    """The documents and marks that others' notes, links and decisions are about."""
    inside = select(_ANNOTATION.id).where(_ANNOTATION.document_id.in_(documents))
    about = _NOTE.subject_id.in_(documents) | _NOTE.subject_id.in_(inside)
    yield from connection.execute(select(_NOTE.subject_id).where(about, live(Note), _others(Note, sequence, me))).scalars()
    ends = _RELATION.source_id.in_(inside) | _RELATION.target_id.in_(inside)
    links = select(_RELATION.source_id, _RELATION.target_id).where(ends, live(Relation), _others(Relation, sequence, me))
    for source, target in connection.execute(links):
        yield from (source, target)
    rows = KINDS[Decision].table.c
    known = select(rows.document_id).where(rows.document_id.in_(documents), rows.annotator_id != me, _since(Decision, sequence))
    for document_id in connection.execute(known.distinct()).scalars():
        for decision in latest_decisions(connection, document_id):
            if decision.annotator_id != me and decision.verdict != WITHDRAW:
                yield from (document_id, decision.subject_id)


def _others(record: type, sequence: int, me: UUID) -> ColumnElement[bool]:
    """The condition that a row was written by somebody else and is not as this very action brought it."""
    return (KINDS[record].table.c.author != me) & _since(record, sequence)


def _since(record: type, sequence: int) -> ColumnElement[bool]:
    rows = KINDS[record].table.c
    brought = select(JOURNAL.c.record_id, JOURNAL.c.revision).where(JOURNAL.c.sequence == sequence)
    return tuple_(rows.id, rows.revision).not_in(brought)
