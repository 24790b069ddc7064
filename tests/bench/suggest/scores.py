"""How right suggestions are: counts of hits and misses, the area under a ranking, the error of a calibration."""

from collections.abc import Iterable
from dataclasses import dataclass

Span = tuple[int, int, str]


@dataclass(slots=True)
class Tally:
    """What was found and what should have been."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def add(self, found: set[Span], gold: set[Span]) -> None:
        self.right += len(found & gold)
        self.found += len(found)
        self.gold += len(gold)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.found + self.gold
        return 2 * self.right / both if both else 0.0


def average_precision(ranked: Iterable[bool]) -> float:
    """Mean precision at each hit of a ranking, best first."""
    hits, total = 0, 0.0
    for place, hit in enumerate(ranked, 1):
        if hit:
            hits += 1
            total += hits / place
    return total / hits if hits else 0.0


def calibration_error(pairs: Iterable[tuple[float, bool]], bins: int = 10) -> float:
    """How far expected and observed rates of hits are apart on the average, over `bins` equal steps of the expectation."""
    listed = list(pairs)
    groups: dict[int, list[tuple[float, bool]]] = {}
    for expected, hit in listed:
        groups.setdefault(min(int(expected * bins), bins - 1), []).append((expected, hit))
    apart = (abs(sum(expected for expected, _ in group) - sum(hit for _, hit in group)) for group in groups.values())
    return sum(apart) / len(listed) if listed else 0.0
