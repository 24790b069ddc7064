"""Relations: labelled links between annotations."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from annotator.core.errors import RuleError
from annotator.core.model import RELATION, Annotation, ChangeSet, Label, Relation
from annotator.project.room import Room
from annotator.store import queries
from annotator.store.journal import Transaction


class Relations(Room):
    """`project.relations`."""

    def link(self, source_id: UUID, target_id: UUID, label_id: UUID, note: str = "") -> ChangeSet:
        """Link two marks of any layer, in mine. A link that is there already changes nothing.

        Raises RuleError for a mark with itself, and for a label that is no relation or that does not join marks of these kinds.
        """
        with self._action("link") as tx:
            _check_link(tx, source_id, target_id, tx.get(Label, label_id))
            known = [
                item
                for item in queries.relations_of(tx.connection, [source_id])
                if (item.source_id, item.target_id, item.label_id, item.layer_id)
                == (source_id, target_id, label_id, self._project.layer)
            ]
            if not known:
                link = Relation(
                    layer_id=self._project.layer, label_id=label_id, source_id=source_id, target_id=target_id, note=note
                )
                tx.put(link)
        return tx.changes

    def remove(self, ids: Iterable[UUID]) -> ChangeSet:
        """Take links out of my layer."""
        with self._action("remove") as tx:
            for id_ in ids:
                tx.put(replace(tx.get(Relation, id_), removed=True))
        return tx.changes

    def of(self, annotation_id: UUID) -> list[Relation]:
        """The links that begin or end at a mark."""
        with self._reading() as connection:
            return queries.relations_of(connection, [annotation_id])


def _check_link(tx: Transaction, source_id: UUID, target_id: UUID, label: Label) -> None:
    if label.kind != RELATION:
        raise RuleError("link.label", label=label.name)
    if source_id == target_id:
        raise RuleError("link.itself")
    for end in (source_id, target_id):
        mark = tx.get(Annotation, end)
        tx.length(mark.document_id)  # refuses what was taken out of the project
        under = tx.find(Label, mark.label_id)
        if label.joins and (under is None or under.kind not in label.joins):
            raise RuleError("link.joins", label=label.name, kinds=", ".join(label.joins), found=under.name if under else "?")
