"""The formats that annotations leave and enter in: by name for `--format`, by ending for files."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import IO, cast

from annotator.core.errors import InputError
from annotator.exchange.annotations.bundle import Bundle

Write = Callable[[IO[bytes], Iterable[Bundle]], list[str]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format of annotations; its module has `write(stream, bundles)`, which returns what it could not tell exactly.

    `reads`: files of it can be merged.
    """

    name: str
    ending: str
    help: str
    reads: bool = False

    def write(self, stream: IO[bytes], bundles: Iterable[Bundle]) -> list[str]:
        """Write `bundles` in this format; the module is loaded now, not before."""
        module = import_module(f"annotator.exchange.annotations.{self.name}")
        return cast("Write", module.write)(stream, bundles)


FORMATS = (
    Format("jsonl", ".jsonl", "everything, one JSON line per document; can be merged again", reads=True),
    Format("doccano", ".jsonl", "text and label triples for doccano"),
    Format("docbin", ".spacy", "a spaCy DocBin with the span group “sc” and entities"),
    Format("csv", ".csv", "a table of all annotations with their context"),
)
BY_NAME = {each.name: each for each in FORMATS}


def by_name(name: str) -> Format:
    """The format called `name`. Raises InputError for an unknown one."""
    if name not in BY_NAME:
        raise InputError("format.unknown", name=name, names=", ".join(BY_NAME))
    return BY_NAME[name]


def holds_annotations(path: Path) -> bool:
    """Whether files of this name hold annotations to be merged rather than a document."""
    return any(each.reads and path.suffix.casefold() == each.ending for each in FORMATS)
