"""Records in their plain form straight from the driver, one document after the other: what an export reads.

One query per kind, all in the order of the documents' ids and read side by side,
so that memory holds one document at a time and 1,000 documents cost no more
queries than one. Nothing becomes a record: that would cost more than SQLite.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import groupby
from json import loads
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, Connection, Integer, Select, String, Subquery, select, type_coerce, union_all
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import Uuid

from annotator.core import model
from annotator.core.model import Annotation, Decision, Entry, Label, Metadata, Note, Relation, Rule, Status, Turn
from annotator.core.plain import to_plain
from annotator.store.tables import DOCUMENT, KINDS, Kind
from annotator.store.tables import Plain as PlainColumn

BATCH = 500
"""Rows that are fetched at a time."""
TEXTS = 8
"""Documents at a time: each may be as long as a book."""
Plain = dict[str, Any]
DocumentRows = tuple[Plain, Plain, dict[type, list[Plain]]]
"""A document, its metadata, and what belongs to it by kind."""


def plain_records(connection: Connection, record: type, *where: ColumnElement[bool]) -> Iterator[Plain]:
    """The records of a kind in plain form, removed ones included, in the order of their ids."""
    return _records(connection, record, ~KINDS[record].table.c.absent, *where)


def absent_records(connection: Connection, record: type) -> Iterator[Plain]:
    """What an undone merge took out again, in plain form; others' later work may still name it."""
    return _records(connection, record, KINDS[record].table.c.absent)


def _records(connection: Connection, record: type, *where: ColumnElement[bool]) -> Iterator[Plain]:
    kind = KINDS[record]
    query = select(*_columns(connection, kind)).where(*where).order_by(kind.table.c.id)
    return _stream(connection, kind, query, 0)


def document_rows(
    connection: Connection,
    *,
    documents: Collection[UUID] | None = None,
    layers: Collection[UUID] | None = None,
    removed: bool = False,
) -> Iterator[DocumentRows]:
    """The documents of the project in the order of their ids with all that belongs to them, removed records included.

    `documents` and `layers` choose among them, None all; removed documents come with `removed`.
    """
    metadata, rows = KINDS[Metadata], DOCUMENT.table.c
    here = [~metadata.table.c.absent]
    if not removed:
        here.append(~metadata.table.c.removed)
    if documents is not None:
        here.append(metadata.table.c.id.in_(documents))
    chosen = select(metadata.table.c.id).where(*here)
    documents_query = select(*_columns(connection, DOCUMENT)).where(rows.id.in_(chosen)).order_by(rows.id)
    texts = _stream(connection, DOCUMENT, documents_query, 0, batch=TEXTS)
    known = _stream(connection, metadata, select(*_columns(connection, metadata)).where(*here).order_by(metadata.table.c.id), 0)
    owned = {
        kind: _Follower(_owned(connection, kind, chosen, layers)) for kind in (Turn, Annotation, Relation, Decision, Note, Status)
    }
    for document, described in zip(texts, known, strict=True):
        yield document, described, {kind: follower.of(document["id"]) for kind, follower in owned.items()}


def loose_records(
    connection: Connection, *, documents: Collection[UUID] | None = None, layers: Collection[UUID] | None = None
) -> tuple[list[Plain], list[Plain], list[Plain], list[Plain]]:
    """What belongs to no document: relations between the chosen ones, notes on labels and entries, rules, collections."""
    relations, notes = KINDS[Relation].table.c, KINDS[Note].table.c
    source, target = _marks(layers), _marks(layers)
    metadata = KINDS[Metadata].table.c
    here = [~metadata.absent] if documents is None else [~metadata.absent, metadata.id.in_(documents)]
    chosen = select(metadata.id).where(*here)
    across = (
        select(relations.id)
        .join(source, source.c.id == relations.source_id)
        .join(target, target.c.id == relations.target_id)
        .where(source.c.document_id != target.c.document_id)
        .where(source.c.document_id.in_(chosen), target.c.document_id.in_(chosen))
    )
    where = [relations.id.in_(across)]
    if layers is not None:
        where.append(relations.layer_id.in_(layers))
    subjects = union_all(*(select(KINDS[kind].table.c.id).where(~KINDS[kind].table.c.absent) for kind in (Label, Entry)))
    return (
        list(plain_records(connection, Relation, *where)),
        list(plain_records(connection, Note, notes.subject.in_(("label", "entry")), notes.subject_id.in_(subjects))),
        list(plain_records(connection, Rule, *([] if layers is None else [KINDS[Rule].table.c.layer_id.in_(layers)]))),
        list(plain_records(connection, model.Collection)),
    )


def _marks(layers: Collection[UUID] | None) -> Subquery:
    """The marks that an export of `layers` holds: what ends elsewhere or is about others stays out of it."""
    columns = KINDS[Annotation].table.c
    query = select(columns.id, columns.document_id).where(~columns.absent)
    return (query if layers is None else query.where(columns.layer_id.in_(layers))).subquery()


