"""Builds everything once and hands it down by constructor. No globals, no singletons."""

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from logging.handlers import RotatingFileHandler
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.gui import translating
from annotator.gui.bridge import ProjectBridge
from annotator.gui.choices import Choices
from annotator.gui.main_window import MainWindow
from annotator.gui.runner import Runner

LOG_SIZE = 1_000_000
COLLECTING = (5_000, 10, 100)
"""Garbage is looked for among so many new objects; after so many such looks among older ones, and of those among all."""
STARTED = 3000
"""Milliseconds after which the start is certainly over."""
GRAB_PATIENCE = 30_000
"""Milliseconds that a picture waits for its document and suggestions at most."""
SETTLED = 700
"""Milliseconds without anything new after which it is taken."""


def main(argv: Sequence[str] | None = None) -> int:
    """The window on the project named in `argv`, else on the one that was open last; the exit status of the application."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    gc.disable()  # a ninth of the time to the document would go to looking for garbage among modules
    now = settings.load()
    application = make_application(now.language)
    QTimer.singleShot(STARTED, application, resume_collecting)
    application.applicationStateChanged.connect(collect_unseen)
    window = build(now)
    sys.excepthook = window_reports(window)
    target = whole(arguments[0]) if arguments else now.last_project
    # reading begins while the panes are made; what comes of it is heard by them
    window.painted.connect(lambda: begin_reading(window, target))
    window.furnished.connect(lambda: begin(window, target))
    window.show()
    return application.exec()


def whole(target: str) -> str:
    """A file's whole path, which means the same tomorrow from another folder; an address as it is."""
    return target if "://" in target else str(Path(target).absolute())


def resume_collecting() -> None:
    """Look for garbage again, but never again among what was made while starting: it stays until the end.

    A look at everything holds up all threads for 60 to 80 ms, and Python's own pace would have one every few seconds of marking.
    """
    gc.freeze()
    gc.set_threshold(*COLLECTING)
    gc.enable()


def collect_unseen(state: Qt.ApplicationState) -> None:
    """Look at everything while another application is in front."""
    if state == Qt.ApplicationState.ApplicationInactive and gc.isenabled():
        gc.collect()


def make_application(language: str = "en") -> QApplication:
    """The one application object, named, in Fusion, which looks and measures the same everywhere, and in the chosen language."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    if not application.styleSheet():  # with a window there already, every widget would be dressed anew
        application.setStyle("Fusion")
    translating.speak(application, language)
    return application


def build(now: settings.Settings, *, kept: bool = True) -> MainWindow:
    """Threads, bridge and window; nothing is opened yet. What is chosen in it is `kept`, or forgotten with it."""
    runner = Runner()
    window = MainWindow(Choices(runner, now, kept=kept), ProjectBridge(now.annotator, runner))
    runner.setParent(window)
    return window


def begin_reading(window: MainWindow, target: str) -> None:
    """Open the project, unless it has to be asked first who reads it."""
    if target and window.bridge.annotator is not None:
        window.bridge.open_project(target)


def begin(window: MainWindow, target: str) -> None:
    """With the panes in place: the log, what was wrong with the settings, the first question, or the welcome page."""
    start_log()
    for problem in window.choices.now.problems:
        window.projects.tell(problem)
    if not target or window.bridge.annotator is None:
        window.show_welcome()
    if target and window.bridge.annotator is None:
        window.projects.open_target(target)


def start_log() -> None:
    """Warnings and faults go to a file beside the user's data: ids and lengths, never passages."""
    folder = settings.data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "annotator.log", maxBytes=LOG_SIZE, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        return  # a read-only home: the window works without a log
    logging.basicConfig(level=logging.WARNING, handlers=[handler], format="%(asctime)s %(levelname)s %(name)s %(message)s")


def window_reports(window: MainWindow) -> Callable[..., None]:
    """An excepthook that shows what nobody has foreseen in `window` instead of dying unseen."""

    def report(_kind: type[BaseException], error: BaseException, _traceback: object) -> None:
        if isinstance(error, KeyboardInterrupt):
            window.close()
        else:
            window.projects.tell(error)

    return report


def grab(
    project: str | Path,
    path: str | Path,
    *,
    document: UUID | None = None,
    theme: str = "light",
    size: tuple[int, int] = (1360, 860),
    prepare: Callable[[MainWindow], None] | None = None,
) -> None:
    """Save a picture of the window with `project` (and `document`, else the one left last) open, to `path`.

    `prepare(window)` may scroll or select before. Works where there is no display
    (QT_QPA_PLATFORM=offscreen). Raises TimeoutError when the document does not come.
    """
    from annotator.core.model import Annotator

    now = replace(settings.load(), theme=theme)
    make_application(now.language)
    window = build(now, kept=False)
    window.bridge.annotator = now.annotator or Annotator(name="Analyst")
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    loop = QEventLoop()
    window.furnished.connect(lambda: window.bridge.open_project(str(project)))
    shown = []
    settled = QTimer(window, singleShot=True, interval=SETTLED)
    settled.timeout.connect(loop.quit)
    window.bridge.suggesting.connect(lambda on: settled.stop() if on else settled.start())

    def on_shown(view: object) -> None:
        if document is not None and view.document.id != document:
            window.session.open(document)
            return
        shown.append(view)
        if prepare is not None:
            prepare(window)
        settled.start()

    window.show()
    window.furnish()
    window.session.document_shown.connect(on_shown)
    window.bridge.failed.connect(loop.quit)
    QTimer.singleShot(GRAB_PATIENCE, loop.quit)
    loop.exec()
    picture = window.grab()
    window.close()
    if not shown:
        raise TimeoutError(f"no document of {project} could be shown")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    picture.save(str(path))
