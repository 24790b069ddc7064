"""Which documents are whose, as whoever leads has said."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from uuid import UUID

from annotator.core.assigning import Assignment
from annotator.core.errors import RuleError
from annotator.core.model import ASSIGNED, ASSIGNMENT, Annotator, ChangeSet, Status
from annotator.project.documents import status_id
from annotator.project.room import Room
from annotator.store import members, queries, server
from annotator.store.journal import Transaction
from annotator.store.tables import KINDS


class Assignments(Room):
    """`project.assignments`. On a server reviewers and admins assign, in a file everybody may."""

    def people(self) -> list[Annotator]:
        """Whom documents can be assigned to, by name: those known to the project, and in a team those of it."""
        with self._reading() as connection:
            found = {one.id: one for one in queries.records(connection, Annotator)}
            found.setdefault(self._project.annotator.id, self._project.annotator)
            if server.is_address(self._project.target):
                team = {one.annotator_id: one.name for one in members.members(connection)}
                found = {id_: one for id_, one in found.items() if id_ in team}
                for id_, name in team.items():
                    found.setdefault(id_, Annotator(id=id_, name=name))
        return sorted(found.values(), key=lambda one: (one.name.casefold(), str(one.id)))

    def all(self) -> dict[UUID, list[UUID]]:
        """Who each document is assigned to."""
        found: dict[UUID, list[UUID]] = {}
        with self._reading() as connection:
            for status in queries.records(connection, Status, KINDS[Status].table.c.part == ASSIGNMENT):
                found.setdefault(status.document_id, []).append(status.annotator_id)
        return found

    def assign(self, document_ids: Collection[UUID], annotator_ids: Collection[UUID]) -> ChangeSet:
        """Give the documents to these annotators as well. What is theirs already changes nothing."""
        return self.assign_pairs((document, annotator) for document in document_ids for annotator in annotator_ids)

    def assign_pairs(self, pairs: Iterable[Assignment], *, afresh: bool = False) -> ChangeSet:
        """Give each document to its annotator, as one action; `afresh`: to nobody else any more.

        Raises RuleError for an annotator who is not known here.
        """
        with self._action("assign") as tx:
            asked = list(pairs)
            self._bring(tx, {annotator_id for _, annotator_id in asked})
            if afresh:
                self._take_back(tx, {document_id for document_id, _ in asked}, without=set(asked))
            for document_id, annotator_id in asked:
                tx.length(document_id)
                tx.put(_assignment(document_id, annotator_id))
        return tx.changes

    def release(self, document_ids: Collection[UUID], annotator_ids: Collection[UUID] | None = None) -> ChangeSet:
        """Take the documents back from these annotators, or from everybody."""
        with self._action("release") as tx:
            self._take_back(tx, document_ids, annotator_ids)
        return tx.changes

    @staticmethod
    def _take_back(
        tx: Transaction,
        document_ids: Collection[UUID],
        annotator_ids: Collection[UUID] | None = None,
        without: Collection[Assignment] = (),
    ) -> None:
        asked = set(document_ids)
        for status in queries.records(tx.connection, Status, KINDS[Status].table.c.part == ASSIGNMENT):
            is_meant = annotator_ids is None or status.annotator_id in annotator_ids
            if status.document_id in asked and is_meant and (status.document_id, status.annotator_id) not in without:
                tx.put(replace(status, removed=True))

    def _bring(self, tx: Transaction, annotator_ids: Collection[UUID]) -> None:
        """Raise RuleError unless all are known. Members of a team who have not been here yet come in by their login names."""
        missing = set(annotator_ids) - {one.id for one in queries.records(tx.connection, Annotator)}
        if missing and server.is_address(self._project.target):
            for one in members.members(tx.connection):
                if one.annotator_id in missing:
                    tx.adopt(Annotator(id=one.annotator_id, name=one.name, author=one.annotator_id))
                    missing.discard(one.annotator_id)
        for annotator_id in missing:
            raise RuleError("record.unknown", kind="annotator", id=annotator_id)


def _assignment(document_id: UUID, annotator_id: UUID) -> Status:
    return Status(
        id=status_id(document_id, annotator_id, ASSIGNMENT),
        document_id=document_id,
        annotator_id=annotator_id,
        part=ASSIGNMENT,
        state=ASSIGNED,
    )
