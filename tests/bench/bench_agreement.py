"""Comparing two layers of 100,000 marks, every figure with its interval, against reading and counting the same rows plainly."""

import random
import tempfile
from collections import Counter
from pathlib import Path
from time import perf_counter

from rows import Row, main, median
from sqlalchemy import select

from annotator import resources
from annotator.core.agreement import Unit, align
from annotator.core.model import Annotation, Annotator, Document, Metadata
from annotator.core.text import digest, document_id
from annotator.project import Project
from annotator.store.tables import KINDS

DOCUMENTS, MARKS, RUNS = 50, 100_000, 3
ONE, OTHER = Annotator(name="One"), Annotator(name="Other")


def fill(path: Path) -> None:
    """A project in which two annotators marked nearly the same."""
    chance = random.Random(2)
    each = MARKS // DOCUMENTS
    with Project.create(path, ONE, resources.codebook()) as project:
        codebook = project.codebook.current()
        labels = [codebook.by_name(name) for name in ("Person", "Organisation", "Place", "Date", "Position")]
        texts = ["".join(chance.choices("abc de", k=each * 25)) + str(number) for number in range(DOCUMENTS)]
        with project.action("fill") as tx:
            ids = [_add(tx, text) for text in texts]
    drawn = [[] for _ in range(2)]
    for document in ids:
        at = 0
        for _ in range(each):
            at += chance.randint(3, 20)
            end, label = min(at + chance.randint(2, 30), each * 25), chance.choice(labels)
            for number in range(2):
                seen = label if chance.random() < 0.9 else chance.choice(labels)
                attributes = {"stance": chance.choice(["for", "against", "neutral"])} if seen.name == "Position" else {}
                drawn[number].append((document, ((at + (number and chance.choice([0, 0, 1])), end),), seen.id, attributes))
    for annotator, marks in zip((ONE, OTHER), drawn, strict=True):
        with Project.open(path, annotator) as project:
            project.annotations.mark_many(
                Annotation(document_id=document, layer_id=project.layer, label_id=label, fragments=fragments, attributes=values)
                for document, fragments, label, values in marks
            )


def _add(tx, text):
    found = Document(id=document_id(digest(text)), digest=digest(text), text=text)
    tx.add_document(found)
    tx.put(Metadata(id=found.id))
    return found.id


def plain(project: Project) -> float:
    """Seconds to read the rows of both layers and to count the labels that stand on equal spans: the least there is to do."""
    started = perf_counter()
    rows = KINDS[Annotation].table.c
    names = (rows.document_id, rows.start, rows.end, rows.label_id, rows.layer_id, rows.attributes)
    found: dict[tuple, list] = {}
    with project.reading() as connection:
        for document, start, end, label, layer, _ in connection.execute(select(*names)):
            found.setdefault((document, start, end), []).append((layer, label))
    Counter(tuple(label for _, label in sorted(said, key=str)) for said in found.values())
    return perf_counter() - started


def compare(project: Project) -> float:
    """Seconds of the whole comparison."""
    layers = [layer.id for layer in project.agreement.layers()]
    started = perf_counter()
    found = project.agreement.compare(layers)
    took = perf_counter() - started
    [comparison] = found.pairs.values()
    assert comparison.ours > MARKS * 0.9
    return took


def heap() -> float:
    """Seconds to align 100,000 marks a side that all lie on one another."""
    [document, label] = (resources.codebook().labels[number].id for number in (0, 1))
    sides = [[Unit(document, label, ((number, 400_000 + side - number),)) for number in range(MARKS)] for side in (0, 1)]
    started = perf_counter()
    align(*sides)
    return perf_counter() - started


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "two.annotator"
        fill(path)
        with Project.open(path, ONE) as project:
            took: dict[str, list[float]] = {"plain": [], "compare": []}
            for _ in range(RUNS):
                took["plain"].append(plain(project))
                took["compare"].append(compare(project))
    seconds = {name: median(times) for name, times in took.items()}
    how = f"two layers of {MARKS:,} marks in {DOCUMENTS} documents, median of {RUNS}"
    return [
        *(Row(f"agreement: {name}", value, "s", how=how) for name, value in seconds.items()),
        Row("agreement / reading and counting the rows", seconds["compare"] / seconds["plain"], "times", 3, how),
        Row("agreement: marks that all overlap, aligned", heap(), "s", how=f"{MARKS:,} a side"),
    ]


if __name__ == "__main__":
    main(measure)
