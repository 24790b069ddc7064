"""How right suggestions are against marks that people made: precision, recall and F1 per label.

Names count when label and bounds are the same. Claims and positions count when at least half of both
together is in common, as two people rarely cut a sentence the same way; *whole* are those of them whose
holder, target, stance and mode are right as well.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.core.model import ENTITY, Fragments

SHARED = 0.5
"""The part of two stretches together that they have to have in common."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Something marked or suggested in a document: entries of the ledger in `values` go by their names."""

    document: str
    label: str
    kind: str
    fragments: Fragments
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(slots=True)
class Score:
    """What was found under a label, what people marked, and how many of both are the same."""

    label: str
    found: int = 0
    gold: int = 0
    right: int = 0
    whole: int | None = None

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return _f1(self.right, self.found, self.gold)

    @property
    def whole_f1(self) -> float | None:
        """F1 of those with every value right; None where a label has none that counts."""
        return None if self.whole is None else _f1(self.whole, self.found, self.gold)


def evaluate(found: Iterable[Marked], gold: Iterable[Marked]) -> list[Score]:
    """A score for each label that occurs, in the order of their names. Each mark is matched once at most."""
    scores: dict[str, Score] = {}
    wanted: dict[tuple[str, str], list[Marked]] = {}
    for mark in gold:
        scores.setdefault(mark.label, _score(mark)).gold += 1
        wanted.setdefault((mark.document, mark.label), []).append(mark)
    guesses = sorted(found, key=lambda one: (one.document, one.fragments))
    for guess in guesses:
        score = scores.setdefault(guess.label, _score(guess))
        score.found += 1
        open_marks = wanted.get((guess.document, guess.label), [])
        match = _best(guess, open_marks)
        if match is None:
            continue
        open_marks.remove(match)
        score.right += 1
        if score.whole is not None:
            score.whole += _agree(guess.values, match.values)
    return [scores[label] for label in sorted(scores)]


VALUES = ("holder", "target", "stance", "mode")


def _best(guess: Marked, marks: Sequence[Marked]) -> Marked | None:
    if guess.kind == ENTITY:
        return next((mark for mark in marks if mark.fragments == guess.fragments), None)
    near = [mark for mark in marks if overlap(guess.fragments, mark.fragments) >= SHARED]
    return max(near, key=lambda mark: (_agree(guess.values, mark.values), overlap(guess.fragments, mark.fragments)), default=None)


def overlap(one: Fragments, other: Fragments) -> float:
    """The characters that two marks have in common, as a part of all that they cover."""
    mine, theirs = ({position for start, end in spans for position in range(start, end)} for spans in (one, other))
    return len(mine & theirs) / len(mine | theirs) if mine or theirs else 0.0


def _agree(one: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]) -> bool:
    return all(set(one.get(name, ())) == set(other.get(name, ())) for name in VALUES)


def _score(mark: Marked) -> Score:
    return Score(mark.label, whole=None if mark.kind == ENTITY else 0)


def _f1(right: int, found: int, gold: int) -> float:
    return 2 * right / (found + gold) if found + gold else 0.0
