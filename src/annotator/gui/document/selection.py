"""What is selected: a caret, the other end, and fragments laid by. Knows the text, not the screen."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum

from annotator.core.model import Fragments, Span, Turn, make_fragments
from annotator.core.text import grow, paragraphs, snap_sentences, snap_words
from annotator.core.turns import speech_start
from annotator.gui.document.word_breaks import unspaced_word


class Unit(Enum):
    """By what a selection grows while it is drawn."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    TURN = "turn"


class Selection:
    """The selection in one text. `anchor` stays where it began, `caret` moves. Offsets are code points.

    One that was drawn by whole words `is_rough`: it shows what is meant, not where exactly it ends. One that was drawn
    by characters `is_exact`: it is meant to the letter.
    """

    def __init__(self, text: str, turns: Sequence[Turn]) -> None:
        self._text = text
        self.turns = turns
        self.anchor = self.caret = 0
        self.unit = Unit.CHARACTER
        self._drawn_by: Unit | None = None
        self._origin: Span = (0, 0)
        self._kept: Fragments = ()
        self._smaller: list[Span] = []

    @property
    def span(self) -> Span:
        """The stretch between anchor and caret; empty when they meet."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    @property
    def fragments(self) -> Fragments:
        """Everything selected."""
        start, end = self.span
        return make_fragments([*self._kept, (start, end)] if start < end else self._kept)

    @property
    def is_rough(self) -> bool:
        return self._drawn_by is Unit.WORD and not self._kept

    @property
    def is_exact(self) -> bool:
        return self._drawn_by is Unit.CHARACTER

    @property
    def is_empty(self) -> bool:
        return not self._kept and self.anchor == self.caret

    def put_caret(self, offset: int) -> None:
        """Select nothing."""
        self.anchor = self.caret = self._inside(offset)
        self.unit = Unit.CHARACTER
        self._drawn_by = None
        self._kept = ()
        self._smaller.clear()

    def collapse(self) -> None:
        """Select nothing and leave the caret where it is."""
        self.put_caret(self.caret)

    def select(self, fragments: Fragments) -> None:
        """Select `fragments`; the last one is the one that keys go on with."""
        self.put_caret(fragments[-1][1] if fragments else self.caret)
        if fragments:
            self._kept = fragments[:-1]
            self.anchor, self.caret = fragments[-1]

    def lay_by(self) -> None:
        """Keep what is selected and begin another fragment."""
        self._kept = self.fragments
        self.anchor = self.caret

    def begin(self, offset: int, unit: Unit) -> None:
        """Start to draw at `offset`; a sentence or a paragraph is selected at once, a double-clicked word too."""
        offset = self._inside(offset)
        self.unit = unit
        self._drawn_by = None
        self._smaller.clear()
        word = unspaced_word(self._text, offset) if unit is Unit.WORD else None
        self._origin = word or ((offset, offset) if unit is Unit.CHARACTER else self._whole(offset, offset))
        self.anchor, self.caret = self._origin

    def press(self, offset: int, unit: Unit) -> None:
        """Start to draw at `offset` with nothing selected yet."""
        self.begin(offset, Unit.CHARACTER)
        self.unit = unit

    def take_up(self, unit: Unit) -> None:
        """Go on drawing from where the selection began."""
        self.unit = unit
        self._origin = (self.anchor, self.anchor)

    def draw_to(self, offset: int) -> None:
        """Draw from where it began to `offset`, in whole units on both sides."""
        offset = self._inside(offset)
        low, high = min(self._origin[0], offset), max(self._origin[1], offset)
        start, end = self._whole(low, high) if low < high else (low, high)
        self.anchor, self.caret = (end, start) if offset < self._origin[0] else (start, end)
        self._drawn_by = self.unit

    def extend(self, offset: int) -> None:
        """Move the caret and leave the anchor."""
        self.caret = self._inside(offset)
        self._drawn_by = None
        self._smaller.clear()

    def add_sentence(self, offset: int) -> None:
        """Take in the sentence at `offset` whole."""
        start, end = self.span
        first, last = snap_sentences(self._text, offset, offset)
        self._drawn_by = None
        self.anchor, self.caret = min(start, first), max(end, last)

    @property
    def is_whole_sentences(self) -> bool:
        start, end = self.span
        return start < end and snap_sentences(self._text, start, end) == (start, end)

    def grow(self) -> None:
        """Word, name, clause, sentence, paragraph, turn; "Question:" and "Sergey Lavrov:" are not said and stay out."""
        self._drawn_by = None
        before = around = self.span
        while (larger := grow(self._text, self.turns, around)) != around:
            around = larger
            spoken = self._spoken(before[0], larger)
            if spoken != before:
                self._smaller.append(before)
                self.anchor, self.caret = spoken
                return

    def _spoken(self, offset: int, span: Span) -> Span:
        """`span` without the opening words of the turn around `offset`, if it begins among them and `offset` behind."""
        turn = self._turn_at(offset)
        if turn is not None and turn.start <= span[0] and span[1] <= turn.end:
            begin = speech_start(self._text, turn)
            if span[0] < begin <= offset:
                return begin, span[1]
        return span

    def _turn_at(self, offset: int) -> Turn | None:
        number = bisect_right(self.turns, offset, key=lambda turn: turn.start) - 1
        return self.turns[number] if number >= 0 and offset <= self.turns[number].end else None

    def shrink(self) -> None:
        """Back to what was selected before growing; where nothing was grown, to the first word."""
        self._drawn_by = None
        if self._smaller:
            self.anchor, self.caret = self._smaller.pop()
        elif self.anchor != self.caret:
            start, end = self.span
            self.anchor, self.caret = snap_words(self._text, start, start + 1)
            self.caret = min(self.caret, end)

    def _whole(self, start: int, end: int) -> Span:
        if self.unit is Unit.WORD:
            return snap_words(self._text, start, end)
        if self.unit is Unit.SENTENCE:
            return snap_sentences(self._text, start, end)
        if self.unit is Unit.TURN and (turn := self._turn_at(start)) is not None:
            return self._spoken(max(start, speech_start(self._text, turn)), (turn.start, turn.end))
        if self.unit in (Unit.PARAGRAPH, Unit.TURN):
            low = self._text.rfind("\n", 0, start) + 1
            high = self._text.find("\n", max(start, end - 1))
            found = paragraphs(self._text, low, len(self._text) if high < 0 else high)
            return (found[0][0], found[-1][1]) if found else (start, end)
        return start, end

    def _inside(self, offset: int) -> int:
        return max(0, min(len(self._text), offset))
