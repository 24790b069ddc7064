"""A sitting at the real window: marking, scrolling, suggestions, searching, a merge, a PDF; how long its longest frames are.

A frame is what the GUI thread does between two looks at its events, painting included: the longest that anybody waits for a key
to be heard. `bench_sitting.py SECONDS` for another length; the long one, 600, is an analyst's hour without its pauses.
"""

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import perf_counter, thread_time
from uuid import UUID

from rows import Row, main
from samples import ANNOTATOR, make_big_project

from annotator.core.model import Annotator
from annotator.core.text import words
from annotator.project import Project

SECONDS = 60
BEAT = 16
"""Milliseconds between two acts of the hand: no analyst is so quick."""
COLLEAGUE = Annotator(id=UUID(int=8), name="Colleague")
CHARACTERS, MARKS, MERGED = 1_000_000, 10_000, 5_000
KEYS = "pocs"


class Frames:
    """What the GUI thread does between two looks for new events, in milliseconds by the clock and by the processor."""

    def __init__(self) -> None:
        from PySide6.QtCore import QAbstractEventDispatcher

        self.act = ""
        self.found: list[tuple[float, float, str]] = []
        self._spent = (0.0, 0.0)
        QAbstractEventDispatcher.instance().awake.connect(self._end)

    def add(self, clock: float, processor: float) -> None:
        self._spent = self._spent[0] + clock, self._spent[1] + processor

    def _end(self) -> None:
        if self._spent[0]:
            self.found.append((self._spent[0] * 1e3, self._spent[1] * 1e3, self.act))
            self._spent, self.act = (0.0, 0.0), ""


def make_watched_application() -> "Frames":
    """An application that times every event it delivers, with all that comes of it: painting is one of them."""
    from PySide6.QtWidgets import QApplication

    class Watched(QApplication):
        depth = 0
        frames: Frames | None = None

        def notify(self, receiver: object, event: object) -> bool:
            if self.depth or self.frames is None:
                return super().notify(receiver, event)
            self.depth = 1
            clock, processor = perf_counter(), thread_time()
            try:
                return super().notify(receiver, event)
            finally:
                self.frames.add(perf_counter() - clock, thread_time() - processor)
                self.depth = 0

    application = Watched([])
    application.frames = Frames()
    return application.frames


class Sitting:
    """What the hand does, an act at a beat; the same for the same `seed`."""

    def __init__(self, window: object, folder: Path, seed: int) -> None:
        self.window = window
        self.pane = window.document
        self.folder = folder
        self.random = Random(seed)
        self.done: Counter[str] = Counter()
        self._words = list(words(self.pane.view.document.text))
        self._queries = ["treaty", "security council", '"nuclear weapons"', "minister OR ambassador"]
        self._rounds = 0

    def acts(self) -> list[tuple[str, Callable[[], None]]]:
        """A round, of some four seconds: mostly reading and marking, then one of the rarer things."""
        rarer = (self.search, self.print, self.take_back, self.merge, self.search, self.leave_and_return)
        chosen = rarer[self._rounds % len(rarer)]
        self._rounds += 1
        round_ = []
        for _ in range(6):
            round_ += [("jump", self.jump), ("select", self.select), ("mark", self.mark)]
            round_ += [("scroll", self.scroll)] * 15 + [("hover", self.hover)] * 4 + [("next", self.next_mark)] * 2
        round_ += [("page", self.page)] * 10
        return [*round_, (chosen.__name__, chosen), *[("scroll", self.scroll)] * 60]

    def jump(self) -> None:
        self.pane.scroll_to(self._words[self.random.randrange(len(self._words) - 9)][0])

    def select(self) -> None:
        """Drag over some words in sight."""
        from hand import LEFT, NO
        from PySide6.QtCore import QPoint
        from PySide6.QtTest import QTest

        if self.pane.view is None or not self.pane.isVisible():
            return
        start = QPoint(120 + self.random.randrange(300), 150 + self.random.randrange(250))
        viewport = self.pane.viewport()
        QTest.mousePress(viewport, LEFT, NO, start)
        QTest.mouseMove(viewport, start + QPoint(self.random.randrange(20, 200), 0))
        QTest.mouseRelease(viewport, LEFT, NO, start + QPoint(self.random.randrange(20, 200), 40 * self.random.randrange(2)))

    def mark(self) -> None:
        self._press(self.random.choice(KEYS))

    def scroll(self) -> None:
        self.pane.scroll_by(24)

    def page(self) -> None:
        from PySide6.QtCore import Qt

        self._press(Qt.Key.Key_PageDown)

    def hover(self) -> None:
        from PySide6.QtCore import QPointF

        self.pane.hover(QPointF(self.random.randrange(900), self.random.randrange(600)))

    def next_mark(self) -> None:
        self.pane.next_item()

    def take_back(self) -> None:
        self.window.bridge.undo()

    def search(self) -> None:
        self.window.searching.begin()
        self.window.searching.page.line.setText(self._queries[self._rounds % len(self._queries)])
        self._later(1200, self.window.searching.leave)

    def print(self) -> None:
        self.window.printing.write_pdf(str(self.folder / "sitting.pdf"))
        self._later(1000, self.window.printing.cancel)

    def merge(self) -> None:
        """The colleague's next file; with its report, which is closed after a second."""
        path = self.folder / f"colleague{self.done['merge'] % 4}.jsonl"
        projects = self.window.projects
        projects._begin("Merging")
        self.window.bridge.write(lambda project: project.exchange.merge([path]), projects._on_merged, projects._on_task_failed)
        self._later(1500, self._close_dialogs)

    def leave_and_return(self) -> None:
        long = self.window.session.document_id
        other = next(one.id for one in self.window.documents.everything() if one.id != long)
        self.window.session.open(other)
        self._later(500, lambda: self.window.session.open(long))

    def _close_dialogs(self) -> None:
        from PySide6.QtWidgets import QApplication, QDialog

        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()

    def _press(self, key: object) -> None:
        from PySide6.QtTest import QTest

        QTest.keyClick(self.pane, key)

    def _later(self, milliseconds: int, do: Callable[[], None]) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(milliseconds, self.window, do)


