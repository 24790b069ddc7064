"""What the window shows when something happened that nobody has foreseen: it says so, and gives what a report needs."""

import logging
import traceback

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

log = logging.getLogger(__name__)


def report(error: BaseException, parent: QWidget | None) -> None:
    """Log the traceback and show it behind “Show details”. What was saved before is safe, and the dialog says so."""
    log.error("unforeseen", exc_info=error)
    box = QMessageBox(parent)
    box.setObjectName("errorReport")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("report", "Something went wrong"))
    box.setText(
        QCoreApplication.translate("report", "The last action was not carried out, because of a fault in the application.")
    )
    box.setInformativeText(
        QCoreApplication.translate(
            "report", "Everything saved before is safe. The details help to mend the fault; they are in the log too."
        )
    )
    box.setDetailedText("".join(traceback.format_exception(error)))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
