"""Dates as documents write them, in eight languages, to EDTF at their own precision."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from annotator.core import edtf
from annotator.core.errors import RuleError

DAY_FIRST, MONTH_FIRST = "day first", "month first"
"""How a document orders dates in figures: 05/03/2021 is 5 March, or May 3."""

_NAMES = (
    "january jan января январь янв janvier janv januar jänner enero ene gennaio janeiro يناير",
    "february feb февраля февраль фев février févr fevrier februar febrero febbraio fevereiro فبراير",
    "march mar марта март мар mars märz maerz marzo março مارس",
    "april apr апреля апрель апр avril avr abril aprile أبريل",
    "may мая май mai mayo maggio maio مايو",
    "june jun июня июнь июн juin juni junio giugno junho يونيو",
    "july jul июля июль июл juillet juil juli julio luglio julho يوليو",
    "august aug августа август авг août aout agosto أغسطس",
    "september sep sept сентября сентябрь сен сент septembre septiembre settembre setembro سبتمبر",
    "october oct октября октябрь окт octobre oktober okt octubre ottobre outubro أكتوبر",
    "november nov ноября ноябрь ноя novembre noviembre novembro نوفمبر",
    "december dec декабря декабрь дек décembre decembre dezember dez diciembre dicembre dezembro ديسمبر",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|(?:понедельник|вторник|среда|четверг|"
    r"пятница|суббота|воскресенье),?\s+|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+|(?:mon|diens|donners|frei|sams|sonn)tag,?\s+|"
    r"mittwoch,?\s+|"
    r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+"
)
# a time may follow without a space: "17 January 201810:34"
_TIME = (
    r"(?:[\sT,|–-]{0,3}(?:at\s+|в\s+|à\s+)?(?P<@>\d{1,2})[:h](?P<@m>\d{2})(?::\d{2}(?:\.\d+)?)?(?!\d)(?:\s?(?P<@p>[ap])\.?m\b)?)?"
)
_YEAR = r"(?P<@>(?:1[6-9]|20|21)\d\d)(?=\D|$|\d{1,2}:\d\d)"
_DAY = r"(?P<@>\d{1,2})(?:\s?[-–]\s?(?P<@2>\d{1,2}))?(?:st|nd|rd|th|er|\.|º)?"
_DATE = re.compile(
    rf"(?P<weekday>\b(?:{_WEEKDAY}))?(?:"
    + rf"(?<!\d)(?P<iy>(?:1[6-9]|20|21)\d\d)[-./](?P<im>\d{{2}})[-./](?P<id>\d{{2}})(?=\D|$){_TIME.replace('@', 'it')}"
    + rf"|(?<![\d.])(?P<nd>\d{{1,2}})(?P<ns>[-./])(?P<nm>\d{{1,2}})(?P=ns){_YEAR.replace('@', 'ny')}{_TIME.replace('@', 'nt')}"
    + rf"|(?<!\d){_DAY.replace('@', 'dd')}\s+(?:de\s+|of\s+)?(?P<dm>{_MONTH})\b\.?,?\s+(?:del?\s+)?{_YEAR.replace('@', 'dy')}"
    + rf"(?:\s*(?:года?|г\.))?{_TIME.replace('@', 'dt')}"
    + rf"|\b(?P<mm>{_MONTH})\b\.?\s+{_DAY.replace('@', 'md')},?\s+{_YEAR.replace('@', 'my')}{_TIME.replace('@', 'mt')}"
    + r"|(?P<cy>\d{4})\s?年\s?(?P<cm>\d{1,2})\s?月\s?(?P<cd>\d{1,2})\s?日"
    + rf"|\b(?P<pm>{_MONTH})\b\.?,?\s+(?:de\s+)?{_YEAR.replace('@', 'py')}"
    + r")",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date at `[start, end)`; `edtf` as precise as written; `weekday`, `timed`: whether these were given beside it."""

    start: int
    end: int
    edtf: str
    weekday: bool = False
    timed: bool = False


def find_dates(text: str, order: str = "") -> list[FoundDate]:
    """Every date in `text` that has a year; what cannot be one (31 February) is passed over.

    Of 05/03/2021 only the year is kept unless `order` tells which figure is the month.
    """
    found = []
    for match in _DATE.finditer(text):
        written, timed = _edtf(match, order)
        if written:
            found.append(FoundDate(match.start(), match.end(), written, bool(match.group("weekday")), timed))
    return found


