"""Printing the document with its marks, or keeping it as a PDF: a sheet at a time, so that the window stays alive."""

from __future__ import annotations

import os
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from annotator import __version__
from annotator.core.errors import StoreError
from annotator.gui.dialogs import files

if TYPE_CHECKING:
    from annotator.gui.document.sheets import Sheets
    from annotator.gui.main_window import MainWindow

UNIT = 96
"""The painting code thinks in pixels of so many to the inch."""
BREATH = 0.012
"""Seconds of painting between two looks at what else the window has to do."""
_LONGEST_NAME = 80
_MARGIN = 18
"""Millimetres."""


class Job(QObject):
    """Paints sheets on a device between two events of the window. `ended` says whether all of them were painted."""

    progressed = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, sheets: Sheets, device: QPagedPaintDevice, *, first: int = 1, last: int = 0, parent: QObject) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._device = device
        self._first, self._last = first, last
        self._painted = 0
        self._painter: QPainter | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin; sheets from `first` to `last` (0: to the end) are painted."""
        painter = QPainter()
        if not painter.begin(self._device):
            self.ended.emit(False)
            return
        scale = self._device.logicalDpiX() / UNIT
        painter.scale(scale, scale)
        self._painter = painter
        self._timer.start()

    def cancel(self) -> None:
        """Stop before the next sheet."""
        if self._painter is not None:
            self._finish(False)

    def _go_on(self) -> None:
        """Paint for less than a frame: a sheet, or several of a quick machine."""
        until = monotonic() + BREATH
        while self._painter is not None and self._paint_one() and monotonic() < until:
            pass
        if self._painter is not None:
            self.progressed.emit(*self._sheets.progress)

    def _paint_one(self) -> bool:
        """Whether there was another sheet."""
        sheets, number = self._sheets, self._sheets.number + 1
        if sheets.is_done or (self._last and number > self._last):
            self._finish(True)
            return False
        is_wanted = number >= self._first
        if is_wanted and self._painted:
            self._device.newPage()
        sheets.paint_next(self._painter if is_wanted else None)
        self._painted += is_wanted
        return True

    def _finish(self, is_whole: bool) -> None:
        self._timer.stop()
        self._painter.end()
        self._painter = None
        self.ended.emit(is_whole)


class Printing(QObject):
    """Asks for a printer or a file and hands the sheets over; one at a time."""

    done = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._job: Job | None = None
        window.status.cancelled.connect(self.cancel)
        window.session.document_left.connect(self.cancel)

    def print(self) -> None:
        """Ask for a printer and print the open document."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title())
        printer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        accepted = dialog.exec()
        dialog.deleteLater()
        if accepted and self._may_begin():
            self._begin(printer, self.tr("Printing…"), first=max(1, printer.fromPage()), last=printer.toPage())
            self._job.ended.connect(lambda is_whole: self._end(self.tr("Printed.") if is_whole else ""))
            self._job.start()

    def export_pdf(self) -> None:
        """Ask for a file and write the open document into it."""
        folder = str(Path(self._window.session.target).parent) if "://" not in self._window.session.target else ""
        name = file_name(self._title()) or "document"
        path, _ = files.ask_save(self._window, self.tr("Export as PDF"), f"{folder}/{name}.pdf", self.tr("PDF (*.pdf)"))
        if path:
            self.write_pdf(path if Path(path).suffix else f"{path}.pdf")

    def write_pdf(self, path: str) -> None:
        """Paint the sheets in memory, then write the file off the GUI thread: whole or not at all."""
        if not self._may_begin():
            return
        buffer = QBuffer(self)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self._title())
        writer.setCreator(f"Annotator {__version__}")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
        writer.setResolution(1200)
        self._begin(writer, self.tr("Writing the PDF…"))
        self._job.ended.connect(lambda is_whole: self._keep(path, buffer, is_whole))
        self._job.start()

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _title(self) -> str:
        view = self._window.document.view
        return (view.metadata.title if view is not None else "") or self.tr("Document")

    def _may_begin(self) -> bool:
        if self._job is not None:
            self._window.notice.warn(self.tr("The document before is still being printed."))
        return self._job is None and self._window.document.view is not None

    def _begin(self, device: QPagedPaintDevice, text: str, *, first: int = 1, last: int = 0) -> None:
        from annotator.gui.document.sheets import Sheets

        session, paper = self._window.session, device.pageLayout().paintRect(QPageLayout.Unit.Inch)
        size = QSize(round(paper.width() * UNIT), round(paper.height() * UNIT))
        family = self._window.choices.now.text_font
        sheets = Sheets(self._window.document.view, session.codebook, session.entries, size, family=family)
        self._job = Job(sheets, device, first=first, last=last, parent=self)
        show = self._window.status.show_task
        self._job.progressed.connect(lambda done, total: show(text, done=done, total=total, can_cancel=True))
        show(text, can_cancel=True)

    def _keep(self, path: str, buffer: QBuffer, is_whole: bool) -> None:
        content = bytes(buffer.data().data()) if is_whole else b""
        buffer.deleteLater()
        if not is_whole:
            self._end("")
            return
        told = self.tr("Exported to {path}.").format(path=path)
        self._end("")
        self._window.bridge.read(self, lambda _: _write(path, content), lambda _: self._say(told), channel="pdf")

    def _end(self, told: str) -> None:
        self._job.deleteLater()
        self._job = None
        self._window.status.show_task("")
        if told:
            self._say(told)

    def _say(self, told: str) -> None:
        self._window.notice.say(told)
        self.done.emit()


def file_name(title: str) -> str:
    """As many whole words of a title as make a handy file name, without the signs that file systems refuse."""
    name = " ".join("".join(sign if sign.isalnum() or sign in " -_()" else " " for sign in title).split())
    if len(name) <= _LONGEST_NAME:
        return name
    return name[: _LONGEST_NAME + 1].rpartition(" ")[0] or name[:_LONGEST_NAME]


def _write(path: str, content: bytes) -> None:
    fresh = Path(f"{path}.{os.getpid()}.new")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError as error:
        raise StoreError("export.failed", path=path, reason=error.strerror or error) from error
    finally:
        fresh.unlink(missing_ok=True)
