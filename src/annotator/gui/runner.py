"""Work off the GUI thread: one writing thread, a few reading threads, answers on the GUI thread. The only file with threads."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

READERS = 2
TURN = 0.0005
"""Seconds that a busy thread keeps the interpreter when the GUI thread wants it; Python's own 0.005 are a third of a frame."""
Work = Callable[[], Any]
Answer = Callable[[Any], None]
Failure = Callable[[BaseException], None]


class Runner(QObject):
    """Runs callables in order on the writing thread, or side by side on reading threads.

    `then(result)` and `failed(error)` are always called on the GUI thread.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._writer = ThreadPoolExecutor(1, "writing")
        self._readers = ThreadPoolExecutor(READERS, "reading")
        self._reads: set[Future[Any]] = set()
        self._tickets = count(1)
        self._newest: dict[tuple[int, str], int] = {}
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def write(self, work: Work, then: Answer, failed: Failure) -> None:
        """Do `work` after everything that was asked for before."""
        future = self._writer.submit(work)
        future.add_done_callback(lambda done: self._finished.emit(lambda: _answer(done, then, failed)))

    def read(self, owner: QObject, work: Work, then: Answer, failed: Failure, *, channel: str = "") -> None:
        """Do `work` soon. It is dropped when `owner` dies or asks again on the same `channel` before the answer is there."""
        place = (id(owner), channel)
        ticket = self._newest[place] = next(self._tickets)

        def is_wanted() -> bool:
            return self._newest.get(place) == ticket and isValid(owner)

        def work_if_wanted() -> Any:
            return work() if is_wanted() else None

        def answer(done: Future[Any]) -> None:
            self._reads.discard(done)
            if is_wanted():
                del self._newest[place]
                _answer(done, then, failed)

        future = self._readers.submit(work_if_wanted)
        self._reads.add(future)
        future.add_done_callback(lambda done: self._finished.emit(lambda: answer(done)))

    def later(self, call: Callable[[], None]) -> None:
        """Call on the GUI thread; for the callbacks of threads that are not ours."""
        self._finished.emit(call)

    def forget_reads(self) -> None:
        """Drop the answer to every read that is still under way."""
        self._newest.clear()

    def reads_under_way(self) -> tuple[Future[Any], ...]:
        """What the writing thread has to wait for before it may close what is being read."""
        return tuple(self._reads)

    def close(self) -> None:
        """Finish what was to be written, drop the rest, end the threads. What is written here is not answered any more."""
        self.forget_reads()
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, call: Callable[[], None]) -> None:
        call()


def wait_for(reads: tuple[Future[Any], ...]) -> None:
    """Block this thread, never the GUI's, until `reads` are done."""
    wait(reads)


def _answer(done: Future[Any], then: Answer, failed: Failure) -> None:
    error = done.exception()
    if error is None:
        then(done.result())
    else:
        failed(error)
