"""The standing rules: what is tagged in documents imported later, to be switched off, removed or taken over."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.ledger.rows import TwoLineDelegate, TwoLineRow
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.records import RecordsModel
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.project.rules import StandingRule


class RulesDialog(QDialog):
    """Not modal. What is to be done leaves by signals that carry ids of rules."""

    switch_wanted = Signal(UUID, bool)
    removal_wanted = Signal(object)
    take_over_wanted = Signal(UUID)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Standing rules"))
        self.resize(620, 460)
        self.setMinimumSize(420, 300)
        explanation = QLabel(
            self.tr(
                "In every document that you import, these names are tagged in your layer, except where there is a doubt. "
                "“Tag every occurrence” makes such rules. Marks that are there stay when a rule goes."
            ),
            wordWrap=True,
        )
        explanation.setProperty("role", "faint")
        self.model = RecordsModel(self._prepare, self, key=lambda one: one.rule.id)
        self.listing = Listing(
            self.model, TwoLineDelegate(), name=self.tr("Standing rules"), placeholder=self.tr("Filter by name or label")
        )
        self.listing.set_nothing(
            "occurrences",
            self.tr("No standing rules"),
            self.tr("Tag every occurrence of a name and tick “also in documents imported later”."),
        )
        self.listing.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.listing.view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.switch = QPushButton(self.tr("Switch off"), autoDefault=False)
        self.take = QPushButton(self.tr("Use it myself"), autoDefault=False)
        self.take.setToolTip(self.tr("Make a rule like this colleague’s one for your own layer"))
        self.remove = QPushButton(self.tr("Remove"), autoDefault=False)
        close = QPushButton(self.tr("Close"), default=True)
        self.switch.clicked.connect(self._switch)
        self.take.clicked.connect(lambda: [self.take_over_wanted.emit(one.rule.id) for one in self.selected() if one.owner])
        self.remove.clicked.connect(self._remove)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.switch, self.take, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(explanation)
        column.addWidget(self.listing, 1)
        column.addLayout(foot)
        self.set_theme(theme)
        self._enable()

    def set_rules(self, rules: Sequence["StandingRule"]) -> None:
        """Show these; what is selected stays so."""
        self.model.set_records(rules)
        if not self.listing.view.selectionModel().hasSelection() and rules:
            self.listing.set_current(rules[0].rule.id)
        self._enable()

    def selected(self) -> list["StandingRule"]:
        """The rules of the rows that are selected, in their order."""
        rows = sorted(self.listing.view.selectionModel().selectedRows(), key=lambda index: index.row())
        return [row.record for index in rows if (row := self.model.row_at(index)) is not None]

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(style_sheet(theme))
        self.listing.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.remove.isEnabled():
            self._remove()
        else:
            super().keyPressEvent(event)

    def _enable(self) -> None:
        chosen = self.selected()
        mine = [one for one in chosen if not one.owner]
        self.switch.setEnabled(bool(mine))
        self.switch.setText(self.tr("Switch on") if mine and not any(one.rule.active for one in mine) else self.tr("Switch off"))
        self.remove.setEnabled(bool(mine))
        self.take.setVisible(any(row.record.owner for row in self.model.rows()))
        self.take.setEnabled(any(one.owner and one.label is not None for one in chosen))

    def _switch(self) -> None:
        mine = [one.rule for one in self.selected() if not one.owner]
        active = not any(rule.active for rule in mine)
        for rule in mine:
            if rule.active != active:
                self.switch_wanted.emit(rule.id, active)

    def _remove(self) -> None:
        if ids := [one.rule.id for one in self.selected() if not one.owner]:
            self.removal_wanted.emit(ids)

    def _prepare(self, one: "StandingRule") -> TwoLineRow:
        rule, label = one.rule, one.label.name if one.label is not None else self.tr("a label that is gone")
        names = " · ".join(rule.names)
        state = self.tr("of {name}").format(name=one.owner) if one.owner else "" if rule.active else self.tr("off")
        below = ", ".join(
            part
            for part in (self.tr("as {label}").format(label=label), "" if rule.match_case else self.tr("in capitals or not"))
            if part
        )
        return TwoLineRow(
            key=rule.id,
            record=one,
            title=names,
            count=state,
            below=below,
            tip="\n".join((*rule.names, below)),
            spoken=", ".join(filter(None, (names, below, state))),
            found_by=f"{names} {label} {one.owner}".casefold(),
        )
