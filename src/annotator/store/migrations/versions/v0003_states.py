"""States of documents on PostgreSQL: a finished one is locked, and in a blind project shows the others' marks; assignments."""

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        connection.connection.cursor().execute(Path(__file__).with_suffix(".sql").read_text("utf-8"))
