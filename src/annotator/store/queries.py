"""Every SELECT that is not the journal's own, returning core records. "Live" is neither removed nor absent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import Connection, Select, and_, case, func, or_, select, tuple_
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.errors import RuleError
from annotator.core.marks import DocumentView, Marks
from annotator.core.model import (
    ASSIGNMENT,
    AUTHOR,
    POSSIBLE,
    WITHDRAW,
    Annotation,
    Annotator,
    Conflict,
    Decision,
    Document,
    Entry,
    Fragments,
    Label,
    Layer,
    Metadata,
    Note,
    Record,
    Relation,
    Status,
    Suggestion,
    Turn,
)
from annotator.core.plain import canonical
from annotator.store import columns
from annotator.store.journal import last_sequence
from annotator.store.tables import DOCUMENT, KINDS, SUGGESTION, InfoRow, SuggestedRow, gather, table

R = TypeVar("R")
INFO, SUGGESTED = table(InfoRow), table(SuggestedRow)
MarkKey = tuple[UUID, UUID, UUID, Fragments, str]
_AT_ONCE = 5000
"""Ids in one statement; SQLite takes 32,766 values."""
_ORDER: dict[type, tuple[str, ...]] = {
    Label: ("position", "name", "id"),
    Entry: ("name", "id"),
    Turn: ("start", "end", "id"),
    Annotation: ("start", "end", "id"),
    Decision: ("at", "id"),
    Conflict: ("found", "id"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSummary:
    """One line of the document list. `state` is mine as author.

    `suggestions` are the sure and likely ones that await me, `possible` the others,
    `review` is what a reviewer said of it last, `assigned` who is to read it.
    """

    id: UUID
    title: str
    said_on: str
    published_on: str
    place: str
    source: str
    kind: str
    length: int
    annotations: int
    suggestions: int
    state: str
    unsure: bool
    possible: int = 0
    review: str = ""
    assigned: tuple[UUID, ...] = ()


def live(record: type) -> ColumnElement[bool]:
    """The condition that a row of this kind counts."""
    rows = KINDS[record].table.c
    return ~rows.absent & ~rows.removed if issubclass(record, Record) else ~rows.absent


def records(connection: Connection, record: type[R], *where: ColumnElement[bool], all_states: bool = False) -> list[R]:
    """The live records of a kind that fulfil the conditions, in their own order; removed ones too with `all_states`."""
    kind = KINDS[record]
    shown = ~kind.table.c.absent if all_states else live(record)
    order = [kind.table.c[name].nulls_first() for name in _ORDER.get(record, ("created", "id"))]
    return [
        kind.to_record(row) for row in connection.execute(select(kind.table).where(shown, *where).order_by(*order)).mappings()
    ]


def get(connection: Connection, record: type[R], id_: UUID) -> R:
    """The live record with `id_`. Raises RuleError when there is none."""
    found = records(connection, record, KINDS[record].table.c.id == id_)
    if not found:
        raise RuleError("record.unknown", kind=KINDS[record].name, id=id_)
    return found[0]


def info(connection: Connection) -> dict[str, str]:
    """What the project knows of itself."""
    return {row.key: row.value for row in connection.execute(select(INFO))}


def document(connection: Connection, document_id: UUID) -> Document:
    """A document with its text. Raises RuleError when it is not in the project."""
    rows, metadata = DOCUMENT.table, KINDS[Metadata].table
    query = select(rows).join(metadata, metadata.c.id == rows.c.id).where((rows.c.id == document_id) & live(Metadata))
    found = connection.execute(query).mappings().one_or_none()
    if found is None:
        raise RuleError("record.unknown", kind="document", id=document_id)
    return cast("Document", DOCUMENT.to_record(found))


def document_ids(connection: Connection) -> set[UUID]:
    """The ids of the documents in the project."""
    return set(connection.execute(select(KINDS[Metadata].table.c.id).where(live(Metadata))).scalars())


def document_view(connection: Connection, document_id: UUID, annotator: UUID, layer: UUID) -> DocumentView:
    """Everything the window shows of a document. Raises RuleError when it is not in the project."""
    suggestions = Marks()
    for suggestion in pending(connection, document_id, annotator, layer):
        suggestions.put(suggestion)
    return DocumentView(
        document=document(connection, document_id),
        metadata=get(connection, Metadata, document_id),
        turns=_turns(connection, document_id),
        marks=_marks(connection, document_id),
        suggestions=suggestions,
        layer=layer,
        layers=tuple(records(connection, Layer)),
        annotators=tuple(records(connection, Annotator)),
        decisions=tuple(latest_decisions(connection, document_id)),
        statuses=tuple(records(connection, Status, KINDS[Status].table.c.document_id == document_id)),
        relations=tuple(relations_in(connection, document_id)),
        sequence=last_sequence(connection),
    )


def _turns(connection: Connection, document_id: UUID) -> Sequence[Turn]:
    if connection.dialect.name == "sqlite":
        return columns.turns(connection, document_id)
    return records(connection, Turn, KINDS[Turn].table.c.document_id == document_id)


def _marks(connection: Connection, document_id: UUID) -> Marks:
    if connection.dialect.name == "sqlite":
        return columns.marks(connection, document_id)
    marks = Marks()
    for mark in records(connection, Annotation, KINDS[Annotation].table.c.document_id == document_id):
        marks.put(mark)
    return marks


def summaries(connection: Connection, annotator: UUID, layer: UUID) -> list[DocumentSummary]:
    """The documents of the project, by date and title."""
    rows, metadata, status = DOCUMENT.table, KINDS[Metadata].table, KINDS[Status].table
    marks = KINDS[Annotation].table
    marked = (
        select(marks.c.document_id, func.count().label("count")).where(live(Annotation)).group_by(marks.c.document_id).subquery()
    )
    suggested = SUGGESTION.table.c
    kept_back = func.count().filter(suggested.step == POSSIBLE).label("possible")
    waiting = _pending_query(annotator, layer, select(suggested.document_id, func.count().label("count"), kept_back))
    waiting_counts = waiting.group_by(suggested.document_id).subquery()
    mine = and_(status.c.document_id == rows.c.id, status.c.annotator_id == annotator, status.c.part == AUTHOR, live(Status))
    query = (
        select(
            rows.c.id,
            case((metadata.c.title == "", rows.c.name), else_=metadata.c.title).label("title"),
            *(metadata.c[name] for name in ("said_on", "published_on", "place", "source", "kind")),
            rows.c.length,
            func.coalesce(marked.c.count, 0).label("annotations"),
            func.coalesce(waiting_counts.c.count - waiting_counts.c.possible, 0).label("suggestions"),
            func.coalesce(waiting_counts.c.possible, 0).label("possible"),
            func.coalesce(status.c.state, "").label("state"),
            func.coalesce(status.c.unsure, False).label("unsure"),
        )
        .join(metadata, metadata.c.id == rows.c.id)
        .outerjoin(marked, marked.c.document_id == rows.c.id)
        .outerjoin(waiting_counts, waiting_counts.c.document_id == rows.c.id)
        .outerjoin(status, mine)
        .where(live(Metadata))
        .order_by(case((metadata.c.said_on == "", metadata.c.published_on), else_=metadata.c.said_on), "title", rows.c.id)
    )
    reviews, assigned = _by_others(connection)
    return [
        DocumentSummary(**row, review=reviews.get(row["id"], ""), assigned=tuple(assigned.get(row["id"], ())))
        for row in connection.execute(query).mappings()
    ]


def _by_others(connection: Connection) -> tuple[dict[UUID, str], dict[UUID, list[UUID]]]:
    """What a reviewer said last of each document, and who each is assigned to."""
    rows = KINDS[Status].table.c
    reviews: dict[UUID, str] = {}
    assigned: dict[UUID, list[UUID]] = {}
    query = select(rows.document_id, rows.annotator_id, rows.part, rows.state).where(live(Status), rows.part != AUTHOR)
    for document_id, annotator_id, part, state in connection.execute(query.order_by(rows.updated, rows.id)):
        if part == ASSIGNMENT:
            assigned.setdefault(document_id, []).append(annotator_id)
        else:
            reviews[document_id] = state
    return reviews, assigned


def digest(connection: Connection, document_id: UUID) -> str:
    """The digest of a document's text. Raises RuleError when there is no such document."""
    found = connection.execute(select(DOCUMENT.table.c.digest).where(DOCUMENT.table.c.id == document_id)).scalar()
    if found is None:
        raise RuleError("record.unknown", kind="document", id=document_id)
    return cast("str", found)


