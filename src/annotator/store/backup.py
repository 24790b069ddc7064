"""A verified copy of the project file at each opening, a few of them kept beside it."""

import os
import re
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from annotator.core.errors import StoreError

KEPT = 5
_PAGES = 2000
_NAME = 40
"""Characters of the project's name in that of a copy: the rest takes about fifty bytes of the 255 that a name may have."""


class _Stopped(Exception):
    """The project is being closed."""


class Backup:
    """Copies `path`, whose newest action is `action_id`, on a thread of its own.

    The copy is one consistent snapshot, whatever is written meanwhile. Nothing is copied when a copy shows the same state.
    A copy is named after the time, so that the newest stay whatever the journal counts: after an older copy has been put
    in place it counts from there again. Project and action in the name keep apart two projects that had one name in turn.
    """

    def __init__(self, path: Path, project_id: str, action_id: UUID | None) -> None:
        self._path = path
        self._folder = folder(path)
        self._state = f"{project_id[:8]}-{str(action_id)[:8]}"
        self._ours = re.compile(rf".*\.(\d{{8}}-\d{{12}})\.{re.escape(project_id[:8])}-\w+{re.escape(path.suffix)}", re.DOTALL)
        self._stopping = threading.Event()
        self._done: Future[StoreError | None] = Future()
        self._thread = threading.Thread(target=self._run, name="annotator-backup", daemon=True)
        self._thread.start()

    def wait(self) -> StoreError | None:
        """Until the copy is made. Returns why it failed, or None."""
        return self._done.result()

    def tell(self, then: Callable[[StoreError | None], None]) -> None:
        """Call `then` with why the copy failed, or None: once it is made, on the thread that made it, or at once."""
        self._done.add_done_callback(lambda done: then(done.result()))

    def stop(self) -> None:
        """Break off a copy that is still being made."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        problem: StoreError | None = None
        try:
            self._copy()
        except _Stopped:
            pass
        except (OSError, sqlite3.Error) as error:
            problem = StoreError("store.copy", path=self._path, reason=error)
        finally:
            self._done.set_result(problem)

    def _copy(self) -> None:
        self._folder.mkdir(exist_ok=True)
        if any(f".{self._state}." in copy.name for copy in self._copies()):
            return
        part = self._folder / f"{self._state}.part"
        try:
            self._make(part)
            time = datetime.now(UTC).strftime("%Y%m%d-%H%M%S%f")
            made = self._folder / f"{self._path.stem[:_NAME]}.{time}.{self._state}{self._path.suffix}"
            os.replace(part, made)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        for old in [copy for copy in self._copies() if copy != made][: 1 - KEPT]:
            old.unlink()  # never the one just made, though a clock that was set back puts it first

    def _copies(self) -> list[Path]:
        """The copies of this very project, oldest first."""
        found = [(match[1], copy) for copy in self._folder.iterdir() if (match := self._ours.fullmatch(copy.name))]
        return [copy for _, copy in sorted(found)]

    def _make(self, part: Path) -> None:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(self._path, isolation_level=None)) as source, closing(sqlite3.connect(part)) as copy:
            # an open reading transaction holds the snapshot still between the steps of the copy
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM info").fetchone()
            source.backup(copy, pages=_PAGES, progress=self._go_on)
            source.execute("ROLLBACK")
            copy.execute("PRAGMA journal_mode = DELETE")
            (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise sqlite3.DatabaseError(verdict)

    def _go_on(self, status: int, remaining: int, total: int) -> None:
        if self._stopping.is_set():
            raise _Stopped


def folder(path: Path) -> Path:
    """Where the copies of `path` lie."""
    return path.with_name(f"{path.name}.backups")
