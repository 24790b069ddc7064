"""All statements of a project of 10,000 documents and 1,000,000 annotations: opened, narrowed, counted, on the board."""

import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any
from uuid import uuid5

from corpus import AT
from rows import Row, main, median, p95
from samples import ANNOTATOR

from annotator import resources
from annotator.core.model import NAMESPACE, Annotation, Annotator, Document, Entry, Layer, Metadata
from annotator.core.plain import to_plain
from annotator.core.statements import Filter
from annotator.core.text import digest, document_id
from annotator.exchange.annotations import jsonl
from annotator.exchange.annotations.bundle import Book, Bundle
from annotator.project import Project

DOCUMENTS, EACH = 10_000, 100
TIMES = 15
SENTENCE = "The minister said that Kazakhstan supports the agreement on Syria, and Russia thanked him for it. "


def bundles() -> Iterator[Bundle]:
    """Marks of five labels in equal shares; positions of twenty holders on forty targets."""
    chance, codebook = random.Random(1), resources.codebook()
    person = Annotator(id=uuid5(NAMESPACE, "bench"), name="Bench", created=AT, updated=AT)
    layer = Layer(id=uuid5(NAMESPACE, "bench layer"), annotator_id=person.id, name="Bench", created=AT, updated=AT)
    entries = [
        Entry(id=uuid5(NAMESPACE, f"{kind} {number}"), kind=kind, name=f"{kind} {number}", created=AT, updated=AT)
        for kind, count in (("state", 20), ("topic", 40))
        for number in range(count)
    ]
    holders, targets = ([str(entry.id) for entry in entries if entry.kind == kind] for kind in ("state", "topic"))
    book = Book(
        labels={str(label.id): to_plain(label) for label in codebook.labels},
        annotators={str(person.id): to_plain(person)},
        layers={str(layer.id): to_plain(layer)},
        entries={str(entry.id): to_plain(entry) for entry in entries},
    )
    labels = [codebook.by_name(name) for name in ("Person", "Place", "Organisation", "Claim", "Position")]

    def attributes(kind: str) -> dict[str, Any]:
        held = {"holder": [chance.choice(holders)], "mode": chance.choice(["own", "reported"])}
        if kind == "position":
            return held | {"target": chance.choice(targets), "stance": chance.choice(["for", "against", "neutral"])}
        return held if kind == "claim" else {}

    for number in range(DOCUMENTS):
        text = f"Statement {number}.\n" + SENTENCE * (EACH // 3)
        sum_ = digest(text)
        document = Document(id=document_id(sum_), digest=sum_, text=text, name=f"{number}.txt", imported=AT)
        said_on = f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        metadata = Metadata(id=document.id, title=f"Statement {number}", said_on=said_on, created=AT, updated=AT)
        marks = []
        for place in range(EACH):
            label = chance.choice(labels)
            mark = Annotation(
                id=uuid5(NAMESPACE, f"bench {number} {place}"),
                author=person.id,
                created=AT,
                updated=AT,
                document_id=document.id,
                layer_id=layer.id,
                label_id=label.id,
                fragments=((20 + place * 30, 45 + place * 30),),
                attributes=attributes(label.kind),
            )
            marks.append(to_plain(mark))
        yield book.bundle(to_plain(document), to_plain(metadata), {Annotation: marks})


def timed(what: str, limit: float | None, work: Callable[[], object], times: int = TIMES) -> Row:
    """What the window waits for, in milliseconds."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    return Row(what, p95(taken), "ms", limit, f"p95 of {times}, median {median(taken):.0f}")


def measure() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "corpus.jsonl"
        with source.open("wb") as stream:
            jsonl.write(stream, bundles())
        with Project.create(Path(folder) / "corpus.annotator", ANNOTATOR, resources.codebook()) as project:
            project.exchange.merge(source)
            source.unlink()
            statements = project.statements
            against = Filter().with_values("stance", ["against"])
            holder = next(iter(statements.facet("holder", against)))
            rare = against.with_values("holder", [holder]).with_values("mode", ["reported"])

            def first(wanted: Filter) -> None:
                statements.rows(statements.ids(wanted, limit=100))

            yield timed("statements: first page of 1,000,000", 300, lambda: first(Filter()))
            yield timed("statements: first page of a filter (three facets)", 150, lambda: first(rare))
            ids = statements.ids(limit=900)
            yield timed("statements: another page", None, lambda: statements.rows(ids[700:800]))
            yield timed("statements: all of them found and counted", None, statements.ids, 5)
            yield timed("statements: all of a filter found and counted", None, lambda: statements.ids(rare), 5)
            yield timed("statements: values of a facet counted", None, lambda: statements.facet("holder", against), 5)
            yield timed("position board: 200,000 positions", 1000, statements.board, 5)


if __name__ == "__main__":
    main(lambda: list(measure()))
