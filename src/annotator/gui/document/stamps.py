"""Round shapes, drawn once and then copied.

Where the edge of a scrolled strip cuts a curve, Qt 6.11 rounds its antialiased pixels otherwise than in a full repaint.
Copied pixels are the same wherever they are cut, and cost less than curves do.
"""

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

_WIDE = 192
"""Boxes are copied in pieces of at most so many pixels."""
_KEPT = 600
_CORNER = 4
NOTHING = QColor(0, 0, 0, 0)


class Stamps:
    """Shapes for a display with `scale` pixels per point. At 0, the beginning, it draws curves: on paper they stay curves."""

    def __init__(self) -> None:
        self._scale = 0.0
        self._kept: dict[Hashable, QPixmap] = {}

    def use_scale(self, scale: float) -> None:
        """Copy from now on pixels of a display with `scale` pixels per point."""
        if scale != self._scale:
            self._scale = scale
            self._kept.clear()

    def shape(self, painter: QPainter, box: QRect, key: Hashable, draw: Callable[[QPainter], None]) -> None:
        """Whatever `draw` paints from (0, 0) on to the size of `box`; the same `key` and size stand for the same picture."""
        if not self._scale:
            painter.save()
            painter.translate(box.topLeft())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            draw(painter)
            painter.restore()
            return
        painter.drawPixmap(box.topLeft(), self._made(key, box.width(), box.height(), draw))

    def box(
        self,
        painter: QPainter,
        box: QRect,
        radius: float,
        ground: QColor,
        *,
        outline: QColor = NOTHING,
        weight: float = 1,
        rounded: tuple[bool, bool] = (True, True),
    ) -> None:
        """A box with round corners; `rounded` says on which sides: on the left, on the right."""
        width, height = box.width(), box.height()
        if width <= 0 or height <= 0:
            return
        if not self._scale:
            painter.save()
            painter.translate(box.topLeft())
            painter.setClipRect(0, 0, width, height, Qt.ClipOperation.IntersectClip)
            _draw_box(painter, width, height, radius, ground, outline, weight, rounded)
            painter.restore()
            return
        cap = ceil(radius) + 1
        wide = _WIDE if width >= 2 * cap else width
        key = (radius, ground.rgba(), outline.rgba(), weight, rounded)
        made = self._made(key, wide, height, lambda to: _draw_box(to, wide, height, radius, ground, outline, weight, rounded))
        x, scale = box.x(), self._scale
        if wide == width:
            painter.drawPixmap(x, box.y(), made)
            return
        tall, source, left = round(height * scale), 0, width - cap
        while left > 0:
            piece = min(left, _WIDE - cap - source)
            painter.drawPixmap(x, box.y(), piece, height, made, round(source * scale), 0, round(piece * scale), tall)
            x += piece
            left -= piece
            source = cap
        painter.drawPixmap(x, box.y(), cap, height, made, round((_WIDE - cap) * scale), 0, round(cap * scale), tall)

    def corners(self, painter: QPainter, box: QRect, ink: QColor) -> None:
        """The four round corners of a box, a pixel wide, without its sides."""
        wide = 2 * _CORNER
        if not self._scale:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.strokePath(_corner_path(QRectF(box)), _hairline(ink))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            return
        made = self._made(
            ("corners", ink.rgba()), wide, wide, lambda to: to.strokePath(_corner_path(QRectF(0, 0, wide, wide)), _hairline(ink))
        )
        part = round(_CORNER * self._scale)
        for x, from_x in ((box.left(), 0), (box.right() + 1 - _CORNER, part)):
            for y, from_y in ((box.top(), 0), (box.bottom() + 1 - _CORNER, part)):
                painter.drawPixmap(x, y, _CORNER, _CORNER, made, from_x, from_y, part, part)

    def _made(self, key: Hashable, width: int, height: int, draw: Callable[[QPainter], None]) -> QPixmap:
        whole = (key, width, height)
        made = self._kept.get(whole)
        if made is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            made = QPixmap(ceil(width * self._scale), ceil(height * self._scale))
            made.setDevicePixelRatio(self._scale)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            draw(painter)
            painter.end()
            self._kept[whole] = made
        return made


def pixels(rect: QRectF) -> QRect:
    """The whole pixels nearest to a rectangle."""
    left, top = round(rect.left()), round(rect.top())
    return QRect(QPoint(left, top), QPoint(round(rect.right()) - 1, round(rect.bottom()) - 1))


def _draw_box(
    painter: QPainter,
    width: int,
    height: int,
    radius: float,
    ground: QColor,
    outline: QColor,
    weight: float,
    rounded: tuple[bool, bool],
) -> None:
    """A side that is not round lies outside, where nobody draws."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    over = ceil(radius) + 2
    inset = weight / 2 if outline.alpha() else 0
    painter.setPen(QPen(outline, weight) if outline.alpha() else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    left, right = (0 if rounded[0] else over), (0 if rounded[1] else over)
    painter.drawRoundedRect(QRectF(-left, 0, width + left + right, height).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _hairline(ink: QColor) -> QPen:
    return QPen(ink, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _corner_path(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    rect, wide = box.adjusted(0.5, 0.5, -0.5, -0.5), 2 * _CORNER - 1
    for x, y, angle in (
        (rect.left(), rect.top(), 90),
        (rect.right() - wide, rect.top(), 0),
        (rect.right() - wide, rect.bottom() - wide, 270),
        (rect.left(), rect.bottom() - wide, 180),
    ):
        arc = QRectF(x, y, wide, wide)
        path.arcMoveTo(arc, angle)
        path.arcTo(arc, angle, 90)
    return path
