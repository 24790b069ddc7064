"""What lies on the desk: the open document, its suggestions, the codebook and the names. Asks the bridge, tells the window."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.memory import phrase
from annotator.core.model import FURNITURE, Annotation, ChangeSet, Decision, Entry, Metadata, Suggestion, Turn
from annotator.gui.bridge import OpenedProject, ProjectBridge
from annotator.gui.recall import Recall, occurrences

SETTLE, LEARN = 250, 1200
"""Milliseconds without a change after which counts are read again, and after which suggestions are thought over."""


class Session(QObject):
    """Everything here is a value that was read; a change of the project replaces it."""

    document_shown = Signal(object)
    document_left = Signal()
    codebook_changed = Signal(object)
    entries_changed = Signal(object)
    suggestions_changed = Signal(object)
    rejected_changed = Signal(object)
    counts_changed = Signal(object, object)

    def __init__(self, bridge: ProjectBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.codebook = Codebook()
        self.entries: Mapping[UUID, Entry] = {}
        self.view: DocumentView | None = None
        self.suggestions: tuple[Suggestion, ...] = ()
        self.rejected: Sequence[Decision] = ()
        self.target = ""
        self._leaving: set[UUID] = set()
        self._recall = Recall()
        self._pending: tuple[Suggestion, ...] = ()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._read_counts)
        self._learn = QTimer(self, singleShot=True, interval=LEARN)
        self._learn.timeout.connect(self._think_again)
        self.wants_suggestions = True
        bridge.opened.connect(self._on_opened)
        bridge.closed.connect(self._on_closed)
        bridge.changed.connect(self._on_changed)
        bridge.suggested.connect(self._on_suggested)

    @property
    def document_id(self) -> UUID | None:
        return self.view.document.id if self.view is not None else None

    # the project

    def _on_opened(self, project: OpenedProject) -> None:
        self.target = project.target
        self._take_codebook(project.codebook)
        self._take_entries(project.entries)

    def _on_closed(self) -> None:
        self.target = ""
        self.leave()
        self._take_codebook(Codebook())
        self._take_entries({})

    def _take_codebook(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self.codebook_changed.emit(codebook)

    def _take_entries(self, entries: Mapping[UUID, Entry]) -> None:
        self.entries = entries
        self.entries_changed.emit(entries)

    # the document

    def open(self, document_id: UUID) -> None:
        """Read a document; `document_shown` follows unless another one is asked for first."""
        if document_id != self.document_id:
            self._bridge.read(self, lambda project: project.documents.open(document_id), self._show, channel="document")

    def leave(self) -> None:
        """Put the document away."""
        if self.view is not None:
            self.view = None
            self._set_suggestions(())
            self._set_rejected(())
            self.counts_changed.emit({}, {})
            self.document_left.emit()

    def _show(self, view: DocumentView) -> None:
        if view.document.id != self.document_id:
            self._recall = Recall()
        self._recall.look_again()
        self.view = view
        self.document_shown.emit(view)
        self._pending = tuple(view.suggestions.records())
        self._set_suggestions(self._recall.applied_to(self._pending, view, self.codebook))
        self._read_counts()
        self._read_rejected()
        if self.wants_suggestions:
            self._bridge.suggest(view.document.id)

    def suggest(self) -> None:
        """Look for suggestions in the open document once more."""
        if self.view is not None:
            self._bridge.suggest(self.view.document.id, afresh=True)

    def _think_again(self) -> None:
        if self.view is not None and self.wants_suggestions:
            self._bridge.suggest(self.view.document.id, afresh=True)

    def begin_decision(self, decided: Collection[UUID]) -> None:
        """Take suggestions out at once; what is read before the decision is written does not bring them back."""
        self._leaving.update(decided)
        self._recall.drop(decided)
        self._take_pending(self._pending)

    def end_decision(self, decided: Collection[UUID]) -> None:
        """The decision has been written, or could not be."""
        self._leaving.difference_update(decided)

    def is_being_decided(self, suggestion_id: UUID) -> bool:
        return suggestion_id in self._leaving

    def _on_suggested(self, document_id: UUID, suggestions: Sequence[Suggestion]) -> None:
        if document_id == self.document_id:
            self._take_pending(tuple(suggestions))

    def _take_pending(self, pending: tuple[Suggestion, ...]) -> None:
        """Show what is kept for decision, with what follows from the latest marks and rejections."""
        known = {one.id: one for one in self._pending}
        # what is as it was stays the same object, by which everybody sees at a glance that nothing is new
        self._pending = pending = tuple(known[one.id] if known.get(one.id) == one else one for one in pending)
        left = (one for one in pending if one.id not in self._leaving)
        shown = self._recall.applied_to(left, self.view, self.codebook)
        if shown != self.suggestions:
            self._set_suggestions(shown)

    def _recall_at_once(self, changes: ChangeSet) -> None:
        """Offer more of what has just been marked before the engine gets to it."""
        view, text = self.view, self.view.document.text
        for mark in changes.records:
            if not isinstance(mark, Annotation) or mark.document_id != self.document_id or mark.layer_id != view.layer:
                continue
            if mark.removed:
                self._recall.drop_phrase(mark, text)
            elif mark.revision == 1 and mark.fragments:
                refused = self._recall.rejected_as(mark.label_id, phrase(text, mark.fragments))
                self._bridge.read(
                    self,
                    lambda _project, mark=mark, refused=refused: occurrences(mark, view, refused),
                    partial(self._take_occurrences, view.document.id),
                    channel=f"recall {mark.id}",
                )

    def _take_occurrences(self, document_id: UUID, found: Sequence[Suggestion]) -> None:
        if document_id == self.document_id and found:
            self._recall.take(found)
            self._take_pending(self._pending)

    def _set_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        self.suggestions = suggestions
        self.suggestions_changed.emit(suggestions)

    def _set_rejected(self, rejected: Sequence[Decision]) -> None:
        self.rejected = tuple(rejected)
        if self.view is not None:
            self._recall.set_rejected(self.rejected, self.view.document.text)
            self._take_pending(self._pending)
        self.rejected_changed.emit(self.rejected)

    # what others need to know after a change

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.bulk or "label" in changes.kinds:
            self._bridge.read(self, lambda project: project.codebook.current(), self._take_codebook, channel="codebook")
        if changes.bulk or "entry" in changes.kinds:
            self.read_entries()
        if changes.touches(self.document_id):
            if any(isinstance(one, Metadata) and one.id == self.document_id and one.removed for one in changes.records):
                self.leave()  # an undone import takes its documents out
                return
            if changes.bulk:
                self.reopen()
            if changes.kinds & {"annotation", "decision"}:
                mine = [one for one in changes.records if isinstance(one, Annotation) and one.document_id == self.document_id]
                fresh = all(one.revision == 1 and not one.removed for one in mine)
                self._recall.look_again(span for one in mine if fresh for span in one.fragments)
                if self.wants_suggestions:
                    self._recall_at_once(changes)
                self.read_again()
                self._learn.start()
            if "decision" in changes.kinds:
                self._read_rejected()
            if "turn" in changes.kinds and (self.wants_suggestions or self.suggestions):
                self._leave_furniture(changes)
                self.suggest()
        self._settle.start()

    def _leave_furniture(self, changes: ChangeSet) -> None:
        """Nothing is suggested in what became furniture; what was goes at once, the engine takes seconds."""
        spans = [(one.start, one.end) for one in changes.records if isinstance(one, Turn) and one.role == FURNITURE]

        def is_in(one: Suggestion) -> bool:
            return any(start <= one.fragments[0][0] < end for start, end in spans if one.fragments)

        left = tuple(one for one in self.suggestions if not is_in(one))
        if left != self.suggestions:
            self._set_suggestions(left)

    def read_entries(self) -> None:
        """Fetch the names anew."""
        self._bridge.read(self, _entries_by_id, self._take_entries, channel="entries")

    def reopen(self) -> None:
        """Read the open document anew."""
        document_id = self.document_id
        self._bridge.read(self, lambda project: project.documents.open(document_id), self._show, channel="document")

    def read_again(self) -> None:
        """Fetch again what awaits a decision in the open document."""
        document_id = self.document_id
        self._bridge.read(
            self,
            lambda project: project.suggestions.pending(document_id),
            partial(self._on_suggested, document_id),
            channel="suggestions",
        )

    def _read_rejected(self) -> None:
        document_id = self.document_id
        self._bridge.read(self, lambda project: project.review.rejected(document_id), self._set_rejected, channel="rejected")

    def _read_counts(self) -> None:
        document_id = self.document_id
        if document_id is not None:
            self._bridge.read(
                self,
                lambda project: (project.annotations.counts(document_id), project.annotations.counts()),
                lambda counts: self.counts_changed.emit(*counts),
                channel="counts",
            )


def _entries_by_id(project: Any) -> dict[UUID, Entry]:
    return {entry.id: entry for entry in project.ledger.entries()}
