"""Notes: threads on annotations, documents, entries and labels."""

from uuid import UUID

from annotator.core.model import ChangeSet, Note
from annotator.project.room import Room
from annotator.store import queries


class Notes(Room):
    """`project.notes`."""

    def add(self, subject: str, subject_id: UUID, text: str, reply_to: UUID | None = None) -> ChangeSet:
        """Add a message of mine to the thread of a subject ("annotation", "document", "entry", "label")."""
        with self._action("note") as tx:
            tx.put(Note(subject=subject, subject_id=subject_id, text=text, reply_to=reply_to))
        return tx.changes

    def of(self, subject: str, subject_id: UUID) -> list[Note]:
        """The thread of a subject, oldest first."""
        with self._reading() as connection:
            return queries.notes_of(connection, subject, subject_id)
