"""Many rows at once, through the driver: they go by a staging table into place and into the journal.

So do what a merge brings, marks by the thousand, and the undo of both. The ORM
is 15 times slower than plain sqlite3 here, Core row by row about 10 times, this
about twice.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields
from functools import cache
from itertools import islice
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Column, Connection, Integer, MetaData, Table, and_, exists, func, insert, literal, or_, select, update
from sqlalchemy.schema import CreateTable
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import Uuid

from annotator.core.errors import StoreError
from annotator.core.model import Annotation, Metadata, Note, Relation
from annotator.core.plain import canonical, from_plain, to_plain, write_time
from annotator.store.journal import JOURNAL, SHOWN_RECORDS, Transaction
from annotator.store.streams import plain_records
from annotator.store.tables import KINDS, Kind, Plain

BATCH = 5000
"""Rows at a time: enough that the statements cost nothing, few enough that memory does not grow with the file."""
_FEW = 10
"""So many records are put one by one: staging them would take longer."""
_OWNING = ("layer_id", "annotator_id", "part", "author")
"""The fields that say whose a record is."""


def adopt_many(tx: Transaction, record: type, rows: Iterable[Mapping[Any, Any]]) -> tuple[int, int]:
    """Adopt records of one kind, given in their plain form (`plain.to_plain`). Returns how many were new, how many changed.

    Does what `Transaction.adopt` does with each. What the rows refer to (documents,
    layers, labels) must be there before them; the caller has checked them.
    """
    kind = KINDS[record]
    new = changed = 0
    batch: list[Mapping[Any, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            counts = _adopt_batch(tx, kind, batch)
            new, changed = new + counts[0], changed + counts[1]
            batch = []
    if batch:
        counts = _adopt_batch(tx, kind, batch)
        new, changed = new + counts[0], changed + counts[1]
    return new, changed


def _adopt_batch(tx: Transaction, kind: Kind, rows: Sequence[Mapping[Any, Any]]) -> tuple[int, int]:
    connection, target, staged = tx.connection, kind.table, _staging(kind)
    rows, again = _first(rows)
    _stage(connection, kind, rows)
    known = connection.execute(select(func.count()).select_from(staged.join(target, staged.c.id == target.c.id))).scalar_one()
    fresh = select(staged)
    if known:
        fresh = fresh.where(~exists().where(target.c.id == staged.c.id))
    new = len(rows) - known
    changed = 0
    if new:
        _insert_staged(tx, kind, fresh, len(rows), new, mine=False)
        tx.touch(kind, _documents(connection, kind, rows), bulk=True)
    if known:
        changed = _adopt_known(tx, kind, new, len(rows))
    connection.execute(staged.delete())
    for row in again:
        changed += tx.adopt(from_plain(kind.record, row))
    return new, changed


def insert_many(tx: Transaction, records: Iterable[Any]) -> None:
    """Write new records of one kind as mine: what `Transaction.insert` does, for more than a change set names."""
    remaining = iter(records)
    some = list(islice(remaining, SHOWN_RECORDS + 1))
    if len(some) <= SHOWN_RECORDS:
        tx.insert(some)
        return
    kind = KINDS[type(some[0])]
    written = {"revision": 1, "author": str(tx.annotator.id), "updated": write_time(tx.at)}
    while some:
        for record in some:
            tx.check_mine(record)
        tx.check_open(some)
        rows = [cast("dict[str, Any]", to_plain(record)) | written for record in some]
        _stage(tx.connection, kind, rows)
        _insert_staged(tx, kind, select(_staging(kind)), len(rows), len(rows), mine=True)
        tx.touch(kind, _documents(tx.connection, kind, rows), bulk=True)
        tx.connection.execute(_staging(kind).delete())
        some = list(islice(remaining, BATCH))


def put_many(tx: Transaction, records: Iterable[Any]) -> None:
    """Write records of one kind as mine, new or changed: what `Transaction.put` does with each. Not for decisions."""
    remaining = iter(records)
    while some := list(islice(remaining, BATCH)):
        by_id: dict[UUID, Any] = {}
        again = [record for record in some if by_id.setdefault(record.id, record) is not record]
        if len(by_id) > _FEW:
            again = [*_put_batch(tx, KINDS[type(some[0])], by_id), *again]
        else:
            again = some
        for record in again:
            tx.put(record)


def _put_batch(tx: Transaction, kind: Kind, records: Mapping[UUID, Any]) -> list[Any]:
    """Write `records` by their id, all but the absent ones, which are returned."""
    for record in records.values():
        tx.check_mine(record)
    tx.check_open(records.values())
    present = _present(tx.connection, kind, list(records))
    changed = []
    for id_, record in records.items():
        old = present.get(str(id_))
        if old is None:
            continue
        new = cast("dict[str, Any]", to_plain(record))
        if any(new.get(name) != old.get(name) for name in _OWNING):
            tx.check_mine(from_plain(kind.record, old))
        new |= {name: old[name] for name in ("revision", "author", "created", "updated")}
        if new != old:
            written = {"revision": old["revision"] + 1, "author": str(tx.annotator.id), "updated": write_time(tx.at)}
            changed.append({**new, **written, "before": old | {"absent": False}})
    if changed:
        _overwrite(tx, kind, changed)
        tx.show(from_plain(kind.record, row) for row in changed)
    if len(present) == len(records):
        return []
    rest = [id_ for id_ in records if str(id_) not in present]
    absent = set(tx.connection.execute(select(kind.table.c.id).where(kind.table.c.id.in_(rest))).scalars())
    insert_many(tx, (records[id_] for id_ in rest if id_ not in absent))
    return [records[id_] for id_ in rest if id_ in absent]


def _insert_staged(tx: Transaction, kind: Kind, chosen: Any, staged: int, count: int, *, mine: bool) -> None:
    """Put the `count` rows that `chosen` takes from the `staged` ones into place."""
    sequence, first = tx.take_positions(staged, mine=mine)
    columns = [column.name for column in kind.table.c]
    picked = chosen.with_only_columns(*(_staging(kind).c[name] for name in columns))
    # journal first: once the rows are in place they are no longer fresh
    _journal(tx, kind, chosen, sequence, first, before=_before(None), absent=False, mine=mine)
    if tx.connection.execute(insert(kind.table).from_select(columns, picked)).rowcount not in (count, -1):
        raise RuntimeError(f"{count} rows of {kind.name} were staged, another number arrived")


def _adopt_known(tx: Transaction, kind: Kind, new: int, count: int) -> int:
    """Those of the staged rows whose id was here before: absent equals come back at once, the rest one by one."""
    connection, target, staged = tx.connection, kind.table, _staging(kind)
    content = [column.name for column in target.c if column.name not in ("id", "absent")]
    differs = or_(*(staged.c[name].is_distinct_from(target.c[name]) for name in content))
    both = staged.c.id == target.c.id
    back = select(staged).where(both & target.c.absent & ~differs)
    changed = connection.execute(select(func.count()).select_from(back.subquery())).scalar_one()
    if changed:
        sequence, first = tx.take_positions(count, mine=False)
        ids = list(connection.execute(back.with_only_columns(staged.c.id)).scalars())
        _journal(
            tx,
            kind,
            back,
            sequence,
            first,
            before=literal({"absent": True}, JOURNAL.c.before.type),
            absent=False,
            mine=False,
        )
        connection.execute(update(target).where(target.c.id.in_(ids)), {"absent": False})
        tx.touch(kind, _documents_of_ids(connection, kind, ids), bulk=True)
    newer = and_(both, differs, or_(target.c.absent, staged.c.revision >= target.c.revision))
    for row in connection.execute(select(staged).where(newer).order_by(staged.c.nth)).mappings().all():
        changed += tx.adopt(kind.to_record(row))
    return changed


def put_back(tx: Transaction, kind: Kind, rows: Sequence[Mapping[Any, Any]]) -> None:
    """Write into my records what the journal `rows` say they were before, as the next revision; none of them is absent."""
    if not rows:
        return
    now = _present(tx.connection, kind, [row["record_id"] for row in rows])
    written = {"author": str(tx.annotator.id), "updated": write_time(tx.at)}
    older = []
    for row in rows:
        present, before = now[str(row["record_id"])], row["before"]
        then = present | {"removed": True} if before is None else before | {"removed": before["removed"] or before["absent"]}
        older.append({**then, **written, "revision": present["revision"] + 1, "before": present | {"absent": False}})
    _overwrite(tx, kind, older)
    tx.touch(kind, (), bulk=True)


def _present(connection: Connection, kind: Kind, ids: Sequence[UUID]) -> dict[str, dict[str, Any]]:
    """Those of the records `ids` that are not absent, in plain form by their id."""
    return {plain["id"]: plain for plain in plain_records(connection, kind.record, kind.table.c.id.in_(ids))}


def _overwrite(tx: Transaction, kind: Kind, rows: Sequence[Mapping[Any, Any]]) -> None:
    """Write plain `rows`, the next revisions of records of mine; each holds what its record said `before`.

    Raises StoreError when one of them changed meanwhile.
    """
    connection, target, staged = tx.connection, kind.table, _staging(kind)
    _stage(connection, kind, rows)
    sequence, first = tx.take_positions(len(rows), mine=True)
    _journal(tx, kind, select(staged), sequence, first, before=staged.c.before, absent=False, mine=True)
    values = {column.name: staged.c[column.name] for column in target.c if column.name != "id"}
    found = (target.c.id == staged.c.id) & (target.c.revision == staged.c.revision - 1)
    if connection.execute(update(target).where(found).values(values)).rowcount not in (len(rows), -1):
        is_here = and_(*(target.c[name] == staged.c[name] for name in ("id", "revision", "updated")))
        lost = connection.execute(select(staged.c.id).where(~exists().where(is_here)).limit(1)).scalar()
        raise StoreError("store.lost", kind=kind.name, id=lost)
    tx.touch(kind, _documents(connection, kind, rows))
    connection.execute(staged.delete())


def set_absent(tx: Transaction, kind: Kind, rows: Sequence[Mapping[Any, Any]], absent: bool) -> None:
    """Take adopted rows out of the project, or bring them back, without a word in anybody's layer."""
    if not rows:
        return
    ids = [row["id"] for row in rows]
    sequence, first = tx.take_positions(len(ids), mine=False)
    tx.connection.execute(update(kind.table).where(kind.table.c.id.in_(ids)), {"absent": absent})
    tx.touch(kind, _documents_of_ids(tx.connection, kind, ids), bulk=True)
    if tx.by_triggers:
        return
    target = kind.table
    columns = {
        "sequence": literal(sequence),
        "position": func.row_number().over(order_by=target.c.id) + (first - 1),
        "kind": literal(kind.name),
        "record_id": target.c.id,
        "revision": target.c.revision,
        "absent": literal(absent),
        "mine": literal(False),
        "before": _before({"absent": not absent}),
    }
    tx.connection.execute(insert(JOURNAL).from_select(list(columns), select(*columns.values()).where(target.c.id.in_(ids))))


