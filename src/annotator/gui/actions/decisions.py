"""Verdicts."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.gui.actions.row import DOCUMENT, ITEM, MARK, OPEN_DOCUMENT, PROJECT, Action

ROWS: tuple[Action, ...] = (
    Action(
        id="decide.accept",
        text=QT_TRANSLATE_NOOP("actions", "Accept"),
        help=QT_TRANSLATE_NOOP(
            "actions",
            "Take a suggestion over as your mark, or a colleague’s mark into your results; go on to the next.",
        ),
        icon="accept",
        keys=("Return",),
        menu="decide",
        needs=ITEM,
        scope=DOCUMENT,
        run=lambda w: w.marking.decide("accept"),
    ),
    Action(
        id="decide.reject",
        text=QT_TRANSLATE_NOOP("actions", "Reject"),
        help=QT_TRANSLATE_NOOP(
            "actions",
            "Refuse a suggestion, so that it stays away, or a colleague’s mark; go on to the next.",
        ),
        icon="reject",
        keys=("Backspace",),
        menu="decide",
        needs=ITEM,
        scope=DOCUMENT,
        run=lambda w: w.marking.decide("reject"),
    ),
    Action(
        id="decide.reject_phrase",
        text=QT_TRANSLATE_NOOP("actions", "Reject these words throughout"),
        help=QT_TRANSLATE_NOOP(
            "actions", "Refuse every suggestion of these words under this label in the document, in one step."
        ),
        icon="reject",
        keys=("Shift+Backspace",),
        menu="decide",
        needs=ITEM,
        scope=DOCUMENT,
        run=lambda w: w.marking.decide("reject_phrase"),
    ),
    Action(
        id="decide.amend",
        text=QT_TRANSLATE_NOOP("actions", "Correct"),
        help=QT_TRANSLATE_NOOP("actions", "Take it over with the selected range, or with what you then change in its form."),
        icon="amend",
        keys=("F2",),
        menu="decide",
        needs=ITEM,
        scope=DOCUMENT,
        run=lambda w: w.marking.decide("amend"),
    ),
    Action(
        id="decide.confirm",
        text=QT_TRANSLATE_NOOP("actions", "Confirm filled fields"),
        help=QT_TRANSLATE_NOOP(
            "actions",
            "Say that what a machine filled in is right, or take a suggestion over as it stands, and go on to the next.",
        ),
        icon="confirm",
        keys=(".",),
        menu="decide",
        needs=MARK,
        scope=DOCUMENT,
        run=lambda w: w.marking.decide("confirm"),
    ),
    Action(
        id="decide.next",
        text=QT_TRANSLATE_NOOP("actions", "Next to decide"),
        help=QT_TRANSLATE_NOOP("actions", "Go to the next suggestion in the text, in Review to a colleague’s next mark."),
        icon="next",
        keys=("Tab",),
        menu="decide",
        needs=OPEN_DOCUMENT,
        scope=DOCUMENT,
        run=lambda w: w.document.next_item(),
    ),
    Action(
        id="decide.previous",
        text=QT_TRANSLATE_NOOP("actions", "Previous to decide"),
        help=QT_TRANSLATE_NOOP("actions", "Go to the previous suggestion in the text, in Review to a colleague’s mark."),
        icon="previous",
        keys=("Shift+Tab",),
        menu="decide",
        needs=OPEN_DOCUMENT,
        scope=DOCUMENT,
        run=lambda w: w.document.previous_item(),
    ),
    Action(
        id="decide.accept_sure",
        text=QT_TRANSLATE_NOOP("actions", "Accept all sure ones…"),
        help=QT_TRANSLATE_NOOP(
            "actions",
            "Look over what is suggested and sure, of one label or all, here or in all documents, and accept it in one step.",
        ),
        icon="sure",
        keys=("Ctrl+Alt+Return",),
        menu="decide",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.suggesting.accept_sure(),
    ),
    Action(
        id="decide.possible",
        text=QT_TRANSLATE_NOOP("actions", "Show or keep back possible ones"),
        help=QT_TRANSLATE_NOOP(
            "actions", "Possible suggestions are kept back until you ask for them: more of them are wrong than right."
        ),
        icon="filter",
        keys=("Ctrl+Alt+P",),
        menu="decide",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.suggesting.toggle_possible(),
    ),
    Action(
        id="decide.scores",
        text=QT_TRANSLATE_NOOP("actions", "What became of the suggestions…"),
        help=QT_TRANSLATE_NOOP("actions", "How many were accepted, corrected and refused, label by label and over time."),
        icon="score",
        menu="decide",
        needs=PROJECT,
        run=lambda w: w.suggesting.show_scores(),
    ),
    Action(
        id="decide.learn",
        text=QT_TRANSLATE_NOOP("actions", "Learn from my documents"),
        help=QT_TRANSLATE_NOOP(
            "actions", "Learn from the documents you have finished; suggestions change only if that makes them better."
        ),
        icon="learn",
        menu="decide",
        needs=PROJECT,
        run=lambda w: w.learns.learn(),
    ),
    Action(
        id="decide.learning",
        text=QT_TRANSLATE_NOOP("actions", "Use what was learnt, or not"),
        help=QT_TRANSLATE_NOOP(
            "actions", "Switch off what suggestions have learnt from your documents, or on again; no version is lost."
        ),
        icon="learn",
        menu="decide",
        needs=PROJECT,
        run=lambda w: w.learns.toggle(),
    ),
    Action(
        id="decide.suggest",
        text=QT_TRANSLATE_NOOP("actions", "Suggest again"),
        help=QT_TRANSLATE_NOOP("actions", "Look for suggestions in this document once more."),
        icon="suggest",
        keys=("Ctrl+R",),
        menu="decide",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.session.suggest(),
    ),
)
