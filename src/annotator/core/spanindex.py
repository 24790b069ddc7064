"""Which spans touch `[start, end)`: hierarchical bins, the scheme of the UCSC browser and tabix.

A span lies in the one smallest bin of five levels (512 × 16^k code points) that
contains it whole, so adding and removing cost the same however many spans there
are, and spans as long as the document cost the others nothing.
Scheme: Kent et al., The Human Genome Browser at UCSC, Genome Res. 12 (2002), 996.
"""

from array import array
from collections.abc import Iterable, Iterator

_SHIFTS = (9, 13, 17, 21, 25)


class SpanIndex:
    """Spans under small integer row numbers that stay valid until removed. Offsets are code points, half-open."""

    __slots__ = ("_bins", "_free", "ends", "starts")

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self.starts = array("i")
        self.ends = array("i")
        self._bins: list[dict[int, list[int]]] = [{} for _ in range(len(_SHIFTS) + 1)]
        self._free: list[int] = []
        for start, end in spans:
            self.add(start, end)

    def add(self, start: int, end: int) -> int:
        """Add `[start, end)` and return its row; rows of removed spans are used again."""
        if self._free:
            row = self._free.pop()
            self.starts[row] = start
            self.ends[row] = end
        else:
            row = len(self.starts)
            self.starts.append(start)
            self.ends.append(end)
        last = end - 1
        for level, shift in enumerate(_SHIFTS):
            if start >> shift == last >> shift:
                self._bins[level].setdefault(start >> shift, []).append(row)
                return row
        self._bins[-1].setdefault(0, []).append(row)
        return row

    def remove(self, row: int) -> None:
        """Take the span of `row` out. Raises ValueError when it is not there."""
        start, last = self.starts[row], self.ends[row] - 1
        for level, shift in enumerate(_SHIFTS):
            if start >> shift == last >> shift:
                self._bins[level].get(start >> shift, []).remove(row)
                break
        else:
            self._bins[-1].get(0, []).remove(row)
        self._free.append(row)

    def touching(self, start: int, end: int) -> list[int]:
        """Rows of the spans that share at least one code point with `[start, end)`, in no order."""
        found: list[int] = []
        starts, ends = self.starts, self.ends
        for level, shift in enumerate(_SHIFTS):
            bins = self._bins[level]
            if not bins:
                continue
            for number in range(start >> shift, ((end - 1) >> shift) + 1):
                for row in bins.get(number, ()):
                    if starts[row] < end and ends[row] > start:
                        found.append(row)
        for row in self._bins[-1].get(0, ()):
            if starts[row] < end and ends[row] > start:
                found.append(row)
        return found

    def __len__(self) -> int:
        return len(self.starts) - len(self._free)

    def __iter__(self) -> Iterator[int]:
        return (row for bins in self._bins for rows in bins.values() for row in rows)
