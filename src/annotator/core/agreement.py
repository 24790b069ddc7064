"""Which mark of one annotator answers which mark of another, and how the two differ.

Offsets are code points. What is compared needs a document, a label, fragments and
attributes: an `Annotation` has them, so has the lighter `Unit`.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, Protocol, TypeVar
from uuid import UUID

from annotator.core.model import NONE, Attributes, Fragments, Json

AGREED, ATTRIBUTES, LABEL, BOUNDARIES, MISSING = PAIR_KINDS = ("agreed", "attributes", "label", "boundaries", "missing")
"""How two marks relate, the graver difference counting: another label before other boundaries before other attributes."""
_NEIGHBOURS = 12
"""How many marks that overlap one are looked at, the nearest starts first: only heaps of marks on one place have more."""


class Marked(Protocol):
    """What can be aligned."""

    @property
    def document_id(self) -> UUID: ...
    @property
    def label_id(self) -> UUID: ...
    @property
    def fragments(self) -> Fragments: ...
    @property
    def attributes(self) -> Attributes: ...


class Unit(NamedTuple):
    """A mark without all that comparing does not need: a tenth of an `Annotation` to make."""

    document_id: UUID
    label_id: UUID
    fragments: Fragments
    attributes: Attributes = NONE
    id: UUID | None = None
    origin: str = ""


T = TypeVar("T", bound=Marked)


class Pair(NamedTuple, Generic[T]):
    """Two marks that answer each other, or one that nothing answers (`missing`)."""

    ours: T | None
    theirs: T | None
    kind: str


def plain_value(value: Json) -> Any:
    """A value as it is compared: lists are sets, and empty is the same as not given."""
    if isinstance(value, list):
        return frozenset(map(repr, value)) or None
    return None if value == "" else value


def same_attributes(one: Attributes, other: Attributes) -> bool:
    """Whether two marks say the same in every attribute; the order of several values does not matter."""
    if one == other:
        return True
    return all(plain_value(one.get(name)) == plain_value(other.get(name)) for name in one.keys() | other.keys())


def align(ours: Iterable[T], theirs: Iterable[T], kinds: Mapping[UUID, str] | None = None) -> list[Pair[T]]:
    """Pair the marks of two annotators, in text order within each document, the documents in the order they come in.

    Only marks of one document and one kind of label meet; `kinds` gives each label's
    kind, without it all are of one. Equal fragments come first (among several the one
    with the same label and attributes), then the largest overlap. Marks of a whole
    document meet only under the same label. Takes O(n log n), and swapping the sides
    swaps the pairs.
    """
    sides = (list(ours), list(theirs))
    numbers: dict[UUID, int] = {}
    groups: dict[UUID, int] = {}
    named: dict[str, int] = {}
    columns = tuple(_columns(side, kinds, numbers, groups, named) for side in sides)
    partner = _match_equal(sides, columns)
    _match_overlapping(sides, columns, partner)
    return _pairs(sides, columns, partner)


_Place = tuple[int, int, Fragments]
"""Number of the document, of the kind of label, and the fragments."""


def _columns(
    side: Sequence[Marked],
    kinds: Mapping[UUID, str] | None,
    numbers: dict[UUID, int],
    groups: dict[UUID, int],
    named: dict[str, int],
) -> list[_Place]:
    places = []
    for mark in side:
        document_id, label_id = mark.document_id, mark.label_id
        document = numbers.get(document_id)
        if document is None:
            document = numbers[document_id] = len(numbers)
        group = groups.get(label_id)
        if group is None:
            kind = "" if kinds is None else kinds.get(label_id, "")
            group = groups[label_id] = named.setdefault(kind, len(named))
        places.append((document, group, mark.fragments))
    return places


def _match_equal(sides: Sequence[Sequence[Marked]], columns: Sequence[list[_Place]]) -> tuple[list[int], list[int]]:
    """For each mark of both sides its partner with equal fragments, or -1."""
    partner = ([-1] * len(sides[0]), [-1] * len(sides[1]))
    waiting: dict[_Place, list[int]] = {}
    for number, place in enumerate(columns[1]):
        waiting.setdefault(place, []).append(number)
    here: dict[_Place, list[int]] = {}
    for number, place in enumerate(columns[0]):
        if place in waiting:
            here.setdefault(place, []).append(number)
    for place, mine in here.items():
        others = waiting[place]
        if len(mine) == len(others) == 1 and (place[2] or sides[0][mine[0]].label_id == sides[1][others[0]].label_id):
            pairs = [(mine[0], others[0])]
        else:
            pairs = _match_pile(sides, mine, others, placed=bool(place[2]))
        for one, other in pairs:
            partner[0][one], partner[1][other] = other, one
    return partner


def _match_pile(
    sides: Sequence[Sequence[Marked]], mine: Sequence[int], others: Sequence[int], *, placed: bool
) -> list[tuple[int, int]]:
    """Pairs among marks on the same fragments: the same in all, then the same label, then what is left of `placed` ones."""
    found: list[tuple[int, int]] = []
    for same in (_content, _label, None if placed else _label):
        waiting: dict[Any, list[int]] = {}
        for number in reversed(others):
            waiting.setdefault(same and same(sides[1][number]), []).append(number)
        left = []
        for number in mine:
            equal = waiting.get(same and same(sides[0][number]))
            if equal:
                found.append((number, equal.pop()))
            else:
                left.append(number)
        mine, others = left, sorted(number for numbers in waiting.values() for number in numbers)
    return found


def _label(mark: Marked) -> Any:
    return mark.label_id


def _content(mark: Marked) -> Any:
    values = ((name, plain_value(value)) for name, value in mark.attributes.items())
    return mark.label_id, frozenset((name, repr(value)) for name, value in values if value is not None)


def _match_overlapping(
    sides: Sequence[Sequence[Marked]], columns: Sequence[list[_Place]], partner: tuple[list[int], list[int]]
) -> None:
    """Pair what is left by the largest overlap, in place."""
    events = [
        (document, group, fragments[0][0], fragments[-1][1], side, number)
        for side in (0, 1)
        for number, (document, group, fragments) in enumerate(columns[side])
        if fragments and partner[side][number] < 0
    ]
    events.sort()
    candidates: list[tuple[Any, ...]] = []
    active: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    at = (-1, -1)
    for document, group, start, end, side, number in events:
        if (document, group) != at:
            at = (document, group)
            active = ([], [])
        for other in _still_open(active[1 - side], start):
            one, two = (number, other) if side == 0 else (other, number)
            place, answer = columns[0][one][2], columns[1][two][2]
            common = overlap(place, answer)
            if common:
                label, named = sides[0][one].label_id.int, sides[1][two].label_id.int
                # nothing here knows which side is which: swapping the sides gives the same pairs
                ends = (place, answer) if place <= answer else (answer, place)
                labels = (label, named) if label <= named else (named, label)
                candidates.append((-common, label != named, document, ends, labels, one, two))
        active[side].append((end, number))
    candidates.sort()
    for *_, one, two in candidates:
        if partner[0][one] < 0 and partner[1][two] < 0:
            partner[0][one], partner[1][two] = two, one


def _still_open(active: list[tuple[int, int]], start: int) -> list[int]:
    """Numbers of the last few of the active ones that reach beyond `start`; what has ended is dropped on the way."""
    first = len(active)
    living: list[tuple[int, int]] = []
    while first and len(living) < _NEIGHBOURS:
        first -= 1
        if active[first][0] > start:
            living.append(active[first])
    if len(living) < len(active) - first:
        active[first:] = reversed(living)
    return [number for _, number in living]


def overlap(one: Fragments, other: Fragments) -> int:
    """How many code points two sets of fragments share."""
    if len(one) == len(other) == 1:
        return max(0, min(one[0][1], other[0][1]) - max(one[0][0], other[0][0]))
    common = left = right = 0
    while left < len(one) and right < len(other):
        common += max(0, min(one[left][1], other[right][1]) - max(one[left][0], other[right][0]))
        if one[left][1] <= other[right][1]:
            left += 1
        else:
            right += 1
    return common


def _pairs(
    sides: tuple[list[T], list[T]], columns: Sequence[list[_Place]], partner: tuple[list[int], list[int]]
) -> list[Pair[T]]:
    placed: list[tuple[int, Fragments, int, int, Pair[T]]] = []
    for number, mark in enumerate(sides[0]):
        document, group, fragments = columns[0][number]
        other = partner[0][number]
        if other < 0:
            placed.append((document, fragments, group, len(placed), Pair(mark, None, MISSING)))
        else:
            answer = sides[1][other]
            kind = _kind(mark, answer)
            placed.append((document, min(fragments, columns[1][other][2]), group, len(placed), Pair(mark, answer, kind)))
    for number, mark in enumerate(sides[1]):
        if partner[1][number] < 0:
            document, group, fragments = columns[1][number]
            placed.append((document, fragments, group, len(placed), Pair(None, mark, MISSING)))
    placed.sort()
    return [item[-1] for item in placed]


def _kind(one: Marked, other: Marked) -> str:
    if one.label_id != other.label_id:
        return LABEL
    if one.fragments != other.fragments:
        return BOUNDARIES
    return AGREED if same_attributes(one.attributes, other.attributes) else ATTRIBUTES
