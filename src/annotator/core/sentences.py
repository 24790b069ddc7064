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
        begin = first
        for stop in _STOP.finditer(text, first, last):
            if stop.end() < last and _ends_sentence(text, begin, stop, last):
                found.append((begin, stop.end()))
                begin = _skip_space(text, stop.end(), last)
        if begin < last:
            found.append((begin, last))
    return found


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
    found: list[Span] = []
    for first, last in sentences(text, start, end):
        pieces: list[Span] = []
        begin = first
        for joint in _JOINTS.finditer(text, first, last):
            if joint.start() > begin and _has_two_words(text, begin, joint.start()) and _has_two_words(text, joint.end(), last):
                pieces.append((begin, joint.start()))
                begin = joint.end()
        pieces.append((begin, last))
        found += pieces
    return found


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
