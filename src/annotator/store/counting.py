"""Counts of what is in a project: what `stats` tells and what a merge has to know beforehand."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from annotator.core.model import Annotation, Annotator, Decision, Label, Layer, Metadata, Relation, Status
from annotator.store import inbox
from annotator.store.queries import SUGGESTED, live
from annotator.store.tables import KINDS, SUGGESTION


def statistics(connection: Connection) -> dict[str, Any]:
    """Live annotations by label, annotator and document, and how many there are of everything else."""
    marks, metadata = KINDS[Annotation].table, KINDS[Metadata].table
    labels, layers, people = KINDS[Label].table, KINDS[Layer].table, KINDS[Annotator].table
    states = KINDS[Status].table
    counted = (
        select(func.count())
        .select_from(marks)
        .join(metadata, metadata.c.id == marks.c.document_id)
        .where(live(Annotation), live(Metadata))
    )
    by_label = counted.join(labels, labels.c.id == marks.c.label_id).add_columns(labels.c.name).group_by(labels.c.id)
    by_person = (
        counted.join(layers, layers.c.id == marks.c.layer_id)
        .join(people, people.c.id == layers.c.annotator_id)
        .add_columns(people.c.name)
        .group_by(people.c.id)
    )
    by_document = counted.add_columns(metadata.c.title, metadata.c.id).group_by(metadata.c.id)
    by_state = select(func.count(), states.c.part, states.c.state).where(live(Status)).group_by(states.c.part, states.c.state)
    verdicts = (
        select(func.count(), KINDS[Decision].table.c.verdict).where(live(Decision)).group_by(KINDS[Decision].table.c.verdict)
    )
    return {
        "documents": count(connection, Metadata),
        "annotations": connection.execute(counted).scalar_one(),
        "relations": count(connection, Relation),
        "suggestions": connection.execute(select(func.count()).select_from(SUGGESTION.table)).scalar_one(),
        "suggested": connection.execute(select(func.count()).select_from(SUGGESTED)).scalar_one(),
        "conflicts": inbox.count(connection),
        "by_label": _summed(connection.execute(by_label).all()),
        "by_annotator": _summed(connection.execute(by_person).all()),
        "by_document": [
            {"id": str(id_), "title": title, "annotations": number}
            for number, title, id_ in sorted(connection.execute(by_document).all(), key=lambda row: (row[1], str(row[2])))
        ],
        "by_status": _summed([(number, f"{part}: {state}") for number, part, state in connection.execute(by_state)]),
        "by_verdict": _summed(connection.execute(verdicts).all()),
    }


def count(connection: Connection, record: type) -> int:
    """How many live records of a kind there are."""
    return connection.execute(select(func.count()).select_from(KINDS[record].table).where(live(record))).scalar_one()


def places_of(connection: Connection, annotations: list[UUID]) -> dict[str, tuple[str, str]]:
    """Document and layer of those of the annotations that the project knows, absent ones too; ids as text."""
    rows = KINDS[Annotation].table.c
    found = connection.execute(select(rows.id, rows.document_id, rows.layer_id).where(rows.id.in_(annotations)))
    return {str(id_): (str(document), str(layer)) for id_, document, layer in found}


def has_annotations(connection: Connection) -> bool:
    """Whether there is any annotation at all, absent and removed ones too."""
    return connection.execute(select(KINDS[Annotation].table.c.id).limit(1)).first() is not None


def _summed(rows: Any) -> dict[str, int]:
    """Counts by name, the most first; two labels of one name are one line."""
    found: dict[str, int] = {}
    for number, name in rows:
        found[name] = found.get(name, 0) + number
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))
