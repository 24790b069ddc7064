"""The page: paragraphs laid out when they are first seen, with estimated heights for all the others."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF

from annotator.core.model import Turn
from annotator.gui.document.captions import Captions
from annotator.gui.document.catalogue import Catalogue
from annotator.gui.document.display import Pieces
from annotator.gui.document.heights import Heights
from annotator.gui.document.paragraphs import Paragraph, lay_out
from annotator.gui.document.placing import place
from annotator.gui.document.shown import Shown
from annotator.gui.document.title import TitleBlock
from annotator.gui.document.turn_looks import TurnLooks
from annotator.gui.document.typography import Columns, Typography
from annotator.gui.theme import Theme

_KEPT = 800
"""Laid out paragraphs that are kept: many screens of text, and one of nothing but empty lines."""
_FOOT = 80


class Page:
    """One document at one width and text size. Heights are pixels from the top of the page, offsets code points."""

    def __init__(self, catalogue: Catalogue, type_: Typography, columns: Columns, theme: Theme) -> None:
        self.catalogue = catalogue
        self.pieces = Pieces(catalogue.view.document.text)
        self._kept: OrderedDict[int, Paragraph] = OrderedDict()
        self.turns = catalogue.view.turns
        self.reset(type_, columns, theme)

    def reset(self, type_: Typography, columns: Columns, theme: Theme) -> None:
        """Begin again with another text size, width or theme; nothing is laid out until it is seen."""
        self.type = type_
        self.columns = columns
        self.theme = theme
        self.captions = Captions(type_)
        self.refresh()
        self.estimate()

    def estimate(self) -> None:
        per_line = self.columns.width / self.type.average
        pitch, blank = self.type.body.pitch, self.type.blank
        lengths = self.pieces.distinct_lengths
        known = {length: pitch * ceil((length - 1) / per_line) if length > 1 else blank for length in lengths}
        self.heights = Heights(map(known.__getitem__, self.pieces.lengths))
        self.heights[0] += self.title.height

    def refresh(self) -> None:
        """Forget everything laid out, after a change of codebook, ledger, metadata or turns; heights stay as known."""
        view = self.catalogue.view
        self.turns = view.turns
        self._kept.clear()
        chips = self.catalogue.whole_document()
        self.title = TitleBlock(view.metadata, chips, self.type, self.columns, self.captions)
        self.looks = TurnLooks(
            view.document.text, view.metadata.title, self.type, self.theme, lambda id_: self.catalogue.name_of(str(id_))
        )

    def invalidate(self, spans: Sequence[tuple[int, int]]) -> None:
        """Lay out again, when next seen, what `spans` touch; no spans stand for the title block."""
        if not spans:
            self.title = TitleBlock(
                self.catalogue.view.metadata, self.catalogue.whole_document(), self.type, self.columns, self.captions
            )
            self._kept.pop(0, None)
        for start, end in spans:
            numbers = self.pieces.numbers(start, end)
            for number in [one for one in self._kept if one in numbers] if len(numbers) > len(self._kept) else numbers:
                self._kept.pop(number, None)

    def paragraph(self, number: int) -> Paragraph:
        """Paragraph `number`, laid out."""
        kept = self._kept.get(number)
        if kept is not None:
            self._kept.move_to_end(number)
            return kept
        paragraph = self._lay_out(number)
        self._kept[number] = paragraph
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if self.heights[number] != paragraph.height:
            self.heights[number] = paragraph.height
        return paragraph

    def _lay_out(self, number: int) -> Paragraph:
        start = self.pieces.start(number)
        source = self.pieces.source(number)
        first = start + len(source) - len(source.lstrip())  # a turn begins with its first letter, not with the line's indent
        turn = self.turn_at(first)
        paragraph = lay_out(
            number,
            source,
            start,
            style=self.looks.style(turn),
            width=self.columns.width,
            formats=self.looks.formats(turn, start, source),
        )
        if number == 0:
            paragraph.lead = self.title.height
        if turn is not None and turn.start == first and (heading := self.looks.heading(turn)):
            paragraph.heading = self.captions.shortened(heading, self.columns.width)
            paragraph.lead += self.type.head_height
        if paragraph.blank and number and self.pieces.is_blank(number - 1):
            paragraph.height = 2
        marks = self.catalogue.touching(start, max(start + 1, start + len(source)))
        place(paragraph, marks, self.type, self.columns, self.captions.width, self.catalogue.links)
        if number + 1 == len(self.pieces):
            paragraph.height += _FOOT
        return paragraph

    def turn_at(self, offset: int) -> Turn | None:
        """The turn that the code point at `offset` belongs to."""
        number = bisect_right(self.turns, offset, key=lambda turn: turn.start) - 1
        if number < 0 or self.turns[number].end <= offset:
            return None
        return self.turns[number]

    # --- where things are --------------------------------------------------------------------------------------------

    def at(self, offset: int) -> Paragraph:
        return self.paragraph(self.pieces.number_at(offset))

    def caret_rect(self, offset: int) -> QRectF:
        """Where a caret stands, from the column's left edge and the top of its paragraph."""
        paragraph = self.at(offset)
        line = paragraph.lines[paragraph.line_number(offset)]
        return QRectF(round(paragraph.x_of(offset)), line.y(), 2, round(line.height()))

    def marks_at(self, offset: int) -> list[Shown]:
        """The marks over the code point at `offset`, shortest first."""
        over = self.catalogue.touching(offset, offset + 1)
        return sorted(over, key=lambda shown: shown.length)
