"""Who is in the team of a project on a server, as its functions tell and change it."""

from typing import Any, cast
from uuid import UUID

from sqlalchemy import Connection, select, text

from annotator.core.errors import RuleError
from annotator.core.model import Member
from annotator.store.tables import AnnotatorRow, table


def members(connection: Connection) -> list[Member]:
    """Everybody in the team by name."""
    rows = connection.execute(text("SELECT role, annotator_id, rank FROM team.members()"))
    return [Member(name=role, annotator_id=annotator_id, rank=rank) for role, annotator_id, rank in rows]


def has_role(connection: Connection, name: str) -> bool:
    """Whether the server knows the login name, from this project or another."""
    return connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": name}).first() is not None


def known(connection: Connection, name: str) -> UUID | None:
    """The annotator of this name whose marks came into the project before they were in the team."""
    rows = table(AnnotatorRow).c
    taken = {member.annotator_id for member in members(connection)}
    found = [id_ for id_ in connection.execute(select(rows.id).where(rows.name == name)).scalars() if id_ not in taken]
    return found[0] if len(found) == 1 else None


def add(connection: Connection, member: Member, password: str | None) -> None:
    """Add a member, or change the rank of one. Who is new to the server needs a password; it leaves here as a verifier only."""
    verifier = None
    if not has_role(connection, member.name):
        if not password:
            raise RuleError("team.password", name=member.name)
        driver = cast("Any", connection.connection).pgconn
        verifier = driver.encrypt_password(password.encode(), member.name.encode(), b"scram-sha-256").decode()
    values = {"name": member.name, "id": member.annotator_id, "rank": member.rank, "verifier": verifier}
    connection.execute(text("SELECT team.add(:name, CAST(:id AS uuid), :rank, :verifier)"), values)


def remove(connection: Connection, name: str) -> None:
    """Let somebody into this project no more; their marks stay, and so does their login for other projects."""
    connection.execute(text("SELECT team.remove(:name)"), {"name": name})
