"""Finding words in a text: plain or by a regular expression, off the GUI thread. Offsets are code points.

The `regex` module searches without holding the interpreter's lock and gives up in
time, so that neither 10 MB nor an expression that explodes stops the window.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import regex

from annotator.core.model import Span

MOST = 100_000
"""Hits after which a search ends: more can be neither shown nor stepped through."""
PATIENCE = 2.0
"""Seconds after which an expression counts as one that explodes; the dearest plain search of 10 MB takes a tenth of that."""
LONGEST = 1_000
"""Characters of a query; a longer one was pasted by mistake."""

CUT, SLOW, WRONG = "cut", "slow", "wrong"
"""Why not everything was found: too many hits, an expression that takes too long, an expression that is none."""

_ALIKE = {"'": "['’‘ʼ]", "’": "['’‘ʼ]", '"': '["“”„«»]', "-": "[-‐‑–]"}
"""Signs that a keyboard has in one form and a text in several."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `is_regex` takes `words` for an expression; else blanks stand for any white space."""

    words: str
    case: bool = False
    whole: bool = False
    is_regex: bool = False

    def compiled(self) -> "regex.Pattern[str]":
        """The expression that finds it. Raises regex.error when `words` are none."""
        words = self.words[:LONGEST]
        if not self.is_regex:
            words = r"\s+".join(_plain(part) for part in words.split()) if words.strip() else regex.escape(words)
        if self.whole:
            words = rf"(?<!\w)(?:{words})(?!\w)"
        flags = regex.VERSION0 | regex.MULTILINE | (0 if self.case else regex.IGNORECASE)
        return regex.compile(words, flags)


@dataclass(frozen=True, slots=True)
class Hits:
    """Where a query was found, in text order and without overlap. `lack` says why that may not be all, `why` in which words."""

    starts: "array[int]" = field(default_factory=lambda: array("i"))
    ends: "array[int]" = field(default_factory=lambda: array("i"))
    lack: str = ""
    why: str = ""

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> Span:
        return self.starts[number], self.ends[number]

    def touching(self, start: int, end: int) -> Iterator[Span]:
        """The hits that share a code point with `[start, end)`."""
        for number in range(bisect_right(self.ends, start), bisect_left(self.starts, end)):
            yield self[number]

    def from_offset(self, offset: int) -> int:
        """The number of the first hit that begins at `offset` or behind; after the last one the first."""
        number = bisect_left(self.starts, offset)
        return number if number < len(self) else 0

    def before(self, offset: int) -> int:
        """The number of the last hit that begins before `offset`; before the first one the last."""
        return (bisect_left(self.starts, offset) or len(self)) - 1

    def number_of(self, span: Span) -> int | None:
        """Which hit `span` is, or None."""
        number = bisect_left(self.starts, span[0])
        return number if number < len(self) and self[number] == span else None


NOTHING = Hits()


def search(
    text: str, query: Query, within: Sequence[Span] | None = None, *, is_stopped: Callable[[], bool] = lambda: False
) -> Hits:
    """Every place of `query` in `text`, or only those inside one of the spans of `within`.

    Empty matches are no hits. A search that `is_stopped` returns what it has.
    """
    if not query.words:
        return NOTHING
    try:
        pattern = query.compiled()
    except regex.error as error:
        return Hits(lack=WRONG, why=str(error.msg))
    except (RecursionError, OverflowError) as error:
        return Hits(lack=WRONG, why=str(error))
    cover = _Cover(within) if within is not None else None
    starts, ends, lack = array("i"), array("i"), ""
    try:
        for match in pattern.finditer(text, concurrent=True, timeout=PATIENCE):
            start, end = match.span()
            if start == end or (cover is not None and not cover.holds(start, end)):
                if is_stopped():
                    break
                continue
            starts.append(start)
            ends.append(end)
            if len(starts) >= MOST:
                lack = CUT
                break
            if is_stopped():
                break
    except TimeoutError:
        lack = SLOW
    return Hits(starts, ends, lack)


class _Cover:
    """Spans, joined where they overlap: what lies in several of them lies in the one made of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, start: int, end: int) -> bool:
        number = bisect_right(self._starts, start) - 1
        return number >= 0 and end <= self._ends[number]


def _plain(word: str) -> str:
    return "".join(_ALIKE.get(sign) or regex.escape(sign) for sign in word)
