"""What was said across all documents: found, counted, put on a board, written to a table."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from uuid import UUID

from annotator.core.codebook import Codebook
from annotator.core.model import Entry, Json, Label
from annotator.core.statements import Board, Filter, Statement, StatementIds, make_board, stands_for
from annotator.exchange import tables
from annotator.project.room import Room
from annotator.store import queries
from annotator.store import statements as selects

_PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """What a change of many statements would do: which would change, how many have which value now, and which stay.

    `others` are in a colleague's layer, `unfit` have a label without this attribute.
    """

    ids: tuple[UUID, ...]
    before: Mapping[str, int]
    others: int
    unfit: int


class Statements(Room):
    """`project.statements`. Entries that were merged count as the one they were merged into."""

    def ids(
        self, wanted: Filter | None = None, *, order: str = "said_on", descending: bool = False, limit: int | None = None
    ) -> StatementIds:
        """The annotations that `wanted` lets through, in an order of `ORDERS`; with a `limit` no more than the first ones."""
        with self._reading() as connection:
            meant = _with_merged(wanted or Filter(), _entries(queries.records(connection, Entry, all_states=True)))
            return selects.ids(connection, meant, order=order, descending=descending, limit=limit)

    def rows(self, ids: Sequence[UUID]) -> list[Statement]:
        """The statements with these ids, in their order, without those that are gone."""
        with self._reading() as connection:
            return selects.rows(connection, ids)

    def count(self, wanted: Filter | None = None) -> int:
        """How many annotations `wanted` lets through."""
        with self._reading() as connection:
            meant = _with_merged(wanted or Filter(), _entries(queries.records(connection, Entry, all_states=True)))
            return selects.count(connection, meant)

    def facet(self, name: str, wanted: Filter | None = None) -> dict[str, int]:
        """How many statements have each value of a facet, the most frequent first; "" stands for none given."""
        with self._reading() as connection:
            entries = _entries(queries.records(connection, Entry, all_states=True))
            found = selects.facet(connection, _with_merged(wanted or Filter(), entries), name)
        counts: dict[str, int] = {}
        for value, count in found.items():
            meant = _meant(value, entries) if name in ("holder", "target") else value
            counts[meant] = counts.get(meant, 0) + count
        return dict(sorted(counts.items(), key=lambda item: (item[0] == "", -item[1], item[0])))

    def board(self, wanted: Filter | None = None, *, speaks_for: bool = False) -> Board:
        """Who is for or against what: holders by targets. With `speaks_for` ministers count as their states."""
        with self._reading() as connection:
            entries = _entries(queries.records(connection, Entry, all_states=True))
            tallies = selects.tallies(connection, _with_merged(wanted or Filter(), entries))
        return make_board(tallies, entries, speaks_for=speaks_for)

    def foresee(self, ids: Sequence[UUID], name: str, value: Json) -> Foreseen:
        """What setting an attribute of these statements would change; nothing is written.

        `project.annotations.set_attributes` with the ids that come back does it, as one action.
        """
        before: dict[str, int] = {}
        mine: list[UUID] = []
        others = unfit = 0
        with self._reading() as connection:
            entries = _entries(queries.records(connection, Entry, all_states=True))
            book = Codebook(queries.records(connection, Label))
            for first in range(0, len(ids), _PAGE):
                for statement in selects.rows(connection, ids[first : first + _PAGE]):
                    if statement.layer_id != self._project.layer:
                        others += 1
                    elif book.attribute(statement.label_id, name) is None:
                        unfit += 1
                    elif statement.attributes.get(name) != value or name in statement.unconfirmed:
                        mine.append(statement.id)
                        old = _shown(statement.attributes.get(name), entries)
                        before[old] = before.get(old, 0) + 1
        return Foreseen(ids=tuple(mine), before=before, others=others, unfit=unfit)

    def export(self, path: str | os.PathLike[str], ids: Sequence[UUID], columns: Sequence[str]) -> int:
        """Write the statements as a table, CSV or (a name that ends in .xlsx) a workbook. Returns how many rows.

        `columns` are names of `core.statements.COLUMNS`. Nothing is left at `path` when it cannot be written whole.
        """
        with self._reading() as connection:
            entries = _entries(queries.records(connection, Entry, all_states=True))
            labels = {label.id: label.name for label in queries.records(connection, Label, all_states=True)}

            def rows() -> Iterable[Sequence[str]]:
                for first in range(0, len(ids), _PAGE):
                    for statement in selects.rows(connection, ids[first : first + _PAGE]):
                        yield [cell(statement, name, labels, entries) for name in columns]

            return tables.write(path, columns, rows())


def cell(statement: Statement, column: str, labels: Mapping[UUID, str], entries: Mapping[UUID, Entry]) -> str:
    """What stands in a column of a table of statements, in the words of codebook and ledger."""
    match column:
        case "label":
            return labels.get(statement.label_id, "")
        case "unconfirmed":
            return "; ".join(statement.unconfirmed)
        case "document_id" | "id" | "start" | "end":
            value = getattr(statement, column)
            return "" if value is None else str(value)
        case "title" | "said_on" | "annotator" | "quote" | "before" | "after" | "note" | "verdict":
            return str(getattr(statement, column))
    return _shown(statement.attributes.get(column), entries)


def _shown(value: object, entries: Mapping[UUID, Entry]) -> str:
    if isinstance(value, list):
        return "; ".join(_shown(one, entries) for one in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return ""
    try:
        found = entries.get(UUID(_meant(str(value), entries)))
    except ValueError:
        return str(value)
    return found.name if found is not None else str(value)


def _entries(records: Iterable[Entry]) -> dict[UUID, Entry]:
    return {entry.id: entry for entry in records}


def _meant(value: str, entries: Mapping[UUID, Entry]) -> str:
    """The id of the entry that one stands for after merges; what is no id stays."""
    try:
        return str(stands_for(entries, UUID(value)))
    except ValueError:
        return value


def _with_merged(wanted: Filter, entries: Mapping[UUID, Entry]) -> Filter:
    """`wanted` with every entry that was merged into one it names."""
    merged = [entry for entry in entries.values() if entry.merged_into is not None]
    named = {name: values for name, values in wanted.values.items() if name in ("holder", "target")}
    if not merged or not named:
        return wanted
    widened = {
        name: values | {str(entry.id) for entry in merged if _meant(str(entry.id), entries) in values}
        for name, values in named.items()
    }
    return replace(wanted, values=MappingProxyType({**wanted.values, **widened}))
