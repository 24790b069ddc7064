"""What is drawn for a mark: one `Shown` for all annotators who agree on range, label and attributes."""

from dataclasses import dataclass
from uuid import UUID

from annotator.core.model import ENTITY, POSITION, Fragments, Label, Span

MINE, COLLEAGUE, SUGGESTED = "mine", "colleague", "suggested"
UNKNOWN = Label(id=UUID(int=0), name="?", kind="other")
"""Stands for a label that the codebook no longer has: its marks stay visible."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One drawn mark.

    `ids` are the records behind it, the one to act on first; `text` and `tail`
    its words, of which `tail` is never shortened; `initials` those of colleagues.
    """

    ids: tuple[UUID, ...]
    fragments: Fragments
    label: Label
    owner: str
    initials: tuple[str, ...] = ()
    ring: bool = False
    text: str = ""
    tail: str = ""
    step: str = ""

    @property
    def id(self) -> UUID:
        return self.ids[0]

    @property
    def is_entity(self) -> bool:
        return self.label.kind == ENTITY

    @property
    def is_position(self) -> bool:
        return self.label.kind == POSITION

    @property
    def length(self) -> int:
        return sum(end - start for start, end in self.fragments)

    @property
    def whole(self) -> Span:
        """From the first fragment's start to the last one's end."""
        return self.fragments[0][0], self.fragments[-1][1]


def small(name: str) -> str:
    """A label's name as it stands among running text: "Person" as "person", "NATO body" as it is."""
    return name[:1].lower() + name[1:] if name[1:] == name[1:].lower() else name


def initial(name: str) -> str:
    """What stands for a colleague on a disc."""
    return name.strip()[:1].upper() or "?"
