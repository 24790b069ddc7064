"""The suggesters as the application sees them: ask, and be called back; spaCy stays in a child process.

The child is started by the first request, replaced when it dies or hangs, and
gone after `close`. What it found is kept, so a decision costs no second look at the text.
"""

import multiprocessing
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING
from uuid import UUID

from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotatorError
from annotator.core.memory import Memory
from annotator.core.model import Annotation, Decision, Entry, Metadata, Suggestion, Turn
from annotator.suggest import worker
from annotator.suggest.merge import merge, remember
from annotator.suggest.task import Find, Known, Passage, Task

if TYPE_CHECKING:
    from annotator.suggest.shelf import Shelf

VERSION = "3"
"""Goes up with every change of the rules: kept suggestions of another version are found anew."""
PATIENCE = 60.0
"""Seconds without a sign of life after which the child counts as hanging; the import of spaCy takes up to ten on a busy disk."""
_KEPT = 8
"""Documents whose finds are kept: going back to one is instant."""

Done = Callable[[list[Suggestion]], None]


class SuggestError(AnnotatorError):
    """The suggesters stopped; marking goes on without them, and the next request starts them again."""


Failed = Callable[[SuggestError], None]


@dataclass(frozen=True, slots=True)
class _Request:
    number: int
    task: Task
    finish: Callable[[Sequence[Find]], list[Suggestion]]
    done: Done
    failed: Failed
    dropped: Callable[[], None]


class Engine:
    """Asks one child process, one request at a time; the newest request is the one that counts."""

    def __init__(self, pipeline: str = "rules", *, patience: float = PATIENCE) -> None:
        self._pipeline = pipeline
        self._patience = patience
        self._child: _Child | None = None
        self._kept: OrderedDict[tuple[Task, str], list[Find]] = OrderedDict()
        self._lock = threading.Lock()
        self._number = 0
        self._waiting: _Request | None = None
        self._reader: threading.Thread | None = None
        self._bell, self._ring = multiprocessing.Pipe(duplex=False)
        self._closing = False
        self._own: bytes | None = None
        self._own_name = ""

    def use(self, own: bytes | None, name: str) -> None:
        """Let the project's own tagger, packed, take part from the next request on; `name` tells its versions apart."""
        with self._lock:
            self._own, self._own_name = own, name if own else ""

    def follow(self, shelf: "Shelf") -> None:
        """Use what is in use on `shelf`."""
        name = shelf.name
        if name != self._own_name:
            self.use(shelf.weights(), name)

    @property
    def pipeline(self) -> str:
        """Name and version of what finds the suggestions, for keeping them."""
        return f"{self._pipeline}/{VERSION}" + (f"+{self._own_name}" if self._own_name else "")

    @property
    def process_id(self) -> int | None:
        """The child's process id while it runs."""
        child = self._child
        return child.process.pid if child is not None and child.process.is_alive() else None

    def suggest(
        self,
        document_id: UUID,
        digest: str,
        text: str,
        turns: Sequence[Turn],
        metadata: Metadata,
        codebook: Codebook,
        entries: Iterable[Entry],
        accepted: Iterable[Annotation],
        rejected: Iterable[Decision],
        done: Done,
        failed: Failed,
        *,
        memory: Memory | None = None,
        dropped: Callable[[], None] = lambda: None,
    ) -> None:
        """Find suggestions for a document; one of `done`, `failed` and `dropped` (a newer request came) is called.

        The calls come on the reader thread. `accepted` are my live marks of the document, `rejected`
        my rejections. A `memory` that has learnt both, and other documents, takes their place in
        counting; it is only read.
        """
        turns, accepted, rejected = tuple(turns), tuple(accepted), tuple(rejected)

        def finish(finds: Sequence[Find]) -> list[Suggestion]:
            known = remember(digest, text, accepted, rejected) if memory is None else memory
            return merge(document_id, digest, text, turns, finds, codebook=codebook, accepted=accepted, memory=known)

        task = make_task(digest, text, turns, entries)
        with self._lock:
            if self._closing:
                raise SuggestError("suggest.closed")
            self._number += 1
            superseded, self._waiting = self._waiting, _Request(self._number, task, finish, done, failed, dropped)
            if self._reader is None:
                self._reader = threading.Thread(target=self._serve, name="suggestions", daemon=True)
                self._reader.start()
            self._ring.send(None)
        if superseded is not None:
            superseded.dropped()

    def suggest_now(
        self,
        document_id: UUID,
        digest: str,
        text: str,
        turns: Sequence[Turn],
        metadata: Metadata,
        codebook: Codebook,
        entries: Iterable[Entry],
        accepted: Iterable[Annotation],
        rejected: Iterable[Decision],
    ) -> list[Suggestion]:
        """The same, waited for. Raises SuggestError when the child fails or a newer request takes its place."""
        finished = threading.Event()
        results: list[list[Suggestion]] = []
        problems: list[SuggestError] = []

        def done(found: list[Suggestion]) -> None:
            results.append(found)
            finished.set()

        def failed(error: SuggestError) -> None:
            problems.append(error)
            finished.set()

        self.suggest(
            document_id, digest, text, turns, metadata, codebook, entries, accepted, rejected, done, failed, dropped=finished.set
        )
        finished.wait()
        if results:
            return results[0]
        if problems:
            raise problems[0]
        raise SuggestError("suggest.superseded")

    def close(self) -> None:
        """Stop the child and the reader thread; both are gone when this returns. No callback comes after it."""
        with self._lock:
            self._closing = True
            reader, waiting, self._waiting = self._reader, self._waiting, None
        if waiting is not None:
            waiting.dropped()
        self._ring.send(None)
        if reader is not None and reader is not threading.current_thread():
            reader.join()
        self._ring.close()
        self._bell.close()

    def _serve(self) -> None:
        """The reader thread: requests in order of arrival, one answer each, until the engine closes."""
        while not self._closing:
            self._bell.recv()
            with self._lock:
                request, self._waiting = self._waiting, None
            if request is None:
                continue
            try:
                finds = self._finds(request)
            except SuggestError as error:
                self._stop_child()
                request.failed(error)
                continue
            if finds is None:
                request.dropped()
            elif not self._closing:
                request.done(request.finish(finds))
        self._stop_child()

    def _finds(self, request: _Request) -> list[Find] | None:
        """What the child finds, or None when a newer request or the end came first."""
        with self._lock:
            own, own_name = self._own, self._own_name
        kept = self._kept.get((request.task, own_name))
        if kept is not None:
            self._kept.move_to_end((request.task, own_name))
            return kept
        if self._child is None or self._child.own is not own or not self._child.process.is_alive():
            self._stop_child()
            self._child = _Child(own)
        finds = self._child.ask(
            request.number, request.task, self._bell, self._patience, lambda: self._waiting is None and not self._closing
        )
        if finds is not None:
            self._kept[request.task, own_name] = finds
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return finds

    def _stop_child(self) -> None:
        if self._child is not None:
            self._child.stop()
            self._child = None


