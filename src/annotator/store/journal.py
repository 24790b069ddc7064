"""Transaction: the two verbs that write, and the journal entry that makes one action one undo step."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar, cast
from uuid import UUID, uuid4, uuid5

from sqlalchemy import Connection, insert, select, text, update
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.errors import RuleError, StoreError
from annotator.core.model import (
    ASSIGNMENT,
    NAMESPACE,
    Action,
    Annotation,
    Annotator,
    ChangeSet,
    Conflict,
    Decision,
    Document,
    Layer,
    Metadata,
    Note,
    Place,
    Record,
    Relation,
    Rule,
    Status,
    now,
)
from annotator.core.plain import content_hash, from_plain, to_plain
from annotator.store import locking, server
from annotator.store.tables import DOCUMENT, KIND_OF, KINDS, ActionRow, JournalRow, Kind, TouchedRow, table

FORM = 1
"""The form of `journal.before`; the first schema change that alters a record brings the upgrader from this one."""
SHOWN_RECORDS = 1000
"""A change set of more records than this names documents and kinds only."""
_READ_AT_ONCE = 5000
"""Ids in one statement; SQLite takes 32,766 values."""
ACTION, JOURNAL, TOUCHED = table(ActionRow), table(JournalRow), table(TouchedRow)

R = TypeVar("R")


class Transaction:
    """One action under way on `connection`, which commits or rolls back around it."""

    def __init__(self, connection: Connection, annotator: Annotator, name: str, *, id: UUID, live: bool = True) -> None:  # noqa: A002
        self.connection = connection
        self.annotator = annotator
        self.name = name
        self.id = id
        self.live = live
        self.reverts: int | None = None
        self.root: int | None = None
        self.at = now()
        self.passed: tuple[UUID, ...] = ()
        self.changes = ChangeSet()
        self.repeated = self._find_repeated()
        self._sequence: int | None = None
        self._position = 0
        self._waiting: list[dict[str, Any]] = []
        self._records: list[object] = []
        self._bulk = False
        self._documents: set[UUID] = set()
        self._kinds: set[str] = set()
        self._layers: dict[UUID, Layer] = {}
        self._open: set[tuple[UUID, UUID]] = set()
        # on a server triggers write the journal, from what they see happen; here it is only told what is about to
        self.by_triggers = connection.dialect.name != "sqlite"
        self._adopting = False

    # reading

    def find(self, record: type[R], id_: UUID) -> R | None:
        """The record with `id_`, removed ones too, or None."""
        found = self._row(KINDS[record], id_)
        return None if found is None or found["absent"] else cast("R", KINDS[record].to_record(found))

    def get(self, record: type[R], id_: UUID) -> R:
        """The record with `id_`. Raises RuleError when there is none or it was removed."""
        found = self.find(record, id_)
        if found is None or getattr(found, "removed", False):
            raise RuleError("record.unknown", kind=KINDS[record].name, id=id_)
        return found

    def get_many(self, record: type[R], ids: Iterable[UUID]) -> list[R]:
        """`get` for each, read together."""
        asked, kind = list(ids), KINDS[record]
        found: dict[UUID, R] = {}
        remaining = iter(asked)
        while some := list(islice(remaining, _READ_AT_ONCE)):
            rows = self.connection.execute(select(kind.table).where(kind.table.c.id.in_(some), ~kind.table.c.absent)).mappings()
            found |= {row["id"]: kind.to_record(row) for row in rows}
        for id_ in asked:
            if id_ not in found or getattr(found[id_], "removed", False):
                raise RuleError("record.unknown", kind=kind.name, id=id_)
        return [found[id_] for id_ in asked]

    def length(self, document_id: UUID) -> int:
        """The length of a document's text in code points. Raises RuleError when it is not in the project, or not any more."""
        documents, metadata = DOCUMENT.table.c, KINDS[Metadata].table.c
        query = select(documents.length, metadata.title, metadata.removed | metadata.absent).join_from(
            DOCUMENT.table, KINDS[Metadata].table, documents.id == metadata.id
        )
        found = self.connection.execute(query.where(documents.id == document_id)).one_or_none()
        if found is None:
            raise RuleError("record.unknown", kind="document", id=document_id)
        length, title, is_gone = found
        if is_gone:
            raise RuleError("document.removed", title=title or document_id)
        return cast("int", length)

    def _row(self, kind: Kind, id_: UUID) -> Mapping[Any, Any] | None:
        found = self.connection.execute(select(kind.table).where(kind.table.c.id == id_)).one_or_none()
        return None if found is None else found._mapping

    # writing

    def put(self, record: Any) -> Any:
        """Write `record` as mine and return it as written: the next revision, my name, the present time.

        A record that says nothing new changes nothing. Raises RuleError when it
        belongs to another's layer, or lies in a document that I am done with.
        """
        kind = KINDS[type(record)]
        self.check_mine(record)
        self.check_open([record])
        row = self._row(kind, record.id)
        if isinstance(record, Decision):
            written: Any = record
        elif row is None:
            written = replace(record, revision=1, author=self.annotator.id, updated=self.at)
        else:
            old = kind.to_record(row)
            self.check_mine(old)
            same = replace(record, revision=old.revision, author=old.author, created=old.created, updated=old.updated)
            if same == old and not row["absent"]:
                return old
            written = replace(same, revision=old.revision + 1, author=self.annotator.id, updated=self.at)
        self.write(kind, written, row, mine=True)
        return written

    def insert(self, records: Iterable[Any]) -> None:
        """Write new records of one kind as mine, many at once; their ids must be fresh. The order of `put` checks holds."""
        records = list(records)
        if not records:
            return
        kind = KINDS[type(records[0])]
        for record in records:
            self.check_mine(record)
        self.check_open(records)
        written = [replace(record, revision=1, author=self.annotator.id, updated=self.at) for record in records]
        self.begin(mine=True)
        self.connection.execute(insert(kind.table), [kind.to_row(record) | {"absent": False} for record in written])
        for record in written:
            self.note(kind, record, None, mine=True)

    def settle(self, conflict_id: UUID) -> None:
        """Mark a conflict as looked at."""
        kind = KINDS[Conflict]
        conflict = self.get(Conflict, conflict_id)
        if not conflict.settled:
            self.write(kind, replace(conflict, settled=True), self._row(kind, conflict_id), mine=False)

    def adopt(self, record: Any) -> bool:
        """Write another's `record` if it is newer than ours, keeping its revision. Returns whether anything changed.

        Equal revisions with other content are settled by content hash, so that
        all machines keep the same; the loser goes to the conflict inbox.
        """
        kind = KINDS[type(record)]
        row = self._row(kind, record.id)
        if row is None or row["absent"] or record.revision > row["revision"]:
            self.write(kind, record, row, mine=False)
            return True
        if not isinstance(record, Record) or record.revision < row["revision"]:
            return False
        old = kind.to_record(row)
        ours, theirs = content_hash(old), content_hash(record)
        if ours == theirs:
            # said twice, as by two who import the same text: whoever said it first stands, or copies would never agree
            if _said(record) >= _said(old):
                return False
            self.write(kind, record, row, mine=False)
            return True
        if theirs > ours:
            self.write(kind, record, row, mine=False)
        return self._keep_loser(kind, *((old, ours) if theirs > ours else (record, theirs))) or theirs > ours

    def add_document(self, document: Document) -> None:
        """Keep the immutable text. Not journalled: the document is in the project while its metadata are."""
        documents = DOCUMENT.table
        if self.connection.execute(select(documents.c.id).where(documents.c.id == document.id)).first() is None:
            self.connection.execute(insert(documents), DOCUMENT.to_row(document) | {"length": len(document.text)})

    def write(self, kind: Kind, record: Any, row: Mapping[Any, Any] | None, *, mine: bool, absent: bool = False) -> None:
        """Write `record` over `row`, its state until now, and note both. Raises StoreError when the row changed meanwhile."""
        values = kind.to_row(record) | {"absent": absent}
        is_settled = kind.record is Conflict and row is not None and row["absent"] == absent  # which everybody may do
        self.begin(mine=mine or is_settled)
        if row is None:
            self.connection.execute(insert(kind.table), values)
        else:
            columns = kind.table.c
            found = (columns.id == row["id"]) & (columns.revision == row["revision"])
            if self.connection.execute(update(kind.table).where(found), values).rowcount != 1:
                raise StoreError("store.lost", kind=kind.name, id=record.id)
        self.note(kind, record, None if row is None else self.state(kind, row), mine=mine, absent=absent)

    def begin(self, *, mine: bool) -> None:
        """Tell a server that rows are about to be written: which action this is, and whether it speaks for others."""
        if not self.by_triggers:
            return
        self.sequence()
        if mine == self._adopting:
            server.adopt(self.connection, not mine)
            self._adopting = not mine

    @staticmethod
    def state(kind: Kind, row: Mapping[Any, Any]) -> dict[str, Any]:
        """What the journal keeps of a row: the record in plain form and whether it was absent."""
        plain = cast("dict[str, Any]", to_plain(kind.to_record(row)))
        return plain | {"absent": row["absent"]}

    def note(self, kind: Kind, record: Any, before: dict[str, Any] | None, *, mine: bool, absent: bool = False) -> None:
        """Note one changed row for the journal and the change set."""
        self._waiting.append(
            {
                "kind": kind.name,
                "record_id": record.id,
                "revision": getattr(record, "revision", 1),
                "absent": absent,
                "mine": mine,
                "before": before,
            }
        )
        self.touch(kind, self._documents_of(record))
        self.show([replace(record, removed=True) if absent and isinstance(record, Record) else record])
        if len(self._waiting) >= SHOWN_RECORDS:
            self.flush()

    def show(self, records: Iterable[Any]) -> None:
        """Name changed records in the change set, as long as they are not too many."""
        for record in records:
            if len(self._records) == SHOWN_RECORDS:
                self._bulk = True
                break
            self._records.append(record)

    def touch(self, kind: Kind, documents: Iterable[UUID], *, bulk: bool = False) -> None:
        """Say that this action changed records of `kind` in `documents`; `bulk` when they are not listed one by one."""
        self._kinds.add(kind.name)
        self._documents.update(documents)
        self._bulk = self._bulk or bulk

    def take_positions(self, count: int, *, mine: bool) -> tuple[int, int]:
        """The journal's sequence of this action and the first of `count` positions in it, for rows that are about to come."""
        self.flush()
        self.begin(mine=mine)
        first = self._position
        self._position += count
        return self.sequence(), first

    def sequence(self) -> int:
        """This action's number in the journal; the entry is made when first asked for."""
        if self._sequence is None:
            values = {
                # what is said again is rolled back; until then it must not clash with what was said
                "id": self.id if self.repeated is None else uuid4(),
                "name": self.name,
                "annotator_id": self.annotator.id,
                "at": self.at,
                "form": FORM,
                "kinds": (),
                "live": self.live,
                "reverts": self.reverts,
                "root": self.root,
            }
            if self.by_triggers:
                self._sequence = server.begin_action(self.connection, values)
            else:
                key = self.connection.execute(insert(ACTION), values).inserted_primary_key
                assert key is not None
                self._sequence = cast("int", key[0])
        return self._sequence

    def flush(self) -> None:
        """Write the journal rows that wait."""
        if self._waiting and not self.by_triggers:
            sequence = self.sequence()
            for position, row in enumerate(self._waiting, self._position):
                row |= {"sequence": sequence, "position": position}
            self.connection.execute(insert(JOURNAL), self._waiting)
            self._position += len(self._waiting)
        self._waiting = []

    def finish(self) -> None:
        """Complete the journal entry and `changes`. An action that changed nothing leaves no entry, unless it is a revert."""
        self.flush()
        if self._sequence is None and self.reverts is None:
            self.changes = ChangeSet(sequence=last_sequence(self.connection))
            return
        sequence = self.sequence()
        if not self.by_triggers:
            self.connection.execute(update(ACTION).where(ACTION.c.sequence == sequence), {"kinds": tuple(sorted(self._kinds))})
        if self._documents and not self.by_triggers:
            rows = [{"sequence": sequence, "document_id": id_} for id_ in self._documents]
            self.connection.execute(insert(TOUCHED), rows)
        self.changes = ChangeSet(
            action_id=self.id,
            action=self.name,
            sequence=sequence,
            records=() if self._bulk else tuple(self._records),
            documents=frozenset(self._documents),
            kinds=frozenset(self._kinds),
            bulk=self._bulk,
            passed=self.passed,
        )

    @contextmanager
    def part(self) -> Iterator[None]:
        """A part of the action that may fail by itself: when the block raises, the action stands as it did before."""
        self.flush()
        before = self._sequence, self._position, self._bulk, self._records[:], set(self._documents), set(self._kinds)
        layers = dict(self._layers)
        try:
            with self.connection.begin_nested():
                yield
                self.flush()
        except BaseException:
            self._sequence, self._position, self._bulk, self._records, self._documents, self._kinds = before
            self._layers, self._waiting = layers, []
            raise

    # rules

    def check_mine(self, record: Any) -> None:
        """Raise RuleError when `record` belongs to another's layer, thread or status."""
        owner: UUID | None = None
        if isinstance(record, Annotation | Relation | Rule):
            owner = self._layer(record.layer_id).annotator_id
        elif isinstance(record, Status):
            owner = None if record.part == ASSIGNMENT else record.annotator_id
        elif isinstance(record, Decision | Layer):
            owner = record.annotator_id
        elif isinstance(record, Note):
            owner = record.author
        if owner is not None and owner != self.annotator.id:
            other = self.find(Annotator, owner)
            raise RuleError("layer.foreign", annotator=other.name if other else owner)

    def check_open(self, records: Iterable[Any]) -> None:
        """Raise RuleError when a mark or relation lies in a document that the owner of its layer is done with."""
        asked: dict[UUID, set[UUID]] = {}
        for record in records:
            if isinstance(record, Annotation) and (record.layer_id, record.document_id) not in self._open:
                asked.setdefault(record.layer_id, set()).add(record.document_id)
            elif isinstance(record, Relation):
                begins = self._documents_where(KINDS[Annotation].table.c.id == record.source_id)
                asked.setdefault(record.layer_id, set()).update(begins)
        for layer_id, documents in asked.items():
            for document_id in locking.locked(self.connection, self._layer(layer_id), documents):
                metadata = self.find(Metadata, document_id)
                raise RuleError("document.finished", title=metadata.title if metadata else document_id)
            self._open.update((layer_id, document_id) for document_id in documents)

    def _layer(self, layer_id: UUID) -> Layer:
        if layer_id not in self._layers:
            self._layers[layer_id] = self.get(Layer, layer_id)
        return self._layers[layer_id]

    def _keep_loser(self, kind: Kind, loser: Any, digest: str) -> bool:
        conflict = Conflict(
            id=uuid5(NAMESPACE, f"conflict:{loser.id}:{loser.revision}:{digest}"),
            kind=kind.name,
            record_id=loser.id,
            revision=loser.revision,
            loser=cast("dict[str, Any]", to_plain(loser)),
            found=self.at,
        )
        row = self._row(KINDS[Conflict], conflict.id)
        if row is not None and not row["absent"]:
            kept = KINDS[Conflict].to_record(row)
            if _said(loser) >= _said(from_plain(kind.record, kept.loser)):
                return False
            conflict = replace(kept, loser=conflict.loser)  # said twice: as in `adopt`, whoever said it first stands
        self.write(KINDS[Conflict], conflict, row, mine=False)
        return True

    def _documents_of(self, record: Any) -> Iterable[UUID]:
        if isinstance(record, Metadata):
            return (record.id,)
        if isinstance(record, Relation):
            return self._documents_where(KINDS[Annotation].table.c.id.in_([record.source_id, record.target_id]))
        if isinstance(record, Note):
            if record.subject == "document":
                return (record.subject_id,)
            return self._documents_where(KINDS[Annotation].table.c.id == record.subject_id)
        document_id = getattr(record, "document_id", None)
        return () if document_id is None else (document_id,)

    def _documents_where(self, condition: ColumnElement[bool]) -> list[UUID]:
        return list(self.connection.execute(select(KINDS[Annotation].table.c.document_id).where(condition).distinct()).scalars())

    def _find_repeated(self) -> ChangeSet | None:
        found = self.connection.execute(select(ACTION.c.sequence).where(ACTION.c.id == self.id)).scalar()
        return None if found is None else _changes(self.connection, ACTION.c.sequence == found)


