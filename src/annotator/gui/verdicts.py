"""Verdicts about suggestions: accept, reject, correct, here or for a phrase throughout the document, and why."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from annotator.core.memory import phrase
from annotator.core.model import ACCEPT, AMEND, REJECT, ChangeSet, Suggestion
from annotator.gui.bridge import ProjectBridge
from annotator.gui.document.document_view import DocumentPane
from annotator.gui.session import Session
from annotator.gui.verdict_keys import CONFIRM, REJECT_PHRASE

REASONS = (
    QT_TRANSLATE_NOOP("Verdicts", "wrong label"),
    QT_TRANSLATE_NOOP("Verdicts", "wrong boundaries"),
    QT_TRANSLATE_NOOP("Verdicts", "no {label} at all"),
    QT_TRANSLATE_NOOP("Verdicts", "duplicate"),
)
"""What a digit right after a rejection says; saved in this wording, whatever language the window speaks."""


class Verdicts(QObject):
    """Decides about suggestions and goes on to the next one.

    After a rejection `reasons_offered` brings what the digits mean until
    something else is done; then it brings nothing.
    """

    correcting = Signal(object, object)
    reasons_offered = Signal(object)

    def __init__(self, bridge: ProjectBridge, session: Session, pane: DocumentPane) -> None:
        super().__init__(pane)
        self._bridge = bridge
        self._session = session
        self._pane = pane
        self._rejected: tuple[Suggestion, ...] = ()

    def give(self, suggestion: Suggestion, verdict: str) -> None:
        """A verdict from the keys, the form or the lane."""
        if verdict == AMEND:
            self._amend(suggestion)
        elif verdict == REJECT:
            self.reject([suggestion])
        elif verdict == REJECT_PHRASE:
            self.reject(self._alike(suggestion))
        elif verdict == CONFIRM:
            self.decide(suggestion, ACCEPT, attributes=dict(suggestion.attributes))
        else:
            self.decide(suggestion, ACCEPT)

    def _alike(self, suggestion: Suggestion) -> list[Suggestion]:
        """What is suggested in this document for the same words under the same label, the suggestion itself first."""
        text = self._pane.text
        said = phrase(text, suggestion.fragments)
        others = (one for one in self._session.suggestions if one.id != suggestion.id and one.label_id == suggestion.label_id)
        return [suggestion, *(one for one in others if phrase(text, one.fragments) == said)]

    def reject(self, suggestions: Sequence[Suggestion]) -> None:
        """Refuse them as one action and offer to say why."""
        waiting = [one for one in suggestions if not self._session.is_being_decided(one.id)]
        if not waiting:
            return
        self._begin(waiting, go_on=True)
        self._settle_later(waiting, lambda project: project.review.decide_many([(one, REJECT) for one in waiting]))
        self._rejected = tuple(waiting)
        self.reasons_offered.emit(
            [QCoreApplication.translate("Verdicts", one).format(label=self._label_name()) for one in REASONS]
        )

    def decide(
        self, suggestion: Suggestion, verdict: str, *, then: Callable[[ChangeSet], None] | None = None, **changed: Any
    ) -> None:
        """Take a suggestion over, as it is or with what is `changed`; without `then` go on to the next."""
        if self._session.is_being_decided(suggestion.id):
            return
        self.forget_reasons()
        label = self._session.codebook.get(changed.get("label_id", suggestion.label_id))
        here = label is not None and suggestion.document_id == self._session.document_id
        token = self._pane.show_pending(changed.get("fragments", suggestion.fragments), label) if here else None
        self._begin([suggestion], go_on=then is None)
        self._settle_later(
            [suggestion], lambda project: project.review.decide(suggestion, verdict, **changed), token=token, then=then
        )

    def _begin(self, decided: Sequence[Suggestion], *, go_on: bool) -> None:
        """Take what is decided out of the sight, and focus what comes next in the order of the text."""
        ids = frozenset(one.id for one in decided)
        if go_on and self._pane.focused() in ids:  # while it is still there to count from
            self._pane.next_item(without=ids)
        self._session.begin_decision(ids)

    def _settle_later(
        self,
        decided: Sequence[Suggestion],
        work: Callable[[Any], Any],
        *,
        token: int | None = None,
        then: Callable[[ChangeSet], None] | None = None,
    ) -> None:
        def settle() -> None:
            self._session.end_decision([one.id for one in decided])
            if token is not None:
                self._pane.drop_pending(token)

        def written(changes: ChangeSet) -> None:
            settle()
            if then is not None:
                then(changes)

        def failed(_error: BaseException) -> None:
            settle()
            self._session.read_suggestions()

        self._bridge.write(work, written, failed)

    def _amend(self, suggestion: Suggestion) -> None:
        """Take a suggestion over with the selected boundaries, or as it is to correct it in its form."""
        selection = self._pane.selection()
        if selection and selection != suggestion.fragments and self._pane.focused() == suggestion.id:
            self.decide(suggestion, AMEND, fragments=selection)
        else:
            self.decide(suggestion, ACCEPT, then=lambda changes: self.correcting.emit(suggestion, changes))

    # why something was rejected

    def give_reason(self, digit: int) -> bool:
        """Say by a digit why the last rejection was made. Whether there was one to explain."""
        rejected, label = self._rejected, self._label_name()
        if not rejected or not 1 <= digit <= len(REASONS):
            return False
        reason = REASONS[digit - 1].format(label=label)
        self._bridge.write(lambda project: project.review.decide_many([(one, REJECT) for one in rejected], reason=reason))
        self.forget_reasons()
        return True

    def forget_reasons(self) -> None:
        """Something else was done: digits mean what they meant before."""
        if self._rejected:
            self._rejected = ()
            self.reasons_offered.emit([])

    def _label_name(self) -> str:
        label = self._session.codebook.get(self._rejected[0].label_id) if self._rejected else None
        return label.name if label is not None else ""
