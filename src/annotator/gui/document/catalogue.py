"""From the records of a document to what is drawn of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView, Mark
from annotator.core.model import (
    CLAIM,
    POSITION,
    SURE,
    Annotation,
    Attributes,
    Entry,
    Fragments,
    Json,
    Label,
    Suggestion,
)
from annotator.core.statements import stands_for
from annotator.gui.document.links import Link, Links
from annotator.gui.document.shown import COLLEAGUE, MINE, SUGGESTED, UNKNOWN, Shown, initial, small

_PLAIN_VALUES = {"certainty": "asserted", "mode": "own"}
"""Attributes of a claim that its card names, unless they have the value that goes without saying."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A mark that is painted before it is saved."""

    id: UUID
    fragments: Fragments
    label: Label


class Catalogue:
    """Turns the records of a document into what is drawn of them."""

    def __init__(self, view: DocumentView, codebook: Codebook, entries: Mapping[UUID, Entry]) -> None:
        self.view = view
        self.codebook = codebook
        self.entries = entries
        self.pending: dict[int, Pending] = {}
        self.edited: tuple[UUID, Fragments] | None = None

    @property
    def view(self) -> DocumentView:
        return self._view

    @view.setter
    def view(self, view: DocumentView) -> None:
        self._view = view
        names = {annotator.id: annotator.name for annotator in view.annotators}
        self._names = {layer.id: names.get(layer.annotator_id, layer.name) for layer in view.layers}
        self._links = Links(view, self._names)

    def touching(self, start: int, end: int) -> list[Shown]:
        """What is drawn over `[start, end)`, in text order, longer before shorter."""
        view = self.view
        records: list[Mark] = [view.marks.record(number) for number in view.marks.touching(start, end)]
        records += [view.suggestions.record(number) for number in view.suggestions.touching(start, end)]
        if self.edited:
            records = [record for record in records if record.id != self.edited[0]]
            if any(first < end and last > start for first, last in self.edited[1]):
                records.append(self.record(self.edited[0]))
        found = self._grouped(records)
        for waiting in self.pending.values():
            if any(first < end and last > start for first, last in waiting.fragments):
                found.append(Shown((waiting.id,), waiting.fragments, waiting.label, MINE, text=small(waiting.label.name)))
        return sorted(
            found, key=lambda shown: (shown.fragments[0][0], -shown.fragments[-1][1], shown.label.position, shown.id.int)
        )

    def whole_document(self) -> list[Shown]:
        """The labels of the document as a whole."""
        marks, suggestions = self.view.marks, self.view.suggestions
        records = [marks.record(number) for number in marks.placeless()]
        return self._grouped(records + [suggestions.record(number) for number in suggestions.placeless()])

    def record(self, id_: UUID) -> Mark:
        """The annotation or suggestion with `id_`. Raises KeyError when it is not here."""
        for marks in (self.view.marks, self.view.suggestions):
            number = marks.find(id_)
            if number is not None:
                return marks.record(number)
        raise KeyError(id_)

    def knows(self, id_: UUID) -> bool:
        return self.view.marks.find(id_) is not None or self.view.suggestions.find(id_) is not None

    def fragments(self, id_: UUID) -> Fragments:
        """Where the mark with `id_` lies now, an edit of its boundaries included."""
        return self.edited[1] if self.edited and self.edited[0] == id_ else self.record(id_).fragments

    def may_edit(self, id_: UUID) -> bool:
        """Whether its boundaries may be moved here: a colleague's mark may not."""
        if not self.knows(id_):
            return False
        record = self.record(id_)
        return isinstance(record, Suggestion) or record.layer_id == self.view.layer

    def shown(self, id_: UUID) -> Shown | None:
        """The drawn mark that the record with `id_` is part of."""
        if not self.knows(id_):
            return None
        fragments = self.fragments(id_)
        around = self.touching(*fragments[0]) if fragments else self.whole_document()
        return next((shown for shown in around if id_ in shown.ids), None)

    def links(self, shown: Shown) -> list[Link]:
        """The relations that begin or end at a drawn mark."""
        return self._links.of(shown, self.codebook, self.fragments)

    def _grouped(self, records: Iterable[Mark]) -> list[Shown]:
        groups: dict[object, list[Mark]] = {}
        for record in records:
            key = (self._place(record), record.label_id, isinstance(record, Suggestion), _frozen(record.attributes))
            groups.setdefault(key, []).append(record)
        return [self._drawn(group) for group in groups.values()]

    def _place(self, record: Mark) -> Fragments:
        return self.edited[1] if self.edited and self.edited[0] == record.id else record.fragments

    def _drawn(self, group: list[Mark]) -> Shown:
        if len(group) == 1 and isinstance(group[0], Annotation) and group[0].layer_id == self.view.layer:
            [record] = group  # nearly all marks: one of mine alone
            label = self.codebook.get(record.label_id) or UNKNOWN
            text, tail = self.words(label, record.attributes)
            return Shown((record.id,), self._place(record), label, MINE, text=text, tail=tail)
        mine = [record for record in group if isinstance(record, Annotation) and record.layer_id == self.view.layer]
        others = [record for record in group if isinstance(record, Annotation) and record.layer_id != self.view.layer]
        first = (mine or others or group)[0]
        owner = MINE if mine else COLLEAGUE if others else SUGGESTED
        names = sorted({self._names.get(record.layer_id, "?") for record in others})
        label = self.codebook.get(first.label_id) or UNKNOWN
        text, tail = self.words(label, first.attributes)
        return Shown(
            ids=tuple(record.id for record in (*mine, *others, *(r for r in group if isinstance(r, Suggestion)))),
            fragments=self._place(first),
            label=label,
            owner=owner,
            initials=tuple(initial(name) for name in names),
            ring=bool(mine and others),
            text=text,
            tail=tail,
            # the dashes say that it is suggested; only a doubt needs a word
            step=QCoreApplication.translate("words", first.step) if isinstance(first, Suggestion) and first.step != SURE else "",
        )

    def words(self, label: Label, attributes: Attributes) -> tuple[str, str]:
        """What a card says of a mark: the part that may be shortened, and the part that may not."""
        if label.kind == POSITION:
            holder, target = self._named(attributes.get("holder")), self._named(attributes.get("target"))
            stance = str(attributes.get("stance") or "")
            text = f"{holder} → {target}" if holder and target else f"→ {target}" if target else holder or small(label.name)
            return text, _known(stance)
        if label.kind == CLAIM:
            parts = [
                _known(str(attributes[name]))
                for name, plain in _PLAIN_VALUES.items()
                if attributes.get(name, plain) not in (plain, None, "")
            ]
            # most claims are the speaker's own, and who speaks stands above the text
            is_own = attributes.get("mode", "own") == "own"
            holder = "" if is_own else self._named(attributes.get("holder"))
            return " · ".join(filter(None, [small(label.name), holder, *parts])), ""
        return small(label.name), ""

    def _named(self, value: Json) -> str:
        """The names of the entries that `value` refers to; other texts as they are."""
        values = value if isinstance(value, list) else [value] if value else []
        return ", ".join(self.name_of(str(one)) for one in values)

    def name_of(self, value: str) -> str:
        """The name of the entry with this id, of the one it was merged into; another text as it is."""
        try:
            meant = stands_for(self.entries, UUID(value))
        except ValueError:
            return value
        entry = self.entries.get(meant) if meant else None
        return entry.name if entry else "?"

    def described(self, shown: Shown) -> Iterator[tuple[str, str]]:
        """What is known of a mark as (what, value): label, annotators, attributes, for suggestions who found it and why."""
        yield shown.label.name, shown.step
        records = [self.record(id_) for id_ in shown.ids if self.knows(id_)]
        layers = [record.layer_id for record in records if isinstance(record, Annotation)]
        if layers:
            yield QCoreApplication.translate("Shown", "by"), ", ".join(self._names.get(layer, "?") for layer in layers)
        for name, value in (records[0].attributes if records else {}).items():
            if value not in (None, "", []):
                yield _known(name.replace("_", " ")), self._named(value) if isinstance(value, (list, str)) else str(value)
        for record in records:
            if isinstance(record, Suggestion):
                yield from ((source.name, source.reason) for source in record.sources)


def _known(name: str) -> str:
    """A name or value of the shipped codebooks in the user's language; others as they are."""
    return QCoreApplication.translate("codebook names", name) if name else ""


def _frozen(attributes: Attributes) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, repr(value)) for name, value in attributes.items() if value not in (None, "", [])))
