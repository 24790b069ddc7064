"""All names and topics: a list that narrows as one types, and the chosen entry beside it."""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotator.core.model import ENTRY_KINDS, Entry
from annotator.gui.ledger.entry_form import EntryForm
from annotator.gui.ledger.rows import Named, TwoLineDelegate, TwoLineRow
from annotator.gui.panels import words
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.records import RecordsModel
from annotator.gui.panels.rows import number
from annotator.gui.theme import Theme


class NamesPage(QWidget):
    """The rows come prepared. What is to be done leaves by the signals of `form`, `new_wanted` and `merge_wanted`."""

    new_wanted = Signal(str, str)
    merge_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._entries: Mapping[UUID, Entry] = {}
        self._wanted: UUID | None = None
        self.model = RecordsModel(lambda row: row, self, key=attrgetter("key"))
        self.list = Listing(
            self.model, TwoLineDelegate(), name=self.tr("Names and topics"), placeholder=self.tr("Filter names and topics")
        )
        self.list.set_nothing(
            "ledger",
            self.tr("No names yet"),
            self.tr("Whoever is named in a mark’s form appears here, and so does who speaks in a document."),
        )
        self.view = self.list.view
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.installEventFilter(self)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in ENTRY_KINDS:
            self.kind.addItem(words.kind(kind), kind)
        self.unused = QPushButton(self.tr("Unused"), checkable=True, autoDefault=False)
        self.unused.setProperty("role", "pill")
        self.unused.setToolTip(self.tr("Only names that nothing refers to"))
        self.new = QPushButton(self.tr("New name"), autoDefault=False)
        self.merge = QPushButton(autoDefault=False)
        self.remove = QPushButton(autoDefault=False)
        self.form = EntryForm()
        self._build()
        self.kind.currentIndexChanged.connect(lambda _: self._narrow())
        self.unused.toggled.connect(lambda _: self._narrow())
        self.new.clicked.connect(self._ask_new)
        self.merge.clicked.connect(lambda: self.merge_wanted.emit(self.selected_ids()))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self.selected_ids()))
        self.form.merge_wanted.connect(lambda id_: self.merge_wanted.emit([id_]))
        self.form.removal_wanted.connect(lambda id_: self.removal_wanted.emit([id_]))
        self.list.filter.entered.connect(self._select_current)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        self._show_selected()

    def _build(self) -> None:
        self.list.head.addWidget(self.kind)
        self.list.head.addWidget(self.unused)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 6, 8, 10)
        foot.setSpacing(6)
        for button in (self.new, self.merge, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.form)
        split.setSizes([460, 560])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.setFocusProxy(self.list.filter)

    # showing

    def show_rows(self, rows: Sequence[TwoLineRow], entries: Mapping[UUID, Entry]) -> None:
        """Show the whole ledger anew; what was chosen stays so."""
        self._entries = entries
        chosen = self.list.current()
        self.model.set_records(rows)
        self._choose(self._wanted or chosen)
        self._show_selected()

    def show_entry(self, id_: UUID) -> None:
        """Choose an entry, once it is there."""
        self._wanted = id_
        self.list.filter.clear()
        self.kind.setCurrentIndex(0)
        self.unused.setChecked(False)
        self._choose(id_)

    def set_finder(self, finder: EntryFinder) -> None:
        self.form.set_finder(finder)

    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)
        self.form.set_theme(theme)

    def selected_ids(self) -> list[UUID]:
        """The entries of the selected rows, in order."""
        rows = self.model.rows()
        return [rows[place].record.entry.id for place in sorted(one.row() for one in self.view.selectionModel().selectedRows())]

    def _choose(self, id_: object) -> None:
        index = self.model.find(id_)
        if index.isValid():
            self._wanted = None
            if self.view.currentIndex() != index or not self.view.selectionModel().isSelected(index):
                self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _select_current(self) -> None:
        """Who comes down from the filter finds a row chosen; what the filter took away may have been."""
        if not self.view.selectionModel().hasSelection() and self.model.rowCount():
            self.view.setCurrentIndex(QModelIndex())
            self.view.setCurrentIndex(self.model.index(0))

    def _narrow(self) -> None:
        kind, unused = self.kind.currentData(), self.unused.isChecked()
        condition: Callable[[Named], bool] | None = None
        if kind or unused:

            def condition(named: Named) -> bool:
                return (not kind or named.entry.kind == kind) and (not unused or named.is_unused)

        self.model.set_condition(condition)

    def _show_selected(self) -> None:
        ids = self.selected_ids()
        several = len(ids) > 1
        self.merge.setVisible(several)
        self.remove.setVisible(several)
        if several:
            chosen = [self.model.row_at(index).record for index in self.view.selectionModel().selectedRows()]
            self.merge.setText(self.tr("Merge {count}…").format(count=number(len(ids))))
            self.remove.setText(self.tr("Remove {count}").format(count=number(len(ids))))
            self.remove.setEnabled(all(named.is_unused for named in chosen))
        index = self.view.currentIndex()
        row = self.model.row_at(index) if ids and not several else None
        merged = [one for one in self._entries.values() if row is not None and one.merged_into == row.record.entry.id]
        self.form.show_entry(row.record if row is not None else None, merged)

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the form, Delete takes out what is unused."""
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
                if self.form.named is not None:
                    self.form.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    self.form.name.selectAll()
                return True
            if event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
                if ids := self.selected_ids():
                    self.removal_wanted.emit(ids)
                return True
        return super().eventFilter(watched, event)

    def _ask_new(self) -> None:
        """A new entry has the name that was looked for and the kind that is shown."""
        name = " ".join(self.list.filter.text().split()) or self.tr("New name")
        self.new_wanted.emit(name, self.kind.currentData() or ENTRY_KINDS[0])
