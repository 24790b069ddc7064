"""Marks to look at again since the codebook changed.

What a change asks of marks lies as a note on its label, so it goes with the project
wherever that goes, to a server and in a hand-over. Which marks it still asks for is
found when read. A mark leaves the list when it has been put right, or when its
annotator ticks it off: a reply to the note that names the mark.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy import Connection

from annotator.core.codebook import Codebook
from annotator.core.model import NAMESPACE, ChangeSet, Label, Note
from annotator.core.recoding import MADE_BEFORE, REQUIRED, REWRITING, Demand, demand_of, still_concerns
from annotator.core.statements import Statement
from annotator.project.codebook import rewrite
from annotator.project.room import Room
from annotator.store import queries, recoding, statements
from annotator.store.tables import KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One mark of mine to look at again: what the codebook asks, since when, and by which note."""

    note_id: UUID
    demand: Demand
    since: datetime
    statement: Statement


class Worklist(Room):
    """`project.worklist`: one's own marks, for nobody can put right another's."""

    def items(self) -> list[Item]:
        """What waits for me, change by change, oldest first."""
        with self._reading() as connection:
            waiting = list(self._waiting(connection))
            rows = statements.rows(connection, list(dict.fromkeys(mark_id for _, _, ids in waiting for mark_id in ids)))
            by_id = {row.id: row for row in rows}
            return [
                Item(note_id=note.id, demand=demand, since=note.created, statement=by_id[mark_id])
                for note, demand, ids in waiting
                for mark_id in ids
                if mark_id in by_id
            ]

    def count(self) -> int:
        """How many marks of mine wait; one that several changes ask for counts once."""
        with self._reading() as connection:
            return len({mark_id for _, _, ids in self._waiting(connection) for mark_id in ids})

    def tick(self, items: Collection[tuple[UUID, UUID]]) -> ChangeSet:
        """Say of marks that they have been looked at again: (id of the note, id of the mark) each. One action."""
        with self._action("look_again") as tx:
            for note_id, mark_id in items:
                demand = tx.get(Note, note_id)
                id_ = uuid5(NAMESPACE, f"tick:{note_id} {mark_id} {self._project.annotator.id}")
                tx.put(Note(id=id_, subject="label", subject_id=demand.subject_id, text=str(mark_id), reply_to=note_id))
        return tx.changes

    def rewrite(self) -> ChangeSet:
        """Rewrite my marks as far as the codebook's changes say how: renamed values and attributes, merged labels."""
        with self._action("codebook") as tx:
            codebook, asked = self._asked(tx.connection)
            rewrite(tx, [demand for _, demand in asked if demand.reason in REWRITING], codebook, self._project.layer)
        return tx.changes

    def _asked(self, connection: Connection) -> tuple[Codebook, list[tuple[Note, Demand]]]:
        codebook = Codebook(queries.records(connection, Label, all_states=True))
        rows = KINDS[Note].table.c
        notes = queries.records(connection, Note, (rows.subject == "label") & rows.reply_to.is_(None))
        asked = [(note, demand) for note in notes if (demand := demand_of(note)) is not None]
        return codebook, [(note, demand) for note, demand in asked if _holds(demand, codebook)]

    def _waiting(self, connection: Connection) -> Iterator[tuple[Note, Demand, list[UUID]]]:
        """The demands that some of my marks are under, with the ids of those, in the order of documents and text."""
        codebook, asked = self._asked(connection)
        rows = KINDS[Note].table.c
        me = self._project.annotator.id
        ticks = queries.records(connection, Note, rows.reply_to.in_([note.id for note, _ in asked]) & (rows.author == me))
        ticked = {(tick.reply_to, tick.text) for tick in ticks}
        for note, demand in asked:
            name = "" if demand.reason == REQUIRED else demand.name
            until = note.created if demand.reason in MADE_BEFORE else None
            marks = recoding.marks_under(connection, [demand.label_id], layer=self._project.layer, name=name, until=until)
            ids = [
                mark.id
                for mark in sorted(marks, key=lambda mark: (str(mark.document_id), mark.fragments))
                if (note.id, str(mark.id)) not in ticked and still_concerns(demand, mark, note.created, codebook)
            ]
            if ids:
                yield note, demand, ids


def _holds(demand: Demand, codebook: Codebook) -> bool:
    """Whether what a change asked for is still so: a later one may have brought back what it took away."""
    label = codebook.get(demand.label_id)
    if label is None:
        return False
    attribute = codebook.attribute(demand.label_id, demand.name)
    match demand.reason:
        case "merged" | "retired":
            return label.removed
        case "value renamed" | "value dropped":
            return attribute is None or demand.before not in attribute.choices
        case "attribute renamed" | "attribute dropped":
            return attribute is None
        case "required":
            return attribute is not None and attribute.required
        case _:
            return True
