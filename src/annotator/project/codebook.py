"""The codebook of a project: its labels, what a change of them does to marks, and how it came to be what it is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from annotator.core.codebook import Codebook
from annotator.core.errors import RuleError
from annotator.core.model import RELATION, Action, Annotation, Annotator, ChangeSet, Label, Note, Relation
from annotator.core.plain import canonical
from annotator.core.recoding import MERGED, REWRITING, CodebookEdit, Demand, Difference, concerns, demands, differences, rewritten
from annotator.exchange import codebooks
from annotator.project.room import Room
from annotator.store import bulk, queries, recoding, statements
from annotator.store.journal import Transaction
from annotator.store.tables import KINDS

_RELATION = KINDS[Relation].table.c
_SHOWN = 5
"""Marks that a preview quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Affected:
    """How many marks a demand is about: mine, how many of those would be rewritten, and colleagues', which never are.

    For a label that links marks, its relations. `examples` are the words of some marks, mine first.
    """

    demand: Demand
    mine: int
    rewritten: int
    others: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What saving an edit would do. `left` marks of mine stay as they are, for they would equal another mark."""

    differences: tuple[Difference, ...]
    affected: tuple[Affected, ...]
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The codebook as an action left it, by whom, and in what it differed from the one before."""

    action: Action
    annotator: str
    labels: tuple[Label, ...]
    differences: tuple[Difference, ...]


class CodebookRoom(Room):
    """`project.codebook`."""

    def current(self) -> Codebook:
        """The codebook as it is now; removed labels are still found by their id."""
        with self._reading() as connection:
            return Codebook(queries.records(connection, Label, all_states=True))

    def put(self, label: Label) -> ChangeSet:
        """Add a label or change the one with its id."""
        with self._action("codebook") as tx:
            tx.put(label)
        return tx.changes

    def remove(self, label_id: UUID) -> ChangeSet:
        """Take a label out. Raises RuleError while marks of any layer or other labels use it."""
        with self._action("codebook") as tx:
            label = tx.get(Label, label_id)
            used = queries.uses_of(tx.connection, label_id)
            if used:
                raise RuleError("label.used", label=label.name, count=used)
            tx.put(replace(label, removed=True))
        return tx.changes

    def replace(self, codebook: Codebook) -> ChangeSet:
        """Make `codebook` the project's: labels that it lacks are removed, but not those that marks use."""
        with self._action("codebook") as tx:
            for label in codebook.labels:
                tx.put(replace(label, removed=False))
            kept = {label.id for label in codebook.labels}
            for label in queries.records(tx.connection, Label):
                if label.id not in kept and not queries.uses_of(tx.connection, label.id):
                    tx.put(replace(label, removed=True))
        return tx.changes

    # a change and the marks

    def preview(self, edit: CodebookEdit) -> Preview:
        """What `save` would do; nothing is written."""
        with self._reading() as connection:
            before = Codebook(queries.records(connection, Label, all_states=True))
            affected, changed = [], []
            for label in before.labels:
                asked = [demand for demand in demands(before, edit) if demand.label_id == label.id]
                if label.kind == RELATION:
                    affected += self._linked(connection, asked)
                    continue
                marks = recoding.marks_under(connection, [label.id]) if asked else []
                found, those = _affected(marks, asked, edit.codebook, self._project.layer)
                affected += [replace(one, examples=_quotes(connection, ids)) for one, ids in found]
                changed += those
            moved = [after for mark, after in changed if queries.mark_key(mark) != queries.mark_key(after)]
            left = len(moved) - len({queries.mark_key(mark) for mark in moved} - set(queries.equal_marks(connection, moved)))
        return Preview(differences=tuple(differences(before, edit)), affected=tuple(affected), left=left)

    def _linked(self, connection: Connection, asked: Collection[Demand]) -> list[Affected]:
        """How many relations each demand is about: all those under its label."""
        found = []
        for demand in asked:
            layers = [one.layer_id for one in queries.records(connection, Relation, _RELATION.label_id == demand.label_id)]
            mine = layers.count(self._project.layer)
            moved = mine if demand.reason == MERGED else 0
            found.append(Affected(demand=demand, mine=mine, rewritten=moved, others=len(layers) - mine))
        return found

    def save(self, edit: CodebookEdit, look_again: Collection[Demand] | None = None) -> ChangeSet:
        """Make the edited codebook the project's and rewrite my marks as it asks, as one action.

        What `look_again` (all demands unless told otherwise) ask of marks that were
        not rewritten stays in the worklist of everybody whose marks they are. No mark
        of a colleague is written. A mark that would come to equal another is left,
        and stands in the worklist. Raises RuleError for a codebook that contradicts itself.
        """
        _check(edit.codebook)
        with self._action("codebook") as tx:
            before = Codebook(queries.records(tx.connection, Label, all_states=True))
            asked = demands(before, edit)
            for label in edit.labels:
                tx.put(label)
            rewrite(tx, [demand for demand in asked if demand.reason in REWRITING], edit.codebook, self._project.layer)
            for demand in asked:
                if look_again is None or demand in look_again:
                    tx.put(Note(subject="label", subject_id=demand.label_id, text=canonical(demand.text)))
        return tx.changes

    # how it came to be

    def versions(self) -> list[Version]:
        """Every state that the codebook was in, newest first, with who made it so; `save` with its labels restores one."""
        with self._reading() as connection:
            names = {one.id: one.name for one in queries.records(connection, Annotator)}
            states = [(action, _ordered(labels.values())) for action, labels in recoding.versions(connection)]
        earlier = [labels for _, labels in states[1:]] + [()]
        return [
            Version(
                action=action,
                annotator=names.get(action.annotator_id, ""),
                labels=labels,
                differences=tuple(differences(Codebook(before), CodebookEdit(labels=_with_lost(labels, before)))),
            )
            for (action, labels), before in zip(states, earlier, strict=True)
        ]

    def restoring(self, labels: Collection[Label]) -> CodebookEdit:
        """The edit that brings an earlier state back: what came since is retired, not lost."""
        with self._reading() as connection:
            present = queries.records(connection, Label, all_states=True)
        return CodebookEdit(labels=_with_lost(tuple(labels), present))

    # files

    def read_file(self, path: Path) -> Codebook:
        """The codebook of a TOML file; nothing is written. Raises InputError that names the place at fault."""
        return codebooks.read(path)

    def write_file(self, path: Path, codebook: Codebook | None = None) -> None:
        """Write the project's codebook, or `codebook`, as TOML, with its ids. Raises StoreError for what the disk refuses."""
        codebooks.write(path, codebook if codebook is not None else self.current())


