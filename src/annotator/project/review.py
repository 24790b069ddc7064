"""Decisions about suggestions and colleagues' marks: appended, never edited."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4, uuid5

from annotator.core.errors import RuleError
from annotator.core.model import (
    ACCEPT,
    AMEND,
    FROM_SUGGESTION,
    NAMESPACE,
    NONE,
    REJECT,
    REVIEWER,
    WITHDRAW,
    Annotation,
    Attributes,
    ChangeSet,
    Decision,
    Fragments,
    Layer,
    Snapshot,
    Suggestion,
    check_fragments,
    check_numbers,
)
from annotator.core.review import Progress, Queue
from annotator.project import comparing, differing
from annotator.project.annotations import check_label, take_out
from annotator.project.conflicts import Clash
from annotator.project.room import Room
from annotator.store import queries, reviewing
from annotator.store.journal import Transaction

if TYPE_CHECKING:
    from annotator.project.project import Project

Subject = Suggestion | Annotation
_AT_ONCE = 5000
"""Documents in one question; SQLite takes 32,766 values."""


class Review(Room):
    """`project.review`. `layer` is my adjudication layer: what comes of my decisions about colleagues' marks lies there."""

    def __init__(self, project: "Project") -> None:
        super().__init__(project)
        self.layer = adjudication_id(project.annotator.id)

    # what awaits me

    def queue(
        self,
        *,
        documents: Collection[UUID] | None = None,
        layers: Collection[UUID] | None = None,
        labels: Collection[UUID] | None = None,
        kinds: Collection[str] | None = None,
    ) -> Queue:
        """Colleagues' marks that I have not decided about as they stand now, in the order of documents and text.

        Each is compared with my marks and those of the other colleagues; `kinds` (of
        `agreement.PAIR_KINDS`) and the others narrow what is asked for. The items
        are made when looked at, so that a queue of 100,000 is there at once.
        """
        with self._reading() as connection:
            return comparing.queue(
                connection,
                self._project.annotator.id,
                self._project.layer,
                documents=documents,
                layers=layers,
                labels=labels,
                kinds=kinds,
            )

    def progress(self) -> dict[UUID, Progress]:
        """How many of the colleagues' marks I have decided about, for each document that has any, in the order of the list."""
        annotator = self._project.annotator.id
        with self._reading() as connection:
            layers = [layer.id for layer in reviewing.colleagues(connection, annotator)]
            found = reviewing.progress(connection, annotator, layers)
            return {id_: found[id_] for id_ in reviewing.document_order(connection) if id_ in found}

    def next_document(
        self,
        after: UUID | None,
        *,
        layers: Collection[UUID] | None = None,
        labels: Collection[UUID] | None = None,
        kinds: Collection[str] | None = None,
    ) -> UUID | None:
        """The first document behind `after`, then from the top, in which anything of that sort awaits me, or None."""
        waiting = [id_ for id_, state in self.progress().items() if state.left]
        here = waiting.index(after) + 1 if after in waiting else 0
        for stretch in (waiting[here:], waiting[:here]):
            some = 1
            while stretch:
                # twice as many each time: where all agree, a thousand documents are ten questions and not a thousand
                found = self.queue(documents=stretch[:some], layers=layers, labels=labels, kinds=kinds)
                if found:
                    return found[0].annotation.document_id
                stretch, some = stretch[some:], min(2 * some, _AT_ONCE)
        return None

    # reviewers who differ

    def differing(self) -> Sequence[Clash]:
        """Marks about which reviewers came to different results, a clash for every two of them; mine first in each."""
        with self._reading() as connection:
            return differing.differing(connection, self._project.annotator.id)

    def side_with(self, decision_id: UUID) -> ChangeSet:
        """Decide about a mark as another reviewer did. Raises RuleError when it has changed since."""
        with self._action("amend") as tx:
            theirs = tx.get(Decision, decision_id)
            subject = tx.get(Annotation, theirs.subject_id)
            if subject.revision != theirs.subject_revision:
                raise RuleError("conflict.past")
            made = differing.outcome_of(tx.connection, theirs)
            whole = None if theirs.verdict == REJECT else (made.fragments, made.label_id, made.attributes)
            fragments, label_id, attributes = whole or (None, None, None)
            self._decide(tx, subject, theirs.verdict, fragments, label_id, attributes, theirs.reason)
        return tx.changes

    # deciding

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

        ACCEPT makes an equal mark, AMEND one with the changes given, REJECT none: from
        a suggestion in my layer, from a colleague's mark in my adjudication layer, in
        place of what an earlier decision of mine about it made. Attributes that a
        suggestion brings are unconfirmed until read.
        """
        with self._action(verdict) as tx:
            self._decide(tx, subject, verdict, fragments, label_id, attributes, reason)
        return tx.changes

    def decide_many(
        self,
        decided: Iterable[tuple[Subject, str]],
        *,
        fragments: Fragments | None = None,
        label_id: UUID | None = None,
        attributes: Attributes | None = None,
        reason: str = "",
    ) -> ChangeSet:
        """Give several verdicts, with the same changes and for one reason, as one action, named after the first.

        Of several about one subject the last counts: they would all be of the same moment.
        """
        verdicts = {subject.id: (subject, verdict) for subject, verdict in decided}
        pairs = list(verdicts.values())
        with self._action(pairs[0][1] if pairs else ACCEPT) as tx:
            for subject, verdict in pairs:
                self._decide(tx, subject, verdict, fragments, label_id, attributes, reason)
        return tx.changes

    def explain(self, rejected: Iterable[Subject], reason: str) -> ChangeSet:
        """Say why they were rejected: an action of its own, which undo takes back before the rejection."""
        with self._action("reason") as tx:
            for subject in rejected:
                self._decide(tx, subject, REJECT, None, None, None, reason)
        return tx.changes

    def add(
        self,
        document_id: UUID,
        fragments: Fragments,
        label_id: UUID,
        *,
        attributes: Attributes = NONE,
        unconfirmed: Sequence[str] = (),
    ) -> ChangeSet:
        """Save in my adjudication layer what everybody missed. An equal result that is there already changes nothing."""
        with self._action("mark") as tx:
            mark = Annotation(
                document_id=document_id,
                layer_id=self.layer,
                label_id=label_id,
                fragments=fragments,
                attributes=dict(attributes),
                unconfirmed=tuple(unconfirmed),
                origin=REVIEWER,
            )
            self._keep(tx, mark, tx.length(document_id))
        return tx.changes

    def withdraw(self, decision_id: UUID) -> ChangeSet:
        """Take a verdict of mine back: its subject awaits one again; the marks that it made go, with their relations."""
        with self._action("withdraw") as tx:
            decision = tx.get(Decision, decision_id)
            tx.put(replace(decision, id=uuid4(), verdict=WITHDRAW, results=(), reason="", at=tx.at))
            if decision.subject == "suggestion":
                made = [tx.find(Annotation, result) for result in decision.results]
                take_out(tx, [mark for mark in made if mark is not None and not mark.removed], self._project.layer)
            else:
                self._take_out_results(tx, decision)
        return tx.changes

    def reasons(self) -> list[str]:
        """The reasons for rejections in this project, the most frequent first: its own list, which grows by being used."""
        with self._reading() as connection:
            return reviewing.reasons(connection)

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
        if isinstance(subject, Annotation):
            self._check_colleagues(tx, subject)
            self._take_out_earlier(tx, subject)
        results: tuple[UUID, ...] = ()
        if verdict != REJECT:
            brought = tuple(subject.attributes) if isinstance(subject, Suggestion) else subject.unconfirmed
            mark = Annotation(
                document_id=subject.document_id,
                layer_id=self._project.layer if suggested else self.layer,
                label_id=label_id or subject.label_id,
                fragments=subject.fragments if fragments is None else fragments,
                attributes=dict(subject.attributes if attributes is None else attributes),
                unconfirmed=brought if attributes is None else (),
                origin=FROM_SUGGESTION if suggested else REVIEWER,
            )
            results = self._keep(tx, mark, length)
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

    def _keep(self, tx: Transaction, mark: Annotation, length: int) -> tuple[UUID, ...]:
        """Write a mark of mine unless an equal one is there; returns what a decision comes to.

        Of two that come to the same result each names it: it goes when both are taken
        back. What was marked by hand is nobody's result and stays.
        """
        check_fragments(mark.fragments, length)
        check_numbers(mark.attributes)
        check_label(tx, mark.label_id)
        there = queries.equal_marks(tx.connection, [mark])
        if there:
            return tuple(there.values()) if self._results(tx, mark.document_id) & set(there.values()) else ()
        if mark.layer_id == self.layer:
            self._open_layer(tx)
        tx.put(mark)
        return (mark.id,)

    def _open_layer(self, tx: Transaction) -> None:
        """Make my adjudication layer on first need, in an entry of its own: undo takes back the decision, not the layer."""
        if tx.find(Layer, self.layer) is None:
            mine = self._project.annotator
            own = Transaction(tx.connection, mine, "join", id=uuid4(), live=False)
            own.put(Layer(id=self.layer, annotator_id=mine.id, name=mine.name, adjudication=True))
            own.finish()

    def _check_colleagues(self, tx: Transaction, subject: Annotation) -> None:
        """Raise RuleError for a mark of my own: it is changed, not decided about."""
        if tx.get(Layer, subject.layer_id).annotator_id == self._project.annotator.id:
            raise RuleError("verdict.own")

    def _take_out_earlier(self, tx: Transaction, subject: Annotation) -> None:
        """A new decision takes the place of the one before, so what that one made goes."""
        before = queries.decision_about(tx.connection, self._project.annotator.id, subject.id)
        if before is not None:
            self._take_out_results(tx, before)

    def _take_out_results(self, tx: Transaction, decision: Decision) -> None:
        """Remove what came of a decision about a colleague's mark, unless it is what another decision comes to as well."""
        shared = self._results(tx, decision.document_id, without=decision.subject_id)
        made = [tx.find(Annotation, result) for result in decision.results if result not in shared]
        take_out(tx, [mark for mark in made if mark is not None and not mark.removed], self.layer)

    def _results(self, tx: Transaction, document_id: UUID, *, without: UUID | None = None) -> set[UUID]:
        """What my decisions about colleagues' marks in a document have made, those about the mark `without` apart."""
        latest = queries.latest_decisions(tx.connection, document_id, self._project.annotator.id)
        mine = (one for one in latest if one.subject == "annotation" and one.subject_id != without)
        return {result for one in mine for result in one.results}


def adjudication_id(annotator_id: UUID) -> UUID:
    """The layer of what an annotator's reviews made: the same in every copy of a project, so that copies merge."""
    return uuid5(NAMESPACE, f"adjudication:{annotator_id}")
