"""What people write to each other about a mark: messages with their answers, and a line for the next."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.core.model import Note
from annotator.gui.icons import icon
from annotator.gui.theme import LIGHT, Theme

INDENT = 14
"""Pixels by which an answer stands in."""


class NoteThread(QWidget):
    """`written` carries a message and what it answers (or None), `removed` one of the reader's own."""

    written = Signal(str, object)
    removed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._shown: tuple[Sequence[Note], Mapping[UUID, str], UUID | None] = ((), {}, None)
        self._answered: Note | None = None
        heading = QLabel(self.tr("Discussion"))
        heading.setProperty("role", "heading")
        self._messages = QGridLayout()
        self._messages.setHorizontalSpacing(2)
        self._messages.setVerticalSpacing(5)
        self._messages.setColumnStretch(0, 1)
        self.line = _Line()
        self.line.setProperty("role", "field")
        self.line.returnPressed.connect(self._send)
        self.line.escaped.connect(self._escape)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(5)
        column.addWidget(heading)
        column.addLayout(self._messages)
        column.addWidget(self.line)
        self._answer(None)

    def show_notes(self, notes: Sequence[Note], names: Mapping[UUID, str], me: UUID | None) -> None:
        """Show a thread, given oldest first; each answer stands under what it answers."""
        self._shown = (notes, names, me)
        while (item := self._messages.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        known = {note.id for note in notes}
        below: dict[UUID | None, list[Note]] = {}
        for note in notes:
            below.setdefault(note.reply_to if note.reply_to in known else None, []).append(note)
        waiting = [(note, 0) for note in reversed(below.get(None, []))]
        while waiting:
            note, depth = waiting.pop()
            self._add(note, depth)
            waiting += [(answer, min(depth + 1, 3)) for answer in reversed(below.get(note.id, []))]
        if self._answered is not None and self._answered.id not in known:
            self._answer(None)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.show_notes(*self._shown)

    def texts(self) -> list[str]:
        """What the messages say, from top to bottom."""
        found = (self._messages.itemAtPosition(row, 0) for row in range(self._messages.rowCount()))
        return [item.widget().property("said") for item in found if item is not None]

    def _add(self, note: Note, depth: int) -> None:
        _, names, me = self._shown
        row = self._messages.rowCount()
        who = self.tr("you") if note.author == me else names.get(note.author, self.tr("a colleague"))
        message = QWidget()
        column = QVBoxLayout(message)
        column.setContentsMargins(INDENT * depth, 0, 0, 0)
        column.setSpacing(0)
        head = QLabel(f"{who}, {note.created.astimezone():%Y-%m-%d %H:%M}", textFormat=Qt.TextFormat.PlainText)
        head.setProperty("role", "faint")
        text = QLabel(note.text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(head)
        column.addWidget(text)
        message.setProperty("said", note.text)
        self._messages.addWidget(message, row, 0)
        answer = self._button("reply", self.tr("Answer {name}").format(name=who))
        answer.clicked.connect(lambda: self._answer(note))
        self._messages.addWidget(answer, row, 1, Qt.AlignmentFlag.AlignTop)
        if note.author == me:
            remove = self._button("remove", self.tr("Remove this message"))
            remove.clicked.connect(lambda: self.removed.emit(note.id))
            self._messages.addWidget(remove, row, 2, Qt.AlignmentFlag.AlignTop)

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(iconSize=QSize(14, 14), focusPolicy=Qt.FocusPolicy.TabFocus)
        button.setIcon(icon(name, self._theme))
        button.setProperty("role", "quiet")
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _answer(self, note: Note | None) -> None:
        self._answered = note
        if note is None:
            said = self.tr("Write to your colleagues about this mark")
        else:
            said = self.tr("Answer: {text}").format(text=" ".join(note.text.split())[:60])
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.setPlaceholderText(said)
        self.line.setAccessibleName(said)

    def _send(self) -> None:
        text = self.line.text().strip()
        if text:
            answered, self._answered = self._answered, None
            self.line.clear()
            self._answer(None)
            self.written.emit(text, None if answered is None else answered.id)

    def _escape(self) -> None:
        if self.line.text():
            self.line.clear()
        elif self._answered is not None:
            self._answer(None)
        else:
            self.left.emit()


class _Line(QLineEdit):
    """A line that tells when it is given up."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
