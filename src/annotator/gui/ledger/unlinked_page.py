"""Marks that do not say yet whom they mean, by their words: linked many at once, to one entry or each to its own name."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal

from annotator.core.codebook import Codebook
from annotator.core.model import Attribute, Entry, Json
from annotator.gui.ledger.proposals import ProposalPage
from annotator.gui.ledger.rows import TwoLineRow
from annotator.gui.panels import words
from annotator.gui.panels.entry_field import EntryField
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.rows import number
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.project.unlinked import Unlinked


class UnlinkedPage(ProposalPage):
    """`accepted` links the selected groups each to the only entry of its name; the field links all of them to one."""

    linked = Signal(object, object)
    new_wanted = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Marks without a name"),
            self.tr(
                "Your marks of names that do not say yet whom they mean. Where one entry has just these words, Enter links them; "
                "else choose or make the name below."
            ),
            self.tr("Link as proposed"),
        )
        self.list.set_nothing(
            "done", self.tr("All marks are linked"), self.tr("Every mark of a name says to which entry it refers.")
        )
        self.field = EntryField(Attribute(name=self.tr("Link to"), type="entry"))
        self.field.hint = self.tr("Link the selected to…")
        self.field.setMinimumWidth(260)
        self.foot.insertWidget(0, self.field, 2)
        self.field.edited.connect(self._on_chosen)
        self.field.entry_wanted.connect(self._on_new)
        self.selection_changed.connect(self._on_selection)
        self._on_selection()

    def set_finder(self, finder: EntryFinder) -> None:
        self.field.set_finder(finder)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.field.set_theme(theme)

    def _ids(self) -> list[UUID]:
        return [id_ for group in self.selected() for id_ in group.ids]

    def _on_chosen(self, value: Json) -> None:
        self.field.show_value(None, unconfirmed=False, locked=False)
        if value and (ids := self._ids()):
            self.linked.emit(ids, UUID(str(value)))

    def _on_new(self, name: str, kind: str) -> None:
        if ids := self._ids():
            self.new_wanted.emit(ids, name, kind)

    def _on_selection(self) -> None:
        chosen = self.selected()
        self.field.setEnabled(bool(chosen))
        self.accept.setEnabled(any(group.likely is not None for group in chosen))


def unlinked_rows(groups: "Sequence[Unlinked]", codebook: Codebook, entries: Mapping[UUID, Entry]) -> list[TwoLineRow]:
    """The words, how often, in which surroundings and to whom they are likely to refer."""
    rows = []
    for group in groups:
        label = codebook.get(group.label_id)
        likely = entries.get(group.likely) if group.likely is not None else None
        aside = f"→ {likely.name}, {words.kind(likely.kind)}" if likely is not None else ""
        around = f"{group.first.before}{group.first.quote}{group.first.after}"
        count = number(len(group.ids))
        if group.documents > 1:
            count = _tr("{count} in %Ln documents", group.documents).format(count=count)
        name = label.name if label is not None else ""
        rows.append(
            TwoLineRow(
                key=(group.words.casefold(), group.label_id),
                record=group,
                title=group.words,
                aside=aside,
                below=f"{name} · {around}",
                count=count,
                tip="\n".join(filter(None, (group.words, around, aside))),
                spoken=", ".join(filter(None, (group.words, name, count, aside))),
                found_by=" ".join((group.words, name, aside)).casefold(),
            )
        )
    return rows


def _tr(text: str, count: int) -> str:
    return QCoreApplication.translate("UnlinkedPage", text, "", count)
