"""Where the caret goes: by character, word, line, sentence, paragraph, turn and page."""

from bisect import bisect_left, bisect_right
from unicodedata import bidirectional

from annotator.core.text import sentences
from annotator.gui.document.page import Page
from annotator.gui.document.word_breaks import has_unspaced, word_starts


class Caret:
    """Finds the next place for the caret on a page. Remembers the column while going up and down."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._column: float | None = None

    def forget_column(self) -> None:
        self._column = None

    def beside(self, offset: int, *, forward: bool, words: bool = False) -> int:
        """One grapheme or word on; from one paragraph into the next that has words."""
        self._column = None
        paragraph = self._page.at(offset)
        if (forward and offset < paragraph.end) or (not forward and offset > paragraph.start):
            if words and has_unspaced(source := self._page.pieces.source(paragraph.number)):
                return self._by_unspaced_word(source, paragraph.start, offset, forward=forward)
            return paragraph.beside(offset, forward=forward, words=words)
        number = self._next_with_words(paragraph.number, 1 if forward else -1)
        if number is None:
            return offset
        return self._page.pieces.start(number) if forward else self._page.pieces.end(number)

    @staticmethod
    def _by_unspaced_word(source: str, start: int, offset: int, *, forward: bool) -> int:
        """Qt 6.11 skips a whole line where there are no spaces."""
        stops = [start + stop for stop in (0, *word_starts(source), len(source))]
        if forward:
            return next(stop for stop in stops if stop > offset)
        return next(stop for stop in reversed(stops) if stop < offset)

    def reads_leftwards(self, offset: int) -> bool:
        """Whether the paragraph at `offset` is set from right to left, so that its arrows point the other way."""
        paragraph = self._page.at(offset)
        source = self._page.pieces.source(paragraph.number) if paragraph.bidi else ""
        return next((sort for letter in source if (sort := bidirectional(letter)) in ("L", "R", "AL")), "L") != "L"

    def vertical(self, offset: int, step: int) -> int:
        """The line above (-1) or below (1), in the column where going up or down began."""
        paragraph = self._page.at(offset)
        line = paragraph.line_number(offset)
        if self._column is None:
            self._column = paragraph.x_of(offset)
        line += step
        if not 0 <= line < len(paragraph.lines):
            number = self._next_with_words(paragraph.number, step)
            if number is None:
                return paragraph.start if step < 0 else paragraph.end
            paragraph = self._page.paragraph(number)
            line = 0 if step > 0 else len(paragraph.lines) - 1
        return paragraph.offset_in_line(line, self._column)

    def line_edge(self, offset: int, *, end: bool) -> int:
        self._column = None
        paragraph = self._page.at(offset)
        line = paragraph.lines[paragraph.line_number(offset)]
        if not end:
            return paragraph.offset(line.textStart())
        last = line.textStart() + line.textLength()
        if line.lineNumber() + 1 < len(paragraph.lines):
            last = paragraph.layout.previousCursorPosition(last)
        return paragraph.offset(last)

    def sentence(self, offset: int, *, forward: bool) -> int:
        """The beginning of the next sentence, or of this or the last one."""
        self._column = None
        pieces = self._page.pieces
        number: int | None = pieces.number_at(offset)
        while number is not None:
            starts = [start for start, _ in sentences(pieces.text, pieces.start(number), pieces.end(number))]
            found = [start for start in starts if start > offset] if forward else [start for start in starts if start < offset]
            if found:
                return found[0] if forward else found[-1]
            number = self._next_with_words(number, 1 if forward else -1)
        return len(pieces.text) if forward else 0

    def paragraph(self, offset: int, *, forward: bool) -> int:
        """The beginning of the next paragraph with words, or of this or the last one."""
        self._column = None
        pieces = self._page.pieces
        number = pieces.number_at(offset)
        if not forward and offset > pieces.start(number):
            return pieces.start(number)
        following = self._next_with_words(number, 1 if forward else -1)
        if following is None:
            return len(pieces.text) if forward else 0
        return pieces.start(following)

    def turn(self, offset: int, *, forward: bool) -> int:
        """The beginning of the next turn, or of this or the last one."""
        self._column = None
        turns = self._page.turns
        number = (
            bisect_right(turns, offset, key=lambda turn: turn.start)
            if forward
            else bisect_left(turns, offset, key=lambda turn: turn.start) - 1
        )
        if 0 <= number < len(turns):
            return turns[number].start
        return len(self._page.pieces.text) if forward else 0

    def _next_with_words(self, number: int, step: int) -> int | None:
        """The next paragraph that is not blank."""
        pieces = self._page.pieces
        number += step
        while 0 <= number < len(pieces):
            if not pieces.is_blank(number):
                return number
            number += step
        return None
