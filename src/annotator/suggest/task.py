"""What goes over to the child process and what comes back: plain values that pickle, no records of `core`.

The child finds everything it can name; which labels and attributes the
codebook has is the parent's business (`merge`), so finds outlive a change of codebook.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from annotator.core.model import FURNITURE

Value = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A turn, with its speakers and addressees as entry ids; `[start, end)` in code points of the text."""

    start: int
    end: int
    role: str
    speakers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    asker: tuple[str, ...] = ()

    @property
    def is_furniture(self) -> bool:
        return self.role == FURNITURE


@dataclass(frozen=True, slots=True)
class Known:
    """An entry of the ledger: its id, kind and every name it goes by."""

    id: str
    kind: str
    names: tuple[str, ...]
    speaks_for: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One document to look through. Equal tasks have equal finds, so a task is its own cache key."""

    digest: str
    text: str = field(repr=False)
    passages: tuple[Passage, ...] = ()
    entries: tuple[Known, ...] = ()


@dataclass(frozen=True, slots=True)
class Find:
    """Something found: `[start, end)` under the label named `label`, by `source` with a score from 0 to 1.

    `attributes` hold choices as the shipped codebook names them, and entries as tuples of ids.
    """

    start: int
    end: int
    label: str
    source: str
    score: float
    reason: str
    attributes: Mapping[str, Value] = field(default_factory=dict)

    def __reduce__(self) -> tuple[object, ...]:
        return Find, (self.start, self.end, self.label, self.source, self.score, self.reason, dict(self.attributes))


NOTHING: Mapping[str, Value] = MappingProxyType({})
