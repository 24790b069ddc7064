"""The names and topics of the project."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.gui.actions.row import MARK, PROJECT, Action

ROWS: tuple[Action, ...] = (
    Action(
        id="project.ledger",
        text=QT_TRANSLATE_NOOP("actions", "Names and topics…"),
        help=QT_TRANSLATE_NOOP(
            "actions", "Edit, merge and link the names of everybody and everything, and see who speaks for whom."
        ),
        icon="ledger",
        keys=("Ctrl+Shift+N",),
        menu="project",
        needs=PROJECT,
        run=lambda w: w.naming.open(),
    ),
    Action(
        id="mark.entry",
        text=QT_TRANSLATE_NOOP("actions", "Edit the name behind this mark…"),
        help=QT_TRANSLATE_NOOP("actions", "Show the entry that the mark in focus refers to, else its holder or target."),
        icon="ledger",
        keys=("Ctrl+Shift+E",),
        menu="mark",
        needs=MARK,
        run=lambda w: w.naming.open_subject(),
    ),
)
