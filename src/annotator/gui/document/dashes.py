"""Dashes drawn one by one: a dashed pen begins anew at every clip, and a scrolled strip has to meet what is there."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_CORNER = 4


def dash_across(painter: QPainter, left: int, right: int, y: int, weight: int, ink: QColor, rhythm: tuple[int, int]) -> None:
    """A horizontal dashed line; `rhythm` is the length of a dash and of a gap."""
    dash, gap = rhythm
    for x in range(left, right, dash + gap):
        painter.fillRect(x, y, min(dash, right - x), weight, ink)


def dash_down(painter: QPainter, x: int, top: int, bottom: int, weight: int, ink: QColor, rhythm: tuple[int, int]) -> None:
    """A vertical dashed line."""
    dash, gap = rhythm
    for y in range(top, bottom, dash + gap):
        painter.fillRect(x, y, weight, min(dash, bottom - y), ink)


def dash_around(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    """A dashed box with round corners."""
    box = QRect(QPoint(round(rect.left()), round(rect.top())), QPoint(round(rect.right()) - 1, round(rect.bottom()) - 1))
    left, right = box.left() + _CORNER, box.right() - _CORNER + 1
    top, bottom = box.top() + _CORNER, box.bottom() - _CORNER + 1
    gap = 2
    for y in (box.top(), box.bottom()):
        dash_across(painter, left + gap, right - gap, y, 1, ink, (3, 2))
    for x in (box.left(), box.right()):
        dash_down(painter, x, top + gap - 1, bottom - gap + 1, 1, ink, (3, 2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.strokePath(
        _corners(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)), QPen(ink, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _corners(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    wide = 2 * _CORNER
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