def rewrite(tx: Transaction, asked: Collection[Demand], codebook: Codebook, layer: UUID) -> int:
    """Rewrite the marks of `layer` as `asked`, but none that would come to equal another. Returns how many were."""
    by_label: dict[UUID, list[Demand]] = {}
    for demand in asked:
        by_label.setdefault(demand.label_id, []).append(demand)
    changed: list[tuple[Annotation, Annotation]] = []
    for label_id, some in by_label.items():  # relations are no marks: a label that links has none
        changed += _affected(recoding.marks_under(tx.connection, [label_id], layer=layer), some, codebook, layer)[1]
    taken = set(queries.equal_marks(tx.connection, [after for _, after in changed]))
    apart: list[Annotation] = []
    for _, after in changed:
        key = queries.mark_key(after)
        if key not in taken:
            taken.add(key)
            apart.append(after)
    bulk.put_many(tx, apart)
    return len(apart) + _relink(tx, [demand for demand in asked if demand.reason == MERGED], layer)


def _relink(tx: Transaction, merged: Collection[Demand], layer: UUID) -> int:
    """Put the relations of `layer` under the label that theirs was merged into, where the marks are not linked so already."""
    known = queries.records(tx.connection, Relation, _RELATION.layer_id == layer)
    taken = {(one.label_id, one.source_id, one.target_id) for one in known}
    moved: list[Relation] = []
    for demand in merged:
        into = UUID(str(demand.after))
        moved += [
            replace(one, label_id=into)
            for one in known
            if one.label_id == demand.label_id and (into, one.source_id, one.target_id) not in taken
        ]
    bulk.put_many(tx, moved)
    return len(moved)


def _quotes(connection: Connection, ids: Sequence[UUID]) -> tuple[str, ...]:
    return tuple(" ".join(row.quote.split()) for row in statements.rows(connection, ids))


def _affected(
    marks: Collection[Annotation], asked: Collection[Demand], codebook: Codebook, layer: UUID
) -> tuple[list[tuple[Affected, list[UUID]]], list[tuple[Annotation, Annotation]]]:
    """What each demand is about, with some of those marks, and my marks with what they would become.

    A mark meets the demands one after the other.
    """
    mine, others, done = (dict.fromkeys(asked, 0) for _ in range(3))
    examples: dict[Demand, list[UUID]] = {demand: [] for demand in asked}
    changed = []
    for mark in marks:
        after = mark
        for demand in asked:
            if not concerns(demand, after.attributes, codebook):
                continue
            next_ = rewritten(demand, after, codebook)
            if mark.layer_id == layer:
                mine[demand] += 1
                done[demand] += next_ is not after
                examples[demand].insert(mine[demand] - 1, mark.id)
            else:
                others[demand] += 1
                examples[demand].append(mark.id)
            del examples[demand][_SHOWN:]
            after = next_
        if mark.layer_id == layer and after is not mark:
            changed.append((mark, after))
    found = [
        (Affected(demand=demand, mine=mine[demand], rewritten=done[demand], others=others[demand]), examples[demand])
        for demand in asked
    ]
    return found, changed


def _check(codebook: Codebook) -> None:
    """Raise RuleError for a nameless or doubled label and for a label under itself; fields check themselves when read back."""
    for label in codebook.labels:
        if not label.name.strip():
            raise RuleError("codebook.field", label=label.name, field="name")
        if label.parent is not None and _is_under_itself(label, codebook):
            raise RuleError("codebook.field", label=label.name, field="parent")
    Codebook.from_dict(codebook.to_dict())


def _is_under_itself(label: Label, codebook: Codebook) -> bool:
    above, seen = label.parent, set()
    while above is not None and above not in seen:
        if above == label.id:
            return True
        seen.add(above)
        parent = codebook.get(above)
        above = parent.parent if parent is not None else None
    return False


def _ordered(labels: Collection[Label]) -> tuple[Label, ...]:
    return tuple(sorted(labels, key=lambda label: (label.position, label.name)))


def _with_lost(labels: Collection[Label], other: Collection[Label]) -> tuple[Label, ...]:
    """`labels`, and those of the `other` state that they lack, retired."""
    known = {label.id for label in labels}
    return (*labels, *(replace(label, removed=True) for label in other if label.id not in known))
