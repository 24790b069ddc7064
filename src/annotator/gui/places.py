"""Where the reader is, was and wants to be: the place in each document, back and forward, and going to a place by number."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QMouseEvent

from annotator.core.marks import DocumentView
from annotator.core.model import Fragments
from annotator.gui.document.stepping import beside, marks_at
from annotator.gui.foot_bar import FootBar
from annotator.gui.reading import Reading
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

KEPT = 400
"""Documents whose place is kept; the one read longest ago is forgotten first."""
_NEAR = 200
"""Code points within which two places are one to go back to."""
Place = tuple[UUID, int]


class Trail:
    """The places that were left by a jump, and those that were gone back from."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """Keep a place; what was gone back from is given up."""
        self._ahead.clear()
        if not (self._behind and _is_near(self._behind[-1], place)):
            self._behind.append(place)

    def back(self, here: Place) -> Place | None:
        return self._step(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        return self._step(self._ahead, self._behind, here)

    @staticmethod
    def _step(source: list[Place], other: list[Place], here: Place) -> Place | None:
        while source and _is_near(source[-1], here):
            source.pop()
        if not source:
            return None
        other.append(here)
        return source.pop()


class Places(QObject):
    """Moves through the open document and between documents. Every jump can be gone back from."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.document
        self._trail = Trail()
        self._reading = Reading(window)
        self._kept: dict[str, str] = {}
        self._target: tuple[UUID, Callable[[], None]] | None = None
        self.bar = FootBar(self.tr("Go to"), self.tr("1204, 12 % or turn 7"))
        self.bar.field.entered.connect(lambda _: self._go_to_typed())
        self.bar.field.textEdited.connect(lambda _: self.bar.tell(""))
        self.bar.left.connect(self._leave_bar)
        window.desk.text.layout().insertWidget(1, self.bar)
        self._page.viewport().installEventFilter(self)
        window.bridge.closed.connect(self._on_closed)
        window.session.document_left.connect(self._leave_bar)

    def set_theme(self, theme: Theme) -> None:
        self.bar.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The buttons for back and forward that many mice have."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.BackButton:
                self.back()
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                self.forward()
                return True
        return super().eventFilter(watched, event)

    # the place in each document

    def leave(self) -> None:
        """The document on show gives way to another one, or to itself read anew: keep where the reader is in it."""
        view = self._page.view
        if view is None:
            return
        id_, read_to = view.document.id, self._window.projects.read_to()
        self._kept.pop(str(id_), None)
        self._kept[str(id_)] = f"{read_to}/{self._page.caret()} {self._reading.read}".strip()
        if self._target is None and id_ != self._window.session.document_id:
            self._trail.leave((id_, self._offset()))

    def arrive(self, document_id: UUID) -> None:
        """A document has just been shown: go to where a jump leads, else to where it was left."""
        kept = self._kept or dict(self._window.choices.now.reading)
        self._kept = kept
        place, _, read = kept.get(str(document_id), "").partition(" ")
        self._reading.begin(read)
        target, self._target = self._target, None
        read_to, _, caret = place.partition("/")
        if caret.isdecimal() and read_to.isdecimal():
            self._page.selected.put_caret(int(caret))
            self._page.selection_moved()
            self._page.scroll_to(int(read_to))
        if target is not None and target[0] == document_id:
            target[1]()

    def save(self) -> None:
        """Keep the places for the next start."""
        self.leave()
        newest = dict(list(self._kept.items())[-KEPT:])
        if newest and newest != self._window.choices.now.reading:
            self._window.choices.change(reading=newest)

    def _on_closed(self) -> None:
        self._trail = Trail()
        self._target = None

    # back and forward

    def remember(self) -> None:
        """A jump begins here."""
        if self._page.view is not None:
            self._trail.leave((self._page.view.document.id, self._offset()))

    def back(self) -> None:
        self._follow(self._trail.back)

    def forward(self) -> None:
        self._follow(self._trail.forward)

    def _follow(self, step: object) -> None:
        view = self._page.view
        place = step((view.document.id, self._offset())) if view is not None else None
        if place is None:
            return
        self._open(place[0], partial(self._go, place[1]))

    # to another document

    def show_mark(self, document_id: UUID, mark_id: UUID) -> None:
        """Show a mark with the focus on it, opening its document first where it has to be."""
        self.remember()
        self._open(document_id, partial(self._focus, mark_id))

    def show_passage(self, document_id: UUID, fragments: Fragments) -> None:
        """Show a passage, selected, opening its document first where it has to be."""
        self.remember()
        self._open(document_id, partial(self._select, fragments))

    def _open(self, document_id: UUID, arrive: Callable[[], None]) -> None:
        view = self._page.view
        if view is not None and view.document.id == document_id == self._window.session.document_id:
            arrive()
        else:
            self._target = document_id, arrive
            self._window.session.open(document_id)

    def _focus(self, mark_id: UUID) -> None:
        self._page.focus_mark(mark_id)
        self._page.setFocus()

    def _select(self, fragments: Fragments) -> None:
        self._page.select(fragments)
        self._page.setFocus()

    def _offset(self) -> int:
        """The caret while it is in sight, else the line that is read."""
        caret = self._page.caret()
        return caret if self._page.is_in_sight(((caret, caret),)) else self._window.projects.read_to()

    def _go(self, offset: int) -> None:
        self._page.selected.put_caret(offset)
        self._page.selection_moved(show=offset)
        self._page.setFocus()

    # to a place

    def ask(self) -> None:
        """Ask for an offset, a share of the document or a turn's number."""
        self._window.finding.bar.hide()
        self.bar.tell("")
        self.bar.ask()

    def _leave_bar(self) -> None:
        if self.bar.isVisible():
            self.bar.hide()
            self._page.setFocus()

    def _go_to_typed(self) -> None:
        view = self._page.view
        if view is None:
            return
        offset = offset_of(self.bar.field.text(), view)
        if offset is None:
            turns = len(view.turns)
            told = self.tr("An offset up to {length}, a share such as 12 %, or a turn from 1 to {turns}.")
            self.bar.tell(told.format(length=QLocale().toString(len(view.document.text)), turns=turns), is_problem=True)
            return
        self.remember()
        self.bar.hide()
        self._go(offset)

    def go_to_mark(self, step: int) -> None:
        """Focus the next annotation, or the one before, mine or a colleague's; round the end."""
        view = self._page.view
        if view is None:
            return
        focused = self._page.focused_mark()
        caret = self._page.caret()
        here = (
            (focused.fragments[0][0], -focused.fragments[-1][1])
            if focused and focused.fragments
            else (caret, -len(self._page.text) - 1)
        )
        length = len(view.document.text)
        found = beside(view.marks, here, step, length) or beside(view.marks, (-1, 0) if step > 0 else (length, 1), step, length)
        if found is None:
            self._window.notice.say(self.tr("There is no annotation in this document yet."))
            return
        self.remember()
        self._page.selected.put_caret(found[0])
        self._page.selection_moved()
        self._page.focus_mark(view.marks.record(marks_at(view.marks, found)[0]).id)
        self._page.setFocus()

    def go_to_unread(self) -> None:
        """Put the caret to the next turn that was never on the screen for a second."""
        turn = self._reading.next_unread(self._page.caret())
        if turn is None:
            self._window.notice.say(self.tr("Every turn of this document has been on the screen."))
            return
        self.remember()
        self._go(turn.start)

    def go_to_turn(self, step: int) -> None:
        """Put the caret to the beginning of the next turn, or of this one or the one before."""
        if self._page.caret_moves is not None:
            self._go(self._page.caret_moves.turn(self._page.caret(), forward=step > 0))


def offset_of(typed: str, view: DocumentView) -> int | None:
    """What was typed as an offset: "1,204", "12 %", "turn 7" (counted from 1). None when there is no such place."""
    typed = typed.strip()
    length = len(view.document.text)
    if share := re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*%", typed):
        part = float(share[1].replace(",", "."))
        return round(length * part / 100) if part <= 100 else None
    if turn := re.fullmatch(r"\D*?(?<![\d.,])(?:[^\W\d]+\.?|#)\s*(\d+)", typed):
        number = int(turn[1])
        return view.turns[number - 1].start if 1 <= number <= len(view.turns) else None
    digits = re.sub(r"[\s.,’'_]", "", typed)
    if digits.isdecimal() and int(digits) <= length:
        return int(digits)
    return None


def _is_near(one: Place, other: Place) -> bool:
    return one[0] == other[0] and abs(one[1] - other[1]) < _NEAR
