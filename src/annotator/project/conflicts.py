"""The conflict inbox: losing copies of what two people wrote at the same revision."""

from uuid import UUID

from annotator.core.model import ChangeSet, Conflict
from annotator.project.room import Room
from annotator.store import queries
from annotator.store.tables import KINDS


class Conflicts(Room):
    """`project.conflicts`."""

    def list(self) -> list[Conflict]:
        """Those that nobody has settled, oldest first."""
        with self._reading() as connection:
            return queries.records(connection, Conflict, ~KINDS[Conflict].table.c.settled)

    def settle(self, conflict_id: UUID) -> ChangeSet:
        """Say that a conflict has been looked at."""
        with self._action("settle") as tx:
            tx.settle(conflict_id)
        return tx.changes
