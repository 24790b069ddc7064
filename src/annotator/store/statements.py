"""The SELECTs of the statements table: ids in order, rows of a page, counts of a facet, tallies of a board.

Ids come as one string of digits: a million of them as Python values would hold up the window for seconds.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, String, case, cast, func, literal, or_, select, type_coerce
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.model import POSITION, WITHDRAW, Annotation, Annotator, Decision, Entry, Label, Layer, Metadata
from annotator.core.statements import IN_ATTRIBUTES, NO, YES, Filter, Statement, StatementIds, Tally
from annotator.store.queries import live
from annotator.store.tables import DOCUMENT, KINDS

_CONTEXT = 80
"""Code points of text on either side of a quote."""
_PLAIN_IN_JSON = re.compile(r"[ !#-\[\]-~]+")
"""Values that stand in JSON as they are."""
_MARKS = KINDS[Annotation].table.c
_METADATA = KINDS[Metadata].table.c
_TEXT = DOCUMENT.table.c
_SAID_ON: ColumnElement[str] = func.coalesce(func.nullif(_METADATA.said_on, ""), _METADATA.published_on)
_TITLE: ColumnElement[str] = func.coalesce(func.nullif(_METADATA.title, ""), _TEXT.name)


def ids(
    connection: Connection, wanted: Filter, *, order: str = "said_on", descending: bool = False, limit: int | None = None
) -> StatementIds:
    """The ids of the statements that `wanted` lets through; at most `limit` of them, found without looking at the rest."""
    if order == "said_on" and connection.dialect.name == "sqlite":
        # SQLite goes along the documents in their order and stops at the limit, without sorting all statements;
        # it keeps to that order only where the inner query has a limit of its own
        inner = select(_METADATA.id).where(live(Metadata)).order_by(_way(_SAID_ON, descending), _METADATA.id).limit(-1)
        documents = inner.subquery()
        marks = documents.join(KINDS[Annotation].table, _MARKS.document_id == documents.c.id)
        query = select(_digits(connection, _MARKS.id).label("digits")).select_from(marks)
        query = query.where(*_conditions(connection, wanted, joined=False)).limit(limit)
        return StatementIds(_joined(connection, query))
    keys = [_way(_sort_key(connection, order), descending), _way(_SAID_ON, False), _METADATA.id, _MARKS.start, _MARKS.id]
    text = bool(wanted.words) or order == "title"
    query = _select(_digits(connection, _MARKS.id).label("digits"), text=text).where(*_conditions(connection, wanted))
    return StatementIds(_joined(connection, query.order_by(*keys).limit(limit)))


def rows(connection: Connection, wanted: Sequence[UUID]) -> list[Statement]:
    """The statements with these ids, in their order; one that is no longer there is left out."""
    start, length = func.coalesce(_MARKS.start, 0), func.coalesce(_MARKS.end, 0) - func.coalesce(_MARKS.start, 0)
    first = func.greatest(start - _CONTEXT, 0) if connection.dialect.name != "sqlite" else func.max(start - _CONTEXT, 0)
    layers, people = KINDS[Layer].table.c, KINDS[Annotator].table.c
    query = (
        _select(
            *(_MARKS[name] for name in ("id", "document_id", "label_id", "layer_id", "start", "end", "pieces", "attributes")),
            *(_MARKS[name] for name in ("unconfirmed", "note", "revision")),
            _TITLE.label("title"),
            _SAID_ON.label("said_on"),
            func.coalesce(people.name, layers.name).label("annotator"),
            func.substr(_TEXT.text, start + 1, length).label("quote"),
            func.substr(_TEXT.text, first + 1, start - first).label("before"),
            func.substr(_TEXT.text, start + length + 1, _CONTEXT).label("after"),
            func.coalesce(_verdict(), "").label("verdict"),
            text=True,
        )
        .join(KINDS[Layer].table, layers.id == _MARKS.layer_id)
        .outerjoin(KINDS[Annotator].table, people.id == layers.annotator_id)
        .where(_MARKS.id.in_(list(wanted)), *_live())
    )
    found = {row["id"]: _statement(dict(row)) for row in connection.execute(query).mappings()}
    return [found[id_] for id_ in wanted if id_ in found]


def _statement(row: dict[str, Any]) -> Statement:
    """A statement as read; what lies between the fragments of a mark is no part of its quote."""
    pieces, start, quote = row.pop("pieces"), row["start"], row["quote"]
    if pieces is not None:
        row["quote"] = " … ".join(quote[first - start : last - start] for first, last in pieces)
    return Statement(**row)


def facet(connection: Connection, wanted: Filter, name: str) -> dict[str, int]:
    """How many statements have each value of a facet, whatever `wanted` says about that facet itself."""
    value = _value(connection, name).label("value")
    query = _select(value, func.count().label("count"), text=bool(wanted.words)).where(
        *_conditions(connection, wanted.with_values(name, ()))
    )
    counts: dict[str, int] = {}
    for found, count in connection.execute(query.group_by("value")):
        for one in _values(found) if name == "holder" else (found,):
            counts[one] = counts.get(one, 0) + count
    return counts


def count(connection: Connection, wanted: Filter) -> int:
    """How many statements there are."""
    query = _select(func.count(), text=bool(wanted.words)).where(*_conditions(connection, wanted))
    return int(connection.execute(query).scalar_one())


def tallies(connection: Connection, wanted: Filter) -> list[Tally]:
    """How often which holder took which stance on which target; the variants of one document count once.

    Of several variants the one with the most such statements counts.
    """
    labels = KINDS[Label].table.c
    work = func.coalesce(_METADATA.variant_of, _METADATA.id).label("work")
    keys = [_value(connection, name).label(name) for name in ("holder", "target", "stance")]
    day = func.nullif(_SAID_ON, "")
    each = (
        _select(
            *(*keys, work, func.count().label("count"), func.min(day).label("first"), func.max(day).label("last")),
            text=bool(wanted.words),
        )
        .where(_MARKS.label_id.in_(select(labels.id).where(labels.kind == POSITION)), *_conditions(connection, wanted))
        .group_by("holder", "target", "stance", "work", _MARKS.document_id)
    ).subquery()
    names = (each.c.holder, each.c.target, each.c.stance)
    once = select(
        *names, func.max(each.c.count).label("count"), func.min(each.c.first).label("first"), func.max(each.c.last).label("last")
    )
    works = once.group_by(*names, each.c.work).subquery()
    shared = (works.c.holder, works.c.target, works.c.stance)
    total = select(*shared, func.sum(works.c.count), func.min(works.c.first), func.max(works.c.last)).group_by(*shared)
    return [
        Tally(holder=_id(holder), target=_id(target), stance=stance, count=int(number), first=first or "", last=last or "")
        for holders, target, stance, number, first, last in connection.execute(total)
        for holder in _values(holders)
    ]


def _select(*columns: Any, text: bool) -> Select[Any]:
    """A query over annotations and the metadata of their documents, with the documents themselves where `text` is asked for."""
    query = select(*columns).select_from(KINDS[Annotation].table)
    query = query.join(KINDS[Metadata].table, _METADATA.id == _MARKS.document_id)
    return query.join(DOCUMENT.table, _TEXT.id == _MARKS.document_id) if text else query


def _live() -> tuple[ColumnElement[bool], ...]:
    return live(Annotation), live(Metadata)


def _conditions(connection: Connection, wanted: Filter, *, joined: bool = True) -> list[ColumnElement[bool]]:
    """What rows have to fulfil; not `joined`, what concerns the document is asked for in a query of its own."""
    inner = [live(Annotation)]
    outer: list[ColumnElement[bool]] = [live(Metadata)] if joined else []
    for name, values in wanted.values.items():
        (outer if name == "year" else inner).extend(_condition(connection, name, values))
    if wanted.since:
        outer.append(wanted.since <= _SAID_ON)
    if wanted.until:
        outer.append(func.substr(_SAID_ON, 1, len(wanted.until)) <= wanted.until)
    if wanted.words:
        quote = func.substr(_TEXT.text, _MARKS.start + 1, _MARKS.end - _MARKS.start)
        outer.extend(quote.ilike(f"%{_escaped(word)}%", escape="\\") for word in wanted.words.split())
    if joined or not outer:
        return inner + outer
    if wanted.words:
        within = select(literal(1)).where(_TEXT.id == _MARKS.document_id, _METADATA.id == _MARKS.document_id, *outer)
        return [*inner, within.correlate(KINDS[Annotation].table).exists()]
    return [*inner, _MARKS.document_id.in_(select(_METADATA.id).where(*outer))]


def _condition(connection: Connection, name: str, values: Iterable[str]) -> list[ColumnElement[bool]]:
    wanted = sorted(values)
    if name in ("label", "annotator", "document"):
        column = {"label": _MARKS.label_id, "annotator": _MARKS.layer_id, "document": _MARKS.document_id}[name]
        return [column.in_([UUID(one) for one in wanted])]
    value = _value(connection, name)
    exact: ColumnElement[bool]
    if name != "holder":
        exact = value.in_(wanted)
    else:
        exact = or_(*(value.like(f'%"{_escaped(one)}"%', escape="\\") if one else value.in_(("", "[]")) for one in wanted))
    if (
        connection.dialect.name == "sqlite"
        and name in ("holder", *IN_ATTRIBUTES)
        and all(map(str.isascii, wanted))
        and all(wanted)
    ):
        # finding the words in the stored text rules most rows out before SQLite parses their JSON
        raw = type_coerce(_MARKS.attributes, String)
        return [or_(*(func.instr(raw, f'"{one}"') > 0 for one in wanted)), exact]
    return [exact]


def _value(connection: Connection, name: str) -> ColumnElement[str]:
    """A facet's value as text; all holders as one JSON array."""
    sqlite = connection.dialect.name == "sqlite"
    if name == "year":
        return func.substr(_SAID_ON, 1, 4)
    if name in ("label", "annotator", "document"):
        column = {"label": _MARKS.label_id, "annotator": _MARKS.layer_id, "document": _MARKS.document_id}[name]
        return type_coerce(column, String) if sqlite else cast(column, String)
    if name == "unconfirmed":
        empty = type_coerce(_MARKS.unconfirmed, String) == "[]" if sqlite else cast(_MARKS.unconfirmed, String) == "[]"
        return case((empty, NO), else_=YES)
    assert name == "holder" or name in IN_ATTRIBUTES, name
    if sqlite:
        return func.coalesce(func.json_extract(type_coerce(_MARKS.attributes, String), f"$.{name}"), "")
    return func.coalesce(type_coerce(_MARKS.attributes, JSONB)[name].astext, "")


