"""What is known about documents and what state they are in: asked for, corrected, and handed to the bridge."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.core.model import (
    AUTHOR,
    DONE,
    FINISHED,
    IN_PROGRESS,
    IN_REVIEW,
    NEW,
    REOPENED,
    REVIEWED,
    REVIEWING,
    WAITING,
    Metadata,
)
from annotator.gui.icons import icon
from annotator.gui.panels.document_list import BEGUN

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


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
        self._change(lambda state, unsure: (IN_PROGRESS if state in FINISHED else DONE, unsure))

    def toggle_unsure(self) -> None:
        """The open document has to be come back to; or, when it had, it has not."""
        self._change(lambda state, unsure: (state, not unsure))

    def set_state(self, document_ids: Sequence[UUID], state: str) -> None:
        """Say how far the analyst is with documents: "new", "in progress" or "done"."""
        if len(document_ids) == 1:
            self._change(lambda _, unsure: (state, unsure), document_ids[0])
        else:
            self._bridge.write(lambda project: project.documents.set_statuses(document_ids, AUTHOR, state))

    def set_review(self, document_ids: Sequence[UUID], state: str) -> None:
        """Say as a reviewer how far the review of documents is: "waiting", "in review", "finished" or "reopened"."""
        self._bridge.write(
            lambda project: project.documents.set_statuses(document_ids, REVIEWING, state), lambda _: self._tell_review(state)
        )

    def toggle_reviewed(self) -> None:
        """The review of the open document is finished; or, when it was, it goes on."""
        document_id = self._window.session.document_id
        if document_id is None:
            return

        def work(project: Any) -> Any:
            before = project.documents.status(document_id, REVIEWING).state
            state = IN_REVIEW if before == REVIEWED else REVIEWED
            return project.documents.set_status(document_id, REVIEWING, state), state

        self._bridge.write(work, lambda result: self._tell_review(result[1]))

    def reopen(self) -> None:
        """Its authors may go on with the open document."""
        if (document_id := self._window.session.document_id) is not None:
            self.set_review([document_id], REOPENED)

    def _tell_review(self, state: str) -> None:
        words = {
            WAITING: self.tr("Waits for a review."),
            IN_REVIEW: self.tr("In review."),
            REVIEWED: self.tr("Review finished: your results in this document are locked."),
            REOPENED: self.tr("Reopened: its authors may go on with it."),
        }
        self._window.notice.say(words[state])

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
        words = {
            "done": self.tr("Done: your marks in this document are locked."),
            "in progress": self.tr("In progress."),
            "new": self.tr("Not begun."),
        }
        parts = [words.get(state, ""), self.tr("Unsure: listed under “To come back to”.") if unsure else ""]
        self._window.notice.say(" ".join(filter(None, parts)) or self.tr("No longer unsure."))

    # the menu of a row in the list

    def show_menu(self, summary: Any, at: QPoint) -> None:
        """What can be done with a document of the list."""
        menu = self.menu_for(summary)
        menu.exec(at)
        menu.deleteLater()

    def menu_for(self, summary: Any) -> QMenu:
        """Open it, correct what is known about it, say in what state it is and whose it is; or this of all that are selected."""
        menu, theme, id_ = QMenu(self._window), self._window.theme, summary.id
        several = [one for one in self._window.documents.selected() if one.id != id_]
        chosen = [summary, *several] if summary in self._window.documents.selected() else [summary]
        ids = [one.id for one in chosen]
        if len(chosen) == 1:
            menu.addAction(icon("document", theme), self.tr("Open"), lambda: self._window.session.open(id_))
            menu.addAction(icon("metadata", theme), self.tr("Title, dates and source…"), lambda: self.edit_metadata(id_))
        else:
            menu.addAction(self.tr("Documents: {count}").format(count=len(chosen))).setEnabled(False)
        menu.addSeparator()
        words = ((NEW, self.tr("Not begun")), (IN_PROGRESS, self.tr("In progress")), (DONE, self.tr("Done")))
        self._add_states(menu, words, {_author_state(one) for one in chosen}, partial(self.set_state, ids))
        menu.addSeparator()
        if len(chosen) == 1:
            unsure = self._checkable(menu, self.tr("Unsure, come back"), summary.unsure)
            unsure.triggered.connect(lambda on: self._change(lambda state, _: (state, on), id_))
        words = (
            (WAITING, self.tr("Waiting")),
            (IN_REVIEW, self.tr("In review")),
            (REVIEWED, self.tr("Finished")),
            (REOPENED, self.tr("Reopened")),
        )
        reviews = menu.addMenu(icon("review", theme), self.tr("Review"))
        self._add_states(reviews, words, {one.review for one in chosen}, partial(self.set_review, ids))
        self._window.collecting.fill(menu.addMenu(icon("sets", theme), self.tr("In sets")), ids)
        self._window.assigning.fill(menu.addMenu(icon("person", theme), self.tr("Assigned to")), chosen)
        return menu

    def _add_states(
        self, menu: QMenu, words: Sequence[tuple[str, str]], present: set[str], choose: Callable[[str], object]
    ) -> None:
        states = QActionGroup(menu)
        for state, text in words:
            action = self._checkable(menu, text, present == {state})
            action.triggered.connect(partial(choose, state))
            states.addAction(action)

    @staticmethod
    def _checkable(menu: QMenu, words: str, checked: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(checked)
        return action


def _author_state(one: Any) -> str:
    """What the analyst said counts, else whether anything is marked."""
    if one.state in FINISHED:
        return DONE
    return IN_PROGRESS if one.state in BEGUN or (not one.state and one.annotations) else one.state or NEW
