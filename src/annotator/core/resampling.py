"""Bootstrap intervals: where 95 % of the figures lie that the items, drawn with replacement, give.

The same items always give the same interval. Items are drawn one by one up to
`BLOCKS`, else in so many stretches: neighbours in a text are not independent anyway.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import lru_cache
from operator import mul
from random import Random
from typing import TypeVar

from annotator.core.coefficients import Undefined, Value

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
BLOCKS = 200
RESAMPLES = 1000
_COLUMNS = 60_000
"""Sums times resamples: figures over many different values are drawn less often, so that nobody waits."""
_MARKS = 300_000
"""Marks times resamples of what is no sum."""
_SEED = 19600120
Interval = tuple[float, float] | Undefined
ALONE = Undefined("undefined.interval")


def ratio_interval(parts: Sequence[float], wholes: Sequence[float]) -> Interval:
    """Of the sum of `parts` over the sum of `wholes`."""
    if len(parts) < 2:
        return ALONE
    above, below = ([sum(column[piece]) for piece in _blocks(len(column))] for column in (parts, wholes))
    drawn: list[Value] = []
    for weights in _weights(len(above)):
        whole = sum(map(mul, weights, below))
        drawn.append(sum(map(mul, weights, above)) / whole if whole else ALONE)
    return _percentiles(drawn)


def table_intervals(said: Sequence[K], figures: Sequence[Callable[[Mapping[K, float]], Value]]) -> list[Interval]:
    """Of several figures that are made of how often each thing was said."""
    if len(said) < 2:
        return [ALONE] * len(figures)
    counted = [Counter(said[piece]) for piece in _blocks(len(said))]
    columns = {name: [block[name] for block in counted] for name in dict.fromkeys(said)}
    draws = max(100, min(RESAMPLES, _COLUMNS // len(columns)))
    tables = [
        {name: float(sum(map(mul, weights, column))) for name, column in columns.items()}
        for weights in _weights(len(counted))[:draws]
    ]
    return [_percentiles([figure(table) for table in tables]) for figure in figures]


def interval_of(items: Sequence[T], figure: Callable[[Sequence[T]], Value], *, cost: int) -> Interval:
    """Of a figure that is no sum: it is made anew of what is drawn, as often as `cost` marks at a time allow."""
    if len(items) < 2:
        return ALONE
    draws = min(RESAMPLES, _MARKS // max(1, cost))
    if draws < 100:
        return Undefined("undefined.sum")
    random = Random(_SEED)
    return _percentiles([figure(random.choices(items, k=len(items))) for _ in range(draws)])


def _percentiles(drawn: Sequence[Value]) -> Interval:
    found = sorted(value for value in drawn if not isinstance(value, Undefined))
    if len(found) < len(drawn) * 0.95:
        return Undefined("undefined.resamples")
    return found[int(len(found) * 0.025)], found[int(len(found) * 0.975)]


def _blocks(count: int) -> list[slice]:
    size = min(BLOCKS, count)
    return [slice(number * count // size, (number + 1) * count // size) for number in range(size)]


@lru_cache(maxsize=8)
def _weights(size: int) -> tuple[tuple[int, ...], ...]:
    """How often each of `size` blocks is drawn, for every resample."""
    random = Random(_SEED)
    drawn = []
    for _ in range(RESAMPLES):
        counts = [0] * size
        for block in random.choices(range(size), k=size):
            counts[block] += 1
        drawn.append(tuple(counts))
    return tuple(drawn)
