"""Learning in a process of its own, with the lowest priority: asked, and called back."""

import multiprocessing
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

from annotator.core.errors import AnnotatorError, RuleError
from annotator.suggest.engine import SuggestError
from annotator.suggest.learning import Job, Outcome, TooLittle

NICE = 15
PROGRESS, DONE, LITTLE, FAILED = "progress", "done", "little", "failed"


def run(connection: Connection, job: Job) -> None:
    """The process: learn, tell how far it is, send what came of it."""
    if hasattr(os, "nice"):
        os.nice(NICE)
    from annotator.suggest import learning
    from annotator.suggest.worker import Finder

    with suppress(OSError):  # the parent closed its end: nobody wants to know any more
        try:
            connection.send((DONE, learning.learn(job, Finder(), lambda done, total: connection.send((PROGRESS, (done, total))))))
        except TooLittle as little:
            connection.send((LITTLE, (little.found, little.needed)))
        except BrokenPipeError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever training throws ends this attempt, not the application
            connection.send((FAILED, f"{type(error).__name__}: {error}"))


class Learner:
    """One attempt. The callbacks come on a thread of its own; none after `cancel`."""

    def __init__(
        self,
        job: Job,
        progress: Callable[[int, int], None],
        done: Callable[[Outcome], None],
        failed: Callable[[AnnotatorError], None],
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=run, args=(theirs, job), name="annotator learning", daemon=True)
        self._tell = {PROGRESS: lambda value: progress(*value), DONE: done}
        self._failed = failed
        self._cancelled = False
        self._process.start()
        theirs.close()
        self._thread = threading.Thread(target=self._listen, name="learning", daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        what = ""
        while what not in (DONE, LITTLE, FAILED):
            try:
                what, value = self._connection.recv()
            except (EOFError, OSError):
                self._process.join(5)
                what, value = FAILED, f"the process ended with {self._process.exitcode}"
            if self._cancelled:
                return
            if what == LITTLE:
                self._failed(RuleError("learn.little", found=value[0], needed=value[1]))
            elif what == FAILED:
                self._failed(SuggestError("learn.failed", reason=value))
            else:
                self._tell[what](value)
        self._process.join(5)

    def cancel(self) -> None:
        """End the process; what it would have learnt is not missed."""
        self._cancelled = True
        if self._process.is_alive():
            self._process.kill()

    def wait(self) -> None:
        """Until it is over."""
        self._thread.join()
