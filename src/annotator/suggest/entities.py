"""From overlapping candidates to entity suggestions: the longest name wins, agreement of sources raises the score."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from annotator.suggest import tables
from annotator.suggest.task import NOTHING, Find, Value

Candidate = tuple[str, str, int, int]
"""(label, source, start, end)."""

_SCORES = {
    "ledger": 0.93,
    "gazetteer": 0.9,
    "gazetteer:short": 0.55,
    "gazetteer:part": 0.62,
    "rule:date": 0.95,
    "rule:month": 0.86,
    "rule:year": 0.86,
    "rule:century": 0.86,
    "rule:weekday": 0.86,
    "rule:relative date": 0.7,
    "rule:money": 0.95,
    "rule:percentage": 0.9,
    "rule:measure": 0.86,
    "rule:count": 0.62,
    "rule:title": 0.82,
    "rule:given name": 0.8,
    "pattern:name": 0.7,
    "pattern:state": 0.88,
    "pattern:state body": 0.72,
    "pattern:place event": 0.62,
    "pattern:election": 0.88,
    "document:surname": 0.88,
    "document:short name": 0.88,
}
"""How often a source alone was right on the development texts; it only has to put a find on the right step."""

_REASONS = {
    "ledger": "in the ledger",
    "gazetteer": "in the list of names",
    "gazetteer:short": "in the list of names, but also a common word or short form",
    "gazetteer:part": "in the list of names, perhaps part of a longer one",
    "pattern:name": "looks like a name",
    "pattern:state": "full name of a state",
    "pattern:state body": "a state’s body",
    "pattern:place event": "a process or conflict named after a place",
    "pattern:election": "an election",
    "rule:title": "a title and a name",
    "rule:given name": "a given name and a surname",
    "document:surname": "surname of somebody named in full",
    "document:short name": "short form given in this document",
}
_SHORT = re.compile(r"\s\(([A-Z][A-Za-z0-9&/+-]{1,9})\)")


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity in the whole document: `[start, end)`, its label and the sources that agree on it."""

    start: int
    end: int
    label: str
    sources: tuple[str, ...]

    def find(self, attributes: Mapping[str, Value] = NOTHING) -> Find:
        """The entity as it goes back to the parent."""
        best = max(self.sources, key=_SCORES.__getitem__)
        score = min(0.98, _SCORES[best] + 0.06 * (len(self.sources) - 1))
        reason = ", ".join(_REASONS.get(source, source.replace(":", ": ")) for source in self.sources)
        return Find(self.start, self.end, self.label, best, score, reason, attributes)


def resolve(text: str, candidates: Iterable[Candidate]) -> list[Entity]:
    """Entities that do not overlap, in text order. A name takes the short form behind it in: "… (NPT)"."""
    merged: dict[tuple[int, int], dict[str, list[str]]] = {}
    for label, source, start, end in candidates:
        end = _with_short_form(text, start, end, label)
        if source == "gazetteer" and _is_part_of_name(text, start, end):
            source = "gazetteer:part"
        merged.setdefault((start, end), {}).setdefault(label, []).append(source)
    entities = []
    for (start, end), labels in merged.items():
        label, sources = max(labels.items(), key=lambda item: max(map(_SCORES.__getitem__, item[1])))
        entities.append(Entity(start, end, label, tuple(dict.fromkeys(sources))))
    entities.sort(key=lambda entity: (entity.start - entity.end, -max(map(_SCORES.__getitem__, entity.sources))))
    taken = bytearray(len(text))
    kept = []
    for entity in entities:
        if not any(taken[entity.start : entity.end]):
            taken[entity.start : entity.end] = b"\1" * (entity.end - entity.start)
            kept.append(entity)
    return sorted(kept, key=lambda entity: entity.start)


def aliases(text: str, entities: list[Entity]) -> list[Entity]:
    """`entities` and, elsewhere in the document, the surnames and short forms that they introduce."""
    wanted: dict[str, tuple[str, str]] = {}
    for entity in entities:
        quote = text[entity.start : entity.end]
        if entity.label == "Person":
            surname = quote.rsplit(" ", 1)[-1]
            if " " in quote and len(surname) > 2:
                wanted.setdefault(surname, ("Person", "document:surname"))
        elif quote.endswith(")") and (short := _SHORT.search(quote)):
            wanted.setdefault(short[1], (entity.label, "document:short name"))
    if not wanted:
        return entities
    names = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(wanted, key=len, reverse=True)))})(?![\w-])")
    by_place = {(entity.start, entity.end): entity for entity in entities}
    taken = bytearray(len(text))
    for entity in entities:
        taken[entity.start : entity.end] = b"\1" * (entity.end - entity.start)
    for match in names.finditer(text):
        label, source = wanted[match.group()]
        same = by_place.get(match.span())
        if same is not None and same.label == label:
            by_place[match.span()] = replace(same, sources=(*same.sources, source))
        elif same is None and not any(taken[match.start() : match.end()]):
            by_place[match.span()] = Entity(*match.span(), label, (source,))
    return [by_place[place] for place in sorted(by_place)]


def _with_short_form(text: str, start: int, end: int, label: str) -> int:
    """The end of a name with the abbreviation that follows it, when its letters are the name's initials."""
    if label not in ("Organisation", "Agreement", "Event"):
        return end
    short = _SHORT.match(text, end)
    if short is None:
        return end
    letters = [letter for letter in short[1].lower() if letter.isalpha()]
    initials = [word[0].lower() for word in re.findall(r"\w+", text[start:end])]
    return (
        short.end()
        if letters and letters[0] in initials and sum(letter in initials for letter in letters) >= len(letters) - 1
        else end
    )


_BEFORE = re.compile(r"([A-ZÀ-ÖØ-Þ][\w’'.-]*)(?: of(?: the)? | |-)$")
_AFTER = re.compile(r" ([A-ZÀ-ÖØ-Þ][\w’'.-]*[a-z])")


def _is_part_of_name(text: str, start: int, end: int) -> bool:
    """Whether capitalised words beside a listed name make it a part of another: "Georgia Tech", "Mount Kenya"."""
    after = _AFTER.match(text, end)
    if after and after[1] not in _independent():
        return True
    before = _BEFORE.search(text[max(0, start - 40) : start])
    return bool(before) and before[1] not in _independent()


@cache
def _independent() -> frozenset[str]:
    """Capitalised words that may stand beside a name without belonging to it: openers, titles, adjectives of states."""
    words = tables.toml("names")
    titles = {word for title in words["titles"] for word in title.split()}
    adjectives = {word for listed in tables.names("demonyms").values() for name in listed for word in name.split()}
    dates = tables.toml("dates")
    heads = {word for head in words["heads"].values() for word in head["words"]}
    bodies = {"Government", "Governments", "Leaders", "Republic", "Kingdom"}
    return frozenset(
        titles.union(words["openers"], adjectives, dates["months"], dates["weekdays"], heads, bodies, tables.names("capitals"))
    )
