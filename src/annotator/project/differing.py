"""Reviewers who differ: marks about which two adjudication layers say different things, until one sides with the other."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import combinations
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import Connection

from annotator.core.model import REJECT, Annotation, Annotator, Attributes, Conflict, Decision, Fragments, Metadata
from annotator.core.plain import canonical
from annotator.project.conflicts import Clash
from annotator.store import outcomes, queries
from annotator.store.tables import KINDS

VERDICT = "verdict"
"""What such a clash is called where those of records have their kinds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a reviewer made of a mark: nothing where it was rejected."""

    verdict: str
    reason: str = ""
    label_id: UUID | None = None
    fragments: Fragments = ()
    attributes: Attributes = field(default_factory=dict, hash=False)

    @property
    def said(self) -> tuple[object, ...]:
        """What it comes to: accepting a mark and correcting another into its equal is the same."""
        return (self.label_id, self.fragments, canonical(dict(self.attributes))) if self.label_id else ()


def differing(connection: Connection, me: UUID) -> list[Clash]:
    """A clash for every two reviewers who came to different results about the same mark; mine stand first."""
    people: dict[UUID | None, str] = {one.id: one.name for one in queries.records(connection, Annotator, all_states=True)}
    found = []
    by_subject: dict[UUID, list[Decision]] = {}
    for decision in outcomes.disputed(connection):
        by_subject.setdefault(decision.subject_id, []).append(decision)
    made = _made(connection, by_subject)
    titles: dict[UUID, str] = {}
    for subject, decisions in by_subject.items():
        decisions.sort(key=lambda one: (one.annotator_id != me, one.at, one.id))
        for ours, theirs in combinations(decisions, 2):
            stands, other = _outcome(ours, made), _outcome(theirs, made)
            if stands.said == other.said:
                continue
            if ours.document_id not in titles:
                titles[ours.document_id] = queries.get(connection, Metadata, ours.document_id).title
            conflict = Conflict(
                id=uuid5(NAMESPACE_URL, f"{ours.id}:{theirs.id}"),
                kind=VERDICT,
                record_id=subject,
                revision=theirs.subject_revision,
                loser={"decision": str(theirs.id)},
                found=max(ours.at, theirs.at),
            )
            found.append(
                Clash(
                    conflict=conflict,
                    winner=stands,
                    loser=other,
                    winner_name=people.get(ours.annotator_id, ""),
                    loser_name=people.get(theirs.annotator_id, ""),
                    document_id=ours.document_id,
                    title=titles[ours.document_id],
                    may_take=ours.annotator_id == me,
                )
            )
    return found


def outcome_of(connection: Connection, decision: Decision) -> Outcome:
    """What the reviewer made of the mark."""
    return _outcome(decision, _made(connection, {decision.subject_id: [decision]}))


def _made(connection: Connection, by_subject: Mapping[UUID, list[Decision]]) -> dict[UUID, Annotation]:
    wanted = [result for decisions in by_subject.values() for one in decisions for result in one.results]
    rows = KINDS[Annotation].table.c
    found: dict[UUID, Annotation] = {}
    for first in range(0, len(wanted), 5000):
        found |= {one.id: one for one in queries.records(connection, Annotation, rows.id.in_(wanted[first : first + 5000]))}
    return found


def _outcome(decision: Decision, made: Mapping[UUID, Annotation]) -> Outcome:
    if decision.verdict == REJECT:
        return Outcome(verdict=REJECT, reason=decision.reason)
    result = next((made[one] for one in decision.results if one in made), None)
    if result is None:
        # an equal mark of the reviewer's own was there before; what the decision was about comes nearest to it
        saw = decision.snapshot
        return Outcome(verdict=decision.verdict, label_id=saw.label_id, fragments=saw.fragments, attributes=saw.attributes)
    return Outcome(
        verdict=decision.verdict,
        reason=decision.reason,
        label_id=result.label_id,
        fragments=result.fragments,
        attributes=result.attributes,
    )