def _said(record: Record) -> tuple[datetime, datetime, str]:
    """When and by whom a record was written, for putting in order those that say the same."""
    return record.created, record.updated, str(record.author)


def last_sequence(connection: Connection) -> int:
    """The number of the newest action, 0 before the first."""
    return connection.execute(select(ACTION.c.sequence).order_by(ACTION.c.sequence.desc()).limit(1)).scalar() or 0


def place(connection: Connection) -> Place:
    """Where the journal stands for `changes_after`: in a file its last number, on a server what this moment can see.

    There numbers are taken when actions begin, and a later one may be committed first:
    who went by numbers would miss the earlier one. A snapshot misses none, and no
    transaction that somebody leaves open holds back what others have done since.
    """
    if connection.dialect.name == "sqlite":
        return last_sequence(connection)
    return cast("str", connection.exec_driver_sql("SELECT CAST(pg_current_snapshot() AS text)").scalar_one())


def changes_after(connection: Connection, seen: Place, without: Collection[UUID] = ()) -> ChangeSet:
    """What changed since `seen`, with the records as they are now; the actions `without` are left out."""
    if isinstance(seen, int):
        chosen: ColumnElement[bool] = ACTION.c.sequence > seen
    else:
        new = text(
            "SELECT sequence FROM action WHERE xid >= pg_snapshot_xmin(CAST(:seen AS pg_snapshot)) "
            "AND NOT pg_visible_in_snapshot(xid, CAST(:seen AS pg_snapshot))"
        )
        chosen = ACTION.c.sequence.in_(connection.execute(new, {"seen": seen}).scalars().all())
    if without:
        chosen = chosen & ACTION.c.id.not_in(without)
    return _changes(connection, chosen)


