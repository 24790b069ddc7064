"""What awaits a reviewer: colleagues' marks, each with how it differs from what others marked there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from annotator.core.marks import Records
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


class Queue(Records[QueueItem]):
    """Items that are made when looked at; `ids` are those of their marks (32 hexadecimal digits), in the same order."""

    __slots__ = ("_places", "ids")

    def __init__(self, ids: Sequence[str], build: Callable[[int], QueueItem]) -> None:
        super().__init__(len(ids), build)
        self.ids = ids
        self._places: dict[str, int] | None = None

    def find(self, mark_id: UUID) -> QueueItem | None:
        """The item about a mark, or None when it does not wait."""
        if self._places is None:
            self._places = {id_: place for place, id_ in enumerate(self.ids)}
        place = self._places.get(mark_id.hex)
        return None if place is None else self[place]


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many of the colleagues' marks I have decided about."""

    decided: int = 0
    total: int = 0

    @property
    def left(self) -> int:
        """How many still await a decision."""
        return self.total - self.decided
