"""Decisions about suggestions and colleagues' marks: appended, never edited."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID, uuid4

from annotator.core.errors import RuleError
from annotator.core.model import (
    ACCEPT,
    AMEND,
    FROM_SUGGESTION,
    NONE,
    REJECT,
    REVIEWER,
    WITHDRAW,
    Annotation,
    Attributes,
    ChangeSet,
    Decision,
    Fragments,
    Snapshot,
    Suggestion,
    check_fragments,
    check_numbers,
)
from annotator.project.annotations import check_label, take_out
from annotator.project.room import Room
from annotator.store import queries
from annotator.store.journal import Transaction

Subject = Suggestion | Annotation


class Review(Room):
    """`project.review`."""

    def decide(
        self,
        subject: Subject,
        verdict: str,
        *,
        fragments: Fragments | None = None,
        label_id: UUID | None = None,
        attributes: Attributes | None = None,
        reason: str = "",
    ) -> ChangeSet:
        """Give my verdict about a suggestion or a colleague's mark: one action, whatever comes of it.

        ACCEPT puts an equal mark into my layer, AMEND one with the changes given,
        REJECT none. Attributes that a suggestion brings are unconfirmed until read.
        """
        with self._action(verdict) as tx:
            self._decide(tx, subject, verdict, fragments, label_id, attributes, reason)
        return tx.changes

    def decide_many(self, decided: Iterable[tuple[Subject, str]], *, reason: str = "") -> ChangeSet:
        """Give several verdicts for one reason as one action, named after the first."""
        pairs = list(decided)
        with self._action(pairs[0][1] if pairs else ACCEPT) as tx:
            for subject, verdict in pairs:
                self._decide(tx, subject, verdict, None, None, None, reason)
        return tx.changes

    def withdraw(self, decision_id: UUID) -> ChangeSet:
        """Take a verdict of mine back: its subject awaits one again; the marks that it made go, with their relations."""
        with self._action("withdraw") as tx:
            decision = tx.get(Decision, decision_id)
            tx.put(replace(decision, id=uuid4(), verdict=WITHDRAW, results=(), reason="", at=tx.at))
            made = [tx.find(Annotation, result) for result in decision.results]
            take_out(tx, [mark for mark in made if mark is not None and not mark.removed], self._project.layer)
        return tx.changes

    def rejected(self, document_id: UUID | None = None) -> list[Decision]:
        """My rejections that count, oldest first."""
        with self._reading() as connection:
            latest = queries.latest_decisions(connection, document_id, self._project.annotator.id)
        return [decision for decision in latest if decision.verdict == REJECT]

    def decisions(self, document_id: UUID) -> list[Decision]:
        """Everybody's latest decision about each subject in a document, oldest first."""
        with self._reading() as connection:
            return queries.latest_decisions(connection, document_id)

    def _decide(
        self,
        tx: Transaction,
        subject: Subject,
        verdict: str,
        fragments: Fragments | None,
        label_id: UUID | None,
        attributes: Attributes | None,
        reason: str,
    ) -> None:
        if verdict not in (ACCEPT, REJECT, AMEND):
            raise RuleError("verdict.unknown", verdict=verdict)
        length = tx.length(subject.document_id)
        suggested = isinstance(subject, Suggestion)
        results: tuple[UUID, ...] = ()
        if verdict != REJECT:
            mark = Annotation(
                document_id=subject.document_id,
                layer_id=self._project.layer,
                label_id=label_id or subject.label_id,
                fragments=subject.fragments if fragments is None else fragments,
                attributes=dict(subject.attributes if attributes is None else attributes),
                unconfirmed=tuple(subject.attributes) if attributes is None and suggested else (),
                origin=FROM_SUGGESTION if suggested else REVIEWER,
            )
            check_fragments(mark.fragments, length)
            check_numbers(mark.attributes)
            check_label(tx, mark.label_id)
            if not queries.equal_marks(tx.connection, [mark]):
                results = (mark.id,)
                tx.put(mark)
        tx.put(
            Decision(
                annotator_id=self._project.annotator.id,
                document_id=subject.document_id,
                subject="suggestion" if suggested else "annotation",
                subject_id=subject.id,
                subject_revision=1 if isinstance(subject, Suggestion) else subject.revision,
                verdict=verdict,
                snapshot=Snapshot(
                    digest=queries.digest(tx.connection, subject.document_id),
                    fragments=subject.fragments,
                    label_id=subject.label_id,
                    attributes=dict(subject.attributes or NONE),
                ),
                results=results,
                reason=reason,
                at=tx.at,
            )
        )
