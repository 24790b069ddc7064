"""Completion over the ledger: by the beginning of a name, then of a word in it, then anywhere; fast at fifty thousand names."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import nsmallest
from itertools import accumulate, islice
from uuid import UUID

from annotator.core.model import Entry

MOST = 10
"""Entries offered at once; a longer list is read slower than one more letter is typed."""
_ENOUGH = 1000
"""Places in the middle of words that are looked at; whoever wants another one types a letter more."""
_LAST = "\U0010ffff"
_WORD = re.compile(r"[\W_]+(?=[^\W_])")


@dataclass(frozen=True, slots=True)
class _Index:
    """Folded names in order, with the name as written and whose it is; where words begin in them; all of them in one string."""

    names: list[tuple[str, str, Entry]]
    folded: list[str]
    words: list[str]
    word_names: list[int]
    joined: str
    ends: list[int]


class EntryFinder:
    """All names of the ledger. The name of an entry that was merged finds the one it was merged into."""

    def __init__(self, entries: Mapping[UUID, Entry]) -> None:
        self.entries = entries
        self._index: _Index | None = None

    def prepare(self) -> None:
        """Sort the names, once; takes a quarter of a second for fifty thousand, so it is done on another thread beforehand."""
        if self._index is None:
            self._index = self._sorted()

    def named(self, name: str) -> list[Entry]:
        """The entries that have just this name, each once."""
        self.prepare()
        index, folded = self._index, name.casefold().strip()
        assert index is not None
        places = range(bisect_left(index.folded, folded), bisect_right(index.folded, folded))
        return list({entry.id: entry for _, _, entry in (index.names[place] for place in places)}.values())

    def meant(self, id_: UUID) -> Entry | None:
        """The entry that an id stands for after mergers; None when it is gone."""
        entry = self.entries.get(id_)
        return None if entry is None or entry.removed else self._meant(entry)

    def find(self, text: str, kinds: tuple[str, ...] = ()) -> list[tuple[str, Entry]]:
        """The best entries for `text`, each once with the name that was hit; entries of `kinds` first."""
        wanted = text.casefold().strip()
        if not wanted:
            return []
        self.prepare()
        index = self._index
        assert index is not None
        best: dict[UUID, tuple[str, Entry]] = {}

        def take(places: Iterable[int]) -> bool:
            def rank(place: int) -> tuple[bool, bool, int, str]:
                folded, _, entry = index.names[place]
                return folded != wanted, bool(kinds) and entry.kind not in kinds, len(folded), folded

            for place in nsmallest(4 * MOST, dict.fromkeys(places), key=rank):
                _, name, entry = index.names[place]
                best.setdefault(entry.id, (name, entry))
            return len(best) >= MOST

        beginning = range(bisect_left(index.folded, wanted), bisect_left(index.folded, wanted + _LAST))
        if not take(beginning):
            words = slice(bisect_left(index.words, wanted), bisect_left(index.words, wanted + _LAST))
            if not take(index.word_names[words]):
                take(islice(self._anywhere(index, wanted), _ENOUGH))
        return list(best.values())[:MOST]

    @staticmethod
    def _anywhere(index: _Index, wanted: str) -> Iterable[int]:
        place = index.joined.find(wanted)
        while place >= 0:
            yield bisect_right(index.ends, place)
            place = index.joined.find(wanted, place + 1)

    def _sorted(self) -> _Index:
        names = sorted(
            (
                (name.casefold(), name, meant)
                for entry in self.entries.values()
                if not entry.removed and (meant := self._meant(entry)) is not None
                for name in (entry.name, *entry.aliases)
            ),
            key=lambda one: one[0],
        )
        folded = [one[0] for one in names]
        words = sorted((name[match.end() :], place) for place, name in enumerate(folded) for match in _WORD.finditer(name))
        ends = list(accumulate(len(name) + 1 for name in folded))
        return _Index(names, folded, [word for word, _ in words], [place for _, place in words], "\n".join(folded), ends)

    def _meant(self, entry: Entry) -> Entry | None:
        seen: set[UUID] = set()
        while entry.merged_into is not None and entry.id not in seen:
            seen.add(entry.id)
            following = self.entries.get(entry.merged_into)
            if following is None or following.removed:
                return None
            entry = following
        return entry if entry.merged_into is None else None
