"""Painting the right margin: cards, and the lines that join the cards of related marks."""

from uuid import UUID

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.gui.document.captions import is_thin
from annotator.gui.document.dashes import dash_around
from annotator.gui.document.links import Link
from annotator.gui.document.look import GROUNDS, Look
from annotator.gui.document.margin import CARD_PAD
from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.document.shown import SUGGESTED
from annotator.gui.document.signs import Card
from annotator.gui.document.stamps import NOTHING, pixels


def paint_card(painter: QPainter, card: Card, look: Look) -> None:
    """The card of a mark, with a leader to its words when it is focused."""
    shown, rect = card.shown, card.rect
    focused = look.is_focused(shown)
    ink = look.theme.label_ink(shown.label)
    shade = ink if focused else look.shaded(shown, card.shade)
    if focused:
        _paint_leader(painter, card, ink)
    stamps = look.captions.stamps
    grounds = GROUNDS[look.theme.dark]
    alpha = 0
    if shown.owner == SUGGESTED:
        if focused:
            alpha = grounds["focused ghost"]
            stamps.box(painter, pixels(rect), 4, look.theme.label_tint(shown.label, alpha))
        dash_around(painter, rect, shade, stamps)
    else:
        outline = ink if focused else look.theme.faded(shown.label, 0.4) if is_thin(shown) else NOTHING
        alpha = grounds["focused card"] if focused else 0 if is_thin(shown) else grounds["card"]
        stamps.box(painter, pixels(rect), 4, look.theme.label_tint(shown.label, alpha), outline=outline)
    if shown.owner != SUGGESTED:
        painter.fillRect(QRectF(rect.x(), rect.y(), 3 if not is_thin(shown) else 2, rect.height()), shade)
    if card.splits:
        painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 1), shade)
    ground = look.theme.faded(shown.label, alpha / 255)
    words = look.theme.readable(ink, ground)
    look.captions.paint(painter, rect.adjusted(CARD_PAD + 1, 0, -CARD_PAD / 2, 0), shown, words, look.theme.page)
    if focused and shown.owner == SUGGESTED:
        _paint_hint(painter, rect, look)


def _paint_leader(painter: QPainter, card: Card, ink: QColor) -> None:
    """From the end of the line across, along the margin and to the card: whole pixels, which a scrolled strip may cut."""
    bend, edge = round(card.rect.x()) - 14, round(card.rect.x())
    y, middle = round(card.tie.y()), round(card.rect.center().y())
    painter.fillRect(round(card.tie.x()), y, bend - round(card.tie.x()), 1, ink)
    painter.fillRect(bend, min(y, middle), 1, abs(middle - y) + 1, ink)
    painter.fillRect(bend, middle, edge - bend, 1, ink)


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
