"""A table whose cells were worked out beforehand: matrices of annotators, confusions of labels, figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.gui.theme import Theme, mix

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
START, MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in one cell. `shade` (0..1) is how strong its ground is; `value` is what choosing it means, None: nothing."""

    text: str = ""
    tip: str = ""
    shade: float = 0.0
    value: Any = None
    is_heading: bool = False
    is_faint: bool = False
    align: Qt.AlignmentFlag = MIDDLE
    spans: int = 1


NOTHING = Cell()
_MOST = 160
"""Pixels of a heading in a matrix; the whole of it is its tooltip."""
_LOOKS = """
QHeaderView::section, QTableCornerButton::section { background: palette(window); border: none; padding: 4px 6px; }
QTableView::item { padding: 0 6px; }
QTableView::item:selected { border: 2px solid palette(highlight); padding: 0 4px; }
"""
"""The palette's roles, so that another theme needs no other words."""


class GridModel(QAbstractTableModel):
    """Cells by row and column; `data()` only looks up."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[Sequence[Cell]] = ()
        self._across: Sequence[str] = ()
        self._down: Sequence[str] = ()

    def show(self, rows: Sequence[Sequence[Cell]], across: Sequence[str], down: Sequence[str] = ()) -> None:
        """Show `rows` of cells under the headings `across` and beside the headings `down`."""
        self.beginResetModel()
        self._rows, self._across, self._down = rows, across, down
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        return self._rows[index.row()][index.column()] if index.isValid() else NOTHING

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._across)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        titles = self._across if orientation == Qt.Orientation.Horizontal else self._down
        if section < len(titles) and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.cell(index).is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell, theme = self.cell(index), self._theme
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return cell.align
        if role == Qt.ItemDataRole.BackgroundRole and cell.shade > 0:
            return mix(theme.accent, theme.panel, 0.06 + 0.34 * min(1.0, cell.shade))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.dim) if cell.is_faint else QColor(theme.ink)
        if role == Qt.ItemDataRole.FontRole and cell.is_heading:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.AccessibleTextRole:
            names = (self._down[index.row()] if self._down else "", self._across[index.column()], cell.text)
            return ", ".join(filter(None, names))
        return None


def make_view(model: GridModel, name: str, *, whole_rows: bool = False) -> QTableView:
    """A quiet table: no grid, cells or whole rows chosen one at a time."""
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setShowGrid(False)
    view.setStyleSheet(_LOOKS if not whole_rows else _LOOKS.split("QTableView::item:selected")[0])
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    if whole_rows:
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.verticalHeader().setVisible(not whole_rows)
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 12)
    across = view.horizontalHeader()
    across.setHighlightSections(False)
    across.setDefaultAlignment(START if whole_rows else MIDDLE)
    across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    across.setMinimumSectionSize(64)
    for header in (across, view.verticalHeader()):
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.verticalHeader().setHighlightSections(False)
    view.verticalHeader().setMaximumWidth(_MOST)
    return view


def spread(view: QTableView, model: GridModel) -> None:
    """Let cells that need it have the room of those beside them."""
    view.clearSpans()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            spans = model.cell(model.index(row, column)).spans
            if spans > 1:
                view.setSpan(row, column, 1, spans)


def fit(view: QTableView, widths: Sequence[int]) -> None:
    """Give the columns their widths, and the last one what is left."""
    for column, width in enumerate(widths):
        view.setColumnWidth(column, width)
    view.horizontalHeader().setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)


def fit_matrix(view: QTableView) -> None:
    """Columns as wide as what stands in them, long headings cut."""
    view.resizeColumnsToContents()
    for column in range(view.model().columnCount()):
        view.setColumnWidth(column, min(view.columnWidth(column), _MOST))
