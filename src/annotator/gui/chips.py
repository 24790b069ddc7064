"""The row of chips that a fresh claim or position shows: who holds it, by digit or click, and where they stand."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from annotator.core.model import Entry
from annotator.gui.icons import icon
from annotator.gui.theme import Theme

SIGNS = (("+", "for"), ("-", "against"), ("0", "neutral"), ("?", "unclear"))
LONGEST = 28
"""Letters of a name that a chip shows; the rest is in its tooltip."""


class ChipBar(QFrame):
    """Candidates for the holder, numbered as the digits choose them, and for a position the four stances."""

    holder_chosen = Signal(object)
    stance_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chipBar")
        self.setAccessibleName(self.tr("Holder and stance of the mark just made"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 8, 6)
        self._row.setSpacing(6)
        self._theme: Theme | None = None
        self._entries: tuple[Entry, ...] = ()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    @property
    def entries(self) -> Sequence[Entry]:
        return self._entries

    def offer(self, title: str, entries: Iterable[Entry], *, chosen: frozenset[UUID], stance: str | None) -> None:
        """Show up to nine `entries`; those `chosen` look pressed. `stance` None leaves the stances out."""
        self._clear()
        self._entries = tuple(entries)[:9]
        self._row.addWidget(self._caption(title))
        for number, entry in enumerate(self._entries, 1):
            self._row.addWidget(self._chip(number, entry, entry.id in chosen))
        self._row.addStretch(1)
        if stance is not None:
            self._row.addWidget(self._caption(self.tr("Stance")))
            for sign, name in SIGNS:
                self._row.addWidget(self._stance(sign, name, name == stance))
        self.show()

    def withdraw(self) -> None:
        """The mark is no longer fresh."""
        self._entries = ()
        self.hide()

    def _caption(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("quiet", True)
        return label

    def _chip(self, number: int, entry: Entry, pressed: bool) -> QPushButton:
        name = entry.name if len(entry.name) <= LONGEST else entry.name[: LONGEST - 1] + "…"
        chip = QPushButton(f"{number}  {name}".replace("&", "&&"), checkable=True, checked=pressed)
        chip.setProperty("chip", True)
        chip.setToolTip(entry.name)
        chip.setAccessibleName(self.tr("Holder {number}: {name}").format(number=number, name=entry.name))
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip.clicked.connect(lambda: self.holder_chosen.emit(entry.id))
        return chip

    def _stance(self, sign: str, name: str, pressed: bool) -> QToolButton:
        words = {
            "for": self.tr("for"),
            "against": self.tr("against"),
            "neutral": self.tr("neutral"),
            "unclear": self.tr("unclear"),
        }
        button = QToolButton(checkable=True, checked=pressed)
        button.setText(sign.replace("-", "−"))
        button.setToolTip(f"{words[name]}  ({sign})")
        button.setAccessibleName(words[name])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self._theme is not None:
            button.setIcon(icon(name, self._theme))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda: self.stance_chosen.emit(sign))
        return button

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
