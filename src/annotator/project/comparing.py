"""Which colleagues' marks await a reviewer, and how each differs from what others marked: a queue made on demand."""

from collections.abc import Collection, Iterable
from itertools import combinations, groupby
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from annotator.core.agreement import MISSING, PAIR_KINDS, Pair, align
from annotator.core.model import Attributes, Fragments, Label
from annotator.core.review import Queue, QueueItem
from annotator.store import queries, reviewing

_GRAVITY = {kind: place for place, kind in enumerate(PAIR_KINDS)} | {MISSING: -1}
"""The difference from one who marked there counts before that from one who did not."""


class _Placed(NamedTuple):
    """A mark with what comparing needs, and its number in the columns."""

    document_id: UUID
    label_id: UUID
    fragments: Fragments
    attributes: Attributes
    number: int


class _Answer(NamedTuple):
    """How a mark differs, and the number of the one it was compared with, or -1."""

    kind: str
    counterpart: int
    is_mine: bool


_ALONE = _Answer(MISSING, -1, False)


def queue(
    connection: Connection,
    annotator: UUID,
    layer: UUID,
    *,
    documents: Collection[UUID] | None,
    layers: Collection[UUID] | None,
    labels: Collection[UUID] | None,
    kinds: Collection[str] | None,
) -> Queue:
    """The marks that await the annotator, whose own lie in `layer`; see `Review.queue`."""
    theirs = {one.id: one.annotator_id for one in reviewing.colleagues(connection, annotator)}
    asked = theirs.keys() if layers is None else theirs.keys() & set(layers)
    columns = reviewing.columns(connection, annotator, (*theirs, layer), asked, documents, labels)
    answers = _compare(columns, layer.hex, queries.records(connection, Label))
    by_document: dict[str, list[int]] = {}
    for number, waits in enumerate(columns.waits):
        if waits and (kinds is None or answers.get(number, _ALONE).kind in kinds):
            by_document.setdefault(columns.documents[number], []).append(number)
    order = [number for id_ in reviewing.document_order(connection) for number in by_document.get(id_.hex, ())]

    def build(place: int) -> QueueItem:
        number = order[place]
        kind, counterpart, _ = answers.get(number, _ALONE)
        mark = columns.build(number)
        return QueueItem(
            annotation=mark,
            annotator_id=theirs[mark.layer_id],
            kind=kind,
            counterpart=columns.build(counterpart) if counterpart >= 0 else None,
        )

    return Queue([columns.ids[number] for number in order], build)


def _compare(columns: reviewing.Columns, mine: str, labels: Iterable[Label]) -> dict[int, _Answer]:
    """The answer to every mark that has one. A document that only one annotator has marked needs no comparing."""
    kinds = {label.id: label.kind for label in labels}
    ids: dict[str, UUID] = {}
    found: dict[int, _Answer] = {}
    for _, run in groupby(range(len(columns.ids)), key=columns.documents.__getitem__):
        numbers = list(run)
        if len({columns.layers[number] for number in numbers}) == 1 or not any(columns.waits[number] for number in numbers):
            continue
        by_layer: dict[str, list[_Placed]] = {}
        for number in numbers:
            by_layer.setdefault(columns.layers[number], []).append(_placed(columns, number, ids))
        for one, other in combinations(sorted(by_layer), 2):
            for pair in align(by_layer[one], by_layer[other], kinds):
                _take(found, pair, one == mine, other == mine)
    return found


def _placed(columns: reviewing.Columns, number: int, ids: dict[str, UUID]) -> _Placed:
    document, label = columns.documents[number], columns.labels[number]
    for name in (document, label):
        if name not in ids:
            ids[name] = UUID(name)
    return _Placed(ids[document], ids[label], *columns.content(number), number)


def _take(found: dict[int, _Answer], pair: Pair[_Placed], ours_is_mine: bool, theirs_is_mine: bool) -> None:
    if pair.ours is None or pair.theirs is None:
        return
    for mark, answer in (
        (pair.ours, _Answer(pair.kind, pair.theirs.number, theirs_is_mine)),
        (pair.theirs, _Answer(pair.kind, pair.ours.number, ours_is_mine)),
    ):
        before = found.get(mark.number, _ALONE)
        if (_GRAVITY[answer.kind], answer.is_mine) > (_GRAVITY[before.kind], before.is_mine):
            found[mark.number] = answer
