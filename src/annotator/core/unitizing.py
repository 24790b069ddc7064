"""How far two annotators cut a text into the same pieces: Krippendorff's alpha for unitizing, and plain characters.

Offsets are code points; a document is a stretch of its own of the continuum.
"""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, permutations

from annotator.core.coefficients import NOTHING, ONE_VALUE, Undefined, Value
from annotator.core.model import Span, make_fragments

Sections = Mapping[Hashable, Sequence[Iterable[Span]]]
"""By category: what each observer has marked, in the order of the observers."""


@dataclass(slots=True)
class _Category:
    """Sums over the documents: squared differences, and the lengths of what is marked and of what lies between."""

    difference: int = 0
    marked: list[int] = field(default_factory=list)
    between: list[int] = field(default_factory=list)


def alpha_unitizing(documents: Iterable[tuple[Span, Sections]], observers: int) -> Value:
    """Krippendorff 2004: agreement of `observers` on where sections of each category begin and end.

    `documents` are (continuum, sections). Sections of one observer and category
    that overlap or touch count as one: the measure knows no others.
    """
    if observers < 2:
        return Undefined("undefined.alone")
    length = 0
    categories: dict[Hashable, _Category] = {}
    stretches = list(documents)
    names = dict.fromkeys(name for _, sections in stretches for name in sections)
    for (begin, end), sections in stretches:
        length += end - begin
        for name in names:
            category = categories.setdefault(name, _Category())
            rows = [make_fragments(spans) for spans in sections.get(name, [()] * observers)]
            gaps = [_between(row, begin, end) for row in rows]
            for one, other in permutations(range(observers), 2):
                category.difference += _difference(rows[one], rows[other], gaps[other])
            category.marked += [after - before for row in rows for before, after in row]
            category.between += [after - before for row in gaps for before, after in row]
    if not any(category.marked for category in categories.values()):
        return NOTHING
    observed = sum(each.difference for each in categories.values()) / (observers * (observers - 1) * length**2)
    expected = sum(_expected(each, length, observers) for each in categories.values())
    return 1 - observed / expected if expected > 0 else ONE_VALUE


def _between(marked: Sequence[Span], begin: int, end: int) -> list[Span]:
    edges = [begin, *(edge for span in marked for edge in span), end]
    return [(before, after) for before, after in zip(edges[::2], edges[1::2], strict=True) if before < after]


def _difference(ours: Sequence[Span], theirs: Sequence[Span], gaps: Sequence[Span]) -> int:
    """How far our sections are from theirs: the squares of both ends where two meet, of our length where they have a gap.

    A gap of ours over a section of theirs is counted when the two change places, hence twice here.
    """
    total = first = gap = 0
    for start, end in ours:
        while first < len(theirs) and theirs[first][1] <= start:
            first += 1
        number = first
        while number < len(theirs) and theirs[number][0] < end:
            total += (theirs[number][0] - start) ** 2 + (theirs[number][1] - end) ** 2
            number += 1
        while gap < len(gaps) and gaps[gap][1] < end:
            gap += 1
        if gap < len(gaps) and gaps[gap][0] <= start:
            total += 2 * (end - start) ** 2
    return total


def _expected(category: _Category, length: int, observers: int) -> float:
    """What sections and gaps of these lengths would differ, thrown together by chance."""
    count = len(category.marked)
    gaps = sorted(category.between)
    behind = [0, *accumulate(reversed(gaps))]
    total = 0.0
    for size in category.marked:
        longer = len(gaps) - bisect_left(gaps, size)
        places = behind[longer] - longer * (size - 1)
        total += (count - 1) / 3 * (2 * size**3 - 3 * size**2 + size) + size**2 * places
    whole = observers * length
    possible = whole * (whole - 1) - sum(size * (size - 1) for size in category.marked)
    return 2 / length * total / possible if possible else 0.0


def stretches(ours: Iterable[Span], theirs: Iterable[Span]) -> list[tuple[int, int, int]]:
    """(characters of both, ours, theirs) for every stretch of a text that is marked without a break by one or the other."""
    edges = [
        (edge, side, step)
        for side, spans in enumerate((ours, theirs))
        for span in spans
        for edge, step in zip(span, (1, -1), strict=True)
    ]
    edges.sort(key=lambda edge: (edge[0], -edge[2]))  # what touches is without a break
    found: list[tuple[int, int, int]] = []
    depth = [0, 0]
    covered = [0, 0, 0]
    at = 0
    for edge, side, step in edges:
        if depth[0] or depth[1]:
            covered[0] += (edge - at) if depth[0] and depth[1] else 0
            covered[1] += (edge - at) if depth[0] else 0
            covered[2] += (edge - at) if depth[1] else 0
        at = edge
        depth[side] += step
        if not depth[0] and not depth[1]:
            found.append((covered[0], covered[1], covered[2]))
            covered = [0, 0, 0]
    return found
