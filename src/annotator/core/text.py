"""Text as everything else sees it: normalised once, counted in code points, cut into words and sentences in one way.

Every offset is a Unicode code point, half-open `[start, end)`; only `Utf16Map`
converts, for Qt, which counts UTF-16 units.
"""

import hashlib
import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, pairwise
from typing import Protocol
from uuid import UUID, uuid5

from annotator.core.model import NAMESPACE, Span
from annotator.core.sentences import clauses, clauses_around, paragraphs, sentences, sentences_around

__all__ = [
    "Utf16Map", "clauses", "digest", "document_id", "grow", "normalise", "paragraphs", "sentences", "shrink", "snap_clauses",
    "snap_sentences", "snap_words", "to_original", "trim_entity", "word_at", "words",
]  # fmt: skip

Offsets = tuple[tuple[int, int], ...]


class Spanned(Protocol):
    """Whatever covers a stretch of the text: a turn, stored or just found."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


# --- normalising -----------------------------------------------------------------------------------------------------

_REPLACED = {ord(end): "\n" for end in "\r\v\f\x85\u2028\u2029"} | {0: "\ufffd"}
_SURROGATE = re.compile("[\ud800-\udfff]")


def normalise(raw: str) -> tuple[str, Offsets]:
    """`raw` with every line end as "\\n" and NUL and lone surrogates as U+FFFD, and the map back to `raw`.

    The map holds pairs (normalised, original) of the points where the difference
    between both offsets changes: one for each CR LF.
    """
    pieces = raw.split("\r\n")
    offsets, normalised, original = [], 0, 0
    for piece in pieces[:-1]:
        normalised += len(piece) + 1
        original += len(piece) + 2
        offsets.append((normalised, original))
    text = "\n".join(pieces).translate(_REPLACED) if _needs_work(raw) else "\n".join(pieces)
    return _SURROGATE.sub("\ufffd", text), tuple(offsets)


def _needs_work(raw: str) -> bool:
    return any(chr(code) in raw for code in _REPLACED)


def to_original(offsets: Offsets, position: int) -> int:
    """Where the code point at `position` of the normalised text stood in the original."""
    index = bisect_right(offsets, position, key=lambda pair: pair[0]) - 1
    if index < 0:
        return position
    normalised, original = offsets[index]
    return position - normalised + original


def digest(text: str) -> str:
    """What makes two texts the same document: "sha256:" and the hexadecimal digest of the UTF-8."""
    return "sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest()


def document_id(text_digest: str) -> UUID:
    """The id that the document with this digest has everywhere."""
    return uuid5(NAMESPACE, text_digest)


class Utf16Map:
    """Offsets of one text in code points and in UTF-16 units; costs nothing where both are the same."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = array("l")  # code point offsets of the characters that take two units
        self._units = array("l")  # the same in units
        if not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text):
            for number, wide in enumerate(re.finditer("[\U00010000-\U0010ffff]", text)):
                self._points.append(wide.start())
                self._units.append(wide.start() + number)

    def to_utf16(self, position: int) -> int:
        """The offset in UTF-16 units of the code point offset `position`."""
        return position + bisect_left(self._points, position)

    def to_codepoint(self, unit: int) -> int:
        """The code point offset of a UTF-16 offset; one between two halves gives the character's start."""
        return unit - bisect_left(self._units, unit)


# --- words -----------------------------------------------------------------------------------------------------------


def _marks() -> str:
    """Combining marks and joiners as the inside of a character class: `\\w` knows none of them.

    Looked up where scripts with marks lie; the whole of Unicode would take 0.1 s.
    """
    points = (*range(0x300, 0x2000), *range(0xA660, 0xAC00), *range(0x11000, 0x12000))
    marks = [point for point in points if unicodedata.category(chr(point))[0] == "M"]
    gaps = [0, *(at for at in range(1, len(marks)) if marks[at] != marks[at - 1] + 1), len(marks)]
    ranges = "".join(f"{chr(marks[low])}-{chr(marks[high - 1])}" for low, high in pairwise(gaps))
    return ranges + "\u00ad\u200c\u200d\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef"


