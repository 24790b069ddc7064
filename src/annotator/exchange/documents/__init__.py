"""Files and pasted text to documents: one reader per kind of file, then the same normalising and the same look for turns."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.core.errors import InputError
from annotator.core.metadata import find_metadata
from annotator.core.model import Document, Metadata
from annotator.core.text import digest, document_id, normalise
from annotator.core.turns import FoundTurn, find_turns
from annotator.exchange.documents.decoding import decode
from annotator.exchange.documents.html import page_title, read_html
from annotator.exchange.documents.word import read_word
from annotator.exchange.files import opened

__all__ = ["READERS", "ReadDocument", "can_read", "read_file", "read_text"]

_LARGEST = 256_000_000


@dataclass(frozen=True, slots=True)
class Reader:
    """How files with some endings become text. `version` goes up whenever the same file would give another text."""

    name: str
    endings: tuple[str, ...]
    version: int
    read: Callable[[bytes, str], str]
    title: Callable[[bytes, str], str] = lambda data, path: ""


READERS = (
    Reader("text", (".txt", ".md"), 1, decode),
    Reader("html", (".html", ".htm"), 2, read_html, page_title),
    Reader("docx", (".docx",), 1, read_word),
)
_BY_ENDING = {ending: reader for reader in READERS for ending in reader.endings}


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document that was read and is not in a project yet, with what was found out about it."""

    document: Document
    metadata: Metadata
    turns: tuple[FoundTurn, ...]


def can_read(path: Path | str) -> bool:
    """Whether a file of this name is one of the kinds that are read here."""
    return Path(path).suffix.casefold() in _BY_ENDING


def read_file(path: Path | str) -> list[ReadDocument]:
    """The documents in the file (one, in all kinds so far). Raises InputError, with the path, for whatever cannot be read."""
    path = Path(path)
    reader = _BY_ENDING.get(path.suffix.casefold())
    if reader is None:
        if not path.exists():
            raise InputError("input.missing", path=path)
        raise InputError("input.kind", path=path, kinds=", ".join(_BY_ENDING))
    data = _bytes_of(path)
    raw = reader.read(data, str(path))
    if not raw.strip("\ufeff\u200b \t\r\n\0"):
        raise InputError("input.no_text", path=path)
    title = reader.title(data, str(path))
    return [_found(raw, path.name, f"{reader.name} {reader.version}", "sha256:" + hashlib.sha256(data).hexdigest(), {}, title)]


def read_text(text: str, name: str = "", **known: str) -> ReadDocument:
    """A document from pasted text; `known` are fields of Metadata that the user gave and that need not be found."""
    if not text.strip():
        raise InputError("input.no_text", path=name or "The pasted text")
    return _found(text, name, "paste 1", digest(normalise(text)[0]), known)


def _found(raw: str, name: str, reader: str, original_digest: str, known: dict[str, str], title: str = "") -> ReadDocument:
    text, offsets = normalise(raw)
    text_digest = digest(text)
    document = Document(
        id=document_id(text_digest),
        digest=text_digest,
        text=text,
        name=name,
        original_digest=original_digest,
        reader=reader,
        offsets=offsets,
    )
    fields: dict[str, Any] = find_metadata(text, name, title) | {key: value for key, value in known.items() if value}
    return ReadDocument(document, Metadata(id=document.id, **fields), tuple(find_turns(text)))


def _bytes_of(path: Path) -> bytes:
    with opened(path) as stream:
        size = os.fstat(stream.fileno()).st_size
        if size > _LARGEST:
            raise InputError("input.large", path=path, megabytes=size // 1_000_000, largest=_LARGEST // 1_000_000)
        data = stream.read()
    if not data:
        raise InputError("input.empty", path=path)
    return data
