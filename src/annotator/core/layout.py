"""How overlapping spans share the room under a line: pure functions over code point spans, half-open `[start, end)`."""

from collections.abc import Sequence

from annotator.core.model import Span


def lanes(spans: Sequence[Span]) -> list[int]:
    """A lane for each span, so that spans in one lane never overlap; of two that overlap, the one that starts first is nearer.

    Greedy over (start, longest first). Only the spans given are looked at, so
    call it with those of one paragraph, not of a document.
    """
    chosen = [0] * len(spans)
    busy_until: list[int] = []
    for number in sorted(range(len(spans)), key=lambda n: (spans[n][0], -spans[n][1])):
        start, end = spans[number]
        for lane, until in enumerate(busy_until):
            if until <= start:
                busy_until[lane] = end
                break
        else:
            lane = len(busy_until)
            busy_until.append(end)
        chosen[number] = lane
    return chosen


def runs(spans: Sequence[Span]) -> list[tuple[int, int, tuple[int, ...]]]:
    """The marked text as stretches `(start, end, numbers)` that each lie under the same spans; unmarked text is left out."""
    edges: dict[int, tuple[list[int], list[int]]] = {}
    for number, (start, end) in enumerate(spans):
        edges.setdefault(start, ([], []))[0].append(number)
        edges.setdefault(end, ([], []))[1].append(number)
    found: list[tuple[int, int, tuple[int, ...]]] = []
    over: set[int] = set()
    previous = 0
    for offset in sorted(edges):
        if over:
            found.append((previous, offset, tuple(sorted(over))))
        opened, closed = edges[offset]
        over.difference_update(closed)
        over.update(opened)
        previous = offset
    return found


def at(spans: Sequence[Span], offset: int) -> list[int]:
    """Numbers of the spans that lie over the code point at `offset`, shortest first."""
    over = [number for number, (start, end) in enumerate(spans) if start <= offset < end]
    return sorted(over, key=lambda number: (spans[number][1] - spans[number][0], spans[number]))
