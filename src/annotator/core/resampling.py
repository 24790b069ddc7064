"""Bootstrap intervals of figures that are made of sums."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import lru_cache
from operator import mul
from random import Random
from typing import TypeVar

from annotator.core.coefficients import Undefined, Value

K = TypeVar("K", bound=Hashable)
BLOCKS = 200
"""Items are drawn one by one up to so many, else in so many stretches: neighbours in a text are not independent anyway."""
RESAMPLES = 1000
_COLUMNS = 200_000
"""Columns times resamples: figures over many different values are drawn less often, so that nobody waits."""
_SEED = 19600120
Interval = tuple[float, float] | Undefined


def interval(items: Sequence[Mapping[K, float]], figure: Callable[[Mapping[K, float]], Value]) -> Interval:
    """Where 95 % of the figures lie that the items, drawn with replacement, give; the same items give the same interval.

    Each item says what it adds to which sum; `figure` makes the figure of the sums.
    """
    if len(items) < 2:
        return Undefined("undefined.interval")
    size = min(BLOCKS, len(items))
    names = list(dict.fromkeys(name for item in items for name in item))
    columns = {name: [0.0] * size for name in names}
    for number, item in enumerate(items):
        block = number * size // len(items)
        for name, amount in item.items():
            columns[name][block] += amount
    found: list[float] = []
    draws = max(100, min(RESAMPLES, _COLUMNS // max(1, len(names))))
    for weights in _weights(size)[:draws]:
        value = figure({name: sum(map(mul, weights, column)) for name, column in columns.items()})
        if not isinstance(value, Undefined):
            found.append(value)
    if len(found) < draws * 0.95:
        return Undefined("undefined.resamples")
    found.sort()
    return found[int(len(found) * 0.025)], found[int(len(found) * 0.975)]


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
