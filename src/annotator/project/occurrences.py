"""Tag every occurrence: the places of a name and its aliases, with what speaks against one, and the marks made of them."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from uuid import UUID

from sqlalchemy import Connection

from annotator.core.model import FURNITURE, NONE, OCCURRENCE, Annotation, Attributes, ChangeSet, Entry, Span, Turn
from annotator.core.phrases import Context, Phrases, context
from annotator.project.annotations import put_fresh
from annotator.project.room import Room
from annotator.store import fulltext, queries, texts
from annotator.store.tables import KINDS
from annotator.store.texts import Title

SHARED, NESTED, JOINED, IN_FURNITURE = "shared", "nested", "joined", "furniture"
"""Why a hit is not ticked beforehand: an alias of several entries, part of a longer name or word, page furniture."""
_HYPHENS = "-‐‑"
_BATCH = 400
"""Documents whose turns and marks are asked for together."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place of a name. `doubt` is "" or why it is not ticked beforehand, `within` the words that the doubt is about."""

    document_id: UUID
    span: Span
    context: Context
    doubt: str = ""
    within: str = ""


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
        expression = [quoted for name in names if (quoted := fulltext.quoted(name)) is not None]
        with self._reading() as connection:
            titles = texts.titles(connection)
            first_words = [name.split()[0] for name in names if name.split()]
            wanted = fulltext.candidates(connection, " OR ".join(expression) or None, first_words)
            chosen = [id_ for id_ in titles if (wanted is None or id_ in wanted) and (documents is None or id_ in documents)]
            doubts = _Doubts(names, queries.records(connection, Entry), entry_id, match_case)
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
    ) -> ChangeSet:
        """Mark the places (document, span) in my layer as one action; those that carry the same mark are left out."""
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
        return tx.changes

    def _marked(self, connection: Connection, ids: Sequence[UUID], label_id: UUID) -> dict[UUID, set[Span]]:
        """Where I have marks of the label, by document."""
        rows = KINDS[Annotation].table.c
        found: dict[UUID, set[Span]] = {}
        mine = (rows.layer_id == self._project.layer) & (rows.label_id == label_id) & rows.document_id.in_(ids)
        for mark in queries.records(connection, Annotation, mine):
            found.setdefault(mark.document_id, set()).update(mark.fragments)
        return found


class _Doubts:
    """What speaks against a hit that is spelt right."""

    def __init__(self, names: Sequence[str], entries: Sequence[Entry], entry_id: UUID | None, match_case: bool) -> None:
        ours = {" ".join(name.split()).casefold() for name in names}
        others: dict[str, list[str]] = {}
        longer: set[str] = set()
        for entry in entries:
            if entry.merged_into is not None or entry.id == entry_id:
                continue
            for key in {" ".join(name.split()).casefold() for name in (entry.name, *entry.aliases)}:
                if key in ours:
                    others.setdefault(key, []).append(entry.name)
                elif any(one in key for one in ours):
                    longer |= {name for name in (entry.name, *entry.aliases) if " ".join(name.split()).casefold() == key}
        several = 1 if entry_id is not None else 2  # where nobody is meant yet, one bearer of the name leaves no doubt
        self._shared = {key: ", ".join(names) for key, names in others.items() if len(names) >= several}
        self._longer = Phrases(longer, match_case=match_case)
        self._reach = max((len(name) for name in longer), default=0)

    def hit(self, document_id: UUID, text: str, span: Span, furniture: Sequence[Span]) -> Hit:
        """The hit at `span`, with the first doubt about it."""
        doubt, within = self._doubt(text, span, furniture)
        return Hit(document_id, span, context(text, *span), doubt, within)

    def _doubt(self, text: str, span: Span, furniture: Sequence[Span]) -> tuple[str, str]:
        start, end = span
        if any(low < end and start < high for low, high in furniture):
            return IN_FURNITURE, ""
        if self._reach:
            low = max(0, start - self._reach)
            for first, last in self._longer.find(text[low : end + self._reach]):
                if first + low <= start and end <= last + low and last - first > end - start:
                    return NESTED, text[first + low : last + low]
        if joined := _joined(text, span):
            return JOINED, joined
        key = " ".join(text[start:end].split()).casefold()
        return (SHARED, self._shared[key]) if key in self._shared else ("", "")


def _joined(text: str, span: Span) -> str:
    """The compound that the hit is a part of ("Iran-backed"), or ""."""
    start, end = span
    before = re.search(rf"\w+[{_HYPHENS}]$", text[max(0, start - 40) : start])
    after = re.match(rf"[{_HYPHENS}]\w+", text[end : end + 40])
    return f"{before[0] if before else ''}{text[start:end]}{after[0] if after else ''}" if before or after else ""


def _furniture(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, list[Span]]:
    """The stretches of page furniture, by document."""
    rows = KINDS[Turn].table.c
    found: dict[UUID, list[Span]] = {}
    for turn in queries.records(connection, Turn, rows.document_id.in_(ids), rows.role == FURNITURE):
        found.setdefault(turn.document_id, []).append((turn.start, turn.end))
    return found