MARKS = _marks()
# scripts written without spaces: each character is a word, which is better than a whole line
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_PICTURE = "[\u00a9\u00ae\u203c\u2049\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff]"
_MODIFIER = "[\u200d\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
_RUN = f"[^\\W{UNSPACED}]+(?:[{MARKS}]+[^\\W{UNSPACED}]*)*"
_WORD = re.compile(
    # U.S., В.В.
    r"(?<!\w)(?:[^\W\d_]\.){2,}"
    # Kazakhstan’s, Non-Proliferation, $20, 7,500, 10:34, 15%
    rf"|[$€£¥₽₸₹₴]?{_RUN}(?:(?:[-‐‑’']|(?<=\d)[.,:/\u00a0\u202f](?=\d)|(?<=\w)[$€£](?=\d)){_RUN})*[%‰]?"
    rf"|[{UNSPACED}][{MARKS}]*"
    rf"|[\U0001f1e6-\U0001f1ff]{{2}}|{_PICTURE}(?:{_MODIFIER}+{_PICTURE}?)*|[\U0001f3f4]"
)
_WORD_START = re.compile(rf"[ \t](?=\S)|(?=[{UNSPACED}])")
_INSIDE = re.compile(f"[{MARKS}\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]")
_REACH = 400
"""How far back a word is looked for; longer words are cut there."""


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The words of `text[start:end]`: with inner apostrophes, hyphens and the signs of numbers; CJK by character."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        yield match.span()


def word_at(text: str, position: int) -> Span | None:
    """The word that covers `position` or, failing that, ends there."""
    low = max(0, position - _REACH)
    begin = max(text.rfind(space, low, max(position - 1, 0)) for space in " \n\t") + 1 or low
    touching = None
    for start, end in words(text, begin, min(len(text), position + _REACH)):
        if start > position:
            break
        if position < end:
            return start, end
        if position == end:
            touching = (start, end)
    return touching


def snap_words(text: str, start: int, end: int) -> Span:
    """The selection widened to whole words and freed of outer white space; an empty one becomes the word it stands in.

    Never cuts a letter from its marks or an emoji in two. Empty when there is only white space.
    """
    start, end = max(0, start), min(len(text), end)
    if start >= end:
        return word_at(text, start) or (start, start)
    while start < end and _is_empty(text[start]):
        start += 1
    while end > start and _is_empty(text[end - 1]):
        end -= 1
    if start == end:
        return start, start
    first, last = word_at(text, start), word_at(text, end - 1)
    if first and first[1] > start:
        start = first[0]
    if last and last[1] >= end:
        end = last[1]
    while start > 0 and not _is_border(text, start):
        start -= 1
    while end < len(text) and not _is_border(text, end):
        end += 1
    return start, end


