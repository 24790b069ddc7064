"""Writing what suggesters found. Not an action: it can be found again."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection, delete, insert

from annotator.core.model import Suggestion, now
from annotator.store.queries import SUGGESTED, digest
from annotator.store.tables import SUGGESTION


def keep(connection: Connection, document_id: UUID, pipeline: str, suggestions: Iterable[Suggestion]) -> None:
    """Replace the suggestions of a document. Raises RuleError when there is no such document."""
    digest(connection, document_id)
    if connection.dialect.name == "sqlite":  # on a server a trigger does, for nobody has the right to delete
        connection.execute(delete(SUGGESTION.table).where(SUGGESTION.table.c.document_id == document_id))
        connection.execute(delete(SUGGESTED).where(SUGGESTED.c.document_id == document_id))
    connection.execute(insert(SUGGESTED), {"document_id": document_id, "pipeline": pipeline, "at": now()})
    rows = {item.id: SUGGESTION.to_row(item) | {"document_id": document_id} for item in suggestions}
    if rows:
        connection.execute(insert(SUGGESTION.table), list(rows.values()))
