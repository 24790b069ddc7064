"""Paragraphs, sentences and clauses: rules and short word lists, the same for selection, claims and memory.

Spans are code points, half-open. A sentence never crosses a line break, and
none of the spans begins or ends with white space.
"""

import re
from collections.abc import Iterator

from annotator.core.model import Span

_TITLES = frozenset(
    "mr mrs ms mx dr prof gen lt col maj capt sgt adm cmdr sen rep gov pres amb messrs mme mlle mm rev hon hrh st mt ft fr "
    "sr sra srta dña hr fig figs vs cf approx dept univ eq ed eds vol pp par para "
    "bzw vgl sog bspw ggf inkl usw nr abs "
    "г-н г-жа гг тов проф акад им ул стр см рис ср напр обл пос просп пл корп ген полк св зам".split()
)
"""What stands before a name or a number: the full stop after it never ends a sentence."""
_SHORTENED = frozenset(
    "inc ltd corp co bros jr sr esq etc al ca est dept assn jan feb mar apr jun jul aug sept sep oct nov dec "
    "mon tue tues wed thu thur thurs fri sat sun tel "
    "г гг в вв млн млрд трлн тыс руб долл чел др пр проч янв фев апр авг сен сент окт ноя дек м км кг".split()
)
"""Abbreviations that may also be the last word of a sentence."""
_NUMBERED = frozenset("no nos art arts ch sec p res para nr n num № ст п пп гл разд".split())
"""Abbreviations only when a number follows: "No. 5", but "She said no. Then …"."""
_OPENERS = frozenset(
    "the a an this that these those it its he she they we you i his her their our my there here in on at as if but and or so "
    "for from with when while what who how why where after before since however moreover therefore now today yes no "
    "мы я он она они вы это этот эта эти в на по и а но что как кто где когда если для при из от с у к о наш наша наши тем "
    "le la les un une des ce cette ces nous je il elle ils et mais dans pour der die das ein eine wir ich er sie es und aber "
    "im el los las una nosotros yo ella ellos y pero en para".split()
)
"""Words that begin a sentence far more often than they continue one with a capital letter."""
_MONTHS = frozenset("januar jänner februar märz april mai juni juli august september oktober november dezember".split())

_STOP = re.compile(r"[.!?…]+[\"'”’»“)\]]*(?=\s|$)|[。！？｡]+[”’」』）]*|[؟۔।॥]+[”’»)]*")
_GAP = re.compile(r"\s+")
_INNER = re.compile(r"[。！？｡؟۔।॥]")
_BEFORE = re.compile(r"[^\s(\[{«“„\"‘]*$")
_OPENING = re.compile(r"[\s\"'“”„‘’«»(\[–—-]*")
_WORD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]$")
_LIST_NUMBER = re.compile(r"(?:\d{1,3}|[IVXivx]{1,5}|[^\W\d_])$")


