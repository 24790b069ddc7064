"""Dates as analysts write them by hand: the part of EDTF that the project keeps, checked with words for what is wrong."""

import re
from calendar import monthrange

from annotator.core.errors import RuleError

FIELDS = ("said_on", "published_on", "captured_on")
"""The dates of `Metadata`."""

_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})(?:T(?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?)?)?)?[?~%]?"
)
_VAGUE = re.compile(r"\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-\d{2}-XX|\d{4}-XX-XX")


def check(written: str) -> str:
    """`written` without outer blanks, when it is a date, a period ("2017-10-06/2017-10-08") or empty.

    Raises RuleError that says what is wrong: the form, or a month, day or time that does not exist.
    """
    text = written.strip()
    if not text:
        return ""
    first, slash, last = text.partition("/")
    for part in (first, last) if slash else (first,):
        if not (slash and part in ("", "..")):
            _check_date(part, text)
    if text in ("/", "../..", "/..", "../"):
        raise RuleError("date.form", date=text)
    common = min(len(first), len(last))  # at the precision that both have
    if slash and last[:1].isdigit() and last[:common] < first[:common]:
        raise RuleError("date.order", date=text)
    return text


def _check_date(part: str, text: str) -> None:
    match = _DATE.fullmatch(part)
    if match is None:
        if _VAGUE.fullmatch(part):
            return
        raise RuleError("date.form", date=text)
    year, month, day, hour, minute, second = (None if value is None else int(value) for value in match.groups())
    if month is not None and not 1 <= month <= 12:
        raise RuleError("date.month", date=text, month=f"{month:02}")
    if year is not None and month is not None and day is not None and not 1 <= day <= monthrange(max(1, year), month)[1]:
        raise RuleError("date.day", date=text, day=f"{day:02}", month=f"{year:04}-{month:02}")
    if (hour or 0) > 23 or (minute or 0) > 59 or (second or 0) > 59:
        raise RuleError("date.time", date=text)
