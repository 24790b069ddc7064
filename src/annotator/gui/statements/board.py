"""Who is for or against what: holders down, targets across, in each cell the stances with their counts and years."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.core.statements import Board, Cell, Tally
from annotator.gui.dates import written_date
from annotator.gui.panels import words
from annotator.gui.panels.rows import faded, heavier, number, smaller
from annotator.gui.statements.cells import Words
from annotator.gui.theme import LIGHT, Theme

CELL = Qt.ItemDataRole.UserRole
SIGNS = {"for": "+", "against": "−", "neutral": "○", "declined": "…", "unclear": "?"}
_WIDTH, _HEIGHT, _NAMES = 128, 46, 210
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class BoardModel(QAbstractTableModel):
    """A `Board` as a table; its cells stand under the role CELL."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.board = Board()

    def set_board(self, board: Board) -> None:
        self.beginResetModel()
        self.board = board
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        return self.board.cells.get((self.board.holders[index.row()], self.board.targets[index.column()]))

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.board.holders)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.board.targets)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        across = orientation == Qt.Orientation.Horizontal
        names: Sequence[UUID | None] = self.board.targets if across else self.board.holders
        return self._words.facet("target" if across else "holder", str(names[section] or ""))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.UserRole:
                return cell
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(f"{words.said(tally.stance) or '?'} {number(tally.count)}" for tally in cell.tallies)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(_in_words(tally) for tally in cell.tallies)
        return None


class BoardDelegate(QStyledItemDelegate):
    """The signs with their counts, the years below; the ground leans to what was said more often, which the signs say too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell | None = index.data(CELL)
        theme, rect = self.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is not None:
            ground = QRectF(rect).adjusted(2, 2, -2, -2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ground(cell))
            painter.drawRoundedRect(ground, 4, 4)
            self._write(painter, option, cell)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.accent)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
        painter.restore()

    def _ground(self, cell: Cell) -> QColor:
        balance = sum(tally.count * {"for": 1, "against": -1}.get(tally.stance, 0) for tally in cell.tallies) / cell.count
        colour = self.theme.good if balance > 0 else self.theme.bad if balance < 0 else self.theme.dim
        return faded(colour, round(14 + 40 * abs(balance)))

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
        theme, font, small = self.theme, heavier(option.font), smaller(option.font)
        high, low = QFontMetrics(font).height(), QFontMetrics(small).height()
        years = _years(cell)
        left, right = option.rect.left() + 10, option.rect.right() - 8
        top = option.rect.top() + (option.rect.height() - high - (low if years else 0)) // 2
        painter.setFont(font)
        inks = {"for": theme.good, "against": theme.bad}
        for tally in cell.tallies:
            said = f"{SIGNS.get(tally.stance, '?')}\u2009{number(tally.count)}"
            width = painter.fontMetrics().horizontalAdvance(said)
            if left + width > right:
                painter.setPen(theme.dim)
                painter.drawText(QRect(left, top, max(0, right - left), high), int(Qt.AlignmentFlag.AlignLeft), "…")
                break
            painter.setPen(inks.get(tally.stance, theme.ink))
            painter.drawText(QRect(left, top, width + 2, high), int(Qt.AlignmentFlag.AlignLeft), said)
            left += width + 9
        if years:
            painter.setFont(small)
            painter.setPen(theme.dim)
            area = QRect(option.rect.left() + 10, top + high, option.rect.width() - 16, low)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), years)


class BoardView(QTableView):
    """The board. A click or Enter on a cell asks for its quotes."""

    cell_chosen = Signal(object, object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = BoardModel(words, self)
        self._delegate = BoardDelegate(self)
        self.setModel(self.board)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("Who is for or against what"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultSectionSize(_WIDTH)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        across.setTextElideMode(Qt.TextElideMode.ElideRight)
        across.setHighlightSections(False)
        down.setDefaultSectionSize(_HEIGHT)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setFixedWidth(_NAMES)
        down.setHighlightSections(False)
        self.clicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self.board.cell(index) is not None:
            self.cell_chosen.emit(self.board.board.holders[index.row()], self.board.board.targets[index.column()])


def _years(cell: Cell) -> str:
    days = sorted(day[:4] for tally in cell.tallies for day in (tally.first, tally.last) if day)
    return "" if not days else days[0] if days[0] == days[-1] else f"{days[0]}–{days[-1]}"


def _in_words(tally: Tally) -> str:
    days = " – ".join(dict.fromkeys(written_date(day) for day in (tally.first, tally.last) if day))
    return f"{words.said(tally.stance) or '?'}: {number(tally.count)}" + (f" ({days})" if days else "")
