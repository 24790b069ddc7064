"""One start in this process: `start_once.py empty`, or `window` or `document` with a PROJECT.

Prints the monotonic clock at the moment that `bench_start.py` asks for, and what heavy packages were imported by then; ends hard.
"""

import json
import os
import sys
import time

HEAVY = ("spacy", "alembic", "numpy")


def say_and_end() -> None:
    loaded = [name for name in HEAVY if name in sys.modules]
    print(json.dumps({"at": time.monotonic(), "loaded": loaded}), flush=True)
    os._exit(0)


def empty() -> None:
    """The yardstick: nothing but a QMainWindow."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Empty(QMainWindow):
        def paintEvent(self, event: object) -> None:
            QTimer.singleShot(0, say_and_end)

    application = QApplication([])
    window = Empty()
    window.resize(1360, 860)
    window.show()
    application.exec()


def ours(what: str, target: str) -> None:
    """The application as its own `main` starts it; only listened to."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from annotator.gui import main_window

    class Listener(QObject):
        """Ends the process once the widget has been painted whole."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, say_and_end)
            return False

    listener = Listener()

    class Watched(main_window.MainWindow):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)
            if what == "window":
                self.installEventFilter(listener)
            else:
                self.furnished.connect(lambda: self.session.document_shown.connect(self._watch_text))

        def _watch_text(self, view: object) -> None:
            # connected after the window's own slot: the document has been given to its pane by now, keys and labels too
            if self.document.view is not None and self.tags.isEnabled():
                self.document.viewport().installEventFilter(listener)

    main_window.MainWindow = Watched
    from annotator.__main__ import main

    sys.argv[1:] = ["open", target]
    main()


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        ours(*sys.argv[1:])
