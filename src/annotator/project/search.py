"""Searching all texts and notes. The index is kept beside the work of the analyst, never in its way."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Connection

from annotator.core.errors import InputError
from annotator.core.model import TURN_ROLES, Annotation, Entry, Label, Note, Span, Turn
from annotator.core.phrases import Context, context
from annotator.project.query import Query, parse
from annotator.project.room import Room
from annotator.project.sets import by_name
from annotator.store import fulltext, journal, queries, texts
from annotator.store.tables import KINDS
from annotator.store.texts import Title

if TYPE_CHECKING:
    from annotator.project.project import Project

SOME = 100
"""Documents that are taken into the index in one transaction: a mark never waits longer for its turn."""
MOST = 20_000
"""Hits that are kept; the rest is counted."""
_BATCH = 200
"""Documents whose turns and marks are asked for together."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in a text, or in a note about the mark or document at `span`; `doubt` says "note" then."""

    document_id: UUID
    span: Span
    context: Context
    doubt: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Hits by date of their documents. `count` counts those beyond `MOST` too; `is_whole`: everything has been looked through."""

    hits: Sequence[Hit] = ()
    documents: Mapping[UUID, Title] = field(default_factory=dict)
    count: int = 0
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class _Matches:
    """The places of a query in one text: a document's, or a note's, which are shown `at` the mark or document it is about."""

    document_id: UUID
    text: str
    spans: Sequence[Span]
    at: Span | None = None

    def hits(self, most: int) -> Iterable[Hit]:
        """Up to `most` of them, with their context: of 300,000 hits that nobody sees it would take seconds."""
        doubt = "" if self.at is None else "note"
        return [Hit(self.document_id, self.at or span, context(self.text, *span), doubt) for span in self.spans[:most]]


class Search(Room):
    """`project.search`."""

    def __init__(self, project: "Project") -> None:
        super().__init__(project)
        self._titles: tuple[int, Mapping[UUID, Title]] = (-1, {})

    def find(
        self, text: str, *, most: int = MOST, first: int | None = None, is_stopped: Callable[[], bool] = lambda: False
    ) -> Found:
        """Look for the query `text` (see `query`) in all documents and notes.

        `first` ends the search after so many hits, for those that are wanted at once.
        Raises InputError, one sentence, for a query that cannot be read.
        """
        query = parse(text)
        with self._reading() as connection:
            scope = _Scope(connection, query, self._known_titles(connection), is_stopped)
            hits: list[Hit] = []
            count, is_whole = 0, True
            for matches in scope.matches():
                count += len(matches.spans)
                hits += matches.hits(max(0, most - len(hits)))
                if first is not None and count >= first:
                    is_whole = False
                    break
            is_whole = is_whole and not is_stopped()
            shown = {hit.document_id for hit in hits}
        documents = {id_: title for id_, title in scope.titles.items() if id_ in shown}
        return Found(hits=hits, documents=documents, count=count, is_whole=is_whole)

    def documents(self, text: str) -> frozenset[UUID]:
        """The documents in which, or in whose notes, the query `text` finds something."""
        with self._reading() as connection:
            scope = _Scope(connection, parse(text), self._known_titles(connection), lambda: False)
            return scope.documents()

    def _known_titles(self, connection: Connection) -> Mapping[UUID, Title]:
        """The titles of all documents; read again only when something was done in the project since."""
        sequence = journal.last_sequence(connection)
        if self._titles[0] != sequence:
            self._titles = (sequence, texts.titles(connection))
        return self._titles[1]

    @property
    def is_indexed(self) -> bool:
        """Whether the index holds every text."""
        with self._reading() as connection:
            return not fulltext.unindexed(connection)

    def index_some(self, most: int = SOME) -> int:
        """Take further documents into the index. Returns how many are left; search finds those too, only slower."""
        if self.is_indexed:
            return 0
        with self._project.writing() as connection:
            return fulltext.index_some(connection, most)

    def index_all(self) -> None:
        """Take every document into the index."""
        while self.index_some():
            pass


class _Scope:
    """Where a query looks: the documents by their dates and titles, and within them the stretches that its fields allow."""

    def __init__(
        self,
        connection: Connection,
        query: Query,
        titles: Mapping[UUID, Title],
        is_stopped: Callable[[], bool],
        within: tuple[UUID, ...] = (),
    ) -> None:
        """`within` are the saved searches that this query is part of."""
        self._connection, self._node, self._is_stopped = connection, query.node, is_stopped
        self.titles = titles
        fields = query.fields
        self._labels = self._ids_of(Label, fields.get("label", ()), "search.label")
        self._speakers = self._ids_of(Entry, fields.get("speaker", ()), "search.speaker")
        self._roles = {role.casefold() for role in fields.get("role", ())}
        if unknown := self._roles - {*TURN_ROLES}:
            raise InputError("search.role", role=min(unknown), roles=", ".join(TURN_ROLES))
        if unknown := {place.casefold() for place in fields.get("in", ())} - {"notes", "texts"}:
            raise InputError("search.place", place=min(unknown))
        self._places = {place.casefold() for place in fields.get("in", ())} or {"notes", "texts"}
        self._dates = [_period(date) for date in fields.get("date", ())]
        self._words = [word.casefold() for word in fields.get("title", ())]
        self._sets = [self._members(name, within) for name in fields.get("set", ())]
        self._is_narrow = bool(self._labels or self._speakers or self._roles)

    def _ids_of(self, record: type[Label] | type[Entry], names: Sequence[str], problem: str) -> set[UUID]:
        """The labels or entries that are called so, or begin so."""
        found: set[UUID] = set()
        for name in names:
            key = name.casefold()
            known = queries.records(self._connection, record)
            ids = {one.id for one in known if any(word.casefold().startswith(key) for word in _names(one))}
            if not ids:
                raise InputError(problem, name=name)
            found |= ids
        return found

    def _members(self, name: str, within: tuple[UUID, ...]) -> frozenset[UUID]:
        """The documents of the sets of this name."""
        found = [one for one in by_name(self._connection) if one.name.casefold() == name.casefold()]
        if not found:
            raise InputError("search.set", name=name)
        members = frozenset(id_ for one in found for id_ in one.documents)
        for one in found:
            if one.id in within:
                raise InputError("search.circle", name=name)
            if one.query:
                scope = _Scope(self._connection, parse(one.query), self.titles, self._is_stopped, (*within, one.id))
                members |= scope.documents()
        return members

    def documents(self) -> frozenset[UUID]:
        """The documents in which something is found."""
        return frozenset(matches.document_id for matches in self.matches())

    def _is_in(self, id_: UUID) -> bool:
        title = self.titles[id_]
        if any(id_ not in members for members in self._sets):
            return False
        if any(not low <= title.date[: len(low)] or not title.date[: len(high)] <= high for low, high in self._dates):
            return False
        return all(word in title.title.casefold() for word in self._words)

    def matches(self) -> Iterable[_Matches]:
        """What is found in texts, document by document, then in notes; ends early when the search is stopped."""
        if "texts" in self._places:
            yield from self._in_texts()
        if "notes" in self._places and not self._is_narrow and not self._is_stopped():
            yield from self._in_notes()

    def _in_texts(self) -> Iterable[_Matches]:
        wanted = fulltext.candidates(self._connection, self._node.index())
        chosen = [id_ for id_ in self.titles if (wanted is None or id_ in wanted) and self._is_in(id_)]
        read = takewhile(lambda _: not self._is_stopped(), texts.texts(self._connection, chosen))
        found = (_Matches(id_, text, spans) for id_, text in read if (spans := self._node.find(text)))
        if not self._is_narrow:
            yield from found
            return
        while some := list(islice(found, _BATCH)):
            allowed = self._allowed([one.document_id for one in some])
            for one in some:
                stretches = allowed[one.document_id]
                inside = [span for span in one.spans if all(_touches(span, stretch) for stretch in stretches)]
                if inside:
                    yield _Matches(one.document_id, one.text, inside)

    def _allowed(self, ids: Sequence[UUID]) -> dict[UUID, list[list[Span]]]:
        """For each document one list of stretches per kind of field; a hit has to touch one of each."""
        stretches: dict[UUID, list[list[Span]]] = {id_: [] for id_ in ids}
        if self._labels:
            rows = KINDS[Annotation].table.c
            marks = queries.records(self._connection, Annotation, rows.document_id.in_(ids), rows.label_id.in_(self._labels))
            for id_ in ids:
                stretches[id_].append([span for mark in marks if mark.document_id == id_ for span in mark.fragments])
        if self._roles or self._speakers:
            turns = queries.records(self._connection, Turn, KINDS[Turn].table.c.document_id.in_(ids))
            fits = [
                turn
                for turn in turns
                if (not self._roles or turn.role in self._roles)
                and (not self._speakers or self._speakers.intersection(turn.speakers))
            ]
            for id_ in ids:
                stretches[id_].append([(turn.start, turn.end) for turn in fits if turn.document_id == id_])
        return stretches

    def _in_notes(self) -> Iterable[_Matches]:
        """Notes on marks and documents, and the one that every mark has itself."""
        annotations, notes = KINDS[Annotation].table.c, KINDS[Note].table.c
        noted = queries.records(self._connection, Annotation, annotations.note != "")
        written = [(mark, mark.note) for mark in noted]
        threads = queries.records(self._connection, Note, notes.subject.in_(("annotation", "document")))
        ids = {note.subject_id for note in threads if note.subject == "annotation"}
        marks = {mark.id: mark for mark in queries.records(self._connection, Annotation, annotations.id.in_(ids))} if ids else {}
        written += [(marks[note.subject_id], note.text) for note in threads if note.subject_id in marks]
        places = [(mark.document_id, mark.fragments[0] if mark.fragments else (0, 0), text) for mark, text in written]
        places += [(note.subject_id, (0, 0), note.text) for note in threads if note.subject == "document"]
        order = {id_: place for place, id_ in enumerate(self.titles)}
        places = sorted((one for one in places if one[0] in order), key=lambda one: (order[one[0]], one[1]))
        for id_, place, text in places:
            if self._is_in(id_) and (spans := self._node.find(text)):
                yield _Matches(id_, text, spans, place)


def _names(record: Label | Entry) -> tuple[str, ...]:
    return (record.name, *record.aliases) if isinstance(record, Entry) else (record.name,)


def _touches(span: Span, stretches: Iterable[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in stretches)


def _period(written: str) -> tuple[str, str]:
    """From and to of "2017", "2017-10..2018", "2017..", "..2018"; compared at their own precision."""
    low, dots, high = written.partition("..")
    if not dots:
        high = low
    if not all(part.replace("-", "").isdigit() for part in (low, high) if part) or not (low or high):
        raise InputError("search.date", date=written)
    return low, high or "9"
