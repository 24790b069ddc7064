"""Searching and tagging over many documents: the index, the hits of a name, 5,000 marks as one step and back.

`DOCUMENTS` of 100 kB each; the full 10,000 make 1 GB. The name stands in every
fourth document, so that a quarter of all texts has to be read.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from time import perf_counter

from rows import Row, main
from samples import ANNOTATOR, long_text

from annotator import resources
from annotator.core.model import Document, Metadata
from annotator.core.sentences import sentences
from annotator.core.text import digest, document_id
from annotator.project import Project

DOCUMENTS = int(os.environ.get("BENCH_DOCUMENTS", "1000"))
EACH = 100_000
NAME, HITS = "Kerrigan Accord", 5_000
LIMITS = DOCUMENTS == 10_000
"""The promises are about 1 GB; fewer documents only show where time goes."""


def texts(count: int) -> Iterator[str]:
    """Texts of the sample's sentences in another order each, with vocabulary of their own, and the name in every fourth."""
    random = Random(1)
    sample = long_text(60_000)
    pool = [sample[start:end].replace("\n", " ") for start, end in sentences(sample)]
    named = max(1, count // 4)
    for number in range(count):
        some = random.choices(pool, k=EACH // 110)
        some.append(f"Protocol {number} of committee {random.randrange(10**6)}.")
        if number % 4 == 0:
            for _ in range(HITS // named):
                some.insert(random.randrange(len(some)), f"They spoke of the {NAME} at length.")
        yield " ".join(some)


def fill(project: Project) -> int:
    """Put the texts into the project; returns how many characters that was."""
    written = 0
    with project.action("import") as tx:
        for number, text in enumerate(texts(DOCUMENTS)):
            sum_ = digest(text)
            document = Document(id=document_id(sum_), digest=sum_, text=text, name=f"{number}.txt")
            tx.add_document(document)
            tx.insert([Metadata(id=document.id, title=f"Statement {number}", said_on=f"2017-{number % 12 + 1:02}")])
            written += len(text)
    return written


def measure() -> Iterator[Row]:
    how = f"{DOCUMENTS:,} documents"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.annotator"
        with Project.create(path, ANNOTATOR, resources.codebook()) as project:
            label = project.codebook.current().by_name("Agreement")
            written = fill(project)
            before = path.stat().st_size
            start = perf_counter()
            project.search.index_all()
            yield Row("the index of all texts made", perf_counter() - start, "s", None, f"{written / 1e6:,.0f} MB")
            yield Row("the index as a share of the texts", (path.stat().st_size - before) / written, "", 1.0, how)
            start = perf_counter()
            found = project.search.find("agreement", first=150)
            yield Row(
                f"the first {len(found.hits)} hits of a common word", perf_counter() - start, "s", 0.1 if LIMITS else None, how
            )
            for query in (f'"{NAME}"', "kerrigan NEAR/3 length", "agree* NOT kerrigan"):
                start = perf_counter()
                found = project.search.find(query)
                limit = 2.0 if LIMITS and NAME in query else None
                yield Row(f"{found.count:,} hits of {query} counted", perf_counter() - start, "s", limit, how)
            start = perf_counter()
            found = project.occurrences.find([NAME], label.id)
            yield Row(f"{len(found.hits):,} hits of a name found", perf_counter() - start, "s", 2.0 if LIMITS else None, how)
            places = [(hit.document_id, hit.span) for hit in found.hits]
            start = perf_counter()
            project.occurrences.tag(places, label.id)
            yield Row(f"{len(places):,} marks made as one step", perf_counter() - start, "s", 3.0, how)
            start = perf_counter()
            project.undo()
            yield Row(f"{len(places):,} marks undone", perf_counter() - start, "s", 3.0, how)


if __name__ == "__main__":
    main(measure)
