"""What the kept suggestions of a project are worth against a file that people annotated."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from annotator.core.errors import InputError
from annotator.core.evaluation import Marked, Score, evaluate
from annotator.core.model import POSSIBLE, Annotation, Entry, Json, Label, Suggestion
from annotator.exchange.annotations import jsonl
from annotator.project.project import Project


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores per label over the documents that project and file have in common."""

    scores: list[Score]
    documents: int
    missing: int


def evaluate_against(project: Project, gold: Path) -> Evaluation:
    """Compare the visible suggestions that wait in `project` with the marks of `gold`, a file of ours.

    Raises InputError when the file cannot be read or speaks of no document of the project.
    """
    by_digest = {project.suggestions.digest_of(summary.id): summary.id for summary in project.documents.list()}
    labels = {label.id: label for label in project.codebook.current().labels}
    names = {str(entry.id): entry.name for entry in project.ledger.entries()}
    found: list[Marked] = []
    marked: list[Marked] = []
    documents = missing = 0
    try:
        with gold.open("rb") as stream:
            for bundle in jsonl.read(stream, gold.name):
                if bundle.document is None:
                    continue
                digest = str(bundle.document["digest"])
                if digest not in by_digest:
                    missing += 1
                    continue
                documents += 1
                known = {label.id: label for label in bundle.records(Label)}
                called = {str(entry.id): entry.name for entry in bundle.records(Entry)}
                marked += _marked(digest, (one for one in bundle.records(Annotation) if not one.removed), known, called)
                pending = (one for one in project.suggestions.pending(by_digest[digest]) if one.step != POSSIBLE)
                found += _marked(digest, pending, labels, names)
    except OSError as error:
        raise InputError("input.unreadable", path=gold, reason=error.strerror or error) from error
    if not documents:
        raise InputError("evaluate.nothing", path=gold)
    return Evaluation(evaluate(found, marked), documents, missing)


def _marked(
    digest: str, marks: Iterable[Annotation | Suggestion], labels: Mapping[UUID, Label], names: Mapping[str, str]
) -> Iterator[Marked]:
    for mark in marks:
        label = labels.get(mark.label_id)
        if label is not None and mark.fragments:
            values = {name: _values(value, names) for name, value in mark.attributes.items()}
            yield Marked(digest, label.name, label.kind, mark.fragments, values)


def _values(value: Json, names: Mapping[str, str]) -> tuple[str, ...]:
    """An attribute's value or values as words, entries by their names."""
    listed = value if isinstance(value, (list, tuple)) else (value,)
    return tuple(names.get(str(one), str(one)) for one in listed)
