"""Painting a paragraph with its marks.

Mine at full strength, a colleague's thin and solid, a suggestion dashed and
unfilled. Nothing is laid out here, and whatever state of the painter changes is
set back: a leak from one paragraph into the next would show when scrolling.
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout

from annotator.gui.document.captions import is_thin
from annotator.gui.document.cards import paint_card, paint_thread
from annotator.gui.document.dashes import dash_across, dash_around, dash_down
from annotator.gui.document.look import GROUNDS, Look
from annotator.gui.document.margin import CARD_PAD
from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.document.shown import SUGGESTED
from annotator.gui.document.signs import Bracket, Rule, Tag, Tint
from annotator.gui.document.stamps import NOTHING, pixels

_TICK = 4
_REACH = 12
"""Beyond the place that is kept for it a sign reaches fewer pixels than this."""
_ROUND = 3.5


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
    focused_tag: Tag | None = None
    for tag in paragraph.tags:
        if not _meets(tag.rect, top, bottom):
            continue
        if look.is_focused(tag.shown) and not (look.cards and tag.shown.is_entity):
            painter.fillRect(
                tag.rect.adjusted(-3, 0, 3, 0), look.theme.label_tint(tag.shown.label, GROUNDS[look.theme.dark]["band"])
            )
        look.captions.paint(painter, tag.rect, tag.shown, look.theme.label_ink(tag.shown.label), look.theme.page)
        if tag.shown.owner == SUGGESTED and look.is_focused(tag.shown):
            focused_tag = tag
    if focused_tag is not None:
        _paint_keys(painter, focused_tag, paragraph.tags, look)
    for bracket in paragraph.brackets:
        _paint_bracket(painter, bracket, look)
    for card in paragraph.cards:
        if _meets(card.rect, top, bottom) or look.is_focused(card.shown):  # whose leader may come from afar
            paint_card(painter, card, look)
    for jump in paragraph.jumps:
        ink = look.theme.label_ink(jump.link.shown.label)
        look.captions.paint(
            painter, jump.rect.adjusted(CARD_PAD, 0, 0, 0) if look.cards else jump.rect, jump.link.shown, ink, look.theme.page
        )
    if look.cards:
        for number, link in enumerate(look.links):
            paint_thread(painter, paragraph, link, number, look)


def _paint_keys(painter: QPainter, tag: Tag, tags: Sequence[Tag], look: Look) -> None:
    """The keys that decide, beside the label of a focused suggestion; they lie over the labels that are there."""
    width = ceil(look.captions.text_width(look.hint))
    x = round(tag.rect.right()) + 8
    if x + width > look.edge:
        x = round(tag.rect.left()) - 8 - width
    spot = QRect(x, round(tag.rect.top()), width, round(tag.rect.height()))
    ground = spot.adjusted(-4, 2, 4, 0)  # the underline above reaches into the room of a label
    covered = [pixels(other.rect) for other in tags if other is not tag]
    ground.setRight(max([ground.right(), *(one.right() for one in covered if one.intersects(ground))]))
    painter.fillRect(ground, look.theme.page)
    painter.setPen(look.theme.dim)
    look.captions.write(painter, QRectF(spot), look.hint)


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


def _paint_tints(painter: QPainter, rules: Sequence[Rule], tints: Sequence[Tint], look: Look) -> None:
    """The grounds behind the words: entities, and the band of the focused mark."""
    if not tints and look.focused is None:
        return
    for rule in rules if look.focused is not None else ():
        if any(map(look.is_focused, rule.every)):
            left = round(rule.left) - 2
            band = QRect(left, rule.top, round(rule.right) + 2 - left, rule.y - rule.top + 2)
            ground = look.theme.label_tint(rule.shown.label, GROUNDS[look.theme.dark]["band"])
            look.captions.stamps.box(painter, band, 4, ground, rounded=rule.ends)
    for tint in tints:
        _paint_tint(painter, tint, look)


def _paint_tint(painter: QPainter, tint: Tint, look: Look) -> None:
    """An entity; where it goes on in another line or paragraph, its end is open: straight instead of round."""
    shown, stamps = tint.shown, look.captions.stamps
    ink = look.theme.label_ink(shown.label)
    focused = look.focused is not None and any(map(look.is_focused, tint.every))
    suggested = shown.owner == SUGGESTED
    if focused or not suggested:
        alpha = GROUNDS[look.theme.dark]["focused name" if focused else "thin name" if is_thin(shown) else "name"]
        outline = NOTHING
        if focused and not suggested:
            outline = ink
        elif is_thin(shown):
            outline = look.theme.faded(shown.label, 0.65)
        ground = look.theme.label_tint(shown.label, alpha)
        stamps.box(
            painter, pixels(tint.rect), _ROUND, ground, outline=outline, weight=1.4 if outline is ink else 1, rounded=tint.ends
        )
    if suggested:
        dash_around(painter, tint.rect, ink, stamps)


def _paint_rule(painter: QPainter, rule: Rule, look: Look) -> None:
    """An underline with a tick at each of its own ends; positions have two lines."""
    shown = rule.shown
    focused = look.focused is not None and any(map(look.is_focused, rule.every))
    ink = look.theme.label_ink(shown.label) if focused else look.shaded(shown, rule.shade)
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
