"""Icons by meaning. The only file that knows qtawesome and its names.

Only its Phosphor font is used, without importing the package: with qtpy behind it
that took 150 ms, more than an empty window. The font itself takes 10 ms, and is
loaded when the first icon is painted.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from annotator import resources
from annotator.gui.theme import Theme

FONT, CHARACTERS = "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"

GLYPHS = {
    "about": "info",
    "back": "arrow-left",
    "forward": "arrow-right",
    "go_to": "hash",
    "pdf": "file-pdf",
    "print": "printer",
    "accept": "check",
    "add": "plus",
    "against": "thumbs-down",
    "agreement": "scales",
    "answer": "chat-teardrop-text",
    "aside": "brackets-round",
    "amend": "pencil-simple",
    "arm": "crosshair",
    "board": "grid-four",
    "boundaries": "arrows-out-line-horizontal",
    "choose": "caret-down",
    "close": "x",
    "codebook": "tag",
    "columns": "columns",
    "conflict": "git-fork",
    "confirm": "check-circle",
    "copy": "copy",
    "declined": "hand-palm",
    "document": "file-text",
    "documents": "files",
    "done": "check-square",
    "error": "warning-circle",
    "export": "export",
    "filter": "funnel-simple",
    "folder": "folder-open",
    "for": "thumbs-up",
    "form": "list-dashes",
    "furniture": "layout",
    "heading": "text-h",
    "history": "clock-counter-clockwise",
    "import": "download-simple",
    "join": "arrows-in-line-vertical",
    "keys": "keyboard",
    "label": "tag-simple",
    "ledger": "address-book",
    "link": "link-simple",
    "merge": "git-merge",
    "metadata": "identification-card",
    "neutral": "minus-circle",
    "new": "file-plus",
    "next": "arrow-down",
    "note": "note-pencil",
    "occurrences": "target",
    "rules": "infinity",
    "sets": "stack",
    "open": "folder-open",
    "outcome": "tray",
    "palette": "command",
    "pane": "columns",
    "paste": "clipboard-text",
    "person": "user",
    "preferences": "gear-six",
    "previous": "arrow-up",
    "project": "stack",
    "question": "chat-teardrop-dots",
    "quit": "sign-out",
    "redo": "arrow-u-up-right",
    "reject": "prohibit",
    "remove": "trash",
    "repeat": "repeat",
    "reply": "arrow-bend-up-left",
    "review": "users",
    "sample": "book-open",
    "server": "hard-drives",
    "search": "magnifying-glass",
    "split": "scissors",
    "statement": "text-align-left",
    "suggest": "sparkle",
    "sure": "checks",
    "score": "chart-bar",
    "learn": "student",
    "system": "circle-half",
    "dark": "moon",
    "light": "sun",
    "unclear": "question",
    "undo": "arrow-u-up-left",
    "warning": "warning",
    "withdraw": "arrow-counter-clockwise",
    "zoom_in": "magnifying-glass-plus",
    "zoom_out": "magnifying-glass-minus",
    "zoom_reset": "text-aa",
}


@cache
def _font() -> tuple[str, dict[str, str]]:
    """The family of the icon font, and which character draws which glyph."""
    [package] = find_spec("qtawesome").submodule_search_locations
    folder = Path(package) / "fonts"
    number = QFontDatabase.addApplicationFont(str(folder / FONT))
    codes = json.loads((folder / CHARACTERS).read_text("utf-8"))
    return QFontDatabase.applicationFontFamilies(number)[0], {name: chr(int(code, 16)) for name, code in codes.items()}


class _Glyph(QIconEngine):
    """One character of the icon font, drawn sharp at every size."""

    def __init__(self, name: str, colours: dict[QIcon.Mode, str]) -> None:
        super().__init__()
        self._name = name
        self._colours = colours

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if rect.isEmpty():
            return  # a pane that is drawn together has no room for its signs
        family, characters = _font()
        font = QFont(family)
        font.setPixelSize(min(rect.width(), rect.height()))
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(self._colours.get(mode, self._colours[QIcon.Mode.Normal])))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, characters[self._name])
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Glyph(self._name, self._colours)


@cache
def _drawn(glyph: str, ink: str, active: str, disabled: str) -> QIcon:
    return QIcon(_Glyph(glyph, {QIcon.Mode.Normal: ink, QIcon.Mode.Active: active, QIcon.Mode.Disabled: disabled}))


def application_icon() -> QIcon:
    """A line of a page with a tint and an underline: the window's icon, the same in both themes."""
    return QIcon(str(resources.path("icons", "annotator.svg")))


def icon(name: str, theme: Theme, colour: QColor | None = None) -> QIcon:
    """The icon that stands for `name` in the ink of `theme`, or in `colour`. Raises KeyError for a meaning without a glyph."""
    ink = colour or theme.dim
    return _drawn(GLYPHS[name], ink.name(), (colour or theme.ink).name(), theme.faint.name())
