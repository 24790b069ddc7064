"""Verdicts about suggestions and colleagues' marks: accept, reject, correct, here or for a phrase throughout, and why."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from annotator.core.memory import phrase
from annotator.core.model import ACCEPT, AMEND, REJECT, Annotation, ChangeSet, Suggestion
from annotator.gui.bridge import ProjectBridge
from annotator.gui.document.document_view import DocumentPane
from annotator.gui.session import Session
from annotator.gui.verdict_keys import CONFIRM, REJECT_PHRASE

if TYPE_CHECKING:
    from annotator.gui.review.review_view import Reviewing

REASONS = (
    QT_TRANSLATE_NOOP("Verdicts", "wrong label"),
    QT_TRANSLATE_NOOP("Verdicts", "wrong boundaries"),
    QT_TRANSLATE_NOOP("Verdicts", "no {label} at all"),
    QT_TRANSLATE_NOOP("Verdicts", "duplicate"),
)
"""What a digit right after a rejection says; saved in this wording, whatever language the window speaks.

The digits after these are for what was given as a reason in this project besides, the most frequent first.
"""
DIGITS = 9


Subject = Suggestion | Annotation


class Verdicts(QObject):
    """Decides about suggestions and, in Review, about colleagues' marks, and goes on to the next one.

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
        self.reviewing: Reviewing | None = None
        self._rejected: tuple[Subject, ...] = ()
        self._own: tuple[str, ...] = ()
        self._held = False
        bridge.opened.connect(lambda _: self._read_reasons())

    def give(self, subject: Subject, verdict: str) -> None:
        """A verdict from the keys, the form or a list."""
        if verdict == AMEND:
            self._amend(subject)
        elif verdict == REJECT:
            self.reject([subject])
        elif verdict == REJECT_PHRASE:
            self.reject(self._same_words(subject))
        elif verdict == CONFIRM:
            self.decide(subject, ACCEPT, attributes=dict(subject.attributes))
        else:
            self.decide(subject, ACCEPT)

    def _waiting(self, subject: Subject) -> "Session | Reviewing":
        """Who keeps what awaits a decision."""
        return self._session if isinstance(subject, Suggestion) or self.reviewing is None else self.reviewing

    def _same_words(self, subject: Subject) -> list[Subject]:
        """What is suggested in this document for the same words under the same label, the suggestion itself first."""
        if not isinstance(subject, Suggestion):
            return [subject]
        text = self._pane.text
        said = phrase(text, subject.fragments)
        others = (one for one in self._session.suggestions if one.id != subject.id and one.label_id == subject.label_id)
        return [subject, *(one for one in others if phrase(text, one.fragments) == said)]

    def _with_equals(self, subjects: Sequence[Subject]) -> list[Subject]:
        """What several colleagues marked alike is drawn as one, so it is decided as one."""
        found: dict[object, Subject] = {}
        for one in subjects:
            equals = self.reviewing.alike(one) if self.reviewing is not None and isinstance(one, Annotation) else [one]
            found |= {each.id: each for each in equals}
        return list(found.values())

    def reject(self, subjects: Sequence[Subject]) -> None:
        """Refuse them as one action and offer to say why."""
        waiting = [one for one in self._with_equals(subjects) if not self._waiting(one).is_being_decided(one.id)]
        if not waiting:
            return
        self._begin(waiting, go_on=True)
        self._settle_later(waiting, lambda project: project.review.decide_many([(one, REJECT) for one in waiting]))
        self._rejected = tuple(waiting)
        shown = [QCoreApplication.translate("Verdicts", one).format(label=self._label_name()) for one in REASONS]
        self.reasons_offered.emit([*shown, *self._own])

    def decide(self, subject: Subject, verdict: str, *, then: Callable[[ChangeSet], None] | None = None, **changed: Any) -> None:
        """Take a mark over, as it is or with what is `changed`; without `then` go on to the next."""
        if self._waiting(subject).is_being_decided(subject.id):
            return
        self.forget_reasons()
        label = self._session.codebook.get(changed.get("label_id", subject.label_id))
        here = label is not None and subject.document_id == self._session.document_id
        token = self._pane.show_pending(changed.get("fragments", subject.fragments), label) if here else None
        decided = self._with_equals([subject])
        self._begin(decided, go_on=then is None)
        self._settle_later(
            decided,
            lambda project: project.review.decide_many([(one, verdict) for one in decided], **changed),
            token=token,
            then=then,
        )

    def _begin(self, decided: Sequence[Subject], *, go_on: bool) -> None:
        """Take what is decided out of the sight, and focus what comes next in the order of the text."""
        ids = frozenset(one.id for one in decided)
        if go_on and self._pane.focused() in ids:  # while it is still there to count from
            self._pane.next_item(without=ids)
        self._waiting(decided[0]).begin_decision(ids)

    def _settle_later(
        self,
        decided: Sequence[Subject],
        work: Callable[[Any], Any],
        *,
        token: int | None = None,
        then: Callable[[ChangeSet], None] | None = None,
    ) -> None:
        waiting = self._waiting(decided[0])

        def settle() -> None:
            waiting.end_decision([one.id for one in decided])
            if token is not None:
                self._pane.drop_pending(token)

        def written(changes: ChangeSet) -> None:
            settle()
            if then is not None:
                then(changes)

        def failed(_error: BaseException) -> None:
            settle()
            waiting.read_again()

        self._bridge.write(work, written, failed)

    def _amend(self, subject: Subject) -> None:
        """Take a mark over with the selected boundaries, or as it is to correct what comes of it in its form."""
        selection = self._pane.selection()
        if selection and selection != subject.fragments and self._pane.focused() == subject.id:
            self.decide(subject, AMEND, fragments=selection)
        else:
            self.decide(subject, ACCEPT, then=lambda changes: self.correcting.emit(subject, changes))

    # why something was rejected

    @property
    def rejected(self) -> tuple[Subject, ...]:
        """What has just been rejected, and can still be given a reason."""
        return self._rejected

    @property
    def own_reasons(self) -> tuple[str, ...]:
        """The project's own reasons, in the order of their digits."""
        return self._own

    def give_reason(self, digit: int) -> bool:
        """Say by a digit why the last rejection was made. Whether there was one to explain."""
        reasons = [*(one.format(label=self._label_name()) for one in REASONS), *self._own]
        if not self._rejected or not 1 <= digit <= len(reasons):
            return False
        self.explain(self._rejected, reasons[digit - 1])
        self.forget_reasons()
        return True

    def explain(self, rejected: Sequence[Subject], reason: str) -> None:
        """Give a reason for what was rejected; one of the analyst's own has a digit from now on."""
        self._bridge.write(
            lambda project: project.review.explain(rejected, reason),
            lambda _: self._read_reasons(),
        )

    def _read_reasons(self) -> None:
        self._bridge.read(self, lambda project: project.review.reasons(), self._take_reasons, channel="reasons")

    def _take_reasons(self, given: Sequence[str]) -> None:
        known = [re.compile(re.escape(one).replace(re.escape("{label}"), ".*")) for one in REASONS]
        own = (one for one in given if not any(pattern.fullmatch(one) for pattern in known))
        self._own = tuple(own)[: DIGITS - len(REASONS)]

    def forget_reasons(self) -> None:
        """Something else was done: digits mean what they meant before."""
        if self._rejected and not self._held:
            self._rejected = ()
            self.reasons_offered.emit([])

    def hold_reasons(self, held: bool) -> None:
        """While the page goes on to another document by itself, nothing else has been done yet."""
        self._held = held

    def _label_name(self) -> str:
        label = self._session.codebook.get(self._rejected[0].label_id) if self._rejected else None
        return label.name if label is not None else ""
