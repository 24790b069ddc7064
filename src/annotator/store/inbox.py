"""The conflict inbox: what waits there follows from what stands in the project, not from the order in which it came."""

from sqlalchemy import Connection, exists, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from annotator.core.model import Conflict, Record
from annotator.store.queries import live, records
from annotator.store.tables import KINDS

_CONFLICT = KINDS[Conflict].table


def waiting() -> ColumnElement[bool]:
    """The condition that nobody has looked at a conflict, and that no newer revision of its record has settled it.

    Two copies that meet after the newer revision has come leave no conflict at all:
    so those that met before must not wait either, or two projects with the same
    records would have different inboxes.
    """
    newer = []
    for record, kind in KINDS.items():
        if issubclass(record, Record):
            rows = kind.table.c
            standing = (rows.id == _CONFLICT.c.record_id) & (rows.revision > _CONFLICT.c.revision) & ~rows.absent
            newer.append((_CONFLICT.c.kind == kind.name) & exists().where(standing))
    return ~_CONFLICT.c.settled & ~or_(*newer)


def conflicts(connection: Connection) -> list[Conflict]:
    """The conflicts that wait, oldest first."""
    return records(connection, Conflict, waiting())


def count(connection: Connection) -> int:
    """How many conflicts wait."""
    return connection.execute(select(func.count()).select_from(_CONFLICT).where(live(Conflict), waiting())).scalar_one()
