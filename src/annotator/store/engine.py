"""Where a project lies and how it is reached: URL to engine, the checks before opening, schema versions."""

import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from annotator.core.errors import StoreError
from annotator.core.plain import canonical
from annotator.store.tables import METADATA

VERSIONS = ("0001",)
"""The schema revisions of `migrations/versions`, oldest first; a new database is made at the last one without Alembic."""
APPLICATION_ID = 0x414E4E4F
"""Marks our SQLite files in their header ("ANNO"); `user_version` beside it counts the schema revisions."""
_LOCAL_ONLY = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "fuse.sshfs", "davfs", "fuse.rclone"})
_BUSY_SECONDS = 10


def is_server(target: str | os.PathLike[str]) -> bool:
    """Whether `target` is the address of a database server rather than a file."""
    return isinstance(target, str) and target.startswith(("postgresql://", "postgresql+psycopg://"))


def create(target: str | os.PathLike[str]) -> Engine:
    """A new, empty project at `target`. Raises StoreError when something is there already or it cannot be written."""
    if is_server(target):
        engine = _server(str(target))
    else:
        path = Path(target)
        _check_folder(path)
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            raise StoreError("store.exists", path=path) from None
        except OSError as error:
            raise StoreError("store.folder", path=path, reason=error.strerror) from None
        engine = _file(path)
    try:
        with errors(target), engine.connect() as connection:
            _fill(connection)
            if connection.dialect.name == "sqlite":
                # into the file itself: opening reads its first bytes, also after a crash or while another has it open
                connection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except StoreError:
        engine.dispose()
        if not is_server(target):
            Path(target).unlink(missing_ok=True)
        raise
    return engine


def open_existing(target: str | os.PathLike[str]) -> Engine:
    """The project at `target`, brought to the newest schema. Raises StoreError, having changed nothing."""
    if is_server(target):
        engine = _server(str(target))
    else:
        path = Path(target)
        _check_file(path)
        engine = _file(path)
    try:
        with errors(target):
            _upgrade(engine, target)
    except StoreError:
        engine.dispose()
        raise
    return engine


@contextmanager
def errors(target: object) -> Iterator[None]:
    """What the database complains of, as the one StoreError that says what to do; bugs pass through."""
    try:
        yield
    except DBAPIError as error:
        message = _message(error.orig)
        if message is None:
            raise
        raise StoreError(message, path=shown(target), reason=error.orig) from error


def shown(target: object) -> str:
    """`target` without a password, for messages and logs."""
    name = str(target)
    head, at, tail = name.rpartition("@")
    return f"{head.partition('://')[0]}://…@{tail}" if at and is_server(name) else name


def _message(error: BaseException | None) -> str | None:
    said = str(error).lower()
    for words, message in (
        ("locked", "store.locked"),
        ("busy", "store.locked"),
        ("malformed", "store.corrupt"),
        ("not a database", "store.foreign"),
        ("readonly", "store.readonly"),
        ("unable to open", "store.folder"),
        ("disk is full", "store.full"),
        ("disk i/o", "store.failing"),
    ):
        if words in said:
            return message
    return None if isinstance(error, sqlite3.Error) else "store.server" if "connection" in said else None


def _file(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", json_serializer=canonical, pool_size=8, max_overflow=-1)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _server(url: str) -> Engine:
    return create_engine(url.replace("postgresql://", "postgresql+psycopg://", 1), json_serializer=canonical, pool_pre_ping=True)


def _set_up_sqlite(connection: sqlite3.Connection, record: object) -> None:
    """`synchronous=FULL`: what the window calls saved survives a power cut, not only the death of the process."""
    connection.isolation_level = None  # we say BEGIN ourselves, see _begin_sqlite
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -16000")  # kibibytes


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its lock at once: two that began as readers would refuse each other half-way."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection in a writing transaction that commits when the block ends and rolls back when it raises."""
    with engine.connect() as connection:
        connection = connection.execution_options(writing=True)
        try:
            with connection.begin():
                yield connection
        finally:
            connection.execution_options(writing=False)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection on one snapshot of the data; on SQLite it neither waits for writers nor holds them up."""
    with engine.connect() as connection, connection.begin():
        if connection.dialect.name != "sqlite":
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield connection


def _fill(connection: Connection) -> None:
    connection = connection.execution_options(writing=True)
    with connection.begin():
        METADATA.create_all(connection)
        connection.execute(
            text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL CONSTRAINT alembic_version_pkc PRIMARY KEY)")
        )
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": VERSIONS[-1]})
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {len(VERSIONS)}")


def _check_folder(path: Path) -> None:
    """Raise StoreError unless files beside `path` can be made and locked there."""
    folder = path.absolute().parent
    if not folder.is_dir():
        raise StoreError("store.folder", path=path, reason="there is no such folder")
    if not os.access(folder, os.W_OK):
        raise StoreError("store.folder", path=path, reason="it cannot be written")
    if _file_system(folder) in _LOCAL_ONLY or str(folder).startswith("\\\\"):
        raise StoreError("store.network", path=path)


def _file_system(folder: Path) -> str:
    """The kind of file system of `folder` where Linux tells, else ""."""
    try:
        mounts = Path("/proc/mounts").read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    found = ("", "")
    for line in mounts:
        _, point, kind, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        if folder.is_relative_to(point) and len(point) >= len(found[0]):
            found = (point, kind)
    return found[1]


def _check_file(path: Path) -> None:
    """Judge by the file's first bytes, so that nothing is touched that is not ours to open."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise StoreError("store.missing", path=path) from None
    except OSError as error:
        raise StoreError("store.unreadable", path=path, reason=error.strerror) from None
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise StoreError("store.foreign", path=path)
    (version,), (application,) = struct.unpack(">i", header[60:64]), struct.unpack(">i", header[68:72])
    if application != APPLICATION_ID:
        raise StoreError("store.foreign", path=path)
    if version > len(VERSIONS):
        raise StoreError("store.newer", path=path)
    _check_folder(path)
    if not os.access(path, os.W_OK):
        raise StoreError("store.readonly", path=path, reason="the file cannot be written")


def _upgrade(engine: Engine, target: object) -> None:
    """Bring the schema to the newest revision. Raises StoreError for one that this version does not know."""
    with reading(engine) as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    if found not in VERSIONS:
        raise StoreError("store.newer", path=shown(target))
    if found != VERSIONS[-1]:
        from annotator.store.migrations import upgrade

        upgrade(engine, VERSIONS[-1])
