"""Where a project lies and how it is reached: URL to engine, the checks before opening, schema versions."""

import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote
from uuid import UUID, uuid4

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from annotator.core.errors import StoreError
from annotator.core.plain import canonical
from annotator.store import server
from annotator.store.places import is_on_network
from annotator.store.server import is_address, shown
from annotator.store.tables import METADATA
from annotator.store.wal import watch

VERSIONS = ("0001", "0002", "0003", "0004", "0005")
"""The schema revisions of `migrations/versions`, oldest first; a new database is made at the last one without Alembic."""
APPLICATION_ID = 0x414E4E4F
"""Marks our SQLite files in their header ("ANNO"); `user_version` beside it counts the schema revisions."""
_BUSY_SECONDS = 10


@contextmanager
def creating(target: str | os.PathLike[str], annotator_id: UUID) -> Iterator[Engine]:
    """An empty project to be filled; it comes to lie at `target` when the block ends. On a server the annotator is its admin.

    A file is made aside under a hidden name and is put in place whole: who is killed
    half-way leaves nothing at `target`. Raises StoreError when something is there
    already or it cannot be written.
    """
    if is_address(target):
        with errors(target), server.creating(str(target), annotator_id, VERSIONS[-1]) as engine:
            yield engine
        return
    path = Path(target)
    _check_folder(path)
    if os.path.lexists(path):
        raise StoreError("store.exists", path=path)
    aside = path.with_name(f".{path.name[:200]}.{uuid4().hex[:8]}.part")
    try:
        with _filled(_file(aside), target) as engine:
            yield engine  # closing the last connection moves everything from the WAL into the file itself
        _put_in_place(aside, path)
    finally:
        for name in (aside.name, f"{aside.name}-wal", f"{aside.name}-shm"):
            with suppress(OSError):
                aside.with_name(name).unlink(missing_ok=True)


@contextmanager
def _filled(engine: Engine, target: object) -> Iterator[Engine]:
    try:
        with errors(target):
            with engine.connect() as connection:
                _fill(connection)
            yield engine
    finally:
        engine.dispose()


def _put_in_place(aside: Path, path: Path) -> None:
    try:
        try:
            os.link(aside, path)  # unlike a rename, it does not replace what came there meanwhile
        except FileExistsError:
            raise StoreError("store.exists", path=path) from None
        except OSError:  # a file system without hard links
            if os.path.lexists(path):
                raise StoreError("store.exists", path=path) from None
            aside.rename(path)
        if os.name == "posix":
            folder = os.open(path.absolute().parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    except OSError as error:
        raise StoreError("store.folder", path=path, reason=error.strerror) from error


def open_existing(target: str | os.PathLike[str], *, read_only: bool = False) -> Engine:
    """The project at `target`, brought to the newest schema. Raises StoreError, having changed nothing.

    `read_only` changes nothing at all, so that a file or folder may be write-protected; an older schema is then refused.
    """
    if is_address(target):
        engine = server.open_engine(str(target))
    else:
        path = Path(target)
        _check_file(path)
        if not read_only:
            _check_writable(path)
        engine = _file(path, read_only=read_only)
    try:
        with errors(target):
            _upgrade(engine, target, read_only=read_only)
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
        raise StoreError(message, path=shown(target), reason=_first_line(error.orig)) from error


def _first_line(error: BaseException | None) -> str:
    """What the driver said, without the context that a server adds; libpq's words on connecting begin with where."""
    said = str(error).strip().split("\n")[0]
    return said.rpartition("failed: ")[2].removeprefix("FATAL:").strip()


def _message(error: BaseException | None) -> str | None:
    if not isinstance(error, sqlite3.Error):
        return server.complaint(error)
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
    return None


def _file(path: Path, *, read_only: bool = False) -> Engine:
    engine = create_engine(_url(path, read_only=read_only), json_serializer=canonical, pool_size=8, max_overflow=-1)
    event.listen(engine, "connect", _set_up_sqlite)
    if read_only:
        event.listen(engine, "connect", _forbid_writing)
    else:
        watch(engine, path)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _url(path: Path, *, read_only: bool) -> URL:
    """Where SQLite finds `path`; built, not written, for in a written URL `?` and `%41` in a file's name mean something else.

    Reading a WAL database needs its `-shm` file, so what only reads opens it as usual where it can write: the file comes and
    goes with us. In a protected place we join those who have it open; if there is nobody, nobody has to be watched for either.
    """
    name = str(path.absolute())
    if not read_only or _is_writable(path):
        return URL.create("sqlite", database=name)
    joining = path.with_name(f"{path.name}-wal").exists()
    how = {"mode": "ro"} if joining else {"immutable": "1"}
    return URL.create("sqlite", database=f"file:{quote(name)}", query=how | {"uri": "true"})


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def _set_up_sqlite(connection: sqlite3.Connection, record: object) -> None:
    """`synchronous=FULL`: what the window calls saved survives a power cut, not only the death of the process."""
    connection.isolation_level = None  # we say BEGIN ourselves, see _begin_sqlite
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # both for memory that does not grow with the corpus: with temp_store = MEMORY a merge kept in memory, of every statement,
    # each page of the scattered ids' index that it touched; a larger cache only fills up, the system caches the file anyway
    connection.execute("PRAGMA temp_store = FILE")
    connection.execute("PRAGMA cache_size = -4000")  # kibibytes


def _forbid_writing(connection: sqlite3.Connection, record: object) -> None:
    connection.execute("PRAGMA query_only = ON")


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
                if connection.dialect.name != "sqlite":
                    server.enter(connection)
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
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {len(VERSIONS)}")


def _check_folder(path: Path) -> None:
    """Raise StoreError unless files beside `path` can be made and locked there."""
    folder = path.absolute().parent
    if not folder.is_dir():
        raise StoreError("store.folder", path=path, reason="there is no such folder")
    if not os.access(folder, os.W_OK):
        raise StoreError("store.folder", path=path, reason="it cannot be written")
    if is_on_network(folder):
        raise StoreError("store.network", path=path)


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


def _check_writable(path: Path) -> None:
    """Raise StoreError unless the file and what SQLite keeps beside it can be written."""
    _check_folder(path)
    if not os.access(path, os.W_OK):
        raise StoreError("store.readonly", path=path, reason="the file cannot be written")


def _upgrade(engine: Engine, target: object, *, read_only: bool) -> None:
    """Bring the schema to the newest revision. Raises StoreError for one that this version does not know."""
    with reading(engine) as connection:
        if is_address(target):
            server.check(connection, target)
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    if found not in VERSIONS:
        raise StoreError("store.newer", path=shown(target))
    if found != VERSIONS[-1]:
        if read_only:
            raise StoreError("store.older", path=shown(target))
        from annotator.store.migrations import upgrade

        upgrade(engine, VERSIONS[-1])
