"""Dates as documents write them, in eight languages, to EDTF at their own precision."""

import re
from dataclasses import dataclass

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


def find_dates(text: str) -> list[FoundDate]:
    """Every date in `text` that has a year; what cannot be one (32 March) is passed over."""
    found = []
    for match in _DATE.finditer(text):
        edtf = _edtf(match)
        if edtf:
            found.append(FoundDate(match.start(), match.end(), edtf, bool(match.group("weekday")), "T" in edtf))
    return found


def _edtf(match: re.Match[str]) -> str:
    part = match.groupdict()
    time = ""
    if part["iy"]:
        year, month, day, time = part["iy"], int(part["im"]), int(part["id"]), _time(part, "it")
    elif part["ny"]:
        year, day, month, time = part["ny"], int(part["nd"]), int(part["nm"]), _time(part, "nt")
        if month > 12 >= day:  # 10/24/2018: the American order, and no other
            day, month = month, day
    elif part["cy"]:
        year, month, day = part["cy"], int(part["cm"]), int(part["cd"])
    elif part["py"]:
        return f"{part['py']}-{_MONTHS[part['pm'].casefold()]:02}"
    else:
        kind = "d" if part["dy"] else "m"
        year, month, time = part[kind + "y"], _MONTHS[part["dm" if kind == "d" else "mm"].casefold()], _time(part, kind + "t")
        day, until = int(part[kind + "d"]), part[kind + "d2"]
        if until and day < int(until) <= 31:
            return f"{year}-{month:02}-{day:02}/{year}-{month:02}-{int(until):02}"
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return ""
    return f"{year}-{month:02}-{day:02}{time}"


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
