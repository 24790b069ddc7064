"""Asks which codebook a new project begins with; it can be changed at any time."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from annotator import resources
from annotator.gui.dialogs import files
from annotator.gui.dialogs.form_dialog import FormDialog

WIDTH = 460


class NewProjectDialog(FormDialog):
    """`codebook` is the name of one that ships, or a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("New project"))
        self.accept_button.setText(self.tr("Choose where…"))
        self._shipped = resources.codebooks()
        self._file = ""
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Codebook"))
        for one in self._shipped:
            self.which.addItem(one.title)
        self.which.addItem(self.tr("From a file…"))
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("quiet", True)
        self._about.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.form.addRow(self.tr("Codebook"), self.which)
        self.form.addRow("", self._about)
        self.which.activated.connect(self._choose)
        self.setMinimumWidth(WIDTH)
        self._say()

    @property
    def codebook(self) -> str:
        row = self.which.currentIndex()
        return self._shipped[row].name if row < len(self._shipped) else self._file

    def is_complete(self) -> bool:
        return bool(self.codebook)

    def _choose(self, row: int) -> None:
        """The last row asks for a file, each time that it is chosen."""
        if row == len(self._shipped):
            self._file = files.ask_open(self, self.tr("Codebook"), "", self.tr("Codebooks (*.toml)")) or self._file
            if not self._file:
                self.which.setCurrentIndex(0)
        self._say()

    def _say(self) -> None:
        row = self.which.currentIndex()
        more = self.tr("It can be changed at any time.")
        self._about.setText(f"{self._shipped[row].about} {more}" if row < len(self._shipped) else Path(self._file).name)
        self.check()