def paragraphs(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The lines of `text[start:end]` that hold more than white space."""
    return list(_lines(text, start, len(text) if end is None else end))


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences of `text[start:end]`, in order; together they cover everything but white space."""
    found: list[Span] = []
    for first, last in _lines(text, start, len(text) if end is None else end):
        found += _sentences_from(text, first, last)
    return found


def _sentences_from(text: str, begin: int, last: int) -> Iterator[Span]:
    """The sentences of the line that ends at `last`, from the one that begins at `begin`."""
    for stop in _STOP.finditer(text, begin, last):
        if stop.end() < last and _ends_sentence(text, begin, stop, last):
            yield begin, stop.end()
            begin = _skip_space(text, stop.end(), last)
    if begin < last:
        yield begin, last


_JOINTS = re.compile(
    r"\s*[;:]\s+"
    r"|\s+[–—]\s+"
    r"|,\s+(?=(?:and|but|or|nor|yet|so|which|who|whose|where|when|while|whereas|because|since|as|if|unless|until|although|though|that|"
    r"making|thus|и|но|а|или|что|чтобы|котор\w+|где|когда|если|хотя|поскольку|потому|так|mais|qui|que|dont|où|car|"
    r"aber|und|dass|weil|wenn|der|die|das|welche\w*|pero|porque)\b)"
    r"|(?<=\w)\s+(?=(?:because|although|whereas|while|unless)\b)"
    # believe, convinced, confident, stress, emphasise, hope, think, said, says, sure, noted, stated
    r"|(?<=ieve|nced|dent|ress|sise|size|hope|hink|said|says|sure|oted|ated)\s+(?=that\b)",
    re.IGNORECASE,
)


def clauses(text: str, start: int, end: int) -> list[Span]:
    """The clauses of `text[start:end]`: sentences cut at ; : – and before conjunctions; a piece has two words or more.

    A cut leaves the separating mark out; the full stop stays with its clause.
    """
    return [piece for sentence in sentences(text, start, end) for piece in _clauses_from(text, *sentence)]


def _clauses_from(text: str, begin: int, last: int) -> Iterator[Span]:
    """The clauses of the sentence that ends at `last`, from the one that begins at `begin`."""
    for joint in _JOINTS.finditer(text, begin, last):
        if joint.start() > begin and _has_two_words(text, begin, joint.start()) and _has_two_words(text, joint.end(), last):
            yield begin, joint.start()
            begin = joint.end()
    yield begin, last


# --- around a place --------------------------------------------------------------------------------------------------

_WINDOW = 2_000
"""How far before a place a border is looked for at first; a line may be a megabyte long."""

_CONJUNCTION = 20
"""More than the longest conjunction after a joint."""


def sentences_around(text: str, start: int, end: int) -> Iterator[Span]:
    """Those of the sentences that touch `[start, end)` (an empty one: that hold `start`), read from near it on."""
    stop_at = max(end, start + 1)
    for first, last in _lines(text, text.rfind("\n", 0, start) + 1, _line_end(text, stop_at - 1)):
        begin = _border_before(text, first, min(max(first, start), last), last)
        for sentence in _sentences_from(text, begin, last):
            if sentence[0] >= stop_at:
                break
            if sentence[1] > start:
                yield sentence


def clauses_around(text: str, start: int, end: int) -> Iterator[Span]:
    """Those of the clauses that touch `[start, end)` (an empty one: that hold `start`), read from near it on."""
    stop_at = max(end, start + 1)
    for first, last in sentences_around(text, start, end):
        for clause in _clauses_from(text, _joint_before(text, first, start, last), last):
            if clause[0] >= stop_at:
                break
            if clause[1] > start:
                yield clause


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _border_before(text: str, first: int, position: int, last: int) -> int:
    """Where a sentence of the line `[first, last)` surely begins, at or before `position`."""
    reach = _WINDOW
    while (low := position - reach) > first:
        space = _GAP.search(text, low, position)
        # judged as if its sentence began far away, which decides only about what may be the number of a list
        # one character more than is wanted: a mark at the very end of what is searched may go on
        for stop in _STOP.finditer(text, space.end() if space else position, min(last, position + 1)):
            begin = _skip_space(text, stop.end(), last)
            before = _BEFORE.search(text, max(first, stop.start() - 40), stop.start())
            alone = before is None or _LIST_NUMBER.match(before.group()) or _INNER.search(before.group())
            if begin <= position and not alone and stop.end() < last and _ends_sentence(text, first, stop, last):
                return begin
        reach *= 4
    return first


def _joint_before(text: str, first: int, position: int, last: int) -> int:
    """Where a clause of the sentence `[first, last)` surely begins, at or before `position`."""
    reach = _WINDOW
    while (low := position - reach) > first:
        before = None
        for joint in _JOINTS.finditer(text, low, min(last, position + _CONJUNCTION)):
            # two words after another joint are enough, wherever the clause began
            parted = before is not None and _has_two_words(text, before, joint.start())
            if parted and joint.end() <= position and _has_two_words(text, joint.end(), last):
                return joint.end()
            before = joint.end()
        reach *= 4
    return first


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    position = start
    while position < end:
        line_end = text.find("\n", position, end)
        line_end = end if line_end < 0 else line_end
        line = text[position:line_end]
        stripped = line.strip()
        if stripped:
            first = position + len(line) - len(line.lstrip())
            yield first, first + len(stripped)
        position = line_end + 1


def _skip_space(text: str, position: int, end: int) -> int:
    while position < end and text[position].isspace():
        position += 1
    return position


def _has_two_words(text: str, start: int, end: int) -> bool:
    first = _WORD.search(text, start, end)
    return first is not None and _WORD.search(text, first.end(), end) is not None


def _ends_sentence(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    """Whether the mark `stop`, inside the sentence begun at `begin`, is its end."""
    mark = stop.group()
    if mark[0] not in ".!?…":
        return True
    opening = _OPENING.match(text, stop.end(), end)
    after = stop.end() if opening is None else opening.end()
    if after < end and text[after].islower():
        return False
    if mark[0] != "." or mark.startswith(".."):
        return True
    before_match = _BEFORE.search(text, max(begin, stop.start() - 40), stop.start())
    before = before_match.group() if before_match else ""
    next_match = _WORD.match(text, after, end)
    following = next_match.group() if next_match else ""
    if stop.start() - len(before) <= begin and _LIST_NUMBER.match(before):
        return False
    return _full_stop_ends(before, following, closed=len(mark) > 1)


def _full_stop_ends(before: str, following: str, *, closed: bool) -> bool:
    """Whether one full stop between the words `before` and `following` ends a sentence; `closed` by a quote or bracket."""
    folded = before.casefold().rstrip(".")
    if not closed:
        if folded in _TITLES and (before[0].isupper() or folded not in _OPENERS):
            return False
        if folded in _NUMBERED and following[:1].isdigit():
            return False
        if before.isdigit() and len(before) <= 2 and following.casefold() in _MONTHS:
            return False
    if folded in _SHORTENED or _DOTTED.match(before):
        opens = following.casefold() in _OPENERS or (closed and following[:1].isupper())
        return opens or not following
    return True
