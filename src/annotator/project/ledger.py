"""The ledger: one entry for everybody and everything that is named or talked about."""

from dataclasses import replace
from uuid import UUID, uuid4, uuid5

from annotator.core.errors import RuleError
from annotator.core.model import NAMESPACE, ChangeSet, Entry
from annotator.project.room import Room
from annotator.store import queries
from annotator.store.journal import Transaction
from annotator.store.tables import KINDS


class Ledger(Room):
    """`project.ledger`."""

    def entries(self) -> list[Entry]:
        """Every entry by name, merged ones too: `merged_into` says where they went."""
        with self._reading() as connection:
            return queries.records(connection, Entry)

    def put(self, entry: Entry) -> ChangeSet:
        """Add an entry or change the one with its id."""
        with self._action("ledger") as tx:
            tx.put(entry)
        return tx.changes

    def find_or_add(self, name: str, kind: str) -> Entry:
        """The entry of this kind that has `name` as name or alias, else a new one."""
        with self._action("ledger") as tx:
            return entry_for(tx, name, kind)

    def merge(self, from_id: UUID, into_id: UUID) -> ChangeSet:
        """Say that one entry is another. No mark is rewritten. Raises RuleError when that would go in a circle."""
        with self._action("ledger") as tx:
            entry = tx.get(Entry, from_id)
            if resolve(tx.get(Entry, into_id), tx).id == from_id:
                raise RuleError("entry.circle", name=entry.name)
            tx.put(replace(entry, merged_into=into_id))
        return tx.changes

    def resolve(self, entry_id: UUID) -> Entry:
        """The entry that stands for `entry_id` after all merging."""
        with self._reading() as connection:
            seen = set()
            entry = queries.get(connection, Entry, entry_id)
            while entry.merged_into is not None and entry.id not in seen:
                seen.add(entry.id)
                entry = queries.get(connection, Entry, entry.merged_into)
            return entry


def entry_for(tx: Transaction, name: str, kind: str) -> Entry:
    """The entry that `name` means, added when there is none.

    Its id follows from kind and name, so that two analysts who meet the same
    speaker have the same entry.
    """
    rows = KINDS[Entry].table.c
    wanted = name.strip().casefold()
    for entry in queries.records(tx.connection, Entry, rows.kind == kind):
        if wanted in (entry.name.casefold(), *(alias.casefold() for alias in entry.aliases)):
            return resolve(entry, tx)
    id_ = uuid5(NAMESPACE, f"entry:{kind}:{wanted}")
    known = tx.find(Entry, id_)
    if known is not None and not known.removed:
        id_ = uuid4()  # that entry has another name by now
    written: Entry = tx.put(Entry(id=id_, kind=kind, name=name.strip()))
    return written


def resolve(entry: Entry, tx: Transaction) -> Entry:
    """`entry`, or the one that it was merged into."""
    seen = set()
    while entry.merged_into is not None and entry.id not in seen:
        seen.add(entry.id)
        entry = tx.get(Entry, entry.merged_into)
    return entry
