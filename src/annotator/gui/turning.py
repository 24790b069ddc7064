"""Turns corrected by hand: what the caret or the selection is about takes another role, is cut, joined, given speakers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import turn_edits
from annotator.core.errors import RuleError
from annotator.core.model import STATEMENT, Entry, Span, Turn
from annotator.gui.panels import words

if TYPE_CHECKING:
    from annotator.gui.dialogs.turn_dialog import TurnDialog
    from annotator.gui.main_window import MainWindow
    from annotator.gui.panels.entry_field import EntryField

TOLD = 50
"""Characters of a turn that the window repeats after changing it."""


class Turning(QObject):
    """Each method is one action of the project; what cannot be done is said."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge

    def set_role(self, role: str) -> None:
        """What is selected, else the turn at the caret, takes this role."""
        view, span = self._window.document.view, self._span()
        if view is not None:
            text, id_ = view.document.text, view.document.id
            self._save(lambda: turn_edits.set_role(text, view.turns, span, role, id_), span[0])

    def split(self) -> None:
        """Cut the turn at the caret in two."""
        view, caret = self._window.document.view, self._window.document.caret()
        if view is not None:
            self._save(lambda: turn_edits.split(view.document.text, view.turns, caret), caret)

    def join(self) -> None:
        """Join the turn at the caret with the one before it."""
        view, caret = self._window.document.view, self._window.document.caret()
        if view is not None:
            self._save(lambda: turn_edits.join(view.turns, caret), caret)

    def edit(self) -> None:
        """Ask for role, speakers, addressees and questions of the turn at the caret; a passage without one becomes one."""
        view, span = self._window.document.view, self._span()
        if view is None:
            return
        text, turns = view.document.text, view.turns
        turn = turn_edits.turn_at(turns, span[0])
        if turn is None:
            try:
                turns = turn_edits.set_role(text, turns, span, STATEMENT, view.document.id)
            except RuleError as error:
                self._window.projects.tell(error)
                return
            turn = turn_edits.turn_at(turns, span[0]) or turns[-1]
        self._ask(turn, turns, text)

    def _ask(self, turn: Turn, turns: turn_edits.Turns, text: str) -> None:
        from annotator.gui.dialogs.turn_dialog import TurnDialog

        dialog = TurnDialog(turn, turns, text, self._window.session.entries, self._window.theme, self._window)
        dialog.entry_requested.connect(lambda name, kind, field: self._add_entry(dialog, name, kind, field))
        accepted, changed = dialog.exec(), dialog.turn
        dialog.deleteLater()
        if accepted:
            self._save(lambda: turn_edits.put(turns, changed), turn.start)

    def _add_entry(self, dialog: "TurnDialog", name: str, kind: str, field: "EntryField") -> None:
        def added(entry: Entry) -> None:
            if dialog.isVisible():
                dialog.take_entry(entry, field)
            self._window.session.read_entries()

        self._bridge.write(lambda project: project.ledger.find_or_add(name, kind), added)

    def _span(self) -> Span:
        """From the first to the last selected character, else the caret."""
        page = self._window.document
        fragments = page.selection()
        return (fragments[0][0], fragments[-1][1]) if fragments else (page.caret(), page.caret())

    def _save(self, edit: Callable[[], turn_edits.Turns], place: int) -> None:
        view = self._window.document.view
        try:
            turns = edit()
        except RuleError as error:
            self._window.projects.tell(error)
            return
        if turns == view.turns:
            return
        document_id = view.document.id
        self._bridge.write(
            lambda project: project.documents.set_turns(document_id, turns),
            lambda _: self._tell(turns, place, view.document.text),
        )

    def _tell(self, turns: turn_edits.Turns, place: int, text: str) -> None:
        """A part of a line looks as before; what became of it is said."""
        turn = turn_edits.turn_at(turns, place)
        if turn is not None:
            said = " ".join(text[turn.start : min(turn.end, turn.start + TOLD)].split())
            end = "…" if turn.end > turn.start + TOLD else ""
            self._window.notice.say(self.tr("Now {role}: “{said}{end}”").format(role=words.role(turn.role), said=said, end=end))
