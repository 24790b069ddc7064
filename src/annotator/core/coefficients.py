"""Agreement beyond chance: Cohen, Scott, Fleiss, Krippendorff, Gwet. Each says why it is undefined rather than 0, 1 or nan."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any, TypeVar

from annotator.core.messages import english

C = TypeVar("C", bound=Hashable)
NOMINAL, ORDINAL, INTERVAL, RATIO = LEVELS = ("nominal", "ordinal", "interval", "ratio")


@dataclass(frozen=True, slots=True)
class Undefined:
    """A figure that does not exist; `reason` is a message id, "undefined.…"."""

    reason: str
    parameters: Mapping[str, object] = field(default_factory=dict, hash=False)

    def __str__(self) -> str:
        return english(self.reason, self.parameters)[0]


Value = float | Undefined
NOTHING, ONE_VALUE = Undefined("undefined.nothing"), Undefined("undefined.one_value")


def beyond_chance(observed: float, expected: float) -> Value:
    """How much of the agreement that chance leaves open was reached."""
    # chance alone explains everything: rounding must not make a figure of 0 / 0
    return ONE_VALUE if 1 - expected < 1e-12 else (observed - expected) / (1 - expected)


def cohen_kappa(table: Mapping[tuple[C, C], float]) -> Value:
    """Cohen 1960: chance is each annotator's own share of every category."""
    total = sum(table.values())
    if not total:
        return NOTHING
    rows, columns = _margins(table)
    same = sum(count for (one, other), count in table.items() if one == other)
    return beyond_chance(same / total, sum(rows[name] * columns[name] for name in rows) / total**2)


def scott_pi(table: Mapping[tuple[C, C], float]) -> Value:
    """Scott 1955: chance is the share that both together have of every category."""
    total = sum(table.values())
    if not total:
        return NOTHING
    rows, columns = _margins(table)
    same = sum(count for (one, other), count in table.items() if one == other)
    expected = sum(((rows[name] + columns[name]) / (2 * total)) ** 2 for name in rows | columns)
    return beyond_chance(same / total, expected)


def _margins(table: Mapping[tuple[C, C], float]) -> tuple[Counter[C], Counter[C]]:
    rows: Counter[C] = Counter()
    columns: Counter[C] = Counter()
    for (one, other), count in table.items():
        rows[one] += count  # type: ignore[assignment]  # bootstrap weights may be floats
        columns[other] += count  # type: ignore[assignment]
    return rows, columns


def fleiss_kappa(items: Iterable[Sequence[C]]) -> Value:
    """Fleiss 1971: what each of the same number of annotators says of every item."""
    rated = [Counter(item) for item in items]
    sizes = {sum(counts.values()) for counts in rated}
    if not rated:
        return NOTHING
    if len(sizes) > 1:
        return Undefined("undefined.raters")
    raters = sizes.pop()
    if raters < 2:
        return Undefined("undefined.alone")
    observed = sum(sum(count * (count - 1) for count in counts.values()) for counts in rated)
    totals = sum(rated, Counter())
    given = len(rated) * raters
    expected = sum((count / given) ** 2 for count in totals.values())
    return beyond_chance(observed / (given * (raters - 1)), expected)


def gwet_ac(table: Mapping[tuple[C, C], float], categories: Sequence[C], *, level: str = NOMINAL) -> Value:
    """Gwet 2008: AC1, and with the distances of numbers (INTERVAL) AC2. Steady where nearly all items are of one category."""
    total, count = sum(table.values()), len(categories)
    if not total:
        return NOTHING
    if count < 2:
        return ONE_VALUE
    rows, columns = _margins(table)
    shares = {name: (rows[name] + columns[name]) / (2 * total) for name in categories}
    if level == NOMINAL:  # without the weights of every two of many categories
        observed = sum(number for (one, other), number in table.items() if one == other) / total
        return beyond_chance(observed, sum(share * (1 - share) for share in shares.values()) / (count - 1))
    distance = _DISTANCES[level](shares)
    largest = max(distance(one, other) for one, other in product(categories, repeat=2))
    weights = {pair: 1 - distance(*pair) / largest for pair in product(categories, repeat=2)}
    observed = sum(weights[pair] * number for pair, number in table.items()) / total
    expected = sum(weights.values()) * sum(share * (1 - share) for share in shares.values()) / (count * (count - 1))
    return beyond_chance(observed, expected)


# --- Krippendorff's alpha --------------------------------------------------------------------------------------------


def coincidences(items: Iterable[Sequence[C | None]]) -> Counter[tuple[C, C]]:
    """How often two values meet in one item, each item counting as often as it has values; None is a missing value."""
    found: Counter[tuple[C, C]] = Counter()
    for item in items:
        values = [value for value in item if value is not None]
        if len(values) == 2:  # nearly all items there are
            one, other = values
            found[one, other] += 1
            found[other, one] += 1
        elif len(values) > 2:
            for first, one in enumerate(values):
                for second, other in enumerate(values):
                    if first != second:
                        found[one, other] += 1 / (len(values) - 1)  # type: ignore[assignment]
    return found


def krippendorff_alpha(items: Iterable[Sequence[C | None]], *, level: str = NOMINAL) -> Value:
    """Krippendorff's alpha; numbers are needed at the levels INTERVAL and RATIO, an order at ORDINAL."""
    return alpha_of(coincidences(items), level=level)


def alpha_of(met: Mapping[tuple[C, C], float], *, level: str = NOMINAL) -> Value:
    """Krippendorff's alpha of a matrix of coincidences."""
    margins: dict[C, float] = {}
    for (one, _), count in met.items():
        margins[one] = margins.get(one, 0) + count
    total = sum(margins.values())
    if total < 2:
        return Undefined("undefined.pairs")
    if level == NOMINAL:  # without a look at every two of many values
        observed = total - sum(count for (one, other), count in met.items() if one == other)
        expected = total * total - sum(count * count for count in margins.values())
    else:
        distance = _DISTANCES[level](margins)
        observed = sum(count * distance(one, other) for (one, other), count in met.items())
        expected = sum(margins[one] * margins[other] * distance(one, other) for one, other in product(margins, repeat=2))
    return ONE_VALUE if expected <= 1e-12 * total else 1 - (total - 1) * observed / expected


def _nominal(margins: Mapping[Any, float]) -> Callable[[Any, Any], float]:
    return lambda one, other: float(one != other)


def _ordinal(margins: Mapping[Any, float]) -> Callable[[Any, Any], float]:
    # how many values lie between the two, each of them counting half itself
    middles, before = {}, 0.0
    for value in sorted(margins):
        middles[value] = before + margins[value] / 2
        before += margins[value]
    return lambda one, other: (middles[one] - middles[other]) ** 2


def _interval(margins: Mapping[Any, float]) -> Callable[[Any, Any], float]:
    return lambda one, other: float((one - other) ** 2)


def _ratio(margins: Mapping[Any, float]) -> Callable[[Any, Any], float]:
    return lambda one, other: 0.0 if one == other else float(((one - other) / (one + other)) ** 2)


_DISTANCES: dict[str, Callable[[Mapping[Any, float]], Callable[[Any, Any], float]]] = {
    NOMINAL: _nominal,
    ORDINAL: _ordinal,
    INTERVAL: _interval,
    RATIO: _ratio,
}
