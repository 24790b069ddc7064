"""The margins: cards on the right that say what an underline means, brackets on the left for long positions."""

from collections.abc import Callable, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF

from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.document.shown import Shown
from annotator.gui.document.signs import Bracket, Card
from annotator.gui.document.typography import Columns, Typography

CARD_PAD = 8
_GAP = 4
_LONG = 2
"""A position over more lines than this has a bracket as well."""


def place_cards(paragraph: Paragraph, type_: Typography, columns: Columns, width_of: Callable[[Shown], float]) -> None:
    """A card for every underline that begins here, on its line or as near to it as the others let it.

    A stack never leaves its paragraph (blitting would cut it), so a short
    paragraph with many cards grows.
    """
    height = type_.label_height + 6
    starting = [rule for rule in paragraph.rules if rule.first and rule.shown.fragments[0][0] >= paragraph.start]
    seen: set[int] = set()
    starting = [rule for rule in starting if not (id(rule.shown) in seen or seen.add(id(rule.shown)))]
    wanted = [rule.top + 3 for rule in starting]
    paragraph.height = max(paragraph.height, paragraph.lead + len(starting) * (height + _GAP) + 2)
    x = columns.cards - columns.left
    for rule, y in zip(starting, spread(wanted, height + _GAP, paragraph.lead, paragraph.height), strict=True):
        width = min(columns.cards_width, ceil(width_of(rule.shown)) + 2 * CARD_PAD + 3)
        paragraph.cards.append(Card(QRectF(x, y, width, height), rule.shown, QPointF(rule.right, rule.y + 1), rule.shade))


def spread(wanted: Sequence[int], step: int, top: int, bottom: int) -> list[int]:
    """Places at least `step` apart, in order, near the `wanted` ones and all within `[top, bottom)`, which is high enough."""
    placed: list[int] = []
    for y in wanted:
        placed.append(max(y, placed[-1] + step if placed else top))
    limit = bottom
    for number in range(len(placed) - 1, -1, -1):
        placed[number] = min(placed[number], limit - step)
        limit = placed[number]
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
