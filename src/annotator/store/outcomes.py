"""What others decided about the marks of a layer."""

from uuid import UUID

from sqlalchemy import Connection, select

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
