"""Retraining the project's own tagger from its finished documents: compared before it is kept, in a process of its own.

Every document is judged by a tagger that has not read it. That gives both the comparison
with what suggests now, on documents that neither has read, and what the probabilities are worth.
"""

import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from annotator.core.model import ENTITY, FROM_SUGGESTION, Annotation, Decision, Label, Turn
from annotator.suggest.own import FILLED, Guess, Lesson, Own, Place, Reader, Steps, train

if TYPE_CHECKING:
    from annotator.suggest.worker import Finder

FEWEST = 5
"""Finished documents from which on something is learnt."""
UNREAD = 3
"""Documents that the present tagger has not read, at least: on fewer a comparison says nothing."""
FOLDS = 3
EDGES = (0.0, 0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96, 0.99)
FILL_EDGES = (0.6, 0.78, 0.9)
ENOUGH = 25
"""Guesses in a step of the calibration: fewer are counted with the step above."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Job:
    """What there is to learn: `labels` are the codebook's labels of names, name -> id; `present` the tagger in use, packed."""

    lessons: tuple[Lesson, ...]
    labels: Mapping[str, str]
    present: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: F1 of exact names before and after over `compared` documents, on `better` of which it rose.

    `weights` are the new tagger, whether or not it is better.
    """

    documents: int
    compared: int
    better: int
    before: float
    after: float
    weights: bytes = field(repr=False)

    @property
    def is_better(self) -> bool:
        return self.after > self.before


class TooLittle(Exception):
    """There is too little to learn from; says how many documents there are and how many are needed."""

    def __init__(self, found: int, needed: int) -> None:
        super().__init__(found, needed)
        self.found, self.needed = found, needed


def lesson(
    digest: str,
    text: str,
    turns: Iterable[Turn],
    marks: Iterable[Annotation],
    rejected: Iterable[Decision],
    labels: Mapping[UUID, Label],
) -> Lesson:
    """What a finished document teaches: its names in one piece, and where they or a refusal were decided one by one."""
    from annotator.suggest.engine import make_task

    names = [
        mark
        for mark in marks
        if not mark.removed and len(mark.fragments) == 1 and mark.label_id in labels and labels[mark.label_id].kind == ENTITY
    ]
    decided = [mark.fragments[0] for mark in names if mark.origin == FROM_SUGGESTION]
    decided += [span for one in rejected for span in one.snapshot.fragments if one.snapshot.digest == digest]
    places = tuple((*mark.fragments[0], str(mark.label_id)) for mark in names)
    return Lesson(digest, text, make_task(digest, text, turns, ()).passages, places, tuple(decided))


def learn(job: Job, finder: "Finder", progress: Progress = lambda done, total: None) -> Outcome:
    """Train and compare. Raises TooLittle."""
    read = frozenset(Own.read(job.present).documents) if job.present else frozenset()
    compared = [one for one in job.lessons if one.digest not in read]
    if len(job.lessons) < FEWEST or len(compared) < (UNREAD if read else FEWEST):
        raise TooLittle(len(compared), UNREAD if read else FEWEST)
    total = FOLDS + 2
    reader = Reader(finder)
    lines = [reader.lines(one.digest, one.text, one.passages, one) for one in job.lessons]
    present = [offered(finder, one, job.labels) for one in job.lessons]
    own = Own.read(job.present) if job.present else None
    progress(1, total)
    found: list[list[Guess]] = [[] for _ in job.lessons]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tagger.crf"
        for fold in range(FOLDS):
            part = train([line for at, each in enumerate(lines) if at % FOLDS != fold for line in each], path)
            for at in range(fold, len(lines), FOLDS):
                found[at] = list(part.guesses(lines[at]))
            progress(fold + 2, total)
        whole = train([line for each in lines for line in each], path)
    steps, fills = _calibrated(job.lessons, found, present)
    before, after, better = [], [], 0
    for at, one in enumerate(job.lessons):
        if one.digest in read:
            continue
        gold = frozenset(one.marks)
        was = together(list(own.guesses(lines[at])) if own else None, present[at])
        is_ = together(found[at], present[at])
        before.append(_tally(was, gold))
        after.append(_tally(is_, gold))
        better += _f1([after[-1]]) > _f1([before[-1]])
    progress(total, total)
    ready = Own(whole.weights, whole.phrases, steps, fills, sorted(whole.documents))
    return Outcome(len(job.lessons), len(compared), better, _f1(before), _f1(after), ready.packed())


def offered(finder: "Finder", one: Lesson, labels: Mapping[str, str]) -> dict[Place, float]:
    """What the shipped suggesters find of the codebook's names, with their scores."""
    from annotator.suggest.task import Task

    guesses = finder.names(Task(one.digest, one.text, one.passages)) or []
    return {(each.start, each.end, labels[each.label]): each.score for each in guesses if each.label in labels}


def together(guesses: Sequence[Guess] | None, others: Mapping[Place, float]) -> frozenset[Place]:
    """What the own tagger sees and, in free places, what the others likely do; all that they do where there is none."""
    if guesses is None:
        return frozenset(others)
    mine = [guess.place for guess in guesses]
    likely = (place for place, score in others.items() if score >= FILLED)
    return frozenset(mine) | {place for place in likely if not any(a < place[1] and place[0] < b for a, b, _ in mine)}


def _calibrated(
    lessons: Sequence[Lesson], found: Sequence[Sequence[Guess]], present: Sequence[Mapping[Place, float]]
) -> tuple[Steps, Steps]:
    guessed: list[tuple[float, bool]] = []
    filled: list[tuple[float, bool]] = []
    for one, guesses, others in zip(lessons, found, present, strict=True):
        gold = frozenset(one.marks)
        guessed += [(guess.marginal, guess.place in gold) for guess in guesses]
        filled += [(others[place], place in gold) for place in together(guesses, others) if place in others]
    return calibration(guessed, EDGES), calibration(filled, FILL_EDGES)


def calibration(pairs: Sequence[tuple[float, bool]], edges: Sequence[float]) -> list[tuple[float, float]]:
    """What held from each edge to the next, modestly (one miss more than there was), and never falling."""
    steps: list[tuple[float, float]] = []
    lowest = 0.0
    waiting: list[bool] = []
    first = edges[0]
    for low, high in pairwise((*edges, 1.01)):
        waiting += [hit for probability, hit in pairs if low <= probability < high]
        if len(waiting) < ENOUGH and high <= 1:
            continue
        lowest = max(lowest, sum(waiting) / (len(waiting) + 1))
        steps.append((first, lowest))
        first, waiting = high, []
    return steps


def _tally(found: frozenset[Place], gold: frozenset[Place]) -> tuple[int, int]:
    return len(found & gold), len(found) + len(gold)


def _f1(tallies: Sequence[tuple[int, int]]) -> float:
    both = sum(total for _, total in tallies)
    return 2 * sum(right for right, _ in tallies) / both if both else 1.0
