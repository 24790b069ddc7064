"""Every command of the window, one row each. Menus, shortcuts, palette and key sheet are built from this table.

User keys override by id (setting `keys`). Rows of scope DOCUMENT act while the
text has the focus; their keys do something else, or nothing, in a form.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.gui.actions import (
    codebook,
    decisions,
    documents,
    ledger,
    marks,
    modes,
    moving,
    places,
    printing,
    project,
    reviewing,
)
from annotator.gui.actions.row import (
    ALWAYS,
    DOCUMENT,
    ITEM,
    MARK,
    OPEN_DOCUMENT,
    PROJECT,
    WINDOW,
    Action,
)

__all__ = ["ACTIONS", "ALWAYS", "BY_ID", "DOCUMENT", "ITEM", "MARK", "MENUS", "OPEN_DOCUMENT", "PROJECT", "WINDOW", "Action"]

MENUS = {
    "project": QT_TRANSLATE_NOOP("actions", "Project"),
    "edit": QT_TRANSLATE_NOOP("actions", "Edit"),
    "mark": QT_TRANSLATE_NOOP("actions", "Mark"),
    "decide": QT_TRANSLATE_NOOP("actions", "Decide"),
    "review": QT_TRANSLATE_NOOP("actions", "Review"),
    "codebook": QT_TRANSLATE_NOOP("actions", "Codebook"),
    "turn": QT_TRANSLATE_NOOP("actions", "Turn"),
    "document": QT_TRANSLATE_NOOP("actions", "Document"),
    "go": QT_TRANSLATE_NOOP("actions", "Go"),
    "view": QT_TRANSLATE_NOOP("actions", "View"),
    "help": QT_TRANSLATE_NOOP("actions", "Help"),
}

ACTIONS: tuple[Action, ...] = (
    *project.ROWS,
    *marks.ROWS,
    *ledger.ROWS,
    *decisions.ROWS,
    *reviewing.ROWS,
    *codebook.ROWS,
    *documents.ROWS,
    *modes.ROWS,
    *printing.ROWS,
    *moving.ROWS,
    *places.ROWS,
)

BY_ID = {action.id: action for action in ACTIONS}
