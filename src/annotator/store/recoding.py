"""The marks that a change of the codebook is about, and what the journal knows of earlier codebooks."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, String, cast, select
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.model import Action, Annotation, Label, Metadata
from annotator.core.plain import from_plain
from annotator.store import queries
from annotator.store.journal import ACTION, JOURNAL
from annotator.store.tables import KINDS

_MARK, _DOCUMENT = KINDS[Annotation].table.c, KINDS[Metadata].table.c


def marks_under(
    connection: Connection,
    label_ids: Collection[UUID],
    *,
    layer: UUID | None = None,
    name: str = "",
    until: datetime | None = None,
) -> list[Annotation]:
    """The live marks under one of the labels, in one layer or in all; those that have the attribute `name`, those last
    changed by `until`."""
    return queries.records(connection, Annotation, *_under(label_ids, layer, name, until))


def _under(label_ids: Collection[UUID], layer: UUID | None, name: str, until: datetime | None) -> Iterator[ColumnElement[bool]]:
    yield _MARK.label_id.in_(label_ids)
    yield _MARK.document_id.in_(select(_DOCUMENT.id).where(queries.live(Metadata)))
    if layer is not None:
        yield _MARK.layer_id == layer
    if name:  # a word of the JSON: what holds it elsewhere is sorted out by whoever asked
        yield cast(_MARK.attributes, String).contains(name, autoescape=True)
    if until is not None:
        yield _MARK.updated <= until


def versions(connection: Connection) -> Iterator[tuple[Action, dict[UUID, Label]]]:
    """Every action that changed labels, newest first, with all labels as it left them."""
    kind = KINDS[Label]
    rows = {
        row["id"]: kind.to_record(row) for row in connection.execute(select(kind.table).where(~kind.table.c.absent)).mappings()
    }
    query = (
        select(ACTION, JOURNAL.c.record_id, JOURNAL.c.before)
        .join(JOURNAL, JOURNAL.c.sequence == ACTION.c.sequence)
        .where(JOURNAL.c.kind == kind.name)
        .order_by(ACTION.c.sequence.desc(), JOURNAL.c.position.desc())
    )
    for _, changed in groupby(connection.execute(query).mappings(), key=lambda row: row["sequence"]):
        steps = [dict(row) for row in changed]
        yield _action(steps[0]), dict(rows)
        for step in steps:
            _go_back(rows, step["record_id"], step["before"])


def _go_back(labels: dict[UUID, Label], id_: UUID, before: Mapping[str, Any] | None) -> None:
    """Put a label back to how it was before a change of the journal."""
    if before is None:
        labels.pop(id_, None)
    elif "id" in before:
        labels[id_] = replace(from_plain(Label, before), removed=bool(before.get("removed") or before.get("absent")))
    elif before["absent"]:
        labels.pop(id_, None)


def _action(row: Mapping[str, Any]) -> Action:
    names = ("sequence", "id", "name", "annotator_id", "at", "kinds", "live", "reverts")
    return Action(**{name: row[name] for name in names})
