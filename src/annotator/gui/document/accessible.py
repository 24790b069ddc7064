"""The page for screen readers: a read-only text, one paragraph at a time, the one in which the caret stands.

A paragraph is what Qt's positions (UTF-16 units) are kept within, and what
somebody listens to; a document of megabytes as one text is neither. Its marks
are the text's attributes.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)
from PySide6.QtWidgets import QAccessibleWidget

from annotator.core.layout import runs
from annotator.gui.document.captions import words

if TYPE_CHECKING:
    from annotator.gui.document.document_view import DocumentPane
    from annotator.gui.document.paragraphs import Paragraph


class _Text(QAccessibleTextInterface):
    """The words of the caret's paragraph. Offsets are UTF-16 units in it."""

    def __init__(self, pane: DocumentPane) -> None:
        super().__init__()
        self._pane = pane

    def _paragraph(self) -> Paragraph | None:
        return self._pane.page.at(self._pane.caret()) if self._pane.page else None

    def text(self, start: int, end: int) -> str:
        paragraph = self._paragraph()
        if paragraph is None:
            return ""
        end = self.characterCount() if end < 0 else end
        return paragraph.layout.text()[paragraph.units.to_codepoint(start) : paragraph.units.to_codepoint(end)]

    def characterCount(self) -> int:
        paragraph = self._paragraph()
        return paragraph.unit(paragraph.end) if paragraph else 0

    def cursorPosition(self) -> int:
        paragraph = self._paragraph()
        return paragraph.unit(self._pane.caret()) if paragraph else 0

    def setCursorPosition(self, position: int) -> None:
        if paragraph := self._paragraph():
            self._pane.selected.put_caret(paragraph.offset(position))
            self._pane.selection_moved(show=self._pane.caret())

    def selectionCount(self) -> int:
        return 0 if self._pane.selected.is_empty else 1

    def selection(self, _number: int) -> tuple[int, int]:
        paragraph = self._paragraph()
        if paragraph is None or self._pane.selected.is_empty:
            return 0, 0
        start, end = self._pane.selected.span
        return paragraph.unit(start), paragraph.unit(end)

    def setSelection(self, _number: int, start: int, end: int) -> None:
        if (paragraph := self._paragraph()) and start < end:
            self._pane.select(((paragraph.offset(start), paragraph.offset(end)),))

    def addSelection(self, start: int, end: int) -> None:
        self.setSelection(0, start, end)

    def removeSelection(self, _number: int) -> None:
        self._pane.selected.collapse()
        self._pane.selection_moved()

    def characterRect(self, position: int) -> QRect:
        paragraph = self._paragraph()
        where = self._pane.point_of(paragraph.offset(position)) if paragraph else None
        return where.toRect().translated(self._pane.viewport().mapToGlobal(QPoint(0, 0))) if where else QRect()

    def offsetAtPoint(self, point: QPoint) -> int:
        paragraph = self._paragraph()
        return paragraph.unit(self._pane.offset_at(QPointF(self._pane.viewport().mapFromGlobal(point)))) if paragraph else -1

    def scrollToSubstring(self, start: int, end: int) -> None:
        if paragraph := self._paragraph():
            self._pane.show_offset(paragraph.offset(start), until=paragraph.offset(end))

    def attributes(self, position: int) -> tuple[str, int, int]:
        """The marks over a character, and how far the same ones reach."""
        paragraph = self._paragraph()
        if paragraph is None or self._pane.page is None:
            return "", 0, 0
        over = self._pane.page.catalogue.touching(paragraph.start, max(paragraph.end, paragraph.start + 1))
        spans = [(fragment, shown) for shown in over for fragment in shown.fragments]
        offset = paragraph.offset(position)
        for start, end, numbers in runs([span for span, _ in spans]):
            if start <= offset < end:
                said = ", ".join(words(spans[number][1]) for number in numbers).translate(_PLAIN)
                return f"mark:{said}", paragraph.unit(start), paragraph.unit(end)
        return "", position, position + 1


_PLAIN = str.maketrans({":": " ", ";": ","})
"""Qt writes attributes as "name:value;name:value"."""


class _Page(QAccessibleWidget):
    def __init__(self, pane: DocumentPane) -> None:
        super().__init__(pane, QAccessible.Role.Document, pane.accessibleName())
        self._text = _Text(pane)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        return self._text if kind == QAccessible.InterfaceType.TextInterface else super().interface_cast(kind)


_KEPT: dict[int, QAccessibleInterface] = {}
"""PySide 6.11 leaves these to Python: without a reference they are gone before the screen reader has them."""


@cache
def install() -> None:
    """Let Qt ask here for the interface of pages. It keeps the first factory for good, so once is enough."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_name: str, of: object) -> QAccessibleInterface | None:
    from annotator.gui.document.document_view import DocumentPane

    if not isinstance(of, DocumentPane):
        return None
    key = id(of)
    if key not in _KEPT:
        _KEPT[key] = _Page(of)
        of.destroyed.connect(lambda: _KEPT.pop(key, None))
    return _KEPT[key]


class Announcer:
    """Tells screen readers where the caret is. Silent, and free, while none listens."""

    def __init__(self, pane: DocumentPane) -> None:
        self._pane = pane
        self._said: tuple[int, int] | None = None

    def caret_moved(self) -> None:
        """Say where the caret stands, and the paragraph when it is a new one."""
        pane = self._pane
        if not QAccessible.isActive() or pane.page is None:
            return
        paragraph = pane.page.at(pane.caret())
        place = (paragraph.start, paragraph.end)
        events: list[QAccessibleEvent] = []
        if place != self._said:
            events.append(QAccessibleTextUpdateEvent(pane, 0, "", paragraph.layout.text()))
            self._said = place
        events.append(QAccessibleTextCursorEvent(pane, paragraph.unit(pane.caret())))
        if not pane.selected.is_empty:
            start, end = pane.selected.span
            events.append(QAccessibleTextSelectionEvent(pane, paragraph.unit(start), paragraph.unit(end)))
        for event in events:
            QAccessible.updateAccessibility(event)
