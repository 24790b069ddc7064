"""A text on the clipboard as a document: what it says, when it was said and where it comes from are asked before."""

import re
from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from annotator.gui.dialogs.form_dialog import FormDialog

DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?)?)?)?[?~%]?")


class PasteDialog(FormDialog):
    """The text may still be edited here; afterwards never. Empty fields are left to be found in the text itself."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Paste a document"))
        self.accept_button.setText(self.tr("Add document"))
        self._text = QPlainTextEdit(text, tabChangesFocus=True)
        self._text.setAccessibleName(self.tr("Text of the document"))
        self._text.setPlaceholderText(self.tr("Paste or type the text here."))
        self._text.setMinimumHeight(220)
        self._fields: dict[str, QLineEdit] = {}
        found = self.tr("found in the text if left empty")
        rows = (
            ("title", self.tr("Title"), found),
            ("said_on", self.tr("Said on"), self.tr("2017-10-06, 2017-10 or 2017; {found}").format(found=found)),
            ("published_on", self.tr("Published on"), self.tr("2017-10-06; {found}").format(found=found)),
            ("place", self.tr("Place"), found),
            ("source", self.tr("Source"), self.tr("address of the page, or who sent it")),
        )
        for name, caption, placeholder in rows:
            field = QLineEdit(placeholderText=placeholder)
            field.setAccessibleName(caption)
            field.textChanged.connect(self.check)
            self._fields[name] = field
            self.form.addRow(caption, field)
        self._text.textChanged.connect(self.check)
        heading = QLabel(self.tr("Text"))
        heading.setBuddy(self._text)
        self.form.addRow(heading, self._text)
        self.resize(640, 560)
        self.check()

    def problem(self) -> str:
        for name in ("said_on", "published_on"):
            written = self._fields[name].text().strip()
            if written and not DATE.fullmatch(written):
                return self.tr("“{date}” is no date: write year, month and day like 2017-10-06, or less of it.").format(
                    date=written
                )
        return ""

    def is_complete(self) -> bool:
        return bool(self.text.strip())

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    @property
    def known(self) -> Mapping[str, str]:
        """What was filled in, by the names of the metadata."""
        return {name: field.text().strip() for name, field in self._fields.items() if field.text().strip()}

    def reject(self) -> None:
        """What was typed here is nowhere else: it is not thrown away without a word."""
        if self._text.document().isModified() and self._text.toPlainText().strip():
            question = QMessageBox(
                QMessageBox.Icon.NoIcon,
                self.windowTitle(),
                self.tr("Throw away the text that you have written here?"),
                parent=self,
            )
            question.addButton(self.tr("Go on writing"), QMessageBox.ButtonRole.RejectRole)
            away = question.addButton(self.tr("Throw away"), QMessageBox.ButtonRole.DestructiveRole)
            question.exec()
            if question.clickedButton() is not away:
                return
        super().reject()
