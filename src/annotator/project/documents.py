"""Documents: adding, listing, opening; metadata, turns and states."""

from collections.abc import Iterable, Sequence
from dataclasses import fields as fields_of
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from annotator.core import edtf
from annotator.core.errors import OffsetError, RuleError
from annotator.core.marks import DocumentView
from annotator.core.model import (
    AUTHOR,
    FINISHED,
    FURNITURE,
    NAMESPACE,
    REOPENED,
    REVIEWING,
    ChangeSet,
    Metadata,
    Record,
    Status,
    Turn,
)
from annotator.core.speakers import is_body
from annotator.project import inheriting
from annotator.project.ledger import Names
from annotator.project.room import Room
from annotator.project.rules import Standing
from annotator.store import blind, bulk, queries
from annotator.store.journal import Transaction
from annotator.store.queries import DocumentSummary
from annotator.store.tables import KINDS

if TYPE_CHECKING:
    from annotator.exchange.documents import ReadDocument

_EDITABLE = {item.name for item in fields_of(Metadata)} - {item.name for item in fields_of(Record)}


class Documents(Room):
    """`project.documents`."""

    def add(self, read: "ReadDocument") -> ChangeSet:
        """Add a document that a reader made, with its metadata and turns. The same text again changes nothing."""
        return self.add_many([read])

    def add_many(self, documents: Iterable["ReadDocument"]) -> ChangeSet:
        """Add several documents as one action."""
        with self._action("import") as tx:
            add_all(tx, documents, self._project.layer)
        return tx.changes

    def list(self) -> list[DocumentSummary]:
        """Every document of the project, by date and title."""
        with self._reading() as connection:
            return queries.summaries(connection, self._project.annotator.id, self._project.layer)

    def open(self, document_id: UUID) -> DocumentView:
        """A document with everything marked in it. Raises RuleError when it is not in the project."""
        with self._reading() as connection:
            return queries.document_view(connection, document_id, self._project.annotator.id, self._project.layer)

    def text(self, document_id: UUID) -> str:
        """The normalised text of a document."""
        with self._reading() as connection:
            return queries.document(connection, document_id).text

    def metadata(self, document_id: UUID) -> Metadata:
        """What is known about a document."""
        with self._reading() as connection:
            return queries.get(connection, Metadata, document_id)

    def set_metadata(self, document_id: UUID, **fields: Any) -> ChangeSet:
        """Correct what is known about a document; the names are those of `Metadata`.

        Raises RuleError for another name, and when one of the three dates is none.
        """
        for name in fields:
            if name not in _EDITABLE:
                raise RuleError("metadata.field", field=name)
        fields |= {name: edtf.check(fields[name]) for name in edtf.FIELDS if name in fields}
        with self._action("metadata") as tx:
            tx.length(document_id)
            before = inheriting.surroundings(tx, document_id)
            tx.put(replace(before[1], **fields))
            if "said_on" in fields:
                inheriting.follow(tx, self._project.layer, document_id, before)
        return tx.changes

    def set_turns(self, document_id: UUID, turns: Sequence[Turn]) -> ChangeSet:
        """Replace the turns of a document: those with a known id are changed, the missing ones removed.

        What my marks inherited from them, and nobody has confirmed, follows.
        Raises OffsetError when a turn leaves the text or overlaps another.
        """
        with self._action("turns") as tx:
            length, last = tx.length(document_id), (0, 0)
            before = inheriting.surroundings(tx, document_id)
            for turn in sorted(turns, key=lambda turn: turn.start):
                if turn.end > length:
                    raise OffsetError("span.outside", start=turn.start, end=turn.end, length=length)
                if turn.start < last[1]:
                    raise OffsetError("turn.overlap", first=last, second=(turn.start, turn.end))
                last = (turn.start, turn.end)
                tx.put(replace(turn, document_id=document_id, removed=False))
            kept = {turn.id for turn in turns}
            for turn in queries.records(tx.connection, Turn, KINDS[Turn].table.c.document_id == document_id):
                if turn.id not in kept:
                    tx.put(replace(turn, removed=True))
            inheriting.follow(tx, self._project.layer, document_id, before)
        return tx.changes

    def status(self, document_id: UUID, part: str) -> Status:
        """My state of a document as "author" or "reviewer"; one with state "" before it was ever set."""
        known = Status(
            id=status_id(document_id, self._project.annotator.id, part),
            document_id=document_id,
            annotator_id=self._project.annotator.id,
            part=part,
            state="",
        )
        with self._reading() as connection:
            found = queries.records(connection, Status, KINDS[Status].table.c.id == known.id)
        return found[0] if found else known

    def set_status(self, document_id: UUID, part: str, state: str, unsure: bool = False) -> ChangeSet:
        """Set my state of a document as "author" or "reviewer"; `unsure` = come back. A finished one locks my marks there."""
        return self.set_statuses([document_id], part, state, unsure)

    def set_statuses(self, document_ids: Sequence[UUID], part: str, state: str, unsure: bool = False) -> ChangeSet:
        """The same for several documents, as one action.

        Raises RuleError when others' marks show there since I was done with it and nobody has reopened it.
        """
        me = self._project.annotator.id
        with self._action("status") as tx:
            if part == AUTHOR and state in FINISHED and blind.hides_from(tx.connection, me):
                tx.live = False  # what it shows cannot be unseen by an undo
            for document_id in document_ids:
                tx.length(document_id)
                id_ = status_id(document_id, me, part)
                before = tx.find(Status, id_)
                if before is not None and part == AUTHOR and state not in FINISHED:
                    _check_going_back(tx, before)
                tx.put(Status(id=id_, document_id=document_id, annotator_id=me, part=part, state=state, unsure=unsure))
        return tx.changes

    def remove(self, document_id: UUID) -> ChangeSet:
        """Take a document out of the project; its text and marks stay and come back with it."""
        with self._action("remove") as tx:
            tx.put(replace(tx.get(Metadata, document_id), removed=True))
        return tx.changes


