"""The keyboard on the page: the caret, the selection, boundaries, and what is passed on (letters, signs, digits, verdicts)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.core.text import words
from annotator.gui.physical_keys import command_of, letter_of
from annotator.gui.verdict_keys import verdict_of

if TYPE_CHECKING:
    from annotator.gui.document.document_view import DocumentPane

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_CTRL, _ALT, _SHIFT = _Modifier.ControlModifier, _Modifier.AltModifier, _Modifier.ShiftModifier
_ARROWS = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down)
_SIGNS = ("+", "-", "−", "0", "?")
_REACH = 400


def _is(event: QKeyEvent, standard: QKeySequence.StandardKey) -> bool:
    return event.matches(standard) or QKeySequence(command_of(event)) in QKeySequence.keyBindings(standard)


class Keys:
    """Understands one key press after another on a page."""

    def __init__(self, pane: DocumentPane) -> None:
        self._pane = pane
        self._moves: dict[int, Callable[[int, bool], int]] = {
            _Key.Key_Left: lambda offset, word: pane.caret_moves.beside(offset, forward=False, words=word),
            _Key.Key_Right: lambda offset, word: pane.caret_moves.beside(offset, forward=True, words=word),
            _Key.Key_Up: lambda offset, _: pane.caret_moves.vertical(offset, -1),
            _Key.Key_Down: lambda offset, _: pane.caret_moves.vertical(offset, 1),
            _Key.Key_Home: lambda offset, all_: 0 if all_ else pane.caret_moves.line_edge(offset, end=False),
            _Key.Key_End: lambda offset, all_: len(pane.text) if all_ else pane.caret_moves.line_edge(offset, end=True),
            _Key.Key_PageUp: lambda _, __: pane.page_on(-1),
            _Key.Key_PageDown: lambda _, __: pane.page_on(1),
        }

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the page rather than to a shortcut of the window."""
        if _is(event, QKeySequence.StandardKey.Copy) or _is(event, QKeySequence.StandardKey.SelectAll):
            return True
        if self._is_move(event):
            return True
        key, keys = event.key(), event.modifiers()
        if keys & (_CTRL | _ALT | _Modifier.MetaModifier):
            return False
        if key in (_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Escape, _Key.Key_Space) or verdict_of(event):
            return True
        return event.text() in (*_SIGNS, *"=123456789") or bool(letter_of(event))

    def _is_move(self, event: QKeyEvent) -> bool:
        key, keys = event.key(), event.modifiers()
        if keys & _ALT:
            return key in _ARROWS
        if keys & _CTRL:
            return key in (*_ARROWS, _Key.Key_Home, _Key.Key_End)
        return key in self._moves

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means. False when it means nothing here."""
        pane, key = self._pane, event.key()
        if not self.wants(event):
            return False
        if _is(event, QKeySequence.StandardKey.Copy):
            pane.copy()
        elif _is(event, QKeySequence.StandardKey.SelectAll):
            pane.select(((0, len(pane.text)),) if pane.text else ())
        elif key == _Key.Key_Escape:
            return pane.step_back()
        elif key == _Key.Key_Tab:
            pane.next_item()
        elif key == _Key.Key_Backtab:
            pane.previous_item()
        elif self._is_move(event):
            self._move(event)
        else:
            self._type(event)
        return True

    # --- caret and boundaries ----------------------------------------------------------------------------------------

    def _move(self, event: QKeyEvent) -> None:
        pane, keys = self._pane, event.modifiers()
        key = event.key()
        shift, alt, ctrl = (bool(keys & one) for one in (_SHIFT, _ALT, _CTRL))
        selection = pane.selected
        if alt and key in (_Key.Key_Left, _Key.Key_Right):
            self._move_boundary(key, at_start=shift, by_character=ctrl)
            return
        key = self._along(key, selection.caret)
        if alt and key in (_Key.Key_Up, _Key.Key_Down):
            by = pane.caret_moves.turn if ctrl else pane.caret_moves.sentence
            target = by(selection.caret, forward=key == _Key.Key_Down)
        elif ctrl and key in (_Key.Key_Up, _Key.Key_Down):
            target = pane.caret_moves.paragraph(selection.caret, forward=key == _Key.Key_Down)
        elif shift and key == _Key.Key_Down and selection.is_whole_sentences:
            selection.add_sentence(pane.caret_moves.sentence(selection.span[1] - 1, forward=True))
            pane.selection_moved(show=selection.span[1])
            return
        elif not shift and not ctrl and not selection.is_empty and key in (_Key.Key_Left, _Key.Key_Right):
            target = selection.span[0 if key == _Key.Key_Left else 1]
        else:
            target = self._moves[key](selection.caret, ctrl)
        if shift:
            selection.extend(target)
        else:
            selection.put_caret(target)
        pane.selection_moved(show=target)

    def _along(self, key: int, offset: int) -> int:
        """Left and right as the words go: in a paragraph that reads leftwards, the left arrow leads on."""
        turned = {_Key.Key_Left: _Key.Key_Right, _Key.Key_Right: _Key.Key_Left}
        return turned.get(key, key) if self._pane.caret_moves.reads_leftwards(offset) else key

    def _move_boundary(self, key: int, *, at_start: bool, by_character: bool) -> None:
        """Move one end of the focused mark; it is saved when the focus leaves."""
        pane = self._pane
        if pane.focused() is None:
            pane.mark_wanted.emit()  # the mark just made has no focus yet
        fragments = pane.focused_fragments()
        if not fragments or not pane.may_edit():
            return
        start, end = fragments[0] if at_start else fragments[-1]
        step = 1 if self._along(key, start if at_start else end) == _Key.Key_Right else -1
        if at_start:
            start = max(0, min(end - 1, self._stepped(start, step, at_start=True, by_character=by_character)))
            edited = ((start, end), *fragments[1:])
            shown = start
        else:
            end = min(len(pane.text), max(start + 1, self._stepped(end, step, at_start=False, by_character=by_character)))
            edited = (*fragments[:-1], (start, end))
            shown = end
        pane.edit_boundary(edited)
        pane.show_offset(shown)

    def _stepped(self, offset: int, step: int, *, at_start: bool, by_character: bool) -> int:
        pane = self._pane
        if by_character:
            return pane.caret_moves.beside(offset, forward=step > 0)
        near = words(pane.text, max(0, offset - _REACH), min(len(pane.text), offset + _REACH))
        edges = [word[0 if at_start else 1] for word in near]
        if step > 0:
            return next((edge for edge in edges if edge > offset), offset)
        return next((edge for edge in reversed(edges) if edge < offset), offset)

    # --- what is passed on -------------------------------------------------------------------------------------------

    def _type(self, event: QKeyEvent) -> None:
        pane, key, text = self._pane, event.key(), event.text()
        shift = bool(event.modifiers() & _SHIFT)
        if key == _Key.Key_Space:
            pane.grow_selection(smaller=shift)
        elif verdict := verdict_of(event):
            self._once(event, pane.verdict_keyed.emit, verdict)
        elif text == "=":
            pane.set_boundary_to_selection()
        elif text in _SIGNS:
            self._once(event, pane.sign_typed.emit, text.replace("−", "-"))
        elif text in tuple("123456789"):
            self._once(event, pane.digit_typed.emit, int(text))
        else:
            self._once(event, pane.letter_typed.emit, letter_of(event), shift)

    def _once(self, event: QKeyEvent, emit: Callable[..., None], *values: object) -> None:
        """Pass a key on, but not again while it is held down, and never before a boundary edit is saved."""
        if not event.isAutoRepeat():
            self._pane.finish_edit()
            emit(*values)