def counts(connection: Connection, layer: UUID, document_id: UUID | None = None) -> dict[UUID, int]:
    """How many live marks of a layer each label has, in one document or in all that are in the project."""
    marks, metadata = KINDS[Annotation].table, KINDS[Metadata].table
    query = (
        select(marks.c.label_id, func.count().label("marked"))
        .where(live(Annotation) & (marks.c.layer_id == layer))
        .group_by(marks.c.label_id)
    )
    if document_id is None:
        query = query.join(metadata, metadata.c.id == marks.c.document_id).where(live(Metadata))
    else:
        query = query.where(marks.c.document_id == document_id)
    return {row.label_id: row.marked for row in connection.execute(query)}


def uses_of(connection: Connection, label_id: UUID) -> int:
    """How many live marks, relations and labels refer to a label."""
    used = 0
    for record, column in ((Annotation, "label_id"), (Relation, "label_id"), (Label, "parent")):
        rows = KINDS[record].table
        query = select(func.count()).select_from(rows).where(live(record) & (rows.c[column] == label_id))
        used += connection.execute(query).scalar_one()
    return used


def mark_key(mark: Annotation) -> MarkKey:
    """What makes two marks equal: document, layer, label, fragments and attributes."""
    return mark.document_id, mark.layer_id, mark.label_id, mark.fragments, canonical(dict(mark.attributes))


