"""The block above the first paragraph: title, when and where it was said, and the labels of the document as a whole."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from annotator.core.model import Metadata
from annotator.gui.dates import written_date
from annotator.gui.document.captions import Captions, is_thin
from annotator.gui.document.dashes import dash_around
from annotator.gui.document.shown import SUGGESTED, Shown
from annotator.gui.document.signs import Tag
from annotator.gui.document.stamps import NOTHING, pixels
from annotator.gui.document.typography import Columns, Typography
from annotator.gui.theme import Theme

_CHIP_PAD = 8


class TitleBlock:
    """Laid out once per width; its origin is the column's left edge and the top of the page."""

    def __init__(
        self, metadata: Metadata, chips: Sequence[Shown], type_: Typography, columns: Columns, captions: Captions
    ) -> None:
        self._captions = captions
        self._type = type_
        self._metadata = metadata
        y = round(type_.size * 1.4)
        self._title = self._broken(metadata.title, type_.title, columns.width)
        y = self._stack(self._title, y, 1.0)
        date = written_date(metadata.said_on or metadata.published_on, hour=True)
        meta = "  ·  ".join(filter(None, (date, metadata.place, metadata.source, metadata.kind)))
        self._meta = self._broken(meta, type_.meta, columns.width)
        y = self._stack(self._meta, y + (round(type_.size * 0.4) if metadata.title else 0), 1.3)
        self._foot = y if metadata.title or meta else 0
        self.chips: list[Tag] = []
        y = self._place_chips(chips, y, columns.width)
        self._rule = y + round(type_.size * 0.9) if metadata.title or meta or chips else 0
        self._width = columns.width
        self.height = (self._rule or 0) + round(type_.size * 1.3)

    @staticmethod
    def _broken(text: str, font: object, width: int) -> QTextLayout:
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while text and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout

    @staticmethod
    def _stack(layout: QTextLayout, y: int, spacing: float) -> int:
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            line.setPosition(QPointF(0, y))
            y += round(line.height() * spacing)
        return y

    def _place_chips(self, chips: Sequence[Shown], y: int, width: int) -> int:
        height = self._type.label_height + 6
        x = 0
        top = y + round(self._type.size * 0.5)
        for shown in chips:
            wide = min(width, ceil(self._captions.width(shown)) + 2 * _CHIP_PAD)
            if x and x + wide > width:
                x, top = 0, top + height + 5
            self.chips.append(Tag(QRectF(x, top, wide, height), shown))
            x += wide + 6
        return top + height if chips else y

    def paint(self, painter: QPainter, theme: Theme, focused: Shown | None) -> None:
        painter.setPen(theme.ink)
        self._title.draw(painter, QPointF(0, 0))
        painter.setPen(theme.dim)
        self._meta.draw(painter, QPointF(0, 0))
        for chip in self.chips:
            ink = theme.label_ink(chip.shown.label)
            is_focused = focused is not None and chip.shown.id in focused.ids
            thin, suggested = is_thin(chip.shown), chip.shown.owner == SUGGESTED
            stamps = self._captions.stamps
            if suggested:
                dash_around(painter, chip.rect, ink, stamps)
            else:
                ground = NOTHING if thin else theme.label_tint(chip.shown.label, 30)
                outline = ink if is_focused else theme.faded(chip.shown.label, 0.4) if thin else NOTHING
                stamps.box(painter, pixels(chip.rect), chip.rect.height() / 2, ground, outline=outline)
            self._captions.paint(
                painter,
                chip.rect.adjusted(_CHIP_PAD, 0, -_CHIP_PAD / 2, 0),
                chip.shown,
                theme.readable(ink, theme.faded(chip.shown.label, 30 / 255)),
                theme.page,
            )
        if self._rule:
            painter.fillRect(QRectF(0, self._rule, self._width, 1), theme.border)

    def is_over_words(self, x: float, y: float) -> bool:
        """Whether a point lies on what is said about the document."""
        return 0 <= x <= self._width and 0 < y < self._foot

    def chip_at(self, x: float, y: float) -> Shown | None:
        return next((chip.shown for chip in self.chips if chip.rect.contains(x, y)), None)
