"""The words of a mark, written small: spark, text, step, and discs with the initials of colleagues."""

from functools import partial
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath

from annotator.gui.document.shown import MINE, SUGGESTED, Shown
from annotator.gui.document.stamps import Stamps
from annotator.gui.document.typography import Typography

_BETWEEN = " · "
_OVERLAP = 2
"""Discs of one mark lie over each other by so many pixels."""


class Captions:
    """Measures and writes captions at one text size; `stamps` draws the round shapes that go with them."""

    def __init__(self, type_: Typography) -> None:
        self._type = type_
        self.stamps = Stamps()
        self._widths: dict[tuple[str, bool], float] = {}
        self._spark = _spark(type_.label_height * 0.62)

    def width(self, shown: Shown) -> float:
        """How wide the whole caption of `shown` is."""
        return self._spark_width(shown) + self._measure(words(shown), italic=shown.owner == SUGGESTED) + self._discs_width(shown)

    def _measure(self, text: str, *, italic: bool) -> float:
        width = self._widths.get((text, italic))
        if width is None:
            metrics = self._type.italic_metrics if italic else self._type.label_metrics
            width = self._widths[text, italic] = metrics.horizontalAdvance(text)
        return width

    def _spark_width(self, shown: Shown) -> float:
        return self._type.label_height * 0.62 + 3 if shown.owner == SUGGESTED else 0

    def _discs_width(self, shown: Shown) -> float:
        count = len(shown.initials) + shown.ring
        return 4 + count * (self._type.disc - _OVERLAP) + _OVERLAP if count else 0

    def paint(self, painter: QPainter, rect: QRectF, shown: Shown, ink: QColor, page: QColor) -> None:
        """Write the caption into `rect`; its text, never its tail, gives way when there is too little room."""
        x = rect.x()
        middle = rect.center().y()
        if shown.owner == SUGGESTED:
            size = ceil(self._type.label_height * 0.62) + 1
            spot = QRect(round(x), round(middle - size / 2), size, size)
            self.stamps.shape(
                painter, spot, ("spark", ink.rgba()), lambda to: to.fillPath(self._spark.translated(0, size / 2), ink)
            )
            x += self._spark_width(shown)
        italic = shown.owner == SUGGESTED
        text = self._fitted(shown, rect.right() - x - self._discs_width(shown), italic=italic)
        painter.setPen(ink)
        self.write(painter, QRectF(x, rect.y(), rect.right() - x, rect.height()), text, italic=italic)
        if shown.initials:
            self._paint_discs(painter, x + self._measure(text, italic=italic) + 4, middle, shown, ink, page)

    def write(self, painter: QPainter, rect: QRectF, text: str, *, italic: bool = False) -> None:
        """Write plain words in the middle of the height of `rect`, in the painter's colour."""
        painter.setFont(self._type.label_italic if italic else self._type.label)
        baseline = round(rect.y() + (rect.height() - self._type.label_height) / 2 + self._type.label_metrics.ascent())
        painter.drawText(QPointF(rect.x(), baseline), text)

    def shortened(self, text: str, width: float) -> str:
        """A turn's heading, cut to a width."""
        return QFontMetricsF(self._type.prefix).elidedText(text, Qt.TextElideMode.ElideRight, width)

    def write_heading(self, painter: QPainter, x: float, bottom: float, text: str, ink: QColor) -> None:
        """Write a turn's heading so that its letters stand just above `bottom`."""
        painter.setPen(ink)
        painter.setFont(self._type.prefix)
        painter.drawText(QPointF(x, bottom - round(self._type.size * 0.45)), text)

    def text_width(self, text: str) -> float:
        """How wide plain words are."""
        return self._measure(text, italic=False)

    def _fitted(self, shown: Shown, room: float, *, italic: bool) -> str:
        text = words(shown)
        if self._measure(text, italic=italic) <= room + 1:
            return text
        metrics = self._type.italic_metrics if italic else self._type.label_metrics
        fixed = _BETWEEN.join(["", *filter(None, (shown.tail, shown.step))])
        kept = metrics.elidedText(shown.text, Qt.TextElideMode.ElideRight, max(0.0, room - self._measure(fixed, italic=italic)))
        return kept + fixed

    def _paint_discs(self, painter: QPainter, x: float, middle: float, shown: Shown, ink: QColor, page: QColor) -> None:
        """My own share is a ring, colleagues' are full discs."""
        diameter = self._type.disc
        x, y = round(x), round(middle - diameter / 2)
        for letter in ("", *shown.initials) if shown.ring else shown.initials:
            box = QRect(x - 1, y - 1, ceil(diameter) + 2, ceil(diameter) + 2)
            self.stamps.shape(
                painter,
                box,
                ("disc", letter, ink.rgba(), page.rgba()),
                partial(self._draw_disc, letter=letter, ink=ink, page=page),
            )
            x += diameter - _OVERLAP

    def _draw_disc(self, painter: QPainter, *, letter: str, ink: QColor, page: QColor) -> None:
        """With a rim of page around it, which parts it from the disc that it lies over."""
        disc = QRectF(1, 1, self._type.disc, self._type.disc)
        painter.setPen(Qt.PenStyle.NoPen)
        for brush, inset in ((page, -1), (ink, 0)) if letter else ((ink, 0), (page, 1.8)):
            painter.setBrush(brush)
            painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset))
        painter.setFont(self._type.initials)
        painter.setPen(page)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letter)


def words(shown: Shown) -> str:
    """Everything a caption says, in one line."""
    return _BETWEEN.join(filter(None, (shown.text, shown.tail, shown.step)))


def is_thin(shown: Shown) -> bool:
    """Whether a mark is drawn with half its strength, because it is a colleague's alone."""
    return shown.owner not in (MINE, SUGGESTED)


def _spark(size: float) -> QPainterPath:
    """A star of four rays around (size / 2, 0); drawn, because few fonts have one."""
    half, waist = size / 2, size * 0.13
    path = QPainterPath(QPointF(half, -half))
    for x, y in ((size, 0), (half, half), (0, 0), (half, -half)):
        path.quadTo(
            QPointF(half + waist * (1 if x > half else -1 if x < half else 0), waist * (1 if y > 0 else -1)), QPointF(x, y)
        )
    return path
