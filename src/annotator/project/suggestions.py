"""Pending suggestions: kept per document for the pipeline that looked last; rebuildable, so not journalled."""

from collections.abc import Iterable
from uuid import UUID

from annotator.core.model import Suggestion
from annotator.project.room import Room
from annotator.store import pending, queries


class Suggestions(Room):
    """`project.suggestions`."""

    def keep(self, document_id: UUID, pipeline: str, suggestions: Iterable[Suggestion]) -> None:
        """Keep what `pipeline` found in a document, in place of what was found before."""
        with self._project.writing() as connection:
            queries.digest(connection, document_id)  # raises RuleError when there is no such document
            pending.keep(connection, document_id, pipeline, suggestions)

    def pending(self, document_id: UUID) -> list[Suggestion]:
        """Those that I have neither decided nor marked already, in text order."""
        with self._reading() as connection:
            return queries.pending(connection, document_id, self._project.annotator.id, self._project.layer)

    def is_fresh(self, document_id: UUID, pipeline: str) -> bool:
        """Whether this very pipeline looked at the document last."""
        with self._reading() as connection:
            return queries.pipeline(connection, document_id) == pipeline

    def digest_of(self, document_id: UUID) -> str:
        """The digest of the document's text."""
        with self._reading() as connection:
            return queries.digest(connection, document_id)
