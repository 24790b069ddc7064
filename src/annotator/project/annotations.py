"""Marks: making, changing and removing annotations in my layer."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from annotator.core.errors import RuleError
from annotator.core.model import (
    MANUAL,
    NONE,
    RELATION,
    Annotation,
    Attributes,
    ChangeSet,
    Fragments,
    Json,
    Label,
    check_fragments,
    check_numbers,
)
from annotator.project.room import Room
from annotator.store import bulk, journal, queries, texts
from annotator.store.journal import Transaction
from annotator.store.tables import KINDS


class Annotations(Room):
    """`project.annotations`. Fragments are code points in the document's text."""

    def mark(
        self,
        document_id: UUID,
        fragments: Fragments,
        label_id: UUID,
        *,
        attributes: Attributes = NONE,
        unconfirmed: Sequence[str] = (),
        note: str = "",
        origin: str = MANUAL,
    ) -> ChangeSet:
        """Save `fragments` of the document under `label_id` in my layer; no fragments mark the whole document.

        An equal mark (same fragments, label and attributes) changes nothing and
        leaves no undo step. Raises OffsetError when a span is empty or leaves the
        text, RuleError for a label or document that is not there.
        """
        mark = Annotation(
            document_id=document_id,
            layer_id=self._project.layer,
            label_id=label_id,
            fragments=fragments,
            attributes=dict(attributes),
            unconfirmed=tuple(unconfirmed),
            note=note,
            origin=origin,
        )
        return self.mark_many([mark])

    def mark_many(self, marks: Iterable[Annotation]) -> ChangeSet:
        """Save several marks of my layer as one action; those that are there already are left out."""
        with self._action("mark") as tx:
            put_fresh(tx, marks)
        return tx.changes

    def relabel(self, ids: Iterable[UUID], label_id: UUID) -> ChangeSet:
        """Put the marks under another label; their attributes stay. Those that would equal another mark are left as they are.

        Raises RuleError when that is all of them.
        """
        with self._action("relabel") as tx:
            check_label(tx, label_id)
            _put_apart(tx, [(mark, replace(mark, label_id=label_id)) for mark in _mine(tx, ids)])
        return tx.changes

    def set_fragments(self, annotation_id: UUID, fragments: Fragments) -> ChangeSet:
        """Move a mark's boundaries. Raises OffsetError when they leave the text, RuleError when an equal mark stands there."""
        with self._action("set_fragments") as tx:
            mark = tx.get(Annotation, annotation_id)
            check_fragments(fragments, tx.length(mark.document_id))
            _put_apart(tx, [(mark, replace(mark, fragments=fragments))])
        return tx.changes

    def set_attributes(self, ids: Iterable[UUID], values: Mapping[str, Json]) -> ChangeSet:
        """Set attributes by name (None takes one away); what a person set is confirmed.

        Marks that would equal another one are left as they are. Raises RuleError when that is all of them.
        """
        check_numbers(values)
        with self._action("set_attributes") as tx:
            changed = []
            for mark in _mine(tx, ids):
                attributes = {name: value for name, value in {**mark.attributes, **values}.items() if value is not None}
                rest = tuple(name for name in mark.unconfirmed if name not in values)
                changed.append((mark, replace(mark, attributes=attributes, unconfirmed=rest)))
            _put_apart(tx, changed)
        return tx.changes

    def confirm(self, ids: Iterable[UUID], names: Sequence[str] | None = None) -> ChangeSet:
        """Say that the machine-filled attributes (all, or those named) have been read and are right."""
        with self._action("confirm") as tx:
            confirmed = []
            for mark in _mine(tx, ids):
                rest = () if names is None else tuple(name for name in mark.unconfirmed if name not in names)
                confirmed.append(replace(mark, unconfirmed=rest))
            bulk.put_many(tx, confirmed)
        return tx.changes

    def set_note(self, annotation_id: UUID, text: str) -> ChangeSet:
        """Set the note of a mark."""
        with self._action("note") as tx:
            [mark] = _mine(tx, [annotation_id])
            tx.put(replace(mark, note=text))
        return tx.changes

    def remove(self, ids: Iterable[UUID]) -> ChangeSet:
        """Take marks out of my layer; their relations go with them."""
        with self._action("remove") as tx:
            take_out(tx, _mine(tx, ids), self._project.layer)
        return tx.changes

    def get(self, annotation_id: UUID) -> Annotation:
        """A live mark of any layer. Raises RuleError when there is none."""
        with self._reading() as connection:
            return queries.get(connection, Annotation, annotation_id)

    def history(self, annotation_id: UUID) -> list[Annotation]:
        """Every state the mark was in, oldest first, the present one last."""
        with self._reading() as connection:
            present = queries.records(connection, Annotation, KINDS[Annotation].table.c.id == annotation_id, all_states=True)
            if not present:
                raise RuleError("record.unknown", kind="annotation", id=annotation_id)
            return [*journal.earlier(connection, KINDS[Annotation], annotation_id), *present]

    def restore(self, annotation_id: UUID, revision: int) -> ChangeSet:
        """Make a mark of mine what it was at a `revision`; that is a new revision, so that nothing is lost.

        Raises RuleError when there is no such revision, or an equal mark stands there.
        """
        with self._action("restore") as tx:
            present = tx.find(Annotation, annotation_id)
            states = journal.earlier(tx.connection, KINDS[Annotation], annotation_id)
            earlier = next((state for state in reversed(states) if state.revision == revision), None)
            if present is None or earlier is None:
                raise RuleError("record.unknown", kind="annotation", id=annotation_id)
            check_fragments(earlier.fragments, tx.length(present.document_id))
            check_label(tx, earlier.label_id)
            _put_apart(tx, [(present, replace(earlier, removed=False))])
        return tx.changes

    def counts(self, document_id: UUID | None = None) -> dict[UUID, int]:
        """How many marks of mine each label has, in one document or in all."""
        with self._reading() as connection:
            return queries.counts(connection, self._project.layer, document_id)


