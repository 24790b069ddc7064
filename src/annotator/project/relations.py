"""Relations: labelled links between annotations."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from annotator.core.errors import RuleError
from annotator.core.model import RELATION, Annotation, ChangeSet, Label, Relation
from annotator.project.room import Room
from annotator.store import queries
from annotator.store.excerpts import Excerpt, excerpts
from annotator.store.journal import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A relation as seen from one of its marks: `other` is the mark at its other end, here or in another document."""

    relation: Relation
    other: Excerpt
    outgoing: bool


class Relations(Room):
    """`project.relations`."""

    def link(self, source_id: UUID, target_id: UUID, label_id: UUID, note: str = "") -> ChangeSet:
        """Link two marks of any layer, in mine. A link that is there already changes nothing.

        Raises RuleError for a mark with itself, and for a label that is no relation or that does not join marks of these kinds.
        """
        with self._action("link") as tx:
            _check_link(tx, source_id, target_id, tx.get(Label, label_id))
            link = Relation(layer_id=self._project.layer, label_id=label_id, source_id=source_id, target_id=target_id, note=note)
            if not _is_there(tx, link):
                tx.put(link)
        return tx.changes

    def relabel(self, relation_id: UUID, label_id: UUID) -> ChangeSet:
        """Say in another way how the two marks of a link of mine belong together. Raises RuleError as `link` does."""
        with self._action("link") as tx:
            self._change(tx, replace(tx.get(Relation, relation_id), label_id=label_id))
        return tx.changes

    def turn(self, relation_id: UUID) -> ChangeSet:
        """Let a link of mine run the other way: what supported is now supported."""
        with self._action("link") as tx:
            link = tx.get(Relation, relation_id)
            self._change(tx, replace(link, source_id=link.target_id, target_id=link.source_id))
        return tx.changes

    @staticmethod
    def _change(tx: Transaction, link: Relation) -> None:
        _check_link(tx, link.source_id, link.target_id, tx.get(Label, link.label_id))
        if _is_there(tx, link):
            raise RuleError("link.twice")
        tx.put(link)

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

    def around(self, annotation_id: UUID) -> list[Linked]:
        """The links of a mark, each with the mark at its other end; those that lead to nothing live are left out."""
        with self._reading() as connection:
            links = queries.relations_of(connection, [annotation_id])
            ends = {link.id: link.target_id if link.source_id == annotation_id else link.source_id for link in links}
            known = excerpts(connection, ends.values())
        return [
            Linked(relation=link, other=known[ends[link.id]], outgoing=link.source_id == annotation_id)
            for link in sorted(links, key=lambda link: (link.created, link.id))
            if ends[link.id] in known
        ]


def _is_there(tx: Transaction, link: Relation) -> bool:
    """Whether the same link, under another id, lies in the same layer."""
    same = (link.source_id, link.target_id, link.label_id, link.layer_id)
    return any(
        (one.source_id, one.target_id, one.label_id, one.layer_id) == same and one.id != link.id
        for one in queries.relations_of(tx.connection, [link.source_id])
    )


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