def equal_marks(connection: Connection, marks: Iterable[Annotation]) -> dict[MarkKey, UUID]:
    """The live annotations that are equal to one of `marks`, by what makes them so."""
    rows = KINDS[Annotation].table.c
    names = ("id", "document_id", "layer_id", "label_id", "start", "end", "pieces", "attributes")
    found: dict[MarkKey, UUID] = {}
    remaining = iter(marks)
    while some := list(islice(remaining, _AT_ONCE)):
        keys = {mark_key(mark) for mark in some}
        # pairs: documents and starts apart would be looked up in the index each with each, 10 million times for 5,000 marks
        starts = {(mark.document_id, mark.fragments[0][0]) for mark in some if mark.fragments}
        place: ColumnElement[bool] = tuple_(rows.document_id, rows.start).in_(starts)
        if not all(mark.fragments for mark in some):
            place = place | rows.start.is_(None)
        within = rows.document_id.in_({mark.document_id for mark in some}) & rows.layer_id.in_({mark.layer_id for mark in some})
        query = select(*(rows[name] for name in names)).where(live(Annotation), within, place).order_by(rows.id.desc())
        for id_, document_id, layer_id, label_id, start, end, pieces, attributes in connection.execute(query):
            key = (document_id, layer_id, label_id, gather(start, end, pieces), canonical(attributes))
            if key in keys:
                found[key] = id_
    return found


def relations_of(connection: Connection, annotation_ids: Iterable[UUID]) -> list[Relation]:
    """The live relations that begin or end at one of the annotations."""
    rows, remaining = KINDS[Relation].table.c, iter(annotation_ids)
    found: dict[UUID, Relation] = {}
    while some := list(islice(remaining, _AT_ONCE)):
        found |= {
            item.id: item for item in records(connection, Relation, or_(rows.source_id.in_(some), rows.target_id.in_(some)))
        }
    return list(found.values())


def relations_in(connection: Connection, document_id: UUID) -> list[Relation]:
    """The live relations with an end in a document."""
    rows, marks = KINDS[Relation].table.c, KINDS[Annotation].table.c
    # looked up from the relations, which are few: a document may have a hundred thousand marks
    at_an_end = select(marks.id).where(marks.document_id == document_id, marks.id.in_([rows.source_id, rows.target_id]))
    return records(connection, Relation, at_an_end.exists())