def put_fresh(tx: Transaction, marks: Iterable[Annotation]) -> None:
    """Write new marks of my layer, but for those that are there already; checks labels, documents and offsets."""
    marks = list(marks)
    lengths = texts.lengths(tx.connection, {mark.document_id for mark in marks})
    for label_id in {mark.label_id for mark in marks}:
        check_label(tx, label_id)
    fresh: dict[queries.MarkKey, Annotation] = {}
    for mark in marks:
        check_fragments(mark.fragments, lengths[mark.document_id])
        check_numbers(mark.attributes)
        fresh.setdefault(queries.mark_key(mark), mark)
    known = queries.equal_marks(tx.connection, fresh.values())
    bulk.insert_many(tx, (mark for key, mark in fresh.items() if key not in known))


def check_label(tx: Transaction, label_id: UUID) -> None:
    """Raise RuleError unless there is this label and passages can be marked with it."""
    label = tx.get(Label, label_id)
    if label.kind == RELATION:
        raise RuleError("label.relation", label=label.name)


def take_out(tx: Transaction, marks: Sequence[Annotation], layer: UUID) -> None:
    """Remove my marks and those of their relations that lie in my `layer`."""
    bulk.put_many(tx, (replace(mark, removed=True) for mark in marks))
    relations = queries.relations_of(tx.connection, [mark.id for mark in marks])
    bulk.put_many(tx, (replace(relation, removed=True) for relation in relations if relation.layer_id == layer))


def _mine(tx: Transaction, ids: Iterable[UUID]) -> list[Annotation]:
    marks = tx.get_many(Annotation, ids)
    for document_id in {mark.document_id for mark in marks}:
        tx.length(document_id)  # refuses what was taken out of the project
    return marks


def _put_apart(tx: Transaction, changed: Sequence[tuple[Annotation, Annotation]]) -> None:
    """Save marks as (before, after), but none that would come to equal another: merging two is for the analyst to say."""
    moved = [after for before, after in changed if queries.mark_key(before) != queries.mark_key(after)]
    taken: set[queries.MarkKey] = set(queries.equal_marks(tx.connection, moved))
    kept = []
    for before, after in changed:
        key = queries.mark_key(after)
        if key != queries.mark_key(before):
            if key in taken:
                continue
            taken.add(key)
        kept.append(after)
    if changed and not kept:
        raise RuleError("mark.twice")
    bulk.put_many(tx, kept)
