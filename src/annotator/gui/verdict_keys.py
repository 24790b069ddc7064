"""The keys that decide: the same in the text, in the lane of suggestions and on the buttons of the form."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator.core.model import ACCEPT, AMEND, REJECT

CONFIRM, REJECT_PHRASE = "confirm", "reject_phrase"
"""Verdicts of the window alone: take over with all fields confirmed; refuse these words under this label throughout."""

_KEYS = {
    Qt.Key.Key_Return: ACCEPT,
    Qt.Key.Key_Enter: ACCEPT,
    Qt.Key.Key_Backspace: REJECT,
    Qt.Key.Key_F2: AMEND,
    Qt.Key.Key_Period: CONFIRM,
}
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


def verdict_of(event: QKeyEvent) -> str:
    """The verdict that a key gives, "" for other keys."""
    key, keys = Qt.Key(event.key()), event.modifiers() & ~_KEYPAD
    if keys == _SHIFT:
        # a full stop takes Shift on some layouts
        return {Qt.Key.Key_Backspace: REJECT_PHRASE, Qt.Key.Key_Period: CONFIRM}.get(key, "")
    return "" if keys else _KEYS.get(key, "")
