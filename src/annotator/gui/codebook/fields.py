"""Small controls of the codebook's forms."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QMenu, QPlainTextEdit, QSizePolicy, QToolButton, QWidget


class TickMenu(QToolButton):
    """Several of a few things, ticked in a menu; the button says which."""

    edited = Signal(object)

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        """`nothing` is what the button says when none is ticked."""
        super().__init__(parent)
        self._nothing = nothing
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMenu(QMenu(self))
        self.setProperty("role", "field")

    def show_items(self, items: Mapping[str, str], ticked: Iterable[str]) -> None:
        """Offer `items` (value -> words), with those `ticked` that are chosen."""
        chosen = set(ticked)
        menu = self.menu()
        menu.clear()
        for value, words in items.items():
            action = menu.addAction(words)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(self._tell)
        self._say()

    def _ticked(self) -> tuple[str, ...]:
        return tuple(action.data() for action in self.menu().actions() if action.isChecked())

    def _tell(self) -> None:
        self._say()
        self.edited.emit(self._ticked())

    def _say(self) -> None:
        said = ", ".join(action.text() for action in self.menu().actions() if action.isChecked()) or self._nothing
        self.setText(said)
        self.setToolTip(said)
        self.setAccessibleDescription(said)


class Choose(QComboBox):
    """One of a few things; `picked` comes from the user only. The wheel passes it by, for the form scrolls."""

    picked = Signal(object)

    def __init__(self, items: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        if items is not None:
            self.show_items(items)
        self.activated.connect(lambda _: self.picked.emit(self.currentData()))

    def show_items(self, items: Mapping[str, str], chosen: str = "") -> None:
        self.clear()
        for value, words in items.items():
            self.addItem(words, value)
        self.show_value(chosen)

    def show_value(self, value: str) -> None:
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: object) -> None:
        event.ignore()


class Paragraphs(QPlainTextEdit):
    """Text of several lines that Tab leaves; `typed` comes from the user only."""

    typed = Signal(str)

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._is_shown = False
        self.setMinimumHeight(QFontMetrics(self.font()).lineSpacing() * lines + 14)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        if text != self.toPlainText():
            self._is_shown = True
            self.setPlainText(text)
            self._is_shown = False

    def _on_changed(self) -> None:
        if not self._is_shown:
            self.typed.emit(self.toPlainText())
