"""Blind work: who has not finished a document sees of the others in it nothing, by whichever question.

On a server row-level security sees to it. In a file it is a courtesy, for whoever
has the file has all of it, but kept in the same single place: for as long as
somebody reads who is to see less, views of the same names stand before the tables,
so that lists, counts, search, history and what suggestions learn from all pass them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from sqlalchemy import Connection

_DONE = """SELECT document_id FROM main.status WHERE annotator_id = '{me}' AND part = 'author'
    AND state IN ('done', 'finished') AND NOT removed AND NOT absent"""
_PRIVATE = "'annotation', 'relation', 'rule', 'decision', 'note', 'status'"
_SEEN = {
    "annotation": f"""layer_id IN (SELECT id FROM main.layer WHERE annotator_id = '{{me}}') OR document_id IN ({_DONE})""",
    "relation": """EXISTS (SELECT 1 FROM temp.annotation mark WHERE mark.id = source_id)
        AND EXISTS (SELECT 1 FROM temp.annotation mark WHERE mark.id = target_id)""",
    "rule": "layer_id IN (SELECT id FROM main.layer WHERE annotator_id = '{me}')",
    "decision": f"annotator_id = '{{me}}' OR document_id IN ({_DONE})",
    "note": f"""author = '{{me}}' OR subject = 'document' AND subject_id IN ({_DONE}) OR subject = 'annotation'
        AND EXISTS (SELECT 1 FROM main.annotation mark WHERE mark.id = subject_id AND mark.document_id IN ({_DONE}))""",
    # one set for all who use the file: what was learned from the marks of whoever looked last goes with them
    "suggestion": """sources NOT LIKE '%"name":"memory"%'""",
    "status": f"annotator_id = '{{me}}' OR part = 'reviewer' OR document_id IN ({_DONE})",
    "conflict": f"kind NOT IN ({_PRIVATE})",
    "action": f"""annotator_id = '{{me}}'
        OR NOT EXISTS (SELECT 1 FROM json_each(kinds) AS kind WHERE kind.value IN ({_PRIVATE}, 'conflict'))
        OR EXISTS (SELECT 1 FROM main.touched place WHERE place.sequence = main_action.sequence)
        AND NOT EXISTS (SELECT 1 FROM main.touched place WHERE place.sequence = main_action.sequence
                        AND place.document_id NOT IN ({_DONE}))""",
    "journal": "EXISTS (SELECT 1 FROM temp.action act WHERE act.sequence = main_journal.sequence)",
    "touched": "EXISTS (SELECT 1 FROM temp.action act WHERE act.sequence = main_touched.sequence)",
}
"""The condition under which a row of each table shows, as in the policies of `migrations/versions`."""
_SETTING, _LEADER = "blind", "leader"


def is_on(connection: Connection) -> bool:
    """Whether the project hides others' work from who has not finished a document."""
    return _value(connection, _SETTING) == "yes"


def hides_from(connection: Connection, annotator: UUID) -> bool:
    """Whether it is hidden from the annotator. Who leads sees everything: on a server reviewers, in a file who switched it on."""
    if not is_on(connection):
        return False
    if connection.dialect.name != "sqlite":
        return not connection.exec_driver_sql("SELECT team.sees_all()").scalar_one()
    return _value(connection, _LEADER) != str(annotator)


def switch(connection: Connection, annotator: UUID, on: bool) -> None:
    """Hide others' work, or show it. In a file the annotator leads from now on."""
    _set(connection, _SETTING, "yes" if on else "no")
    if connection.dialect.name == "sqlite":
        _set(connection, _LEADER, str(annotator))


@contextmanager
def screened(connection: Connection, annotator: UUID) -> Iterator[None]:
    """Let the annotator read what they are to see, on a connection to a file; a server does so by itself."""
    if connection.dialect.name != "sqlite" or not hides_from(connection, annotator):
        yield
        return
    only_reads = connection.exec_driver_sql("PRAGMA query_only").scalar()
    connection.exec_driver_sql("PRAGMA query_only = OFF")  # which forbids views as well
    for name, seen in _SEEN.items():
        where = seen.format(me=annotator.hex)
        connection.exec_driver_sql(f"CREATE TEMP VIEW {name} AS SELECT * FROM main.{name} AS main_{name} WHERE {where}")
    connection.exec_driver_sql(f"PRAGMA query_only = {only_reads}")
    try:
        yield
    finally:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
        for name in reversed(_SEEN):
            connection.exec_driver_sql(f"DROP VIEW temp.{name}")
        connection.exec_driver_sql(f"PRAGMA query_only = {only_reads}")


def _value(connection: Connection, key: str) -> str | None:
    found: str | None = connection.exec_driver_sql(f"SELECT value FROM info WHERE key = '{key}'").scalar()
    return found


def _set(connection: Connection, key: str, value: str) -> None:
    say = f"INSERT INTO info (key, value) VALUES ('{key}', '{value}') ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    connection.exec_driver_sql(say)
