"""How turns look: the style of their paragraphs, a heading for what their words do not say, stage directions set apart."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat

from annotator.core.model import ANSWER, ASIDE, FURNITURE, HEADING, QUESTION, STATEMENT, Turn
from annotator.core.turns import asides_within, speech_start
from annotator.gui.document.paragraphs import Formats
from annotator.gui.document.typography import TextStyle, Typography
from annotator.gui.theme import Theme

_TELLING = 30
"""A heading that begins with so much of the title says what the title block has just said, and is set smaller."""
_BETWEEN = "  ·  "


class TurnLooks:
    """The looks of the turns of one document; offsets are code points of its `text`."""

    def __init__(self, text: str, title: str, type_: Typography, theme: Theme, name_of: Callable[[UUID], str]) -> None:
        self._text = text
        self._title = title
        self._type = type_
        self._theme = theme
        self._name_of = name_of

    def style(self, turn: Turn | None) -> TextStyle:
        """How the words of a turn are set."""
        if turn is None:
            return self._type.body
        if turn.role == HEADING:
            repeats = bool(self._title) and self._text.startswith(self._title[:_TELLING], turn.start)
            return self._type.repeated_title if repeats else self._type.heading
        styles = {QUESTION: self._type.question, ASIDE: self._type.aside, FURNITURE: self._type.furniture}
        return styles.get(turn.role, self._type.body)

    def heading(self, turn: Turn | None) -> str:
        """Who speaks, in which role, to whom, as far as the turn's opening words ("Sergey Lavrov:") do not say it; else ""."""
        if turn is None or turn.role not in (STATEMENT, QUESTION, ANSWER):
            return ""
        opening = self._text[turn.start : speech_start(self._text, turn)]
        speakers = [name for one in turn.speakers if (name := self._name_of(one)) and not _says(opening, name)]
        addressees = [name for one in turn.addressees if (name := self._name_of(one)) and not _says(opening, name)]
        role = "" if opening or (turn.role == STATEMENT and not speakers) else _role(turn.role)
        whom = QCoreApplication.translate("Turn", "to {names}").format(names=", ".join(addressees)) if addressees else ""
        return _BETWEEN.join(filter(None, (", ".join(speakers), role, whom)))

    def formats(self, turn: Turn | None, start: int, source: str) -> Formats:
        """What is set apart in a paragraph: the words that name the speaker, and stage directions, which nobody said."""
        if turn is None or turn.role in (FURNITURE, HEADING, ASIDE):
            return ()
        found = []
        spoken = max(0, min(len(source), speech_start(self._text, turn) - start))
        if start <= turn.start and spoken:
            look = QTextCharFormat()
            look.setFont(self._type.prefix if turn.role == QUESTION else self._type.speaker)
            look.setForeground(self._theme.dim if turn.role == QUESTION else self._theme.ink)
            found.append((0, spoken, look))
        for low, high in asides_within(source):
            if low >= spoken:
                look = QTextCharFormat()
                look.setFont(self._type.aside.font)
                look.setForeground(self._theme.dim)
                found.append((low, high, look))
        return found


def _says(opening: str, name: str) -> bool:
    """Whether the opening words name somebody, if only by the surname."""
    return name.split()[-1].casefold() in opening.casefold()


def _role(role: str) -> str:
    words = {
        STATEMENT: QCoreApplication.translate("Turn", "statement"),
        QUESTION: QCoreApplication.translate("Turn", "question"),
        ANSWER: QCoreApplication.translate("Turn", "answer"),
    }
    return words[role]
