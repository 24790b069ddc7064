"""Asks why something was rejected, in words of one's own; they stand among the digits from then on."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from annotator.gui.dialogs.form_dialog import FormDialog


class ReasonDialog(FormDialog):
    """One line; what was said before is offered while it is typed."""

    def __init__(self, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Why was it rejected?"))
        self.accept_button.setText(self.tr("Save"))
        self._reason = QLineEdit(placeholderText=self.tr("In a few words"))
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setCompleter(QCompleter(list(known), self))
        self._reason.textChanged.connect(self.check)
        self.form.addRow(self.tr("Reason"), self._reason)
        self.setMinimumWidth(380)
        self.check()

    def is_complete(self) -> bool:
        return bool(self.reason)

    @property
    def reason(self) -> str:
        return " ".join(self._reason.text().split())
