"""What others decided about the marks of a layer."""

from uuid import UUID

from sqlalchemy import Connection, func, select

from annotator.core.model import WITHDRAW, Annotation, Decision
from annotator.store.queries import live
from annotator.store.tables import KINDS


def about(connection: Connection, layer: UUID, annotator: UUID) -> list[Decision]:
    """Everybody's latest decision but the annotator's about each mark of `layer`, oldest first; what was taken back is none."""
    kind, marks = KINDS[Decision], KINDS[Annotation].table.c
    rows = kind.table.c
    query = (
        select(kind.table)
        .join(KINDS[Annotation].table, marks.id == rows.subject_id)
        .where(live(Decision), marks.layer_id == layer, rows.annotator_id != annotator)
        .order_by(rows.at, rows.id)
    )
    latest: dict[tuple[UUID, UUID], Decision] = {}
    for row in connection.execute(query).mappings():
        decision: Decision = kind.to_record(row)
        latest.pop((decision.annotator_id, decision.subject_id), None)
        latest[decision.annotator_id, decision.subject_id] = decision
    return [decision for decision in latest.values() if decision.verdict != WITHDRAW]


def disputed(connection: Connection) -> list[Decision]:
    """The latest decisions about marks that more than one reviewer has decided about, each about the mark as it is now."""
    kind, marks = KINDS[Decision], KINDS[Annotation].table.c
    rows = kind.table.c
    several = (
        select(rows.subject_id)
        .where(live(Decision), rows.subject == "annotation")
        .group_by(rows.subject_id)
        .having(func.count(rows.annotator_id.distinct()) > 1)
    )
    query = (
        select(kind.table, marks.revision.label("present"))
        .join(KINDS[Annotation].table, marks.id == rows.subject_id)
        .where(live(Decision), live(Annotation), rows.subject_id.in_(several))
        .order_by(rows.at, rows.id)
    )
    latest: dict[tuple[UUID, UUID], tuple[Decision, int]] = {}
    for row in connection.execute(query).mappings():
        decision: Decision = kind.to_record(row)
        latest[decision.annotator_id, decision.subject_id] = decision, row["present"]
    return [one for one, present in latest.values() if one.verdict != WITHDRAW and one.subject_revision == present]
