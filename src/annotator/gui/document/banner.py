"""The sign above the page that a label is armed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.core.model import Label
from annotator.gui.theme import LIGHT, Theme


class ArmedBanner(QLabel):
    """Says which label the next sweep sets, and how to stop. Not a child of the viewport: that scrolls its children."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = LIGHT
        self._label: Label | None = None
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.show_label(self._label)

    def show_label(self, label: Label | None) -> None:
        """Announce `label`, or nothing."""
        self._label = label
        self.setVisible(label is not None)
        if label is None:
            return
        self.setText(self.tr("{label}: sweep over the text to mark · Esc stops").format(label=label.name))
        self.setStyleSheet(
            f"background: {self._theme.label_ink(label).name()}; color: {self._theme.page.name()};"
            " padding: 5px 14px; border-radius: 12px; font-weight: 600;"
        )
        self.adjustSize()
        self.place()

    def place(self) -> None:
        """Stand at the top, in the middle."""
        self.move((self.parentWidget().width() - self.width()) // 2, 10)
        self.raise_()
