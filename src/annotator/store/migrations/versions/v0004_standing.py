"""Standing rules and collections of documents; on PostgreSQL with the rules of who may see and write them."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    on_server = connection.dialect.name == "postgresql"
    plain, time = (JSONB(), sa.DateTime(timezone=True)) if on_server else (sa.JSON(), sa.String(27))
    op.create_table(
        "rule",
        *_written("rule", time),
        sa.Column("layer_id", sa.Uuid(), sa.ForeignKey("layer.id", name="fk_rule_layer_id"), nullable=False),
        sa.Column("label_id", sa.Uuid(), sa.ForeignKey("label.id", name="fk_rule_label_id"), nullable=False),
        sa.Column("names", plain, nullable=False),
        sa.Column("entry_id", sa.Uuid()),
        sa.Column("match_case", sa.Boolean(), nullable=False),
        sa.Column("attributes", plain, nullable=False),
        sa.Column("unconfirmed", plain, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "collection",
        *_written("collection", time),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("documents", plain, nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
    )
    if on_server:
        connection.connection.cursor().execute(Path(__file__).with_suffix(".sql").read_text("utf-8"))


def _written(table: str, time: sa.DateTime | sa.String) -> list[sa.schema.SchemaItem]:
    """The columns that every record has."""
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid()),
        sa.Column("created", time, nullable=False),
        sa.Column("updated", time, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    ]
