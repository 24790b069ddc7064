"""The annotations of a document as columns: the fast way from rows to `Marks`."""

import json
from array import array
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, CursorResult, String, func, select, type_coerce
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.marks import Marks
from annotator.core.model import Annotation, Fragments
from annotator.core.plain import from_plain
from annotator.store.tables import KINDS

_BATCH = 1000
"""Rows at a time: few enough that one batch is made in the memory that the last one left."""
_TABLE = KINDS[Annotation].table
_PLACE = ("id", "start", "end", "pieces", "revision")
_OWN = ("created", "updated", "attributes")
"""What differs from mark to mark; of everything else equal values are kept once."""
_REST = (*_OWN, *(name for name in KINDS[Annotation].fields if name not in (*_PLACE, *_OWN, "document_id", "removed")))
_JSON = ("attributes", "unconfirmed")


def marks(connection: Connection, document_id: UUID) -> Marks:
    """The live annotations of a document, of every layer; records are made when asked for, without the database."""
    stored = connection.dialect.name == "sqlite"
    # as SQLite stores them: a UUID and a datetime for each of 100,000 rows would cost more than reading the rows
    names = (*_PLACE, *_REST)
    picked: list[ColumnElement[Any]] = [type_coerce(_TABLE.c[name], String) if stored else _TABLE.c[name] for name in names]
    if stored:  # most marks are never changed: no second time for them
        picked[names.index("updated")] = func.nullif(picked[names.index("updated")], picked[names.index("created")])
    chosen = (_TABLE.c.document_id == document_id) & ~_TABLE.c.absent & ~_TABLE.c.removed
    columns = _Columns(document_id, stored)
    for batch in _batches(connection.execute(select(*picked).where(chosen)), stored):
        columns.extend(batch)
    columns.pool.clear()
    return Marks.from_columns(columns.ids, columns.starts, columns.ends, columns.build, columns.more)


def _batches(result: CursorResult[Any], stored: bool) -> Iterator[Sequence[Any]]:
    if not stored:
        yield from result.partitions(_BATCH)
        return
    cursor = result.cursor  # the driver's own: a Row object around each row would cost a third more
    assert cursor is not None
    while rows := cursor.fetchmany(_BATCH):
        yield rows
    result.close()


class _Columns:
    """Columns of many rows."""

    def __init__(self, document_id: UUID, stored: bool) -> None:
        self.ids: list[str] = []
        self.starts = array("i")
        self.ends = array("i")
        self.more: dict[int, Fragments] = {}
        self.pool: dict[Any, Any] = {}
        self._revisions = array("i")
        self._rest: tuple[list[Any], ...] = tuple([] for _ in _REST)
        self._document_id = document_id
        self._stored = stored

    def extend(self, rows: Sequence[Any]) -> None:
        ids, starts, ends, pieces, revisions, *rest = zip(*rows, strict=True)
        first = len(self.ids)
        self.ids.extend(ids if self._stored else [id_.hex for id_ in ids])
        self._revisions.extend(revisions)
        if None in starts or any(pieces):
            for number, (start, piece) in enumerate(zip(starts, pieces, strict=True), first):
                if start is None or piece is not None:
                    self.more[number] = self._fragments(piece)
            starts, ends = (tuple(offset or 0 for offset in offsets) for offsets in (starts, ends))
        self.starts.extend(starts)
        self.ends.extend(ends)
        for name, values, column in zip(_REST, self._rest, rest, strict=True):
            shared = self._stored and name not in _OWN
            values.extend(map(self.pool.setdefault, column, column) if shared else column)

    def _fragments(self, pieces: Any) -> Fragments:
        if pieces is None:
            return ()
        return tuple((start, end) for start, end in (json.loads(pieces) if self._stored else pieces))

    def build(self, number: int) -> Annotation:
        """The record of one row."""
        values: dict[str, Any] = {name: column[number] for name, column in zip(_REST, self._rest, strict=True)}
        values["revision"] = self._revisions[number]
        fragments = self.more.get(number, ((self.starts[number], self.ends[number]),))
        place: dict[str, Any] = {"id": UUID(self.ids[number]), "document_id": self._document_id, "fragments": fragments}
        if not self._stored:
            return Annotation(**values, **place)
        values["updated"] = values["updated"] or values["created"]
        values |= {name: json.loads(values[name]) for name in _JSON}
        return from_plain(
            Annotation, values | {"id": self.ids[number], "document_id": str(self._document_id), "fragments": fragments}
        )
