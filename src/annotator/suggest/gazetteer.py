"""Names from tables and from the project's ledger, matched token by token."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from annotator.suggest import tables
from annotator.suggest.task import Known

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc

LABEL_OF_KIND = {
    "person": "Person",
    "body": "Organisation",
    "group": "Organisation",
    "state": "Place",
    "place": "Place",
    "agreement": "Agreement",
    "event": "Event",
}
"""What a name in the ledger looks like on the surface; topics and the unnamed have no name to look for."""

AMBIGUOUS = frozenset(
    {
        "IS",
        "AU",
        "RT",
        "Hit",
        "Hama",
        "E3",
        "Quartet",
        "Camp",
        "Global Coalition",
        "Contact Group",
        "LAS",
        "PMF",
        "Bern",
        "Aden",
        "Lima",
        "Osh",
    }
)
"""Short names that are also words or other abbreviations: offered, but never as sure."""


def phrases() -> Iterator[tuple[str, str]]:
    """(label, name) of every name in the shipped tables."""
    for label, table in (("Organisation", "organisations"), ("Agreement", "agreements"), ("Event", "events")):
        for name, aliases in tables.names(table).items():
            for phrase in (name, *aliases):
                yield label, phrase
    for phrase in tables.places():
        yield "Place", phrase


def matcher(nlp: "Language") -> "PhraseMatcher":
    """A matcher for the shipped tables; keys are "label|source"."""
    return _matcher(
        nlp, ((label, "gazetteer:short" if phrase in AMBIGUOUS else "gazetteer", phrase) for label, phrase in phrases())
    )


def ledger_matcher(nlp: "Language", entries: Iterable[Known]) -> "PhraseMatcher":
    """A matcher for the names of the project's own entries."""
    return _matcher(
        nlp,
        (
            (LABEL_OF_KIND[entry.kind], "ledger", name)
            for entry in entries
            if entry.kind in LABEL_OF_KIND
            for name in entry.names
            if len(name) > 1 and not name.islower()
        ),
    )


def find(doc: "Doc", names: "PhraseMatcher") -> Iterator[tuple[str, str, int, int]]:
    """(label, source, start, end) in code points of the doc's text, nested ones included."""
    for key, first, last in names(doc):
        label, source = doc.vocab.strings[key].split("|")
        start = doc[first].idx
        end = doc[last - 1].idx + len(doc[last - 1])
        yield label, source, start, end


@cache
def organisations() -> frozenset[str]:
    """Every name of a body in the tables."""
    return frozenset(phrase for label, phrase in phrases() if label == "Organisation")


def _matcher(nlp: "Language", rows: Iterable[tuple[str, str, str]]) -> "PhraseMatcher":
    from spacy.matcher import PhraseMatcher

    found = PhraseMatcher(nlp.vocab, attr="ORTH")
    groups: dict[str, list[str]] = {}
    for label, source, phrase in rows:
        groups.setdefault(f"{label}|{source}", []).append(phrase)
        if phrase.startswith("The "):
            continue
        if "’" in phrase:
            groups[f"{label}|{source}"].append(phrase.replace("’", "'"))
    for key, listed in groups.items():
        found.add(key, list(nlp.tokenizer.pipe(dict.fromkeys(listed))))
    return found
