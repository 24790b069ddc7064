"""Names that no table has, by the word that says what they are: "14th Interregional Cooperation Forum"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from annotator.suggest import gazetteer, tables

if TYPE_CHECKING:
    from spacy.tokens import Doc

CAPITALISED = r"(?:(?:[A-Z]\.){2,}|[A-ZÀ-ÖØ-Þ][\w&]*(?:[-‑–][\w]+)*(?:[’'](?!s\b)\w+)*)"
"""One capitalised word; a possessive ’s is outside, so a name never runs across it."""
_ORDINAL = r"\d+(?:st|nd|rd|th)"
_BEFORE = re.compile(rf"(?:(?:{_ORDINAL}|{CAPITALISED})\s(?:(?:and|&)\s)?){{1,6}}$")
_WINDOW = 120
"""Code points looked at before a head, half of it around a body's word: a line of capitals costs no time."""
_SHORT = r"(?:\s\([A-Z][A-Za-z0-9&/+-]{1,9}\))?"


@cache
def _labels() -> dict[str, str]:
    return {word: label for label, head in tables.toml("names")["heads"].items() for word in head["words"]}


@cache
def _heads() -> re.Pattern[str]:
    words = sorted(_labels(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


@cache
def _after(label: str) -> re.Pattern[str]:
    links = "|".join(tables.toml("names")["heads"][label]["after"])
    element = rf"(?:{CAPITALISED}|{_ORDINAL})"
    inside = r"(?:(?:of|on|the|in|for|and|to|&)\s){0,2}"
    return re.compile(rf"(?:\s(?:{links})\s(?:the\s|its\s)?{element}(?:\s{inside}{element})*)?{_SHORT}")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(rf"(?:\s(?:No\.?\s?|№\s?)?\d+(?:/\d+)*(?:\s\(\d{{4}}\))?)+|(?:\s{CAPITALISED}){{1,3}}")


@cache
def _bodies() -> tuple[tuple[str, str, re.Pattern[str], re.Pattern[str]], ...]:
    """(label, source, word, pattern): the pattern tries hundreds of names, so it runs around its word only."""
    words = tables.toml("names")
    adjectives = {adjective for listed in tables.names("demonyms").values() for adjective in listed}
    demonym = "|".join(sorted(map(re.escape, adjectives), key=len, reverse=True))
    place = "|".join(sorted(map(re.escape, tables.places()), key=len, reverse=True))
    bodies, events = "|".join(words["state_bodies"]), "|".join(words["place_events"])
    months = "|".join(tables.toml("dates")["months"])
    votes, states = "elections?|referendum", "Republic|Kingdom|State|Sultanate|Emirate|Principality"
    rows = (
        ("Organisation", "pattern:state body", bodies, rf"(?<![\w-])(?:{demonym})\s(?:{bodies})\b"),
        ("Event", "pattern:place event", events, rf"(?<![\w-])(?:{place})(?:[-–](?:{place}))?\s(?:peace\s)?(?:{events})\b"),
        (
            "Event",
            "pattern:election",
            votes,
            rf"\b(?:(?:(?:{months}) )?\d{{4}} )?(?:{place}|European Parliament)(?: (?:Senate|House|[a-z]+)){{0,2}} (?:{votes})\b"
            rf"(?: in (?:the )?(?:{place}))?",
        ),
        ("Place", "pattern:state", states, rf"\b(?:{states}) of (?:the )?(?:{place})\b"),
    )
    return tuple((label, source, re.compile(rf"\b(?:{word})\b"), re.compile(pattern)) for label, source, word, pattern in rows)


def find(doc: "Doc") -> Iterator[tuple[str, str, int, int]]:
    """(label, source, start, end) in code points of the doc's text."""
    text = doc.text
    end = 0
    for match in _heads().finditer(text):
        if match.start() < end:
            continue
        found = _around(text, match)
        if found is not None:
            label, start, end = found
            yield label, "pattern:name", start, end
    for label, source, word, pattern in _bodies():
        for match in word.finditer(text):
            near = max(0, match.start() - _WINDOW // 2), min(len(text), match.end() + _WINDOW // 2)
            for around in pattern.finditer(text, *near):
                yield label, source, *around.span()


def _around(text: str, head: re.Match[str]) -> tuple[str, int, int] | None:
    """The whole name around its head, or None when the head stands alone ("the Treaty")."""
    start = _start(text, head.start())
    last = head
    while following := _heads().match(text, last.end() + 1):
        if text[last.end() : following.start()] != " ":
            break
        last = following
    label, end = _labels()[last.group()], last.end()
    proper = start < last.start()
    if last.group() in tables.toml("names")["leading"]:
        number = _number().match(text, end)
        proper = number is not None
        end = number.end() if number else end
        if last.group().startswith("Resolution") and number and not number.group().strip(" No.№")[0].isdigit():
            return None
    more = _after(label).match(text, end)
    if more and more.end() > end and (label != "Place" or not proper):
        end, proper = more.end(), True
    if not proper or (label == "Place" and start == last.start()):
        return None
    return label, start, end


def _start(text: str, head: int) -> int:
    """Where the capitalised words before `head` begin, without openers, titles and a list's earlier members."""
    window = max(0, head - _WINDOW)
    before = _BEFORE.search(text[window:head])
    if before is None:
        return head
    start = window + before.start()
    words = list(re.finditer(r"\S+", text[start:head]))
    first = 0
    openers, listed = _openers(), _listed()
    for index, word in enumerate(words):
        following = words[index + 1].group() if index + 1 < len(words) else ""
        if word.group() in openers or word.group() in ("and", "&"):
            if word.group() in openers or first == index:
                first = index + 1
        elif following in ("and", "&") and text[start + words[first].start() : start + word.end()] in listed:
            first = index + 2
    return start + words[first].start() if first < len(words) else head


@cache
def _openers() -> frozenset[str]:
    words = tables.toml("names")
    return frozenset(words["openers"]) | {
        word for title in words["titles"] for word in title.split() if word[-1] == "." or word in ("Mr", "Mrs", "President")
    }


@cache
def _listed() -> frozenset[str]:
    return tables.places() | gazetteer.organisations()
