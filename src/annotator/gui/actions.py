"""Every command of the window, one row each. Menus, shortcuts, palette and key sheet are built from this table.

User keys override by id (setting `keys`). Rows of scope DOCUMENT act while the
text has the focus; their keys do something else, or nothing, in a form.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

WINDOW, DOCUMENT = "window", "document"
ALWAYS, PROJECT, OPEN_DOCUMENT, MARK, ITEM = "always", "project", "document", "mark", "item"
"""What has to be there for a command to be enabled; an item is a suggestion that awaits a decision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One command. `text` and `help` are source strings of the translation context "actions"."""

    id: str
    text: str
    help: str
    icon: str
    run: Callable[["MainWindow"], object]
    keys: tuple[str, ...] = ()
    menu: str = ""
    needs: str = ALWAYS
    scope: str = WINDOW

    @property
    def title(self) -> str:
        return QCoreApplication.translate("actions", self.text)

    @property
    def explanation(self) -> str:
        return QCoreApplication.translate("actions", self.help)


MENUS = {
    "project": QT_TRANSLATE_NOOP("actions", "Project"),
    "edit": QT_TRANSLATE_NOOP("actions", "Edit"),
    "mark": QT_TRANSLATE_NOOP("actions", "Mark"),
    "decide": QT_TRANSLATE_NOOP("actions", "Suggestions"),
    "go": QT_TRANSLATE_NOOP("actions", "Go"),
    "view": QT_TRANSLATE_NOOP("actions", "View"),
    "help": QT_TRANSLATE_NOOP("actions", "Help"),
}

ACTIONS: tuple[Action, ...] = (
    Action(
        id="project.new",
        text=QT_TRANSLATE_NOOP("actions", "New project…"),
        help=QT_TRANSLATE_NOOP("actions", "Make an empty project with the codebook that ships."),
        icon="new",
        keys=("Ctrl+N",),
        menu="project",
        run=lambda w: w.projects.new(),
    ),
    Action(
        id="project.open",
        text=QT_TRANSLATE_NOOP("actions", "Open project…"),
        help=QT_TRANSLATE_NOOP("actions", "Open another project file in place of this one."),
        icon="open",
        keys=("Ctrl+O",),
        menu="project",
        run=lambda w: w.projects.open(),
    ),
    Action(
        id="project.sample",
        text=QT_TRANSLATE_NOOP("actions", "Try the sample corpus"),
        help=QT_TRANSLATE_NOOP("actions", "Make a project with the two sample documents and open it."),
        icon="sample",
        menu="project",
        run=lambda w: w.projects.try_sample(),
    ),
    Action(
        id="project.import",
        text=QT_TRANSLATE_NOOP("actions", "Import documents…"),
        help=QT_TRANSLATE_NOOP("actions", "Add text, HTML or Word files to the project, or annotations in a known format."),
        icon="import",
        keys=("Ctrl+I",),
        menu="project",
        needs=PROJECT,
        run=lambda w: w.projects.import_files(),
    ),
    Action(
        id="project.paste",
        text=QT_TRANSLATE_NOOP("actions", "Paste a document…"),
        help=QT_TRANSLATE_NOOP("actions", "Add the text on the clipboard as a document; its date and source are asked."),
        icon="paste",
        keys=("Ctrl+Shift+V",),
        menu="project",
        needs=PROJECT,
        run=lambda w: w.projects.paste(),
    ),
    Action(
        id="project.export",
        text=QT_TRANSLATE_NOOP("actions", "Export annotations…"),
        help=QT_TRANSLATE_NOOP("actions", "Write all documents with their annotations as JSONL, CSV or spaCy DocBin."),
        icon="export",
        keys=("Ctrl+E",),
        menu="project",
        needs=PROJECT,
        run=lambda w: w.projects.export(),
    ),
    Action(
        id="project.merge",
        text=QT_TRANSLATE_NOOP("actions", "Merge a colleague’s file…"),
        help=QT_TRANSLATE_NOOP("actions", "Take over a colleague’s annotations from a JSONL file into their own layer."),
        icon="merge",
        menu="project",
        needs=PROJECT,
        run=lambda w: w.projects.merge(),
    ),
    Action(
        id="project.close",
        text=QT_TRANSLATE_NOOP("actions", "Close project"),
        help=QT_TRANSLATE_NOOP("actions", "Close the project and show the welcome page; everything is saved already."),
        icon="close",
        keys=("Ctrl+W",),
        menu="project",
        needs=PROJECT,
        run=lambda w: w.projects.close(),
    ),
    Action(
        id="window.preferences",
        text=QT_TRANSLATE_NOOP("actions", "Preferences…"),
        help=QT_TRANSLATE_NOOP("actions", "Change the annotator’s name, theme, text size and keys."),
        icon="preferences",
        keys=("Ctrl+,",),
        menu="project",
        run=lambda w: w.show_preferences(),
    ),
    Action(
        id="window.quit",
        text=QT_TRANSLATE_NOOP("actions", "Quit"),
        help=QT_TRANSLATE_NOOP("actions", "Close the window; project, document and place are there again next time."),
        icon="quit",
        keys=("Ctrl+Q",),
        menu="project",
        run=lambda w: w.close(),
    ),
    Action(
        id="edit.undo",
        text=QT_TRANSLATE_NOOP("actions", "Undo"),
        help=QT_TRANSLATE_NOOP("actions", "Take back the latest action, also one of yesterday."),
        icon="undo",
        keys=("Ctrl+Z",),
        menu="edit",
        needs=PROJECT,
        run=lambda w: w.bridge.undo(),
    ),
    Action(
        id="edit.redo",
        text=QT_TRANSLATE_NOOP("actions", "Redo"),
        help=QT_TRANSLATE_NOOP("actions", "Do again what was taken back last."),
        icon="redo",
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        menu="edit",
        needs=PROJECT,
        run=lambda w: w.bridge.redo(),
    ),
    Action(
        id="edit.history",
        text=QT_TRANSLATE_NOOP("actions", "History"),
        help=QT_TRANSLATE_NOOP("actions", "Show what was done in this project, newest first."),
        icon="history",
        keys=("Ctrl+H",),
        menu="edit",
        needs=PROJECT,
        run=lambda w: w.show_history(),
    ),
    Action(
        id="mark.remove",
        text=QT_TRANSLATE_NOOP("actions", "Remove mark"),
        help=QT_TRANSLATE_NOOP("actions", "Remove the mark that has the focus; Undo brings it back."),
        icon="remove",
        keys=("Delete",),
        menu="mark",
        needs=MARK,
        scope=DOCUMENT,
        run=lambda w: w.marking.remove(),
    ),
    Action(
        id="mark.repeat",
        text=QT_TRANSLATE_NOOP("actions", "Repeat last label"),
        help=QT_TRANSLATE_NOOP("actions", "Mark the selection with the label and attributes of the mark made last."),
        icon="repeat",
        keys=("Q",),
        menu="mark",
        needs=OPEN_DOCUMENT,
        scope=DOCUMENT,
        run=lambda w: w.marking.repeat(),
    ),
    Action(
        id="mark.edit",
        text=QT_TRANSLATE_NOOP("actions", "Edit attributes"),
        help=QT_TRANSLATE_NOOP("actions", "Go to the form of the mark that has the focus, and back to the text."),
        icon="form",
        keys=("Ctrl+Return", "Ctrl+Enter"),
        menu="mark",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.toggle_form(),
    ),
    Action(
        id="mark.for",
        text=QT_TRANSLATE_NOOP("actions", "Stance: for"),
        help=QT_TRANSLATE_NOOP("actions", "The holder of this position is for its target."),
        icon="for",
        keys=("+",),
        menu="mark",
        needs=MARK,
        scope=DOCUMENT,
        run=lambda w: w.marking.set_stance("+"),
    ),
    Action(
        id="mark.against",
        text=QT_TRANSLATE_NOOP("actions", "Stance: against"),
        help=QT_TRANSLATE_NOOP("actions", "The holder of this position is against its target."),
        icon="against",
        keys=("-",),
        menu="mark",
        needs=MARK,
        scope=DOCUMENT,
        run=lambda w: w.marking.set_stance("-"),
    ),
    Action(
        id="mark.neutral",
        text=QT_TRANSLATE_NOOP("actions", "Stance: neutral"),
        help=QT_TRANSLATE_NOOP("actions", "The holder of this position takes no side."),
        icon="neutral",
        keys=("0",),
        menu="mark",
        needs=MARK,
        scope=DOCUMENT,
        run=lambda w: w.marking.set_stance("0"),
    ),
    Action(
        id="mark.unclear",
        text=QT_TRANSLATE_NOOP("actions", "Stance: unclear"),
        help=QT_TRANSLATE_NOOP("actions", "It cannot be told which side the holder of this position takes."),
        icon="unclear",
        keys=("?",),
        menu="mark",
        needs=MARK,
        scope=DOCUMENT,
        run=lambda w: w.marking.set_stance("?"),
    ),
    Action(
        id="decide.accept",
        text=QT_TRANSLATE_NOOP("actions", "Accept suggestion"),
        help=QT_TRANSLATE_NOOP("actions", "Take the suggestion over as a mark of yours and go on to the next."),
        icon="accept",
        keys=("Return",),
        menu="decide",
        needs=ITEM,
        scope=DOCUMENT,
        run=lambda w: w.marking.decide("accept"),
    ),
    Action(
        id="decide.reject",
        text=QT_TRANSLATE_NOOP("actions", "Reject suggestion"),
        help=QT_TRANSLATE_NOOP("actions", "Refuse the suggestion, so that it is not offered again, and go on to the next."),
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
        help=QT_TRANSLATE_NOOP("actions", "Refuse every suggestion of these words under this label in the document, in one step."),
        icon="reject",
        keys=("Shift+Backspace",),
        menu="decide",
        needs=ITEM,
        scope=DOCUMENT,
        run=lambda w: w.marking.decide("reject_phrase"),
    ),
    Action(
        id="decide.amend",
        text=QT_TRANSLATE_NOOP("actions", "Correct suggestion"),
        help=QT_TRANSLATE_NOOP(
            "actions", "Take the suggestion over with the selected range, or with what you then change in its form."
        ),
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
        help=QT_TRANSLATE_NOOP("actions", "Say that what a machine filled in is right, or take a suggestion over as it stands, and go on to the next."),
        icon="confirm",
        keys=(".",),
        menu="decide",
        needs=MARK,
        scope=DOCUMENT,
        run=lambda w: w.marking.decide("confirm"),
    ),
    Action(
        id="decide.next",
        text=QT_TRANSLATE_NOOP("actions", "Next suggestion"),
        help=QT_TRANSLATE_NOOP("actions", "Go to the next suggestion in the order of the text."),
        icon="next",
        keys=("Tab",),
        menu="decide",
        needs=OPEN_DOCUMENT,
        scope=DOCUMENT,
        run=lambda w: w.document.next_item(),
    ),
    Action(
        id="decide.previous",
        text=QT_TRANSLATE_NOOP("actions", "Previous suggestion"),
        help=QT_TRANSLATE_NOOP("actions", "Go to the previous suggestion in the order of the text."),
        icon="previous",
        keys=("Shift+Tab",),
        menu="decide",
        needs=OPEN_DOCUMENT,
        scope=DOCUMENT,
        run=lambda w: w.document.previous_item(),
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
    Action(
        id="go.next_document",
        text=QT_TRANSLATE_NOOP("actions", "Next document"),
        help=QT_TRANSLATE_NOOP("actions", "Open the next document of the list."),
        icon="next",
        keys=("Ctrl+PgDown",),
        menu="go",
        needs=PROJECT,
        run=lambda w: w.go_to_neighbour(1),
    ),
    Action(
        id="go.previous_document",
        text=QT_TRANSLATE_NOOP("actions", "Previous document"),
        help=QT_TRANSLATE_NOOP("actions", "Open the previous document of the list."),
        icon="previous",
        keys=("Ctrl+PgUp",),
        menu="go",
        needs=PROJECT,
        run=lambda w: w.go_to_neighbour(-1),
    ),
    Action(
        id="go.next_pane",
        text=QT_TRANSLATE_NOOP("actions", "Next pane"),
        help=QT_TRANSLATE_NOOP("actions", "Move the focus on: documents, text, tags, form, suggestions."),
        icon="pane",
        keys=("F6",),
        menu="go",
        run=lambda w: w.focus_pane(1),
    ),
    Action(
        id="go.previous_pane",
        text=QT_TRANSLATE_NOOP("actions", "Previous pane"),
        help=QT_TRANSLATE_NOOP("actions", "Move the focus back by one pane."),
        icon="pane",
        keys=("Shift+F6",),
        menu="go",
        run=lambda w: w.focus_pane(-1),
    ),
    Action(
        id="view.zoom_in",
        text=QT_TRANSLATE_NOOP("actions", "Larger text"),
        help=QT_TRANSLATE_NOOP("actions", "Make the text of the document larger."),
        icon="zoom_in",
        keys=("Ctrl++", "Ctrl+="),
        menu="view",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.zoom(1),
    ),
    Action(
        id="view.zoom_out",
        text=QT_TRANSLATE_NOOP("actions", "Smaller text"),
        help=QT_TRANSLATE_NOOP("actions", "Make the text of the document smaller."),
        icon="zoom_out",
        keys=("Ctrl+-",),
        menu="view",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.zoom(-1),
    ),
    Action(
        id="view.documents",
        text=QT_TRANSLATE_NOOP("actions", "Show or hide documents"),
        help=QT_TRANSLATE_NOOP("actions", "Give the text the room of the document list, or take it back."),
        icon="documents",
        keys=("Ctrl+B",),
        menu="view",
        needs=PROJECT,
        run=lambda w: w.toggle_documents(),
    ),
    Action(
        id="view.tags",
        text=QT_TRANSLATE_NOOP("actions", "Show or hide tags"),
        help=QT_TRANSLATE_NOOP("actions", "Give the text the room of the tag panel, or take it back."),
        icon="codebook",
        keys=("Ctrl+J",),
        menu="view",
        needs=PROJECT,
        run=lambda w: w.toggle_tags(),
    ),
    Action(
        id="view.system",
        text=QT_TRANSLATE_NOOP("actions", "Theme of the system"),
        help=QT_TRANSLATE_NOOP("actions", "Be light or dark as the desktop is."),
        icon="system",
        menu="view",
        run=lambda w: w.choose_theme("system"),
    ),
    Action(
        id="view.light",
        text=QT_TRANSLATE_NOOP("actions", "Light theme"),
        help=QT_TRANSLATE_NOOP("actions", "Dark ink on a light page."),
        icon="light",
        menu="view",
        run=lambda w: w.choose_theme("light"),
    ),
    Action(
        id="view.dark",
        text=QT_TRANSLATE_NOOP("actions", "Dark theme"),
        help=QT_TRANSLATE_NOOP("actions", "Light ink on a dark page."),
        icon="dark",
        menu="view",
        run=lambda w: w.choose_theme("dark"),
    ),
    Action(
        id="help.palette",
        text=QT_TRANSLATE_NOOP("actions", "Command palette…"),
        help=QT_TRANSLATE_NOOP("actions", "Find a command, a label or a document by typing part of its name."),
        icon="palette",
        keys=("Ctrl+K",),
        menu="help",
        run=lambda w: w.show_palette(),
    ),
    Action(
        id="help.keys",
        text=QT_TRANSLATE_NOOP("actions", "Keys"),
        help=QT_TRANSLATE_NOOP("actions", "Show every key and what it does."),
        icon="keys",
        keys=("F1",),
        menu="help",
        run=lambda w: w.show_keys(),
    ),
    Action(
        id="help.about",
        text=QT_TRANSLATE_NOOP("actions", "About Annotator"),
        help=QT_TRANSLATE_NOOP("actions", "Show the version and where the log is kept."),
        icon="about",
        menu="help",
        run=lambda w: w.show_about(),
    ),
)

BY_ID = {action.id: action for action in ACTIONS}
