"""The full-text index of SQLite files: which documents may hold the words that are looked for.

Texts never change, so it only grows, and it holds nothing that the texts do not
say: it is no part of the schema, is made when first written to, and whoever drops
it only makes the next search slower. A document that is not in it yet is a
candidate of every search. It tells documents, not places; those are found in the
text. On PostgreSQL the words are looked for in the texts themselves.
"""

import re
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, or_, select

from annotator.core.text import UNSPACED
from annotator.store.tables import DOCUMENT

# columnsize=0: nothing is ranked, and the sizes would be another table
_TABLES = (
    "CREATE TABLE IF NOT EXISTS fulltext_document (number INTEGER PRIMARY KEY, document_id CHAR(32) NOT NULL UNIQUE)",
    """CREATE VIRTUAL TABLE IF NOT EXISTS fulltext USING fts5(
        text, content='', columnsize=0, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'")""",
)
_MISSING = """FROM document_metadata m WHERE NOT m.absent AND NOT m.removed
    AND NOT EXISTS (SELECT 1 FROM fulltext_document d WHERE d.document_id = m.id)"""
_SIGN = re.compile(f"([{UNSPACED}])")


def index_some(connection: Connection, most: int) -> int:
    """Take up to `most` further documents into the index. Returns how many are left; on PostgreSQL there is no such index."""
    if connection.dialect.name != "sqlite":
        return 0
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    left: int = connection.exec_driver_sql(f"SELECT count(*) {_MISSING}").scalar_one()
    if not left:
        return 0
    some = connection.exec_driver_sql(
        f"SELECT m.id, document.text {_MISSING.replace('document_metadata m', 'document_metadata m JOIN document USING (id)')}"
        f" LIMIT {int(most)}"
    ).all()
    first: int = connection.exec_driver_sql("SELECT coalesce(max(number), 0) + 1 FROM fulltext_document").scalar_one()
    connection.exec_driver_sql(
        "INSERT INTO fulltext_document VALUES (?, ?)", [(number, id_) for number, (id_, _) in enumerate(some, first)]
    )
    connection.exec_driver_sql(
        "INSERT INTO fulltext (rowid, text) VALUES (?, ?)",
        [(number, _spaced(text)) for number, (_, text) in enumerate(some, first)],
    )
    return left - len(some)


def unindexed(connection: Connection) -> int:
    """How many documents are not in the index yet."""
    if connection.dialect.name != "sqlite":
        return 0
    if not _is_there(connection):
        return int(
            connection.exec_driver_sql("SELECT count(*) FROM document_metadata WHERE NOT absent AND NOT removed").scalar_one()
        )
    return int(connection.exec_driver_sql(f"SELECT count(*) {_MISSING}").scalar_one())


def candidates(connection: Connection, expression: str | None, words: Sequence[str]) -> set[UUID] | None:
    """The documents that may hold what is looked for, or None for all of them.

    `expression` is an FTS5 query (`quoted` makes its parts); `words` are strings of
    which every such document holds at least one, for databases without the index.
    """
    if connection.dialect.name != "sqlite":
        if not words:
            return None
        text = DOCUMENT.table.c.text
        found = connection.execute(
            select(DOCUMENT.table.c.id).where(or_(*(text.icontains(word, autoescape=True) for word in words)))
        )
        return set(found.scalars())
    if expression is None or not _is_there(connection):
        return None
    inside = """SELECT document_id FROM fulltext_document
        WHERE number IN (SELECT rowid FROM fulltext WHERE fulltext MATCH ?)"""
    rows: list[Any] = [*connection.exec_driver_sql(inside, (expression,)), *connection.exec_driver_sql(f"SELECT m.id {_MISSING}")]
    return {UUID(row[0]) for row in rows}


def quoted(phrase: str, *, prefix: bool = False) -> str | None:
    """`phrase` as a part of an FTS5 query; None when it has no letter or number to be found by."""
    spaced = _spaced(phrase).replace('"', " ").strip()
    if not any(character.isalnum() for character in spaced):
        return None
    return f'"{spaced}"*' if prefix else f'"{spaced}"'


def _is_there(connection: Connection) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE name = 'fulltext_document'"
    return connection.exec_driver_sql(query).first() is not None


def _spaced(text: str) -> str:
    """`text` with blanks around the characters of scripts that are written without: each is a word, as in `text.words`."""
    return text if text.isascii() else _SIGN.sub(r" \1 ", text)
