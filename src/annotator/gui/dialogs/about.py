"""What this is and where its files are."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from annotator import __version__, settings


def show_about(parent: QWidget) -> None:
    """A small box with the version and the places of settings and log."""
    text = QCoreApplication.translate("about", "Settings: {settings}\nLog: {log}")
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("about", "About Annotator"))
    box.setText(f"Annotator {__version__}")
    box.setInformativeText(text.format(settings=settings.settings_file(), log=settings.data_folder() / "annotator.log"))
    box.open()
