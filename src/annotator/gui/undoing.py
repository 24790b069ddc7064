"""Undo and redo, told: what was taken back, and where; the reader is taken there."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from annotator.core.model import Annotation, ChangeSet, Metadata
from annotator.gui.keys import done

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class Undoing(QObject):
    """Undo reaches across documents, so a change out of sight must not go unseen."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def undo(self) -> None:
        """Take back my latest action."""
        self._change(lambda project: (project.undo_title(), project.undo()), self.tr("Undone: {action}"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._change(lambda project: (project.redo_title(), project.redo()), self.tr("Done again: {action}"))

    def _change(self, work: Callable[[Any], tuple[str, ChangeSet]], text: str) -> None:
        self._window.bridge.write(work, partial(self._tell, text))

    def _tell(self, text: str, result: tuple[str, ChangeSet]) -> None:
        action, changes = result
        said = text.format(action=done(action))
        if changes.passed:
            said += " · " + self.tr("%Ln have changed since and were left as they are", "", len(changes.passed))
        self._window.notice.say(said)
        if any(isinstance(record, Metadata) and record.removed for record in changes.records):
            return  # a document that went away cannot be gone to
        session = self._window.session
        if session.document_id not in changes.documents and len(changes.documents) == 1:
            session.open(next(iter(changes.documents)))
            return
        shown = (
            record
            for record in changes.records
            if isinstance(record, Annotation) and record.document_id == session.document_id and record.fragments
        )
        place = next(shown, None)
        if place is not None:
            self._window.document.show_offset(place.fragments[0][0], place.fragments[-1][1])