def _edtf(match: re.Match[str], order: str) -> tuple[str, bool]:
    """The date in EDTF, "" when there is no such day, and whether a time stands beside it."""
    part = match.groupdict()
    time = until = ""
    if part["iy"]:
        year, month, day, time = part["iy"], int(part["im"]), int(part["id"]), _time(part, "it")
    elif part["ny"]:
        year, day, month, time = part["ny"], int(part["nd"]), int(part["nm"]), _time(part, "nt")
        if part["ns"] != "." and 1 <= day <= 12 and 1 <= month <= 12 and day != month and not order:
            return year, bool(time)
        if month > 12 or (part["ns"] != "." and day <= 12 and order == MONTH_FIRST):
            day, month = month, day
    elif part["cy"]:
        year, month, day = part["cy"], int(part["cm"]), int(part["cd"])
    elif part["py"]:
        return f"{part['py']}-{_MONTHS[part['pm'].casefold()]:02}", False
    else:
        kind = "d" if part["dy"] else "m"
        year, month, time = part[kind + "y"], _MONTHS[part["dm" if kind == "d" else "mm"].casefold()], _time(part, kind + "t")
        day = int(part[kind + "d"])
        if part[kind + "d2"]:
            until, time = f"/{year}-{month:02}-{int(part[kind + 'd2']):02}", ""
    try:
        return edtf.check(f"{year}-{month:02}-{day:02}{time}{until}"), bool(time)
    except RuleError:
        return "", False


def _time(part: dict[str, str | None], name: str) -> str:
    """“T10:34” when a time was written; its zone is left out, as dates are never shifted."""
    hour, minute = part[name], part[name + "m"]
    if hour is None or minute is None:
        return ""
    hours = int(hour)
    half = (part[name + "p"] or "").casefold()
    if half:
        hours = hours % 12 + (12 if half == "p" else 0)
    return f"T{hours:02}:{minute}" if hours < 24 and int(minute) < 60 else ""


_CLOCK = re.compile(
    r"(?P<t>\d{1,2})[:.h](?P<tm>\d{2})(?:\s?(?P<tp>[ap])\.?m\b\.?)?,?\s*"
    r"(?:\(?(?:[A-Z]{2,5}(?:[+-]\d{1,2})?|local time)\)?|Uhr|мск)?\.?$",
    re.IGNORECASE,
)


def clock_time(words: str) -> str:
    """“T13:17” for a line that is only an hour ("1:17 p.m. EDT"), else ""; its zone is left out, as dates are never shifted."""
    match = _CLOCK.match(words.strip(" ()[]"))
    return _time(match.groupdict(), "t") if match else ""


_US_SIGNS = re.compile(
    r"\bWashington,? D\.?C\b|\b[ap]\.?m\.?,? (?:E[SD]?T|P[SD]?T|C[SD]T|M[SD]T)\b"
    r"|\b(?:defense|color|center|labor|honor|favor|neighbor|behavior|favorable|fulfill|traveled|canceled)s?\b",
    re.IGNORECASE,
)
_OTHER_SIGNS = re.compile(
    r"\b(?:defence|colour|centre|labour|honour|favour|neighbour|behaviour|favourable|fulfil|travelled|cancelled|programme)s?\b",
    re.IGNORECASE,
)


_TOP = 600
"""How much of a text is its heading at most, in code points."""


def order_of_figures(text: str, language: Callable[[], str]) -> str:
    """DAY_FIRST, MONTH_FIRST or "" where nothing in `text` tells: its other dates, then its language, then US signs.

    `language` (ISO 639-1) is only asked when there is a date in figures that can be read both ways.
    """
    orders, open_dates = set(), []
    for match in _DATE.finditer(text):
        if match.group("ny") and match.group("ns") != ".":
            first, second = int(match.group("nd")), int(match.group("nm"))
            if first <= 12 and second <= 12:
                open_dates.append((match.group("ny"), first, second))
            elif first <= 31 and second <= 31:
                orders.add(DAY_FIRST if second <= 12 else MONTH_FIRST)
    if not open_dates:
        return ""
    if not orders:
        sure = {found.edtf[:10] for found in find_dates(text)}
        for year, first, second in open_dates:
            if first != second:
                orders |= {DAY_FIRST} if f"{year}-{second:02}-{first:02}" in sure else set()
                orders |= {MONTH_FIRST} if f"{year}-{first:02}-{second:02}" in sure else set()
    if orders:
        return orders.pop() if len(orders) == 1 else ""
    if language() not in ("en", ""):
        return DAY_FIRST
    american, other = len(_US_SIGNS.findall(text)), len(_OTHER_SIGNS.findall(text))
    # further down, one American word may be a name or a guest's
    needed = other if _US_SIGNS.search(text, 0, _TOP) else other + 1
    return MONTH_FIRST if american > needed else DAY_FIRST if other > american else ""
