"""What the small question dialogs share: a form, a sentence for what is wrong, and two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget


class FormDialog(QDialog):
    """A titled form whose main button is enabled while `problem` is silent."""

    def __init__(self, title: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.form = QFormLayout()
        self.form.setSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._wrong = QLabel(wordWrap=True)
        self._wrong.setProperty("problem", True)
        self._buttons = QDialogButtonBox()
        self.accept_button = self._buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setProperty("primary", True)
        self.accept_button.setDefault(True)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)  # or Return would cancel: it has the focus while the main button is disabled
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(self.form, 1)
        column.addWidget(self._wrong)
        column.addWidget(self._buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        items = (self.form.itemAt(row, QFormLayout.ItemRole.FieldRole) for row in range(self.form.rowCount()))
        fields = (item.widget() for item in items if item is not None and item.widget() is not None)
        first = next((field for field in fields if field.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if first is not None:
            first.setFocus()

    def problem(self) -> str:
        """Why the dialog cannot be accepted yet, or ""."""
        return ""

    def check(self) -> None:
        """Say what is wrong; to be connected to every field."""
        wrong = self.problem()
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.accept_button.setEnabled(not wrong and self.is_complete())

    def is_complete(self) -> bool:
        """Whether what must be filled in is there; nothing is called wrong before it has been typed."""
        return True
