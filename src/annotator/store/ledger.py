"""The SELECTs of the ledger: what refers to its entries, and which names refer to none."""

from collections.abc import Collection, Iterator
from uuid import UUID

from sqlalchemy import Connection, String, func, or_, select, text, type_coerce
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.model import Annotation, Entry, Fragments, Metadata, Turn
from annotator.store.queries import live, records
from annotator.store.tables import KINDS, gather

_MARKS = KINDS[Annotation].table.c
_METADATA = KINDS[Metadata].table.c
_SQLITE_MARKS = """
    SELECT value.atom AS entry, count(DISTINCT annotation.id) AS number
    FROM annotation JOIN document_metadata ON document_metadata.id = annotation.document_id,
      json_tree(annotation.attributes) value
    WHERE NOT annotation.absent AND NOT annotation.removed AND NOT document_metadata.absent AND NOT document_metadata.removed
      AND value.type = 'text' AND length(value.atom) = 36
    GROUP BY value.atom
"""
_SERVER_MARKS = """
    SELECT value #>> '{}' AS entry, count(DISTINCT annotation.id) AS number
    FROM annotation JOIN document_metadata ON document_metadata.id = annotation.document_id,
      jsonb_path_query(annotation.attributes, 'strict $.**') value
    WHERE NOT annotation.absent AND NOT annotation.removed AND NOT document_metadata.absent AND NOT document_metadata.removed
      AND jsonb_typeof(value) = 'string' AND length(value #>> '{}') = 36
    GROUP BY 1
"""


def marks_of_each(connection: Connection) -> dict[UUID, int]:
    """How many live marks name each entry in their attributes, in whichever of them."""
    query = _SQLITE_MARKS if connection.dialect.name == "sqlite" else _SERVER_MARKS
    return {id_: number for value, number in connection.execute(text(query)) if (id_ := _id(value)) is not None}


def marks_naming(connection: Connection, ids: Collection[UUID]) -> list[Annotation]:
    """The live marks whose attributes name one of the entries."""
    if not ids:
        return []
    sqlite = connection.dialect.name == "sqlite"
    raw: ColumnElement[str] = type_coerce(_MARKS.attributes, String) if sqlite else sql_cast(_MARKS.attributes, String)
    named = or_(*(raw.contains(f'"{id_}"') for id_ in ids))
    in_project = _MARKS.document_id.in_(select(_METADATA.id).where(live(Metadata)))
    return records(connection, Annotation, named, in_project)


def turns_of_each(connection: Connection) -> dict[UUID, list[UUID]]:
    """The documents in which each entry speaks or is spoken to."""
    turns = KINDS[Turn].table.c
    query = select(turns.document_id, turns.speakers, turns.addressees).where(live(Turn))
    found: dict[UUID, dict[UUID, None]] = {}
    for document_id, speakers, addressees in connection.execute(query):
        for one in (*speakers, *addressees):
            found.setdefault(one, {})[document_id] = None
    return {id_: list(documents) for id_, documents in found.items()}


def unlinked(connection: Connection, layer: UUID, labels: Collection[UUID]) -> Iterator[tuple[UUID, UUID, UUID, Fragments]]:
    """(id, document, label, fragments) of the layer's marks under `labels` that refer to nothing, document by document."""
    if connection.dialect.name == "sqlite":
        linked = func.json_extract(type_coerce(_MARKS.attributes, String), "$.refers_to")
    else:
        linked = type_coerce(_MARKS.attributes, JSONB)["refers_to"].astext
    query = (
        select(_MARKS.id, _MARKS.document_id, _MARKS.label_id, _MARKS.start, _MARKS.end, _MARKS.pieces)
        .join(KINDS[Metadata].table, _METADATA.id == _MARKS.document_id)
        .where(live(Annotation), live(Metadata), _MARKS.layer_id == layer, _MARKS.label_id.in_(labels))
        .where(func.coalesce(linked, "") == "", _MARKS.start.is_not(None))
        .order_by(_MARKS.document_id, _MARKS.start)
    )
    for id_, document_id, label_id, start, end, pieces in connection.execute(query):
        yield id_, document_id, label_id, gather(start, end, pieces)


def entries_above(connection: Connection, ids: Collection[UUID]) -> list[Entry]:
    """The live entries that speak for, lie under or were merged into one of `ids`."""
    rows = KINDS[Entry].table.c
    return records(connection, Entry, or_(*(rows[name].in_(ids) for name in ("speaks_for", "parent", "merged_into"))))


def _id(value: str) -> UUID | None:
    try:
        return UUID(value)
    except ValueError:
        return None
