"""The first schema: documents, codebook, ledger, layers, marks, decisions, journal."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# the types as they were, for those of `tables` may change
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PLAIN = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
TIME = sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite")


def upgrade() -> None:
    op.create_table(
        "action",
        sa.Column("sequence", BIG, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("annotator_id", sa.Uuid(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("form", sa.Integer(), nullable=False),
        sa.Column("kinds", PLAIN, nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("reverts", BIG, nullable=True),
        sa.Column("root", BIG, nullable=True),
        sa.ForeignKeyConstraint(["reverts"], ["action.sequence"], name="fk_action_reverts"),
        sa.ForeignKeyConstraint(["root"], ["action.sequence"], name="fk_action_root"),
        sa.PrimaryKeyConstraint("sequence", name="pk_action"),
        sa.UniqueConstraint("id", name="uq_action_id"),
    )
    op.create_table(
        "annotator",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_annotator"),
    )
    op.create_table(
        "conflict",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("loser", PLAIN, nullable=False),
        sa.Column("found", TIME, nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conflict"),
    )
    op.create_table(
        "document",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("original_digest", sa.String(), nullable=False),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("offsets", PLAIN, nullable=False),
        sa.Column("imported", TIME, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.UniqueConstraint("digest", name="uq_document_digest"),
    )
    op.create_table(
        "entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("aliases", PLAIN, nullable=False),
        sa.Column("speaks_for", sa.Uuid(), nullable=True),
        sa.Column("parent", sa.Uuid(), nullable=True),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("outside_ids", PLAIN, nullable=False),
        sa.Column("merged_into", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
    )
    op.create_table(
        "info",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_info"),
    )
    op.create_table(
        "label",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("parent", sa.Uuid(), nullable=True),
        sa.Column("colour", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("guideline", sa.Text(), nullable=False),
        sa.Column("examples", PLAIN, nullable=False),
        sa.Column("attributes", PLAIN, nullable=False),
        sa.Column("joins", PLAIN, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_label"),
    )
    op.create_table(
        "note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reply_to", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
    )
    op.create_index("ix_note_subject_id", "note", ["subject_id"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("annotator_id", sa.Uuid(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("subject_revision", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("snapshot", PLAIN, nullable=False),
        sa.Column("results", PLAIN, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name="fk_decision_annotator_id"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_decision_document_id"),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
    )
    op.create_index("ix_decision_document_id", "decision", ["document_id"], unique=False)
    op.create_index("ix_decision_subject_id", "decision", ["subject_id"], unique=False)
    op.create_table(
        "document_metadata",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("said_on", sa.String(), nullable=False),
        sa.Column("published_on", sa.String(), nullable=False),
        sa.Column("captured_on", sa.String(), nullable=False),
        sa.Column("fields", PLAIN, nullable=False),
        sa.Column("variant_of", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["document.id"], name="fk_document_metadata_id"),
        sa.PrimaryKeyConstraint("id", name="pk_document_metadata"),
    )
    op.create_table(
        "journal",
        sa.Column("sequence", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("mine", sa.Boolean(), nullable=False),
        sa.Column("before", PLAIN, nullable=True),
        sa.ForeignKeyConstraint(["sequence"], ["action.sequence"], name="fk_journal_sequence"),
        sa.PrimaryKeyConstraint("sequence", "position", name="pk_journal"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_journal_record_id",
        "journal",
        ["record_id"],
        unique=False,
        sqlite_where=sa.text("before IS NOT NULL"),
        postgresql_where=sa.text("before IS NOT NULL"),
    )
    op.create_table(
        "layer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("annotator_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("adjudication", sa.Boolean(), nullable=False),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name="fk_layer_annotator_id"),
        sa.PrimaryKeyConstraint("id", name="pk_layer"),
    )
    op.create_table(
        "status",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("annotator_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("unsure", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name="fk_status_annotator_id"),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_status_document_id"),
        sa.PrimaryKeyConstraint("id", name="pk_status"),
    )
    op.create_index("ix_status_document_id", "status", ["document_id"], unique=False)
    op.create_table(
        "suggested",
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("pipeline", sa.String(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_suggested_document_id"),
        sa.PrimaryKeyConstraint("document_id", name="pk_suggested"),
    )
    op.create_table(
        "suggestion",
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("label_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("pieces", PLAIN, nullable=True),
        sa.Column("attributes", PLAIN, nullable=False),
        sa.Column("sources", PLAIN, nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_suggestion_document_id"),
        sa.PrimaryKeyConstraint("document_id", "id", name="pk_suggestion"),
    )
    op.create_table(
        "touched",
        sa.Column("sequence", BIG, nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_touched_document_id"),
        sa.ForeignKeyConstraint(["sequence"], ["action.sequence"], name="fk_touched_sequence"),
        sa.PrimaryKeyConstraint("sequence", "document_id", name="pk_touched"),
    )
    op.create_table(
        "turn",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("speakers", PLAIN, nullable=False),
        sa.Column("addressees", PLAIN, nullable=False),
        sa.Column("answers", PLAIN, nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_turn_document_id"),
        sa.PrimaryKeyConstraint("id", name="pk_turn"),
    )
    op.create_index("ix_turn_document_id", "turn", ["document_id"], unique=False)
    op.create_table(
        "annotation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("layer_id", sa.Uuid(), nullable=False),
        sa.Column("label_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("pieces", PLAIN, nullable=True),
        sa.Column("attributes", PLAIN, nullable=False),
        sa.Column("unconfirmed", PLAIN, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_annotation_document_id"),
        sa.ForeignKeyConstraint(["label_id"], ["label.id"], name="fk_annotation_label_id"),
        sa.ForeignKeyConstraint(["layer_id"], ["layer.id"], name="fk_annotation_layer_id"),
        sa.PrimaryKeyConstraint("id", name="pk_annotation"),
    )
    op.create_index("ix_annotation_place", "annotation", ["document_id", "start", "end"], unique=False)
    op.create_table(
        "relation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Boolean(), nullable=False),
        sa.Column("author", sa.Uuid(), nullable=True),
        sa.Column("created", TIME, nullable=False),
        sa.Column("updated", TIME, nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("layer_id", sa.Uuid(), nullable=False),
        sa.Column("label_id", sa.Uuid(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("target_id", sa.Uuid(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["label_id"], ["label.id"], name="fk_relation_label_id"),
        sa.ForeignKeyConstraint(["layer_id"], ["layer.id"], name="fk_relation_layer_id"),
        sa.PrimaryKeyConstraint("id", name="pk_relation"),
    )
    op.create_index("ix_relation_source_id", "relation", ["source_id"], unique=False)
    op.create_index("ix_relation_target_id", "relation", ["target_id"], unique=False)
