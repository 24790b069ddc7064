"""What became of my work: what reviewers decided about my marks, and taking over what they corrected."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from annotator.core.errors import RuleError
from annotator.core.model import ACCEPT, AMEND, REJECT, Annotation, Annotator, ChangeSet, Decision, Metadata, Note
from annotator.project.annotations import take_out
from annotator.project.room import Room
from annotator.store import outcomes, queries
from annotator.store.journal import Transaction
from annotator.store.tables import KINDS

APPROVED, OPEN, ADOPTED, CHANGED = ("approved", "open", "adopted", "changed")
"""What is left to do: nothing, everything, nothing any more; or I wrote something else since, and the reviewer looks again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One decision about a mark of mine, with what the reviewer put in its place and the words under both.

    `state` is "approved", "open", "adopted" or "changed"; `voices` are the authors of the `notes` on the mark.
    """

    decision: Decision
    mark: Annotation
    correction: Annotation | None
    reviewer: str
    title: str
    quotes: tuple[str, str]
    notes: tuple[Note, ...]
    voices: tuple[str, ...]
    state: str

    @property
    def id(self) -> UUID:
        """The decision's."""
        return self.decision.id


class Outcomes(Room):
    """`project.outcome`."""

    def list(self) -> Sequence[Outcome]:
        """What others decided about my marks, the newest first."""
        with self._reading() as connection:
            decisions = outcomes.about(connection, self._project.layer, self._project.annotator.id)
            names: dict[UUID | None, str] = {one.id: one.name for one in queries.records(connection, Annotator, all_states=True)}
            wanted = {id_ for one in decisions for id_ in (one.subject_id, *one.results)}
            marks: dict[UUID, Annotation] = {}
            remaining = list(wanted)
            while remaining:
                some, remaining = remaining[:5000], remaining[5000:]
                found = queries.records(connection, Annotation, KINDS[Annotation].table.c.id.in_(some), all_states=True)
                marks |= {one.id: one for one in found}
            notes: dict[UUID, list[Note]] = {}
            for note in queries.records(connection, Note, KINDS[Note].table.c.subject == "annotation"):
                notes.setdefault(note.subject_id, []).append(note)
            documents = {one.document_id for one in decisions}
            titles = {id_: queries.get(connection, Metadata, id_).title for id_ in documents & queries.document_ids(connection)}
            texts = {id_: queries.document(connection, id_).text for id_ in titles}
        made = []
        for decision in reversed(decisions):
            mark = marks.get(decision.subject_id)
            if mark is None or mark.document_id not in texts:
                continue
            correction = next((marks[id_] for id_ in decision.results if id_ in marks and not marks[id_].removed), None)
            text = texts[mark.document_id]
            made.append(
                Outcome(
                    decision=decision,
                    mark=mark,
                    correction=correction if decision.verdict == AMEND else None,
                    reviewer=names.get(decision.annotator_id, ""),
                    title=titles[mark.document_id],
                    quotes=(_quote(text, mark), _quote(text, correction) if decision.verdict == AMEND else ""),
                    notes=tuple(notes.get(mark.id, ())),
                    voices=tuple(names.get(note.author, "") for note in notes.get(mark.id, ())),
                    state=_state(decision, mark, correction),
                )
            )
        return made

    def adopt(self, decision_id: UUID) -> ChangeSet:
        """Do to my mark what the reviewer did: take it out, or write it as corrected. What is so already stays as it is.

        Raises RuleError for a mark of another's, or when the correction is gone.
        """
        with self._action("adopt") as tx:
            decision = tx.get(Decision, decision_id)
            mark = tx.get(Annotation, decision.subject_id)
            tx.length(mark.document_id)  # refuses what was taken out of the project
            tx.check_mine(mark)
            if decision.verdict == REJECT and not mark.removed:
                take_out(tx, [mark], self._project.layer)
            elif decision.verdict == AMEND:
                correction = _correction(tx, decision)
                if correction is None:
                    raise RuleError("outcome.gone")
                changed = replace(
                    mark,
                    label_id=correction.label_id,
                    fragments=correction.fragments,
                    attributes=dict(correction.attributes),
                    unconfirmed=(),
                )
                twin = queries.equal_marks(tx.connection, [changed]).get(queries.mark_key(changed), mark.id)
                if twin == mark.id:
                    tx.put(changed)
                else:  # an equal mark of mine is there already
                    take_out(tx, [mark], self._project.layer)
        return tx.changes


def _correction(tx: Transaction, decision: Decision) -> Annotation | None:
    found = (tx.find(Annotation, id_) for id_ in decision.results)
    return next((one for one in found if one is not None and not one.removed), None)


def _state(decision: Decision, mark: Annotation, correction: Annotation | None) -> str:
    if decision.verdict == ACCEPT:
        return APPROVED if mark.revision == decision.subject_revision else CHANGED
    if mark.removed:
        return ADOPTED
    if decision.verdict == AMEND and correction is not None and _same(mark, correction):
        return ADOPTED
    return OPEN if mark.revision == decision.subject_revision else CHANGED


def _same(one: Annotation, other: Annotation) -> bool:
    said = ((each.label_id, each.fragments, dict(each.attributes)) for each in (one, other))
    return next(said) == next(said)


def _quote(text: str, mark: Annotation | None) -> str:
    return "" if mark is None else " … ".join(text[start:end] for start, end in mark.fragments)
