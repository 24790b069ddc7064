"""Several names are one: which of them stays, and what that does, before it is done."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.model import Attribute, Entry, Json
from annotator.gui.ledger.entry_form import TOPIC
from annotator.gui.panels import words
from annotator.gui.panels.entry_field import EntryField
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge
    from annotator.project.ledger import Merger


class MergeDialog(QDialog):
    """Asks which entry the others become. `into` and `gone` are the answer, `is_opposite` whether stances turn."""

    def __init__(
        self,
        ids: Sequence[UUID],
        into: UUID | None,
        finder: EntryFinder,
        bridge: "ProjectBridge",
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ids, self._bridge = list(ids), bridge
        self._entries: Mapping[UUID, Entry] = finder.entries
        self.into = into
        self.setWindowTitle(self.tr("Merge names"))
        self.setModal(True)
        self.setStyleSheet(style_sheet(theme))
        self.setMinimumWidth(520)
        kinds = tuple({self._entries[id_].kind for id_ in ids if id_ in self._entries})
        self.field = EntryField(Attribute(name=self.tr("Stays"), type="entry", entry_kinds=kinds))
        self.field.hint = self.tr("a name")
        self.field.set_finder(finder)
        self.field.set_theme(theme)
        self.field.edited.connect(self._choose)
        self._goes = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._preview = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._preview.setProperty("role", "faint")
        self.opposite = QCheckBox()
        self._turned = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._turned.setProperty("role", "banner")
        self.opposite.toggled.connect(self._turned.setVisible)
        self.merge = QPushButton(self.tr("Merge"), default=True)
        self.merge.setProperty("primary", True)
        self.merge.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        cancel.clicked.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Stays"), self.field)
        form.addRow(self.tr("Becomes it"), self._goes)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._preview)
        column.addWidget(self.opposite)
        column.addWidget(self._turned)
        column.addStretch(1)
        column.addLayout(foot)
        self._show_choice()

    @property
    def gone(self) -> list[UUID]:
        """The entries that become the other one."""
        return [id_ for id_ in self._ids if id_ != self.into]

    @property
    def is_opposite(self) -> bool:
        """Whether what goes says the opposite of what stays."""
        return not self.opposite.isHidden() and self.opposite.isChecked()

    def _choose(self, value: Json) -> None:
        self.into = UUID(str(value)) if value else None
        self._show_choice()

    def _show_choice(self) -> None:
        into, gone = self.into, self.gone
        self.field.show_value(None if into is None else str(into), unconfirmed=False, locked=False)
        self._goes.setText(", ".join(self._entries[id_].name for id_ in gone if id_ in self._entries))
        is_topic = any(self._entries[id_].kind == TOPIC for id_ in gone if id_ in self._entries)
        self.opposite.setVisible(is_topic and into is not None)
        self.opposite.setChecked(False)
        self._turned.hide()
        self.merge.setEnabled(False)
        if into is None or not gone:
            self._preview.setText(self.tr("Choose the name that stays."))
            return
        self.opposite.setText(self.tr("It says the opposite of “{name}”").format(name=_short(self._entries[into].name, 45)))
        self._preview.setText(self.tr("Looking…"))
        self._bridge.read(self, lambda project: project.ledger.foresee_merge(gone, into), self._preview_of, channel="merger")

    def _preview_of(self, merger: "Merger") -> None:
        lines = [
            f"{_short(entry.name)} ({words.kind(entry.kind)}): " + self.tr("%Ln marks", "", merger.marks.get(id_, 0))
            for id_ in (*self.gone, self.into)
            if (entry := self._entries.get(id_)) is not None
        ]
        lines.append(self.tr("Found from now on by: {names}").format(names=", ".join(merger.names)))
        lines.append(self.tr("Marks keep what they say; undo, or “Take apart” later, brings everything back."))
        self._preview.setText("\n".join(lines))
        said = self.tr("“For” and “against” change places in %Ln marks of yours.", "", merger.turned)
        if merger.others:
            said += " " + self.tr(
                "%Ln marks of colleagues stay as they are: only their authors can change them, and until then the board "
                "counts them with the wrong sign.",
                "",
                merger.others,
            )
        self._turned.setText(said)
        self.merge.setEnabled(True)
        self.adjustSize()


def _short(name: str, most: int = 70) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"
