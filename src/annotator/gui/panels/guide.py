"""What the label at hand is for: one line below the labels, and on demand its guideline and examples."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from annotator.core.model import Label
from annotator.gui.icons import icon
from annotator.gui.panels.tag_model import explain
from annotator.gui.theme import LIGHT, Theme

HEIGHT, SHARE = 190, 0.42
"""Pixels of the guideline when it is shown, and the share of the panel that it takes at most; it scrolls."""


class Guide(QWidget):
    """`show_label` says which label is at hand; `toggle` opens and closes the guideline."""

    def __init__(self) -> None:
        super().__init__()
        self._label: Label | None = None
        self._theme: Theme = LIGHT
        self.head = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.head.setProperty("role", "quiet")
        self.head.setIconSize(QSize(14, 14))
        self.head.clicked.connect(self.toggle)
        self.text = QTextBrowser(visible=False)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Guideline"))
        row = QHBoxLayout()
        row.setContentsMargins(6, 2, 6, 4)
        row.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.text)
        self._say()

    @property
    def is_open(self) -> bool:
        return not self.text.isHidden()

    def show_label(self, label: Label | None) -> None:
        """This label is at hand now; None leaves the last one, which one may be reading."""
        if label is not None and label != self._label:
            self._label = label
            self._say()

    def forget(self) -> None:
        """There is no codebook any more, or another one."""
        self._label = None
        self._say()

    def toggle(self) -> None:
        """Show the guideline, or hide it."""
        self.text.setVisible(self.text.isHidden())
        self._say()

    def keep_within(self, height: int) -> None:
        """Leave room for the labels in a panel of this height."""
        self.text.setFixedHeight(min(HEIGHT, round(height * SHARE)))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.text.document().setDefaultStyleSheet(f"body, p, li {{ color: {theme.ink.name()}; }}")
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _say(self) -> None:
        label = self._label
        self.head.setIcon(icon("choose" if self.is_open else "about", self._theme, self._theme.dim))
        self.head.setVisible(label is not None)
        self.text.setHtml(explain(label) if label is not None else "")
        self.head.setToolTip(self.tr("Guideline and examples (Shift+F1)"))
        self.head.setAccessibleName(self.tr("Guideline of {label}").format(label=label.name) if label is not None else "")
        self._elide()

    def _elide(self) -> None:
        label = self._label
        if label is not None:
            words = label.name if self.is_open else " – ".join(filter(None, (label.name, label.description)))
            room = max(20, self.width() - 50)
            self.head.setText(self.head.fontMetrics().elidedText(words.replace("&", "&&"), Qt.TextElideMode.ElideRight, room))
