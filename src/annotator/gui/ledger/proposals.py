"""A list of proposals about the ledger: Enter accepts those that are selected, Backspace refuses them for good."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.model import ACCEPT, REJECT
from annotator.gui.ledger.rows import TwoLineDelegate, TwoLineRow
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.records import RecordsModel
from annotator.gui.theme import Theme
from annotator.gui.verdict_keys import verdict_of


class ProposalPage(QWidget):
    """Rows that were prepared elsewhere; `accepted` and `refused` carry the records of the selected ones."""

    accepted = Signal(object)
    refused = Signal(object)
    selection_changed = Signal()

    def __init__(self, name: str, explanation: str, accept: str, refuse: str = "") -> None:
        super().__init__()
        self.model = RecordsModel(lambda row: row, self, key=attrgetter("key"))
        self.list = Listing(self.model, TwoLineDelegate(), name=name, placeholder=self.tr("Filter"))
        self.view = self.list.view
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.installEventFilter(self)
        self.view.doubleClicked.connect(lambda _: self._answer(self.accepted))
        said = QLabel(explanation, wordWrap=True)
        said.setProperty("role", "faint")
        said.setContentsMargins(14, 8, 14, 0)
        self.accept = QPushButton(f"{accept}  ↵", autoDefault=False)
        self.accept.setAccessibleName(accept)
        self.accept.setProperty("primary", True)
        self.accept.clicked.connect(lambda: self._answer(self.accepted))
        self.refuse = QPushButton(f"{refuse}  ⌫", autoDefault=False, visible=bool(refuse))
        self.refuse.setAccessibleName(refuse)
        self.refuse.clicked.connect(lambda: self._answer(self.refused))
        self._refusable = bool(refuse)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(14, 8, 14, 12)
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.foot.addWidget(self.refuse)
        self.foot.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(said)
        column.addWidget(self.list, 1)
        column.addLayout(self.foot)
        self.setFocusProxy(self.view)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_selected())
        self._on_selected()

    def show_rows(self, rows: Sequence[TwoLineRow]) -> None:
        """Show `rows`; where the current one went away, the next takes its place."""
        place = max(0, self.view.currentIndex().row())
        self.model.set_records(rows)
        if self.model.rowCount() and not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.model.index(min(place, self.model.rowCount() - 1)))
        self._on_selected()

    def selected(self) -> list[Any]:
        """The records of the selected rows, in order."""
        rows = self.model.rows()
        return [rows[place].record for place in sorted(index.row() for index in self.view.selectionModel().selectedRows())]

    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A verdict is one key, and a held key gives one."""
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            verdict = verdict_of(event)
            if verdict in (ACCEPT, REJECT):
                if not event.isAutoRepeat() and (verdict == ACCEPT or self._refusable):
                    self._answer(self.accepted if verdict == ACCEPT else self.refused)
                return True
            if event.key() == Qt.Key.Key_Delete:
                return True
        return super().eventFilter(watched, event)

    def _answer(self, signal: Signal) -> None:
        records = self.selected()
        if records and (signal is not self.accepted or self.accept.isEnabled()):
            signal.emit(records)

    def _on_selected(self) -> None:
        chosen = self.view.selectionModel().hasSelection()
        self.accept.setEnabled(chosen)
        self.refuse.setEnabled(chosen)
        self.selection_changed.emit()
