"""A project on a PostgreSQL server: its engine, its making, and what the server's complaints mean.

Tables belong to a role that nobody logs in as; who works on the project is a
login role in its team. `migrations/versions/v0002_team.sql` holds the rules.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import URL, Connection, Engine, create_engine, make_url, select, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import NullPool

from annotator.core.errors import StoreError
from annotator.core.model import Annotator
from annotator.core.plain import canonical
from annotator.store.tables import AnnotatorRow, table

PATIENCE = 5
"""Seconds that connecting, and waiting for a row that somebody else holds, may take."""
_OPTIONS = f"-c lock_timeout={PATIENCE}s -c idle_in_transaction_session_timeout=60s -c timezone=UTC -c search_path=public"
_MAINTENANCE = "postgres"
"""The database that every server has, from which others are made."""
_SAID = (
    ("password authentication failed", "server.password"),
    ("no password supplied", "server.password"),
    ("no pg_hba.conf entry", "server.entry"),
    ("permission denied for database", "server.entry"),
    ("server does not support ssl", "server.tls"),
    ("invalid sslmode", "server.address"),
    ("invalid connection option", "server.address"),
    ("does not exist", "server.missing"),
    ("lock timeout", "server.held"),
    ("deadlock detected", "server.held"),
    ("too many", "server.full"),
    ("remaining connection slots", "server.full"),
)
_GONE = ("connection", "shutting down", "terminating", "starting up", "timeout expired", "in recovery", "could not")
_REFUSED = "42501"


def is_address(target: object) -> bool:
    """Whether `target` is the address of a database server rather than a file."""
    return isinstance(target, str) and target.startswith(("postgresql://", "postgresql+psycopg://"))


def open_engine(target: str, **options: Any) -> Engine:
    """The engine of a server address. Raises StoreError when it is none."""
    try:
        url = make_url(target).set(drivername="postgresql+psycopg")
    except ArgumentError:
        raise StoreError("server.address", path=shown(target)) from None
    if not url.database:
        raise StoreError("server.address", path=shown(target))
    arguments = {"connect_timeout": PATIENCE, "options": _OPTIONS, "application_name": "annotator"}
    return create_engine(url, json_serializer=canonical, connect_args=arguments, **({"pool_pre_ping": True} | options))


def without_password(target: str) -> str:
    """The address as it may be kept and shown to its user."""
    try:
        url = make_url(target)
    except ArgumentError:
        return shown(target)
    return url._replace(password=None).render_as_string(hide_password=False)


def with_password(target: str, password: str) -> str:
    """The address that connects with `password`: for memory only."""
    return make_url(target).set(password=password).render_as_string(hide_password=False)


def shown(target: object) -> str:
    """`target` without name and password, for messages and logs."""
    name = str(target)
    head, at, tail = name.rpartition("@")
    return f"{head.partition('://')[0]}://…@{tail}" if at and is_address(name) else name


def complaint(error: BaseException | None) -> str | None:
    """The message that says what a driver's error means to the user; None for a bug."""
    state, said = getattr(error, "sqlstate", None), str(error).lower()
    if state == _REFUSED:
        return "server.refused"
    if state == "42P01":
        return "server.foreign"
    is_connecting = state is None or state[:2] in ("08", "57", "53", "55", "40")
    for words, message in _SAID:
        if is_connecting and words in said:
            return message
    return "store.server" if is_connecting and any(words in said for words in _GONE) else None


def database(target: str) -> str:
    """The name of the database in an address."""
    return make_url(target).database or ""


def identify(connection: Connection, annotator: Annotator) -> Annotator:
    """Who is connected, as the project knows them. Raises StoreError when they are not in the team."""
    rows = table(AnnotatorRow).c
    me = connection.exec_driver_sql("SELECT team.me()").scalar()
    if me is None:
        role = connection.exec_driver_sql("SELECT session_user").scalar()
        raise StoreError("server.stranger", name=role)
    name = connection.execute(select(rows.name).where(rows.id == me)).scalar()
    return replace(annotator, id=me, name=name or annotator.name)


def check(connection: Connection, target: object) -> None:
    """Raise StoreError unless there is a project in the database and who is connected may look into it."""
    if connection.exec_driver_sql("SELECT to_regnamespace('team')").scalar() is None:
        raise StoreError("server.foreign", path=shown(target))
    if not connection.exec_driver_sql("SELECT has_schema_privilege('team', 'USAGE')").scalar():
        raise StoreError("server.stranger", name=connection.exec_driver_sql("SELECT session_user").scalar())


def enter(connection: Connection) -> None:
    """Put this transaction in line behind my others. Raises what the server says to who is not in the team."""
    connection.exec_driver_sql("SELECT team.enter()")


def adopt(connection: Connection, is_on: bool) -> None:
    """Begin or end to speak for others, which admins may."""
    connection.execute(text("SELECT team.adopt(:is_on)"), {"is_on": is_on})


