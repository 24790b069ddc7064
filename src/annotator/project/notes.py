"""Notes: threads on annotations, documents, entries and labels."""

from dataclasses import replace
from uuid import UUID

from annotator.core.errors import RuleError
from annotator.core.model import Annotation, ChangeSet, Entry, Label, Note
from annotator.project.room import Room
from annotator.store import queries
from annotator.store.journal import Transaction


class Notes(Room):
    """`project.notes`."""

    def add(self, subject: str, subject_id: UUID, text: str, reply_to: UUID | None = None) -> ChangeSet:
        """Add a message of mine to the thread of a subject ("annotation", "document", "entry", "label").

        Raises RuleError for a subject that is not there, or in a document that was taken out of the project.
        """
        with self._action("note") as tx:
            note = Note(subject=subject, subject_id=subject_id, text=text, reply_to=reply_to)
            _check_subject(tx, subject, subject_id)
            if reply_to is not None:
                answered = tx.get(Note, reply_to)
                if (answered.subject, answered.subject_id) != (subject, subject_id):
                    raise RuleError("record.unknown", kind="note", id=reply_to)
            tx.put(note)
        return tx.changes

    def remove(self, note_id: UUID) -> ChangeSet:
        """Take a message of mine out of its thread; answers to it stay. Raises RuleError for another's."""
        with self._action("note") as tx:
            tx.put(replace(tx.get(Note, note_id), removed=True))
        return tx.changes

    def of(self, subject: str, subject_id: UUID) -> list[Note]:
        """The thread of a subject, oldest first."""
        with self._reading() as connection:
            return queries.notes_of(connection, subject, subject_id)


def _check_subject(tx: Transaction, subject: str, subject_id: UUID) -> None:
    if subject == "document":
        tx.length(subject_id)
    elif subject == "annotation":
        tx.length(tx.get(Annotation, subject_id).document_id)
    else:
        tx.get({"entry": Entry, "label": Label}[subject], subject_id)
