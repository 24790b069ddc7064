"""An analyst's hand on the real window: drags over words and presses keys, through Qt's events, and looks when it is painted."""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.core.text import words
from annotator.gui.app import build, make_application
from annotator.gui.main_window import MainWindow

LEFT, NO = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PATIENCE = 60.0


def open_window(project: Path) -> MainWindow:
    """The window on `project` with its longest document in the pane, painted and ready for the hand."""
    make_application()
    sys.excepthook = end
    window = build(settings.load())
    opened: list[object] = []
    window.furnished.connect(lambda: window.bridge.opened.connect(opened.append))
    window.furnished.connect(lambda: window.bridge.open_project(str(project)))
    window.show()
    wait(lambda: bool(opened))
    longest: list[object] = []
    window.bridge.read(
        window, lambda door: max(door.documents.list(), key=lambda document: document.length), longest.append, channel="hand"
    )
    wait(lambda: bool(longest))
    window.session.open(longest[0].id)
    wait(lambda: window.session.document_id == longest[0].id and window.document.view is not None)
    QApplication.processEvents()
    return window


def end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A fault in a slot ends the run: Qt would go on, and the figures would be those of a broken window."""
    traceback.print_exception(kind, error, trace)
    os._exit(3)


def wait(is_done: Callable[[], bool]) -> None:
    """Let Qt work until `is_done`, asleep between events as its own loop is: a busy loop would keep the writing thread waiting.

    Raises TimeoutError after a minute.
    """
    until = monotonic() + PATIENCE
    heartbeat = QTimer(interval=50)
    heartbeat.start()
    while not is_done():
        if monotonic() > until:
            raise TimeoutError("the window did not come so far")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class Paints(QObject):
    """Counts the paints of a widget."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class Hand:
    """Chooses words all over the open document, the same for the same `seed`, and drags over them."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.pane = window.document
        self._random = Random(seed)
        self._words = list(words(self.pane.view.document.text))

    def drag(self) -> None:
        """Select one to eight words by a drag, wherever they are; the document scrolls there first."""
        while True:
            at = self._random.randrange(len(self._words) - 8)
            start, end = self._words[at][0], self._words[at + self._random.randrange(8)][1]
            self.pane.scroll_to(start)
            QApplication.processEvents()
            from_, to = self.pane.point_of(start), self.pane.point_of(end)
            inside = self.pane.viewport().rect()
            if from_ is None or to is None or not inside.contains(to.center().toPoint()):
                continue
            QTest.mousePress(self.pane.viewport(), LEFT, NO, from_.center().toPoint())
            QTest.mouseMove(self.pane.viewport(), to.center().toPoint())
            QTest.mouseRelease(self.pane.viewport(), LEFT, NO, to.center().toPoint())
            if self.pane.selection():
                return

    def press(self, key: str) -> None:
        QTest.keyClick(self.pane, key)
