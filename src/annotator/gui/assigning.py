"""Whose a document is, and what annotators see of each other: handed out, drawn, said in the window."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from annotator.core.model import ChangeSet
from annotator.gui.icons import icon

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class Assigning(QObject):
    """Acts on documents of the list; says at its foot when the project is worked on blind."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._hides = False
        self._bridge.opened.connect(self._ask_blind)
        self._bridge.closed.connect(lambda: self._show_blind((False, False, False)))
        self._bridge.changed.connect(self._on_changed)

    # whose documents are

    def fill(self, menu: QMenu, chosen: Sequence[Any]) -> None:
        """A tick for everybody who has all the chosen documents; choosing gives them, or takes them back."""
        ids = [one.id for one in chosen]
        for id_, name in self._window.documents.people.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(all(id_ in one.assigned for one in chosen))
            action.toggled.connect(partial(self._give, ids, id_))
        menu.addSeparator()
        menu.addAction(icon("split", self._window.theme), self.tr("At random…"), self.draw)
        nobody = menu.addAction(self.tr("Nobody"), lambda: self._bridge.write(lambda project: project.assignments.release(ids)))
        nobody.setEnabled(any(one.assigned for one in chosen))

    def _give(self, document_ids: Sequence[UUID], annotator_id: UUID, is_on: bool) -> None:
        def work(project: Any) -> ChangeSet:
            change = project.assignments.assign if is_on else project.assignments.release
            changes: ChangeSet = change(document_ids, [annotator_id])
            return changes

        self._bridge.write(work)

    def draw(self) -> None:
        """Spread documents over annotators by chance, once the analyst has seen how."""
        from annotator.gui.dialogs.draw_dialog import DrawDialog

        documents = self._window.documents
        dialog = DrawDialog(documents.everything(), documents.selected(), documents.people, self._window)
        accepted, drawn, is_afresh = dialog.exec(), dialog.drawn(), dialog.is_afresh
        dialog.deleteLater()
        if accepted and drawn:

            def tell(_: object) -> None:
                self._window.notice.say(self.tr("Assigned: {count}. One undo takes it back.").format(count=len(drawn)))

            self._bridge.write(lambda project: project.assignments.assign_pairs(drawn, afresh=is_afresh), tell)

    def go_on(self) -> None:
        """Open the next document of mine that is not done."""
        found = self._window.documents.next_assigned()
        if found is not None:
            self._window.session.open(found)
        else:
            self._window.notice.say(self.tr("No document that is assigned to you waits."))

    # blind work

    def toggle_blind(self) -> None:
        """Hide others' marks from who is not done with a document, or show them."""

        def work(project: Any) -> tuple[bool, bool, bool]:
            project.team.set_blind(not project.team.is_blind())
            return _blindness(project)

        def tell(found: tuple[bool, bool, bool]) -> None:
            self._show_blind(found)
            self._window.documents.refresh()
            if self._window.session.view is not None:
                self._window.session.reopen()
            self._window.notice.say(
                self.tr("Blind work is on: annotators see others’ marks in a document when they are done with it.")
                if found[0]
                else self.tr("Blind work is off: everybody sees everything.")
            )

        self._bridge.write(work, tell)

    def _ask_blind(self, _: object = None) -> None:
        self._bridge.read(self, _blindness, self._show_blind, channel="blind")

    def _show_blind(self, found: tuple[bool, bool, bool]) -> None:
        is_on, self._hides, is_kept = found
        words = ""
        if self._hides:
            words = self.tr("Blind: others’ marks show in a document when you are done with it.")
        elif is_on:
            words = self.tr("Blind work is on. You lead, so you see everything.")
        if is_on and not is_kept:
            words = self.tr("{words} In a file this is a courtesy: whoever has the file has all of it.").format(words=words)
        self._window.documents.say_below(words)

    def _on_changed(self, changes: ChangeSet) -> None:
        """Being done with a document shows what others have in it."""
        if self._hides and "status" in changes.kinds and changes.touches(self._window.session.document_id):
            self._window.session.reopen()


def _blindness(project: Any) -> tuple[bool, bool, bool]:
    """Whether the project is blind, whether that goes for me, and whether a database keeps it."""
    team = project.team
    return team.is_blind(), team.is_hidden(), team.is_kept_by_server()