def _sort_key(connection: Connection, order: str) -> ColumnElement[Any]:
    labels, layers, entries = KINDS[Label].table.c, KINDS[Layer].table.c, KINDS[Entry].table.c
    if order == "label":
        return select(labels.name).where(labels.id == _MARKS.label_id).scalar_subquery()
    if order == "annotator":
        return select(layers.name).where(layers.id == _MARKS.layer_id).scalar_subquery()
    if order == "title":
        return _TITLE
    if order == "updated":
        return _MARKS.updated
    value = _value(connection, order) if order != "said_on" else _SAID_ON
    if order not in ("holder", "target"):
        return value
    if connection.dialect.name == "sqlite":
        first = func.replace(func.substr(value, 3 if order == "holder" else 1, 36), "-", "")
        named = select(entries.name).where(type_coerce(entries.id, String) == first)
    else:
        first = func.substr(value, 3 if order == "holder" else 1, 36)
        named = select(entries.name).where(cast(entries.id, String) == first)
    return func.coalesce(named.scalar_subquery(), "")


def _way(key: ColumnElement[Any], descending: bool) -> ColumnElement[Any]:
    return key.desc() if descending else key.asc()


def _digits(connection: Connection, column: ColumnElement[Any]) -> ColumnElement[str]:
    if connection.dialect.name == "sqlite":
        return type_coerce(column, String)
    return func.replace(cast(column, String), "-", "")


