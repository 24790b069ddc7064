"""The codebook of a project: its labels."""

from dataclasses import replace
from uuid import UUID

from annotator.core.codebook import Codebook
from annotator.core.errors import RuleError
from annotator.core.model import ChangeSet, Label
from annotator.project.room import Room
from annotator.store import queries


class CodebookRoom(Room):
    """`project.codebook`."""

    def current(self) -> Codebook:
        """The codebook as it is now; removed labels are still found by their id."""
        with self._reading() as connection:
            return Codebook(queries.records(connection, Label, all_states=True))

    def put(self, label: Label) -> ChangeSet:
        """Add a label or change the one with its id."""
        with self._action("codebook") as tx:
            tx.put(label)
        return tx.changes

    def remove(self, label_id: UUID) -> ChangeSet:
        """Take a label out. Raises RuleError while marks of any layer or other labels use it."""
        with self._action("codebook") as tx:
            label = tx.get(Label, label_id)
            used = queries.uses_of(tx.connection, label_id)
            if used:
                raise RuleError("label.used", label=label.name, count=used)
            tx.put(replace(label, removed=True))
        return tx.changes

    def replace(self, codebook: Codebook) -> ChangeSet:
        """Make `codebook` the project's: labels that it lacks are removed, but not those that marks use."""
        with self._action("codebook") as tx:
            for label in codebook.labels:
                tx.put(replace(label, removed=False))
            kept = {label.id for label in codebook.labels}
            for label in queries.records(tx.connection, Label):
                if label.id not in kept and not queries.uses_of(tx.connection, label.id):
                    tx.put(replace(label, removed=True))
        return tx.changes
