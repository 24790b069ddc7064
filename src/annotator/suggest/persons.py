"""Persons by title ("President Putin") and by given name ("Sergey Lavrov"); the title is not part of the name."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from annotator.suggest import tables
from annotator.suggest.names import CAPITALISED

if TYPE_CHECKING:
    from spacy.tokens import Doc

_BARE_WORD = re.compile(CAPITALISED)
_WORD = re.compile(rf"\s((?:[A-Z]\.){{1,3}}(?=\s[A-Z])|{CAPITALISED})")


@cache
def _title() -> re.Pattern[str]:
    titles = sorted(tables.toml("names")["titles"], key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, titles))})(?!\w)")


@cache
def _of() -> re.Pattern[str]:
    place = "|".join(sorted(map(re.escape, tables.places()), key=len, reverse=True))
    offices = "Foreign Affairs|State|Defence|Defense|Justice"
    return re.compile(rf"\s(?:of|to|for)\s(?:the\s)?(?:(?:Republic|Kingdom|State)\sof\s(?:the\s)?)?(?:{place}|{offices})\b")


@cache
def _particle() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{'|'.join(tables.toml('names')['particles'])})\b[-\s]?(?=[A-Z])")


@cache
def _barred() -> frozenset[str]:
    words = tables.toml("names")
    heads = {word for head in words["heads"].values() for word in head["words"]}
    dates = tables.toml("dates")
    titles = {title for title in words["titles"] if " " not in title}
    adjectives = {adjective for listed in tables.names("demonyms").values() for adjective in listed}
    return frozenset(heads.union(titles, adjectives, words["not_names"], words["openers"], dates["months"], dates["weekdays"]))


def find(doc: "Doc") -> Iterator[tuple[str, str, int, int]]:
    """(label, source, start, end) in code points of the doc's text."""
    text = doc.text
    for match in _title().finditer(text):
        end = match.end()
        while state := _of().match(text, end):
            end = state.end()
        name = _name(text, end, most=4)
        if name is not None:
            yield "Person", "rule:title", *name
    given = tables.given_names()
    for token in doc:
        if token.text in given:
            name = _name(text, token.idx - 1, most=4) if token.idx else _first_name(text, len(token))
            if name is not None and " " in text[name[0] : name[1]]:
                yield "Person", "rule:given name", *name


def _first_name(text: str, length: int) -> tuple[int, int] | None:
    """A name at the very start of a line, where no space goes before it."""
    rest = _name(text, length, most=3)
    return (0, rest[1]) if rest else None


def _name(text: str, position: int, *, most: int) -> tuple[int, int] | None:
    """One to `most` capitalised words that follow `position` after a space, particles between them included."""
    start, end, count = -1, position, 0
    while count < most:
        particle = _particle().match(text, end) if count else None
        at = particle.end() - 1 if particle else end
        word = _WORD.match(text, at) if not particle or text[at].isspace() else _BARE_WORD.match(text, particle.end())
        if word is None:
            break
        written = word.group().strip()
        if written in _barred() or (written.isupper() and len(written) > 2) or (not count and written in tables.places()):
            break
        if start < 0:
            start = word.end() - len(written)
        end, count = word.end(), count + 1
    return (start, end) if count else None
