"""The mouse on the page: drawing a selection, clicking marks, dragging the boundary of the focused one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.document.selection import Unit
from annotator.gui.document.shown import Shown

if TYPE_CHECKING:
    from annotator.gui.document.document_view import DocumentPane

_EDGE = 5
"""So near to the end of the focused mark, in pixels, the pointer takes hold of it."""
_TICK = 16
_FASTEST = 60
_UNITS = (Unit.WORD, Unit.WORD, Unit.SENTENCE, Unit.PARAGRAPH, Unit.TURN)
"""What one, two, three … clicks at a place begin to select."""
_ALT, _CTRL, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Pointer:
    """What the left button is doing. Distances are pixels of the viewport."""

    def __init__(self, pane: DocumentPane) -> None:
        self._pane = pane
        self._clicks = 0
        self._last_press = (0, QPointF())
        self._drawing = False
        self._moved = False
        self._unit = Unit.WORD
        self._boundary: int | None = None
        self._on_title = False
        self._position = QPointF()
        self._cycled: tuple[UUID, ...] = ()
        self._timer = QTimer(pane, interval=_TICK)
        self._timer.timeout.connect(self._scroll_on)
        self._last_click = QTimer(pane, singleShot=True)
        self._last_click.timeout.connect(pane.selection_drawn)

    def press(self, event: QMouseEvent) -> None:
        pane, point, keys = self._pane, event.position(), event.modifiers()
        self._position, self._moved = point, False
        self._count_clicks(event)
        self._last_click.stop()
        if self._clicks == 1 and not keys & (_CTRL | _SHIFT):
            self._boundary = self.boundary_at(point)
            if self._boundary is not None:
                return
            if link := pane.link_under(point):
                pane.follow(link)
                return
            if sign := pane.sign_under(point):
                # beside the text: the selection stays, so that it can still be labelled
                self._focus([sign])
                return
            if pane.is_title(point):
                self._on_title = True
                return
            if pane.is_filling and (name := next((one for one in pane.marks_under(point) if one.is_entity), None)):
                pane.click_on(name)
                return
        selection = pane.selected
        offset = pane.offset_at(point)
        self._unit = Unit.CHARACTER if keys & _ALT else _UNITS[self._clicks - 1]
        self._drawing = True
        if keys & _SHIFT:
            self._moved = True
            selection.take_up(self._unit)
            selection.draw_to(offset)
        elif self._clicks > 1:
            self._moved = True
            selection.begin(pane.character_at(point), self._unit)
        else:
            if keys & _CTRL:
                selection.lay_by()
            else:
                selection.collapse()
            selection.press(offset, self._unit)
        pane.selection_moved()

    def _count_clicks(self, event: QMouseEvent) -> None:
        when, where = self._last_press
        near = (event.position() - where).manhattanLength() < QApplication.startDragDistance()
        soon = event.timestamp() - when < QApplication.doubleClickInterval()
        if near and soon and self._clicks:
            self._clicks = self._clicks % len(_UNITS) + 1
        else:
            self._clicks = 2 if event.type() == QEvent.Type.MouseButtonDblClick else 1
        self._last_press = (event.timestamp(), event.position())

    def move(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._boundary is not None:
            self._drag_boundary(point, by_character=bool(event.modifiers() & _ALT))
            return
        if not self._drawing:
            self._pane.hover(point)
            return
        if not self._moved and (point - self._position).manhattanLength() < 3:
            return
        self._moved = True
        self._position = point
        if self._unit in (Unit.WORD, Unit.CHARACTER):
            self._unit = Unit.CHARACTER if event.modifiers() & _ALT else Unit.WORD
        self._draw()
        outside = not 0 <= point.y() < self._pane.viewport().height()
        if outside and not self._timer.isActive():
            self._timer.start()
        elif not outside:
            self._timer.stop()

    def _draw(self) -> None:
        self._pane.selected.unit = self._unit
        self._pane.selected.draw_to(self._pane.offset_at(self._position))
        self._pane.selection_moved()

    def _scroll_on(self) -> None:
        """The farther outside the pointer is, the faster the page goes by."""
        y = self._position.y()
        outside = y if y < 0 else y - self._pane.viewport().height()
        self._pane.scroll_by(round(max(-_FASTEST, min(_FASTEST, outside * 0.5))))
        self._draw()

    def release(self, event: QMouseEvent) -> None:
        self._timer.stop()
        if self._on_title:
            self._on_title = False
            if self._pane.is_title(event.position()):
                self._pane.title_clicked.emit()
            return
        if self._boundary is not None:
            self._boundary = None  # saved when the focus leaves, as one step with what the keys do
            if not self._moved:
                self._focus(self._pane.marks_under(event.position()))
            return
        if not self._drawing:
            return
        self._drawing = False
        if not self._moved:
            self._focus(self._pane.marks_under(event.position()))
        if self._pane.is_armed and self._clicks > 1:
            # the word is not swept while a third click may ask for the sentence
            self._last_click.start(QApplication.doubleClickInterval())
        else:
            self._pane.selection_drawn()

    def let_go(self) -> None:
        """Escape while the button is down: what was begun goes no further."""
        self._timer.stop()
        self._last_click.stop()
        self._boundary = None
        self._drawing = False

    def _focus(self, marks: Sequence[Shown]) -> None:
        """A click on marks focuses the first, shortest one; again at the same place, the next longer one."""
        pane = self._pane
        ids = tuple(shown.id for shown in marks)
        if not marks:
            pane.focus_mark(None)
        else:
            focused = pane.focused()
            again = ids == self._cycled and focused in ids
            chosen = marks[(ids.index(focused) + 1) % len(ids)] if again else marks[0]
            pane.focus_mark(chosen.id)
            pane.click_on(chosen)
        self._cycled = ids

    def boundary_at(self, point: QPointF) -> int | None:
        """Which boundary of the focused mark lies under the pointer: counted start, end, start, end … over its fragments."""
        pane = self._pane
        shown = pane.focused_mark()
        located = pane.locate(point)
        if shown is None or located is None or not pane.may_edit():
            return None
        paragraph, x, y = located
        if not any(abs(x - edge) <= _EDGE and top <= y <= bottom for edge, top, bottom in _edges(paragraph, shown)):
            return None
        offset = paragraph.offset_at(x, y)
        boundaries = [offset_ for fragment in shown.fragments for offset_ in fragment]
        return min(range(len(boundaries)), key=lambda number: abs(boundaries[number] - offset))

    def _drag_boundary(self, point: QPointF, *, by_character: bool) -> None:
        pane = self._pane
        self._moved = True
        fragments = [list(fragment) for fragment in pane.focused_fragments()]
        which, side = divmod(self._boundary or 0, 2)
        if which >= len(fragments):
            return
        offset = pane.offset_at(point)
        start, end = fragments[which]
        low = fragments[which - 1][1] + 1 if which else 0
        high = fragments[which + 1][0] - 1 if which + 1 < len(fragments) else len(pane.text)
        if side:
            end = max(start + 1, min(high, offset))
            end = end if by_character else max(start + 1, pane.word_edge(end, end=True))
        else:
            start = min(end - 1, max(low, offset))
            start = start if by_character else min(end - 1, pane.word_edge(start, end=False))
        fragments[which] = [max(low, start), min(high, end)]
        pane.edit_boundary(tuple((start, end) for start, end in fragments))


def _edges(paragraph: Paragraph, shown: Shown) -> list[tuple[float, float, float]]:
    """The own ends of a mark in a paragraph: x, and from where to where down."""
    found = []
    for rule in paragraph.rules:
        if any(shown.id == one.id for one in rule.every):
            found += [(x, rule.top, rule.y + 6) for x, own in zip((rule.left, rule.right), rule.ends, strict=True) if own]
    for tint in paragraph.tints:
        if any(shown.id == one.id for one in tint.every):
            rect = tint.rect
            sides = zip((rect.left(), rect.right()), tint.ends, strict=True)
            found += [(x, rect.top(), rect.bottom()) for x, own in sides if own]
    return found
