"""The sign above the page while two marks are being linked: what is awaited, and the relations to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.model import Label
from annotator.gui.panels.rows import faded
from annotator.gui.theme import LIGHT, Theme

WIDEST = 660
"""Pixels; a narrower page makes it narrower."""


class LinkBanner(QFrame):
    """Lies over the page, so that its coming and going moves no text. A digit chooses what a click on a chip does."""

    chosen = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("linkBanner")
        self._theme = LIGHT
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._stop = self._chip(self.tr("Stop  Esc"))
        self._stop.clicked.connect(self.stopped)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._words, 1)
        head.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 9)
        column.setSpacing(7)
        column.addLayout(head)
        column.addLayout(self._chips)
        self.chips: list[QPushButton] = []
        parent.installEventFilter(self)
        self.hide()

    def ask(self, words: str, labels: Sequence[Label] = ()) -> None:
        """Say what is awaited; with `labels`, one of them by its digit or a click."""
        self._clear()
        self._words.setText(words)
        self.setAccessibleName(words)
        for number, label in enumerate(labels, 1):
            chip = self._chip(f"{number}  {label.name}")
            chip.setToolTip(label.description)
            chip.setAccessibleName(self.tr("Relation {number}: {name}").format(number=number, name=label.name))
            ink = self._theme.label_ink(label).name()
            chip.setStyleSheet(f"QPushButton {{ color: {ink}; border-color: {ink}; }}")
            chip.clicked.connect(lambda _=False, label=label: self.chosen.emit(label))
            self._chips.addWidget(chip)
            chip.show()  # at once: a layout leaves out what is not shown yet, and the banner is placed below
            self.chips.append(chip)
        self._chips.addStretch(1)
        self.show()
        self.place()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(
            f"#linkBanner {{ background: {theme.raised.name()}; border: 1px solid {theme.accent.name()}; border-radius: 8px; }}"
            f"#linkBanner QLabel {{ color: {theme.ink.name()}; }}"
            f"#linkBanner QPushButton {{ background: {theme.raised.name()}; }}"
            f"#linkBanner QPushButton:hover {{ background: {_rgba(theme)}; }}"
        )

    def place(self) -> None:
        """Stand at the top, in the middle, no wider than the page."""
        room = self.parentWidget().width() - 24
        self.setFixedWidth(max(240, min(room, WIDEST)))
        for part in (self, self._words, self._stop, *self.chips):
            part.ensurePolished()  # sizes asked for before the style sheet has been read would be too small
        margins = self.layout().contentsMargins()
        inner = self.width() - margins.left() - margins.right() - self._stop.sizeHint().width() - 12
        self._words.setFixedHeight(max(self._words.heightForWidth(inner), self._stop.sizeHint().height()))
        self.layout().invalidate()
        self.layout().activate()
        self.setFixedHeight(self.layout().sizeHint().height())
        self.move((self.parentWidget().width() - self.width()) // 2, 10)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    @staticmethod
    def _chip(words: str) -> QPushButton:
        chip = QPushButton(words.replace("&", "&&"), focusPolicy=Qt.FocusPolicy.NoFocus)
        chip.setProperty("chip", True)
        return chip

    def _clear(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = []


def _rgba(theme: Theme) -> str:
    hover = faded(theme.accent, 40)
    return f"rgba({hover.red()}, {hover.green()}, {hover.blue()}, {hover.alpha()})"
