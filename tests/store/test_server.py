"""A project on a server: how it is made and left alone, and what the server's complaints become."""

import psycopg
import pytest
from tests.server import Server

from annotator.core.errors import StoreError
from annotator.core.model import Annotator
from annotator.project import Project
from annotator.store import server as servers
from annotator.store.tables import METADATA

pytestmark = pytest.mark.postgres


def _refused(address: str, annotator: Annotator, message: str) -> str:
    with pytest.raises(StoreError) as caught:
        Project.open(address, annotator)
    assert caught.value.message == message
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_migrations_make_every_table_and_column(server: Server, database: str):
    told: dict[str, dict[str, bool]] = {name: {} for name in METADATA.tables}
    with server.connect(database) as connection:
        columns = (
            "SELECT table_name, column_name, is_nullable = 'YES' FROM information_schema.columns WHERE table_schema = 'public'"
        )
        for table, column, nullable in connection.execute(columns):
            told.setdefault(table, {})[column] = nullable
    more = {"action": {"xid"}, "suggestion": {"owner"}, "suggested": {"owner"}}
    for name, table in METADATA.tables.items():
        assert told[name].keys() - more.get(name, set()) == {column.name for column in table.c}
        assert {column.name: column.nullable for column in table.c}.items() <= told[name].items()


def test_nobody_logs_in_as_the_owner_and_every_table_has_forced_rules(server: Server, database: str):
    with server.connect(database) as connection:
        tables = connection.execute(
            "SELECT relname, relrowsecurity AND relforcerowsecurity, rolcanlogin "
            "FROM pg_class JOIN pg_roles ON pg_roles.oid = relowner WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        ).fetchall()
        assert {name for name, _, _ in tables} == {*METADATA.tables, "alembic_version", "fulltext"}
        assert {(forced, login) for _, forced, login in tables} == {(True, False)}
        owners = connection.execute("SELECT pg_has_role('Anna', 'template_owner', 'SET')").fetchone()
        assert owners == (False,)
        loose = connection.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = 'team'::regnamespace AND prosecdef AND proconfig IS NULL"
        ).fetchall()
        assert loose == []


def test_what_cannot_be_opened_is_told_in_one_sentence(server: Server, database: str, annotator: Annotator):
    _refused(server.url(database, "Anna", "wrong"), annotator, "server.password")
    _refused(server.url("nowhere", "Anna"), annotator, "server.missing")
    _refused("postgresql://anna@/p?host=%2Fnowhere", annotator, "store.server")
    _refused("postgresql://anna@127.0.0.1:1/p", annotator, "store.server")
    _refused(server.url("postgres"), annotator, "server.foreign")
    _refused("postgresql://anna@host", annotator, "server.address")
    said = _refused(f"{server.url(database, 'Anna', 'top-secret')}&sslmode=bogus", annotator, "server.address")
    assert "top-secret" not in said


def test_a_database_with_a_project_is_left_alone(server: Server, database: str, annotator: Annotator, codebook):
    with pytest.raises(StoreError) as caught:
        Project.create(server.url(database, "Anna"), annotator, codebook)
    assert caught.value.message == "store.exists"
    with Project.open(server.url(database, "Anna"), annotator) as project:
        assert len(project.codebook.current().labels) == len(codebook.labels)


def test_a_project_that_could_not_be_made_leaves_no_database(server: Server, annotator: Annotator, template: str):
    name = server.fresh_name()
    with pytest.raises(RuntimeError, match="stopped"), servers.creating(server.url(name, "Anna"), annotator.id, "0002"):
        raise RuntimeError("stopped half-way")
    with server.connect() as connection:
        assert connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None


def test_a_database_that_was_there_before_is_emptied_again(server: Server, annotator: Annotator, codebook, template: str):
    name = server.fresh_name()
    with server.connect(role="Anna") as connection:
        connection.execute(f"CREATE DATABASE {name}")
    address = server.url(name, "Anna")
    with pytest.raises(RuntimeError, match="stopped"), servers.creating(address, annotator.id, "0002"):
        raise RuntimeError("stopped half-way")
    Project.create(address, annotator, codebook).close()
    server.drop(name)


def test_an_encrypted_connection_can_be_demanded(server: Server, database: str, annotator: Annotator, monkeypatch):
    """A socket needs none; over TCP libpq asks the server, and this one does not listen there."""
    from annotator import passwords

    assert "sslmode=require" in passwords.complete("postgresql://anna@host/p", require_tls=True)
    assert passwords.complete("/home/anna/p.annotator", require_tls=True) == "/home/anna/p.annotator"
    assert servers.complaint(psycopg.OperationalError("server does not support SSL, but SSL was required")) == "server.tls"


def test_an_address_without_its_password():
    assert servers.without_password("postgresql://anna:s%3Ae%2Fc@host/db?x=1") == "postgresql://anna@host/db?x=1"
    assert servers.shown("postgresql://anna:secret@host/db") == "postgresql://…@host/db"
