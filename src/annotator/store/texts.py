"""Titles, lengths and texts of many documents at a time: what searching and tagging in bulk read of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from sqlalchemy import Connection, case, select

from annotator.core.errors import RuleError
from annotator.core.model import Metadata
from annotator.store.tables import DOCUMENT, KINDS

_AT_ONCE = 128
"""Texts in one query."""
_IDS = 5000
"""Ids in one query; SQLite takes 32,766 values."""


@dataclass(frozen=True, slots=True)
class Title:
    """What a document is called in lists of hits, and when its words were said or published (EDTF)."""

    title: str
    date: str


def titles(connection: Connection) -> dict[UUID, Title]:
    """Every document of the project, by date and title."""
    documents, metadata = DOCUMENT.table.c, KINDS[Metadata].table.c
    date = case((metadata.said_on == "", metadata.published_on), else_=metadata.said_on)
    title = case((metadata.title == "", documents.name), else_=metadata.title)
    query = (
        select(documents.id, title, date)
        .join_from(DOCUMENT.table, KINDS[Metadata].table, documents.id == metadata.id)
        .where(~metadata.absent, ~metadata.removed)
        .order_by(date, title, documents.id)
    )
    return {id_: Title(name, said) for id_, name, said in connection.execute(query)}


def lengths(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, int]:
    """The lengths of the documents' texts in code points. Raises RuleError as `Transaction.length` does."""
    documents, metadata = DOCUMENT.table.c, KINDS[Metadata].table.c
    remaining, found = iter(ids), {}
    while some := list(islice(remaining, _IDS)):
        query = select(documents.id, documents.length, metadata.title, metadata.removed | metadata.absent).join_from(
            DOCUMENT.table, KINDS[Metadata].table, documents.id == metadata.id
        )
        rows = {row[0]: row[1:] for row in connection.execute(query.where(documents.id.in_(some)))}
        for id_ in some:
            if id_ not in rows:
                raise RuleError("record.unknown", kind="document", id=id_)
            length, title, is_gone = rows[id_]
            if is_gone:
                raise RuleError("document.removed", title=title or id_)
            found[id_] = length
    return found


def texts(connection: Connection, ids: Iterable[UUID]) -> Iterator[tuple[UUID, str]]:
    """The documents with `ids` and their texts, in the order of `ids`; only a few lie in memory at a time."""
    documents = DOCUMENT.table.c
    size = 8  # the first hits are wanted at once
    remaining = list(ids)
    while remaining:
        some, remaining = remaining[:size], remaining[size:]
        rows = connection.execute(select(documents.id, documents.text).where(documents.id.in_(some)))
        found = {row.id: row.text for row in rows}
        yield from ((id_, found.pop(id_)) for id_ in some if id_ in found)
        size = min(size * 2, _AT_ONCE)
