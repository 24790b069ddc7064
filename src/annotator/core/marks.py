"""The marks of one open document as columns: 100,000 of them cost megabytes and milliseconds, records come on demand.

A *mark* is anything drawn over the text: an annotation of some layer, or a
suggestion. Each fragment of a mark has one row in the span index.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import eq
from typing import TypeVar, overload
from uuid import UUID

from annotator.core.model import (
    Annotation,
    Annotator,
    Decision,
    Document,
    Fragments,
    Layer,
    Metadata,
    Relation,
    Status,
    Suggestion,
    Turn,
)
from annotator.core.spanindex import SpanIndex

Mark = Annotation | Suggestion
Brief = Callable[[int], tuple[UUID, UUID]]
"""Layer and label of a mark by its number."""
R = TypeVar("R")


class Records(Sequence[R]):
    """Records that are made when asked for, and once: `build` makes the one of a number."""

    __slots__ = ("_build", "_records")

    def __init__(self, count: int, build: Callable[[int], R]) -> None:
        self._records: list[R | None] = [None] * count
        self._build = build

    @overload
    def __getitem__(self, number: int) -> R: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[R]: ...
    def __getitem__(self, number: int | slice) -> R | Sequence[R]:
        numbers = range(len(self._records))[number]
        if isinstance(numbers, range):
            return tuple(self[one] for one in numbers)
        record = self._records[numbers]
        if record is None:
            record = self._records[numbers] = self._build(numbers)
        return record

    def __len__(self) -> int:
        return len(self._records)

    def __eq__(self, other: object) -> bool:
        """Whether `other` holds the same records in the same order, whatever kind of sequence it is."""
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]


class Marks:
    """Marks by number (`mark`, a small integer) and by id, findable by place.

    `build` makes the record of a number that was loaded as columns; a record that
    was put is kept as it is.
    """

    __slots__ = ("_brief", "_build", "_fragments", "_ids", "_mark_of_row", "_numbers", "_records", "_rows", "index")

    def __init__(self) -> None:
        self.index = SpanIndex()
        self._mark_of_row = array("i")
        self._ids: list[str | None] = []
        self._numbers: dict[str, int] = {}
        self._rows: list[int | tuple[int, ...]] = []
        self._records: dict[int, Mark] = {}
        self._fragments: dict[int, Fragments] = {}
        self._build: Callable[[int], Mark] | None = None
        self._brief: Brief | None = None

    @classmethod
    def from_columns(
        cls,
        ids: Sequence[str],
        starts: Sequence[int],
        ends: Sequence[int],
        build: Callable[[int], Annotation],
        more: dict[int, Fragments] | None = None,
        brief: Brief | None = None,
    ) -> "Marks":
        """Marks whose number is their place in the columns; `ids` are 32 hexadecimal digits.

        `more` holds the fragments of those with another number of them than one. `brief`
        says layer and label of a number without making its record.
        """
        marks = cls()
        marks._build = build
        marks._brief = brief
        marks._ids = list(ids)
        numbers = list(marks.index.extend(starts, ends))
        marks._mark_of_row.extend(numbers)
        marks._numbers = dict(zip(ids, numbers, strict=True))
        marks._rows.extend(numbers)
        for number, fragments in (more or {}).items():
            marks._unplace(number)
            marks._place(number, fragments)
        return marks

    def put(self, record: Mark) -> int:
        """Add `record`, or replace the mark with its id; a removed annotation is taken out. Returns its number, or -1."""
        if isinstance(record, Annotation) and record.removed:
            self.discard(record.id)
            return -1
        number = self._numbers.get(record.id.hex)
        if number is None:
            number = len(self._ids)
            self._ids.append(record.id.hex)
            self._numbers[record.id.hex] = number
            self._rows.append(())
        else:
            self._unplace(number)
        self._records[number] = record
        self._place(number, record.fragments)
        return number

    def discard(self, id_: UUID) -> Mark | None:
        """Take the mark with `id_` out and return it, or None when it is not here."""
        number = self._numbers.get(id_.hex)
        if number is None:
            return None
        record = self.record(number)
        self._unplace(number)
        del self._numbers[id_.hex]
        self._ids[number] = None
        self._rows[number] = ()
        self._records.pop(number, None)
        return record

    def _place(self, number: int, fragments: Fragments) -> None:
        rows = []
        for start, end in fragments:
            row = self.index.add(start, end)
            if row == len(self._mark_of_row):
                self._mark_of_row.append(number)
            else:
                self._mark_of_row[row] = number
            rows.append(row)
        self._rows[number] = rows[0] if len(rows) == 1 else tuple(rows)
        if len(rows) != 1:
            self._fragments[number] = fragments

    def _unplace(self, number: int) -> None:
        rows = self._rows[number]
        for row in (rows,) if isinstance(rows, int) else rows:
            self.index.remove(row)
        self._fragments.pop(number, None)

    def touching(self, start: int, end: int) -> list[int]:
        """Numbers of the marks that share a code point with `[start, end)`, each once, in no order."""
        owner = self._mark_of_row
        numbers = [owner[row] for row in self.index.touching(start, end)]
        return list(dict.fromkeys(numbers)) if self._fragments else numbers

    def record(self, number: int) -> Mark:
        """The record of a mark. Raises KeyError for a number that was taken out."""
        record = self._records.get(number)
        if record is None:
            if self._build is None or self._ids[number] is None:
                raise KeyError(number)
            record = self._records[number] = self._build(number)
        return record

    def owned(self, number: int) -> tuple[UUID | None, UUID]:
        """Layer (None: suggested) and label of a mark, without making its record if that can be."""
        record = self._records.get(number)
        if record is None and self._brief is not None and self._ids[number] is not None:
            return self._brief(number)
        record = record or self.record(number)
        return getattr(record, "layer_id", None), record.label_id

    def fragments(self, number: int) -> Fragments:
        """The fragments of a mark, without making its record."""
        rows = self._rows[number]
        if isinstance(rows, int):
            return ((self.index.starts[rows], self.index.ends[rows]),)
        return self._fragments.get(number, ())

    def census(self) -> "Census":
        """Every mark as it is now, to be gone through on another thread."""
        index = self.index
        rows, fragments = list(self._rows), dict(self._fragments)
        return Census(self, list(self._numbers.values()), index.starts[:], index.ends[:], rows, fragments, dict(self._records))

    def find(self, id_: UUID) -> int | None:
        """The number of the mark with `id_`, or None."""
        return self._numbers.get(id_.hex)

    def placeless(self) -> list[int]:
        """Numbers of the marks without fragments: the labels of the document as a whole."""
        return [number for number, fragments in self._fragments.items() if not fragments]

    def numbers(self) -> Iterator[int]:
        """Every number in use, in no order."""
        return iter(self._numbers.values())

    def records(self) -> Iterable[Mark]:
        """Every record; for small documents and for counting, not for painting."""
        return (self.record(number) for number in self._numbers.values())

    def __len__(self) -> int:
        return len(self._numbers)


@dataclass(frozen=True, slots=True)
class Census:
    """What every mark was at one moment: a copy of columns, two milliseconds for 100,000 marks. Any thread may go through it."""

    marks: Marks
    numbers: list[int]
    starts: "array[int]"
    ends: "array[int]"
    rows: list[int | tuple[int, ...]]
    fragments: dict[int, Fragments]
    records: dict[int, Mark]

    def __iter__(self) -> Iterator[tuple[Fragments, UUID | None, UUID]]:
        """Fragments, layer (None: suggested) and label of every mark, in no order."""
        brief, starts, ends = self.marks._brief, self.starts, self.ends
        for number in self.numbers:
            rows = self.rows[number]
            fragments = ((starts[rows], ends[rows]),) if isinstance(rows, int) else self.fragments.get(number, ())
            record = self.records.get(number)
            if record is None and brief is not None:
                yield fragments, *brief(number)
            else:
                record = record or self.marks.record(number)
                yield fragments, getattr(record, "layer_id", None), record.label_id


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """One document as the window shows it. The view owns `marks` and `suggestions` and keeps them current.

    `layer` is the layer that the reader writes; `turns` are in text order;
    `decisions` are the latest one per subject; `relations` those with an end here.
    """

    document: Document
    metadata: Metadata
    turns: Sequence[Turn]
    marks: Marks
    suggestions: Marks
    layer: UUID
    layers: tuple[Layer, ...]
    annotators: tuple[Annotator, ...]
    decisions: tuple[Decision, ...] = ()
    statuses: tuple[Status, ...] = ()
    relations: tuple[Relation, ...] = ()
    sequence: int = 0
