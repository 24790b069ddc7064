"""Marks by the thousand as one action, its undo and its redo: what tagging every occurrence of a phrase rests on,
and what a change of the codebook, a link or a removal does to marks that are there."""

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

from rows import Row, main
from samples import ANNOTATOR, long_text

from annotator import resources
from annotator.core.model import Annotation
from annotator.exchange.documents import read_text
from annotator.project import Project

EVERY = 20
"""A mark in so many code points."""
LIMITS = {5_000: 3.0, 20_000: None, 100_000: None}
"""How many marks, and the seconds that each step may take."""


def steps(count: int, path: Path) -> Iterator[Row]:
    codebook = resources.codebook()
    label = codebook.by_name("Person")
    with Project.create(path, ANNOTATOR, codebook) as project:
        read = read_text(long_text(count * EVERY), name="long.txt")
        project.documents.add(read)
        places = range(0, count * EVERY, EVERY)
        marks = [
            Annotation(document_id=read.document.id, layer_id=project.layer, label_id=label.id, fragments=((at, at + 9),))
            for at in places
        ]
        mark = partial(project.annotations.mark_many, marks)
        change = partial(project.annotations.set_attributes, [mark.id for mark in marks], {"role": "envoy"})
        actions = {
            "made": mark,
            "taken out by undo": project.undo,
            "brought back by redo": project.redo,
            "changed": change,
            "changed back by undo": project.undo,
        }
        for name, step in actions.items():
            start = perf_counter()
            step()
            yield Row(f"{count:,} marks {name}, as one step", perf_counter() - start, "s", LIMITS[count], "once")


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        return [row for count in LIMITS for row in steps(count, Path(folder) / f"{count}.annotator")]


if __name__ == "__main__":
    main(measure)
