"""What a search has found, painted behind the words: a band for each hit, a stronger one for the hit that is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from annotator.core.model import Fragments
from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.theme import Theme

if TYPE_CHECKING:  # it brings the module of regular expressions, which an empty window need not load
    from annotator.gui.document.search import Hits


def paint_hits(painter: QPainter, paragraph: Paragraph, hits: Hits, theme: Theme, selection: Fragments) -> None:
    """Draw the bands at the painter's origin. Whole pixels: scrolling moves what was painted before."""
    for hit in hits.touching(paragraph.start, paragraph.end):
        colour = theme.hit_chosen if hit in selection else theme.hit
        for number, left, right, _ in paragraph.pieces(*hit):
            line = paragraph.lines[number]
            painter.fillRect(round(left) - 1, round(line.y()), round(right) - round(left) + 2, round(line.height()), colour)
