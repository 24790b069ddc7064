"""What the review says of a mark: whose it is, and how it differs from what others marked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from annotator.core.agreement import AGREED, ATTRIBUTES, BOUNDARIES, LABEL, MISSING, plain_value
from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.model import ACCEPT, AMEND, Annotation, Decision, Entry
from annotator.core.review import QueueItem
from annotator.gui.panels import words
from annotator.gui.panels.suggestion_lane import UNKNOWN, PassageRow, head_of


def _tr(text: str) -> str:
    return QCoreApplication.translate("review", text)


def kind(name: str) -> str:
    """A kind of disagreement, as a heading."""
    return {
        MISSING: _tr("only one has it"),
        BOUNDARIES: _tr("boundaries differ"),
        LABEL: _tr("label differs"),
        ATTRIBUTES: _tr("attributes differ"),
        AGREED: _tr("agreed"),
    }[name]


def verdict(name: str) -> str:
    """What became of a mark."""
    return {ACCEPT: _tr("accepted"), AMEND: _tr("corrected")}.get(name, _tr("rejected"))


@dataclass(frozen=True)
class Teller:
    """Puts items and decisions of one document into words."""

    codebook: Codebook = field(default_factory=Codebook)
    entries: Mapping[UUID, Entry] = field(default_factory=dict)
    view: DocumentView | None = None

    def item_row(self, item: QueueItem) -> PassageRow:
        """The row of a mark that awaits a decision."""
        mark = item.annotation
        label = self.codebook.get(mark.label_id) or UNKNOWN
        quoted, head = self.quote(mark), head_of(label, mark.attributes, self.entries)
        name, said = self.name(item.annotator_id), self.difference(item)
        return PassageRow(
            key=item.id,
            record=item,
            title=quoted,
            label=label,
            head=head,
            aside=name,
            below=said,
            keys=("⌫", "↵"),
            suggested=False,
            tip="\n".join((quoted, f"{head} · {name}", said)),
            spoken=", ".join((head, quoted, name, said)),
            found_by=" ".join((head, quoted, name, said)).casefold(),
        )

    def decision_row(self, one: Decision) -> PassageRow:
        """The row of a decision that can be taken back."""
        label = self.codebook.get(one.snapshot.label_id) or UNKNOWN
        text = self.view.document.text if self.view is not None else ""
        quoted = words.quote(text, one.snapshot.fragments) or _tr("The whole document")
        head, became = head_of(label, one.snapshot.attributes, self.entries), verdict(one.verdict)
        below = ": ".join(filter(None, (became, one.reason)))
        return PassageRow(
            key=one.id,
            record=one,
            title=quoted,
            label=label,
            head=head,
            aside=one.at.astimezone().strftime("%H:%M"),
            below=below,
            keys=(_tr("↵ take back"),),
            suggested=False,
            tip="\n".join((quoted, head, f"{below} {one.at.astimezone():%Y-%m-%d %H:%M}")),
            spoken=", ".join((head, quoted, below)),
            found_by=" ".join((head, quoted, below)).casefold(),
        )

    def quote(self, mark: Annotation) -> str:
        """The passage, or that it is the whole document."""
        text = self.view.document.text if self.view is not None else ""
        return words.quote(text, mark.fragments) or _tr("The whole document")

    def name(self, annotator_id: UUID) -> str:
        """Who somebody is."""
        known = self.view.annotators if self.view is not None else ()
        return next((one.name for one in known if one.id == annotator_id), _tr("a colleague"))

    def owner(self, mark: Annotation) -> str:
        """Whose a mark is."""
        known = self.view.layers if self.view is not None else ()
        return self.name(next((one.annotator_id for one in known if one.id == mark.layer_id), mark.layer_id))

    def difference(self, item: QueueItem) -> str:
        """In one line how a mark differs from the one that it was compared with."""
        other = item.counterpart
        if other is None:
            return _tr("only {name} has it").format(name=self.name(item.annotator_id))
        whose = self.owner(other)
        if item.kind == AGREED:
            return _tr("{name} has marked the same").format(name=whose)
        if item.kind == BOUNDARIES:
            return _tr("{name}: “{quote}”").format(name=whose, quote=self.quote(other))
        if item.kind == LABEL:
            label = self.codebook.get(other.label_id) or UNKNOWN
            return f"{whose}: {label.name}"
        return f"{whose}: {self._other_values(item.annotation, other)}"

    def _other_values(self, mark: Annotation, other: Annotation) -> str:
        """What the other one says in the attributes that differ."""
        known = self.codebook.attributes(mark.label_id) if self.codebook.get(mark.label_id) else ()
        types = {one.name: one.type for one in known}
        names = dict.fromkeys((*types, *mark.attributes, *other.attributes))
        differing = [one for one in names if plain_value(mark.attributes.get(one)) != plain_value(other.attributes.get(one))]
        shown = (
            f"{words.said(one)} {words.value(other.attributes.get(one), types.get(one, ''), self.entries)}" for one in differing
        )
        return ", ".join(shown)
