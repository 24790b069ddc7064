"""Merging a colleague's file: its bundles in batches into one transaction, higher revisions winning."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from annotator.core.errors import InputError
from annotator.core.model import (
    Annotation,
    Annotator,
    Collection,
    Decision,
    Document,
    Entry,
    Label,
    Layer,
    Metadata,
    Note,
    Relation,
    Rule,
    Status,
    Turn,
)
from annotator.core.plain import from_plain
from annotator.exchange.annotations.bundle import SHARED, Bundle, Plain
from annotator.store import bulk, counting, inbox, queries
from annotator.store.journal import Transaction

_ROWS = 5000
_CHARACTERS = 4_000_000
"""A batch ends when it holds so many annotations or so much text: memory does not grow with the file."""

_ORDER = (Annotator, Layer, Label, Entry, Metadata, Turn, Annotation, Relation, Rule, Collection, Decision, Note, Status)
"""The order that foreign keys accept."""


@dataclass(slots=True, kw_only=True)
class MergeReport:
    """What a merge brought: new and changed records by kind, and how many losing copies wait in the conflict inbox.

    `clashes` are the names and keys that several labels have since: ("name" or "key", which, how many);
    `documents` those that were not in the project before.
    """

    lines: int = 0
    new: dict[str, int] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    conflicts: int = 0
    clashes: tuple[tuple[str, str, int], ...] = ()
    documents: list[UUID] = field(default_factory=list)
    _conflicts_before: int | None = None
    _clashes_before: frozenset[tuple[str, str, int]] = frozenset()

    def count(self, kind: type, new: int, changed: int) -> None:
        """Add to the counts of a kind."""
        name = kind.__name__.lower() if kind is not Metadata else "document"
        for counts, number in ((self.new, new), (self.changed, changed)):
            if number:
                counts[name] = counts.get(name, 0) + number

    def start(self, tx: Transaction) -> None:
        """Note how many conflicts and clashes there were before."""
        if self._conflicts_before is None:
            self._conflicts_before = inbox.count(tx.connection)
            self._clashes_before = frozenset(_clashes(tx))

    def finish(self, tx: Transaction) -> None:
        """Count the conflicts that came, and the labels that cannot be told apart any more."""
        self.start(tx)
        self.clashes = tuple(sorted(_clashes(tx) - self._clashes_before))
        self.conflicts = max(0, inbox.count(tx.connection) - (self._conflicts_before or 0))  # newer copies settle some


def _clashes(tx: Transaction) -> set[tuple[str, str, int]]:
    """Names and keys that several labels share, whatever their case."""
    found: dict[tuple[str, str], list[str]] = {}
    for label in queries.records(tx.connection, Label):
        found.setdefault(("name", label.name.casefold()), []).append(label.name)
        if label.key:
            found.setdefault(("key", label.key.casefold()), []).append(label.key)
    return {(what, min(written), len(written)) for (what, _), written in found.items() if len(written) > 1}


def merge_bundles(tx: Transaction, bundles: Iterable[Bundle], name: str, report: MergeReport) -> None:
    """Adopt what the bundles of the file `name` hold. Raises InputError when they contradict what is known here."""
    report.start(tx)
    merge = _Merge(tx, name, report)
    for bundle in bundles:
        merge.take(bundle)
    merge.flush()


class _Merge:
    """A batch that is being filled."""

    def __init__(self, tx: Transaction, name: str, report: MergeReport) -> None:
        self._tx = tx
        self._name = name
        self._report = report
        self._owners = {
            str(layer.id): str(layer.annotator_id) for layer in queries.records(tx.connection, Layer, all_states=True)
        }
        self._marked = counting.has_annotations(tx.connection)
        self._known = {str(id_) for id_ in queries.document_ids(tx.connection)}
        self._seen: dict[tuple[type, str], Plain] = {}
        self._clear()

    def _clear(self) -> None:
        self._rows: dict[type, list[Plain]] = {kind: [] for kind in _ORDER}
        self._documents: list[Plain] = []
        self._lines: dict[str, int] = {}
        self._characters = 0

    def take(self, bundle: Bundle) -> None:
        """Add a bundle to the batch; a full batch is written."""
        self._report.lines += 1
        for kind in SHARED:
            for plain in bundle.of(kind):
                # every line repeats what it refers to; the reader gives the same object for the same content
                if self._seen.get((kind, plain["id"])) is not plain:
                    self._seen[kind, plain["id"]] = plain
                    self._rows[kind].append(plain)
        for layer in bundle.layers:
            if self._owners.setdefault(layer["id"], layer["annotator_id"]) != layer["annotator_id"]:
                raise InputError("merge.layer", file=self._name, line=bundle.line, id=layer["id"])
        if bundle.document is not None and bundle.metadata is not None:
            self._documents.append(bundle.document)
            if bundle.document["id"] not in self._known:
                self._known.add(bundle.document["id"])
                self._report.documents.append(UUID(bundle.document["id"]))
            self._rows[Metadata].append(bundle.metadata)
            self._characters += len(bundle.document["text"])
            self._lines[bundle.document["id"]] = bundle.line
        for kind in (Turn, Annotation, Relation, Rule, Collection, Decision, Note, Status):
            self._rows[kind].extend(bundle.of(kind))
        if len(self._rows[Annotation]) >= _ROWS or self._characters >= _CHARACTERS:
            self.flush()

    def flush(self) -> None:
        """Write the batch."""
        if self._marked:
            self._check_places()
        for document in self._documents:
            self._tx.add_document(from_plain(Document, document))
        for kind in _ORDER:
            if self._rows[kind]:
                self._report.count(kind, *bulk.adopt_many(self._tx, kind, self._rows[kind]))
        self._clear()

    def _check_places(self) -> None:
        """No file moves a mark that is known here to another document or layer."""
        rows = self._rows[Annotation]
        for first in range(0, len(rows), _ROWS):
            some = rows[first : first + _ROWS]
            known = counting.places_of(self._tx.connection, [UUID(row["id"]) for row in some])
            for row in some:
                if known.get(row["id"], (row["document_id"], row["layer_id"])) != (row["document_id"], row["layer_id"]):
                    raise InputError("merge.mark", file=self._name, line=self._lines[row["document_id"]], id=row["id"])
