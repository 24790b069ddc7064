"""Icons by meaning. The only file that knows qtawesome and its names.

qtawesome and its fonts cost about 130 ms, more than an empty window, so they are
loaded when the first icon is asked for, which the window does after its first paint.
Only Phosphor's own font is loaded: all ten of the package would take twice that.
"""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QIcon

from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from qtawesome.iconic_font import IconicFont

GLYPHS = {
    "about": "info",
    "accept": "check",
    "add": "plus",
    "against": "thumbs-down",
    "amend": "pencil-simple",
    "arm": "crosshair",
    "boundaries": "arrows-out-line-horizontal",
    "choose": "caret-down",
    "close": "x",
    "codebook": "tag",
    "confirm": "check-circle",
    "copy": "copy",
    "declined": "hand-palm",
    "document": "file-text",
    "documents": "files",
    "error": "warning-circle",
    "export": "export",
    "filter": "funnel-simple",
    "folder": "folder-open",
    "for": "thumbs-up",
    "form": "list-dashes",
    "history": "clock-counter-clockwise",
    "import": "download-simple",
    "keys": "keyboard",
    "merge": "git-merge",
    "metadata": "identification-card",
    "neutral": "minus-circle",
    "new": "file-plus",
    "next": "arrow-down",
    "note": "note-pencil",
    "open": "folder-open",
    "palette": "command",
    "pane": "columns",
    "paste": "clipboard-text",
    "person": "user",
    "preferences": "gear-six",
    "previous": "arrow-up",
    "project": "stack",
    "quit": "sign-out",
    "redo": "arrow-u-up-right",
    "reject": "prohibit",
    "remove": "trash",
    "repeat": "repeat",
    "sample": "book-open",
    "search": "magnifying-glass",
    "suggest": "sparkle",
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
def _font() -> "IconicFont":
    from qtawesome.iconic_font import IconicFont

    return IconicFont(("ph", "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"))


@cache
def _drawn(glyph: str, colour: str, active: str, disabled: str) -> QIcon:
    return _font().icon(f"ph.{glyph}", color=colour, color_active=active, color_disabled=disabled)


def icon(name: str, theme: Theme, colour: QColor | None = None) -> QIcon:
    """The icon that stands for `name` in the ink of `theme`, or in `colour`. Raises KeyError for a meaning without a glyph."""
    ink = colour or theme.dim
    return _drawn(GLYPHS[name], ink.name(), (colour or theme.ink).name(), theme.faint.name())
