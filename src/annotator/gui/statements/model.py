"""The table of statements as Qt sees it: ids of all rows, records of the pages that were looked at."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from annotator.core.statements import Statement, StatementIds
from annotator.gui.panels.rows import heavier
from annotator.gui.statements.cells import SHOWN, Words, heading
from annotator.gui.theme import LIGHT, Theme

PAGE = 100
"""Rows that are read at once."""
_KEPT = 40
"""Pages that stay in memory."""
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class StatementsModel(QAbstractTableModel):
    """Rows come when the view asks for them: `page_wanted` tells which, `take_page` brings them. Until then they are empty."""

    page_wanted = Signal(int)

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ids = StatementIds()
        self._pages: OrderedDict[int, Sequence[Statement]] = OrderedDict()
        self._asked: set[int] = set()
        self._theme: Theme = LIGHT
        self.columns: tuple[str, ...] = SHOWN

    @property
    def ids(self) -> StatementIds:
        return self._ids

    def set_ids(self, ids: StatementIds, *, grown: bool = False) -> None:
        """Show other statements; `grown`: the ones shown so far, followed by more."""
        if grown and len(ids) >= len(self._ids):
            if len(ids) > len(self._ids):
                self.beginInsertRows(TOP, len(self._ids), len(ids) - 1)
                self._ids = ids
                self._pages.pop((self.rowCount() - 1) // PAGE, None)
                self._asked.clear()
                self.endInsertRows()
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def take_page(self, page: int, rows: Sequence[Statement]) -> None:
        """The records of a page, in the order of their ids; one that is gone meanwhile leaves an empty row."""
        known = {row.id: row for row in rows}
        self._pages[page] = [known.get(id_) for id_ in self._ids[page * PAGE : (page + 1) * PAGE]]
        self._pages.move_to_end(page)
        self._asked.discard(page)
        if len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        first, last = page * PAGE, min((page + 1) * PAGE, len(self._ids)) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def set_columns(self, columns: Sequence[str]) -> None:
        """Show these columns in this order."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Names or colours changed: the same rows, said anew."""
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def statement(self, row: int) -> Statement | None:
        """The record of a row, if its page has been read."""
        page = self._pages.get(row // PAGE)
        place = row % PAGE
        return page[place] if page is not None and place < len(page) else None

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return heading(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        statement = self.statement(index.row())
        if statement is None:
            self._ask(index.row() // PAGE)
            return None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words.cell(statement, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._words.cell(statement, column) or None
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(statement, column)
            case Qt.ItemDataRole.FontRole if column in statement.unconfirmed:
                font = heavier(self.parent().font()) if self.parent() is not None else None
                if font is not None:
                    font.setWeight(font.Weight.Normal)
                    font.setItalic(True)
                return font
        return None

    def _ink(self, statement: Statement, column: str) -> QColor | None:
        if column in statement.unconfirmed:
            return self._theme.dim
        if column == "label":
            label = self._words.codebook.get(statement.label_id)
            return self._theme.label_ink(label) if label is not None else None
        if column == "stance":
            return {"for": self._theme.good, "against": self._theme.bad}.get(str(statement.attributes.get("stance")))
        return self._theme.dim if column in ("said_on", "title", "annotator", "before", "after") else None

    def _ask(self, page: int) -> None:
        if page not in self._asked and page not in self._pages:
            self._asked.add(page)
            self.page_wanted.emit(page)
