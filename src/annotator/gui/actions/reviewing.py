"""What reviewing leaves: how far annotators agree, what clashed, what became of one's own work."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.gui.actions.row import PROJECT, Action

ROWS: tuple[Action, ...] = (
    Action(
        id="review.agreement",
        text=QT_TRANSLATE_NOOP("actions", "Agreement…"),
        help=QT_TRANSLATE_NOOP("actions", "See how far annotators agree, and go to the places where they do not."),
        icon="agreement",
        keys=("Ctrl+Shift+A",),
        menu="review",
        needs=PROJECT,
        run=lambda w: w.comparing.show(),
    ),
)
