"""What a bench gives back, and how one is run: `main(measure)` prints the rows as JSON, for `run.py` to put in its table."""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from statistics import median, quantiles

__all__ = ["Row", "main", "median", "p95"]


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. With a `limit` it is a promise: more than that fails the run. `how` says what was counted, and how often."""

    what: str
    value: float
    unit: str
    limit: float | None = None
    how: str = ""

    @property
    def holds(self) -> bool:
        return self.limit is None or self.value <= self.limit


def p95(values: Iterable[float]) -> float:
    """The value that nineteen of twenty stay under."""
    return quantiles(values, n=20, method="inclusive")[-1]


def main(measure: Callable[[], Iterable[Row]]) -> None:
    """The end of every bench file: measure, and say it in one JSON line."""
    json.dump([asdict(row) for row in measure()], sys.stdout)
    print()
