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
    Action(
        id="mode.statements",
        text=QT_TRANSLATE_NOOP("actions", "Statements"),
        help=QT_TRANSLATE_NOOP("actions", "List everything that was marked in all documents, to narrow, sort and count."),
        icon="statement",
        keys=("Ctrl+3",),
        menu="go",
        needs=PROJECT,
        run=lambda w: w.modes.show("statements"),
    ),
    Action(
        id="mode.board",
        text=QT_TRANSLATE_NOOP("actions", "Position board"),
        help=QT_TRANSLATE_NOOP("actions", "Show who is for or against what: holders by targets, with counts and years."),
        icon="board",
        keys=("Ctrl+4",),
        menu="go",
        needs=PROJECT,
        run=lambda w: w.stating.show_board(),
    ),
)
