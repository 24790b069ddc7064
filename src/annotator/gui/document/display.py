"""From the stored text to what Qt is shown: cut into paragraphs, with the characters that Qt would drop or misread replaced.

Every display string has exactly as many code points as its source; copying takes the source, never this.
"""

import re
from array import array
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, pairwise
from operator import sub

LONGEST = 8_000
"""Paragraphs of more code points are cut: QTextLayout needs seconds for one of a million."""

# PySide 6.11 takes U+FEFF and U+FFFE at the start of a str for a byte order mark and drops lone surrogates; controls, U+2029 and
# the two non-characters end a block in Qt or have no width.
_ODD = re.compile("[\x00-\x08\x0a-\x1f\x85\u2029\ufdd0\ufdd1\ufeff\ufffe\ud800-\udfff]")
_SUBSTITUTES = {"\x0b": "\u2028", "\x0c": "\u2028", "\x85": "\u2028", "\u2029": "\u2028", "\ufeff": "\u2060"}


def display(source: str) -> str:
    """`source` (one paragraph) as Qt may have it, of equal length in code points."""
    if source.isascii() and source.isprintable():
        return source
    return _ODD.sub(lambda odd: _SUBSTITUTES.get(odd[0], "\ufffd"), source)


class Pieces:
    """A text cut at its line ends into paragraphs, and long ones at a space; numbered from 0. Offsets are code points."""

    def __init__(self, text: str) -> None:
        self.text = text
        lengths = [len(line) + 1 for line in text.split("\n")]
        starts = array("i", [0])
        starts.extend(accumulate(lengths))
        if max(lengths) > LONGEST + 1:
            starts = self._cut(starts)
        self._starts = starts

    def _cut(self, lines: array) -> array:
        starts = array("i", [0])
        for start, following in pairwise(lines):
            while following - 1 - start > LONGEST:
                space = self.text.rfind(" ", start + LONGEST // 2, start + LONGEST)
                start = space + 1 if space > 0 else start + LONGEST
                starts.append(start)
            starts.append(following)
        return starts

    def __len__(self) -> int:
        return len(self._starts) - 1

    def start(self, number: int) -> int:
        return self._starts[number]

    def end(self, number: int) -> int:
        """Where the text of the paragraph ends, without its line end."""
        following = self._starts[number + 1]
        return following - 1 if number + 1 == len(self) or self.text[following - 1] == "\n" else following

    @cached_property
    def lengths(self) -> list[int]:
        """The length of every paragraph, one more for its line end."""
        return list(map(sub, self._starts[1:], self._starts))

    @cached_property
    def distinct_lengths(self) -> frozenset[int]:
        """A long text has many paragraphs, but few lengths of them."""
        return frozenset(self.lengths)

    def number_at(self, offset: int) -> int:
        """The paragraph that holds the code point at `offset`."""
        return max(0, min(len(self) - 1, bisect_right(self._starts, offset) - 1))

    def numbers(self, start: int, end: int) -> range:
        """The paragraphs that `[start, end)` touches."""
        return range(self.number_at(start), self.number_at(max(start, end - 1)) + 1)

    def source(self, number: int) -> str:
        return self.text[self._starts[number] : self.end(number)]

    def is_blank(self, number: int) -> bool:
        return not self.source(number).strip()
