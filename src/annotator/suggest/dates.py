"""Dates and amounts by pattern; the words that stand in the patterns are in `resources/suggest/dates.toml`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from annotator.core.dates import find_dates
from annotator.suggest import tables

if TYPE_CHECKING:
    from spacy.tokens import Doc

_BOUND = (
    r"(?:over|under|more than|less than|fewer than|at least|at most|about|around|some|nearly|almost|up to|approximately|roughly)"
)
_NUMBER = r"\d(?:[\d,.]*\d)?"
_SPELLED = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"hundreds of(?: thousands of)?|thousands of|millions of|dozens of|several hundred|several thousand|a dozen)"
)
_NOT_COUNTED = (
    r"(?:years?|months?|days?|weeks?|hours?|minutes?|decades?|times|was|is|are|were|has|have|had|as|this|his|its|us|does|focus|process|basis|progress|crisis|business|"
    r"terms|ones|others|thus|across|towards|always|perhaps|besides|of|in|on|at|to|for|from|with|by|the|a|an|that|which|who|since|until|when|where|than|or|but|per|"
    r"will|would|can|could|may|might|should|must|not)\b"
)
"""What a number does not count: spans of time are dates, and a small word ends the phrase."""


@cache
def patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(label, source, pattern) of each rule, the surest first."""
    words = tables.toml("dates")

    def one_of(*keys: str) -> str:
        found = [word for key in keys for word in words[key]]
        return "(?:" + "|".join(re.escape(word) for word in sorted(found, key=len, reverse=True)) + ")"

    long_month, month = one_of("months"), rf"(?:{one_of('months')}|{one_of('short_months')}\b\.?)"
    weekday, period = one_of("weekdays"), one_of("periods")
    day, year = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?", r"(?:1[5-9]|20)\d{2}"
    days = rf"{day}(?:\s?[-–—]\s?{day}|\s(?:and|to)\s{day})?(?!\d)"
    count = rf"(?:(?:few|couple of|several|{_SPELLED}|\d+)\s)?"
    money = rf"(?:{_NUMBER})(?:\s?{one_of('multipliers')}\b)?"
    numeric = rf"{day}[-/.]\d{{1,2}}[-/.](?:19|20)\d{{2}}|{year}-\d{{2}}-\d{{2}}"
    lead = r"(?:(?:early|late|mid)[-\s])?"
    near = r"(?:(?:last|next|this|early|late|mid)[-\s])?"
    may = r"\b(?:last|next|this|early|late|of|in|since|until|by)\s(May)\b"
    ago = rf"(?:{_SPELLED}|\d+|a few|several|many)\s(?:days|weeks|months|years|decades|hours)\s(?:ago|earlier|later)"
    not_amount = r"(?!\w|[.,]\d|\s(?:per\s?cent|%|million|billion))"
    rules = [
        ("Date", "rule:date", rf"\b(?:{weekday},?\s)?{days}\s(?:of\s)?{month}(?:,?\s{year}\b)?(?!\w)"),
        ("Date", "rule:date", rf"\b(?:{weekday},?\s)?{month}\s(?:the\s)?{days}{not_amount}(?:,?\s{year}\b)?"),
        ("Date", "rule:date", rf"\b{lead}{long_month}(?:\sof)?,?\s{year}\b"),
        ("Date", "rule:date", rf"\b{weekday},?\s\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}\b"),
        ("Date", "rule:date", rf"(?<![\d.,/+-])\b(?:{numeric})\b(?![-/]\d)"),
        ("Date", "rule:weekday", rf"\b{near}{weekday}(?:\s(?:morning|afternoon|evening|night))?\b"),
        ("Date", "rule:month", rf"\b{near}(?!May\b){long_month}\b|{may}"),
        ("Date", "rule:year", rf"(?<![\d.,/$£€№#-])\b{lead}{year}(?:s|\s?[-–]\s?(?:{year}|\d\d))?\b(?!\s?[%/]|[,.]\d|-\d)"),
        ("Date", "rule:century", r"\b\d{1,2}(?:st|nd|rd|th)\s[Cc]entur(?:y|ies)\b"),
        ("Date", "rule:relative date", rf"(?i:\b{one_of('relative')}\b)"),
        ("Date", "rule:relative date", rf"(?i:\b(?:last|next|this|past|previous|coming|recent)\s(?:past\s)?{count}{period}\b)"),
        ("Date", "rule:relative date", rf"(?i:\b{ago}\b)"),
        ("Amount", "rule:money", rf"(?<!\w)(?:US|A|C|AU|NZ|HK)?[$£€¥₽]\s?{money}(?:\s{one_of('currencies')}\b)?"),
        ("Amount", "rule:money", rf"(?<![\w.,])\b{money}\s(?:(?:US|Australian|Canadian)\s)?{one_of('currencies')}\b"),
        ("Amount", "rule:percentage", rf"(?<![\w.,])\b{_NUMBER}\s?(?:%|(?:{'|'.join(map(re.escape, words['units'][:3]))})\b)"),
        ("Amount", "rule:measure", rf"(?<![\w.,])\b{_NUMBER}(?:\s{one_of('multipliers')})?[\s-]{one_of('units')}\b"),
        (
            "Amount",
            "rule:count",
            rf"(?i:\b{_BOUND}\s)?(?<![\w.,/$£€№-])(?i:\b(?:{_NUMBER}(?:\s(?:thousand|million|billion))?|{_SPELLED}))\s"
            rf"(?:(?:and\s)?(?!{_NOT_COUNTED})[a-zA-Z][\w-]*\s){{0,4}}?(?!{_NOT_COUNTED})(?:[a-z][a-z-]{{2,}}(?<!s)s|people|children|women|men)\b",
        ),
    ]  # fmt: skip
    return tuple((label, source, re.compile(pattern)) for label, source, pattern in rules)


def find(doc: "Doc") -> Iterator[tuple[str, str, int, int]]:
    """(label, source, start, end) in code points of the doc's text; later rules may overlap earlier ones."""
    text = doc.text
    for label, source, pattern in patterns():
        for match in pattern.finditer(text):
            group = match.lastindex or 0
            yield label, source, *match.span(group)


def when(quote: str) -> str:
    """The EDTF form of a date that is written out with its year, or ""; what is relative needs a reader."""
    if quote.isdigit() and len(quote) == 4:
        return quote
    found = find_dates(quote)
    return found[0].edtf if len(found) == 1 else ""
