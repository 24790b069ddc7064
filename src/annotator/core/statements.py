"""What was said, across documents: one row for each annotation, and how often who is for or against what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import UUID

from annotator.core.model import Attributes, Entry

IN_ATTRIBUTES = ("stance", "act", "mode", "certainty", "target")
"""Facets that are attributes with one value."""
FACETS = ("label", "holder", *IN_ATTRIBUTES, "annotator", "year", "document", "unconfirmed")
"""By what statements are narrowed and counted. The values of label, annotator (a layer), document, holder and target are ids."""
ORDERS = ("said_on", "title", "label", "holder", "target", "stance", "act", "mode", "annotator", "updated")
YES, NO = "yes", "no"
COLUMNS = (
    "said_on", "holder", "stance", "target", "act", "label", "mode", "certainty", "quote", "before", "after", "title",
    "annotator", "verdict", "unconfirmed", "source", "about", "condition", "gist", "note", "start", "end", "id", "document_id",
)  # fmt: skip
"""What a table of statements can show; those that are no field of a `Statement` are attributes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which statements are meant: for each facet the values that will do ("" = not given), and words of the quote."""

    values: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    words: str = ""
    since: str = ""
    until: str = ""

    def __bool__(self) -> bool:
        return bool(self.values or self.words or self.since or self.until)

    def with_values(self, facet: str, values: Iterable[str]) -> "Filter":
        """The same, but for one facet; no values = it does not matter."""
        others = {name: kept for name, kept in self.values.items() if name != facet}
        chosen = frozenset(values)
        return Filter(
            values=MappingProxyType(others | ({facet: chosen} if chosen else {})),
            words=self.words,
            since=self.since,
            until=self.until,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One annotation with what stands around it. Offsets are code points of its document's text; None for a document's label.

    `verdict` is the latest that anybody gave about it, "" where it awaits one.
    """

    id: UUID
    document_id: UUID
    title: str
    said_on: str
    label_id: UUID
    layer_id: UUID
    annotator: str
    start: int | None
    end: int | None
    quote: str
    before: str
    after: str
    attributes: Attributes = field(hash=False)
    unconfirmed: tuple[str, ...] = ()
    note: str = ""
    revision: int = 1
    verdict: str = ""


class StatementIds(Sequence[UUID]):
    """Ids in order, a million of them in 32 MB: 32 hexadecimal digits each in one string."""

    __slots__ = ("_digits",)

    def __init__(self, digits: str = "") -> None:
        self._digits = digits

    def __len__(self) -> int:
        return len(self._digits) // 32

    def __getitem__(self, number):  # type: ignore[no-untyped-def]
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        if not -len(self) <= number < len(self):
            raise IndexError(number)
        start = 32 * (number % len(self))
        return UUID(self._digits[start : start + 32])


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How often a holder took a stance on a target, and when first and last (EDTF, "" where no date is known)."""

    holder: UUID | None
    target: UUID | None
    stance: str
    count: int
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one holder said about one target: a tally for each stance, the most frequent first."""

    tallies: tuple[Tally, ...] = ()

    @property
    def count(self) -> int:
        return sum(tally.count for tally in self.tallies)


@dataclass(frozen=True, slots=True)
class Board:
    """Holders by targets, those with the most statements first; a pair without a statement has no cell."""

    holders: tuple[UUID | None, ...] = ()
    targets: tuple[UUID | None, ...] = ()
    cells: Mapping[tuple[UUID | None, UUID | None], Cell] = field(default_factory=dict, hash=False)


def stands_for(entries: Mapping[UUID, Entry], id_: UUID | None, *, speaks_for: bool = False) -> UUID | None:
    """The entry that `id_` means after merges; with `speaks_for` the one that it speaks for in the end (minister -> state)."""
    seen: set[UUID] = set()
    while id_ is not None and id_ not in seen and id_ in entries:
        seen.add(id_)
        entry = entries[id_]
        following = entry.merged_into or (entry.speaks_for if speaks_for else None)
        if following is None or following not in entries:
            break
        id_ = following
    return id_


def make_board(tallies: Iterable[Tally], entries: Mapping[UUID, Entry], *, speaks_for: bool = False) -> Board:
    """Put tallies together: merged entries as one, with `speaks_for` everybody under whom they speak for."""
    added: dict[tuple[UUID | None, UUID | None, str], Tally] = {}
    for tally in tallies:
        holder = stands_for(entries, tally.holder, speaks_for=speaks_for)
        target = stands_for(entries, tally.target)
        key = (holder, target, tally.stance)
        known = added.get(key)
        dates = sorted(day for one in (known, tally) if one for day in (one.first, one.last) if day)
        added[key] = Tally(
            holder=holder,
            target=target,
            stance=tally.stance,
            count=tally.count + (known.count if known else 0),
            first=dates[0] if dates else "",
            last=dates[-1] if dates else "",
        )
    cells: dict[tuple[UUID | None, UUID | None], list[Tally]] = {}
    holders: dict[UUID | None, int] = {}
    targets: dict[UUID | None, int] = {}
    for tally in added.values():
        cells.setdefault((tally.holder, tally.target), []).append(tally)
        holders[tally.holder] = holders.get(tally.holder, 0) + tally.count
        targets[tally.target] = targets.get(tally.target, 0) + tally.count

    def by_weight(weights: dict[UUID | None, int]) -> tuple[UUID | None, ...]:
        def key(id_: UUID | None) -> tuple[bool, int, str]:
            entry = entries.get(id_) if id_ is not None else None
            return id_ is None, -weights[id_], entry.name if entry is not None else ""

        return tuple(sorted(weights, key=key))

    return Board(
        by_weight(holders),
        by_weight(targets),
        {pair: Cell(tuple(sorted(found, key=lambda one: (-one.count, one.stance)))) for pair, found in cells.items()},
    )
