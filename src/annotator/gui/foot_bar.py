"""A slim bar at the foot of the text, never over it: a field, what belongs to it, and a way back to the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.theme import Theme

NARROW = 620
"""Pixels of width below which the choices stand in a row of their own."""


class AskingField(QLineEdit):
    """A field whose Enter and Shift+Enter mean: on, back."""

    entered = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, back = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(-1 if back else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.entered.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class FootBar(QFrame):
    """Comes with a key and goes with Esc: `left`. What is added stands behind the field, where that is narrow below it."""

    left = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footBar")
        self.setAccessibleName(name)
        self.field = AskingField(placeholderText=placeholder)
        self.field.setAccessibleName(name)
        self.field.setMinimumWidth(110)
        self.field.setMaximumWidth(420)
        self._told = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._told.setMinimumWidth(70)
        self._close = QToolButton(toolTip=self.tr("Back to the text (Esc)"))
        self._close.setAccessibleName(self.tr("Back to the text"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.left)
        self._options = QWidget()
        self._chosen = QHBoxLayout(self._options)
        self._chosen.setContentsMargins(0, 0, 0, 0)
        self._chosen.setSpacing(4)
        self._options.hide()
        self._is_narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 5, 8, 5)
        self._grid.setHorizontalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(3, 4)
        self._grid.addWidget(self.field, 0, 0)
        self._grid.addWidget(self._told, 0, 3)
        self._grid.addWidget(self._close, 0, 4)
        self.hide()

    def add_option(self, widget: QWidget) -> None:
        """Put a choice behind the field and the choices added before."""
        self._chosen.addWidget(widget)
        self._grid.addWidget(self._options, 0, 1)
        self._options.show()

    def add_steps(self, *widgets: QWidget) -> None:
        """Put what steps through the answers in front of what is told."""
        steps = QHBoxLayout()
        steps.setSpacing(0)
        for widget in widgets:
            steps.addWidget(widget)
        self._grid.addLayout(steps, 0, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        if is_narrow != self._is_narrow and self._chosen.count():
            self._is_narrow = is_narrow
            place = (1, 0, 1, 5) if is_narrow else (0, 1, 1, 1)
            self._grid.addWidget(self._options, *place, Qt.AlignmentFlag.AlignLeft)

    def ask(self) -> None:
        """Show the bar and let the field be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def tell(self, text: str, *, is_problem: bool = False) -> None:
        """Say what came of what was typed."""
        self._told.setText(text)
        self._told.setToolTip(text)
        if self._told.property("problem") != is_problem:
            self._told.setProperty("problem", is_problem)
            self._told.style().unpolish(self._told)
            self._told.style().polish(self._told)

    def told(self) -> str:
        return self._told.text()

    def set_theme(self, theme: Theme) -> None:
        self._close.setIcon(icon("close", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
