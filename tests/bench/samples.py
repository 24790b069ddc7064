"""Documents and projects for the benches: made from the sample documents, the same every time."""

from pathlib import Path
from random import Random
from uuid import UUID

from annotator import resources
from annotator.core.model import Annotation, Annotator
from annotator.core.text import words
from annotator.exchange.documents import read_file, read_text
from annotator.project import Project

ANNOTATOR = Annotator(id=UUID(int=7), name="Bench")


def long_text(characters: int) -> str:
    """The sample documents, over and over, cut at `characters` code points: paragraphs as long as real ones are."""
    unit = "\n".join(path.read_text("utf-8") for path in resources.corpus())
    return (unit * (characters // len(unit) + 1))[:characters]


def make_project(path: Path) -> tuple[Project, UUID]:
    """A project with the longer of the sample documents in it, and that document's id."""
    project = Project.create(path, ANNOTATOR, resources.codebook())
    reads = [read for each in resources.corpus() for read in read_file(each)]
    project.documents.add_many(reads)
    return project, max((read.document for read in reads), key=lambda document: len(document.text)).id


def make_big_project(path: Path, characters: int, marks: int) -> UUID:
    """A project with a small and a long document, and in the long one so many marks of all labels, one to sixty words; its id."""
    random = Random(1)
    with Project.create(path, ANNOTATOR, resources.codebook()) as project:
        read = read_text(long_text(characters), name="long.txt")
        project.documents.add_many([read_file(resources.corpus()[0])[0], read])
        document = read.document
        labels = [label for label in project.codebook.current().labels if label.kind != "relation"]
        spans = list(words(document.text))
        starts = [index * (len(spans) - 60) // marks for index in range(marks)]
        project.annotations.mark_many(
            Annotation(
                document_id=document.id,
                layer_id=project.layer,
                label_id=random.choice(labels).id,
                fragments=((spans[at][0], spans[at + random.choice((0, 0, 1, 2, 4, 12, 30, 59))][1]),),
            )
            for at in starts
        )
        return document.id
