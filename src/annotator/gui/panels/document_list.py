"""The documents of the project: title, when and where it was said, what is marked, what awaits a decision."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QStyleOptionViewItem, QToolButton, QVBoxLayout, QWidget

from annotator.core.model import IN_REVIEW, REOPENED, REVIEWED, WAITING, ChangeSet
from annotator.gui.dates import written_date
from annotator.gui.icons import icon
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.records import ROW, RecordsModel, Row
from annotator.gui.panels.rows import ABOVE, SIDE, RowDelegate, heavier, lines_of, number, smaller, write
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge

SETTLE = 400
"""Milliseconds without a change after which counts are read again: marking fast must not read 10,000 summaries per key."""
DONE, BEGUN = ("done", "finished"), ("begun", "in progress", "started")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow(Row):
    """A document; `state` is "new", "begun", "done" or "unsure", `review` what a reviewer said of it."""

    detail: str
    marks: str
    pending: str
    state: str
    review: str
    is_mine: bool


class DocumentDelegate(RowDelegate):
    """Two lines of title, one of place and date, the counts at its end; a dot for the state."""

    DOT = 16

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = QFontMetrics(option.font).height()
        return QSize(160, 2 * high + QFontMetrics(smaller(option.font)).height() + 2 * ABOVE + 5)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: DocumentRow = index.data(ROW)
        theme, font, small = self.theme, heavier(option.font), smaller(option.font)
        high, low = QFontMetrics(font).height(), QFontMetrics(small).height()
        left, right = option.rect.left() + SIDE + self.DOT, option.rect.right() - SIDE
        titles = lines_of(row.title, font, right - left, 2)
        top = option.rect.top() + (option.rect.height() - len(titles) * high - 3 - low) // 2
        self._paint_state(painter, QPointF(option.rect.left() + SIDE + 4, top + high / 2), row.state)
        for line in titles:
            write(painter, QRect(left, top, right - left, high), line, font, theme.ink)
            top += high
        top += 3
        end = right
        for text, icon_name, colour in ((row.pending, "suggest", theme.accent), (row.marks, "codebook", theme.dim)):
            if text:
                end -= (
                    write(painter, QRect(left, top, end - left, low), text, small, colour, Qt.AlignmentFlag.AlignRight) + 3 + low
                )
                icon(icon_name, theme, colour).paint(painter, QRect(end, top, low, low))
                end -= 8
        for shown, icon_name, colour in (
            (row.review == REVIEWED, "confirm", theme.good),
            (row.review == REOPENED, "withdraw", theme.warning),
            (row.review == IN_REVIEW, "review", theme.dim),
            (row.is_mine, "person", theme.accent),
        ):
            if shown:
                end -= low
                icon(icon_name, theme, colour).paint(painter, QRect(end, top, low, low))
                end -= 6
        write(painter, QRect(left, top, end - left, low), row.detail, small, theme.dim)

    def _paint_state(self, painter: QPainter, middle: QPointF, state: str) -> None:
        """Hollow: untouched; half: begun; full with a tick: done; a question mark: come back. Never by colour alone."""
        theme = self.theme
        if state == "unsure":
            painter.setPen(theme.warning)
            painter.setFont(heavier(painter.font()))
            painter.drawText(QRectF(middle.x() - 8, middle.y() - 10, 16, 20), int(Qt.AlignmentFlag.AlignCenter), "?")
            return
        box = QRectF(middle.x() - 4.5, middle.y() - 4.5, 9, 9)
        colour = theme.good if state == "done" else theme.accent if state == "begun" else theme.faint
        painter.setPen(QPen(colour, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        painter.setBrush(colour)
        if state == "begun":
            painter.drawPie(box, 90 * 16, 180 * 16)
        elif state == "done":
            painter.drawEllipse(box)
            painter.setPen(QPen(theme.panel, 1.4))
            x, y = middle.x(), middle.y()
            painter.drawPolyline([QPointF(x - 2.2, y + 0.2), QPointF(x - 0.6, y + 1.8), QPointF(x + 2.4, y - 1.8)])


class DocumentList(QWidget):
    """Lists, filters and orders the documents; choosing one is announced, not done."""

    document_chosen = Signal(UUID)
    menu_requested = Signal(object, QPoint)
    listed = Signal(int)
    """The documents have been read; how many there are."""
    narrowed = Signal(bool)
    """Other documents are listed than before; whether those of a set."""

    def __init__(self, bridge: "ProjectBridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = LIGHT
        self._documents: Sequence[Any] = ()
        self.people: Mapping[UUID, str] = {}
        self._stale = False
        self._open_count: tuple[UUID | None, int] = (None, 0)
        self._with_possible = False
        self._current: UUID | None = None
        self.model = RecordsModel(self._prepare, self)
        self.listing = Listing(
            self.model, DocumentDelegate(), name=self.tr("Documents"), placeholder=self.tr("Filter by title, place, source, date")
        )
        self.nothing = (
            self.tr("No documents yet"),
            self.tr("Import files from the Project menu, drop them here, or paste a text."),
        )
        """What is said of an empty project, and what to do about it."""
        self.say_empty(*self.nothing)
        self.listing.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.listing.chosen.connect(self._on_chosen)
        self.listing.view.viewport().installEventFilter(self)
        self.listing.view.installEventFilter(self)
        self._order = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setProperty("role", "quiet")
        self._order.setToolTip(self.tr("Order and show"))
        self._order.setAccessibleName(self.tr("Order and show"))
        self._order.setMenu(self._make_menu())
        self.listing.head.addWidget(self._order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.listing)
        self.foot = QLabel(wordWrap=True)
        self.foot.setProperty("role", "faint")
        self.foot.setContentsMargins(12, 6, 12, 8)
        self.foot.hide()
        layout.addWidget(self.foot)
        self.setFocusProxy(self.listing)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.refresh)
        bridge.opened.connect(self.refresh)
        bridge.closed.connect(lambda: self.set_documents(()))
        bridge.changed.connect(self._on_changed)
        bridge.suggested.connect(lambda *_: self._refresh_soon())

    def refresh(self, *_: object) -> None:
        """Read the documents again."""
        self._settle.stop()
        self._bridge.read(self, _listed, self._take)

    def _take(self, found: tuple[Sequence[Any], Mapping[UUID, str]]) -> None:
        self.set_documents(*found)
        self.listed.emit(len(self._documents))

    def say_empty(self, headline: str, words: str = "") -> None:
        """What stands where no document is listed."""
        self.listing.set_nothing("documents" if headline else "", headline, words)

    def set_documents(self, documents: Sequence[Any], people: Mapping[UUID, str] | None = None) -> None:
        """Show these summaries, in the chosen order; `people` are the names of whom documents can be assigned to."""
        renamed = (people or {}) != self.people
        self._documents, self.people = [self._counted(one) for one in documents], people or {}
        self._sort(afresh=renamed)

    def count_suggestions(self, document_id: UUID | None, shown: int, *, with_possible: bool) -> None:
        """How many suggestions of the open document are on show, and whether the possible ones count anywhere."""
        told = (document_id, shown), with_possible
        if told != (self._open_count, self._with_possible):
            self._open_count, self._with_possible = told
            self._refresh_soon()

    def _counted(self, one: Any) -> Any:
        """A summary that counts what the analyst is shown; in the open document more is known than has been written."""
        if one.id == self._open_count[0]:
            return replace(one, suggestions=self._open_count[1])
        return replace(one, suggestions=one.suggestions + one.possible) if self._with_possible and one.possible else one

    def everything(self) -> Sequence[Any]:
        """All summaries, shown or not."""
        return self._documents

    def selected(self) -> list[Any]:
        """The summaries of the rows that are selected, in their order."""
        rows = sorted(self.listing.view.selectionModel().selectedRows(), key=lambda index: index.row())
        return [row.record for index in rows if (row := self.model.row_at(index)) is not None]

    def next_assigned(self) -> UUID | None:
        """The first document behind the open one, then from the top, that is assigned to me and not done."""
        rows = [row.record for row in self.model.rows()]
        here = self.model.find(self._current).row() + 1
        return next((one.id for one in (*rows[here:], *rows[:here]) if self._is_mine(one) and one.state not in DONE), None)

    def say_below(self, text: str) -> None:
        """What holds for all documents; "" for nothing."""
        self.foot.setText(text)
        self.foot.setVisible(bool(text))

    def _is_mine(self, one: Any) -> bool:
        me = self._bridge.annotator
        return me is not None and me.id in one.assigned

    def set_current(self, document_id: UUID | None) -> None:
        """Mark the document that is open, without announcing it."""
        self._current = document_id
        self.listing.set_current(document_id)

    def neighbour(self, steps: int) -> UUID | None:
        """The document `steps` rows after the open one, among those shown; None past either end."""
        here = self.model.find(self._current).row()
        place = here + steps if here >= 0 else 0
        rows = self.model.rows()
        return rows[place].record.id if 0 <= place < len(rows) else None

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(style_sheet(theme))
        self.listing.set_theme(theme)
        if self.isVisible():
            self._order.setIcon(icon("filter", theme))

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self._order.setIcon(icon("filter", self._theme))
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.documents:
            self._refresh_soon()

    def _refresh_soon(self) -> None:
        if self.isVisible():
            self._settle.start()
        else:
            self._stale = True

    def _on_chosen(self, document_id: UUID) -> None:
        if len(self.listing.view.selectionModel().selectedRows()) > 1:
            return  # several are being gathered
        self._current = document_id
        self.document_chosen.emit(document_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu of the row under the pointer, or by the menu key of the current row."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        view = self.listing.view
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = view.currentIndex() if by_key else view.indexAt(event.pos())
        if (row := self.model.row_at(index)) is not None:
            at = view.viewport().mapToGlobal(view.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_requested.emit(row.record, at)
        return True

    def _sort(self, *, afresh: bool = False) -> None:
        key, backwards = self._orders[self._by.checkedAction().data()]
        current = self.listing.current()
        self.model.set_records(sorted(self._documents, key=key, reverse=backwards), afresh=afresh)
        if current is None and self._current is not None:
            self.listing.set_current(self._current)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self._orders: dict[str, tuple[Callable[[Any], Any], bool]] = {
            "date": (lambda one: one.said_on or one.published_on, True),
            "title": (lambda one: one.title.casefold(), False),
            "pending": (lambda one: one.suggestions, True),
        }
        self._by = QActionGroup(menu)
        menu.addSection(self.tr("Order"))
        words = (("date", self.tr("Newest first")), ("title", self.tr("By title")), ("pending", self.tr("Most to decide first")))
        for name, text in words:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == "date")
            action.setData(name)
            self._by.addAction(action)
        self._by.triggered.connect(lambda _: self._sort())
        menu.addSection(self.tr("Show"))
        self._which = QActionGroup(menu)
        for text, condition in (
            (self.tr("All documents"), None),
            (self.tr("Assigned to me"), self._is_mine),
            (self.tr("Not done"), lambda one: _state(one) != "done"),
            (self.tr("With suggestions to decide"), lambda one: one.suggestions > 0),
            (self.tr("To come back to"), lambda one: one.unsure),
            (self.tr("Done"), lambda one: _state(one) == "done"),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(condition is None)
            action.setData(condition)
            self._which.addAction(action)
        self._which.triggered.connect(self._show_which)
        self.sets_menu = menu.addMenu(self.tr("Documents of a set"))
        return menu

    def _show_which(self, action: QAction) -> None:
        self.narrowed.emit(False)
        self.model.set_condition(action.data())

    def show_only(self, ids: Collection[UUID]) -> None:
        """List these documents and no others, until something else is chosen to be shown."""
        if (checked := self._which.checkedAction()) is not None:
            self._which.setExclusive(False)
            checked.setChecked(False)
            self._which.setExclusive(True)
        self.narrowed.emit(True)
        self.model.set_condition(lambda one: one.id in ids)

    def show_all(self) -> None:
        """List every document."""
        self._which.actions()[0].trigger()

    def _prepare(self, one: Any) -> DocumentRow:
        date = written_date(one.said_on or one.published_on)
        title = one.title or self.tr("Untitled")
        state = _state(one)
        detail = " · ".join(part for part in (date, one.place, one.source) if part) or self.tr("No date or place")
        said = {
            "unsure": self.tr("unsure, to come back to"),
            "done": self.tr("done"),
            "begun": self.tr("begun"),
            "new": self.tr("not begun"),
        }[state]
        reviewed = {
            WAITING: self.tr("waits for a reviewer"),
            IN_REVIEW: self.tr("in review"),
            REVIEWED: self.tr("review finished"),
            REOPENED: self.tr("reopened by a reviewer"),
        }.get(one.review, "")
        names = ", ".join(sorted(self.people[id_] for id_ in one.assigned if id_ in self.people))
        told = [said, reviewed, self.tr("assigned to {names}").format(names=names) if names else ""]
        said = ", ".join(filter(None, told))
        counts = self.tr("marks: {marks}, to decide: {pending}").format(
            marks=number(one.annotations), pending=number(one.suggestions)
        )
        return DocumentRow(
            key=one.id,
            record=one,
            title=title,
            detail=detail,
            marks=number(one.annotations) if one.annotations else "",
            pending=number(one.suggestions) if one.suggestions else "",
            state=state,
            review=one.review,
            is_mine=self._is_mine(one),
            tip="\n".join((title, detail, f"{counts}, {said}")),
            spoken=", ".join((title, detail, counts, said)),
            found_by=" ".join((title, detail, one.said_on, one.published_on, one.kind, names)).casefold(),
        )


def _listed(project: Any) -> tuple[Sequence[Any], Mapping[UUID, str]]:
    return project.documents.list(), {one.id: one.name for one in project.assignments.people()}


def _state(one: Any) -> str:
    if one.unsure:
        return "unsure"
    if one.state in DONE:
        return "done"
    # what the analyst said counts, else whether anything is marked
    return "begun" if one.state in BEGUN or (not one.state and one.annotations) else "new"
