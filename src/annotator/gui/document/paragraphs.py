"""One paragraph laid out: its lines, and every sign that is drawn with it, ready to paint.

Qt counts UTF-16 units within the paragraph; `Paragraph` takes and gives code
points of the document, so that nobody else has to know. All heights and lines
are whole pixels: scrolling moves pixels that were painted before.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.core.text import Utf16Map
from annotator.gui.document.display import display
from annotator.gui.document.signs import Bracket, Card, Connector, Jump, Rule, Tag, Tint
from annotator.gui.document.typography import TextStyle

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff]")
_SKIP_WORDS, _SKIP_CHARACTERS = QTextLayout.CursorMode.SkipWords, QTextLayout.CursorMode.SkipCharacters


@dataclass(slots=True)
class Paragraph:
    """A paragraph that can be painted and asked what lies where, from the column's left edge and its own top.

    Of an `intricate` one Qt 6.11 tells where each place stands, but not which place is nearest to a point: with joined
    letters or stacked accents it answers with the next character, or one far away.
    """

    number: int
    start: int
    end: int
    style: TextStyle
    layout: QTextLayout
    lines: list[QTextLine]
    begins: list[int]
    units: Utf16Map
    bidi: bool
    intricate: bool
    blank: bool = False
    height: int = 0
    lead: int = 0
    heading: str = ""
    tints: list[Tint] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    jumps: list[Jump] = field(default_factory=list)
    brackets: list[Bracket] = field(default_factory=list)
    connectors: list[Connector] = field(default_factory=list)

    def unit(self, offset: int) -> int:
        """The UTF-16 position in this paragraph of an offset of the document, kept inside the paragraph."""
        return self.units.to_utf16(max(self.start, min(self.end, offset)) - self.start)

    def offset(self, unit: int) -> int:
        return self.start + self.units.to_codepoint(unit)

    def line_number(self, offset: int) -> int:
        line = self.layout.lineForTextPosition(self.unit(offset))
        return line.lineNumber() if line.isValid() else len(self.lines) - 1

    def x_of(self, offset: int) -> float:
        return self.lines[self.line_number(offset)].cursorToX(self.unit(offset))[0]

    def offset_in_line(self, number: int, x: float) -> int:
        """The boundary between two characters of a line that is nearest to `x`."""
        if self.intricate:
            return self.offset(min(self._stops(number), key=lambda stop: abs(stop[0] - x))[1])
        line = self.lines[number]
        unit = line.xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
        if number + 1 < len(self.lines) and unit >= line.textStart() + line.textLength():
            # past a wrapped line's last character the caret would stand on the next line
            unit = self.layout.previousCursorPosition(line.textStart() + line.textLength())
        return self.offset(unit)

    def _stops(self, number: int) -> list[tuple[float, int]]:
        """Where a caret may stand on a line: x and UTF-16 position. The end of a wrapped line belongs to the next one."""
        line = self.lines[number]
        end = line.textStart() + line.textLength() + (number + 1 == len(self.lines))
        return [
            (line.cursorToX(unit)[0], unit) for unit in range(line.textStart(), end) if self.layout.isValidCursorPosition(unit)
        ]

    def _cells(self, number: int) -> list[tuple[float, float, int]]:
        """What is as wide as one cursor step on a line: left, right and UTF-16 position."""
        line = self.lines[number]
        end = line.textStart() + line.textLength()
        units = [unit for unit in range(line.textStart(), end) if self.layout.isValidCursorPosition(unit)]
        steps = pairwise([*units, end])
        if self.bidi:
            return [(left, right, unit) for unit, after in steps for left, right, _ in _visual(line, unit, after)]
        return [(line.cursorToX(unit)[0], line.cursorToX(after)[0], unit) for unit, after in steps]

    def offset_at(self, x: float, y: float) -> int:
        below = (number for number, line in enumerate(self.lines) if y < line.y() + self.style.pitch)
        return self.offset_in_line(next(below, len(self.lines) - 1), x)

    def character_at(self, x: float, y: float) -> int:
        """The code point whose glyph lies under a point."""
        below = (number for number, line in enumerate(self.lines) if y < line.y() + self.style.pitch)
        number = next(below, len(self.lines) - 1)
        if self.intricate:
            cells = self._cells(number)
            # of the letters of a ligature, which lie over each other, the narrower one
            nearest = min(cells, key=lambda cell: (max(cell[0] - x, x - cell[1], 0), cell[1] - cell[0]), default=(0, 0, 0))
            unit = nearest[2]
        else:
            unit = self.lines[number].xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return min(self.offset(unit), max(self.start, self.end - 1))

    def is_over_text(self, x: float, y: float) -> bool:
        """Whether a point lies on the words, or on the space that their underlines take."""
        on = (line.naturalTextRect() for line in self.lines if line.y() <= y < line.y() + self.style.pitch)
        return any(words.left() - 2 <= x <= words.right() + 2 for words in on)

    def beside(self, offset: int, *, forward: bool, words: bool) -> int:
        """The next place for the caret inside this paragraph, grapheme by grapheme or word by word."""
        mode = _SKIP_WORDS if words else _SKIP_CHARACTERS
        step = self.layout.nextCursorPosition if forward else self.layout.previousCursorPosition
        return self.offset(step(self.unit(offset), mode))

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, float, float, bool]]:
        """The visible stretches of `[start, end)` in logical order: line number, left, right, whether it reads leftwards.

        A line's trailing spaces are left out.
        """
        first, last = self.unit(start), self.unit(end)
        begins = self.begins
        for number in range(max(0, bisect_right(begins, first) - 1), len(self.lines)):
            line = self.lines[number]
            low, high = max(first, begins[number]), min(last, begins[number] + line.textLength())
            if begins[number] >= last:
                return
            if self.bidi:
                yield from ((number, *stretch) for stretch in _visual(line, low, high))
                continue
            left = line.cursorToX(low)[0]
            right = min(line.cursorToX(high)[0], line.x() + line.naturalTextWidth())
            if right > left:
                yield number, left, right, False


def _visual(line: QTextLine, low: int, high: int) -> list[tuple[float, float, bool]]:
    """A logical range of a line with right-to-left text: one or several visual stretches."""
    if low == line.textStart() and high == low + line.textLength():
        # asking Qt for each character of a chapter would take seconds; of a whole line only the direction is open
        whole = line.naturalTextRect()
        leftwards = line.cursorToX(low, QTextLine.Edge.Leading)[0] > whole.center().x()
        return [(whole.left(), whole.right(), leftwards)]
    found: list[tuple[float, float, bool]] = []
    for unit in range(low, high):
        leading = line.cursorToX(unit, QTextLine.Edge.Leading)[0]
        trailing = line.cursorToX(unit, QTextLine.Edge.Trailing)[0]
        left, right = min(leading, trailing), max(leading, trailing)
        if right - left < 0.01:
            # where the direction turns, Qt 6.11 gives the first character no width; its glyph knows better
            glyphs = [run for run in line.glyphRuns(unit, 1) if run.boundingRect().width() > 0.01]
            if not glyphs:
                continue
            left, right = glyphs[0].boundingRect().left(), glyphs[0].boundingRect().right()
            leading, trailing = (right, left) if glyphs[0].isRightToLeft() else (left, right)
        leftwards = leading > trailing
        # neighbours that read in different directions stay apart: their ends are on different sides
        if found and found[-1][2] is leftwards and abs(found[-1][1] - left) < 0.6:
            found[-1] = (found[-1][0], right, leftwards)
        elif found and found[-1][2] is leftwards and abs(found[-1][0] - right) < 0.6:
            found[-1] = (left, found[-1][1], leftwards)
        else:
            found.append((left, right, leftwards))
    return found


def _reads_leftwards(source: str) -> bool:
    """Whether the first letter with a direction is of a right-to-left script, by which Qt orders the words of a line."""
    directions = map(bidirectional, source)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"


Formats = Sequence[tuple[int, int, QTextCharFormat]]
"""Stretches of a paragraph that look different, in code points from its start."""


def lay_out(number: int, source: str, start: int, *, style: TextStyle, width: int, formats: Formats = ()) -> Paragraph:
    """Break a paragraph into lines, which have their place across but not yet their height."""
    text = display(source)
    units = Utf16Map(text)
    layout = QTextLayout(text, style.font)
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    bidi = not source.isascii() and _RIGHT_TO_LEFT.search(source) is not None
    if bidi and _reads_leftwards(source):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    ranges = []
    for low, high, look in formats:
        one = QTextLayout.FormatRange()
        one.start, one.format = units.to_utf16(low), look
        one.length = units.to_utf16(high) - one.start
        ranges.append(one)
    layout.setFormats(ranges)
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width - style.indent)
        line.setPosition(QPointF(style.indent, 0))
        lines.append(line)
    layout.endLayout()
    begins = [line.textStart() for line in lines]
    return Paragraph(
        number,
        start,
        start + len(source),
        style,
        layout,
        lines,
        begins,
        units,
        bidi,
        not source.isascii(),
        blank=not source.strip(),
    )
