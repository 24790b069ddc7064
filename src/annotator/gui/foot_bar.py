"""A slim bar at the foot of the text, never over it: a field, what belongs to it, and a way back to the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.theme import Theme


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
    """Comes with a key and goes with Esc: `left`. `row` takes further widgets, in front of what is told at its end."""

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
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 5, 8, 5)
        self.row.setSpacing(4)
        self.row.addWidget(self.field, 3)
        self.row.addWidget(self._told, 4)
        self.row.addWidget(self._close)
        self.hide()

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the field and those added before."""
        self.row.insertWidget(self.row.count() - 2, widget)

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
