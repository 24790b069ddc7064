"""The queue of a layer of 100,000 annotations: 1,000 documents of a colleague, merged and not looked at yet.

A promise in seconds would be one about this machine, so the queue is measured beside the same rows read with plain `sqlite3`.
"""

import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import corpus
from rows import Row, main, median
from samples import ANNOTATOR

from annotator import resources
from annotator.core.model import ACCEPT
from annotator.project import Project

DOCUMENTS, ANNOTATIONS, ROUNDS, DECIDED = 1000, 100_000, 7, 500
COLUMNS = 'id, document_id, layer_id, label_id, start, "end", attributes, revision'


def milliseconds(work: Callable[[], object]) -> float:
    """The median of several rounds."""
    taken = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1e3)
    return median(taken)


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path, target = Path(folder) / "colleague.jsonl", Path(folder) / "mine.annotator"
        corpus.write(path, DOCUMENTS, ANNOTATIONS)
        with Project.create(target, ANNOTATOR, resources.codebook()) as project:
            project.exchange.merge(path)
            queue = project.review.queue()
            assert len(queue) == ANNOTATIONS
            project.review.decide_many((queue[place * 7].annotation, ACCEPT) for place in range(DECIDED))
            plain = sqlite3.connect(target)
            query = f"select {COLUMNS} from annotation where not absent and not removed order by document_id, start"
            bare = milliseconds(lambda: plain.execute(query).fetchall())
            whole = milliseconds(lambda: list(project.review.queue()[:50]))
            first = queue[0].annotation.document_id
            opening = milliseconds(lambda: (list(project.review.queue(documents=[first])), project.review.progress()))
            following = milliseconds(lambda: project.review.next_document(first))
            plain.close()
    how = f"median of {ROUNDS}, {DECIDED} decided"
    return [
        Row("100,000 annotations as rows of sqlite3", bare, "ms", how=how),
        Row("what Review opens with: one document's queue, and progress", opening, "ms", how=how),
        Row("the same, times the bare rows", opening / bare, "times", 1),
        Row("going on to the next document", following, "ms", how=how),
        Row("the queue of all of them, its first 50 items looked at", whole, "ms", how=how),
        Row("the same, times the bare rows", whole / bare, "times", 4),
    ]


if __name__ == "__main__":
    main(measure)
