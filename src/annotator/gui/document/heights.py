"""How high each paragraph is, and which one lies at a height: sums over blocks, so one change costs one block.

Heights are whole pixels: a frame that was moved by blitting has to equal a full repaint.
"""

from array import array
from collections.abc import Iterable

_BLOCK = 256


class Heights:
    """Paragraph heights, first estimated, then replaced one by one when laid out."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = array("i", heights)
        self._sums = [sum(self._heights[first : first + _BLOCK]) for first in range(0, len(self._heights), _BLOCK)]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, number: int) -> int:
        return self._heights[number]

    def __setitem__(self, number: int, height: int) -> None:
        self._sums[number // _BLOCK] += height - self._heights[number]
        self._heights[number] = height

    def top(self, number: int) -> int:
        """The height of everything above paragraph `number`."""
        block = number // _BLOCK
        return sum(self._sums[:block]) + sum(self._heights[block * _BLOCK : number])

    def total(self) -> int:
        return sum(self._sums)

    def at(self, y: int) -> tuple[int, int]:
        """The paragraph at height `y`, and the pixels from its top to `y`; the first or the last one outside the page."""
        rest = max(0, y)
        number = 0
        for height in self._sums:
            if rest < height:
                break
            rest -= height
            number += _BLOCK
        while number < len(self._heights) and rest >= self._heights[number]:
            rest -= self._heights[number]
            number += 1
        if number >= len(self._heights):
            number = max(0, len(self._heights) - 1)
            rest = self._heights[number] if self._heights else 0
        return number, rest
