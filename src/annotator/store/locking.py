"""What is locked: who is done with a document writes no more into their layer there until they say that they go on."""

from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import Connection, and_, case, select
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.model import AUTHOR, FINISHED, REVIEWING, Annotation, Layer, Relation, Status
from annotator.store.tables import KINDS

_AT_ONCE = 5000
"""Ids in one statement; SQLite takes 32,766 values."""
_MARKS, _LINKS, _LAYERS, _STATES = (KINDS[kind].table.c for kind in (Annotation, Relation, Layer, Status))
_SAID = ~_STATES.absent & ~_STATES.removed


def done_by(annotator: UUID, *, part: str = AUTHOR) -> ColumnElement[bool]:
    """The condition that a state says that the annotator is done with its document."""
    return (_STATES.annotator_id == annotator) & (_STATES.part == part) & _STATES.state.in_(FINISHED) & _SAID


def locked(connection: Connection, layer: Layer, documents: Iterable[UUID]) -> list[UUID]:
    """Those of `documents` that the owner of the layer is done with: as reviewer where it holds results of reviews."""
    done = done_by(layer.annotator_id, part=REVIEWING if layer.adjudication else AUTHOR)
    asked, found = list(documents), list[UUID]()
    for first in range(0, len(asked), _AT_ONCE):
        here = _STATES.document_id.in_(asked[first : first + _AT_ONCE])
        found += connection.execute(select(_STATES.document_id).where(done & here)).scalars()
    return found


def held(connection: Connection, record: type, ids: Collection[UUID]) -> set[UUID]:
    """Those of the marks or relations `ids` that lie in a locked document: a relation lies where it begins."""
    if record not in (Annotation, Relation) or not ids:
        return set()
    part = case((_LAYERS.adjudication, REVIEWING), else_=AUTHOR)
    done = _STATES.state.in_(FINISHED) & _SAID & (_STATES.part == part)
    rows = _MARKS if record is Annotation else _LINKS
    query = select(rows.id).join(KINDS[Layer].table, _LAYERS.id == rows.layer_id)
    if record is Relation:
        query = query.join(KINDS[Annotation].table, _MARKS.id == rows.source_id)
    whose = and_(_STATES.document_id == _MARKS.document_id, _STATES.annotator_id == _LAYERS.annotator_id, done)
    return set(connection.execute(query.join(KINDS[Status].table, whose).where(rows.id.in_(ids))).scalars())