def _journal(
    tx: Transaction,
    kind: Kind,
    chosen: Any,
    sequence: int,
    first: int,
    *,
    before: ColumnElement[Any],
    absent: bool,
    mine: bool,
) -> None:
    if tx.by_triggers:
        return
    staged = _staging(kind)
    revision = staged.c.revision if "revision" in staged.c else literal(1)
    columns = {
        "sequence": literal(sequence),
        "position": staged.c.nth + first,
        "kind": literal(kind.name),
        "record_id": staged.c.id,
        "revision": revision,
        "absent": literal(absent),
        "mine": literal(mine),
        "before": before,
    }
    tx.connection.execute(insert(JOURNAL).from_select(list(columns), chosen.with_only_columns(*columns.values())))


def _before(state: dict[str, bool] | None) -> ColumnElement[Any]:
    return literal(state, JOURNAL.c.before.type)


@cache
def _staging(kind: Kind) -> Table:
    columns = [Column(column.name, column.type) for column in kind.table.c]
    beside = Column("nth", Integer), Column("before", JOURNAL.c.before.type)
    return Table(f"staged_{kind.name}", MetaData(), *beside, *columns, prefixes=["TEMPORARY"])


def _first(rows: Sequence[Mapping[Any, Any]]) -> tuple[Sequence[Mapping[Any, Any]], list[Mapping[Any, Any]]]:
    """The first of `rows` for each id, and those that say something else about one; repetitions are dropped.

    Every line of a file repeats the labels it uses; files that were joined hold two states of one record.
    """
    by_id: dict[str, Mapping[Any, Any]] = {}
    again = [row for row in rows if by_id.setdefault(row["id"], row) is not row and row != by_id[row["id"]]]
    return rows if len(by_id) == len(rows) else list(by_id.values()), again


