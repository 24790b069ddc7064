"""A suggestion that is taken over to be corrected in its form, and given back by Escape if nothing was."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from annotator.core.model import Annotation, ChangeSet, Decision, Suggestion
from annotator.gui.bridge import ProjectBridge
from annotator.gui.document.document_view import DocumentPane
from annotator.gui.session import Session
from annotator.gui.verdicts import Verdicts


class Correcting(QObject):
    """The suggestion is a mark from the moment its form opens, so that each field is saved as it is left.

    Escape never takes back what was saved: once a field was changed, the correction stands.
    """

    form_wanted = Signal()

    def __init__(self, bridge: ProjectBridge, session: Session, pane: DocumentPane, verdicts: Verdicts) -> None:
        super().__init__(pane)
        self._bridge = bridge
        self._session = session
        self._pane = pane
        self._made: Annotation | None = None
        self._decision: Decision | None = None
        self._given_back: UUID | None = None
        verdicts.correcting.connect(self._begin)
        bridge.changed.connect(self._on_changed)
        pane.mark_focused.connect(self._on_focus)
        # after the page has taken them in
        session.suggestions_changed.connect(self._on_suggestions, Qt.ConnectionType.QueuedConnection)

    def _begin(self, suggestion: Suggestion, changes: ChangeSet) -> None:
        marks = (record for record in changes.records if isinstance(record, Annotation))
        made = next((mark for mark in marks if not mark.removed), None)  # what an earlier decision made may have gone
        if made is None:  # an equal mark was there already: nothing to correct
            return
        self._pane.focus_mark(made.id)
        self._made = made
        self._decision = next((record for record in changes.records if isinstance(record, Decision)), None)
        self.form_wanted.emit()

    def give_back(self) -> None:
        """The form was left by Escape: let the suggestion await a decision again, if nothing of it was changed."""
        made, decision, self._made, self._decision = self._made, self._decision, None, None
        if made is None or decision is None:
            return

        def work(project: Any) -> ChangeSet | None:
            # a field that was left a moment ago is saved before this
            untouched = project.annotations.get(made.id).revision == made.revision
            return project.review.withdraw(decision.id) if untouched else None

        self._given_back = decision.subject_id
        self._bridge.write(work)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._made is not None and any(
            isinstance(record, Annotation) and record.id == self._made.id and record.revision != self._made.revision
            for record in changes.records
        ):
            self._made = self._decision = None

    def _on_focus(self, id_: UUID | None) -> None:
        if self._made is not None and id_ != self._made.id:
            self._made = self._decision = None
        if id_ is not None:
            self._given_back = None  # the reader went elsewhere meanwhile

    def _on_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        if self._given_back is not None and any(one.id == self._given_back for one in suggestions):
            self._pane.focus_mark(self._given_back)
