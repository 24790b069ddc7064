"""Dashes drawn one by one: a dashed pen begins anew at every clip, and a scrolled strip has to meet what is there."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.gui.document.stamps import Stamps, pixels

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


def dash_around(painter: QPainter, rect: QRectF, ink: QColor, stamps: Stamps) -> None:
    """A dashed box with round corners."""
    box = pixels(rect)
    left, right = box.left() + _CORNER, box.right() - _CORNER + 1
    top, bottom = box.top() + _CORNER, box.bottom() - _CORNER + 1
    gap = 2
    for y in (box.top(), box.bottom()):
        dash_across(painter, left + gap, right - gap, y, 1, ink, (3, 2))
    for x in (box.left(), box.right()):
        dash_down(painter, x, top + gap - 1, bottom - gap + 1, 1, ink, (3, 2))
    stamps.corners(painter, box, ink)
