"""How rows of lists and trees are painted: one ground for hover and selection, elided lines, key caps."""

from functools import lru_cache

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.model import CLAIM, ENTITY, POSITION, Label
from annotator.gui.theme import LIGHT, Theme

SIDE = 14
"""Pixels between the edge of a row and its text."""
ABOVE = 7
"""Pixels above the first and below the last line of a row."""
Side = Qt.AlignmentFlag


def smaller(font: QFont, by: float = 0.88) -> QFont:
    """`font` for second lines and captions."""
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(max(9, round(font.pixelSize() * by)))
    else:
        small.setPointSizeF(font.pointSizeF() * by)
    return small


def heavier(font: QFont) -> QFont:
    """`font` for what a row is about."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


def slanted(font: QFont) -> QFont:
    """`font` for what a machine said and nobody has confirmed."""
    slant = QFont(font)
    slant.setItalic(True)
    return slant


def faded(colour: QColor, alpha: int) -> QColor:
    """`colour` at `alpha` of 255."""
    fade = QColor(colour)
    fade.setAlpha(alpha)
    return fade


def number(value: int) -> str:
    """A count as the user's language writes it: 1,204."""
    return QLocale().toString(value)


@lru_cache(4096)
def broken(text: str, font: str, width: int, most: int) -> tuple[str, ...]:
    """`text` in at most `most` lines of `width` pixels; the last ends in an ellipsis when something is left out."""
    used = QFont()
    used.fromString(font)
    text = " ".join(text.split())
    layout = QTextLayout(text, used)
    layout.beginLayout()
    cuts: list[tuple[int, int]] = []
    while len(cuts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        cuts.append((line.textStart(), line.textLength()))
    layout.endLayout()
    if not cuts:
        return ("",)
    # QTextLayout counts UTF-16 units
    units = text.encode("utf-16-le", "surrogatepass")
    pieces = [units[2 * start : 2 * (start + length)].decode("utf-16-le", "surrogatepass").strip() for start, length in cuts]
    rest = units[2 * cuts[-1][0] :].decode("utf-16-le", "surrogatepass")
    pieces[-1] = QFontMetrics(used).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return tuple(pieces)


def lines_of(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """`broken`, remembered: a list repaints the same rows at every scroll step."""
    return broken(text, font.toString(), width, most)


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row and offers what its children paint with.

    Selection is a tint of the accent, not a solid bar, so that label colours stay readable on it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option, index)
        self.paint_row(painter, option, index)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, state = self.theme, option.state
        ground = QRectF(option.rect).adjusted(6.5, 1.5, -6.5, -1.5)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(theme.accent, 52 if theme.dark else 30))
            painter.drawRoundedRect(ground, 5, 5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(theme.ink, 16 if theme.dark else 11))
            painter.drawRoundedRect(ground, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus and selected:
            painter.setPen(QPen(faded(theme.accent, 150), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 5, 5)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, QFontMetrics(option.font).height() + 2 * ABOVE)


def write(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor, side: Qt.AlignmentFlag = Side.AlignLeft) -> int:
    """Write one line, elided to `area`, centred in its height. Returns the width it took."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(area, int(side | Side.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)


def draw_key(painter: QPainter, right: int, middle: int, key: str, font: QFont, theme: Theme, ink: QColor | None = None) -> int:
    """Draw a key cap that ends at `right`. Returns its width."""
    small = smaller(font, 0.82)
    metrics = QFontMetrics(small)
    width = max(metrics.horizontalAdvance(key) + 10, metrics.height() + 4)
    cap = QRectF(right - width + 0.5, middle - metrics.height() / 2 - 0.5, width - 1, metrics.height() + 1)
    painter.setPen(QPen(ink or theme.border, 1))
    painter.setBrush(theme.raised)
    painter.drawRoundedRect(cap, 4, 4)
    painter.setFont(small)
    painter.setPen(ink or theme.dim)
    painter.drawText(cap, int(Side.AlignCenter), key)
    return width


def draw_swatch(painter: QPainter, area: QRectF, label: Label, theme: Theme, *, suggested: bool = False) -> None:
    """Draw how marks of `label` look in the document: a tint, an underline with ticks, or a double underline."""
    ink = theme.label_ink(label)
    style = Qt.PenStyle.DashLine if suggested else Qt.PenStyle.SolidLine
    pen = QPen(ink, 1.4, style)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if label.kind in (CLAIM, POSITION):
        low = area.bottom() - 3
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.drawLine(QPointF(area.left(), low), QPointF(area.right(), low))
        if label.kind == POSITION:
            painter.drawLine(QPointF(area.left(), low - 4), QPointF(area.right(), low - 4))
        painter.setPen(QPen(ink, 2))
        for x in (area.left(), area.right()):
            painter.drawLine(QPointF(x, low - 4), QPointF(x, low))
        return
    if label.kind == ENTITY:
        painter.setPen(QPen(ink, 1.2, style))
        painter.setBrush(Qt.BrushStyle.NoBrush if suggested else theme.label_tint(label))
        painter.drawRoundedRect(area.adjusted(0, 1.5, 0, -1.5), 3, 3)
        return
    painter.setPen(pen)
    path = QPainterPath(QPointF(area.left(), area.center().y()))
    path.lineTo(area.right(), area.center().y())
    path.moveTo(area.right() - 4, area.center().y() - 3.5)
    path.lineTo(area.right(), area.center().y())
    path.lineTo(area.right() - 4, area.center().y() + 3.5)
    painter.drawPath(path)
