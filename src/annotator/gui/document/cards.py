"""Painting the right margin: cards, and the lines that join the cards of related marks."""

from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from annotator.gui.document.captions import is_thin
from annotator.gui.document.dashes import dash_around
from annotator.gui.document.links import Link
from annotator.gui.document.look import GROUNDS, Look
from annotator.gui.document.margin import CARD_PAD
from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.document.shown import SUGGESTED
from annotator.gui.document.signs import Card

_NO_PEN, _NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush


def paint_card(painter: QPainter, card: Card, look: Look) -> None:
    """The card of a mark, with a leader to its words when it is focused."""
    shown, rect = card.shown, card.rect
    focused = look.is_focused(shown)
    ink = look.theme.label_ink(shown.label)
    shade = ink if focused else look.shaded(shown, card.shade)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if focused:
        painter.setPen(QPen(ink, 1))
        middle, edge = rect.center().y(), rect.x()
        painter.drawPolyline(
            QPolygonF([card.tie, QPointF(edge - 18, card.tie.y()), QPointF(edge - 11, middle), QPointF(edge, middle)])
        )
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    grounds = GROUNDS[look.theme.dark]
    alpha = 0
    if shown.owner == SUGGESTED:
        if focused:
            alpha = grounds["focused ghost"]
            painter.setPen(_NO_PEN)
            painter.setBrush(look.theme.label_tint(shown.label, alpha))
            painter.drawRoundedRect(rect, 4, 4)
        dash_around(painter, rect, shade)
    else:
        painter.setPen(QPen(ink, 1) if focused else QPen(look.theme.faded(shown.label, 0.4), 1) if is_thin(shown) else _NO_PEN)
        alpha = grounds["focused card"] if focused else 0 if is_thin(shown) else grounds["card"]
        painter.setBrush(look.theme.label_tint(shown.label, alpha))
        painter.drawRoundedRect(inner, 4, 4)
    painter.setBrush(_NO_BRUSH)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if shown.owner != SUGGESTED:
        painter.fillRect(QRectF(rect.x(), rect.y(), 3 if not is_thin(shown) else 2, rect.height()), shade)
    if card.splits:
        painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 1), shade)
    ground = look.theme.faded(shown.label, alpha / 255)
    words = look.theme.readable(ink, ground)
    look.captions.paint(painter, rect.adjusted(CARD_PAD + 1, 0, -CARD_PAD / 2, 0), shown, words, look.theme.page)
    if focused and shown.owner == SUGGESTED:
        _paint_hint(painter, rect, look)


def paint_thread(painter: QPainter, paragraph: Paragraph, link: Link, number: int, look: Look) -> None:
    """This paragraph's stretch of the line that joins the cards of two related marks, with an arrow where it leads."""
    if not link.others:
        return
    ends = sorted([(link.own[0][0], link.here, not link.leads_on), (link.others[0][0], link.other, link.leads_on)])
    if ends[0][0] > paragraph.end or ends[1][0] < paragraph.start:
        return
    ink = look.theme.label_ink(link.shown.label)
    x = look.cards - 7 - 4 * (number % 4)
    span = [0, paragraph.height]
    for which, (offset, id_, is_aim) in enumerate(ends):
        if not paragraph.start <= offset <= paragraph.end:
            continue
        y = span[which] = _card_height(paragraph, offset, id_)
        painter.fillRect(x, y, look.cards - x, 1, ink)
        if is_aim:
            for step in range(4):
                painter.fillRect(look.cards - 1 - step, y - step, 1, 2 * step + 1, ink)
    top, bottom = span
    painter.fillRect(x, min(top, bottom), 1, abs(bottom - top) + (1 if bottom < paragraph.height else 0), ink)


def _card_height(paragraph: Paragraph, offset: int, id_: UUID) -> int:
    """Where beside the paragraph the card of a mark is that begins at `offset`; a name, which has none, counts by its line."""
    middles = (round(card.rect.center().y()) for card in paragraph.cards if id_ in card.shown.ids)
    return next(middles, round(paragraph.lines[paragraph.line_number(offset)].y()) + 8)


def _paint_hint(painter: QPainter, card: QRectF, look: Look) -> None:
    """Beside the card, or, where there is no room, not at all: the keys are the same everywhere."""
    room = look.edge - card.right() - 8
    if look.captions.text_width(look.hint) <= room:
        painter.setPen(look.theme.dim)
        look.captions.write(painter, QRectF(card.right() + 8, card.y(), room, card.height()), look.hint)
