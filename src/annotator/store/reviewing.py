"""The marks that a reviewer compares, as columns: 100,000 of them in a fraction of the time that records take.

As in `columns`, SQLite hands each column over as one long string; a record is made
of its line when asked for.
"""

import json
from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, String, Subquery, and_, case, func, select, type_coerce
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.model import REJECT, WITHDRAW, Annotation, Attributes, Decision, Fragments, Layer, Metadata
from annotator.core.plain import from_plain
from annotator.core.review import Progress
from annotator.store import queries
from annotator.store.tables import DOCUMENT, KINDS, Plain, gather

MARKS = KINDS[Annotation]
_ID = 32
"""Characters of an id as SQLite stores it."""
_FIELDS = tuple(name for name in MARKS.fields if name not in ("id", "document_id", "layer_id", "label_id", "removed"))
"""What a line holds after start, end and pieces."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Marks in the order of document ids and places; ids are hexadecimal digits.

    `waits` says which ones are asked for and await a decision of the reviewer.
    `content` gives the fragments and attributes of a number, `build` the whole mark.
    """

    ids: Sequence[str]
    documents: Sequence[str]
    layers: Sequence[str]
    labels: Sequence[str]
    waits: Sequence[int]
    content: Callable[[int], tuple[Fragments, Attributes]]
    build: Callable[[int], Annotation]


def colleagues(connection: Connection, annotator: UUID) -> list[Layer]:
    """The layers that the annotator may review: everybody else's, results of reviews apart."""
    layers = KINDS[Layer].table.c
    return queries.records(connection, Layer, (layers.annotator_id != annotator) & ~layers.adjudication)


def document_order(connection: Connection) -> list[UUID]:
    """The documents of the project as the list of documents has them: by date and title."""
    metadata, rows = KINDS[Metadata].table, DOCUMENT.table
    title = case((metadata.c.title == "", rows.c.name), else_=metadata.c.title)
    date = case((metadata.c.said_on == "", metadata.c.published_on), else_=metadata.c.said_on)
    query = select(rows.c.id).join(metadata, metadata.c.id == rows.c.id).where(queries.live(Metadata))
    return list(connection.execute(query.order_by(date, title, rows.c.id)).scalars())


def progress(connection: Connection, annotator: UUID, layers: Collection[UUID]) -> dict[UUID, Progress]:
    """How far the annotator is with the marks of `layers`, by document."""
    marks, standing = MARKS.table.c, _standing(annotator)
    query = (
        select(marks.document_id, func.count(), func.count(standing.c.subject_id))
        .select_from(_joined(standing))
        .where(queries.live(Annotation) & marks.layer_id.in_(layers))
        .group_by(marks.document_id)
    )
    return {id_: Progress(decided=decided, total=total) for id_, total, decided in connection.execute(query)}


def reasons(connection: Connection) -> list[str]:
    """Why anybody has rejected anything, the most frequent reason first."""
    rows = KINDS[Decision].table.c
    given = queries.live(Decision) & (rows.verdict == REJECT) & (rows.reason != "")
    query = select(rows.reason).where(given).group_by(rows.reason).order_by(func.count().desc(), rows.reason)
    return list(connection.execute(query).scalars())


def columns(
    connection: Connection,
    annotator: UUID,
    layers: Collection[UUID],
    asked: Collection[UUID],
    documents: Collection[UUID] | None = None,
    labels: Collection[UUID] | None = None,
) -> Columns:
    """The live marks of `layers`, of which those of the layers `asked` under `labels` may wait."""
    marks, standing = MARKS.table.c, _standing(annotator)
    wanted = standing.c.subject_id.is_(None) & marks.layer_id.in_(asked)
    if labels is not None:
        wanted = wanted & marks.label_id.in_(labels)
    here = queries.live(Annotation) & marks.layer_id.in_(layers)
    if documents is not None:
        here = here & marks.document_id.in_(documents)
    query = select(case((wanted, 1), else_=0).label("waits")).select_from(_joined(standing)).where(here)
    order = (marks.document_id, marks.start.nulls_first(), marks.end)
    if connection.dialect.name == "sqlite":
        return _packed(connection, query.order_by(*order))  # as the index has it: marks of one place in the order they came
    return _unpacked(connection, query.order_by(*order, marks.id))


