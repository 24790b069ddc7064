"""Undo and redo: reverting what an action of the journal did, as an action of its own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, func, select, update
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.model import WITHDRAW, Decision
from annotator.core.plain import from_plain
from annotator.store import locking
from annotator.store.bulk import put_back, set_absent
from annotator.store.journal import ACTION, JOURNAL, SHOWN_RECORDS, Transaction
from annotator.store.leaning import leaned_on
from annotator.store.tables import KIND_OF, KINDS, Kind

UNDO = "undo"
_BATCH = 2000
_BOOKKEEPING = ("revision", "author", "created", "updated")


def undoable(connection: Connection, annotator_id: UUID) -> tuple[int, str] | None:
    """Sequence of my latest action (or redo) that stands, and its name."""
    return _latest(connection, annotator_id, ACTION.c.name != UNDO)


def redoable(connection: Connection, annotator_id: UUID) -> tuple[int, str] | None:
    """Sequence of my latest undo that stands, and the name of what it undid; a newer action of mine clears it."""
    found = _latest(connection, annotator_id, ACTION.c.name == UNDO)
    if found is None:
        return None
    newer = (ACTION.c.annotator_id == annotator_id) & ACTION.c.reverts.is_(None) & (ACTION.c.sequence > found[0])
    return None if connection.execute(select(ACTION.c.sequence).where(newer).limit(1)).first() else found


def _latest(connection: Connection, annotator_id: UUID, which: ColumnElement[bool]) -> tuple[int, str] | None:
    root = ACTION.alias("root")
    query = (
        select(ACTION.c.sequence, func.coalesce(root.c.name, ACTION.c.name))
        .outerjoin(root, ACTION.c.root == root.c.sequence)
        .where((ACTION.c.annotator_id == annotator_id) & ACTION.c.live & which)
        .order_by(ACTION.c.sequence.desc())
        .limit(1)
    )
    found = connection.execute(query).first()
    return None if found is None else (found[0], found[1])


def revert(tx: Transaction, sequence: int) -> bool:
    """Revert the action `sequence` within `tx`. Returns False when none of its rows looks as the action left it.

    Rows that changed again since, that others' work leans on, or that lie in a finished document are left and named in
    `tx.passed`. Either way the action counts as passed, so that the next undo reaches the one before it.
    """
    root = tx.connection.execute(select(ACTION.c.root).where(ACTION.c.sequence == sequence)).scalar_one()
    tx.reverts, tx.root = sequence, root or sequence
    if not tx.by_triggers:
        tx.connection.execute(update(ACTION).where(ACTION.c.sequence == sequence), {"live": False})
    held = leaned_on(tx.connection, sequence, tx.annotator.id)
    passed: list[UUID] = []
    count = 0
    is_bulk = False  # the change set of a bulk action names no records, so none need be made
    for rows in _batches(tx.connection, sequence):
        is_bulk = is_bulk or rows[0]["position"] >= SHOWN_RECORDS
        count += len(rows)
        for kind, absent, group in _groups(rows):
            one_by_one = absent is None and not (is_bulk and kind.record is not Decision and all(row["mine"] for row in group))
            current = _current(tx.connection, kind, [row["record_id"] for row in group], whole=one_by_one)
            intact = _intact(tx.connection, kind, group, current) - held
            intact -= locking.held(tx.connection, kind.record, [row["record_id"] for row in group if row["mine"]])
            passed += [row["record_id"] for row in group if row["record_id"] not in intact]
            group = [row for row in group if row["record_id"] in intact]
            if one_by_one:
                passed += [row["record_id"] for row in group if not _revert_row(tx, kind, row, current[row["record_id"]])]
            elif absent is None:
                put_back(tx, kind, group)
            else:
                set_absent(tx, kind, [current[row["record_id"]] for row in group], absent)
    tx.passed = tuple(dict.fromkeys(passed))
    if count and len(passed) == count:
        tx.live = False  # nothing was taken back, so there is nothing to do again
        return False
    return True


def _intact(
    connection: Connection, kind: Kind, rows: Sequence[Mapping[Any, Any]], current: Mapping[UUID, Mapping[Any, Any]]
) -> set[UUID]:
    """The ids of those journal `rows` whose record says what the action left, whichever revision it has by now.

    What the action left is the state before the record's next change; a record without one is as it was.
    """
    at = {row["record_id"]: (row["sequence"], row["position"]) for row in rows}
    later = (JOURNAL.c.sequence >= rows[0]["sequence"]) & JOURNAL.c.before.is_not(None) & (JOURNAL.c.kind == kind.name)
    places = select(JOURNAL.c.record_id, JOURNAL.c.sequence, JOURNAL.c.position).where(later & JOURNAL.c.record_id.in_(list(at)))
    touched = {id_ for id_, sequence, position in connection.execute(places) if (sequence, position) > at[id_]}
    if not touched:  # nearly always; the states of thousands of records take longer to read than to put back
        return set(current)
    query = select(JOURNAL).where(later & JOURNAL.c.record_id.in_(touched)).order_by(JOURNAL.c.sequence, JOURNAL.c.position)
    left: dict[UUID, Mapping[str, Any]] = {}
    for row in connection.execute(query).mappings():
        if (row["sequence"], row["position"]) > at[row["record_id"]]:
            left.setdefault(row["record_id"], row["before"])
    changed = _current(connection, kind, list(left), whole=True)
    return {id_ for id_ in current if id_ not in left or _says(kind, changed[id_], left[id_])}


def _says(kind: Kind, row: Mapping[Any, Any], state: Mapping[str, Any]) -> bool:
    """Whether `row` agrees with a state of the journal in all but who wrote it when."""
    now = Transaction.state(kind, row)
    return all(now[name] == value for name, value in state.items() if name not in _BOOKKEEPING)


def _batches(connection: Connection, sequence: int) -> Iterator[list[Mapping[Any, Any]]]:
    """The journal rows of an action, last first, so many at a time that memory does not grow with the action."""
    last: int | None = None
    while True:
        query = select(JOURNAL).where(JOURNAL.c.sequence == sequence).order_by(JOURNAL.c.position.desc()).limit(_BATCH)
        rows = list(connection.execute(query if last is None else query.where(JOURNAL.c.position < last)).mappings())
        if not rows:
            return
        yield [dict(row) for row in rows]
        last = rows[-1]["position"]


def _groups(rows: list[Mapping[Any, Any]]) -> Iterator[tuple[Kind, bool | None, list[Mapping[Any, Any]]]]:
    """Neighbouring rows of one kind that are reverted in one way: set absent (True), shown again (False) or each by itself.

    A record that the action wrote twice goes back a step at a time, so no group holds it twice.
    """
    group: list[Mapping[Any, Any]] = []
    inside: set[UUID] = set()
    key: tuple[str, bool | None] | None = None
    for row in rows:
        here = (row["kind"], None if row["mine"] else _sets_absent(row["before"]))
        if group and (here != key or row["record_id"] in inside):
            assert key is not None
            yield KIND_OF[key[0]], key[1], group
            group, inside = [], set()
        key = here
        group.append(row)
        inside.add(row["record_id"])
    if group and key is not None:
        yield KIND_OF[key[0]], key[1], group


def _sets_absent(before: Mapping[Any, Any] | None) -> bool | None:
    if before is None:
        return True
    return bool(before["absent"]) if set(before) == {"absent"} else None


def _current(connection: Connection, kind: Kind, ids: list[UUID], *, whole: bool) -> dict[UUID, Mapping[Any, Any]]:
    """The rows as they are, or no more of them than a merge's undo needs to know."""
    columns = kind.table.c if whole else [kind.table.c[name] for name in ("id", "revision", "absent")]
    return {row["id"]: row for row in connection.execute(select(*columns).where(kind.table.c.id.in_(ids))).mappings()}