class _Child:
    """The process and this end of its pipe."""

    def __init__(self, own: bytes | None = None) -> None:
        self.own = own
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=worker.run, args=(theirs, own), name="annotator suggestions", daemon=True)
        try:
            self.process.start()
        except OSError as error:
            raise SuggestError("suggest.start", reason=error.strerror or error) from error
        finally:
            theirs.close()

    def ask(self, number: int, task: Task, bell: Connection, patience: float, is_wanted: Callable[[], bool]) -> list[Find] | None:
        """The answer to one task, or None when it is no longer wanted. Raises SuggestError when the child dies or hangs."""
        try:
            self.connection.send((number, task))
            while True:
                ready = wait([self.connection, self.process.sentinel, bell], patience)
                if not ready:
                    raise SuggestError("suggest.hanging", seconds=round(patience))
                if self.connection in ready:
                    answered, what, value = self.connection.recv()
                    if answered == number and what == worker.DONE:
                        return value
                    if answered == number and what == worker.FAILED:
                        raise SuggestError("suggest.failed", reason=value)
                    if what == worker.UNAVAILABLE:
                        raise SuggestError("suggest.unavailable", reason=value)
                elif self.process.sentinel in ready:
                    raise SuggestError("suggest.died", code=self.process.exitcode)
                elif not is_wanted():
                    return None
                else:
                    bell.recv()
        except (EOFError, OSError) as error:
            self.process.join(1)
            raise SuggestError("suggest.died", code=self.process.exitcode) from error

    def stop(self) -> None:
        """End the process, by force if it does not go when its pipe closes."""
        self.connection.close()
        self.process.join(0.5)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.process.close()


def make_task(digest: str, text: str, turns: Iterable[Turn], entries: Iterable[Entry]) -> Task:
    """What the child needs of a document and of the ledger, as plain values."""
    turns = tuple(turns)
    by_id: Mapping[UUID, Turn] = {turn.id: turn for turn in turns}

    def asker(turn: Turn) -> tuple[str, ...]:
        return tuple(str(one) for answered in turn.answers if answered in by_id for one in by_id[answered].speakers)

    passages = tuple(
        Passage(turn.start, turn.end, turn.role, tuple(map(str, turn.speakers)), tuple(map(str, turn.addressees)), asker(turn))
        for turn in sorted(turns, key=lambda turn: turn.start)
        if not turn.removed
    )
    known = tuple(
        Known(str(entry.id), entry.kind, (entry.name, *entry.aliases), str(entry.speaks_for or ""))
        for entry in entries
        if not entry.removed and entry.merged_into is None
    )
    return Task(digest, text, passages, known)
