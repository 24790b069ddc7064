"""What a search has found, painted behind the words: a band for each hit; the one that is selected has a frame instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from annotator.core.model import Fragments
from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.theme import Theme

if TYPE_CHECKING:  # it brings the module of regular expressions, which an empty window need not load
    from annotator.gui.document.search import Hits


def paint_hits(painter: QPainter, paragraph: Paragraph, hits: Hits, theme: Theme, selection: Fragments) -> None:
    """Draw the bands at the painter's origin. Whole pixels: scrolling moves what was painted before."""
    for hit in hits.touching(paragraph.start, paragraph.end):
        for number, left, right, _ in paragraph.pieces(*hit):
            line = paragraph.lines[number]
            band = QRect(round(left) - 1, round(line.y()), round(right) - round(left) + 2, round(line.height()))
            if hit in selection:  # two grounds, one over the other, would make mud of both
                painter.setPen(theme.hit_tick)
                painter.drawRect(band.adjusted(0, 0, -1, -1))
            else:
                painter.fillRect(band, theme.hit)
