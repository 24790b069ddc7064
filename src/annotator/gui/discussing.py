"""The thread about the mark in focus: read when it is shown, written message by message."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from annotator.core.model import Annotation, ChangeSet, Note

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

SUBJECT = "annotation"


class Discussing(QObject):
    """Keeps the thread of the form current; anybody may write about anybody's mark."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._mark: UUID | None = None
        self._thread = window.form.thread
        self._thread.written.connect(self._write)
        self._thread.removed.connect(lambda id_: window.bridge.write(lambda project: project.notes.remove(id_)))
        self._thread.left.connect(window.document.setFocus)
        window.marking.subject_changed.connect(self._on_subject)
        window.bridge.changed.connect(self._on_changed)
        window.bridge.closed.connect(lambda: self._on_subject(None))

    def _on_subject(self, subject: object) -> None:
        mark = subject.id if isinstance(subject, Annotation) else None
        if mark != self._mark:
            self._mark = mark
            self._thread.show_notes((), {}, None)
            self._read()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.bulk or "note" in changes.kinds:
            self._read()

    def _read(self) -> None:
        mark = self._mark
        if mark is not None:
            self._window.bridge.read(
                self, lambda project: project.notes.of(SUBJECT, mark), partial(self._show, mark), channel="notes"
            )

    def _show(self, mark: UUID, notes: list[Note]) -> None:
        view = self._window.document.view
        if mark == self._mark and view is not None:
            names = {annotator.id: annotator.name for annotator in view.annotators}
            self._thread.show_notes(notes, names, self._window.bridge.annotator.id)

    def _write(self, text: str, answered: UUID | None) -> None:
        mark = self._mark
        if mark is not None:
            self._window.bridge.write(lambda project: project.notes.add(SUBJECT, mark, text, answered))