def _revert_row(tx: Transaction, kind: Kind, row: Mapping[Any, Any], current: Mapping[Any, Any]) -> bool:
    """Undo one change. Returns False, having changed nothing, for a decision that is not the latest any more."""
    record = kind.to_record(current)
    if isinstance(record, Decision):
        return _revert_decision(tx, record)
    before = row["before"]
    if not row["mine"]:
        tx.write(kind, from_plain(kind.record, before), current, mine=False, absent=before["absent"])
        return True
    if before is None:
        older = replace(record, removed=True)
    else:
        older = from_plain(kind.record, before)
        if before["absent"]:
            older = replace(older, removed=True)
    tx.write(kind, replace(older, revision=record.revision + 1, author=tx.annotator.id, updated=tx.at), current, mine=True)
    return True


def _revert_decision(tx: Transaction, decision: Decision) -> bool:
    """Decisions are appended, never edited: what stood before `decision` is said again, or it is withdrawn.

    Returns False when the annotator has said something else about the subject since.
    """
    kind, rows = KINDS[Decision], KINDS[Decision].table.c
    same = (rows.subject_id == decision.subject_id) & (rows.annotator_id == decision.annotator_id) & ~rows.absent
    query = select(kind.table).where(same).order_by(rows.at, rows.id)
    known: list[Decision] = [kind.to_record(row) for row in tx.connection.execute(query).mappings()]
    if replace(known[-1], id=decision.id, at=decision.at) != decision:
        return False
    place = next(number for number, item in enumerate(known) if item.id == decision.id)
    if place > 0:
        tx.put(replace(known[place - 1], id=uuid4(), at=tx.at))
    else:
        tx.put(replace(decision, id=uuid4(), verdict=WITHDRAW, results=(), reason="", at=tx.at))
    return True