def status_id(document_id: UUID, annotator_id: UUID, part: str) -> UUID:
    """Where the state of a document is kept: the same in every copy of a project, so that copies merge."""
    return uuid5(NAMESPACE, f"status:{document_id}:{annotator_id}:{part}")


def _check_going_back(tx: Transaction, before: Status) -> None:
    """Raise RuleError for who would look at the others' marks in a blind project and then change their own."""
    if before.removed or before.state not in FINISHED or not blind.hides_from(tx.connection, before.annotator_id):
        return
    rows = KINDS[Status].table.c
    here = (rows.document_id == before.document_id) & (rows.part == REVIEWING) & (rows.state == REOPENED)
    if not any(one.updated >= before.updated for one in queries.records(tx.connection, Status, here)):
        raise RuleError("document.blind", title=tx.get(Metadata, before.document_id).title)


def add_all(tx: Transaction, documents: Iterable["ReadDocument"], layer_id: UUID) -> None:
    """Add documents within an action, and mark in my layer what its standing rules find in those that were not here."""
    names, standing = Names(tx), Standing(tx, layer_id)
    for read in documents:
        if _add(tx, read, names):
            furniture = [(turn.start, turn.end) for turn in read.turns if turn.role == FURNITURE]
            standing.mark(read.document.id, read.document.text, furniture)


def _kind(speaker: str) -> str:
    return "body" if is_body(speaker) else "person"


def _add(tx: Transaction, read: "ReadDocument", names: Names) -> bool:
    """Add one. Returns whether it is new, or back without what an undone import took with it."""
    document = read.document
    known = tx.find(Metadata, document.id)
    if known is None:
        tx.add_document(document)
        tx.put(replace(read.metadata, id=document.id))
    else:
        # the same text is the same document; one that was taken out comes back as it was
        tx.put(replace(known, removed=False))
        if queries.records(tx.connection, Turn, KINDS[Turn].table.c.document_id == document.id):
            return False  # an import that was undone took its turns with it
    found = read.turns
    # computed, so that two analysts who import the same text have the same turns
    ids = [uuid5(NAMESPACE, f"turn:{document.id}:{turn.start}:{turn.end}:{turn.role}") for turn in found]
    turns = [
        Turn(
            id=id_,
            document_id=document.id,
            start=turn.start,
            end=turn.end,
            role=turn.role,
            speakers=tuple(names.entry(name, _kind(name)).id for name in turn.speakers),
            addressees=tuple(names.entry(name, _kind(name)).id for name in turn.addressees),
            answers=tuple(ids[number] for number in turn.answers),
        )
        for id_, turn in zip(ids, found, strict=True)
    ]
    bulk.put_many(tx, turns)
    return known is None or known.removed
