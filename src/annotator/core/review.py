"""What awaits a reviewer: colleagues' marks, each with how it differs from what others marked there."""

from dataclasses import dataclass
from uuid import UUID

from annotator.core.model import Annotation


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueItem:
    """A colleague's mark without a decision of mine about its present revision.

    `kind` is one of `agreement.PAIR_KINDS`: the gravest difference from those who
    marked there too, "missing" when nobody did. `counterpart` is the mark that it
    was compared with: mine before that of another colleague.
    """

    annotation: Annotation
    annotator_id: UUID
    kind: str
    counterpart: Annotation | None = None

    @property
    def id(self) -> UUID:
        """The mark's."""
        return self.annotation.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many of the colleagues' marks I have decided about."""

    decided: int = 0
    total: int = 0

    @property
    def left(self) -> int:
        """How many still await a decision."""
        return self.total - self.decided
