"""The marks to look at again since the codebook changed: shown in the text by Enter, ticked off by Space."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Codebook
from annotator.core.recoding import REWRITING
from annotator.gui.codebook import wording
from annotator.gui.panels.listing import EmptyState
from annotator.gui.panels.records import ROW, RecordsModel, Row
from annotator.gui.panels.rows import ABOVE, SIDE, RowDelegate, number, smaller, write
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.project.worklist import Item


class ItemDelegate(RowDelegate):
    """The words in ink, and below them, dimmer, what is asked and where they stand."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, QFontMetrics(option.font).height() + QFontMetrics(smaller(option.font)).height() + 2 * ABOVE + 2)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: Row = index.data(ROW)
        area, small = option.rect, smaller(option.font)
        high, low = QFontMetrics(option.font).height(), QFontMetrics(small).height()
        width = area.width() - 2 * SIDE
        write(painter, QRect(SIDE, area.top() + ABOVE, width, high), row.title, option.font, self.theme.ink)
        write(painter, QRect(SIDE, area.top() + ABOVE + high + 2, width, low), row.tip, small, self.theme.dim)


class WorklistDialog(QDialog):
    """Stays open beside the text while one works through it."""

    shown = Signal(object)
    ticked = Signal(object)
    rewrite_wanted = Signal()

    def __init__(self, codebook: Codebook, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Look again"))
        self._codebook = codebook
        self.model = RecordsModel(self._row, self, key=lambda item: (item.note_id, item.statement.id))
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = ItemDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Marks to look at again"))
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(lambda _: self.show_current())
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.show_button, self.tick_button = QPushButton(self.tr("Show in the text")), QPushButton(self.tr("Looked at"))
        self.rewrite_button = QPushButton(self.tr("Rewrite as the codebook says"))
        self.show_button.setToolTip(self.tr("Enter"))
        self.tick_button.setToolTip(self.tr("Space; several may be selected"))
        self.tick_button.setProperty("primary", True)
        self.show_button.clicked.connect(self.show_current)
        self.tick_button.clicked.connect(self.tick)
        self.rewrite_button.clicked.connect(self.rewrite_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 14, 12)
        row.addWidget(self.rewrite_button)
        row.addStretch(1)
        for button in (self.show_button, self.tick_button, self.rewrite_button):
            button.setAutoDefault(False)
        row.addWidget(self.show_button)
        row.addWidget(self.tick_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        self.resize(560, 460)
        self.set_theme(theme)
        self.show_items(())

    def show_items(self, items: "Sequence[Item]") -> None:
        """Show what waits; the place in the list stays."""
        row = self.list.currentIndex().row()
        self.model.set_records(items)
        if items and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), len(items) - 1)))
        count = len(items)
        self.setWindowTitle(self.tr("Look again: {count}").format(count=number(count)) if count else self.tr("Look again"))
        self.empty.say(
            "done",
            self.tr("Nothing to look at again"),
            self.tr("When the codebook changes, the marks that it concerns stand here."),
        )
        self._stack.setCurrentWidget(self.list if count else self.empty)
        for button in (self.show_button, self.tick_button):
            button.setEnabled(count > 0)
        self.rewrite_button.setVisible(any(item.demand.reason in REWRITING for item in items))

    def set_codebook(self, codebook: Codebook) -> None:
        self._codebook = codebook

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(style_sheet(theme))
        self._delegate.set_theme(theme)
        self.empty.set_theme(theme)
        self.list.viewport().update()

    def show_current(self) -> None:
        """Ask for the current mark in its text."""
        row = self.model.row_at(self.list.currentIndex())
        if row is not None:
            self.shown.emit(row.record.statement)

    def tick(self) -> None:
        """Say that the selected marks have been looked at."""
        rows = [self.model.row_at(index) for index in self.list.selectionModel().selectedIndexes()]
        pairs = [(row.record.note_id, row.record.statement.id) for row in rows if row is not None]
        if pairs:
            self.ticked.emit(pairs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.show_current()
                return True
            if event.key() == Qt.Key.Key_Space:
                if not event.isAutoRepeat():
                    self.tick()
                return True
        return super().eventFilter(watched, event)

    def _row(self, item: Any) -> Row:
        label = self._codebook.get(item.demand.label_id)
        asked = wording.demand(item.demand, self._codebook)
        tip = "  ·  ".join(filter(None, (label.name if label is not None else "", asked, item.statement.title)))
        quote = " ".join(item.statement.quote.split()) or self.tr("the whole document")
        return Row(key=(item.note_id, item.statement.id), record=item, title=quote, tip=tip, spoken=f"{quote}. {tip}")
