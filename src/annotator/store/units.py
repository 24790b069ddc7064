"""What comparing annotators reads: the marks of a layer as light units, and which documents somebody has gone through."""

import json
from collections.abc import Collection
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, String, select, type_coerce

from annotator.core.agreement import Unit
from annotator.core.model import FINISHED, Annotation, Layer, Metadata, Status
from annotator.store.queries import live
from annotator.store.tables import DOCUMENT, KINDS, gather


def units(
    connection: Connection,
    layer: UUID,
    documents: Collection[UUID],
    labels: Collection[UUID] | None = None,
    *,
    with_ids: bool = False,
) -> list[Unit]:
    """The live marks of a layer in `documents`, under `labels` alone when these are given; `with_ids` if these are needed."""
    rows = KINDS[Annotation].table.c
    named = (rows.document_id, rows.label_id, rows.attributes, *((rows.id,) if with_ids else ()))
    native = connection.dialect.name != "sqlite"
    # the same ids and attributes come again and again: as text they are read once each
    columns = named if native else tuple(type_coerce(column, String) for column in named)
    query = select(rows.start, rows.end, rows.pieces, rows.origin, *columns).where(live(Annotation), rows.layer_id == layer)
    if labels is not None:
        query = query.where(rows.label_id.in_(labels))
    known = cache((lambda id_: id_) if native else UUID)
    read = (lambda value: value) if native else cache(json.loads)
    return [
        Unit(
            known(document_id),
            known(label_id),
            gather(start, end, pieces),
            read(attributes),
            known(*id_) if id_ else None,
            origin,
        )
        for start, end, pieces, origin, document_id, label_id, attributes, *id_ in connection.execute(query)
        if known(document_id) in documents
    ]


def read_documents(connection: Connection, layer: Layer) -> set[UUID]:
    """The documents that the annotator of a layer has marked something in, or says to be done with."""
    marks, states = KINDS[Annotation].table.c, KINDS[Status].table.c
    marked = select(marks.document_id).where(live(Annotation), marks.layer_id == layer.id).distinct()
    mine = (states.annotator_id == layer.annotator_id) & (states.part == "author") & states.state.in_(FINISHED)
    done = select(states.document_id).where(live(Status), mine)
    return {*connection.execute(marked).scalars(), *connection.execute(done).scalars()}


def marked_layers(connection: Connection) -> set[UUID]:
    """The layers with a live mark."""
    return set(connection.execute(select(KINDS[Annotation].table.c.layer_id).where(live(Annotation)).distinct()).scalars())


def lengths(connection: Connection) -> dict[UUID, int]:
    """How many characters each document in the project has."""
    rows, metadata = DOCUMENT.table.c, KINDS[Metadata].table.c
    query = select(rows.id, rows.length).join(KINDS[Metadata].table, metadata.id == rows.id).where(live(Metadata))
    return {row.id: row.length for row in connection.execute(query)}
