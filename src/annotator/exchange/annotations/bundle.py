"""What one line of our JSONL holds, and the choice of what a line refers to.

Records are kept in their plain form (`core.plain`): it is what the store's
driver gives and takes and what JSON holds. Making records of 100,000
annotations in between would cost as much as all the rest.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from annotator.core.model import (
    Annotation,
    Annotator,
    Collection,
    Decision,
    Entry,
    Label,
    Layer,
    Note,
    Relation,
    Rule,
    Status,
    Turn,
)
from annotator.core.plain import from_plain

Plain = Mapping[str, Any]
"""A record in its plain form."""
R = TypeVar("R")

OWNED: dict[type, str] = {
    Turn: "turns",
    Annotation: "annotations",
    Relation: "relations",
    Rule: "rules",
    Collection: "collections",
    Decision: "decisions",
    Note: "notes",
    Status: "statuses",
}
"""What belongs to a document or, as rules and collections do, to the project alone, and where a bundle keeps it."""
SHARED: dict[type, str] = {Label: "labels", Entry: "entries", Annotator: "annotators", Layer: "layers"}
"""What many documents refer to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """A document with all that belongs to it and the records it refers to, removed ones included.

    `document` and `metadata` are None on the project line of a hand-over, which
    holds what belongs to no document. `line` is the number in the file, from 1.
    """

    document: Plain | None = None
    metadata: Plain | None = None
    turns: Sequence[Plain] = ()
    annotations: Sequence[Plain] = ()
    relations: Sequence[Plain] = ()
    rules: Sequence[Plain] = ()
    collections: Sequence[Plain] = ()
    decisions: Sequence[Plain] = ()
    notes: Sequence[Plain] = ()
    statuses: Sequence[Plain] = ()
    labels: Sequence[Plain] = ()
    entries: Sequence[Plain] = ()
    annotators: Sequence[Plain] = ()
    layers: Sequence[Plain] = ()
    line: int = 0

    def of(self, kind: type) -> Sequence[Plain]:
        """What it holds of one kind of record."""
        found: Sequence[Plain] = getattr(self, (OWNED | SHARED)[kind])
        return found

    def records(self, kind: type[R]) -> list[R]:
        """The same as records."""
        return [from_plain(kind, plain) for plain in self.of(kind)]

    def live(self) -> Iterator[Plain]:
        """The annotations that count: none of a removed document, and none that was removed."""
        if self.metadata is not None and not self.metadata["removed"]:
            yield from (item for item in self.annotations if not item["removed"])


@dataclass(frozen=True, slots=True)
class Book:
    """Everything of a project that lines may refer to, by id; small beside the documents, so it is held whole.

    `absent` are the ids of what an undone merge took out: only a line that names it holds it.
    """

    labels: Mapping[str, Plain] = field(default_factory=dict)
    entries: Mapping[str, Plain] = field(default_factory=dict)
    annotators: Mapping[str, Plain] = field(default_factory=dict)
    layers: Mapping[str, Plain] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()

    def bundle(self, document: Plain, metadata: Plain, owned: Mapping[type, Sequence[Plain]]) -> Bundle:
        """The bundle of a document: what it owns, and the labels, entries, annotators and layers that this names."""
        owned = {**owned, Turn: self._complete(owned.get(Turn, ()))}
        turns, annotations, relations, decisions, notes, statuses = (
            owned.get(kind, ()) for kind in (Turn, Annotation, Relation, Decision, Note, Status)
        )
        labels = {item["label_id"] for records in (annotations, relations) for item in records}
        labels.update(item["snapshot"]["label_id"] for item in decisions)
        layers = {item["layer_id"] for records in (annotations, relations) for item in records}
        entries = self._named(annotations) | self._named(item["snapshot"] for item in decisions)
        for turn in turns:
            entries.update(turn["speakers"])
            entries.update(turn["addressees"])
        people = {metadata["author"]}
        people.update(item["author"] for records in (turns, annotations, relations, notes, statuses) for item in records)
        people.update(item["annotator_id"] for records in (decisions, statuses) for item in records)
        belongings: dict[str, Any] = {name: owned.get(kind, ()) for kind, name in OWNED.items()}
        return Bundle(
            document=document,
            metadata=metadata,
            **belongings,
            **self._referred(labels, entries, people, layers),
        )

    def project(
        self,
        relations: Sequence[Plain] = (),
        notes: Sequence[Plain] = (),
        rules: Sequence[Plain] = (),
        collections: Sequence[Plain] = (),
    ) -> Bundle:
        """The bundle of what belongs to no document: codebook, ledger, relations across documents, rules, collections, notes."""
        people = {item["author"] for records in (relations, notes, rules, collections) for item in records}
        layers = {item["layer_id"] for records in (relations, rules) for item in records}
        labels = (self.labels.keys() - self.absent) | {item["label_id"] for item in rules}
        entries = (self.entries.keys() - self.absent) | {item["entry_id"] for item in rules} | self._named(rules)
        referred = self._referred(labels, entries, people, layers)
        return Bundle(relations=relations, notes=notes, rules=rules, collections=collections, **referred)

    def _complete(self, turns: Sequence[Plain]) -> list[Plain]:
        """`turns` without what they name and nobody knows: a question or a speaker that an undone merge had brought."""
        known = {"speakers": self.entries.keys(), "addressees": self.entries.keys(), "answers": {turn["id"] for turn in turns}}
        return [
            turn
            if all(ids >= set(turn[name]) for name, ids in known.items())
            else {**turn, **{name: [id_ for id_ in turn[name] if id_ in ids] for name, ids in known.items()}}
            for turn in turns
        ]

    def _named(self, items: Iterable[Plain]) -> set[str]:
        """The entries whose ids occur among attribute values."""
        found: set[str] = set()
        for item in items:
            for value in item["attributes"].values():
                if type(value) is str:
                    found.add(value)
                elif type(value) is list:
                    found.update(one for one in value if type(one) is str)
        return found & self.entries.keys()

    def _referred(self, labels: set[str], entries: set[str], people: set[str | None], layers: set[str]) -> dict[str, Any]:
        found = {
            "labels": _with_linked(labels, self.labels, ("parent",)),
            "entries": _with_linked(entries, self.entries, ("parent", "speaks_for", "merged_into")),
            "layers": _with_linked(layers, self.layers, ()),
        }
        people.update(item["author"] for records in found.values() for item in records)
        people.update(layer["annotator_id"] for layer in found["layers"])
        return {**found, "annotators": _with_linked(people, self.annotators, ("author",))}


def _with_linked(wanted: Iterable[str | None], known: Mapping[str, Plain], links: tuple[str, ...]) -> list[Plain]:
    """The records of `wanted` and of what they link to, in the order of their ids; unknown ids are passed over."""
    found: dict[str, Plain] = {}
    waiting = list(wanted)
    while waiting:
        id_ = waiting.pop()
        if id_ is not None and id_ in known and id_ not in found:
            found[id_] = known[id_]
            waiting.extend(found[id_][link] for link in links)
    return [found[id_] for id_ in sorted(found)]
