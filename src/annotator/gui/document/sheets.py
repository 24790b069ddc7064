"""The document on paper: the page of the screen, cut between lines into sheets, with a foot on each and a legend at the end.

Everything is drawn by what draws the screen. Distances are pixels of 1/96 inch; offsets are code points.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QRegion

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.model import Entry, Label, Span
from annotator.gui.document.catalogue import Catalogue
from annotator.gui.document.look import Look
from annotator.gui.document.marks import paint
from annotator.gui.document.page import Page
from annotator.gui.document.paragraphs import Paragraph, lay_out
from annotator.gui.document.placing import place
from annotator.gui.document.shown import COLLEAGUE, MINE, SUGGESTED, Shown
from annotator.gui.document.typography import Columns, Typography
from annotator.gui.theme import LIGHT

SIZE = 13
"""Pixels of 1/96 inch: letters of 9.75 points, for which a sheet has room beside the cards."""
_FOOT = 34
_TOGETHER = 2
"""Lines of a paragraph that stay together at the foot and at the head of a sheet."""
_LEGEND_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Slice:
    """A paragraph, or its lines from `above` to `below`, at height `top` of a sheet."""

    paragraph: Paragraph
    top: int
    above: int
    below: int


class Sheets:
    """Gives one sheet after another. Nothing is laid out before its sheet is asked for."""

    def __init__(
        self, view: DocumentView, codebook: Codebook, entries: Mapping[UUID, Entry], size: QSize, *, family: str = ""
    ) -> None:
        self._size = size
        self._room = size.height() - _FOOT
        self._view = view
        type_ = Typography(SIZE, family)
        self._page = Page(Catalogue(view, codebook, entries), type_, Columns.of(size.width(), type_), LIGHT)
        self._look = Look(LIGHT, self._page.captions, size.width() - self._page.columns.left, "")
        self._next, self._above = 0, 0
        self._found: dict[UUID, tuple[Label, int]] = {}
        self._owners: set[str] = set()
        self._legend_at: int | None = None
        self.number = 0

    @property
    def progress(self) -> tuple[int, int]:
        """How far it is: paragraphs done, and all."""
        return self._next, len(self._page.pieces)

    @property
    def is_done(self) -> bool:
        return self._next >= len(self._page.pieces) and not self._found

    def paint_next(self, painter: QPainter | None) -> Span:
        """Paint the next sheet at the painter's origin and return its stretch of the text; without a painter pass it over."""
        self.number += 1
        slices = self._cut()
        for slice_ in slices:
            self._note(slice_)
            if painter is not None:
                self._paint(painter, slice_)
        span = (_first_offset(slices[0]), _last_offset(slices[-1])) if slices else (0, 0)
        if painter is not None:
            self._paint_foot(painter, span)
        if self._next >= len(self._page.pieces):
            used = slices[-1].top + slices[-1].below - slices[-1].above if slices else 0
            self._paint_legend(painter, used)
        return span

    # cutting

    def _cut(self) -> list[Slice]:
        """The slices of one sheet."""
        page, slices, y = self._page, [], 0
        while self._next < len(page.pieces):
            paragraph = page.paragraph(self._next)
            if paragraph.blank and not slices and self._next:
                self._next += 1
                continue
            height = self._height(paragraph)
            if y + height - self._above <= self._room:
                slices.append(Slice(paragraph, y, self._above, height))
                y += height - self._above
                self._next, self._above = self._next + 1, 0
                continue
            cut = self._last_cut(paragraph, self._above + self._room - y, is_first=not slices)
            if cut is not None:
                slices.append(Slice(paragraph, y, self._above, cut))
                self._above = cut
            break
        if self._next < len(page.pieces) and not self._above:
            self._take_back_heading(slices)
        return slices

    def _height(self, paragraph: Paragraph) -> int:
        """The last paragraph ends with its lines: the room that the screen leaves below it is none of the paper's."""
        last = paragraph.lines[-1]
        below_lines = paragraph.number + 1 == len(self._page.pieces)
        signs = [sign.rect.bottom() for sign in (*paragraph.cards, *paragraph.tags)]
        return round(max([last.y() + paragraph.style.pitch, *signs])) + 4 if below_lines else paragraph.height

    def _last_cut(self, paragraph: Paragraph, limit: int, *, is_first: bool) -> int | None:
        """The last height up to `limit` between two lines; None when the whole paragraph had better begin the next sheet."""
        tops = [round(line.y()) for line in paragraph.lines]
        fitting = [number for number, top in enumerate(tops) if self._above < top <= limit]
        good = [number for number in fitting if _TOGETHER <= number <= len(tops) - _TOGETHER]
        if good:
            return tops[good[-1]]
        if not is_first:
            return None
        return tops[fitting[-1]] if fitting else min(limit, paragraph.height)

    def _take_back_heading(self, slices: list[Slice]) -> None:
        """A heading goes to the sheet of what it is the heading of."""
        kept = len(slices)
        while kept > 1 and slices[kept - 1].paragraph.blank:
            kept -= 1
        if kept > 1 and slices[kept - 1].paragraph.style is self._page.type.heading:
            self._next = slices[kept - 1].paragraph.number
            del slices[kept - 1 :]

    # painting

    def _note(self, slice_: Slice) -> None:
        """Count for the legend what begins in a slice."""
        lines = range(slice_.above, slice_.below)
        shown = [one for rule in slice_.paragraph.rules if rule.begins and rule.y in lines for one in rule.every]
        shown += [tint.shown for tint in slice_.paragraph.tints if tint.begins and round(tint.rect.center().y()) in lines]
        for one in {one.id: one for one in shown}.values():
            label, count = self._found.get(one.label.id, (one.label, 0))
            self._found[one.label.id] = (label, count + (one.owner != SUGGESTED))
            self._owners.add(one.owner)

    def _paint(self, painter: QPainter, slice_: Slice) -> None:
        paragraph, left = slice_.paragraph, self._page.columns.left
        height = slice_.below - slice_.above
        cards = [card for card in paragraph.cards if slice_.above <= card.rect.top() < slice_.below]
        painter.save()
        painter.translate(0, slice_.top)
        region = QRegion(QRect(0, 0, self._size.width(), height))
        for card in cards:  # one that begins at the foot of the sheet is not cut off
            region += QRegion(card.rect.toAlignedRect().translated(left, -slice_.above).adjusted(-2, 0, 2, 2))
        painter.setClipRegion(region)
        painter.translate(left, -slice_.above)
        if paragraph.number == 0 and not slice_.above:
            self._page.title.paint(painter, LIGHT, None)
        clip = QRectF(-left, slice_.above, self._size.width(), height)
        paint(painter, replace(paragraph, cards=cards), self._look, clip)
        painter.restore()

    def _paint_foot(self, painter: QPainter, span: Span) -> None:
        """Title, which characters of the text stand on the sheet, and its number."""
        captions, width = self._page.captions, self._size.width()
        y = self._size.height() - self._page.type.label_height
        painter.fillRect(QRectF(0, y - 8, width, 1), LIGHT.border)
        painter.setPen(LIGHT.dim)
        height = self._page.type.label_height
        number = str(self.number)
        parts = [number]
        if span[1]:
            words = QCoreApplication.translate("Sheets", "characters {start}–{end}")
            parts.insert(0, words.format(start=QLocale().toString(span[0]), end=QLocale().toString(span[1])))
        right = "   ·   ".join(parts)
        taken = captions.text_width(right)
        captions.write(painter, QRectF(width - taken, y, taken, height), right)
        title = captions.shortened(self._view.metadata.title, round(width - taken - 30))
        captions.write(painter, QRectF(0, y, width - taken, height), title)

    def _paint_legend(self, painter: QPainter | None, used: int) -> None:
        """Every label that occurs, drawn as its marks are; on a sheet of its own where this one has no room left."""
        entries = [self._legend_entry(label, count) for label, count in self._found.values()]
        if not entries:
            return
        rows = -(-len(entries) // _LEGEND_COLUMNS)
        pitch = max(entry.height for entry in entries) + 6
        height = self._page.type.label_height
        needed = rows * pitch + 2 * height + 40
        if used and used + needed > self._room:
            return
        self._found = {}
        if painter is None:
            return
        captions, left = self._page.captions, self._page.columns.left
        y = used + 24
        painter.fillRect(QRectF(left, y - 10, self._size.width() - left, 1), LIGHT.border)
        painter.setPen(LIGHT.dim)
        captions.write(painter, QRectF(left, y, self._size.width() - left, height), self._owners_told())
        y += height + 12
        width = (self._size.width() - left) // _LEGEND_COLUMNS
        for number, entry in enumerate(entries):
            column, row = number % _LEGEND_COLUMNS, number // _LEGEND_COLUMNS
            painter.save()
            painter.translate(left + column * width, y + row * pitch)
            paint(painter, entry, self._look, QRectF(0, 0, width, pitch))
            painter.restore()

    def _legend_entry(self, label: Label, count: int) -> Paragraph:
        width = (self._size.width() - self._page.columns.left) // _LEGEND_COLUMNS - 12
        columns = Columns(0, width, 0, 0)
        entry = lay_out(-1, label.name, 0, style=self._page.type.body, width=width)
        owner, told = (MINE, QLocale().toString(count)) if count else (SUGGESTED, "")
        shown = Shown((uuid4(),), ((0, len(label.name)),), label, owner, text=told)
        place(entry, [shown], self._page.type, columns, self._page.captions.width, lambda _: ())
        return entry

    def _owners_told(self) -> str:
        told = {
            MINE: QCoreApplication.translate("Sheets", "full: marked by me"),
            COLLEAGUE: QCoreApplication.translate("Sheets", "thin, with initials: by colleagues"),
            SUGGESTED: QCoreApplication.translate("Sheets", "dashed: suggested, not decided"),
        }
        return "    ".join(words for owner, words in told.items() if owner in self._owners)


def _first_offset(slice_: Slice) -> int:
    """Of the first line in a slice."""
    line = next(line for line in slice_.paragraph.lines if round(line.y()) >= slice_.above)
    return slice_.paragraph.offset(line.textStart())


def _last_offset(slice_: Slice) -> int:
    """Behind the last line in a slice."""
    lines = [line for line in slice_.paragraph.lines if round(line.y()) < slice_.below]
    return slice_.paragraph.offset(lines[-1].textStart() + lines[-1].textLength())