def colleague_files(folder: Path, project: Path) -> None:
    """Four hand-overs of one colleague: of the long document each time a quarter more."""
    import shutil

    copy = folder / "colleague.annotator"
    shutil.copy(project, copy)
    with Project.open(copy, COLLEAGUE) as door:
        document = max(door.documents.list(), key=lambda one: one.length)
        spans = list(words(door.documents.text(document.id)))
        labels = [label for label in door.codebook.current().labels if label.kind == "entity"]
        from annotator.core.model import Annotation

        each = MERGED // 4
        for number in range(4):
            door.annotations.mark_many(
                Annotation(
                    document_id=document.id, layer_id=door.layer, label_id=labels[at % len(labels)].id, fragments=(spans[at * 5],)
                )
                for at in range(number * each, (number + 1) * each)
            )
            door.exchange.export(folder / f"colleague{number}.jsonl", layers=[door.layer])


def measure(seconds: float = SECONDS) -> list[Row]:
    from annotator import settings

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["ANNOTATOR_HOME"] = os.environ["XDG_CONFIG_HOME"] = name
        settings.save(annotator_id=str(ANNOTATOR.id), annotator_name=ANNOTATOR.name)
        path = folder / "project.annotator"
        make_big_project(path, CHARACTERS, MARKS)
        colleague_files(folder, path)

        from hand import open_window
        from PySide6.QtCore import QEventLoop, QTimer

        from annotator.gui.app import resume_collecting

        frames = make_watched_application()
        window = open_window(path)
        resume_collecting()  # as the application does after its start
        sitting = Sitting(window, folder, seed=1)
        loop = QEventLoop()
        frames.found.clear()
        until = time.monotonic() + seconds
        waiting: list[tuple[str, Callable[[], None]]] = []

        def beat() -> None:
            if time.monotonic() > until:
                loop.quit()
                return
            if not waiting:
                waiting.extend(reversed(sitting.acts()))
            what, do = waiting.pop()
            frames.act = what
            sitting.done[what] += 1
            do()

        timer = QTimer(interval=BEAT)
        timer.timeout.connect(beat)
        timer.start()
        loop.exec()
        timer.stop()
        found = list(frames.found)
        window.close()
    return rows(found, sitting.done, seconds)


def rows(found: list[tuple[float, float, str]], done: Counter[str], seconds: float) -> list[Row]:
    clock, processor = sorted(one[0] for one in found), sorted(one[1] for one in found)
    last = min(len(found) - 1, int(len(found) * 0.999))
    worst = sorted(found, reverse=True)[:12]
    for taken, own, act in worst:
        print(f"   {taken:6.1f} ms, {own:6.1f} of the processor: {act or 'an answer or a timer'}", file=sys.stderr)
    how = f"{len(found)} frames in {seconds:.0f} s, {done['mark']} marks, {done['merge']} merges"
    return [
        Row("frames of a sitting, p99.9, the processor's time", processor[last], "ms", 33, how),
        Row("the longest, the processor's time", processor[-1], "ms", 100),
        Row(
            "frames of a sitting, p99.9, by the clock", clock[last], "ms", how="on a machine that does nothing else, the promise"
        ),
        Row("the longest, by the clock", clock[-1], "ms", how=f"in: {worst[0][2] or 'an answer or a timer'}"),
    ]


if __name__ == "__main__":
    main(lambda: measure(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS))
