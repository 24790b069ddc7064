"""What the window is for."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.gui.actions.row import PROJECT, Action

ROWS: tuple[Action, ...] = (
    Action(
        id="mode.read",
        text=QT_TRANSLATE_NOOP("actions", "Read and tag"),
        help=QT_TRANSLATE_NOOP("actions", "Mark the document and decide about suggestions."),
        icon="document",
        keys=("Ctrl+1",),
        menu="go",
        needs=PROJECT,
        run=lambda w: w.modes.show("read"),
    ),
    Action(
        id="mode.review",
        text=QT_TRANSLATE_NOOP("actions", "Review"),
        help=QT_TRANSLATE_NOOP("actions", "Decide about the marks of colleagues, one by one or all that agree."),
        icon="review",
        keys=("Ctrl+2",),
        menu="go",
        needs=PROJECT,
        run=lambda w: w.modes.show("review"),
    ),
)