_UNSEEN = frozenset("\u200b\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Characters without width that part words or turn the direction: nobody can see that a selection ends behind one."""


def _is_empty(character: str) -> bool:
    return character.isspace() or character in _UNSEEN


def _is_border(text: str, position: int) -> bool:
    """Whether a caret may stand between the characters on both sides of `position`, roughly as UAX 29 has it."""
    after, before = text[position], text[position - 1]
    if _INSIDE.match(after) or (before == "\u200d" and re.match(_PICTURE, after)):
        return False
    if _FLAG.match(after) and _FLAG.match(before):
        flags = position
        while flags > 0 and _FLAG.match(text[flags - 1]):
            flags -= 1
        return (position - flags) % 2 == 0
    return True


_POSSESSIVE = re.compile(r"(?<=\w)[’'ʼ][sS]$")
_ELIDED = re.compile(r"(?:[ldnsjmtc]|qu)[’'](?=[A-ZÀ-Þ])")
_OUTER = " \t\n\u00a0\u202f\"'“”„‘’«»‹›,;:!?…-–—*•/" + "".join(sorted(_UNSEEN))
_OUTER_LEFT, _OUTER_RIGHT = _OUTER + ".)]}", _OUTER + "([{"
_KEEPS_STOP = re.compile(r"(?:(?<!\w)(?:[^\W\d_]\.){2,}|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros)\.)$")


def trim_entity(text: str, start: int, end: int) -> Span:
    """The span without outer white space, quotation marks, punctuation, a possessive ’s or an elided French article.

    "“Kazakhstan’s" gives Kazakhstan; "U.S." keeps its full stop and "Treaty (NPT)" its
    bracket. A span of nothing but punctuation is returned as it is.
    """
    first, last = start, end
    while True:
        before = (first, last)
        while first < last and text[first] in _OUTER_LEFT:
            first += 1
        while last > first and text[last - 1] in _OUTER_RIGHT:
            last -= 1
        inner = text[first:last]
        if inner.endswith(".") and not _KEEPS_STOP.search(inner):
            last -= 1
        for opening, closing in ("()", "[]", "{}"):
            if inner.startswith(opening) and (inner.find(closing) in (-1, len(inner) - 1)):
                first += 1
            elif inner.endswith(closing) and opening not in inner:
                last -= 1
        if _POSSESSIVE.search(text, first, last):
            last -= 2
        elided = _ELIDED.match(text, first, last)
        if elided:
            first = elided.end()
        if (first, last) == before:
            return (first, last) if first < last else (start, end)


def snap_sentences(text: str, start: int, end: int) -> Span:
    """The whole sentences that the selection touches; where there are none, its words."""
    return _around(sentences_around, text, (start, end)) or snap_words(text, start, end)


NEAR = 2
"""Words by which the end of a rough selection may miss the clause that is meant."""
MOST = 0.75
"""The share of a clause's words that a selection has to cover to mean all of it."""
_INTRODUCING = frozenset("that and but or so because although while whereas что и но а чтобы потому dass und aber".split())


def snap_clauses(text: str, start: int, end: int) -> Span:
    """The clauses or sentences that a rough selection means; where it means none, its words.

    It means those that begin and end at most `NEAR` words from its own ends, else the
    smallest one that holds it and `MOST` of whose words it covers. A beginning right
    after the "that" or "and" of a clause, or after a "Question:", is as good as its own.
    """
    start, end = snap_words(text, start, end)
    line_end = text.find("\n", max(start, end - 1))
    low = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    high = min(len(text) if line_end < 0 else line_end, end + _REACH)
    pieces = [*clauses_around(text, low, high), *sentences_around(text, low, high)]
    first = _nearest(text, start, sorted({one for piece in pieces for one in _beginnings(text, piece)}))
    last = _nearest(text, end, sorted({piece[1] for piece in pieces}, reverse=True))
    if first is not None and last is not None and first < last:
        return first, last
    holding = sorted((piece for piece in pieces if piece[0] <= start and end <= piece[1]), key=lambda one: one[1] - one[0])
    covered = _count_words(text, start, end)
    meant = next((piece for piece in holding if covered >= MOST * _count_words(text, *piece)), None)
    if meant is None:
        return start, end
    return (meant[0] if first is None or first > start else max(first, meant[0])), meant[1]


_SAID_BY = re.compile(r"[^\n.:;!?]{1,60}:\s+(?=\S)")


def _beginnings(text: str, piece: Span) -> Iterator[int]:
    yield piece[0]
    if said_by := _SAID_BY.match(text, *piece):
        yield said_by.end()
    opening = list(islice(words(text, *piece), 2))
    if len(opening) == 2 and text[slice(*opening[0])].casefold() in _INTRODUCING:
        yield opening[1][0]


def _nearest(text: str, offset: int, borders: Iterable[int]) -> int | None:
    """The border with the fewest words between it and `offset`, of two the first; None when all are farther than `NEAR`."""
    near = (border for border in borders if abs(offset - border) < _REACH)
    counted = ((_count_words(text, min(offset, border), max(offset, border)), border) for border in near)
    away, border = min(counted, key=lambda one: one[0], default=(NEAR + 1, 0))
    return border if away <= NEAR else None


def _count_words(text: str, start: int, end: int) -> int:
    return sum(1 for _ in words(text, start, end))


# --- growing ---------------------------------------------------------------------------------------------------------

_CONNECTING = frozenset("of on the for de du des la von van der den bin ibn al el di da del dos zu zur im für по".split())
_NOT_A_NAME = frozenset(
    "the a an this that these those it he she they we you i in on at as if but and or so for from with when while what who "
    "how why where after before since however moreover his her their our my its there мы я он она они это в на по и а но".split()
)


def grow(text: str, turns: Iterable[Spanned], span: Span) -> Span:
    """The next larger of word, name, clause, sentence, paragraph, turn and text around `span`."""
    for level in _levels(text, turns, span):
        if level[0] <= span[0] and level[1] >= span[1] and level != span:
            return level
    return span


def shrink(text: str, turns: Iterable[Spanned], span: Span) -> Span:
    """The next smaller of the same stretches within `span`, at its first word; a word stays as it is."""
    first = next(words(text, *span), None)
    if first is None:
        return span
    for level in reversed(_levels(text, turns, first)):
        if span[0] <= level[0] and level[1] <= span[1] and level != span:
            return level
    return span


def _levels(text: str, turns: Iterable[Spanned], span: Span) -> list[Span]:
    """The stretches around `span` from small to large, each containing the one before it."""
    start, end = span
    line = (text.rfind("\n", 0, start) + 1, text.find("\n", max(start, end - 1)))
    line = (line[0], len(text) if line[1] < 0 else line[1])
    snapped = snap_words(text, start, end)
    pieces = [span if trim_entity(text, *snapped) == span else snapped, _name_around(text, line, span)]
    pieces += [_around(clauses_around, text, span) or span, _around(sentences_around, text, span) or span]
    touched = [one for one in paragraphs(text, *line) if one[0] < max(end, start + 1) and one[1] > start]
    pieces.append((touched[0][0], touched[-1][1]) if touched else span)
    pieces += sorted(
        ((turn.start, turn.end) for turn in turns if turn.start <= start and turn.end >= end), key=lambda one: one[1] - one[0]
    )
    pieces.append((0, len(text)))
    levels: list[Span] = []
    for low, high in pieces:
        if low < high:
            levels.append((min(low, levels[-1][0]), max(high, levels[-1][1])) if levels else (low, high))
    return levels


def _around(near: Callable[[str, int, int], Iterator[Span]], text: str, span: Span) -> Span | None:
    """From the first of the pieces that touch `span` to the last; None where there are none. What lies between is not read."""
    start, end = span
    first = next(near(text, start, end), None)
    if first is None:
        return None
    if end <= first[1]:
        return first
    # none touches the very end when it lies between two pieces
    last = deque(near(text, end - 1, end), maxlen=1) or deque(near(text, start, end), maxlen=1)
    return first[0], last[0][1]


def _name_around(text: str, line: Span, span: Span) -> Span:
    """The run of capitalised words around `span`, joined by "of", "von" and the like; `span` itself when there is none."""
    run: list[Span] = []  # words so far, the last capitalised one at `solid`
    solid = 0
    for start, end in words(text, _run_start(text, line[0], span[0]), line[1]):
        if start > span[0] and not (run and run[0][0] <= span[0]):
            return span  # a run that begins here cannot hold it
        word = text[start:end]
        adjoining = not run or text[run[-1][1] : start] in (" ", "\u00a0", "")
        if not adjoining:
            if _covers(run[:solid], span):
                break
            run, solid = [], 0
        capital = word[0].isupper() and not (not run and word.casefold() in _NOT_A_NAME)
        if capital:
            run.append((start, end))
            solid = len(run)
        elif run and word in _CONNECTING:
            run.append((start, end))
        else:
            if _covers(run[:solid], span):
                break
            run, solid = [], 0
    if not _covers(run[:solid], span):
        return span
    trimmed = trim_entity(text, run[0][0], run[solid - 1][1])
    return (min(trimmed[0], span[0]), max(trimmed[1], span[1]))


def _run_start(text: str, low: int, position: int) -> int:
    """A word's start at or before `position` where no run of capitalised words is going on; `low` where none is near."""
    reach = _REACH
    while (begin := position - reach) > low:
        gap = _WORD_START.search(text, begin, position)
        fresh = None
        for start, end in words(text, gap.end(), position) if gap else ():
            if end < position and not text[start].isupper() and text[start:end] not in _CONNECTING:
                fresh = end
        if fresh is not None:
            return fresh
        reach *= 4
    return low


def _covers(run: list[Span], span: Span) -> bool:
    return bool(run) and run[0][0] <= span[0] and run[-1][1] >= span[1]
