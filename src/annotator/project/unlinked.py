"""Marks of names that do not say yet whom they mean: listed by their words, linked many at once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from annotator.core.codebook import Codebook
from annotator.core.model import ENTITY, Annotation, ChangeSet, Entry, Label
from annotator.core.phrases import Context, context
from annotator.project.ledger import Names, resolve
from annotator.project.room import Room
from annotator.store import bulk, queries, texts
from annotator.store import ledger as selects
from annotator.store.journal import Transaction

REFERS_TO = "refers_to"
REACH = 60
"""Code points of text on either side of the first mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlinked:
    """My marks of the same words under one label, and where the first stands; `likely` is the only entry of this name."""

    words: str
    label_id: UUID
    ids: tuple[UUID, ...]
    documents: int
    first: Context
    likely: UUID | None = None


class UnlinkedRoom(Room):
    """`project.unlinked`."""

    def groups(self) -> list[Unlinked]:
        """What of mine refers to nothing yet, the most frequent words first."""
        with self._reading() as connection:
            book = Codebook(queries.records(connection, Label))
            labels = [one.id for one in book.labels if one.kind == ENTITY and book.attribute(one.id, REFERS_TO)]
            names = _meanings(queries.records(connection, Entry))
            places: dict[UUID, list[tuple[UUID, UUID, tuple[tuple[int, int], ...]]]] = {}
            for id_, document_id, label_id, fragments in selects.unlinked(connection, self._project.layer, labels):
                places.setdefault(document_id, []).append((id_, label_id, fragments))
            found: dict[tuple[str, UUID], _Group] = {}
            for document_id, text in texts.texts(connection, places):
                for id_, label_id, fragments in places[document_id]:
                    words = " … ".join(" ".join(text[start:end].split()) for start, end in fragments)
                    group = found.get((words.casefold(), label_id))
                    if group is None:
                        first = context(text, fragments[0][0], fragments[-1][1], REACH)
                        group = found[words.casefold(), label_id] = _Group(words, first, [], set())
                    group.ids.append(id_)
                    group.documents.add(document_id)
        groups = [
            Unlinked(
                words=group.words,
                label_id=label_id,
                ids=tuple(group.ids),
                documents=len(group.documents),
                first=group.first,
                likely=_only(names.get(folded, ()), book, label_id),
            )
            for (folded, label_id), group in found.items()
        ]
        return sorted(groups, key=lambda one: (-len(one.ids), one.words.casefold()))

    def link(self, ids: Collection[UUID], entry_id: UUID) -> ChangeSet:
        """Let marks of mine refer to an entry, as one action."""
        with self._action("refers_to") as tx:
            self._link(tx, ids, tx.get(Entry, entry_id))
        return tx.changes

    def link_new(self, ids: Collection[UUID], name: str, kind: str) -> ChangeSet:
        """Let marks of mine refer to the entry of this name and kind, which is added if there is none: one action."""
        with self._action("refers_to") as tx:
            self._link(tx, ids, Names(tx).entry(name, kind))
        return tx.changes

    def link_likely(self, groups: Sequence[Unlinked]) -> ChangeSet:
        """Let the marks of each group refer to the entry that has just this name, as one action."""
        with self._action("refers_to") as tx:
            for group in groups:
                if group.likely is not None:
                    self._link(tx, group.ids, tx.get(Entry, group.likely))
        return tx.changes

    @staticmethod
    def _link(tx: Transaction, ids: Collection[UUID], entry: Entry) -> None:
        meant = str(resolve(entry, tx).id)
        linked = []
        for mark in tx.get_many(Annotation, ids):
            rest = tuple(name for name in mark.unconfirmed if name != REFERS_TO)
            linked.append(replace(mark, attributes={**mark.attributes, REFERS_TO: meant}, unconfirmed=rest))
        bulk.put_many(tx, linked)


@dataclass(slots=True)
class _Group:
    words: str
    first: Context
    ids: list[UUID]
    documents: set[UUID]


def _meanings(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The entries that have a name, by the folded name."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.merged_into is None:
            for name in {one.casefold() for one in (entry.name, *entry.aliases)}:
                found.setdefault(name, []).append(entry)
    return found


def _only(entries: Sequence[Entry], book: Codebook, label_id: UUID) -> UUID | None:
    """The one of `entries` that a mark under this label may mean; None where several may be meant."""
    asked = book.attribute(label_id, REFERS_TO)
    kinds = asked.entry_kinds if asked is not None else ()
    fit = [entry for entry in entries if not kinds or entry.kind in kinds]
    return fit[0].id if len(fit) == 1 else None
