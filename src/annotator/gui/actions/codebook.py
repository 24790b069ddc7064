"""Commands on the codebook."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.gui.actions.row import PROJECT, Action

ROWS: tuple[Action, ...] = (
    Action(
        id="codebook.edit",
        text=QT_TRANSLATE_NOOP("actions", "Edit codebook…"),
        help=QT_TRANSLATE_NOOP("actions", "Change labels, their keys, colours, guidelines and attributes; see their history."),
        icon="codebook",
        keys=("Ctrl+Shift+B",),
        menu="codebook",
        needs=PROJECT,
        run=lambda w: w.coding.edit(),
    ),
    Action(
        id="codebook.worklist",
        text=QT_TRANSLATE_NOOP("actions", "Look again…"),
        help=QT_TRANSLATE_NOOP("actions", "List the marks that a change of the codebook concerns; Space ticks one off."),
        icon="done",
        keys=("Ctrl+Shift+L",),
        menu="codebook",
        needs=PROJECT,
        run=lambda w: w.coding.show_worklist(),
    ),
    Action(
        id="codebook.guideline",
        text=QT_TRANSLATE_NOOP("actions", "Guideline of the label"),
        help=QT_TRANSLATE_NOOP("actions", "Show or hide the guideline and examples of the label at hand."),
        icon="about",
        keys=("Shift+F1",),
        menu="codebook",
        needs=PROJECT,
        run=lambda w: w.tags.guide.toggle(),
    ),
    Action(
        id="codebook.read",
        text=QT_TRANSLATE_NOOP("actions", "Read codebook from a file…"),
        help=QT_TRANSLATE_NOOP("actions", "Take a codebook in TOML into the editor, where it is saved or given up."),
        icon="import",
        menu="codebook",
        needs=PROJECT,
        run=lambda w: w.coding.read_file(),
    ),
    Action(
        id="codebook.write",
        text=QT_TRANSLATE_NOOP("actions", "Write codebook to a file…"),
        help=QT_TRANSLATE_NOOP("actions", "Write the codebook as TOML, for another project or to be edited by hand."),
        icon="export",
        menu="codebook",
        needs=PROJECT,
        run=lambda w: w.coding.write_file(),
    ),
)
