"""The rows of the ledger's lists, worked out on a reading thread where there may be fifty thousand of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from annotator.core.model import Entry
from annotator.gui.panels import words
from annotator.gui.panels.records import ROW, Row
from annotator.gui.panels.rows import ABOVE, SIDE, RowDelegate, number, smaller, write

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Named:
    """An entry, how many marks mean it by whichever name, and in how many documents it speaks or is spoken to."""

    entry: Entry
    marks: int = 0
    documents: int = 0
    is_pointed_at: bool = False

    @property
    def is_unused(self) -> bool:
        """Whether nothing refers to it."""
        return not (self.marks or self.documents or self.is_pointed_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoLineRow(Row):
    """A name with something at its end, and a fainter line below."""

    aside: str = ""
    below: str = ""
    count: str = ""


class TwoLineDelegate(RowDelegate):
    """The title and at its end the count, what it is below it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        high, low = QFontMetrics(option.font).height(), QFontMetrics(smaller(option.font)).height()
        return QSize(140, high + low + 2 * ABOVE + 2)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TwoLineRow = index.data(ROW)
        theme, font, small = self.theme, option.font, smaller(option.font)
        high, low = QFontMetrics(font).height(), QFontMetrics(small).height()
        left, right, top = option.rect.left() + SIDE, option.rect.right() - SIDE, option.rect.top() + ABOVE
        end = Qt.AlignmentFlag.AlignRight
        taken = write(painter, QRect(left, top, right - left, high), row.count, small, theme.dim, end)
        write(painter, QRect(left, top, right - taken - 10 - left, high), row.title, font, theme.ink)
        second = QRect(left, top + high + 2, right - left, low)
        aside = write(
            painter, QRect(second.center().x(), second.top(), second.width() // 2, low), row.aside, small, theme.dim, end
        )
        write(painter, second.adjusted(0, 0, -aside - 10, 0), row.below, small, theme.dim)


def gathered(entries: Iterable[Entry], marks: Mapping[UUID, int], speaking: Mapping[UUID, list[UUID]]) -> list[Named]:
    """The entries that stand for themselves, with what refers to them and to those that were merged into them."""
    by_id = {entry.id: entry for entry in entries}
    meant: dict[UUID, UUID] = {id_: _end(entry, by_id) for id_, entry in by_id.items()}
    counted: dict[UUID, int] = {}
    documents: dict[UUID, set[UUID]] = {}
    for id_, count in marks.items():
        counted[meant.get(id_, id_)] = counted.get(meant.get(id_, id_), 0) + count
    for id_, places in speaking.items():
        documents.setdefault(meant.get(id_, id_), set()).update(places)
    pointed = {one for entry in by_id.values() for one in (entry.speaks_for, entry.parent, entry.merged_into) if one is not None}
    return [
        Named(entry, counted.get(entry.id, 0), len(documents.get(entry.id, ())), entry.id in pointed)
        for entry in by_id.values()
        if meant[entry.id] == entry.id
    ]


def name_rows(entries: Iterable[Entry], marks: Mapping[UUID, int], speaking: Mapping[UUID, list[UUID]]) -> list[TwoLineRow]:
    """A row for every entry that stands for itself, by name; found by the names of those merged into it as well."""
    entries = list(entries)
    by_id = {entry.id: entry for entry in entries}
    merged: dict[UUID, list[str]] = {}
    for entry in entries:
        if entry.merged_into is not None:
            merged.setdefault(_end(entry, by_id), []).extend((entry.name, *entry.aliases))
    rows = [name_row(one, merged.get(one.entry.id, ())) for one in gathered(entries, marks, speaking)]
    return sorted(rows, key=lambda row: row.title.casefold())


def name_row(named: Named, merged: Iterable[str] = ()) -> TwoLineRow:
    """The row of one entry."""
    entry, kind = named.entry, words.kind(named.entry.kind)
    others = tuple(dict.fromkeys((*entry.aliases, *merged)))
    below = ", ".join(others)
    count = number(named.marks) if named.marks else ""
    return TwoLineRow(
        key=entry.id,
        record=named,
        title=entry.name,
        aside=below,
        below=kind,
        count=count,
        tip="\n".join(filter(None, (entry.name, below, entry.sentence, entry.memo))),
        spoken=", ".join(filter(None, (entry.name, kind, below, count))),
        found_by=" ".join((entry.name, *others, kind)).casefold(),
    )


def _end(entry: Entry, by_id: Mapping[UUID, Entry]) -> UUID:
    seen = set()
    while entry.merged_into is not None and entry.id not in seen and entry.merged_into in by_id:
        seen.add(entry.id)
        entry = by_id[entry.merged_into]
    return entry.id
