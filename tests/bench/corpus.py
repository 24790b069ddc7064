"""Makes a corpus of any size as JSONL, line by line, in no memory worth mentioning."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid5

from annotator import resources
from annotator.core.model import NAMESPACE, Annotation, Annotator, Document, Layer, Metadata
from annotator.core.plain import to_plain
from annotator.core.text import digest, document_id
from annotator.exchange.annotations import jsonl
from annotator.exchange.annotations.bundle import Book, Bundle

AT = datetime(2026, 1, 2, 3, 4, 5, 678900, UTC)
SENTENCE = "The minister said that Kazakhstan supports the agreement on Syria, and Russia thanked him for it. "


def write(path: Path, documents: int, annotations: int) -> None:
    """Write `documents` documents with together `annotations` annotations to `path`."""
    with path.open("wb") as stream:
        jsonl.write(stream, bundles(documents, annotations // documents))


def bundles(documents: int, each: int) -> Iterator[Bundle]:
    """Documents with `each` annotations, every third of them a position with attributes."""
    person = Annotator(id=uuid5(NAMESPACE, "bench"), name="Bench", created=AT, updated=AT)
    layer = Layer(id=uuid5(NAMESPACE, "bench layer"), annotator_id=person.id, name="Bench", created=AT, updated=AT)
    codebook = resources.codebook()
    book = Book(
        labels={str(label.id): to_plain(label) for label in codebook.labels},
        annotators={str(person.id): to_plain(person)},
        layers={str(layer.id): to_plain(layer)},
    )
    place, position = codebook.by_name("Place"), codebook.by_name("Position")
    for number in range(documents):
        text = f"Statement {number}.\n" + SENTENCE * max(20, each // 3)
        sum_ = digest(text)
        document = Document(id=document_id(sum_), digest=sum_, text=text, name=f"{number}.txt", imported=AT)
        metadata = Metadata(id=document.id, title=f"Statement {number}", said_on="2017-10-06", created=AT, updated=AT)
        marks = [
            to_plain(
                Annotation(
                    id=_id(number, mark),
                    author=person.id,
                    created=AT,
                    updated=AT,
                    document_id=document.id,
                    layer_id=layer.id,
                    label_id=(place if mark % 3 else position).id,
                    fragments=((20 + mark * 30, 38 + mark * 30),),
                    attributes={} if mark % 3 else {"stance": "for", "act": "supports", "mode": "own"},
                )
            )
            for mark in range(each)
        ]
        yield book.bundle(to_plain(document), to_plain(metadata), {Annotation: marks})


def _id(document: int, mark: int) -> UUID:
    """As scattered as a random one, and the same in every run."""
    return uuid5(NAMESPACE, f"bench {document} {mark}")
