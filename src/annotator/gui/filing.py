"""What is known about documents and what state they are in: asked for, corrected, and handed to the bridge."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.core.model import Metadata
from annotator.gui.icons import icon
from annotator.gui.panels.document_list import BEGUN, DONE

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

AUTHOR = "author"


class Filing(QObject):
    """Acts on the document that is named, else on the open one."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        window.document.title_clicked.connect(self.edit_metadata)
        window.documents.menu_requested.connect(self.show_menu)

    # metadata

    def edit_metadata(self, document_id: UUID | None = None) -> None:
        """Show what is known about the document, to be corrected."""
        document_id = document_id or self._window.session.document_id
        if document_id is not None:
            self._bridge.read(self, lambda project: project.documents.metadata(document_id), self._ask, channel="metadata")

    def _ask(self, metadata: Metadata) -> None:
        from annotator.gui.dialogs.metadata_dialog import MetadataDialog

        kinds = {row.record.kind for row in self._window.documents.model.rows() if row.record.kind}
        dialog = MetadataDialog(metadata, sorted(kinds), self._window.theme, self._window)
        accepted, changed = dialog.exec(), dict(dialog.changed)
        dialog.deleteLater()
        if accepted and changed:
            self._bridge.write(lambda project: project.documents.set_metadata(metadata.id, **changed))

    # states

    def toggle_done(self) -> None:
        """The open document is done; or, when it was, it is not."""
        self._change(lambda state, unsure: ("in progress" if state in DONE else "done", unsure))

    def toggle_unsure(self) -> None:
        """The open document has to be come back to; or, when it had, it has not."""
        self._change(lambda state, unsure: (state, not unsure))

    def set_state(self, document_id: UUID, state: str) -> None:
        """Say how far the analyst is with a document: "new", "in progress" or "done"."""
        self._change(lambda _, unsure: (state, unsure), document_id)

    def _change(self, change: Any, document_id: UUID | None = None) -> None:
        document_id = document_id or self._window.session.document_id
        if document_id is None:
            return

        def work(project: Any) -> Any:
            before = project.documents.status(document_id, AUTHOR)
            state, unsure = change(before.state, before.unsure)
            return project.documents.set_status(document_id, AUTHOR, state, unsure), state, unsure

        self._bridge.write(work, lambda result: self._tell(*result[1:]))

    def _tell(self, state: str, unsure: bool) -> None:
        """The list may be hidden; what a key did is said."""
        words = {"done": self.tr("Done."), "in progress": self.tr("In progress."), "new": self.tr("Not begun.")}
        parts = [words.get(state, ""), self.tr("Unsure: listed under “To come back to”.") if unsure else ""]
        self._window.notice.say(" ".join(filter(None, parts)) or self.tr("No longer unsure."))

    # the menu of a row in the list

    def show_menu(self, summary: Any, at: QPoint) -> None:
        """What can be done with a document of the list."""
        menu = self.menu_for(summary)
        menu.exec(at)
        menu.deleteLater()

    def menu_for(self, summary: Any) -> QMenu:
        """Open it, correct what is known about it, and say in what state it is."""
        menu, theme, id_ = QMenu(self._window), self._window.theme, summary.id
        menu.addAction(icon("document", theme), self.tr("Open"), lambda: self._window.session.open(id_))
        menu.addAction(icon("metadata", theme), self.tr("Title, dates and source…"), lambda: self.edit_metadata(id_))
        menu.addSeparator()
        states = QActionGroup(menu)
        present = "done" if summary.state in DONE else "in progress" if summary.state in BEGUN else summary.state
        for state, words in (
            ("new", self.tr("Not begun")),
            ("in progress", self.tr("In progress")),
            ("done", self.tr("Done")),
        ):
            action = self._checkable(menu, words, state == (present or ("in progress" if summary.annotations else "new")))
            action.triggered.connect(partial(self.set_state, id_, state))
            states.addAction(action)
        menu.addSeparator()
        unsure = self._checkable(menu, self.tr("Unsure, come back"), summary.unsure)
        unsure.triggered.connect(lambda on: self._change(lambda state, _: (state, on), id_))
        return menu

    @staticmethod
    def _checkable(menu: QMenu, words: str, checked: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(checked)
        return action
