"""Painting a paragraph with its marks.

Mine at full strength, a colleague's thin and solid, a suggestion dashed and
unfilled. Nothing is laid out here, and whatever state of the painter changes is
set back: a leak from one paragraph into the next would show when scrolling.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout

from annotator.core.model import Fragments
from annotator.gui.document.captions import Captions, is_thin
from annotator.gui.document.dashes import dash_across, dash_around, dash_down
from annotator.gui.document.links import Link
from annotator.gui.document.margin import CARD_PAD
from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.document.shown import SUGGESTED, Shown
from annotator.gui.document.signs import Bracket, Card, Rule, Tint
from annotator.gui.theme import Theme

_TICK = 4
_REACH = 12
"""Beyond the place that is kept for it a sign reaches fewer pixels than this."""
_ROUND = 3.5
_NO_PEN, _NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush
_SHADES = (1.0, 0.76, 0.58)
"""How much of a label's colour marks in the first, second and third lane have; the rest is page."""


GROUNDS = {
    False: {"name": 38, "focused name": 72, "thin name": 19, "band": 30, "card": 26, "focused card": 66, "focused ghost": 34},
    True: {"name": 56, "focused name": 88, "thin name": 28, "band": 38, "card": 34, "focused card": 66, "focused ghost": 34},
}
"""How much of a label's colour, of 255, lies behind words on a light and on a dark page: the words stay readable on each."""


@dataclass(frozen=True, slots=True)
class Look:
    """What painting depends on besides the paragraph: the same for every paragraph of a frame.

    `edge` is where the page ends on the right, `hint` names the keys for a focused suggestion,
    `links` are the relations of the `focused` mark, `cards` where cards begin (0: there are none).
    """

    theme: Theme
    captions: Captions
    edge: int
    hint: str
    selection: Fragments = ()
    focused: Shown | None = None
    links: Sequence[Link] = ()
    cards: int = 0

    def is_focused(self, shown: Shown) -> bool:
        return self.focused is not None and self.focused.id in shown.ids


def paint(painter: QPainter, paragraph: Paragraph, look: Look, clip: QRectF) -> None:
    """Draw a paragraph at the painter's origin; `clip` is the part that is asked for."""
    top, bottom = clip.top() - _REACH, clip.bottom() + _REACH
    rules = [rule for rule in paragraph.rules if rule.top <= bottom and rule.y + _REACH >= top]
    _paint_tints(painter, rules, [tint for tint in paragraph.tints if _meets(tint.rect, top, bottom)], look)
    if paragraph.heading:
        look.captions.write_heading(painter, paragraph.style.indent, paragraph.lead, paragraph.heading, look.theme.dim)
    painter.setPen(look.theme.dim if paragraph.style.dimmed else look.theme.ink)
    paragraph.layout.draw(painter, QPointF(0, 0), _selected(paragraph, look), clip)
    for connector in paragraph.connectors:
        ink = look.theme.faded(connector.shown.label, 0.6)
        dash_across(painter, round(connector.left), round(connector.right), connector.y, 1, ink, (1, 3))
    for rule in rules:
        _paint_rule(painter, rule, look)
    for tag in paragraph.tags:
        if not _meets(tag.rect, top, bottom):
            continue
        if look.is_focused(tag.shown) and not (look.cards and tag.shown.is_entity):
            painter.fillRect(
                tag.rect.adjusted(-3, 0, 3, 0), look.theme.label_tint(tag.shown.label, GROUNDS[look.theme.dark]["band"])
            )
        look.captions.paint(painter, tag.rect, tag.shown, look.theme.label_ink(tag.shown.label), look.theme.page)
    for bracket in paragraph.brackets:
        _paint_bracket(painter, bracket, look)
    for card in paragraph.cards:
        if _meets(card.rect, top, bottom) or look.is_focused(card.shown):  # whose leader may come from afar
            _paint_card(painter, card, look)
    for jump in paragraph.jumps:
        ink = look.theme.label_ink(jump.link.shown.label)
        look.captions.paint(
            painter, jump.rect.adjusted(CARD_PAD, 0, 0, 0) if look.cards else jump.rect, jump.link.shown, ink, look.theme.page
        )
    if look.cards:
        for number, link in enumerate(look.links):
            _paint_thread(painter, paragraph, link, number, look)


def _meets(rect: QRectF, top: float, bottom: float) -> bool:
    return rect.top() <= bottom and rect.bottom() >= top


