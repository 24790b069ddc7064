"""The row of chips that a fresh claim or position shows: who holds it, by digit or click, and where they stand."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from annotator.core.model import Entry
from annotator.gui.panels import words
from annotator.gui.panels.field import FlowLayout
from annotator.gui.panels.holders import Candidate

SIGNS = (("+", "for"), ("-", "against"), ("0", "neutral"), ("?", "unclear"))
CHIP = 22
"""How high a chip is, in pixels, so that captions stand on its middle."""
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
        self._row = FlowLayout(6)
        self._row.setContentsMargins(14, 6, 8, 6)
        self.setLayout(self._row)
        self._awaited = self._caption("")
        self._awaited.hide()
        self._row.addWidget(self._awaited)
        self.hide()

    def offer(
        self, candidates: Sequence[Candidate], entries: Mapping[UUID, Entry], *, chosen: Sequence[str], stance: str | None
    ) -> None:
        """Show the candidates; the one that is `chosen` looks pressed. `stance` None leaves the stances out."""
        self._clear()
        if candidates:
            self._row.addWidget(self._caption(self.tr("Holder")))
        for number, candidate in enumerate(candidates, 1):
            name = " + ".join(entries[UUID(one)].name for one in candidate.ids)
            self._row.addWidget(self._chip(number, name, candidate, tuple(chosen) == candidate.ids))
        if stance is not None:
            self._row.addWidget(self._caption(self.tr("Stance")))
            for sign, name in SIGNS:
                self._row.addWidget(self._stance(sign, name, name == stance))
        self._row.addWidget(self._awaited)
        self.show()

    def await_name(self, hint: str) -> None:
        """Say at the end of the row what a click on a name in the text would fill; nothing for an empty `hint`."""
        self._awaited.setText(hint)
        self._awaited.setVisible(bool(hint))

    def withdraw(self) -> None:
        """The mark is no longer fresh."""
        self.hide()

    def _caption(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("quiet", True)
        label.setMinimumHeight(CHIP)
        return label

    def _chip(self, number: int, name: str, candidate: Candidate, pressed: bool) -> QPushButton:
        short = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
        chip = QPushButton(f"{number}  {short}".replace("&", "&&"), checkable=True, checked=pressed)
        chip.setProperty("chip", True)
        chip.setToolTip(f"{name}: {words.holder_reason(candidate.reason)}")
        chip.setAccessibleName(self.tr("Holder {number}: {name}").format(number=number, name=name))
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip.clicked.connect(lambda: self.holder_chosen.emit(list(candidate.ids)))
        return chip

    def _stance(self, sign: str, name: str, pressed: bool) -> QPushButton:
        words_of = {
            "for": self.tr("for"),
            "against": self.tr("against"),
            "neutral": self.tr("neutral"),
            "unclear": self.tr("unclear"),
        }
        chip = QPushButton(f"{words_of[name]}  {sign.replace('-', '−')}", checkable=True, checked=pressed)
        chip.setProperty("chip", True)
        chip.setAccessibleName(self.tr("Stance: {stance}").format(stance=words_of[name]))
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(lambda: self.stance_chosen.emit(sign))
        return chip

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not self._awaited:
                widget.hide()
                widget.deleteLater()
