"""The page for screen readers: a document with one child for each paragraph, a read-only text with caret and selection.

A paragraph is what Qt's positions (UTF-16 units) are kept within, and what
somebody listens to. Nothing is laid out to be read; a document of megabytes
has its children made when they are asked for. Marks are children of their
paragraphs: PySide 6.11 does not bind the attributes of a text.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from annotator.core.model import HEADING
from annotator.gui.document.accessible_text import ParagraphText, SelectedText
from annotator.gui.document.shown import SUGGESTED, Shown

if TYPE_CHECKING:
    from annotator.gui.document.document_view import DocumentPane


_NO_INTERFACE = Shiboken.VoidPtr(0)
"""PySide 6.11 crashes where `interface_cast` returns None to a screen reader."""


def spoken(shown: Shown) -> str:
    """A mark in words: its label, what its card says, and whose it is, which the eye sees from the way it is drawn."""
    said = [shown.label.name]
    if shown.text.casefold() != shown.label.name.casefold():
        said.append(shown.text)
    said += [shown.tail, shown.step]
    if shown.owner == SUGGESTED:
        said.append(QCoreApplication.translate("Shown", "suggested"))
    if shown.initials:
        by = QCoreApplication.translate("Shown", "by {initials}")
        said.append(by.format(initials=", ".join(shown.initials)))
    return ", ".join(filter(None, said))


class ParagraphItem(QAccessibleInterface):
    """A child of the page."""

    def __init__(self, page: PageItem, number: int) -> None:
        super().__init__()
        self._page = page
        self.words = ParagraphText(page.pane, number)

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._page.window()

    def parent(self) -> QAccessibleInterface:
        return self._page

    def _marks(self) -> list[Shown]:
        page = self._page.pane.page
        return page.catalogue.touching(self.words.start, max(self.words.end, self.words.start + 1)) if page is not None else []

    def child(self, number: int) -> QAccessibleInterface | None:
        marks = self._marks()
        return self._page.mark_item(self, marks[number].id) if 0 <= number < len(marks) else None

    def childAt(self, _x: int, _y: int) -> None:
        """Under the pointer is the text; its marks lie over one another."""
        return

    def childCount(self) -> int:
        return len(self._marks())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((at for at, mark in enumerate(self._marks()) if self._page.mark_item(self, mark.id) is child), -1)

    def text(self, what: QAccessible.Text) -> str:
        """The name is left to the words; what describes it is the turn that begins here and the marks under the caret."""
        pane = self._page.pane
        if what != QAccessible.Text.Description or pane.page is None:
            return ""
        turn = pane.page.turn_at(self.words.start)
        role = turn.role if turn is not None and turn.start >= self.words.start else ""
        under = pane.page.marks_at(pane.caret()) if self.words.holds_caret else []
        return "; ".join(filter(None, (role, *map(spoken, under))))

    def setText(self, _what: QAccessible.Text, _text: str) -> None:
        """What was imported is never edited."""

    def rect(self) -> QRect:
        """On the screen; empty while it is not in sight."""
        pane = self._page.pane
        first, last = pane.point_of(self.words.start), pane.point_of(self.words.end)
        if first is None or last is None:
            return QRect()
        left, width = pane.page.columns.left, pane.page.columns.width
        place = QRect(round(left), round(first.top()), round(width), round(last.bottom() - first.top()))
        return place.translated(pane.viewport().mapToGlobal(QPoint(0, 0)))

    def role(self) -> QAccessible.Role:
        page = self._page.pane.page
        turn = page.turn_at(self.words.start) if page is not None else None
        return QAccessible.Role.Heading if turn is not None and turn.role == HEADING else QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = state.multiLine = state.selectableText = state.focusable = True
        state.focused = self._page.pane.hasFocus() and self.words.holds_caret
        state.offscreen = self.rect().isEmpty()
        return state

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        if kind != QAccessible.InterfaceType.TextInterface:
            return _NO_INTERFACE
        return self._page.selected.of(self.words) if self.words.selections() else self.words


class MarkItem(QAccessibleInterface):
    """A mark, within each paragraph that it touches: the eye sees it on the words, the ear finds it below them."""

    def __init__(self, page: PageItem, within: ParagraphItem, id_: UUID) -> None:
        super().__init__()
        self._page = page
        self._within = within
        self._id = id_

    def _shown(self) -> Shown | None:
        page = self._page.pane.page
        return page.catalogue.shown(self._id) if page is not None else None

    def isValid(self) -> bool:
        return self._shown() is not None

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._page.window()

    def parent(self) -> QAccessibleInterface:
        return self._within

    def child(self, _number: int) -> None:
        return None

    def childAt(self, _x: int, _y: int) -> None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def text(self, what: QAccessible.Text) -> str:
        """The mark names itself; the words that it covers describe it."""
        shown = self._shown()
        if shown is None:
            return ""
        text = self._page.pane.text
        quote = " … ".join(text[start:end] for start, end in shown.fragments)
        return {QAccessible.Text.Name: spoken(shown), QAccessible.Text.Description: quote}.get(what, "")

    def setText(self, _what: QAccessible.Text, _text: str) -> None:
        """A mark is edited by its form."""

    def rect(self) -> QRect:
        return self._within.rect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Note

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.offscreen = self._within.rect().isEmpty()
        state.selected = self._page.pane.focused() == self._id
        return state

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()

    def interface_cast(self, _kind: QAccessible.InterfaceType) -> object:
        return _NO_INTERFACE


class PageItem(QAccessibleWidget):
    """The document. Its name is its title, its description what else stands above the text."""

    def __init__(self, pane: DocumentPane) -> None:
        super().__init__(pane, QAccessible.Role.Document, pane.accessibleName())
        self.pane = pane
        self._items: dict[int, ParagraphItem] = {}
        self._marks: dict[tuple[int, UUID], MarkItem] = {}
        self._of: object = None

    def item(self, number: int) -> ParagraphItem | None:
        """The child for a paragraph, made on first request."""
        page = self.pane.page
        if page is not self._of:
            self._forget()
            self._of = page
        if page is None or not 0 <= number < len(page.pieces):
            return None
        if number not in self._items:
            self._items[number] = ParagraphItem(self, number)
        return self._items[number]

    @cached_property
    def selected(self) -> SelectedText:
        return SelectedText(self.pane)

    def mark_item(self, within: ParagraphItem, id_: UUID) -> MarkItem:
        """The child of a paragraph for a mark."""
        key = (within.words.start, id_)
        if key not in self._marks:
            self._marks[key] = MarkItem(self, within, id_)
        return self._marks[key]

    def _forget(self) -> None:
        """Another document: Qt keeps what it was given until it is told."""
        items = [*self._marks.values(), *self._items.values()]
        self._items, self._marks = {}, {}
        for item in items:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))

    def here(self) -> ParagraphItem | None:
        """The paragraph of the caret."""
        return self.item(self.pane.page.pieces.number_at(self.pane.caret())) if self.pane.page else None

    def text(self, what: QAccessible.Text) -> str:
        view = self.pane.view
        if view is not None and what == QAccessible.Text.Name:
            return view.metadata.title or super().text(what)
        if view is not None and what == QAccessible.Text.Description:
            known = view.metadata
            return " · ".join(filter(None, (known.said_on, known.place, known.source)))
        return super().text(what)

    def childCount(self) -> int:
        return len(self.pane.page.pieces) if self.pane.page else 0

    def child(self, number: int) -> QAccessibleInterface | None:
        return self.item(number)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        if self.pane.page is None or not self.rect().contains(x, y):
            return None
        offset = self.pane.offset_at(QPointF(self.pane.viewport().mapFromGlobal(QPoint(x, y))))
        return self.item(self.pane.page.pieces.number_at(offset))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((number for number, item in self._items.items() if item is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:
        return self.here() if self.pane.hasFocus() else None


_KEPT: dict[int, PageItem] = {}
"""PySide 6.11 leaves these to Python: without a reference they are gone before the screen reader has them."""


@cache
def install() -> None:
    """Let Qt ask here for the interface of pages. It keeps the first factory for good, so once is enough."""
    QAccessible.installFactory(_interface_of)


def page_item(pane: DocumentPane) -> PageItem:
    """What a screen reader is given for a page."""
    key = id(pane)
    if key not in _KEPT:
        _KEPT[key] = PageItem(pane)
        pane.destroyed.connect(lambda: _KEPT.pop(key, None))
    return _KEPT[key]


def _interface_of(_name: str, of: object) -> QAccessibleInterface | None:
    from annotator.gui.document.document_view import DocumentPane

    return page_item(of) if isinstance(of, DocumentPane) else None
