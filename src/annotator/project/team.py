"""The team of a project on a server, and whether its members work blind."""

from uuid import UUID, uuid5

from annotator.core.errors import RuleError
from annotator.core.model import NAMESPACE, RANKS, Member
from annotator.project.room import Room
from annotator.store import blind, members, server


class Team(Room):
    """`project.team`. In a file there is none: what is about members raises RuleError."""

    def list(self) -> list[Member]:
        """Everybody in the team by name."""
        self._check()
        with self._reading() as connection:
            return members.members(connection)

    def needs_password(self, name: str) -> bool:
        """Whether the server does not know the name yet."""
        self._check()
        with self._reading() as connection:
            return not members.has_role(connection, name)

    def add(self, name: str, rank: str, *, password: str | None = None, annotator_id: UUID | None = None) -> Member:
        """Add somebody under their login name, or give a member another rank. Raises StoreError unless I am an admin.

        Marks that came from the same name by a file are theirs, unless `annotator_id` says who they are.
        """
        self._check()
        if rank not in RANKS:
            raise RuleError("team.rank", rank=rank)
        with self._project.writing() as connection:
            id_ = annotator_id or members.known(connection, name) or uuid5(NAMESPACE, f"annotator:{name}")
            member = Member(name=name, annotator_id=id_, rank=rank)
            members.add(connection, member, password)
        return next(found for found in self.list() if found.name == name)

    def remove(self, name: str) -> None:
        """Let somebody in no more; their marks stay. Raises StoreError unless I am an admin and they are in the team."""
        self._check()
        with self._project.writing() as connection:
            members.remove(connection, name)

    def is_blind(self) -> bool:
        """Whether annotators see others' work in a document only when they are done with it. In a file too."""
        with self._reading() as connection:
            return blind.is_on(connection)

    def is_hidden(self) -> bool:
        """Whether that goes for me: not for reviewers, nor, in a file, for who switched it on."""
        with self._reading() as connection:
            return blind.hides_from(connection, self._project.annotator.id)

    def is_kept_by_server(self) -> bool:
        """Whether the rules of the team are kept by a database; in a file they are a courtesy."""
        return server.is_address(self._project.target)

    def set_blind(self, on: bool) -> None:
        """Hide others' work from annotators until they are done with a document, or show it. On a server for admins."""
        with self._project.writing() as connection:
            blind.switch(connection, self._project.annotator.id, on)

    def _check(self) -> None:
        if not server.is_address(self._project.target):
            raise RuleError("team.file", path=self._project.target)
