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
            return Names(tx).entry(name, kind)

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


class Names:
    """Which entry a name means, within one action; read once per kind, for an import asks a thousand times."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._known: dict[str, dict[str, Entry]] = {}

    def entry(self, name: str, kind: str) -> Entry:
        """The entry that has `name` as name or alias, added when there is none.

        Its id follows from kind and name, so that two analysts who meet the same
        speaker have the same entry.
        """
        if kind not in self._known:
            self._known[kind] = self._read(kind)
        key = name.strip().casefold()
        found = self._known[kind].get(key)
        if found is None:
            id_ = uuid5(NAMESPACE, f"entry:{kind}:{key}")
            known = self._tx.find(Entry, id_)
            if known is not None and not known.removed:
                id_ = uuid4()  # that entry has another name by now
            found = self._known[kind][key] = self._tx.put(Entry(id=id_, kind=kind, name=name.strip()))
        return resolve(found, self._tx)

    def _read(self, kind: str) -> dict[str, Entry]:
        known: dict[str, Entry] = {}
        entries = queries.records(self._tx.connection, Entry, KINDS[Entry].table.c.kind == kind)
        for entry in entries:
            known.setdefault(entry.name.casefold(), entry)
        for entry in entries:
            for alias in entry.aliases:
                known.setdefault(alias.casefold(), entry)
        return known


def resolve(entry: Entry, tx: Transaction) -> Entry:
    """`entry`, or the one that it was merged into."""
    seen = set()
    while entry.merged_into is not None and entry.id not in seen:
        seen.add(entry.id)
        entry = tx.get(Entry, entry.merged_into)
    return entry
