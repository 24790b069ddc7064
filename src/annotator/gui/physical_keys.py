"""Letters by the place of their key, for keyboard layouts that have no Latin ones: Cyrillic, Greek, Hebrew, Arabic …"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ROWS = {16: "qwertyuiop", 30: "asdfghjkl", 44: "zxcvbnm"}
# X11 and Wayland both count evdev codes from 8
_EVDEV = {first + 8 + place: letter for first, row in _ROWS.items() for place, letter in enumerate(row)}
_MAC = dict(
    zip(
        (0, 11, 8, 2, 14, 3, 5, 4, 34, 38, 40, 37, 46, 45, 31, 35, 12, 15, 1, 17, 32, 9, 13, 7, 16, 6),
        "abcdefghijklmnopqrstuvwxyz",
        strict=True,
    )
)
_LATIN = 0x7F


def letter_of(event: QKeyEvent) -> str:
    """The letter of a key in lower case, "" for other keys.

    Where the layout has none, the one that a US keyboard has in that place.
    """
    text = event.text().lower()
    if len(text) == 1 and "a" <= text <= "z":
        return text
    return "" if text and not text.isalpha() else _at_place(event)


def command_of(event: QKeyEvent) -> str:
    """The shortcut ("Ctrl+Z") of a key pressed with Ctrl, Alt or Meta whose layout gives a letter that is not Latin; else "".

    Where several layouts are set up Qt looks into the others by itself, with one alone it does not (xcb, 6.11).
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not held & ~Qt.KeyboardModifier.ShiftModifier or event.key() <= _LATIN:
        return ""
    letter = _at_place(event)
    return QKeySequence(held.value | ord(letter.upper())).toString() if letter else ""


def _at_place(event: QKeyEvent) -> str:
    if sys.platform == "darwin":
        return _MAC.get(event.nativeVirtualKey(), "")
    if sys.platform == "win32":
        return chr(event.nativeVirtualKey()).lower() if 65 <= event.nativeVirtualKey() <= 90 else ""
    return _EVDEV.get(event.nativeScanCode(), "")
