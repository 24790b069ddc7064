"""Which entries of the ledger may be one and the same, and why; and for whom people speak, as the texts say."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from uuid import UUID, uuid5

from annotator.core.model import NAMESPACE, Annotator, ChangeSet, Entry, Note
from annotator.core.offices import offices
from annotator.core.speakers import without_title
from annotator.project.ledger import Names, apart, remark, resolve
from annotator.project.room import Room
from annotator.store import ledger as selects
from annotator.store import queries, texts
from annotator.suggest import tables

OUTSIDE, NAME, ARTICLE, ACRONYM, SURNAME, SPELLING = REASONS = ("outside", "name", "article", "acronym", "surname", "spelling")
"""Why two entries may be one, the surest first."""
CLOSE = 90
"""How alike (0..100) two spellings have to be."""
_SMALL = frozenset("a an the of for and on in to de la le les des du der die das und von".split())
_ARTICLE = re.compile(r"^(?:the|a|an|le|la|les|der|die|das|el|los|las)\s+", re.IGNORECASE)
_MOST_SHARING = 60
"""Entries that share a word; of a commoner word the spellings are not compared, each with each."""
_MOST_READ = 20
"""Documents that are read for the office of one person; it is the same in the others."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """`entry` may be `into`: for which reason (one of REASONS), and by which names."""

    entry: Entry
    into: Entry
    reason: str
    names: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """`person` seems to speak for `body` ("" = for `state` itself), which speaks for `state`: the words, where, how often."""

    person: Entry
    body: str
    state: str
    words: str
    title: str
    document_id: UUID
    count: int


class Likenesses(Room):
    """`project.likenesses`: proposals about the ledger. Nothing is done before somebody says so."""

    def same(self) -> list[Likeness]:
        """Entries that may be one, the surest first, less those that somebody keeps apart."""
        with self._reading() as connection:
            entries = [entry for entry in queries.records(connection, Entry) if entry.merged_into is None]
            refused, people = _refused(queries.records(connection, Note)), queries.records(connection, Annotator)
        found = alike(entries)
        return [one for one in found if not _is_refused((one.entry.id, one.into.id), people, refused)]

    def offices(self) -> list[Appointment]:
        """For whom those who speak in the documents speak, where the documents say so and the ledger does not."""
        with self._reading() as connection:
            entries = {entry.id: entry for entry in queries.records(connection, Entry)}
            refused, people = _refused(queries.records(connection, Note)), queries.records(connection, Annotator)
            speakers: dict[UUID, list[Entry]] = {}
            for id_, documents in selects.turns_of_each(connection).items():
                entry = entries.get(id_)
                if entry is not None and entry.kind == "person" and entry.speaks_for is None and entry.merged_into is None:
                    for document_id in documents[:_MOST_READ]:
                        speakers.setdefault(document_id, []).append(entry)
            states, titles = _states(entries.values()), texts.titles(connection)
            read: dict[UUID, Counter[tuple[str, str]]] = {}
            first: dict[tuple[UUID, tuple[str, str]], tuple[str, UUID]] = {}
            for document_id, text in texts.texts(connection, [id_ for id_ in titles if id_ in speakers]):
                for person in speakers[document_id]:
                    for name in _full_names(person):
                        for office in offices(text, name, states):
                            said = office.body, office.state
                            read.setdefault(person.id, Counter())[said] += 1
                            first.setdefault((person.id, said), (" ".join(text[office.start : office.end].split()), document_id))
        return [
            Appointment(
                person=entries[id_],
                body=body,
                state=state,
                words=first[id_, (body, state)][0],
                title=titles[first[id_, (body, state)][1]].title,
                document_id=first[id_, (body, state)][1],
                count=count,
            )
            for id_, counted in sorted(read.items(), key=lambda item: entries[item[0]].name)
            for (body, state), count in counted.most_common(3)
            if not _is_refused((id_, _office_id(body, state)), people, refused)
        ]

    def appoint(self, chosen: Sequence[Appointment]) -> ChangeSet:
        """Write down for whom people speak; bodies and states that the ledger lacks are added."""
        with self._action("speaks_for") as tx:
            names = Names(tx)
            for office in {office.person.id: office for office in chosen}.values():
                above = names.entry(office.state, "state")
                if office.body:
                    above = names.entry(office.body, "body", speaks_for=above.id)
                tx.put(replace(resolve(tx.get(Entry, office.person.id), tx), speaks_for=above.id))
        return tx.changes

    def refuse_offices(self, chosen: Sequence[Appointment]) -> ChangeSet:
        """Remember that people do not speak for these; a note at each person says so."""
        with self._action("keep_apart") as tx:
            for office in chosen:
                id_ = apart((office.person.id, _office_id(office.body, office.state)), self._project.annotator.id)
                text = f"“{office.person.name}” ≠ “{office.body or office.state}”"
                tx.put(remark(id_, office.person.id, text, tx))
        return tx.changes


def alike(entries: Sequence[Entry]) -> list[Likeness]:
    """Pairs of one kind that may be one; the entry with more names, else the longer name, is what the other is merged into."""
    found: dict[frozenset[UUID], Likeness] = {}
    for reason, pairs in (
        (OUTSIDE, _by_outside_id(entries)),
        (NAME, _by_name(entries, _plain)),
        (ARTICLE, _by_name(entries, _bare)),
        (ACRONYM, _by_acronym(entries)),
        (SURNAME, _by_surname(entries)),
        (SPELLING, _by_spelling(entries)),
    ):
        for one, other, names in pairs:
            pair = frozenset((one.id, other.id))
            if len(pair) == 2 and pair not in found:
                found[pair] = Likeness(one, other, reason, names)
    return list(found.values())


_Pairs = Iterator[tuple[Entry, Entry, tuple[str, str]]]


def _by_outside_id(entries: Sequence[Entry]) -> _Pairs:
    first: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        for item in entry.outside_ids.items():
            known = first.setdefault(item, entry)
            if known is not entry:
                yield *_smaller_first(entry, known), (f"{item[0]}: {item[1]}", item[1])


def _by_name(entries: Sequence[Entry], fold: Callable[[str], str]) -> _Pairs:
    """Entries of one kind with one name as `fold` sees it. Aliases that are shared on purpose ("the Minister") do not count."""
    first: dict[tuple[str, str], tuple[Entry, str]] = {}
    for entry in entries:
        known, name = first.setdefault((entry.kind, fold(entry.name)), (entry, entry.name))
        if known is not entry:
            small, big = _smaller_first(entry, known)
            yield small, big, (small.name, big.name)
    for entry in entries:
        for alias in entry.aliases:
            known, name = first.get((entry.kind, fold(alias)), (entry, alias))
            if known is not entry:
                yield known, entry, (name, alias)


def _by_acronym(entries: Sequence[Entry]) -> _Pairs:
    long: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        for letters in _initials(entry.name):
            long.setdefault((entry.kind, letters), []).append(entry)
    for entry in entries:
        letters = entry.name.replace(".", "")
        if 2 <= len(letters) <= 8 and letters.isupper() and len(meant := long.get((entry.kind, letters), [])) == 1:
            yield entry, meant[0], (entry.name, meant[0].name)


def _by_surname(entries: Sequence[Entry]) -> _Pairs:
    """A surname alone, where only one person has it."""
    full: dict[str, list[Entry]] = {}
    people = [entry for entry in entries if entry.kind == "person"]
    for entry in people:
        words = without_title(entry.name).split()
        if len(words) > 1:
            full.setdefault(words[-1].casefold(), []).append(entry)
    for entry in people:
        words = without_title(entry.name).split()
        if len(words) == 1 and len(meant := full.get(words[0].casefold(), [])) == 1:
            yield entry, meant[0], (entry.name, meant[0].name)


def _by_spelling(entries: Sequence[Entry]) -> _Pairs:
    """Names that differ by a letter or two, or by the order of their words."""
    from rapidfuzz import fuzz, process

    sharing: dict[tuple[str, str], list[int]] = {}
    plain = [_bare(entry.name) for entry in entries]
    for place, (entry, name) in enumerate(zip(entries, plain, strict=True)):
        for word in set(_WORD.findall(name)):
            if len(word) > 2:
                sharing.setdefault((entry.kind, word[:4]), []).append(place)
    for places in sharing.values():
        if not 1 < len(places) <= _MOST_SHARING:
            continue
        names = [plain[place] for place in places]
        for number, name in enumerate(names[:-1]):
            rest = names[number + 1 :]
            for _, _, other in process.extract(name, rest, scorer=fuzz.token_sort_ratio, score_cutoff=CLOSE, limit=5):
                one, two = entries[places[number]], entries[places[number + 1 + other]]
                if (
                    len(name) > 4
                    and _WORD.findall(name) != _WORD.findall(rest[other])
                    and not _differ_in_number(name, rest[other])
                ):
                    small, big = _smaller_first(one, two)
                    yield small, big, (small.name, big.name)


def _differ_in_number(one: str, other: str) -> bool:
    """Resolution 2254 is not Resolution 2245."""
    return re.findall(r"\d+", one) != re.findall(r"\d+", other)


def _smaller_first(one: Entry, other: Entry) -> tuple[Entry, Entry]:
    """The one that says less, then the one that says more."""
    return (one, other) if _weight(one) <= _weight(other) else (other, one)


def _weight(entry: Entry) -> tuple[bool, int, int, str]:
    linked = bool(entry.speaks_for or entry.parent or entry.outside_ids)
    return linked, len(entry.aliases), len(_bare(entry.name)), str(entry.id)


def _plain(name: str) -> str:
    """Without case, accents and signs."""
    spread = unicodedata.normalize("NFKD", name.casefold())
    return " ".join(_WORD.findall("".join(one for one in spread if not unicodedata.combining(one))))


def _bare(name: str) -> str:
    return _plain(_ARTICLE.sub("", name.strip()))


def _initials(name: str) -> set[str]:
    """What a name may be shortened to: the initials of its greater words, and of all of them."""
    words = re.findall(r"[^\W\d_]+", _ARTICLE.sub("", name))
    great = [word for word in words if word.casefold() not in _SMALL]
    return {"".join(word[0].upper() for word in some) for some in (words, great) if len(some) > 1}


def _refused(notes: Iterable[Note]) -> set[UUID]:
    return {note.id for note in notes if note.subject == "entry"}


def _is_refused(pair: tuple[UUID, UUID], people: Iterable[Annotator], refused: set[UUID]) -> bool:
    return bool(refused) and any(apart(pair, person.id) in refused for person in people)


def _office_id(body: str, state: str) -> UUID:
    return uuid5(NAMESPACE, f"office:{body or state}")


def _full_names(person: Entry) -> list[str]:
    """The names of two words or more: a surname alone may be somebody else's."""
    return [name for name in dict.fromkeys(map(without_title, (person.name, *person.aliases))) if len(name.split()) > 1]


def _states(entries: Iterable[Entry]) -> dict[str, str]:
    """Folded names, other names and adjectives of states, and what each state is called in the ledger, else in the tables."""
    states = dict(_known_states())
    for entry in entries:
        if entry.kind == "state" and entry.merged_into is None:
            said = {states.get(name.casefold(), "") for name in (entry.name, *entry.aliases)} - {""}
            states |= {name: entry.name for name, state in states.items() if state in said}
            states |= {name.casefold(): entry.name for name in (entry.name, *entry.aliases)}
    return states


@cache
def _known_states() -> Mapping[str, str]:
    adjectives, places = tables.names("demonyms"), tables.names("places")
    return {name.casefold(): state for state, of in adjectives.items() for name in (state, *of, *places.get(state, ()))}
