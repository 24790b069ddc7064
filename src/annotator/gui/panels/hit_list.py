"""Hits as keywords in context, grouped by document, with a tick each: what is tagged in bulk, or jumped to.

The keyword stands in one column, so that the eye runs down what surrounds it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from annotator.gui.dates import written_date
from annotator.gui.panels.records import ROW, Index
from annotator.gui.panels.rows import RowDelegate, faded, heavier, number, smaller, write

TICK = 15
"""Pixels of a tick box."""
LEFT = 14
CENTRE = 0.44
"""Where the keyword's column begins, as a share of the width."""
TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Group:
    """The heading of a document's hits: which numbers they have."""

    document_id: UUID
    title: str
    date: str
    first: int
    last: int


class HitModel(QAbstractListModel):
    """Headings and hits in one flat list; `ticks_changed` says how many are ticked."""

    ticks_changed = Signal(int)

    def __init__(self, explain: Callable[[Any], str], parent: Any = None) -> None:
        """`explain` says in words why a hit is in doubt, or what else is to be said of it."""
        super().__init__(parent)
        self._explain = explain
        self.hits: list[Any] = []
        self._groups: list[Group] = []
        self._rows: list[Group | int] = []
        self._ticked = bytearray()

    def show(self, hits: Sequence[Any], documents: Mapping[UUID, Any], *, ticked: bool) -> None:
        """Show `hits`, which come grouped by document; those in doubt are not ticked beforehand."""
        self.beginResetModel()
        self.hits = list(hits)
        self._ticked = bytearray(ticked and not hit.doubt for hit in self.hits)
        self._groups, self._rows = [], []
        first = 0
        while first < len(self.hits):
            id_ = self.hits[first].document_id
            last = first + 1
            while last < len(self.hits) and self.hits[last].document_id == id_:
                last += 1
            known = documents[id_]
            group = Group(id_, known.title, written_date(known.date), first, last)
            self._groups.append(group)
            self._rows += [group, *range(first, last)]
            first = last
        self.endResetModel()
        self.ticks_changed.emit(self.count())

    def clear(self) -> None:
        self.show((), {}, ticked=False)

    @property
    def documents(self) -> int:
        """How many documents have hits."""
        return len(self._groups)

    def ticked(self) -> list[Any]:
        """The hits that are ticked, in order."""
        return [hit for hit, tick in zip(self.hits, self._ticked, strict=True) if tick]

    def count(self) -> int:
        return sum(self._ticked)

    def hit_at(self, index: Index) -> Any | None:
        """The hit of a row, or None for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return self.hits[row] if isinstance(row, int) else None

    def state(self, index: Index) -> Qt.CheckState:
        """How a row is ticked; a heading partly, when only some of its hits are."""
        row = self._rows[index.row()]
        if isinstance(row, int):
            return Qt.CheckState.Checked if self._ticked[row] else Qt.CheckState.Unchecked
        done = sum(self._ticked[row.first : row.last])
        if not done:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if done == row.last - row.first else Qt.CheckState.PartiallyChecked

    def counted(self, group: Group) -> tuple[int, int]:
        """How many hits of a document are ticked, and how many there are."""
        return sum(self._ticked[group.first : group.last]), group.last - group.first

    def toggle(self, indexes: Sequence[Index]) -> None:
        """Tick the rows, or take the ticks off where all of them have one; a heading stands for its hits."""
        numbers: set[int] = set()
        for index in indexes:
            row = self._rows[index.row()]
            numbers |= {row} if isinstance(row, int) else set(range(row.first, row.last))
        self._tick(numbers, not all(self._ticked[one] for one in numbers))

    def tick_all(self, on: bool) -> None:
        """Tick everything, doubtful hits too, or nothing."""
        self._tick(set(range(len(self.hits))), on)

    def _tick(self, numbers: set[int], on: bool) -> None:
        for one in numbers:
            self._ticked[one] = on
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit(self.count())

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.state(index)
        if isinstance(row, Group):
            return row.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        hit = self.hits[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{hit.context.before}{hit.context.quote}{hit.context.after}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explain(hit) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("ticked") if self._ticked[row] else self.tr("not ticked")
            return ", ".join(filter(None, (said, self.data(index), self._explain(hit))))
        return None

    def explain(self, hit: Any) -> str:
        return self._explain(hit)


class HitDelegate(RowDelegate):
    """A heading with title, date and count; a hit with its keyword in the middle column and the doubt at its end."""

    def __init__(self, ticks: bool = True) -> None:
        super().__init__()
        self.ticks = ticks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(option.font).height() + 10)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row, area, left = index.data(ROW), option.rect, option.rect.left() + LEFT
        model: HitModel = index.model()
        if self.ticks:
            indent = 0 if isinstance(row, Group) else TICK + 6
            draw_tick(painter, tick_area(area, indent), model.state(index), self.theme)
            left += indent + TICK + 9
        if isinstance(row, Group):
            self._paint_group(painter, option, row, model, left)
        else:
            self._paint_hit(painter, option, model, model.hits[row], left)

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, group: Group, model: HitModel, left: int) -> None:
        area, theme, small = option.rect, self.theme, smaller(option.font)
        done, there = model.counted(group)
        right = area.right() - LEFT
        count = f"{number(done)} / {number(there)}" if self.ticks else number(there)
        right -= write(
            painter, QRect(left, area.top(), right - left, area.height()), count, small, theme.dim, Qt.AlignmentFlag.AlignRight
        )
        date = group.date and f"  {group.date}"
        wide = QFontMetrics(small).horizontalAdvance(date) + 1  # advances are fractions, rounded down
        room = max(0, right - left - wide - 14)
        taken = write(painter, QRect(left, area.top(), room, area.height()), group.title, heavier(option.font), theme.ink)
        write(painter, QRect(left + min(taken, room), area.top(), wide, area.height()), date, small, theme.dim)
        painter.setPen(QPen(theme.border, 1))
        painter.drawLine(QPointF(area.left() + LEFT, area.top() + 0.5), QPointF(area.right() - LEFT, area.top() + 0.5))

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, model: HitModel, hit: Any, left: int) -> None:
        area, theme, font = option.rect, self.theme, option.font
        right, small = area.right() - LEFT, smaller(option.font)
        if doubt := model.explain(hit):
            wide = min(QFontMetrics(small).horizontalAdvance(doubt), int(area.width() * 0.26))
            right -= wide + 14
            box = QRect(right + 14, area.top(), wide, area.height())
            write(painter, box, doubt, small, theme.warning if hit.doubt else theme.dim)
        middle = left + int((area.width() - left + area.left()) * CENTRE)
        metrics, bold = QFontMetrics(font), heavier(font)
        before = metrics.elidedText(hit.context.before, Qt.TextElideMode.ElideLeft, middle - left)
        write(
            painter, QRect(left, area.top(), middle - left, area.height()), before, font, theme.dim, Qt.AlignmentFlag.AlignRight
        )
        room = max(40, right - middle)
        quote = QFontMetrics(bold).elidedText(hit.context.quote, Qt.TextElideMode.ElideRight, room)
        wide = QFontMetrics(bold).horizontalAdvance(quote)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(theme.accent, 56 if theme.dark else 34))
        high = metrics.height()
        painter.drawRoundedRect(QRectF(middle - 1.5, area.center().y() - high / 2, wide + 3, high + 1), 3, 3)
        write(painter, QRect(middle, area.top(), wide + 2, area.height()), quote, bold, theme.ink)
        write(
            painter,
            QRect(middle + wide, area.top(), max(0, right - middle - wide), area.height()),
            hit.context.after,
            font,
            theme.dim,
        )


def tick_area(row: QRect, indent: int) -> QRectF:
    """Where the tick box of a row stands."""
    return QRectF(row.left() + LEFT + indent + 0.5, row.center().y() - TICK / 2 + 0.5, TICK, TICK)


def draw_tick(painter: QPainter, box: QRectF, state: Qt.CheckState, theme: Any) -> None:
    """Draw a tick box: empty, ticked, or with a bar where only some are."""
    on = state != Qt.CheckState.Unchecked
    painter.setPen(QPen(theme.accent if on else theme.faint, 1.2))
    painter.setBrush(theme.accent if on else theme.raised)
    painter.drawRoundedRect(box, 3.5, 3.5)
    painter.setPen(QPen(theme.page, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, wide = box.left(), box.top(), box.width()
    if state == Qt.CheckState.Checked:
        points = (QPointF(x + wide * 0.24, y + wide * 0.52), QPointF(x + wide * 0.43, y + wide * 0.71))
        painter.drawPolyline([*points, QPointF(x + wide * 0.77, y + wide * 0.31)])
    elif on:
        painter.drawLine(QPointF(x + wide * 0.27, y + wide / 2), QPointF(x + wide * 0.73, y + wide / 2))


class HitView(QListView):
    """The list. Space ticks what is selected; Enter and a double click say on what (None on a heading) they were given."""

    confirmed = Signal(object)
    opened = Signal(object)
    left_upwards = Signal()

    def __init__(self, model: HitModel, delegate: HitDelegate) -> None:
        super().__init__()
        self.hits, self.delegate = model, delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Hits in context"))

    def enter(self) -> None:
        """Take the focus, at the first hit when none is current; Qt by itself would go to its heading."""
        if not self.currentIndex().isValid() and self.hits.rowCount() > 1:
            self.setCurrentIndex(self.hits.index(1))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space and self.delegate.ticks:
            if not event.isAutoRepeat() and self.selectedIndexes():
                self.hits.toggle(self.selectedIndexes())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.confirmed.emit(self.hits.hit_at(self.currentIndex()))
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.delegate.ticks and event.button() == Qt.MouseButton.LeftButton:
            indent = 0 if self.hits.hit_at(index) is None else TICK + 6
            box = tick_area(self.visualRect(index), indent).adjusted(-6, -6, 5, 6)
            if box.contains(event.position()):
                self.hits.toggle([index])
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(self.hits.hit_at(index))

    def set_theme(self, theme: Any) -> None:
        self.delegate.set_theme(theme)
        self.viewport().update()