def notes_of(connection: Connection, subject: str, subject_id: UUID) -> list[Note]:
    """A thread, oldest first."""
    rows = KINDS[Note].table.c
    return records(connection, Note, (rows.subject == subject) & (rows.subject_id == subject_id))


def latest_decisions(connection: Connection, document_id: UUID | None = None, annotator: UUID | None = None) -> list[Decision]:
    """The decision that counts for each annotator and subject, oldest first."""
    kind = KINDS[Decision]
    latest = _latest(annotator, document_id).subquery()
    query = select(kind.table).join(latest, latest.c.id == kind.table.c.id).where(latest.c.place == 1)
    return [kind.to_record(row) for row in connection.execute(query.order_by(kind.table.c.at, kind.table.c.id)).mappings()]


def decision_about(connection: Connection, annotator: UUID, subject_id: UUID) -> Decision | None:
    """The annotator's decision about a subject that counts, if there is any."""
    kind = KINDS[Decision]
    rows = kind.table.c
    about = live(Decision) & (rows.annotator_id == annotator) & (rows.subject_id == subject_id)
    query = select(kind.table).where(about).order_by(rows.at.desc(), rows.id.desc()).limit(1)
    found = connection.execute(query).mappings().one_or_none()
    return None if found is None else cast("Decision", kind.to_record(found))


def pending(connection: Connection, document_id: UUID, annotator: UUID, layer: UUID) -> list[Suggestion]:
    """The suggestions of a document that the annotator has neither decided nor marked already, in text order."""
    rows = SUGGESTION.table
    query = _pending_query(annotator, layer, select(rows), document_id)
    query = query.order_by(rows.c.start.nulls_first(), rows.c.end, rows.c.id)
    return [SUGGESTION.to_record(row) for row in connection.execute(query).mappings()]


def suggested(connection: Connection, step: str) -> set[UUID]:
    """The documents for which suggestions of a step are kept, decided about or not."""
    rows = SUGGESTION.table.c
    return set(connection.execute(select(rows.document_id).where(rows.step == step).distinct()).scalars())


def pipeline(connection: Connection, document_id: UUID) -> str:
    """The pipeline whose suggestions are kept for a document, or ""."""
    return connection.execute(select(SUGGESTED.c.pipeline).where(SUGGESTED.c.document_id == document_id)).scalar() or ""


def _latest(annotator: UUID | None, document_id: UUID | None) -> Select[Any]:
    rows = KINDS[Decision].table.c
    place = func.row_number().over(partition_by=(rows.annotator_id, rows.subject_id), order_by=(rows.at.desc(), rows.id.desc()))
    query = select(rows.id, rows.subject_id, rows.verdict, place.label("place")).where(live(Decision))
    if annotator is not None:
        query = query.where(rows.annotator_id == annotator)
    return query if document_id is None else query.where(rows.document_id == document_id)


def _pending_query(annotator: UUID, layer: UUID, query: Select[Any], document_id: UUID | None = None) -> Select[Any]:
    """`query` over suggestions without those that the annotator decided or marked at the same place, by hand or in review."""
    rows, marks = SUGGESTION.table.c, KINDS[Annotation].table.c
    latest = _latest(annotator, document_id).subquery()
    decided = select(latest.c.subject_id).where((latest.c.place == 1) & (latest.c.verdict != WITHDRAW))
    layers = KINDS[Layer].table.c
    results = select(layers.id).where((layers.annotator_id == annotator) & layers.adjudication)
    marked = select(marks.id).where(
        live(Annotation),
        marks.document_id == rows.document_id,
        or_(marks.layer_id == layer, marks.layer_id.in_(results)),
        marks.label_id == rows.label_id,
        marks.start.is_not_distinct_from(rows.start),
        marks.end.is_not_distinct_from(rows.end),
        marks.pieces.is_not_distinct_from(rows.pieces),
    )
    query = query.where(rows.id.not_in(decided), ~marked.exists())
    return query if document_id is None else query.where(rows.document_id == document_id)
