"""Tag every occurrence: the places of a name and its aliases, with what speaks against one, and the marks made of them."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from uuid import UUID

from sqlalchemy import Connection

from annotator.core.model import FURNITURE, NONE, OCCURRENCE, Annotation, Attributes, ChangeSet, Entry, Span, Turn
from annotator.core.phrases import Phrases
from annotator.project.annotations import put_fresh
from annotator.project.doubts import Doubts, Hit
from annotator.project.room import Room
from annotator.project.rules import Sought, keep
from annotator.store import fulltext, queries, texts
from annotator.store.tables import KINDS
from annotator.store.texts import Title

_BATCH = 400
"""Documents whose turns and marks are asked for together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrences:
    """Hits in the order of `documents`; `marked` places carry the label already and are left out."""

    hits: Sequence[Hit] = ()
    documents: Mapping[UUID, Title] = field(default_factory=dict)
    marked: int = 0


class OccurrencesRoom(Room):
    """`project.occurrences`. Offsets are code points."""

    def names(self, quote: str, entry_id: UUID | None = None) -> list[str]:
        """What is looked for by default: the words at hand, and name and aliases of the entry that they refer to."""
        known: list[str] = [quote]
        if entry_id is not None:
            entry = self._project.ledger.resolve(entry_id)
            known += [entry.name, *entry.aliases]
        return list(dict.fromkeys(name for name in (" ".join(one.split()) for one in known) if name))

    def find(
        self,
        names: Sequence[str],
        label_id: UUID | None = None,
        *,
        entry_id: UUID | None = None,
        documents: Collection[UUID] | None = None,
        match_case: bool = True,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Occurrences:
        """Every place of `names` in `documents` (None: in all), less those that are mine under `label_id` already.

        The longest name wins where two overlap. `entry_id` is whom the names mean: what they share with others is in doubt.
        """
        phrases = Phrases(names, match_case=match_case)
        expression = [fulltext.quoted(name) for name in names if name.split()]
        with self._reading() as connection:
            titles = texts.titles(connection)
            wanted = fulltext.candidates(connection, " OR ".join(filter(None, expression)) if all(expression) else None)
            chosen = [id_ for id_ in titles if (wanted is None or id_ in wanted) and (documents is None or id_ in documents)]
            doubts = Doubts(names, queries.records(connection, Entry), entry_id, match_case)
            hits: list[Hit] = []
            marked = 0
            found = (
                (id_, text, spans)
                for id_, text in takewhile(lambda _: not is_stopped(), texts.texts(connection, chosen))
                if (spans := phrases.find(text))
            )
            while not is_stopped() and (some := list(islice(found, _BATCH))):
                ids = [id_ for id_, _, _ in some]
                taken = self._marked(connection, ids, label_id) if label_id is not None else {}
                furniture = _furniture(connection, ids)
                for id_, text, spans in some:
                    fresh = [span for span in spans if span not in taken.get(id_, ())]
                    marked += len(spans) - len(fresh)
                    hits += (doubts.hit(id_, text, span, furniture.get(id_, ())) for span in fresh)
        shown = {hit.document_id for hit in hits}
        return Occurrences(hits=hits, documents={id_: title for id_, title in titles.items() if id_ in shown}, marked=marked)

    def tag(
        self,
        places: Iterable[tuple[UUID, Span]],
        label_id: UUID,
        *,
        attributes: Attributes = NONE,
        unconfirmed: Sequence[str] = (),
        later: Sought | None = None,
    ) -> ChangeSet:
        """Mark the places (document, span) in my layer as one action; those that carry the same mark are left out.

        What is sought `later` becomes a standing rule in the same action.
        """
        marks = (
            Annotation(
                document_id=document_id,
                layer_id=self._project.layer,
                label_id=label_id,
                fragments=(span,),
                attributes=dict(attributes),
                unconfirmed=tuple(unconfirmed),
                origin=OCCURRENCE,
            )
            for document_id, span in places
        )
        with self._action("occurrences") as tx:
            put_fresh(tx, marks)
            if later is not None:
                keep(tx, self._project.layer, later, label_id, attributes=attributes, unconfirmed=unconfirmed)
        return tx.changes

    def _marked(self, connection: Connection, ids: Sequence[UUID], label_id: UUID) -> dict[UUID, set[Span]]:
        """Where I have marks of the label, by document."""
        rows = KINDS[Annotation].table.c
        found: dict[UUID, set[Span]] = {}
        mine = (rows.layer_id == self._project.layer) & (rows.label_id == label_id) & rows.document_id.in_(ids)
        for mark in queries.records(connection, Annotation, mine):
            found.setdefault(mark.document_id, set()).update(mark.fragments)
        return found


def _furniture(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, list[Span]]:
    """The stretches of page furniture, by document."""
    rows = KINDS[Turn].table.c
    found: dict[UUID, list[Span]] = {}
    for turn in queries.records(connection, Turn, rows.document_id.in_(ids), rows.role == FURNITURE):
        found.setdefault(turn.document_id, []).append((turn.start, turn.end))
    return found
