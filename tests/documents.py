"""Documents as a reader hands them over, for tests that need a text in a project."""

from typing import Any

from annotator.core.model import Document, Metadata
from annotator.core.text import digest, document_id, normalise
from annotator.core.turns import FoundTurn
from annotator.exchange.documents import ReadDocument

TEXT = (
    "Question: Can this be regarded as a breakthrough?\n"
    "Sergey Lavrov: We support the agreement in this respect. Russia is against it.\n"
)


def read(raw: str = TEXT, *, turns: tuple[FoundTurn, ...] = (), name: str = "test.txt", **known: Any) -> ReadDocument:
    """A document with this text; `known` are fields of its metadata."""
    text, offsets = normalise(raw)
    found = document_id(digest(text))
    document = Document(id=found, digest=digest(text), text=text, name=name, offsets=offsets)
    return ReadDocument(document, Metadata(id=found, **known), turns)
