"""The full-text index of PostgreSQL; a file makes its own when it is first written to."""

from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        connection.connection.cursor().execute(Path(__file__).with_suffix(".sql").read_text("utf-8"))
