"""Where names and phrases stand in a text: whole words in every script, the longest first, with their surroundings.

`str.find` leads, an expression decides: 1 GB is searched at the pace of memory,
where an alternation of names would take ten times as long. Offsets are code points.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.core.model import Span
from annotator.core.text import MARKS, UNSPACED

_APOSTROPHES = "['’ʼ‘]"
_SHOUTED = 4
"""Letters from which a name in capitals ("KAZAKHSTAN") is the name all the same; "WHO" is not "Who"."""
_LETTER = re.compile(rf"(?![{UNSPACED}])[\w{MARKS}]")
_FIRST = re.compile(r"[^\s'’ʼ‘]+")


@dataclass(frozen=True, slots=True)
class Context:
    """A hit with the words on both sides of it, on one line."""

    before: str
    quote: str
    after: str


def context(text: str, start: int, end: int, reach: int = 110) -> Context:
    """The hit `[start, end)` with up to `reach` characters on either side; cut at a word, with an ellipsis."""
    low, high = max(0, start - reach), min(len(text), end + reach)
    before, after = text[low:start], text[end:high]
    if low > 0:
        before = "…" + (before.partition(" ")[2] or before)
    if high < len(text):
        after = (after.rpartition(" ")[0] or after) + "…"
    lead = " " if text[start - 1 : start].isspace() and start else ""
    trail = " " if text[end : end + 1].isspace() else ""
    return Context(" ".join(before.split()) + lead, " ".join(text[start:end].split()), trail + " ".join(after.split()))


class Phrases:
    """Names that are looked for together. An empty name is left out."""

    def __init__(self, names: Iterable[str], *, match_case: bool = True) -> None:
        self.match_case = match_case
        wanted = {" ".join(name.split()): None for name in names}
        if match_case:
            for name in list(wanted):
                if len(name) >= _SHOUTED and not name.isupper() and name != name.lower():
                    wanted[name.upper()] = None
        self._parts = [_Part(name, match_case) for name in sorted(wanted, key=lambda name: -len(name)) if name]

    def find(self, text: str) -> list[Span]:
        """The places of all names in text order; one that lies within or across a longer one is left out."""
        low = text if self.match_case else text.lower()
        if len(low) != len(text):  # one capital became two letters: the offsets would be those of another text
            low = ""
        found: list[Span] = []
        for part in self._parts:
            spans = list(part.find(text, low))
            if found and spans:
                taken = sorted(found)
                spans = [span for span in spans if not _is_taken(span, taken)]
            found += spans
        return sorted(found)


class _Part:
    """One name."""

    def __init__(self, name: str, match_case: bool) -> None:
        self._pattern = re.compile(expression(name), 0 if match_case else re.IGNORECASE)
        first = _FIRST.search(name)
        anchor = first[0] if first else ""
        self._anchor = anchor if match_case else anchor.lower()
        self._lead = first.start() if first else 0

    def find(self, text: str, low: str) -> Iterator[Span]:
        """The places of the name in `text`; `low` is what the anchor is looked for in, "" where that cannot be told."""
        if not low or not self._anchor:
            yield from (match.span() for match in self._pattern.finditer(text))
            return
        at, step = low.find(self._anchor), len(self._anchor)
        while at >= 0:
            match = self._pattern.match(text, max(0, at - self._lead))
            if match is not None:
                yield match.span()
            at = low.find(self._anchor, match.end() if match is not None else at + step)


def expression(name: str, *, prefix: bool = False) -> str:
    """An expression for the whole words of `name`, or with `prefix` for what begins so; blanks and apostrophes may differ."""
    words = name.split()
    inner = re.sub(_APOSTROPHES, _APOSTROPHES, r"\s+".join(re.escape(word) for word in words))
    before = rf"(?<![\w{MARKS}])" if _is_spaced(words[0][0]) else ""
    after = rf"[\w{MARKS}]*" if prefix else rf"(?![\w{MARKS}])" if _is_spaced(words[-1][-1]) else ""
    return f"{before}{inner}{after}"


def _is_spaced(character: str) -> bool:
    """Whether words of this character's script are parted from each other, so that a border can be asked for."""
    return _LETTER.match(character) is not None


def _is_taken(span: Span, taken: list[Span]) -> bool:
    """Whether `span` shares a character with one of `taken`, which are sorted and disjoint."""
    after = bisect_left(taken, (span[1], 0))
    return after > 0 and taken[after - 1][1] > span[0]
