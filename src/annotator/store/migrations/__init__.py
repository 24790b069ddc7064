"""The schema's history, shipped with the package. Imported only when a project is not at the newest revision."""

from contextlib import nullcontext
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from annotator.store import server


def upgrade(engine: Engine, revision: str) -> None:
    """Run the revisions that lie between the database's own and `revision`, all in one transaction."""
    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # a batch copies and drops tables: with foreign keys on it would empty those that refer to them
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        connection = connection.execution_options(writing=True)
        with connection.begin(), nullcontext() if sqlite else server.as_owner(connection):
            number = run(connection, revision)
            if sqlite:
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    raise ValueError(f"the upgrade to {revision} left {len(broken)} broken references")
                connection.exec_driver_sql(f"PRAGMA user_version = {number}")
        if sqlite:  # into the file's header, which tells the version before the file is opened
            connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.invalidate()  # the next connection has its foreign keys on again


def run(connection: Connection, revision: str) -> int:
    """Run them within the transaction of `connection`. Returns how many revisions there are up to `revision`."""
    script = ScriptDirectory(str(Path(__file__).parent))
    context = MigrationContext.configure(
        connection, opts={"fn": lambda current, _: script._upgrade_revs(revision, current), "render_as_batch": True}
    )
    with Operations.context(context):
        context.run_migrations()
    return [each.revision for each in reversed(list(script.walk_revisions()))].index(revision) + 1
