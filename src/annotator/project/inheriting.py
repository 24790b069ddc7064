"""What marks took over from their turn or document follows it, until somebody has confirmed or changed it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID

from annotator.core.codebook import Codebook
from annotator.core.model import Annotation, Json, Label, Layer, Metadata, Turn
from annotator.store import bulk, locking, queries
from annotator.store.journal import Transaction
from annotator.store.tables import KINDS

Surroundings = tuple[Sequence[Turn], Metadata]
"""The turns of a document in text order, and what is known about it."""


def surroundings(tx: Transaction, document_id: UUID) -> Surroundings:
    """What marks of a document inherit from, as it is now."""
    turns = queries.records(tx.connection, Turn, KINDS[Turn].table.c.document_id == document_id)
    return turns, tx.get(Metadata, document_id)


def follow(tx: Transaction, layer: UUID, document_id: UUID, before: Surroundings) -> None:
    """Bring the inherited values of the layer's marks in line with surroundings that were `before`; what is locked stays."""
    after = surroundings(tx, document_id)
    rows = KINDS[Annotation].table.c
    where = [rows.document_id == document_id, rows.layer_id == layer]
    if before[1] == after[1]:
        moved = set(before[0]) ^ set(after[0])
        first, last = min((turn.start for turn in moved), default=0), max((turn.end for turn in moved), default=0)
        where += [rows.start >= first, rows.start < last]
    marks = queries.records(tx.connection, Annotation, *where)
    if not marks or locking.locked(tx.connection, tx.get(Layer, layer), [document_id]):
        return
    book = Codebook(queries.records(tx.connection, Label))
    changed = (
        (mark, followed(book, mark, (_turn_at(mark, before[0]), before[1]), (_turn_at(mark, after[0]), after[1])))
        for mark in marks
    )
    bulk.put_many(tx, (new for mark, new in changed if new is not mark))


def followed(
    book: Codebook, mark: Annotation, before: tuple[Turn | None, Metadata], after: tuple[Turn | None, Metadata]
) -> Annotation:
    """`mark` with what it would start with now, where it still has unread what it started with then."""
    if before == after or book.get(mark.label_id) is None:
        return mark
    old, new = (book.starting(mark.label_id, *around)[0] for around in (before, after))
    attributes: dict[str, Json] = dict(mark.attributes)
    unread = dict.fromkeys(mark.unconfirmed)
    for name in dict.fromkeys((*old, *new)):
        was, is_, value = old.get(name), new.get(name), mark.attributes.get(name)
        if was == is_ or value != was or (was is not None and name not in unread):
            continue
        if is_ is None:
            del attributes[name], unread[name]
        else:
            attributes[name], unread[name] = is_, None
    if attributes == mark.attributes:
        return mark
    return replace(mark, attributes=attributes, unconfirmed=tuple(unread))


def _turn_at(mark: Annotation, turns: Iterable[Turn]) -> Turn | None:
    if not mark.fragments:
        return None
    start = mark.fragments[0][0]
    return next((turn for turn in turns if turn.start <= start < turn.end), None)