def _standing(annotator: UUID) -> Subquery:
    """What the annotator has decided about and not taken back, with the revision that it was about."""
    rows = KINDS[Decision].table.c
    place = func.row_number().over(partition_by=rows.subject_id, order_by=(rows.at.desc(), rows.id.desc()))
    mine = queries.live(Decision) & (rows.annotator_id == annotator) & (rows.subject == "annotation")
    latest = select(rows.subject_id, rows.subject_revision, rows.verdict, place.label("place")).where(mine).subquery()
    counts = (latest.c.place == 1) & (latest.c.verdict != WITHDRAW)
    return select(latest.c.subject_id, latest.c.subject_revision).where(counts).subquery()


def _joined(standing: Subquery) -> Any:
    marks = MARKS.table
    about = and_(standing.c.subject_id == marks.c.id, standing.c.subject_revision == marks.c.revision)
    return marks.outerjoin(standing, about)


def _packed(connection: Connection, query: Select[Any]) -> Columns:
    marks = MARKS.table.c
    ids = [_raw(marks[name]).label(name) for name in ("id", "document_id", "layer_id", "label_id")]
    line = func.json_array(marks.start, marks.end, _raw(marks.pieces), *(_raw(marks[name]) for name in _FIELDS))
    rows = query.add_columns(*ids, line.label("line")).subquery().c
    packed = (func.group_concat(rows[one.name], "") for one in ids)
    text = select(*packed, func.group_concat(rows.waits, ""), func.group_concat(rows.line, "\n"))
    *found, waits, joined = connection.execute(text).one()
    keys = [[each[first : first + _ID] for first in range(0, len(each or ""), _ID)] for each in found]
    lines = joined.split("\n") if joined else []

    def content(number: int) -> tuple[Fragments, Attributes]:
        start, end, pieces, *values = json.loads(lines[number])
        return _gathered(start, end, pieces), json.loads(values[_FIELDS.index("attributes")])

    def build(number: int) -> Annotation:
        start, end, pieces, *values = json.loads(lines[number])
        plain = dict(zip(_FIELDS, values, strict=True))
        plain |= {name: json.loads(plain[name]) for name in plain if isinstance(marks[name].type, Plain)}
        names = dict(zip(("id", "document_id", "layer_id", "label_id"), (column[number] for column in keys), strict=True))
        return from_plain(Annotation, {**plain, **names, "fragments": _gathered(start, end, pieces)})

    ids_, documents, layers, labels = keys
    return Columns(ids_, documents, layers, labels, array("b", map(int, waits or "")), content, build)


def _unpacked(connection: Connection, query: Select[Any]) -> Columns:
    waits: list[int] = []
    records: list[Annotation] = []
    for row in connection.execute(query.add_columns(*MARKS.table.c)).mappings():
        waits.append(row["waits"])
        records.append(MARKS.to_record(row))
    ids, documents, layers, labels = (
        [getattr(record, name).hex for record in records] for name in ("id", "document_id", "layer_id", "label_id")
    )
    return Columns(
        ids,
        documents,
        layers,
        labels,
        waits,
        lambda number: (records[number].fragments, records[number].attributes),
        lambda number: records[number],
    )


def _gathered(start: int | None, end: int | None, pieces: str | None) -> Fragments:
    spans = json.loads(pieces) if pieces else None
    return gather(start, end, tuple((first, last) for first, last in spans) if spans else None)


def _raw(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """`column` as SQLite stores it: ids, times and JSON as strings."""
    return type_coerce(column, String)
