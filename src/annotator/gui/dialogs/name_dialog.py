"""Asks once who marks here."""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from annotator.gui.dialogs.form_dialog import FormDialog


class NameDialog(FormDialog):
    """The annotator's name; the id that goes with it is made by whoever asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Who are you?"))
        self.accept_button.setText(self.tr("Begin"))
        why = QLabel(
            self.tr(
                "Your marks are kept under your name, apart from your colleagues’. You can change it later in the preferences."
            ),
            wordWrap=True,
        )
        why.setProperty("quiet", True)
        self._name = QLineEdit(placeholderText=self.tr("First and last name"))
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.textChanged.connect(self.check)
        self.form.addRow(why)
        self.form.addRow(self.tr("Your name"), self._name)
        self.setMinimumWidth(420)
        self.check()

    def is_complete(self) -> bool:
        return bool(self.name)

    @property
    def name(self) -> str:
        return " ".join(self._name.text().split())
