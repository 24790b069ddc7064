"""Teams: on PostgreSQL the rules of who may see and write what, and the journal written by triggers; a file has none of it."""

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        # as it stands, through the driver: `%` and `:` mean something to everything between
        connection.connection.cursor().execute(Path(__file__).with_suffix(".sql").read_text("utf-8"))
