"""The full-text index: which documents may hold the words that are looked for, by FTS5 in a file, by `tsvector` on a server.

Texts never change, so it only grows, and it holds nothing that the texts do not
say: whoever drops it only makes the next search slower. A document that is not in
it yet is a candidate of every search. It tells documents, not places; those are
found in the text, so that both databases find the same. In a file it is no part of
the schema and is made when first written to.
"""

import re
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text

from annotator.core.text import UNSPACED

# columnsize=0: nothing is ranked, and the sizes would be another table
_TABLES = (
    "CREATE TABLE IF NOT EXISTS fulltext_document (number INTEGER PRIMARY KEY, document_id CHAR(32) NOT NULL UNIQUE)",
    """CREATE VIRTUAL TABLE IF NOT EXISTS fulltext USING fts5(
        text, content='', columnsize=0, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'")""",
)
_INDEXED = {"sqlite": "fulltext_document", "postgresql": "fulltext"}
"""Which table says what is indexed."""
_SIGN = re.compile(f"([{UNSPACED}])")
_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])[^\W_ʼ])+")
"""What a server's index calls a word. Letters join, apostrophes part (ʼ is a letter to Unicode), as in `phrases.expression`."""
_DOTS = str.maketrans({"ı": "i", "\u0307": None})
"""The Turkish letters that expressions without case take for an i."""
_LONGEST_WORD, _MOST_WORDS = 200, 900_000
"""Characters of a word, and bytes of all words of a document, that a server's index takes: it refuses 2 KB and 1 MB."""
_PART = re.compile(r'"([^"]*)"(\*?)|\b(AND|OR)\b')


def index_some(connection: Connection, most: int) -> int:
    """Take up to `most` further documents into the index. Returns how many are left."""
    in_file = connection.dialect.name == "sqlite"
    for statement in _TABLES if in_file else ():
        connection.exec_driver_sql(statement)
    left = unindexed(connection)
    if not left:
        return 0
    missing = _missing(connection).replace("document_metadata m", "document_metadata m JOIN document ON document.id = m.id")
    some = connection.exec_driver_sql(f"SELECT m.id, document.text {missing} LIMIT {int(most)}").all()
    if in_file:
        _write_file(connection, [(id_, content) for id_, content in some])
    else:
        say = "INSERT INTO fulltext VALUES (:id, array_to_tsvector(CAST(:words AS text[]))) ON CONFLICT DO NOTHING"
        connection.execute(text(say), [{"id": id_, "words": _words_of(content)} for id_, content in some])
    return left - len(some)


def _write_file(connection: Connection, some: list[tuple[str, str]]) -> None:
    first: int = connection.exec_driver_sql("SELECT coalesce(max(number), 0) + 1 FROM fulltext_document").scalar_one()
    numbered = list(enumerate(some, first))
    connection.exec_driver_sql("INSERT INTO fulltext_document VALUES (?, ?)", [(number, id_) for number, (id_, _) in numbered])
    connection.exec_driver_sql(
        "INSERT INTO fulltext (rowid, text) VALUES (?, ?)", [(number, _spaced(content)) for number, (_, content) in numbered]
    )


def unindexed(connection: Connection) -> int:
    """How many documents are not in the index yet."""
    if not _is_there(connection):
        return int(
            connection.exec_driver_sql("SELECT count(*) FROM document_metadata WHERE NOT absent AND NOT removed").scalar_one()
        )
    return int(connection.exec_driver_sql(f"SELECT count(*) {_missing(connection)}").scalar_one())


def candidates(connection: Connection, expression: str | None) -> set[UUID] | None:
    """The documents that may hold what is looked for, or None for all of them.

    `expression` is an FTS5 query, whose parts `quoted` makes.
    """
    if expression is None or not _is_there(connection):
        return None
    rows: list[Any] = list(connection.exec_driver_sql(f"SELECT m.id {_missing(connection)}"))
    if connection.dialect.name != "sqlite":
        inside = text("SELECT document_id FROM fulltext WHERE words @@ CAST(:query AS tsquery) OR words IS NULL")
        rows += connection.execute(inside, {"query": _as_tsquery(expression)})
        return {row[0] for row in rows}
    inside_file = """SELECT document_id FROM fulltext_document
        WHERE number IN (SELECT rowid FROM fulltext WHERE fulltext MATCH ?)"""
    rows += connection.exec_driver_sql(inside_file, (expression,))
    return {UUID(row[0]) for row in rows}


def quoted(phrase: str, *, prefix: bool = False) -> str | None:
    """`phrase` as a part of an FTS5 query; None when it has no letter or number to be found by."""
    spaced = _spaced(phrase).replace('"', " ").strip()
    if not any(character.isalnum() for character in spaced) or not _WORD.search(spaced):
        return None
    return f'"{spaced}"*' if prefix else f'"{spaced}"'


def _as_tsquery(expression: str) -> str:
    """The same for a server: all words of a phrase, wherever they stand, for positions end after 16,383 words."""

    def part(match: re.Match[str]) -> str:
        if match[3]:
            return "&" if match[3] == "AND" else "|"
        known = [f"'{_folded(word)}'" for word in _WORD.findall(match[1])]
        known[-1] += ":*" * bool(match[2])
        return f"({' & '.join(known)})"

    return _PART.sub(part, expression)


def _words_of(content: str) -> list[str] | None:
    """The different words of a text, None when they are more than an index takes."""
    words = sorted({_folded(word) for word in set(_WORD.findall(content))} - {""})
    return words if sum(len(word.encode()) for word in words) < _MOST_WORDS else None


def _folded(word: str) -> str:
    return word.casefold().translate(_DOTS)[:_LONGEST_WORD]


def _missing(connection: Connection) -> str:
    return f"""FROM document_metadata m WHERE NOT m.absent AND NOT m.removed
        AND NOT EXISTS (SELECT 1 FROM {_INDEXED[connection.dialect.name]} d WHERE d.document_id = m.id)"""


def _is_there(connection: Connection) -> bool:
    if connection.dialect.name != "sqlite":
        return True
    query = "SELECT 1 FROM sqlite_master WHERE name = 'fulltext_document'"
    return connection.exec_driver_sql(query).first() is not None


def _spaced(content: str) -> str:
    """`content` with blanks around the characters of scripts that are written without: each is a word, as in `text.words`.

    Of the apostrophes the one that is a letter to FTS5 becomes a blank like the others.
    """
    return content if content.isascii() else _SIGN.sub(r" \1 ", content).replace("ʼ", " ")
