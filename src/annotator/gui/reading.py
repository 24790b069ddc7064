"""Which turns have been on the screen: a turn is read once it was in sight for a second. Kept per document, as offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.core.model import FURNITURE, Span, Turn

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

GLANCE = 1_000
"""Milliseconds that a turn must stay in sight to count as read."""


class Stretches:
    """What has been read of a text: disjoint spans in order, as text "0-120 300-450". Turns may be split and joined meanwhile."""

    def __init__(self, written: str = "") -> None:
        self._spans: list[Span] = []
        for one in written.split():
            start, _, end = one.partition("-")
            if start.isdecimal() and end.isdecimal():
                self.add(int(start), int(end))

    def add(self, start: int, end: int) -> None:
        """Take in a span, joined with those that it touches."""
        apart = [span for span in self._spans if span[1] < start or span[0] > end]
        near = [span for span in self._spans if span[1] >= start and span[0] <= end]
        joined = (min([start, *(span[0] for span in near)]), max([end, *(span[1] for span in near)]))
        self._spans = sorted([*apart, joined])

    def holds(self, start: int, end: int) -> bool:
        number = bisect_right(self._spans, start, key=lambda span: span[0]) - 1
        return number >= 0 and end <= self._spans[number][1]

    def __str__(self) -> str:
        return " ".join(f"{start}-{end}" for start, end in self._spans)


class Reading(QObject):
    """Looks once a second which turns are in sight; those that were there at the last look as well are read."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.read = Stretches()
        self._seen: set[Span] = set()
        self._timer = QTimer(self, interval=GLANCE)
        self._timer.timeout.connect(self._look)
        window.session.document_left.connect(self._timer.stop)

    def begin(self, written: str) -> None:
        """A document is shown of which `written` has been read before."""
        self.read = Stretches(written)
        self._seen = set()
        self._timer.start()

    def next_unread(self, offset: int) -> Turn | None:
        """The first turn behind `offset` that was never read, round the end; page furniture is not for reading."""
        view = self._window.document.view
        turns = view.turns if view is not None else ()
        behind = bisect_right(turns, offset, key=lambda turn: turn.start)
        return next(self._unread(turns, [*range(behind, len(turns)), *range(behind)]), None)

    def _unread(self, turns: Sequence[Turn], numbers: Iterable[int]) -> Iterable[Turn]:
        for number in numbers:
            turn = turns[number]
            if turn.role != FURNITURE and not self.read.holds(turn.start, turn.end):
                yield turn

    def _look(self) -> None:
        page = self._window.document
        if not (page.isVisible() and self._window.isActiveWindow()):
            self._seen = set()
            return
        seen = {(turn.start, turn.end) for turn in page.turns_in_sight()}
        for start, end in seen & self._seen:
            if not self.read.holds(start, end):
                self.read.add(start, end)
        self._seen = seen