def _changes(connection: Connection, chosen: ColumnElement[bool]) -> ChangeSet:
    actions = connection.execute(select(ACTION.c.id, ACTION.c.name, ACTION.c.kinds, ACTION.c.sequence).where(chosen)).all()
    if not actions:
        return ChangeSet(sequence=last_sequence(connection))
    numbers = select(ACTION.c.sequence).where(chosen)
    inside = JOURNAL.c.sequence.in_(numbers)
    query = select(JOURNAL.c.kind, JOURNAL.c.record_id).where(inside).order_by(JOURNAL.c.sequence, JOURNAL.c.position)
    rows = connection.execute(query.limit(SHOWN_RECORDS + 1)).all()
    bulk = len(rows) > SHOWN_RECORDS
    documents = select(TOUCHED.c.document_id).where(TOUCHED.c.sequence.in_(numbers))
    return ChangeSet(
        action_id=actions[0].id if len(actions) == 1 else None,
        action=actions[0].name if len(actions) == 1 else "",
        sequence=max(action.sequence for action in actions),
        records=() if bulk else _records_now(connection, [(kind, id_) for kind, id_ in rows]),
        documents=frozenset(connection.execute(documents).scalars()),
        kinds=frozenset(name for action in actions for name in action.kinds),
        bulk=bulk,
    )


