"""What reviewing leaves: how far annotators agree, what clashed, what became of one's own work."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.gui.actions.row import OPEN_DOCUMENT, PROJECT, Action

ROWS: tuple[Action, ...] = (
    Action(
        id="review.next_document",
        text=QT_TRANSLATE_NOOP("actions", "Next document to review"),
        help=QT_TRANSLATE_NOOP("actions", "In Review, open the next document in which marks of colleagues await a decision."),
        icon="next",
        keys=("Ctrl+Shift+PgDown",),
        menu="review",
        needs=PROJECT,
        run=lambda w: w.reviewing.go_on(),
    ),
    Action(
        id="review.approve_all",
        text=QT_TRANSLATE_NOOP("actions", "Approve all that agree…"),
        help=QT_TRANSLATE_NOOP("actions", "See every mark on which all who marked the passage agree, and accept them all."),
        icon="confirm",
        menu="review",
        needs=PROJECT,
        run=lambda w: w.reviewing.approve_all(),
    ),
    Action(
        id="review.reason",
        text=QT_TRANSLATE_NOOP("actions", "Say why it was rejected…"),
        help=QT_TRANSLATE_NOOP("actions", "Give the last rejection a reason in your own words; it has a digit from then on."),
        icon="note",
        keys=("Ctrl+Shift+R",),
        menu="review",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.reviewing.ask_reason(),
    ),
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
    Action(
        id="review.outcome",
        text=QT_TRANSLATE_NOOP("actions", "What became of my work…"),
        help=QT_TRANSLATE_NOOP("actions", "See what reviewers approved, corrected and refused of your marks; adopt or answer."),
        icon="outcome",
        keys=("Ctrl+Shift+O",),
        menu="review",
        needs=PROJECT,
        run=lambda w: w.told.show(),
    ),
    Action(
        id="review.conflicts",
        text=QT_TRANSLATE_NOOP("actions", "Conflict inbox…"),
        help=QT_TRANSLATE_NOOP("actions", "Look at what two people wrote at once: what stands, and what lost."),
        icon="conflict",
        keys=("Ctrl+Shift+I",),
        menu="review",
        needs=PROJECT,
        run=lambda w: w.clashing.show(),
    ),
    Action(
        id="review.finished",
        text=QT_TRANSLATE_NOOP("actions", "Review finished"),
        help=QT_TRANSLATE_NOOP("actions", "Say that your review of the open document is finished, or that it goes on."),
        icon="confirm",
        keys=("Ctrl+Alt+D",),
        menu="review",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.filing.toggle_reviewed(),
    ),
    Action(
        id="review.reopen",
        text=QT_TRANSLATE_NOOP("actions", "Reopen for its authors"),
        help=QT_TRANSLATE_NOOP("actions", "Let those who are done with the open document go on with it, in a blind project too."),
        icon="withdraw",
        menu="review",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.filing.reopen(),
    ),
    Action(
        id="review.blind",
        text=QT_TRANSLATE_NOOP("actions", "Blind work: on or off"),
        help=QT_TRANSLATE_NOOP(
            "actions", "Hide others' marks from annotators until they are done with a document, or show them."
        ),
        icon="declined",
        menu="review",
        needs=PROJECT,
        run=lambda w: w.assigning.toggle_blind(),
    ),
)
