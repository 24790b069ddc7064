"""The tables, one SQLModel class each, and how their rows become core records and back.

Nothing here is deleted: `removed` is a state that travels, `absent` one of this
database alone (an undone merge brought the row; the next merge brings it back).
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, ClassVar, cast
from uuid import UUID

from sqlalchemy import BigInteger, DateTime, Dialect, Index, Integer, MetaData, String, Text, text
from sqlalchemy import Table as SqlTable
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import JSON, TypeDecorator, TypeEngine
from sqlmodel import Field, SQLModel

from annotator.core import model
from annotator.core.model import Fragments, Json
from annotator.core.plain import read_time, reader, to_plain, write_time

BIG = BigInteger().with_variant(Integer(), "sqlite")
"""Counts up by itself on both databases; SQLite does so for INTEGER only."""


class Time(TypeDecorator[datetime]):
    """An aware UTC time: in SQLite the text of the journal and of JSONL, so that bulk rows go in as they come."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(String(27) if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | str | None, dialect: Dialect) -> Any:
        return write_time(value) if dialect.name == "sqlite" and isinstance(value, datetime) else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return read_time(value) if isinstance(value, str) else value


class Plain(TypeDecorator[Any]):
    """A JSON column that holds values of the type `hint`: tuples, ids and small records come back as such."""

    impl = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
    cache_ok = True

    def __init__(self, hint: Any) -> None:
        super().__init__()
        self.hint = hint
        self._read = reader(hint)

    def process_bind_param(self, value: Any, dialect: Dialect) -> Json:
        return to_plain(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else self._read(value)


def _plain(hint: Any, *, nullable: bool = False) -> Any:
    """A column of `hint` as JSON; its field is annotated Any, for pydantic cannot unfold the endless `Json`."""
    return Field(sa_type=cast("Any", Plain(hint)), nullable=nullable)


def _text() -> Any:
    return Field(sa_type=Text)


def _time() -> Any:
    return Field(sa_type=cast("Any", Time()))


def _sequence(**options: Any) -> Any:
    return Field(sa_type=cast("Any", BIG), **options)


METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Row(SQLModel):
    """Where all tables meet: one MetaData with named constraints, so that migrations can name what they change."""

    metadata: ClassVar[MetaData] = METADATA


class Kept(Row):
    """What the journal can bring back: an id, the revision that merges compare, and whether it is here at all."""

    id: UUID = Field(primary_key=True)
    revision: int = 1
    absent: bool = False


class Written(Kept):
    """The columns of every `model.Record`."""

    author: UUID | None = None
    created: datetime = _time()
    updated: datetime = _time()
    removed: bool = False


class InfoRow(Row, table=True):
    """What the project knows of itself, one value per key: "id", "name", "created"."""

    __tablename__ = "info"
    key: str = Field(primary_key=True)
    value: str = _text()


class DocumentRow(Row, table=True):
    """A document is in the project while its metadata are; the text stays, whatever happens."""

    __tablename__ = "document"
    id: UUID = Field(primary_key=True)
    digest: str = Field(unique=True)
    length: int
    name: str
    original_digest: str
    reader: str
    offsets: Any = _plain(tuple[tuple[int, int], ...])
    imported: datetime = _time()
    text: str = _text()


class MetadataRow(Written, table=True):
    """`id` is the document's."""

    __tablename__ = "document_metadata"
    id: UUID = Field(primary_key=True, foreign_key="document.id")
    title: str
    place: str
    source: str
    kind: str
    language: str
    said_on: str
    published_on: str
    captured_on: str
    fields_: Any = Field(sa_type=cast("Any", Plain(dict)), nullable=False, sa_column_kwargs={"name": "fields"})
    variant_of: UUID | None = None


class TurnRow(Written, table=True):
    """A stretch of a document with one role."""

    __tablename__ = "turn"
    document_id: UUID = Field(foreign_key="document.id", index=True)
    start: int
    end: int
    role: str
    speakers: Any = _plain(tuple[UUID, ...])
    addressees: Any = _plain(tuple[UUID, ...])
    answers: Any = _plain(tuple[UUID, ...])


class LabelRow(Written, table=True):
    """One label of the codebook."""

    __tablename__ = "label"
    name: str
    kind: str
    parent: UUID | None = None
    colour: str
    key: str
    description: str = _text()
    guideline: str = _text()
    examples: Any = _plain(tuple[str, ...])
    attributes: Any = _plain(tuple[model.Attribute, ...])
    joins: Any = _plain(tuple[str, ...])
    position: int


class EntryRow(Written, table=True):
    """One entry of the ledger."""

    __tablename__ = "entry"
    kind: str
    name: str
    aliases: Any = _plain(tuple[str, ...])
    speaks_for: UUID | None = None
    parent: UUID | None = None
    sentence: str = _text()
    memo: str = _text()
    outside_ids: Any = _plain(dict)
    merged_into: UUID | None = None


class AnnotatorRow(Written, table=True):
    """A person who marks or reviews."""

    __tablename__ = "annotator"
    name: str


class LayerRow(Written, table=True):
    """What one annotator has marked."""

    __tablename__ = "layer"
    annotator_id: UUID = Field(foreign_key="annotator.id")
    name: str
    adjudication: bool
    finished: bool


class AnnotationRow(Written, table=True):
    """`start` and `end` reach over all fragments; `pieces` holds those of a mark with more than one."""

    __tablename__ = "annotation"
    # with the place, or every new mark would look through all those of a long document for its equal
    __table_args__ = (Index("ix_annotation_place", "document_id", "start", "end"),)
    document_id: UUID = Field(foreign_key="document.id")
    layer_id: UUID = Field(foreign_key="layer.id")
    label_id: UUID = Field(foreign_key="label.id")
    start: int | None = None
    end: int | None = None
    pieces: Any = _plain(Fragments, nullable=True)
    attributes: Any = _plain(dict)
    unconfirmed: Any = _plain(tuple[str, ...])
    note: str = _text()
    origin: str


class RelationRow(Written, table=True):
    """No foreign keys to the annotations: a colleague's file may bring one end before the other."""

    __tablename__ = "relation"
    layer_id: UUID = Field(foreign_key="layer.id")
    label_id: UUID = Field(foreign_key="label.id")
    source_id: UUID = Field(index=True)
    target_id: UUID = Field(index=True)
    note: str = _text()


class RuleRow(Written, table=True):
    """A standing rule of one layer."""

    __tablename__ = "rule"
    layer_id: UUID = Field(foreign_key="layer.id")
    label_id: UUID = Field(foreign_key="label.id")
    names: Any = _plain(tuple[str, ...])
    entry_id: UUID | None = None
    match_case: bool
    attributes: Any = _plain(dict)
    unconfirmed: Any = _plain(tuple[str, ...])
    active: bool


class CollectionRow(Written, table=True):
    """Documents under one name. No foreign keys to them: a colleague's file may name documents that it does not hold."""

    __tablename__ = "collection"
    name: str
    documents: Any = _plain(tuple[UUID, ...])
    query: str = _text()


class SuggestionRow(Row, table=True):
    """Pending suggestions: rebuildable, so neither journalled nor kept when a newer pipeline has looked."""

    __tablename__ = "suggestion"
    document_id: UUID = Field(primary_key=True, foreign_key="document.id")
    id: UUID = Field(primary_key=True)
    label_id: UUID
    start: int | None = None
    end: int | None = None
    pieces: Any = _plain(Fragments, nullable=True)
    attributes: Any = _plain(dict)
    sources: Any = _plain(tuple[model.Source, ...])
    step: str


class SuggestedRow(Row, table=True):
    """Which pipeline looked at a document last, and when."""

    __tablename__ = "suggested"
    document_id: UUID = Field(primary_key=True, foreign_key="document.id")
    pipeline: str
    at: datetime = _time()


class DecisionRow(Kept, table=True):
    """Appended, never edited. No foreign key to the subject: the snapshot stands for itself."""

    __tablename__ = "decision"
    annotator_id: UUID = Field(foreign_key="annotator.id")
    document_id: UUID = Field(foreign_key="document.id", index=True)
    subject: str
    subject_id: UUID = Field(index=True)
    subject_revision: int
    verdict: str
    snapshot: Any = _plain(model.Snapshot)
    results: Any = _plain(tuple[UUID, ...])
    reason: str = _text()
    at: datetime = _time()


class NoteRow(Written, table=True):
    """One message of a thread."""

    __tablename__ = "note"
    subject: str
    subject_id: UUID = Field(index=True)
    text: str = _text()
    reply_to: UUID | None = None


class StatusRow(Written, table=True):
    """The state of a document for one annotator in one part."""

    __tablename__ = "status"
    document_id: UUID = Field(foreign_key="document.id", index=True)
    annotator_id: UUID = Field(foreign_key="annotator.id")
    part: str
    state: str
    unsure: bool


class ConflictRow(Kept, table=True):
    """The losing copies of merges."""

    __tablename__ = "conflict"
    kind: str
    record_id: UUID
    loser: Any = _plain(dict)
    found: datetime = _time()
    settled: bool


class ActionRow(Row, table=True):
    """One user action. `live`: it stands and can be reverted.

    An undo or redo names the action that it took back (`reverts`) and the one that
    all this is about (`root`).
    """

    __tablename__ = "action"
    sequence: int | None = _sequence(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    name: str
    annotator_id: UUID
    at: datetime = _time()
    form: int
    kinds: Any = _plain(tuple[str, ...])
    live: bool
    reverts: int | None = _sequence(default=None, nullable=True, foreign_key="action.sequence")
    root: int | None = _sequence(default=None, nullable=True, foreign_key="action.sequence")


class TouchedRow(Row, table=True):
    """Which documents an action changed something in."""

    __tablename__ = "touched"
    sequence: int = _sequence(primary_key=True, foreign_key="action.sequence")
    document_id: UUID = Field(primary_key=True, foreign_key="document.id")


class JournalRow(Row, table=True):
    """One changed row of an action: how it stood after (`revision`, `absent`) and before (None: it was not there).

    `mine` is a put, whose revert mints a revision; an adoption's revert does not.
    """

    __tablename__ = "journal"
    __table_args__ = (
        # history asks for what a record was; the inserts of a big merge have no such thing and stay out
        Index(
            "ix_journal_record_id",
            "record_id",
            sqlite_where=text("before IS NOT NULL"),
            postgresql_where=text("before IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )
    sequence: int = _sequence(primary_key=True, foreign_key="action.sequence")
    position: int = Field(primary_key=True)
    kind: str
    record_id: UUID
    revision: int
    absent: bool
    mine: bool
    before: Any = _plain(dict, nullable=True)


def table(row: type[SQLModel]) -> SqlTable:
    """The SQLAlchemy table of a class above."""
    return cast("SqlTable", cast("Any", row).__table__)


@dataclass(frozen=True, slots=True)
class Kind:
    """A class of record and the table that keeps it; `name` is what journal and change sets call it."""

    name: str
    record: type
    table: SqlTable
    fields: tuple[str, ...]
    fragmented: bool

    def to_row(self, record: Any) -> dict[str, Any]:
        """The column values of `record`."""
        row = {name: getattr(record, name) for name in self.fields}
        if self.fragmented:
            row["start"], row["end"], row["pieces"] = spread(record.fragments)
        return row

    def to_record(self, row: Mapping[Any, Any]) -> Any:
        """The record of a row that holds at least this kind's columns."""
        values = {name: row[name] for name in self.fields}
        if self.fragmented:
            values["fragments"] = gather(row["start"], row["end"], row["pieces"])
        return self.record(**values)


def spread(fragments: Fragments) -> tuple[int | None, int | None, Fragments | None]:
    """The columns start, end and pieces of `fragments` (code points)."""
    if not fragments:
        return None, None, None
    return fragments[0][0], fragments[-1][1], fragments if len(fragments) > 1 else None


def gather(start: int | None, end: int | None, pieces: Fragments | None) -> Fragments:
    """The fragments that `spread` took apart."""
    if pieces is not None:
        return pieces
    return () if start is None or end is None else ((start, end),)


def _kind(record: type, row: type[SQLModel]) -> Kind:
    names = tuple(item.name for item in fields(record))
    return Kind(
        name=record.__name__.lower(),
        record=record,
        table=table(row),
        fields=tuple(name for name in names if name != "fragments"),
        fragmented="fragments" in names,
    )


JOURNALLED: tuple[Kind, ...] = (
    _kind(model.Annotator, AnnotatorRow),
    _kind(model.Layer, LayerRow),
    _kind(model.Label, LabelRow),
    _kind(model.Entry, EntryRow),
    _kind(model.Metadata, MetadataRow),
    _kind(model.Turn, TurnRow),
    _kind(model.Annotation, AnnotationRow),
    _kind(model.Relation, RelationRow),
    _kind(model.Rule, RuleRow),
    _kind(model.Collection, CollectionRow),
    _kind(model.Decision, DecisionRow),
    _kind(model.Note, NoteRow),
    _kind(model.Status, StatusRow),
    _kind(model.Conflict, ConflictRow),
)
"""Every kind of record that actions change, in an order that foreign keys accept."""
KINDS: dict[type, Kind] = {kind.record: kind for kind in JOURNALLED}
KIND_OF: dict[str, Kind] = {kind.name: kind for kind in JOURNALLED}
DOCUMENT = _kind(model.Document, DocumentRow)
SUGGESTION = _kind(model.Suggestion, SuggestionRow)
