"""The marks of the open document in the order of its text: a list of a hundred thousand costs no more than its visible rows."""

from array import array
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Codebook
from annotator.core.marks import Census, DocumentView
from annotator.core.model import Annotation, Entry
from annotator.gui.panels import words
from annotator.gui.panels.listing import EmptyState, FilterField
from annotator.gui.panels.records import ROW
from annotator.gui.panels.rows import ABOVE, SIDE, RowDelegate, draw_swatch, heavier, slanted, smaller, write
from annotator.gui.panels.style import style_sheet
from annotator.gui.panels.suggestion_lane import UNKNOWN, PassageRow, head_of
from annotator.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
KEPT = 400
"""Rows that are remembered once they were painted."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """Numbers of marks in text order, and where each begins (code points)."""

    numbers: "array[int]"
    starts: "array[int]"


def ordered(census: Census, text: str, labels: Mapping[UUID, str], wanted: str, layer: UUID | None) -> Ordered:
    """The marks of a document that have every word of `wanted` in passage or label; only those of `layer`, if one is given.

    Labels of the whole document come first. Any thread may ask.
    """
    parts = wanted.casefold().split()
    found = []
    for number, (fragments, whose, label) in zip(census.numbers, census, strict=True):
        if layer is not None and whose != layer:
            continue
        if parts:
            said = " ".join([labels.get(label, ""), *(text[start:end] for start, end in fragments)]).casefold()
            if not all(part in said for part in parts):
                continue
        found.append((fragments[0][0], -fragments[-1][1], number) if fragments else (-1, 0, number))
    found.sort()
    return Ordered(array("i", (one[2] for one in found)), array("i", (one[0] for one in found)))


class MarkModel(QAbstractListModel):
    """Rows are made when they are painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = Ordered(array("i"), array("i"))
        self._view: DocumentView | None = None
        self._codebook = Codebook()
        self._entries: Mapping[UUID, Entry] = {}
        self._rows: dict[int, PassageRow | None] = {}

    def show(self, order: Ordered, view: DocumentView | None, codebook: Codebook, entries: Mapping[UUID, Entry]) -> None:
        self.beginResetModel()
        self._order, self._view, self._codebook, self._entries = order, view, codebook, entries
        self._rows.clear()
        self.endResetModel()

    def mark_at(self, place: int) -> UUID | None:
        """The mark of a row; None for one that was taken out since."""
        row = self._row(place)
        return row.key if row is not None else None

    def place_of(self, mark: Annotation) -> int:
        """The row of a mark, -1 when it is not listed."""
        number = self._view.marks.find(mark.id) if self._view is not None else None
        if number is None:
            return -1
        start = mark.fragments[0][0] if mark.fragments else -1
        first, last = bisect_left(self._order.starts, start), bisect_left(self._order.starts, start + 1)
        return next((place for place in range(first, last) if self._order.numbers[place] == number), -1)

    def place_from(self, offset: int) -> int:
        """The row of the first mark that begins at `offset` (code points) or later."""
        return min(bisect_left(self._order.starts, offset), len(self._order.starts) - 1)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._order.numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._row(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        return {Qt.ItemDataRole.ToolTipRole: row.tip, Qt.ItemDataRole.AccessibleTextRole: row.spoken}.get(role, row.title)

    def _row(self, place: int) -> PassageRow | None:
        if not 0 <= place < len(self._order.numbers):
            return None
        if place not in self._rows:
            if len(self._rows) >= KEPT:
                self._rows.clear()
            self._rows[place] = self._made(self._order.numbers[place])
        return self._rows[place]

    def _made(self, number: int) -> PassageRow | None:
        view = self._view
        try:
            mark = view.marks.record(number)
        except KeyError:  # taken out since; the next order leaves it out
            return None
        label = self._codebook.get(mark.label_id) or UNKNOWN
        quoted = words.quote(view.document.text, mark.fragments) or self.tr("The whole document")
        head = head_of(label, mark.attributes, self._entries)
        whose = "" if mark.layer_id == view.layer else self._owner(mark)
        meant = mark.attributes.get("refers_to")
        below = words.entry(meant, self._entries) if meant else self.tr("not confirmed yet") if mark.unconfirmed else ""
        return PassageRow(
            key=mark.id,
            record=mark,
            title=quoted if len(quoted) <= 400 else f"{quoted[:400]}…",
            label=label,
            head=head,
            aside=whose,
            below=" · ".join(filter(None, (below, mark.note))),
            keys=(),
            suggested=False,
            tip="\n".join(filter(None, (quoted[:1000], head, mark.note))),
            spoken=", ".join(filter(None, (head, quoted[:300], whose))),
        )

    def _owner(self, mark: Annotation) -> str:
        layer = next((one for one in self._view.layers if one.id == mark.layer_id), None)
        if layer is None:
            return self.tr("a colleague")
        return next((one.name for one in self._view.annotators if one.id == layer.annotator_id), layer.name)


class MarkDelegate(RowDelegate):
    """The passage on one line, under it the label with what it says; every row as tall as the others."""

    SWATCH = 16

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        high, low = QFontMetrics(option.font).height(), QFontMetrics(smaller(option.font)).height()
        return QSize(160, high + low + 2 * ABOVE)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PassageRow | None = index.data(ROW)
        if row is None:
            return
        theme, font, small = self.theme, option.font, smaller(option.font)
        high, low = QFontMetrics(font).height(), QFontMetrics(small).height()
        left, right, top = option.rect.left() + SIDE, option.rect.right() - SIDE, option.rect.top() + ABOVE - 1
        draw_swatch(painter, QRectF(left, top + (high - 14) / 2, self.SWATCH, 14), row.label, theme)
        start, end = left + self.SWATCH + 7, Qt.AlignmentFlag.AlignRight
        taken = write(painter, QRect(start, top, right - start, high), row.aside, small, theme.dim, end)
        write(painter, QRect(start, top, right - taken - 8 - start, high), row.title, font, theme.ink)
        top += high + 2
        said = slanted(heavier(small))
        taken = write(painter, QRect(start, top, right - start, low), row.head, said, theme.label_ink(row.label))
        write(painter, QRect(start + taken + 8, top, right - start - taken - 8, low), row.below, small, theme.dim)


class MarkList(QWidget):
    """The list with its filter. `chosen` is a row that was clicked or gone to with arrows or Enter."""

    chosen = Signal(object)
    left = Signal()
    wanted_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MarkModel(self)
        self.filter = FilterField(self.tr("Filter marks"))
        self.mine = QCheckBox(self.tr("Only mine"))
        self.view = QTableView()
        """A table of one column: a list view would ask for each of a hundred thousand rows whenever one changes (Qt 6.11)."""
        self.delegate = MarkDelegate()
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.setProperty("role", "list")
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.horizontalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Marks in this text"))
        view.installEventFilter(self)
        view.clicked.connect(lambda index: self._choose(index.row()))
        head = QHBoxLayout()
        head.setContentsMargins(6, 8, 6, 4)
        head.setSpacing(8)
        head.addWidget(self.filter, 1)
        head.addWidget(self.mine)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(view)
        self.filter.textChanged.connect(lambda _: self.wanted_changed.emit())
        self.mine.toggled.connect(lambda _: self.wanted_changed.emit())
        self.filter.entered.connect(self._enter)
        self.clear()

    def show_marks(self, order: Ordered, view: DocumentView, codebook: Codebook, entries: Mapping[UUID, Entry]) -> None:
        """Show the marks of `view` in this order; the current one stays current, and the list where it was."""
        current, bar = self.model.mark_at(self.view.currentIndex().row()), self.view.verticalScrollBar()
        at = bar.value()
        self.model.show(order, view, codebook, entries)
        if not self.model.rowCount():
            if self.filter.text() or self.mine.isChecked():
                self._empty.say("search", self.tr("Nothing matches"), self.tr("Try fewer or other words, or clear the filter."))
            else:
                self._empty.say(
                    "label", self.tr("No marks in this text yet"), self.tr("Select words and press the key of a label.")
                )
            self._stack.setCurrentWidget(self._empty)
            return
        self._stack.setCurrentWidget(self.view)
        bar.setValue(at)
        number = view.marks.find(current) if current is not None else None
        self.follow(view.marks.record(number) if number is not None else None, scrolls=False)

    def clear(self) -> None:
        """No document is open."""
        self.model.show(Ordered(array("i"), array("i")), None, Codebook(), {})
        self._empty.say("label", self.tr("No document is open"), "")
        self._stack.setCurrentWidget(self._empty)

    def follow(self, mark: Annotation | None, *, scrolls: bool = True) -> None:
        """Make the row of `mark` current without choosing it."""
        place = self.model.place_of(mark) if mark is not None else -1
        if place < 0:
            self.view.setCurrentIndex(QModelIndex())
            return
        index = self.model.index(place)
        if scrolls:
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        else:
            self.view.selectionModel().setCurrentIndex(index, self.view.selectionModel().SelectionFlag.ClearAndSelect)

    def show_from(self, offset: int) -> None:
        """Bring the marks from `offset` of the text on to the top, unless the list is being read itself."""
        if self.model.rowCount() and not self.view.hasFocus():
            index = self.model.index(self.model.place_from(offset))
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(style_sheet(theme))
        self.delegate.set_theme(theme)
        self._empty.set_theme(theme)
        option = QStyleOptionViewItem()
        option.font = self.view.font()
        self.view.verticalHeader().setDefaultSectionSize(self.delegate.sizeHint(option, TOP).height())
        self.view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows lead through the text, Enter goes over to it."""
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, place = event.key(), self.view.currentIndex().row()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.isAutoRepeat():
                    self._choose(place)
                    self.left.emit()
                return True
            if key == Qt.Key.Key_Up and place <= 0:
                self.filter.setFocus(Qt.FocusReason.BacktabFocusReason)
                return True
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                place = min(place + (1 if key == Qt.Key.Key_Down else -1), self.model.rowCount() - 1)
                self.view.setCurrentIndex(self.model.index(place))
                self._choose(place)
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))

    def _choose(self, place: int) -> None:
        id_ = self.model.mark_at(place)
        if id_ is not None:
            self.chosen.emit(id_)
