"""From overlapping candidates to entity suggestions: the longest name wins, agreement of sources raises the score."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

from annotator.suggest import tables
from annotator.suggest.task import NOTHING, Find, Value

Candidate = tuple[str, str, int, int, float | None]
"""(label, source, start, end, the trained tagger's probability of just this)."""

DOUBTFUL = 0.5
"""A guess less likely than this takes no place from a likelier one."""

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
    "rule:title": 0.77,
    "rule:given name": 0.76,
    "pattern:name": 0.7,
    "pattern:state": 0.88,
    "pattern:state body": 0.72,
    "pattern:place event": 0.62,
    "pattern:election": 0.88,
    "model": 0.6,
    "document:surname": 0.88,
    "document:short name": 0.88,
    "document:initials": 0.8,
    "document:head": 0.75,
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
    "model": "looks like a name to the trained model",
    "document:surname": "surname of somebody named in full",
    "document:short name": "short form given in this document",
    "document:initials": "initials of a name in this document",
    "document:head": "the only one of its kind in this document",
}
_SHORT = re.compile(r"\s\(([A-Z][A-Za-z0-9&/+-]{1,9})\)")


@dataclass(frozen=True, slots=True)
class Entity:
    """A guess at a name: `[start, end)`, its label, the sources that agree on it, and how likely it is to be right.

    `marginal` is the trained tagger's own probability of exactly this, None where it was not asked.
    """

    start: int
    end: int
    label: str
    sources: tuple[str, ...]
    marginal: float | None = None
    score: float = 0.0

    def find(self, attributes: Mapping[str, Value] = NOTHING) -> Find:
        """The entity as it goes back to the parent."""
        best = max(self.sources, key=_SCORES.__getitem__)
        reason = ", ".join(_REASONS.get(source, source.replace(":", ": ")) for source in self.sources)
        return Find(self.start, self.end, self.label, best, self.score, reason, attributes)


class Judge(Protocol):
    """What says how likely guesses are to be right: the trained weights, or the table of this module."""

    def judged(self, text: str, guesses: Sequence[Entity]) -> list[Entity]: ...


class ByRule:
    """The judge where there are no weights: the best source counts, agreement of sources a little more."""

    def judged(self, text: str, guesses: Sequence[Entity]) -> list[Entity]:
        return [replace(one, score=score(one.sources, one.marginal)) for one in guesses]


def score(sources: Sequence[str], marginal: float | None = None) -> float:
    """How often what these sources found was right, as the table has it; the tagger alone is surer than it should be."""
    best = max(_SCORES[source] if source != "model" or marginal is None else MODESTY * marginal for source in sources)
    return min(0.98, best + 0.06 * (len(sources) - 1))


MODESTY = 0.9
"""What is left of the tagger's own probability on texts of another kind."""


def gather(text: str, candidates: Iterable[Candidate]) -> list[Entity]:
    """One guess per place and label, with all that agree on it. A name takes the short form behind it in: "… (NPT)"."""
    merged: dict[tuple[int, int, str], list[str]] = {}
    marginals: dict[tuple[int, int, str], float | None] = {}
    for label, source, start, end, marginal in candidates:
        whole = _with_short_form(text, start, end, label)
        if source == "gazetteer" and _is_part_of_name(text, start, end):
            source = "gazetteer:part"
        key = (start, whole, label)
        merged.setdefault(key, []).append(source)
        if marginal is not None:
            marginals[key] = max(marginal, marginals.get(key) or 0.0)
    return [Entity(*key, tuple(dict.fromkeys(sources)), marginals.get(key)) for key, sources in merged.items()]


def settle(text: str, guesses: Iterable[Entity]) -> list[Entity]:
    """Those of the judged guesses that do not overlap, in text order: the likelier label for a place, the longer of two names.

    A longer guess that is unlikely makes way for a likely one inside it.
    """
    best: dict[tuple[int, int], Entity] = {}
    for guess in guesses:
        place = (guess.start, guess.end)
        if place not in best or guess.score > best[place].score:
            best[place] = guess
    taken = bytearray(len(text))
    kept = []
    for guess in sorted(best.values(), key=lambda one: (one.score < DOUBTFUL, one.start - one.end, -one.score)):
        if not any(taken[guess.start : guess.end]):
            taken[guess.start : guess.end] = b"\1" * (guess.end - guess.start)
            kept.append(guess)
    return sorted(kept, key=lambda one: one.start)


def aliases(text: str, settled: Sequence[Entity], guesses: Iterable[Entity]) -> list[Entity]:
    """`guesses` and, wherever they stand, the surnames, short forms and bare heads that the `settled` names introduce."""
    wanted: dict[str, tuple[str, str]] = {}
    heads: dict[str, set[str]] = {}
    for entity in settled:
        if entity.score < DOUBTFUL:
            continue
        quote = text[entity.start : entity.end]
        if entity.label == "Person":
            surname = quote.rsplit(" ", 1)[-1]
            if " " in quote and len(surname) > 2:
                wanted.setdefault(surname, ("Person", "document:surname"))
        elif short := _SHORT.search(quote) if quote.endswith(")") else _short_form(text, entity.start, entity.end):
            wanted.setdefault(short[1], (entity.label, "document:short name"))
        if entity.label == "Organisation" and " " in quote:
            if len(initials := "".join(word[0] for word in quote.split() if word[0].isupper())) > 2:
                wanted.setdefault(initials, ("Organisation", "document:initials"))
            for head in _heads().intersection((quote.split()[0], quote.split()[-1])):
                heads.setdefault(head, set()).add(quote)
    found = {(guess.start, guess.end, guess.label): guess for guess in guesses}
    names = [rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(wanted, key=len, reverse=True)))})(?![\w-])"] if wanted else []
    if bare := [head for head, bodies in heads.items() if len(bodies) == 1]:
        names.append(rf"(?<=\b[Tt]he )(?:{'|'.join(bare)})\b(?! (?:of|for|on)\b| [A-Z]|-)")
    for match in (match for pattern in names for match in re.finditer(pattern, text)):
        label, source = wanted.get(match.group(), ("Organisation", "document:head"))
        same = found.get((*match.span(), label), Entity(*match.span(), label, ()))
        found[*match.span(), label] = replace(same, sources=(*same.sources, source))
    return list(found.values())


@cache
def _heads() -> frozenset[str]:
    """Words for which "the Ministry" can stand, once the document has named one such body in full."""
    return frozenset(tables.toml("names")["heads"]["Organisation"]["words"])


def _with_short_form(text: str, start: int, end: int, label: str) -> int:
    """The end of a name with the abbreviation that follows it, where the codebook takes both as one name."""
    short = _short_form(text, start, end) if label in ("Agreement", "Event") else None
    return short.end() if short else end


def _short_form(text: str, start: int, end: int) -> re.Match[str] | None:
    """The abbreviation in brackets behind a name, when its letters are the name's initials."""
    short = _SHORT.match(text, end)
    if short is None:
        return None
    letters = [letter for letter in short[1].lower() if letter.isalpha()]
    initials = [word[0].lower() for word in re.findall(r"\w+", text[start:end])]
    fits = letters and letters[0] in initials and sum(letter in initials for letter in letters) >= len(letters) - 1
    return short if fits else None


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
