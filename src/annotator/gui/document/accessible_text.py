"""The words of one paragraph for screen readers. Offsets are UTF-16 units in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSignalBlocker
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QTextCursor
from PySide6.QtWidgets import QTextEdit
from shiboken6 import Shiboken

from annotator.core.text import Utf16Map
from annotator.gui.document.display import display

if TYPE_CHECKING:
    from annotator.gui.document.document_view import DocumentPane


class ParagraphText(QAccessibleTextInterface):
    """Answers for a paragraph in which nothing is selected; one with a selection lets `SelectedText` answer."""

    def __init__(self, pane: DocumentPane, number: int) -> None:
        super().__init__()
        self._pane = pane
        pieces = pane.page.pieces
        self.start, self.end = pieces.start(number), pieces.end(number)
        self._words = display(pieces.source(number))
        self._units = Utf16Map(self._words)

    def _unit(self, offset: int) -> int:
        return self._units.to_utf16(max(self.start, min(self.end, offset)) - self.start)

    def _offset(self, unit: int) -> int:
        return min(self.end, self.start + self._units.to_codepoint(max(0, unit)))

    @property
    def holds_caret(self) -> bool:
        """Whether the caret stands in this paragraph; where one long line was cut, in the piece that it is painted in."""
        number = self._pane.page.pieces.number_at
        return number(self._pane.caret()) == number(self.start)

    def text(self, start: int, end: int) -> str:
        last = self.end if end < 0 else self._offset(end)
        return self._words[self._offset(start) - self.start : last - self.start]

    def characterCount(self) -> int:
        return self._unit(self.end)

    def cursorPosition(self) -> int:
        return self._unit(self._pane.caret()) if self.holds_caret else -1

    def setCursorPosition(self, position: int) -> None:
        self._pane.selected.put_caret(self._offset(position))
        self._pane.selection_moved(show=self._pane.caret())

    def selections(self) -> list[tuple[int, int]]:
        """What is selected of it, from where to where."""
        inside = [(max(start, self.start), min(end, self.end)) for start, end in self._pane.selection()]
        return [(self._unit(start), self._unit(end)) for start, end in inside if start < end]

    def selectionCount(self) -> int:
        return len(self.selections())

    def setSelection(self, _number: int, start: int, end: int) -> None:
        if start < end:
            self._pane.select(((self._offset(start), self._offset(end)),))

    def addSelection(self, start: int, end: int) -> None:
        self.setSelection(0, start, end)

    def removeSelection(self, _number: int) -> None:
        self._pane.selected.collapse()
        self._pane.selection_moved()

    def characterRect(self, position: int) -> QRect:
        where = self._pane.point_of(self._offset(position))
        return where.toRect().translated(self._pane.viewport().mapToGlobal(QPoint(0, 0))) if where else QRect()

    def offsetAtPoint(self, point: QPoint) -> int:
        offset = self._pane.offset_at(QPointF(self._pane.viewport().mapFromGlobal(point)))
        return self._unit(offset) if self.start <= offset <= self.end else -1

    def scrollToSubstring(self, start: int, end: int) -> None:
        self._pane.show_offset(self._offset(start), until=self._offset(end))


class SelectedText:
    """Answers for a paragraph in which something is selected, by one of Qt's own text widgets that is never shown.

    PySide 6.11 does not bind `QAccessibleTextInterface.selection`: what Python
    gave back there would reach the screen reader as random numbers.
    """

    def __init__(self, pane: DocumentPane) -> None:
        self._pane = pane
        self._text: ParagraphText | None = None
        self._widget = QTextEdit(pane, readOnly=True)
        self._widget.hide()
        self._widget.selectionChanged.connect(self._on_selection)
        self._widget.cursorPositionChanged.connect(self._on_selection)

    def of(self, text: ParagraphText) -> Shiboken.VoidPtr:
        """The interface as Qt wants it, for the moment: the next paragraph that is asked about takes its place."""
        [(start, end), *_] = text.selections()
        blocked = QSignalBlocker(self._widget)
        if text is not self._text:
            self._widget.setPlainText(text.text(0, -1))
            self._text = text
        cursor = self._widget.textCursor()
        backwards = self._pane.caret() <= text.start + start
        cursor.setPosition(end if backwards else start)
        cursor.setPosition(start if backwards else end, QTextCursor.MoveMode.KeepAnchor)
        self._widget.setTextCursor(cursor)
        blocked.unblock()
        own = QAccessible.queryAccessibleInterface(self._widget).textInterface()
        return Shiboken.VoidPtr(Shiboken.getCppPointer(own)[0])

    def _on_selection(self) -> None:
        """The screen reader moved it: the page follows."""
        cursor = self._widget.textCursor()
        if self._text is not None and cursor.hasSelection():
            self._text.setSelection(0, cursor.selectionStart(), cursor.selectionEnd())
        elif self._text is not None:
            self._text.setCursorPosition(cursor.position())
