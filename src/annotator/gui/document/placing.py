"""Where the signs of a paragraph go: tints on the words, underlines in lanes below them, labels in the first free room."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF

from annotator.core.layout import lanes
from annotator.gui.document.links import Link
from annotator.gui.document.margin import place_brackets, place_cards
from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.document.shown import COLLEAGUE, MINE, SUGGESTED, Shown
from annotator.gui.document.signs import Connector, Jump, Rule, Tag, Tint
from annotator.gui.document.typography import Columns, Typography

SINGLE, DOUBLE = 6, 9
"""The room that a claim's underline and a position's double underline take, in pixels."""
_PAD = 2
_HEADROOM = 1
"""So many pixels a label may reach into what stands above it: its font leaves them empty."""
WidthOf = Callable[[Shown], float]
"""How wide the caption of a mark is, with its spark and discs."""
_STRENGTH = (MINE, COLLEAGUE, SUGGESTED)
"""Whose way of drawing wins where several people's marks share a sign; the cards say the rest."""
LinksOf = Callable[[Shown], Sequence[Link]]
"""The relations of a mark."""


def place(
    paragraph: Paragraph,
    marks: Sequence[Shown],
    type_: Typography,
    columns: Columns,
    width_of: WidthOf,
    links_of: LinksOf,
) -> None:
    """Give the lines their heights and fill in the signs of `marks`; `paragraph.lead` stays free above."""
    if paragraph.blank:
        paragraph.height = paragraph.height or type_.blank
        line = paragraph.lines[0]
        line.setPosition(QPointF(line.x(), paragraph.lead + (paragraph.height - ceil(line.height())) // 2))
        paragraph.height += paragraph.lead
        place_brackets(paragraph, [leader for leader, _ in _apart(marks)], {})
        return
    leaders = _apart(marks)
    tints, rules = _across(paragraph, leaders)
    y = paragraph.lead
    for number, line in enumerate(paragraph.lines):
        line.setPosition(QPointF(line.x(), y))
        y = _Line(paragraph, number, type_, columns, width_of, links_of).place(tints[number], rules[number])
    paragraph.height = y
    extents: dict[int, tuple[int, int]] = {}
    for number, ruled in enumerate(rules):
        for _, rule in ruled:
            first, _last = extents.get(id(rule.shown), (number, number))
            extents[id(rule.shown)] = (first, number)
    place_brackets(paragraph, [leader for leader, _ in leaders], extents)
    if columns.wide:
        place_cards(paragraph, type_, columns, width_of, links_of)
    _connect(paragraph)


def _apart(marks: Sequence[Shown]) -> list[tuple[Shown, tuple[Shown, ...]]]:
    """The marks that are drawn, each with its rivals, which lie on the same words under the same label: one sign is for all."""
    groups: dict[object, list[Shown]] = {}
    for shown in marks:
        groups.setdefault((shown.fragments, shown.label.id), []).append(shown)
    ordered = (sorted(group, key=lambda shown: _STRENGTH.index(shown.owner)) for group in groups.values())
    return [(leader, tuple(rivals)) for leader, *rivals in ordered]


def _across(
    paragraph: Paragraph, marks: Sequence[tuple[Shown, tuple[Shown, ...]]]
) -> tuple[list[list[Tint]], list[list[tuple[int, Rule]]]]:
    """The tints and the underlines with their lanes, per line, placed across but not down."""
    tints: list[list[Tint]] = [[] for _ in paragraph.lines]
    rules: list[list[tuple[int, Rule]]] = [[] for _ in paragraph.lines]
    inside = [
        (max(start, paragraph.start), min(end, paragraph.end), shown)
        for shown, _ in marks
        for start, end in shown.fragments
        if start < paragraph.end and end > paragraph.start
    ]
    rivals = {id(shown): others for shown, others in marks}
    ruled = [(start, end, shown) for start, end, shown in inside if not shown.is_entity]
    chosen = {
        (start, id(shown)): lane for (start, _, shown), lane in zip(ruled, lanes([span[:2] for span in ruled]), strict=True)
    }
    for start, end, shown in inside:
        pieces = list(paragraph.pieces(start, end))
        opens = any(start == own for own, _ in shown.fragments)
        closes = any(end == own for _, own in shown.fragments)
        for index, (number, left, right, leftwards) in enumerate(pieces):
            first, last = opens and index == 0, closes and index == len(pieces) - 1
            ends = (last, first) if leftwards else (first, last)
            begins = index == 0 and start == shown.fragments[0][0]
            if shown.is_entity:
                tints[number].append(Tint(QRectF(left, 0, right - left, 0), shown, begins, ends, rivals[id(shown)]))
            else:
                lane = chosen[start, id(shown)]
                rules[number].append((lane, Rule(left, right, 0, 0, shown, begins, ends, lane, rivals[id(shown)])))
    return tints, rules


class _Line:
    """One line while its signs are put in place."""

    def __init__(
        self, paragraph: Paragraph, number: int, type_: Typography, columns: Columns, width_of: WidthOf, links_of: LinksOf
    ) -> None:
        self._paragraph = paragraph
        self._line = paragraph.lines[number]
        self._type = type_
        self._columns = columns
        self._width_of = width_of
        self._links_of = links_of
        self._taken: list[tuple[float, float, float, float]] = []  # left, right, top, bottom; QRectF is slow to ask

    def place(self, tints: list[Tint], rules: list[tuple[int, Rule]]) -> int:
        """Place everything of the line and return where the next line begins."""
        line, paragraph = self._line, self._paragraph
        top = round(line.y())
        base = top + round(line.ascent())
        high, low = round(line.ascent() * 0.86), round(line.descent() * 0.78)
        for tint in tints:
            # a dashed box must not touch the full stop that follows
            pad = 1 if tint.shown.owner == SUGGESTED else _PAD
            tint.rect = QRectF(tint.rect.x() - pad, base - high, tint.rect.width() + 2 * pad, high + low)
        paragraph.tints += tints
        below = base + round(line.descent() * 0.62) + 3
        bottom = self._place_rules(rules, below, top) + 3
        named = sorted((tint for tint in tints if tint.begins), key=lambda tint: tint.rect.x())
        for tint in named:
            for shown in tint.every:
                bottom = max(bottom, self._name(shown, tint.rect.x() + _PAD - 1, below) + 1)
        if not self._columns.wide:
            for _, rule in rules:
                for shown in rule.every if rule.begins else ():
                    bottom = max(bottom, self._name(shown, rule.left, rule.y + 1) + 1)
        return max(top + paragraph.style.pitch, bottom)

    def _place_rules(self, rules: list[tuple[int, Rule]], below: int, top: int) -> int:
        """Lanes that are empty on this line take no room here."""
        depths: dict[int, int] = {}
        for lane, rule in rules:
            depths[lane] = max(depths.get(lane, 0), DOUBLE if rule.shown.is_position else SINGLE)
        tops = {}
        for lane in sorted(depths):
            tops[lane] = below
            below += depths[lane]
        for lane, rule in rules:
            rule.y, rule.top = tops[lane], top
            inked = (DOUBLE if rule.shown.is_position else SINGLE) - 4 - _HEADROOM
            self._taken.append((rule.left - 1, rule.right + 1, rule.y, rule.y + inked))
            self._paragraph.rules.append(rule)
        return below

    def _name(self, shown: Shown, x: float, y: int) -> int:
        """Write a label at the first height from `y` down where it is free, inside the column; returns its bottom."""
        rect = self._free(ceil(self._width_of(shown)), x, y)
        self._paragraph.tags.append(Tag(rect, shown))
        for link in self._links_of(shown):
            rect = self._free(min(ceil(self._width_of(link.shown)), self._columns.width // 2), x, ceil(rect.bottom()))
            self._paragraph.jumps.append(Jump(rect, link))
        return ceil(rect.bottom())

    def _free(self, width: float, x: float, y: int) -> QRectF:
        x = max(0.0, min(x, self._columns.width - width))
        left, right, tall = x - 1, x + width + 5, self._type.tag_height
        over = [taken for taken in self._taken if taken[0] < right and taken[1] > left]
        top = float(y)
        while below := max((bottom for _, _, high, bottom in over if high < top + tall and bottom > top), default=0.0):
            top = ceil(below)
        self._taken.append((left, right, top, top + tall))
        return QRectF(x, top, width, tall)


def _connect(paragraph: Paragraph) -> None:
    """Join the fragments of a mark: straight on one line, else by the rest of one line and the beginning of the other."""
    pieces: dict[int, list[tuple[float, float, int, tuple[bool, bool], Shown]]] = {}
    for rule in paragraph.rules:
        if len(rule.shown.fragments) > 1:
            pieces.setdefault(id(rule.shown), []).append((rule.left, rule.right, rule.y + 1, rule.ends, rule.shown))
    for tint in paragraph.tints:
        if len(tint.shown.fragments) > 1:
            box = tint.rect
            one = (box.left(), box.right(), round(box.bottom()) - 2, tint.ends, tint.shown)
            pieces.setdefault(id(tint.shown), []).append(one)
    left_edge = paragraph.lines[0].x()
    right_edge = max(line.x() + line.naturalTextWidth() for line in paragraph.lines)
    for of_one in pieces.values():
        for here, there in zip(of_one, [*of_one[1:], None], strict=True):
            _, right, y, (_, closes), shown = here
            if there is not None and there[2] == y and closes:
                paragraph.connectors.append(Connector(right + 2, there[0] - 2, y, shown))
                continue
            goes_on = there is not None or shown.fragments[-1][1] > paragraph.end
            if closes and goes_on and right_edge - right > 4:
                paragraph.connectors.append(Connector(right + 2, right_edge, y, shown))
            if there is not None and there[3][0] and there[0] - left_edge > 4:
                paragraph.connectors.append(Connector(left_edge, there[0] - 2, there[2], shown))
