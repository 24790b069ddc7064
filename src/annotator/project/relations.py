"""Relations: labelled links between annotations."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from annotator.core.model import Annotation, ChangeSet, Label, Relation
from annotator.project.room import Room
from annotator.store import queries


class Relations(Room):
    """`project.relations`."""

    def link(self, source_id: UUID, target_id: UUID, label_id: UUID, note: str = "") -> ChangeSet:
        """Link two marks of any layer, in mine. A link that is there already changes nothing."""
        with self._action("link") as tx:
            tx.get(Annotation, source_id)
            tx.get(Annotation, target_id)
            tx.get(Label, label_id)
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
