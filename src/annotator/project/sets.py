"""Document sets and saved searches: documents under a name, listed one by one, found by a query, or both.

They are everybody's, like the ledger: they travel with a hand-over and merge, the
higher revision winning. A document may be in many, so that a set serves as a tag.
"""

from collections.abc import Collection as Some
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection

from annotator.core.errors import RuleError
from annotator.core.model import ChangeSet, Collection
from annotator.project.query import parse
from annotator.project.room import Room
from annotator.store import queries
from annotator.store.journal import Transaction


class Sets(Room):
    """`project.sets`."""

    def list(self) -> list[Collection]:
        """All of them by name."""
        with self._reading() as connection:
            return by_name(connection)

    def members(self, set_id: UUID) -> frozenset[UUID]:
        """The documents in a set: those listed, and those in which its query finds something now."""
        with self._reading() as connection:
            found = queries.get(connection, Collection, set_id)
        listed = frozenset(found.documents)
        return listed | self._project.search.documents(found.query) if found.query else listed

    def save(self, name: str, documents: Iterable[UUID] = (), *, query: str = "") -> ChangeSet:
        """A new set. Raises RuleError when the name is taken or empty, InputError for a query that cannot be read."""
        if query:
            parse(query)
        with self._action("collection") as tx:
            tx.put(Collection(name=_fresh(tx, name), documents=tuple(dict.fromkeys(documents)), query=query))
        return tx.changes

    def put_in(self, set_id: UUID, documents: Iterable[UUID]) -> ChangeSet:
        """Add documents to a set."""
        with self._action("collection") as tx:
            known = tx.get(Collection, set_id)
            tx.put(replace(known, documents=tuple(dict.fromkeys((*known.documents, *documents)))))
        return tx.changes

    def take_out(self, set_id: UUID, documents: Some[UUID]) -> ChangeSet:
        """Take documents out of a set again; those that its query finds stay in."""
        with self._action("collection") as tx:
            known = tx.get(Collection, set_id)
            tx.put(replace(known, documents=tuple(id_ for id_ in known.documents if id_ not in documents)))
        return tx.changes

    def rename(self, set_id: UUID, name: str) -> ChangeSet:
        """Give a set another name."""
        with self._action("collection") as tx:
            tx.put(replace(tx.get(Collection, set_id), name=_fresh(tx, name, but=set_id)))
        return tx.changes

    def remove(self, set_id: UUID) -> ChangeSet:
        """Remove a set; its documents stay."""
        with self._action("collection") as tx:
            tx.put(replace(tx.get(Collection, set_id), removed=True))
        return tx.changes


def by_name(connection: Connection) -> list[Collection]:
    """The sets of the project in the order of their names."""
    return sorted(queries.records(connection, Collection), key=lambda one: (one.name.casefold(), str(one.id)))


def _fresh(tx: Transaction, name: str, but: UUID | None = None) -> str:
    """`name` with single blanks. Raises RuleError when another set is called so; merged projects may have two all the same."""
    name = " ".join(name.split())
    if not name:
        raise RuleError("set.empty")
    if any(one.name.casefold() == name.casefold() and one.id != but for one in queries.records(tx.connection, Collection)):
        raise RuleError("set.taken", name=name)
    return name
