"""One list model for every panel: prepared rows in, the smallest possible inserts, removals and changes out."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW = Qt.ItemDataRole.UserRole
"""The role under which delegates find the whole prepared row."""
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a list shows of one record, worked out once, so that `data()` only looks up.

    `spoken` is what a screen reader says; `found_by` the case-folded words a filter searches.
    """

    key: Hashable
    record: Any
    title: str
    tip: str = ""
    spoken: str = ""
    found_by: str = ""


class RecordsModel(QAbstractListModel):
    """Rows of records, narrowed by words and by a condition.

    Views keep selection and scroll position through every change: equal rows at
    both ends of the list stay untouched, and only what lies between is exchanged.
    """

    def __init__(
        self, prepare: Callable[[Any], Row], parent: QObject | None = None, *, key: Callable[[Any], Hashable] = attrgetter("id")
    ) -> None:
        """`prepare` makes the row of a record, whose `key` is that of the record."""
        super().__init__(parent)
        self._prepare, self._key = prepare, key
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._words: tuple[str, ...] = ()
        self._condition: Callable[[Any], bool] | None = None

    def set_records(self, records: Iterable[Any], *, afresh: bool = False) -> None:
        """Show `records` in this order; rows of unchanged records are kept unless the words for them changed (`afresh`)."""
        known = {} if afresh else {row.key: row for row in self._rows}
        rows = []
        for record in records:
            row = known.get(self._key(record))
            rows.append(row if row is not None and row.record == record else self._prepare(record))
        self._rows = rows
        self._refresh()

    def set_filter(self, text: str) -> None:
        """Show only rows that contain every word of `text`, in any order and case."""
        self._words = tuple(text.casefold().split())
        self._refresh()

    def set_condition(self, condition: Callable[[Any], bool] | None) -> None:
        """Show only records for which `condition` holds."""
        self._condition = condition
        self._refresh()

    @property
    def total(self) -> int:
        """How many records there are, shown or not."""
        return len(self._rows)

    def rows(self) -> Sequence[Row]:
        """The rows that are shown, in order."""
        return self._shown

    def row_at(self, index: Index) -> Row | None:
        return self._shown[index.row()] if index.isValid() else None

    def find(self, key: Hashable) -> QModelIndex:
        """The index of the row with `key`, invalid when it is not shown."""
        for place, row in enumerate(self._shown):
            if row.key == key:
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.title
        return None

    def _refresh(self) -> None:
        words, condition = self._words, self._condition
        first, rest = words[0] if words else "", words[1:]
        self._exchange(
            [
                row
                for row in self._rows
                if first in row.found_by
                and (not rest or all(word in row.found_by for word in rest))
                and (condition is None or condition(row.record))
            ]
            if words or condition is not None
            else list(self._rows)
        )

    def _exchange(self, new: list[Row]) -> None:
        old = self._shown
        head = 0
        while head < min(len(old), len(new)) and old[head].key == new[head].key:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail].key == new[-1 - tail].key:
            tail += 1
        if len(old) > head + tail:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            del old[head : len(old) - tail]
            self.endRemoveRows()
        if len(new) > head + tail:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            old[head:head] = new[head : len(new) - tail]
            self.endInsertRows()
        for place, row in enumerate(new):
            if old[place] is not row:
                old[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))
