"""The margins: cards on the right that say what an underline means, brackets on the left for long positions."""

from collections.abc import Callable, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF

from annotator.gui.document.links import Link
from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.document.shown import Shown
from annotator.gui.document.signs import Bracket, Card, Jump, Rule
from annotator.gui.document.typography import Columns, Typography

CARD_PAD = 8
_GAP = 4
_LONG = 2
"""A position over more lines than this has a bracket as well."""


def place_cards(
    paragraph: Paragraph,
    type_: Typography,
    columns: Columns,
    width_of: Callable[[Shown], float],
    links_of: Callable[[Shown], Sequence[Link]],
) -> None:
    """A card for every underline that begins here, on its line or as near to it as the others let it; rivals share one.

    Relations stand below the cards of their marks. A stack never leaves its paragraph
    (blitting would cut it), so a short paragraph with many cards grows.
    """
    height = type_.label_height + 6
    starting: dict[int, Rule] = {}
    for rule in paragraph.rules:
        if rule.begins:
            starting.setdefault(id(rule.shown), rule)
    stacks = list(starting.values())
    wanted = [rule.top + 3 for rule in stacks]
    linked = [[link for shown in rule.every for link in links_of(shown)] for rule in stacks]
    below = type_.label_height + 2
    needed = [len(rule.every) * height + len(links) * below + _GAP for rule, links in zip(stacks, linked, strict=True)]
    paragraph.height = max(paragraph.height, paragraph.lead + sum(needed) + 2)
    x = columns.cards - columns.left
    tops = spread(wanted, needed, paragraph.lead, paragraph.height)
    for rule, links, top in zip(stacks, linked, tops, strict=True):
        width = min(columns.cards_width, max(ceil(width_of(shown)) for shown in rule.every) + 2 * CARD_PAD + 3)
        for place, shown in enumerate(rule.every):
            rect = QRectF(x, top + place * height, width, height)
            paragraph.cards.append(Card(rect, shown, QPointF(rule.right, rule.y + 1), rule.shade, splits=place > 0))
        for place, link in enumerate(links):
            width = min(columns.cards_width, ceil(width_of(link.shown)) + CARD_PAD + 3)
            paragraph.jumps.append(Jump(QRectF(x, top + len(rule.every) * height + 1 + place * below, width, below), link))


def spread(wanted: Sequence[int], needed: Sequence[int], top: int, bottom: int) -> list[int]:
    """Places in order, near the `wanted` ones and `needed` high, all within `[top, bottom)`, which has room for them."""
    placed: list[int] = []
    for y, height in zip(wanted, needed, strict=True):
        placed.append(max(y, top))
        top = placed[-1] + height
    for number in range(len(placed) - 1, -1, -1):
        placed[number] = min(placed[number], bottom - needed[number])
        bottom = placed[number]
    return placed


def place_brackets(paragraph: Paragraph, marks: Sequence[Shown], extents: Mapping[int, tuple[int, int]]) -> None:
    """A bracket beside each long position; `extents` are the first and last line of marks by their identity.

    Positions that go on beyond the paragraph count as long.
    """
    busy_until: list[int] = []
    for shown in marks:
        if not shown.is_position:
            continue
        start, end = shown.whole
        opens, closes = start >= paragraph.start, end <= paragraph.end
        first, last = extents.get(id(shown), (0, len(paragraph.lines) - 1))
        if opens and closes and last - first < _LONG:
            continue
        lane = next((number for number, until in enumerate(busy_until) if until < first), len(busy_until))
        busy_until[lane : lane + 1] = [last]
        lines = paragraph.lines
        top = round(lines[first].y()) + 3 if opens else 0
        bottom = round(lines[last].y() + lines[last].height()) + 4 if closes else paragraph.height
        paragraph.brackets.append(Bracket(-16 - 9 * lane, top, bottom, shown, opens, closes))
