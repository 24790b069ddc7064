"""One sentence at the foot of the window: what went wrong and what to do. Never in the way, never modal."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.speech import announce
from annotator.gui.theme import Theme

PASSING = 6000
"""Milliseconds that a notice stays that asks for nothing."""


class Notice(QFrame):
    """A line that comes, says something and goes; a problem stays until it is closed or another one comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._sign = QLabel()
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(toolTip=self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.setSpacing(9)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=PASSING)
        self._timer.timeout.connect(self.clear)
        self._theme: Theme | None = None
        self._kind = "news"
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._close.setIcon(icon("close", theme))
        self._draw_sign()

    def say(self, text: str, hint: str = "") -> None:
        """A passing remark."""
        self._show("news", text, hint)
        self._timer.start()

    def warn(self, text: str, hint: str = "") -> None:
        """Something did not work."""
        self._show("problem", text, hint)

    def clear(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        self.hide()

    def withdraw(self, text: str) -> None:
        """Take away a notice that has become idle, unless another one has come since."""
        if text and self.text() == text:
            self.clear()

    def text(self) -> str:
        return self._text.text() if self.isVisibleTo(self.parentWidget()) else ""

    def _show(self, kind: str, text: str, hint: str) -> None:
        self._timer.stop()
        self._kind = kind
        self._text.setText(f"{text} {hint}".strip())
        self.setAccessibleName(self._text.text())
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_sign()
        self.show()
        announce(self, self._text.text())

    def _draw_sign(self) -> None:
        if self._theme is not None:
            name, colour = {
                "problem": ("error", self._theme.bad),
                "news": ("about", self._theme.accent),
            }[self._kind]
            self._sign.setPixmap(icon(name, self._theme, colour).pixmap(16, 16))