def _stage(connection: Connection, kind: Kind, rows: Sequence[Mapping[Any, Any]]) -> None:
    """Fill the staging table, a column at a time: a call per value would cost more than SQLite."""
    staged = _staging(kind)
    connection.execute(CreateTable(staged, if_not_exists=True))
    values: dict[str, Iterable[Any]] = {"nth": range(len(rows)), "absent": [False] * len(rows)}
    values["before"] = [canonical(row["before"]) if "before" in row else None for row in rows]
    if kind.fragmented:
        values |= _spread([row.get("fragments", ()) for row in rows])
    if "revision" not in kind.fields:
        values["revision"] = [1] * len(rows)
    native = connection.dialect.name != "sqlite"
    defaults = _defaults(kind)
    for name in kind.fields:
        default = defaults.get(name)
        column = [row.get(name, default) for row in rows]
        encode = _encoder(staged.c[name], native)
        values[name] = column if encode is None else [None if value is None else encode(value) for value in column]
    names = [column.name for column in staged.c]
    rows_of_values = zip(*(values[name] for name in names), strict=True)
    written = ", ".join(f'"{name}"' for name in names)
    if native:
        with (
            cast("Any", connection.connection).cursor() as cursor,
            cursor.copy(f"COPY {staged.name} ({written}) FROM STDIN") as copy,
        ):
            for row_of_values in rows_of_values:
                copy.write_row(row_of_values)
        return
    marks = ", ".join("?" * len(names))
    connection.exec_driver_sql(f"INSERT INTO {staged.name} ({written}) VALUES ({marks})", list(rows_of_values))


