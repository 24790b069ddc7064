"""The ledger: one entry for everybody and everything that is named or talked about."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4, uuid5

from annotator.core.errors import RuleError
from annotator.core.model import NAMESPACE, Annotation, ChangeSet, Entry, Note
from annotator.project.room import Room
from annotator.store import bulk, queries
from annotator.store import ledger as selects
from annotator.store.journal import Transaction
from annotator.store.tables import KINDS

TURNED = {"for": "against", "against": "for"}
"""What a stance becomes when its target turns out to say the opposite."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merger:
    """What merging entries would do: marks that name each, other names they bring along, stances that turn if opposite.

    `others` are stances in colleagues' layers, which stay as they are.
    """

    marks: dict[UUID, int]
    names: tuple[str, ...]
    turned: int
    others: int


class Ledger(Room):
    """`project.ledger`."""

    def entries(self) -> list[Entry]:
        """Every entry by name, merged ones too: `merged_into` says where they went."""
        with self._reading() as connection:
            return queries.records(connection, Entry)

    def put(self, entry: Entry) -> ChangeSet:
        """Add an entry or change the one with its id."""
        with self._action("ledger") as tx:
            tx.put(entry)
        return tx.changes

    def change(self, id_: UUID, values: Mapping[str, Any]) -> ChangeSet:
        """Change fields of an entry by their names; what others changed in the rest of it stays."""
        with self._action("ledger") as tx:
            tx.put(replace(tx.get(Entry, id_), **values))
        return tx.changes

    def find_or_add(self, name: str, kind: str) -> Entry:
        """The entry of this kind that has `name` as name or alias, else a new one."""
        with self._action("ledger") as tx:
            return Names(tx).entry(name, kind)

    def remove(self, ids: Collection[UUID]) -> ChangeSet:
        """Take entries out that nothing refers to. Raises RuleError when a mark, a turn or another entry does."""
        with self._action("ledger") as tx:
            entries = [tx.get(Entry, id_) for id_ in ids]
            used = set(selects.turns_of_each(tx.connection)) | _named(selects.marks_naming(tx.connection, ids))
            for above in selects.entries_above(tx.connection, ids):
                used |= {one for one in (above.speaks_for, above.parent, above.merged_into) if one and above.id not in ids}
            for entry in entries:
                if entry.id in used:
                    raise RuleError("entry.used", name=entry.name)
                tx.put(replace(entry, removed=True))
        return tx.changes

    def uses(self) -> tuple[dict[UUID, int], dict[UUID, list[UUID]]]:
        """How many marks name each entry, and the documents in which it speaks or is spoken to; merged entries by themselves."""
        with self._reading() as connection:
            return selects.marks_of_each(connection), selects.turns_of_each(connection)

    # merging

    def merge(self, from_id: UUID, into_id: UUID) -> ChangeSet:
        """Say that one entry is another. No mark is rewritten. Raises RuleError when that would go in a circle."""
        return self.merge_all([from_id], into_id)

    def merge_all(self, ids: Collection[UUID], into_id: UUID, *, opposite: bool = False) -> ChangeSet:
        """Say that several entries are one. No mark is rewritten, unless they mean the `opposite` of what they are merged into:

        then "for" and "against" change places in my marks that have them as target. `split` takes both back.
        """
        with self._action("merge_entries") as tx:
            if opposite:
                self._turn(tx, ids)
            for id_ in ids:
                self._merge(tx, id_, into_id, opposite=opposite)
        return tx.changes

    def merge_pairs(self, pairs: Sequence[tuple[UUID, UUID]]) -> ChangeSet:
        """Say of each first entry that it is the second, as one action; a pair that is one by then changes nothing."""
        with self._action("merge_entries") as tx:
            for from_id, into_id in pairs:
                if resolve(tx.get(Entry, from_id), tx).id != resolve(tx.get(Entry, into_id), tx).id:
                    self._merge(tx, from_id, into_id)
        return tx.changes

    def _merge(self, tx: Transaction, from_id: UUID, into_id: UUID, *, opposite: bool = False) -> None:
        entry, into = tx.get(Entry, from_id), resolve(tx.get(Entry, into_id), tx)
        if into.id == from_id:
            raise RuleError("entry.circle", name=entry.name)
        tx.put(replace(entry, merged_into=into.id))
        if opposite:
            tx.put(remark(self._opposite(from_id, into.id), from_id, f"“{entry.name}” ≠ “{into.name}”", tx))

    def foresee_merge(self, ids: Collection[UUID], into_id: UUID) -> Merger:
        """What `merge_all` would do; nothing is written."""
        with self._reading() as connection:
            entries = {entry.id: entry for entry in queries.records(connection, Entry)}
            families = {id_: _family(id_, entries) for id_ in (*ids, into_id)}
            marks = selects.marks_naming(connection, set().union(*families.values()))
        named = {id_: sum(bool(_named([mark]) & family) for mark in marks) for id_, family in families.items()}
        gone = set().union(*(families[id_] for id_ in ids))
        turning = [mark for mark in marks if _takes_side(mark, gone)]
        mine = sum(mark.layer_id == self._project.layer for mark in turning)
        names = dict.fromkeys(name for id_ in gone for name in (entries[id_].name, *entries[id_].aliases))
        return Merger(marks=named, names=tuple(sorted(names)), turned=mine, others=len(turning) - mine)

    def split(self, ids: Collection[UUID]) -> ChangeSet:
        """Take entries back out of what they were merged into; stances that were turned for it turn back."""
        with self._action("split_entries") as tx:
            for id_ in ids:
                entry = tx.get(Entry, id_)
                if entry.merged_into is None:
                    continue
                turned = tx.find(Note, self._opposite(id_, entry.merged_into))
                tx.put(replace(entry, merged_into=None))
                if turned is not None and not turned.removed:
                    self._turn(tx, [id_])
                    tx.put(replace(turned, removed=True))
        return tx.changes

    def _opposite(self, id_: UUID, into: UUID) -> UUID:
        """The id of the note at an entry that says that I turned its stances when it was merged."""
        return uuid5(NAMESPACE, f"opposite:{id_}:{into}:{self._project.annotator.id}")

    def _turn(self, tx: Transaction, ids: Collection[UUID]) -> None:
        """Let "for" and "against" change places where one of the entries is the target, by whichever name, each mark once."""
        entries = {entry.id: entry for entry in queries.records(tx.connection, Entry)}
        family = set().union(*(_family(id_, entries) for id_ in ids))
        taking = (one for one in selects.marks_naming(tx.connection, family) if _takes_side(one, family))
        bulk.put_many(
            tx,
            (
                replace(mark, attributes={**mark.attributes, "stance": TURNED[str(mark.attributes["stance"])]})
                for mark in taking
                if mark.layer_id == self._project.layer
            ),
        )

    # what is one, and what is not

    def keep_apart(self, pairs: Sequence[tuple[UUID, UUID]]) -> ChangeSet:
        """Remember that two entries are not the same; each pair leaves a note at its first entry, which says so."""
        with self._action("keep_apart") as tx:
            for pair in pairs:
                one, other = (tx.get(Entry, id_) for id_ in pair)
                note = apart(pair, self._project.annotator.id)
                tx.put(remark(note, one.id, f"“{one.name}” ≠ “{other.name}”", tx))
        return tx.changes

    def resolve(self, entry_id: UUID) -> Entry:
        """The entry that stands for `entry_id` after all merging."""
        with self._reading() as connection:
            seen = set()
            entry = queries.get(connection, Entry, entry_id)
            while entry.merged_into is not None and entry.id not in seen:
                seen.add(entry.id)
                entry = queries.get(connection, Entry, entry.merged_into)
            return entry