def _joined(connection: Connection, query: Select[Any]) -> str:
    """The digits of all rows, in order, as one string."""
    if connection.dialect.name == "sqlite":
        return connection.execute(select(func.group_concat(query.subquery().c.digits, ""))).scalar() or ""
    numbered = query.add_columns(func.row_number().over(order_by=query._order_by_clauses).label("place")).subquery()
    joined = func.string_agg(numbered.c.digits, aggregate_order_by(literal(""), numbered.c.place))
    return connection.execute(select(joined)).scalar() or ""


def _verdict() -> ColumnElement[str]:
    """The latest verdict about a statement that was not taken back."""
    decisions = KINDS[Decision].table.c
    latest = select(decisions.verdict).where(decisions.subject_id == _MARKS.id, live(Decision))
    newest = latest.order_by(decisions.at.desc(), decisions.id.desc()).limit(1).scalar_subquery()
    return func.nullif(newest, WITHDRAW)


def _values(held: str) -> tuple[str, ...]:
    """The holders in a JSON array of ids, ("",) when there is none."""
    return tuple(one for one in held.strip("[]").replace('"', "").replace(" ", "").split(",")) if held else ("",)


def _id(value: str) -> UUID | None:
    try:
        return UUID(value)
    except ValueError:
        return None


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
