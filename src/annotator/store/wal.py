"""Never write into a write-ahead log that has been taken away.

POSIX drops all locks that a process holds on a file as soon as anything in that process closes the
file (a file dialog that looks into it is enough). Another process then takes itself for the last one on
the database and removes the log under us: what we wrote there would be lost. Writers still exclude each
other, by locks on the `-shm` file. See "How To Corrupt An SQLite Database File", section 2.2, sqlite.org.
"""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry


def watch(engine: Engine, path: Path) -> None:
    """Before every transaction on the SQLite file at `path`, drop a connection whose log is no longer the file's log."""
    log = f"{path}-wal"

    def remember(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()  # opens the log
        entry.info["log"] = _identity(log)

    def check(_connection: sqlite3.Connection, entry: ConnectionPoolEntry, _proxy: object) -> None:
        if entry.info.get("log") != _identity(log):
            raise DisconnectionError(f"{log} was taken away")  # the pool connects anew

    event.listen(engine, "connect", remember)
    event.listen(engine, "checkout", check)


def _identity(path: str) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
