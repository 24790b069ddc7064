"""The marks and turns of a document as text: the fast way from SQLite to `Marks` and `Records`.

One query hands over ids and offsets of all rows as one long string each, and the
rest as one line of JSON for each row. 100,000 rows as Python values take twice as
long, all of it under the lock that the window paints under; SQLite works without
it. Records are made of their lines when asked for, without the database.
"""

import json
from array import array
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, String, func, select, type_coerce
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.marks import Marks, Records
from annotator.core.model import Annotation, Turn
from annotator.core.plain import from_plain
from annotator.store.tables import KINDS, Kind, Plain

_ID = 32
"""Characters of an id as SQLite stores it."""
_ELSEWHERE = ("id", "document_id", "start", "end", "removed")
"""Fields that stand in no line."""


def marks(connection: Connection, document_id: UUID) -> Marks:
    """The live annotations of a document, of every layer."""
    columns = KINDS[Annotation].table.c
    piece = func.json_array(_raw(columns.id), func.json(_raw(columns.pieces)))
    odd = func.json_group_array(piece).filter(columns.start.is_(None) | columns.pieces.is_not(None))
    rows = _Rows(connection, KINDS[Annotation], document_id, odd)
    pieces = {id_: tuple((start, end) for start, end in spans or ()) for id_, spans in json.loads(rows.more[0])}
    more = {number: pieces[id_] for number, id_ in enumerate(rows.ids) if id_ in pieces} if pieces else {}

    def build(number: int) -> Annotation:
        fragments = more.get(number, ((rows.starts[number], rows.ends[number]),))
        return from_plain(Annotation, rows.plain(number) | {"fragments": fragments})

    return Marks.from_columns(rows.ids, rows.starts, rows.ends, build, more, _Briefs(rows))


def turns(connection: Connection, document_id: UUID) -> Records[Turn]:
    """The live turns of a document in text order."""
    rows = _Rows(connection, KINDS[Turn], document_id)
    order = sorted(range(len(rows.ids)), key=lambda number: (rows.starts[number], rows.ends[number], rows.ids[number]))

    def build(place: int) -> Turn:
        number = order[place]
        return from_plain(Turn, rows.plain(number) | {"start": rows.starts[number], "end": rows.ends[number]})

    return Records(len(order), build)


class _Briefs:
    """Layer and label of each annotation, read from its line when first asked for; few pairs are shared by all."""

    def __init__(self, rows: "_Rows") -> None:
        self._rows = rows
        self._places = [_names(KINDS[Annotation]).index(name) for name in ("layer_id", "label_id")]
        self._pairs: dict[tuple[str, str], tuple[UUID, UUID]] = {}
        self._known: list[tuple[UUID, UUID] | None] = [None] * len(rows.ids)

    def __call__(self, number: int) -> tuple[UUID, UUID]:
        known = self._known[number]
        if known is None:
            values = self._rows.values(number)
            layer, label = (values[place] for place in self._places)
            known = self._pairs.setdefault((layer, label), (UUID(layer), UUID(label)))
            self._known[number] = known
        return known


class _Rows:
    """The live rows of a document, in no order; `more` are further aggregates over the same rows."""

    def __init__(self, connection: Connection, kind: Kind, document_id: UUID, *more: ColumnElement[Any]) -> None:
        columns = kind.table.c
        packed = (
            func.group_concat(_raw(columns.id), ""),
            func.group_concat(func.coalesce(columns.start, 0)),
            func.group_concat(func.coalesce(columns.end, 0)),
            func.group_concat(func.json_array(*(_raw(columns[name]) for name in _names(kind))), "\n"),
        )
        here = (columns.document_id == document_id) & ~columns.absent & ~columns.removed
        ids, starts, ends, lines, *self.more = connection.execute(select(*packed, *more).where(here)).one()
        self.ids = [ids[first : first + _ID] for first in range(0, len(ids or ""), _ID)]
        self.starts = array("i", json.loads(f"[{starts or ''}]"))
        self.ends = array("i", json.loads(f"[{ends or ''}]"))
        self._lines = lines.split("\n") if lines else []
        self._kind = kind
        self._document_id = str(document_id)

    def values(self, number: int) -> list[Any]:
        """What the line of a row holds."""
        return list(json.loads(self._lines[number]))

    def plain(self, number: int) -> dict[str, Any]:
        """The plain form of a row, but for its place in the text."""
        values = dict(zip(_names(self._kind), self.values(number), strict=True))
        values |= {name: json.loads(values[name]) for name in values if isinstance(self._kind.table.c[name].type, Plain)}
        return values | {"id": self.ids[number], "document_id": self._document_id}


@cache
def _names(kind: Kind) -> tuple[str, ...]:
    """What a line holds, in this order."""
    return tuple(name for name in kind.fields if name not in _ELSEWHERE)


def _raw(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """`column` as SQLite stores it: ids, times and JSON as strings, numbers as numbers."""
    return type_coerce(column, String)
