"""What comparing annotators reads: the marks of a layer as light units, and which documents somebody has gone through."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, select

from annotator.core.agreement import Unit
from annotator.core.model import Annotation, Layer, Metadata, Status
from annotator.store.queries import live
from annotator.store.tables import DOCUMENT, KINDS, gather

FINISHED = ("done", "finished")
"""States of an author that say: what is not marked there is not meant to be."""


def units(connection: Connection, layer: UUID, documents: Collection[UUID], labels: Collection[UUID] | None = None) -> list[Unit]:
    """The live marks of a layer in `documents`, under `labels` alone when these are given."""
    rows = KINDS[Annotation].table.c
    query = select(
        rows.document_id, rows.label_id, rows.start, rows.end, rows.pieces, rows.attributes, rows.id, rows.origin
    ).where(live(Annotation), rows.layer_id == layer)
    if labels is not None:
        query = query.where(rows.label_id.in_(labels))
    return [
        Unit(document_id, label_id, gather(start, end, pieces), attributes, id_, origin)
        for document_id, label_id, start, end, pieces, attributes, id_, origin in connection.execute(query)
        if document_id in documents
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