def _records_now(connection: Connection, rows: list[tuple[str, UUID]]) -> tuple[object, ...]:
    latest = {key: number for number, key in enumerate(rows)}
    found: dict[int, object] = {}
    for name in {name for name, _ in latest}:
        kind = KIND_OF[name]
        ids = [id_ for kind_name, id_ in latest if kind_name == name]
        for row in connection.execute(select(kind.table).where(kind.table.c.id.in_(ids))).mappings():
            record = kind.to_record(row)
            if row["absent"]:
                if not isinstance(record, Record):
                    continue
                record = replace(record, removed=True)
            found[latest[name, row["id"]]] = record
    return tuple(found[number] for number in sorted(found))


def actions(connection: Connection, limit: int) -> list[Action]:
    """The newest `limit` journal entries, newest first."""
    query = select(ACTION).order_by(ACTION.c.sequence.desc()).limit(limit)
    return [
        Action(
            sequence=row.sequence,
            id=row.id,
            name=row.name,
            annotator_id=row.annotator_id,
            at=row.at,
            kinds=row.kinds,
            live=row.live,
            reverts=row.reverts,
        )
        for row in connection.execute(query)
    ]


def earlier(connection: Connection, kind: Kind, id_: UUID) -> list[Any]:
    """The states that a record was in before its present one, oldest first."""
    query = select(JOURNAL.c.before).where(
        (JOURNAL.c.record_id == id_) & (JOURNAL.c.kind == kind.name) & JOURNAL.c.before.is_not(None)
    )
    rows = connection.execute(query.order_by(JOURNAL.c.sequence, JOURNAL.c.position)).scalars()
    return [from_plain(kind.record, before) for before in rows if "id" in before]
