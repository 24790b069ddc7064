"""The conflict inbox: losing copies of what two people wrote at the same revision."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from annotator.core.errors import RuleError
from annotator.core.model import Annotation, Annotator, ChangeSet, Conflict, Layer, Metadata, Record, Relation, Rule
from annotator.core.plain import from_plain
from annotator.project.room import Room
from annotator.store import inbox, queries
from annotator.store.journal import Transaction
from annotator.store.tables import KINDS

_KINDS = {kind.name: record for record, kind in KINDS.items() if issubclass(record, Record)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A conflict as people look at it: what stands, what lost, who wrote each, and where it belongs.

    `may_take`: the losing copy could be put in place by me. `title` names the document,
    or is "" for what belongs to none.
    """

    conflict: Conflict
    winner: Any
    loser: Any
    winner_name: str
    loser_name: str
    document_id: UUID | None
    title: str
    may_take: bool

    @property
    def id(self) -> UUID:
        """The conflict's."""
        return self.conflict.id


class Conflicts(Room):
    """`project.conflicts`."""

    def list(self) -> list[Conflict]:
        """Those that nobody has settled and no newer revision has, oldest first."""
        with self._reading() as connection:
            return inbox.conflicts(connection)

    def count(self) -> int:
        """How many there are in `list`."""
        with self._reading() as connection:
            return inbox.count(connection)

    def sides(self) -> Sequence[Clash]:
        """The same, with both copies side by side."""
        found = []
        with self._reading() as connection:
            names: dict[UUID | None, str] = {one.id: one.name for one in queries.records(connection, Annotator, all_states=True)}
            owners = {one.id: one.annotator_id for one in queries.records(connection, Layer, all_states=True)}
            for conflict in inbox.conflicts(connection):
                record = _KINDS[conflict.kind]
                standing = queries.records(connection, record, KINDS[record].table.c.id == conflict.record_id, all_states=True)
                if not standing:
                    continue  # an undone merge took it out again
                winner, loser = standing[0], from_plain(record, conflict.loser)
                document_id = _document_of(winner)
                metadata = queries.records(connection, Metadata, KINDS[Metadata].table.c.id == document_id) if document_id else []
                found.append(
                    Clash(
                        conflict=conflict,
                        winner=winner,
                        loser=loser,
                        winner_name=names.get(winner.author, ""),
                        loser_name=names.get(loser.author, ""),
                        document_id=document_id,
                        title=metadata[0].title if metadata else "",
                        may_take=_owner(winner, owners) in (None, self._project.annotator.id),
                    )
                )
        return found

    def settle(self, conflict_id: UUID) -> ChangeSet:
        """Say that a conflict has been looked at, and leave what stands."""
        with self._action("settle") as tx:
            tx.settle(conflict_id)
        return tx.changes

    def take(self, conflict_id: UUID) -> ChangeSet:
        """Put the losing copy in the place of what stands, as a new revision of mine.

        Raises RuleError for what lies in another's layer, and when what stands has changed since.
        """
        with self._action("settle") as tx:
            conflict = tx.get(Conflict, conflict_id)
            record = _KINDS[conflict.kind]
            if _revision(tx, record, conflict.record_id) != conflict.revision:
                raise RuleError("conflict.past")
            tx.settle(conflict_id)
            tx.put(from_plain(record, conflict.loser))
        return tx.changes


def _revision(tx: Transaction, record: type, id_: UUID) -> int:
    found: Any = tx.find(record, id_)
    return 0 if found is None else found.revision


def _document_of(record: Any) -> UUID | None:
    if isinstance(record, Metadata):
        return record.id
    found: UUID | None = getattr(record, "document_id", None)
    if found is None and getattr(record, "subject", "") == "document":
        found = record.subject_id
    return found


def _owner(record: Any, owners: dict[UUID, UUID]) -> UUID | None:
    """Who alone may write a record; None: everybody."""
    if isinstance(record, Annotation | Relation | Rule):
        return owners.get(record.layer_id)
    if KINDS[type(record)].name in ("status", "layer"):
        owner: UUID = record.annotator_id
        return owner
    return record.author if KINDS[type(record)].name == "note" else None
