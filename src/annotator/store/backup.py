"""A verified copy of the project file at each opening, a few of them kept beside it."""

import os
import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path

from annotator.core.errors import StoreError

KEPT = 5
_PAGES = 2000


class _Stopped(Exception):
    """The project is being closed."""


class Backup:
    """Copies `path`, whose newest action is `sequence`, on a thread of its own.

    The copy is one consistent snapshot, whatever is written meanwhile. Nothing is
    copied when the newest copy shows the same state.
    """

    def __init__(self, path: Path, sequence: int) -> None:
        self._problem: StoreError | None = None
        self._copy = folder(path) / f"{path.stem}.{sequence:09d}{path.suffix}"
        self._path = path
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="annotator-backup", daemon=True)
        self._thread.start()

    def wait(self) -> StoreError | None:
        """Until the copy is made. Returns why it failed, or None."""
        self._thread.join()
        return self._problem

    def stop(self) -> None:
        """Break off a copy that is still being made."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        if self._copy.exists():
            return
        part = self._copy.with_suffix(".part")
        try:
            self._copy.parent.mkdir(exist_ok=True)
            self._make(part)
            os.replace(part, self._copy)
            for old in sorted(self._copy.parent.glob(f"*{self._path.suffix}"))[:-KEPT]:
                old.unlink()
        except (_Stopped, OSError, sqlite3.Error) as error:
            if not isinstance(error, _Stopped):
                self._problem = StoreError("store.copy", path=self._path, reason=error)
            with suppress(OSError):
                part.unlink(missing_ok=True)

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