def begin_action(connection: Connection, values: dict[str, Any]) -> int:
    """Make the journal's entry; the server fills in who and when. Returns its number."""
    call = text(
        "SELECT team.begin_action(CAST(:id AS uuid), :name, CAST(:form AS integer), :live, "
        "CAST(:reverts AS bigint), CAST(:root AS bigint))"
    )
    return int(connection.execute(call, values).scalar_one())


# making a project


@contextmanager
def creating(target: str, annotator_id: UUID, revision: str) -> Iterator[Engine]:
    """An empty project in the database that `target` names, made where there is none; whole or not at all.

    Who connects becomes the annotator `annotator_id` and the first admin.
    """
    has_made = _make_database(target)
    engine = open_engine(target)
    is_filled = False
    try:
        with engine.connect() as connection, connection.begin():
            _fill(connection, target, annotator_id, revision)
        is_filled = True
        yield engine
    except BaseException:
        engine.dispose()
        if is_filled or has_made:
            _unmake(target, has_made)
        raise
    finally:
        engine.dispose()


def _make_database(target: str) -> bool:
    """Make the database unless it is there. Returns whether it was made."""
    engine = open_engine(target, poolclass=NullPool)
    try:
        engine.connect().close()
    except DBAPIError as error:
        if complaint(error.orig) != "server.missing" or "database" not in str(error.orig):
            raise
    else:
        return False
    with _maintaining(target) as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {_quoted(connection, engine.url.database)}")
    return True


def _unmake(target: str, whole: bool) -> None:
    url = make_url(target)
    if whole:
        owner, team = f"{url.database}_owner", f"{url.database}_team"
        with _maintaining(target) as connection:
            is_owned = connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": owner}).first()
            if is_owned:
                connection.exec_driver_sql(f"GRANT {_quoted(connection, owner)} TO CURRENT_USER")
                connection.exec_driver_sql(f"SET ROLE {_quoted(connection, owner)}")
            connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {_quoted(connection, url.database)}")
            if is_owned:
                connection.exec_driver_sql(f"DROP ROLE IF EXISTS {_quoted(connection, team)}")
                connection.exec_driver_sql("RESET ROLE")
                connection.exec_driver_sql(f"DROP ROLE {_quoted(connection, owner)}")
        return
    engine = open_engine(target, poolclass=NullPool)
    with engine.connect() as connection, connection.begin(), as_owner(connection):
        connection.exec_driver_sql(
            "DROP SCHEMA team, public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC"
        )


@contextmanager
def _maintaining(target: str) -> Iterator[Connection]:
    url: URL = make_url(target).set(database=_MAINTENANCE)
    engine = open_engine(url.render_as_string(hide_password=False), poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection


def _fill(connection: Connection, target: str, annotator_id: UUID, revision: str) -> None:
    if connection.exec_driver_sql("SELECT to_regclass('public.alembic_version')").scalar() is not None:
        raise StoreError("store.exists", path=shown(target))
    from annotator.store.migrations import run

    me = connection.exec_driver_sql("SELECT session_user").scalar_one()
    with as_owner(connection, make=True):
        run(connection, revision)
        member = {"role": me, "id": annotator_id}
        connection.execute(text("INSERT INTO team.member (role, annotator_id, rank) VALUES (:role, :id, 'admin')"), member)
        connection.exec_driver_sql(f"GRANT {_role(connection, 'team')} TO {_quoted(connection, me)}")


@contextmanager
def as_owner(connection: Connection, *, make: bool = False) -> Iterator[None]:
    """Act as the role that owns the project; it is made first when asked for, and the way to it closed afterwards."""
    owner, team = _role(connection, "owner"), _role(connection, "team")
    database = _quoted(connection, connection.engine.url.database)
    is_super = connection.exec_driver_sql("SELECT rolsuper FROM pg_roles WHERE rolname = session_user").scalar_one()
    if make:
        _make_role(connection, "owner", "NOLOGIN CREATEROLE")
    if not is_super:
        connection.exec_driver_sql(f"GRANT {owner} TO CURRENT_USER")
    if make:
        connection.exec_driver_sql(f"ALTER DATABASE {database} OWNER TO {owner}")
    connection.exec_driver_sql(f"SET LOCAL ROLE {owner}")
    if make:
        _make_role(connection, "team", "NOLOGIN")
        connection.exec_driver_sql(
            f"REVOKE ALL ON DATABASE {database} FROM PUBLIC; GRANT CONNECT, TEMPORARY ON DATABASE {database} TO {team}"
        )
    yield
    connection.exec_driver_sql("RESET ROLE")
    if not is_super:
        connection.exec_driver_sql(f"REVOKE {owner} FROM CURRENT_USER")


def _make_role(connection: Connection, what: str, rights: str) -> None:
    name = f"{connection.engine.url.database}_{what}"
    if connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": name}).first() is None:
        connection.exec_driver_sql(f"CREATE ROLE {_quoted(connection, name)} {rights}")


def _role(connection: Connection, what: str) -> str:
    return _quoted(connection, f"{connection.engine.url.database}_{what}")


def _quoted(connection: Connection, name: str | None) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(name or "")
