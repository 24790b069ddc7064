"""The open document on paper."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.gui.actions.row import OPEN_DOCUMENT, Action

ROWS: tuple[Action, ...] = (
    Action(
        id="document.print",
        text=QT_TRANSLATE_NOOP("actions", "Print…"),
        help=QT_TRANSLATE_NOOP("actions", "Print the document with its marks, cards and a legend."),
        icon="print",
        keys=("Ctrl+P",),
        menu="document",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.printing.print(),
    ),
    Action(
        id="document.pdf",
        text=QT_TRANSLATE_NOOP("actions", "Export as PDF…"),
        help=QT_TRANSLATE_NOOP("actions", "Write the document with its marks, cards and a legend into a PDF file."),
        icon="pdf",
        keys=("Ctrl+Shift+P",),
        menu="document",
        needs=OPEN_DOCUMENT,
        run=lambda w: w.printing.export_pdf(),
    ),
)