class Names:
    """Which entry a name means, within one action; read once per kind, for an import asks a thousand times."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._known: dict[str, dict[str, Entry]] = {}

    def entry(self, name: str, kind: str, *, speaks_for: UUID | None = None) -> Entry:
        """The entry that has `name` as name or alias, added when there is none; `speaks_for` is for one that has to be added.

        Its id follows from kind and name, so that two analysts who meet the same
        speaker have the same entry.
        """
        if kind not in self._known:
            self._known[kind] = self._read(kind)
        key = name.strip().casefold()
        found = self._known[kind].get(key)
        if found is None:
            id_ = uuid5(NAMESPACE, f"entry:{kind}:{key}")
            known = self._tx.find(Entry, id_)
            if known is not None and not known.removed:
                id_ = uuid4()  # that entry has another name by now
            found = self._known[kind][key] = self._tx.put(Entry(id=id_, kind=kind, name=name.strip(), speaks_for=speaks_for))
        return resolve(found, self._tx)

    def _read(self, kind: str) -> dict[str, Entry]:
        known: dict[str, Entry] = {}
        entries = queries.records(self._tx.connection, Entry, KINDS[Entry].table.c.kind == kind)
        for entry in entries:
            known.setdefault(entry.name.casefold(), entry)
        for entry in entries:
            for alias in entry.aliases:
                known.setdefault(alias.casefold(), entry)
        return known


def resolve(entry: Entry, tx: Transaction) -> Entry:
    """`entry`, or the one that it was merged into."""
    seen = set()
    while entry.merged_into is not None and entry.id not in seen:
        seen.add(entry.id)
        entry = tx.get(Entry, entry.merged_into)
    return entry


def apart(pair: tuple[UUID, UUID], annotator: UUID) -> UUID:
    """The id of the note by which an annotator says that two entries are not one, or that one does not speak for the other."""
    first, second = sorted(map(str, pair))
    return uuid5(NAMESPACE, f"apart:{first}:{second}:{annotator}")


def remark(id_: UUID, entry_id: UUID, text: str, tx: Transaction) -> Note:
    """A note at an entry whose id says what it is about, so that it can be found, undone and merged like any other."""
    known = tx.find(Note, id_)
    if known is not None:
        return replace(known, text=text, removed=False)
    return Note(id=id_, author=tx.annotator.id, subject="entry", subject_id=entry_id, text=text)


def _family(id_: UUID, entries: dict[UUID, Entry]) -> set[UUID]:
    """An entry and all that were merged into it, directly or not."""
    below: dict[UUID, list[UUID]] = {}
    for entry in entries.values():
        if entry.merged_into is not None:
            below.setdefault(entry.merged_into, []).append(entry.id)
    family, waiting = set(), [id_]
    while waiting:
        one = waiting.pop()
        if one not in family:
            family.add(one)
            waiting += below.get(one, ())
    return family


def _named(marks: Collection[Annotation]) -> set[UUID]:
    """The ids that marks name in their attributes."""
    found = set()
    for mark in marks:
        for value in mark.attributes.values():
            for one in value if isinstance(value, list) else (value,):
                if isinstance(one, str) and len(one) == 36:
                    try:
                        found.add(UUID(one))
                    except ValueError:
                        continue
    return found


def _takes_side(mark: Annotation, targets: Collection[UUID]) -> bool:
    """Whether a mark is for or against one of `targets`."""
    return mark.attributes.get("stance") in TURNED and any(mark.attributes.get("target") == str(id_) for id_ in targets)
