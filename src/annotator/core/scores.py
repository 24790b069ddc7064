"""What became of suggestions: accepted as they were, corrected, or refused, label by label and over time."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from annotator.core.model import ACCEPT, AMEND, REJECT, Annotation, Decision

BLOCKS = 12
"""Into so many equally long stretches of decisions a label's history is cut, or fewer where there are too few."""


@dataclass(frozen=True, slots=True)
class Score:
    """The verdicts about one label's suggestions; `course` is the share taken over, stretch by stretch, oldest first."""

    label_id: UUID
    accepted: int
    corrected: int
    rejected: int
    course: tuple[float, ...]

    @property
    def decided(self) -> int:
        return self.accepted + self.corrected + self.rejected

    @property
    def rate(self) -> float:
        """The share that was right as it was offered."""
        return self.accepted / self.decided if self.decided else 0.0


def scores(decisions: Iterable[Decision], marks: Mapping[UUID, Annotation]) -> list[Score]:
    """A score per label about whose suggestions was decided, the most decided first.

    `marks` are what came of the decisions, by id: one whose label or place is another
    now than what was offered was corrected, also when that was done later.
    """
    verdicts: dict[UUID, list[str]] = defaultdict(list)
    for decision in sorted(decisions, key=lambda one: one.at):
        if decision.subject == "suggestion" and decision.verdict in (ACCEPT, AMEND, REJECT):
            verdicts[decision.snapshot.label_id].append(_became(decision, marks))
    found = [
        Score(label_id, each.count(ACCEPT), each.count(AMEND), each.count(REJECT), _course(each))
        for label_id, each in verdicts.items()
    ]
    return sorted(found, key=lambda one: -one.decided)


def _became(decision: Decision, marks: Mapping[UUID, Annotation]) -> str:
    if decision.verdict == REJECT:
        return REJECT
    offered = decision.snapshot
    results = [marks[one] for one in decision.results if one in marks]
    as_offered = all(mark.fragments == offered.fragments and mark.label_id == offered.label_id for mark in results)
    return ACCEPT if decision.verdict == ACCEPT and as_offered else AMEND


def _course(verdicts: list[str]) -> tuple[float, ...]:
    size = max(1, -(-len(verdicts) // BLOCKS))
    blocks = (verdicts[first : first + size] for first in range(0, len(verdicts), size))
    return tuple(block.count(ACCEPT) / len(block) for block in blocks)
