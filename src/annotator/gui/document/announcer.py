"""What screen readers are told as it happens: where the caret goes, what is marked and which mark has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)

from annotator.gui.document.accessible import ParagraphItem, page_item, spoken
from annotator.gui.document.shown import Shown
from annotator.gui.speech import announce

if TYPE_CHECKING:
    from annotator.gui.document.document_view import DocumentPane


class Announcer:
    """Silent, and free, while nobody listens."""

    def __init__(self, pane: DocumentPane) -> None:
        self._pane = pane
        self._place: ParagraphItem | None = None
        self._under: list[str] = []

    def caret_moved(self) -> None:
        """Say where the caret stands; a new paragraph takes the focus, and is read."""
        pane = self._pane
        if not QAccessible.isActive() or pane.page is None:
            return
        item = page_item(pane).here()
        if item is None:
            return
        if item is not self._place and pane.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))
        self._place = item
        caret = item.words.cursorPosition()
        if selections := item.words.selections():
            selected = QAccessibleTextSelectionEvent(item, *selections[-1])
            selected.setCursorPosition(caret)
            QAccessible.updateAccessibility(selected)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(item, caret))
        under = [spoken(shown) for shown in pane.page.marks_at(pane.caret())]
        if under != self._under:
            self._under = under
            announce(pane, "; ".join(under))

    def entered(self) -> None:
        """The page has the keyboard: the paragraph of the caret is what is read."""
        self._place = None
        self.caret_moved()

    def focused(self, shown: Shown | None) -> None:
        """Say which mark has the focus: what it is, what it says, and the words that it covers."""
        if shown is None or not QAccessible.isActive():
            return
        quote = " … ".join(self._pane.text[start:end] for start, end in shown.fragments)
        announce(self._pane, ": ".join(filter(None, (spoken(shown), quote))))