def _encoder(column: Column[Any], native: bool) -> Callable[[Any], Any] | None:
    """How a plain value is given to the driver; None: as it is."""
    if isinstance(column.type, Plain):
        return lambda value: "{}" if value == {} else "[]" if value == [] else canonical(value)
    if isinstance(column.type, Uuid) and not native:
        return lambda value: value.replace("-", "")
    return None


def _spread(fragments: Sequence[Any]) -> dict[str, Iterable[Any]]:
    return {
        "start": [spans[0][0] if spans else None for spans in fragments],
        "end": [spans[-1][1] if spans else None for spans in fragments],
        "pieces": [canonical(spans) if len(spans) > 1 else None for spans in fragments],
    }


@cache
def _defaults(kind: Kind) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for item in fields(kind.record):
        if item.default is not MISSING:
            found[item.name] = to_plain(item.default)
        elif item.default_factory is not MISSING and item.name not in ("id", "created", "updated", "at", "found"):
            found[item.name] = to_plain(item.default_factory())
    return found


def _documents(connection: Connection, kind: Kind, rows: Sequence[Mapping[Any, Any]]) -> set[UUID]:
    """The documents that staged rows belong to."""
    if kind.record is Metadata:
        return {UUID(row["id"]) for row in rows}
    if "document_id" in kind.fields:
        return {UUID(id_) for id_ in {row["document_id"] for row in rows}}
    if kind.record in (Note, Relation):
        return _documents_of_ids(connection, kind, [UUID(row["id"]) for row in rows])
    return set()


def _documents_of_ids(connection: Connection, kind: Kind, ids: Sequence[UUID]) -> set[UUID]:
    target, annotations = kind.table, KINDS[Annotation].table
    if kind.record is Metadata:
        return set(ids)
    if "document_id" in kind.fields:
        query = select(target.c.document_id).where(target.c.id.in_(ids))
    elif kind.record is Relation:
        ends = annotations.c.id.in_([target.c.source_id, target.c.target_id])
        query = select(annotations.c.document_id).join(target, ends).where(target.c.id.in_(ids))
    elif kind.record is Note:
        query = (
            select(annotations.c.document_id).join(target, target.c.subject_id == annotations.c.id).where(target.c.id.in_(ids))
        )
    else:
        return set()
    return set(cast("Iterable[UUID]", connection.execute(query.distinct()).scalars()))
