"""Asks what a document set or a saved search is to be called."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from annotator.gui.dialogs.form_dialog import FormDialog


class SetDialog(FormDialog):
    """A name that no other set has, under a line that says of what."""

    def __init__(self, title: str, of_what: str, taken: Collection[str], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, "", parent)
        self.accept_button.setText(self.tr("Save"))
        self._taken = {one.casefold() for one in taken}
        about = QLabel(of_what, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        about.setProperty("quiet", True)
        about.setVisible(bool(of_what))
        self.field = QLineEdit(name)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.textChanged.connect(self.check)
        self.form.addRow(about)
        self.form.addRow(self.tr("Name"), self.field)
        self.setMinimumWidth(420)
        self.check()

    def check(self) -> None:
        super().check()
        self.adjustSize()  # or what is said to be wrong would take its room from the lines above

    @property
    def name(self) -> str:
        return " ".join(self.field.text().split())

    def problem(self) -> str:
        return self.tr("There is a set of this name already.") if self.name.casefold() in self._taken else ""

    def is_complete(self) -> bool:
        return bool(self.name)