def _selected(paragraph: Paragraph, look: Look) -> list[QTextLayout.FormatRange]:
    ranges = []
    for start, end in look.selection:
        if start < paragraph.end and end > paragraph.start:
            one = QTextLayout.FormatRange()
            one.start = paragraph.unit(start)
            one.length = paragraph.unit(end) - one.start
            ground = QTextCharFormat()
            ground.setBackground(look.theme.selection)
            one.format = ground
            ranges.append(one)
    return ranges


def _shaded(look: Look, shown: Shown, shade: int) -> QColor:
    return look.theme.faded(shown.label, _SHADES[shade % len(_SHADES)])


def _paint_tints(painter: QPainter, rules: Sequence[Rule], tints: Sequence[Tint], look: Look) -> None:
    """The grounds behind the words: entities, and the band of the focused mark."""
    if not tints and look.focused is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(_NO_PEN)
    for rule in rules if look.focused is not None else ():
        if any(map(look.is_focused, rule.every)):
            painter.setBrush(look.theme.label_tint(rule.shown.label, GROUNDS[look.theme.dark]["band"]))
            painter.drawRoundedRect(QRectF(rule.left - 2, rule.top, rule.right - rule.left + 4, rule.y - rule.top + 2), 4, 4)
    for tint in tints:
        _paint_tint(painter, tint, look)
    painter.setBrush(_NO_BRUSH)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_tint(painter: QPainter, tint: Tint, look: Look) -> None:
    """An entity; where it goes on in another line or paragraph, its end is open: straight instead of round."""
    shown, rect = tint.shown, tint.rect
    ink = look.theme.label_ink(shown.label)
    focused = look.focused is not None and any(map(look.is_focused, tint.every))
    suggested = shown.owner == SUGGESTED
    alpha = GROUNDS[look.theme.dark]["focused name" if focused else "thin name" if is_thin(shown) else "name"]
    painter.setPen(_NO_PEN)
    painter.setBrush(look.theme.label_tint(shown.label, alpha) if focused or not suggested else _NO_BRUSH)
    if focused and not suggested:
        painter.setPen(QPen(ink, 1.4))
    elif is_thin(shown):
        painter.setPen(QPen(look.theme.faded(shown.label, 0.65), 1))
    if painter.pen().style() != Qt.PenStyle.NoPen:
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, _ROUND, _ROUND)
    painter.setPen(_NO_PEN)
    if suggested:
        dash_around(painter, tint.rect, ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _paint_rule(painter: QPainter, rule: Rule, look: Look) -> None:
    """An underline with a tick at each of its own ends; positions have two lines."""
    shown = rule.shown
    focused = look.focused is not None and any(map(look.is_focused, rule.every))
    ink = look.theme.label_ink(shown.label) if focused else _shaded(look, shown, rule.shade)
    weight = 1 if is_thin(shown) else 2
    left, right = round(rule.left), round(rule.right)
    lines = (rule.y, rule.y + weight + 2) if shown.is_position else (rule.y,)
    if shown.owner == SUGGESTED:
        for y in lines:
            dash_across(painter, left, right, y, weight, ink, (5, 3))
    else:
        for y in lines:
            painter.fillRect(left, y, right - left, weight, ink)
    rise = _TICK + 2 if focused else _TICK
    height = rise + lines[-1] - rule.y + weight
    wide = weight + 1 if focused else weight
    if rule.ends[0]:
        painter.fillRect(left, rule.y - rise, wide, height, ink)
    if rule.ends[1]:
        painter.fillRect(right - wide, rule.y - rise, wide, height, ink)


def _paint_bracket(painter: QPainter, bracket: Bracket, look: Look) -> None:
    shown = bracket.shown
    ink = look.theme.label_ink(shown.label)
    weight = 1 if is_thin(shown) else 2
    if look.is_focused(shown):
        weight += 1
    x, top, bottom = bracket.x, bracket.top, bracket.bottom
    if shown.owner == SUGGESTED:
        dash_down(painter, x, top, bottom, weight, ink, (5, 3))
    else:
        painter.fillRect(x, top, weight, bottom - top, ink)
    if bracket.opens:
        painter.fillRect(x, top, 7, weight, ink)
    if bracket.closes:
        painter.fillRect(x, bottom - weight, 7, weight, ink)


def _paint_card(painter: QPainter, card: Card, look: Look) -> None:
    shown, rect = card.shown, card.rect
    focused = look.is_focused(shown)
    ink = look.theme.label_ink(shown.label)
    shade = ink if focused else _shaded(look, shown, card.shade)
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


def _paint_thread(painter: QPainter, paragraph: Paragraph, link: Link, number: int, look: Look) -> None:
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