class _Follower:
    """Hands out the rows of one document after the other from a stream in the same order."""

    def __init__(self, rows: Iterator[tuple[str, Plain]]) -> None:
        self._groups = groupby(rows, key=itemgetter(0))
        self._next = next(self._groups, None)

    def of(self, document_id: str) -> list[Plain]:
        """The rows of a document; the documents must be asked for in ascending order."""
        if self._next is None or self._next[0] != document_id:
            return []
        found = [row for _, row in self._next[1]]
        self._next = next(self._groups, None)
        return found


def _owned(
    connection: Connection, record: type, chosen: Select[Any], layers: Collection[UUID] | None
) -> Iterator[tuple[str, Plain]]:
    """The records of a kind beside the id of the document that they belong to, in the order of the documents."""
    kind = KINDS[record]
    columns = kind.table.c
    document, joins = _document_of(record, layers)
    query = select(_raw(connection, document), *_columns(connection, kind)).where(~columns.absent, document.in_(chosen))
    for other, condition in joins:
        query = query.join(other, condition)
    if layers is not None and "layer_id" in columns:
        query = query.where(columns.layer_id.in_(layers))
    return _stream_with_document(connection, kind, query.order_by(document))


def _document_of(
    record: type, layers: Collection[UUID] | None
) -> tuple[ColumnElement[Any], list[tuple[Any, ColumnElement[bool]]]]:
    """The column that says which document a record of a kind belongs to, and the joins that it takes."""
    columns = KINDS[record].table.c
    if record is Relation:
        source, target = _marks(layers), _marks(layers)
        inside = (target.c.id == columns.target_id) & (target.c.document_id == source.c.document_id)
        return source.c.document_id, [(source, source.c.id == columns.source_id), (target, inside)]
    if record is Note:
        about, metadata = _marks(layers), KINDS[Metadata].table.c
        places = (
            select(about.c.id.label("subject_id"), about.c.document_id).union_all(select(metadata.id, metadata.id)).subquery()
        )
        return places.c.document_id, [(places, places.c.subject_id == columns.subject_id)]
    return columns.document_id, []


def _columns(connection: Connection, kind: Kind) -> list[ColumnElement[Any]]:
    return [_raw(connection, kind.table.c[name]) for name in _names(kind)]


def _names(kind: Kind) -> list[str]:
    return [*kind.fields, "start", "end", "pieces"] if kind.fragmented else list(kind.fields)


def _raw(connection: Connection, column: ColumnElement[Any]) -> ColumnElement[Any]:
    """`column` as SQLite stores it; other drivers hand over what they like."""
    if connection.dialect.name != "sqlite" or isinstance(column.type, Integer):
        return column
    return type_coerce(column, Integer if isinstance(column.type, Boolean) else String)


def _stream_with_document(connection: Connection, kind: Kind, query: Select[Any]) -> Iterator[tuple[str, Plain]]:
    for plain in _stream(connection, kind, query, 1):
        yield plain.pop(""), plain


def _stream(connection: Connection, kind: Kind, query: Select[Any], extra: int, *, batch: int = BATCH) -> Iterator[Plain]:
    """The rows of `query` in plain form; an `extra` first column, an id, stands under the empty name."""
    names = [*[""] * extra, *_names(kind)]
    reads = [*[_read_id] * extra, *(_reader(connection, kind.table.c[name]) for name in names[extra:])]
    result = connection.execute(query, execution_options={"yield_per": batch})
    for rows in result.partitions():
        # column by column: a call per value would cost more than reading it
        columns = [
            column if read is None else _converted(read, column)
            for read, column in zip(reads, zip(*rows, strict=True), strict=True)
        ]
        for values in zip(*columns, strict=True):
            plain = dict(zip(names, values, strict=True))
            if kind.fragmented:
                start, end, pieces = plain.pop("start"), plain.pop("end"), plain.pop("pieces")
                plain["fragments"] = pieces if pieces is not None else [] if start is None else [[start, end]]
            yield plain


def _converted(read: Callable[[Any], Any], column: Iterable[Any]) -> list[Any]:
    return [None if value is None else read(value) for value in column]


def _reader(connection: Connection, column: Column[Any]) -> Callable[[Any], Any] | None:
    """How the driver's value becomes the plain one; None: it is that already."""
    if connection.dialect.name != "sqlite":
        return to_plain
    if isinstance(column.type, Uuid):
        return _read_id
    if isinstance(column.type, PlainColumn):
        return _read_json
    if isinstance(column.type, Boolean):
        return bool
    return None


def _read_id(value: Any) -> str:
    if isinstance(value, str):
        return f"{value[:8]}-{value[8:12]}-{value[12:16]}-{value[16:20]}-{value[20:]}"
    return str(value)


def _read_json(value: str) -> Any:
    return {} if value == "{}" else [] if value == "[]" else loads(value)
