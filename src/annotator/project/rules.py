"""Standing rules: what "tag every occurrence" looks for again in every document that I import later.

A rule lies in the layer that its marks go into, so it marks for nobody else; a
colleague's can be taken over. Only hits without a doubt become marks, within the
import's own action.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from annotator.core.errors import RuleError
from annotator.core.model import NONE, OCCURRENCE, Annotation, Attributes, ChangeSet, Entry, Label, Layer, Rule, Span
from annotator.core.phrases import Phrases
from annotator.core.plain import canonical
from annotator.core.spanindex import SpanIndex
from annotator.project.annotations import check_label, put_fresh
from annotator.project.doubts import Doubts
from annotator.project.room import Room
from annotator.store import queries
from annotator.store.journal import Transaction
from annotator.store.tables import KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What a rule looks for: the spellings, whom they mean, and whether capitals matter."""

    names: tuple[str, ...]
    entry_id: UUID | None = None
    match_case: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRule:
    """A rule as it is listed. `owner` is "" for mine; `label` is None where the codebook has lost it, and nothing is marked."""

    rule: Rule
    label: Label | None
    owner: str = ""


class Rules(Room):
    """`project.rules`."""

    def list(self) -> list[StandingRule]:
        """Mine, oldest first, then those of others that I may see."""
        with self._reading() as connection:
            labels = {label.id: label for label in queries.records(connection, Label)}
            layers = {layer.id: layer.name for layer in queries.records(connection, Layer, all_states=True)}
            found = [
                StandingRule(
                    rule=rule,
                    label=labels.get(rule.label_id),
                    owner="" if rule.layer_id == self._project.layer else layers.get(rule.layer_id, "?"),
                )
                for rule in queries.records(connection, Rule)
            ]
        return sorted(found, key=lambda one: one.owner)

    def add(self, sought: Sought, label_id: UUID, *, attributes: Attributes = NONE, unconfirmed: Sequence[str] = ()) -> ChangeSet:
        """Look for these names from now on. A rule that says the same is switched on instead."""
        with self._action("rule") as tx:
            keep(tx, self._project.layer, sought, label_id, attributes=attributes, unconfirmed=unconfirmed)
        return tx.changes

    def switch(self, rule_id: UUID, active: bool) -> ChangeSet:
        """Let a rule of mine rest, or work again. The marks that it made stay."""
        with self._action("rule") as tx:
            tx.put(replace(tx.get(Rule, rule_id), active=active))
        return tx.changes

    def remove(self, rule_ids: Iterable[UUID]) -> ChangeSet:
        """Remove rules of mine. The marks that they made stay."""
        with self._action("rule") as tx:
            for rule_id in rule_ids:
                tx.put(replace(tx.get(Rule, rule_id), removed=True))
        return tx.changes

    def take_over(self, rule_id: UUID) -> ChangeSet:
        """Make a colleague's rule one of mine as well."""
        with self._action("rule") as tx:
            theirs = tx.get(Rule, rule_id)
            sought = Sought(names=theirs.names, entry_id=theirs.entry_id, match_case=theirs.match_case)
            mine = self._project.layer
            keep(tx, mine, sought, theirs.label_id, attributes=theirs.attributes, unconfirmed=tuple(theirs.attributes))
        return tx.changes


def keep(
    tx: Transaction,
    layer_id: UUID,
    sought: Sought,
    label_id: UUID,
    *,
    attributes: Attributes = NONE,
    unconfirmed: Sequence[str] = (),
) -> None:
    """Write a rule of mine within an action. Raises RuleError without a name, or for a label that marks no passages."""
    names = tuple(dict.fromkeys(name for name in (" ".join(one.split()) for one in sought.names) if name))
    if not names:
        raise RuleError("rule.empty")
    check_label(tx, label_id)
    rule = Rule(
        layer_id=layer_id,
        label_id=label_id,
        names=names,
        entry_id=sought.entry_id,
        match_case=sought.match_case,
        attributes=dict(attributes),
        unconfirmed=tuple(unconfirmed),
    )
    rows = KINDS[Rule].table.c
    for known in queries.records(tx.connection, Rule, rows.layer_id == layer_id, rows.label_id == label_id):
        if _says(known) == _says(rule):
            tx.put(replace(known, active=True))
            return
    tx.put(rule)


def _says(rule: Rule) -> tuple[object, ...]:
    return sorted(rule.names), rule.entry_id, rule.match_case, canonical(dict(rule.attributes))


class Standing:
    """My active rules, ready for one document after the other of an import."""

    def __init__(self, tx: Transaction, layer_id: UUID) -> None:
        self._tx, self._layer_id = tx, layer_id
        rows, labels = KINDS[Rule].table.c, {label.id for label in queries.records(tx.connection, Label)}
        layer = tx.find(Layer, layer_id)
        is_open = layer is not None and not layer.finished
        known = queries.records(tx.connection, Rule, rows.layer_id == layer_id, rows.active) if is_open else []
        self._rules = [rule for rule in known if rule.label_id in labels]
        self._phrases = [Phrases(rule.names, match_case=rule.match_case) for rule in self._rules]
        entries = queries.records(tx.connection, Entry) if self._rules else []
        self._doubts = [Doubts(rule.names, entries, rule.entry_id, rule.match_case) for rule in self._rules]

    def mark(self, document_id: UUID, text: str, furniture: Sequence[Span]) -> None:
        """Mark what the rules find in a document that has just come, less what is in doubt."""
        if self._rules:
            put_fresh(self._tx, self._marks(document_id, text, furniture))

    def _marks(self, document_id: UUID, text: str, furniture: Sequence[Span]) -> Iterator[Annotation]:
        hits = [(span, place) for place, phrases in enumerate(self._phrases) for span in phrases.find(text)]
        index = SpanIndex(span for span, _ in hits)
        for span, place in hits:
            rule = self._rules[place]
            rivals = (hits[number] for number in index.touching(*span) if hits[number][1] != place)
            if any(self._gives_way(span, rule, other, self._rules[by]) for other, by in rivals):
                continue
            if not self._doubts[place].hit(document_id, text, span, furniture).doubt:
                yield Annotation(
                    document_id=document_id,
                    layer_id=self._layer_id,
                    label_id=rule.label_id,
                    fragments=(span,),
                    attributes=dict(rule.attributes),
                    unconfirmed=rule.unconfirmed,
                    origin=OCCURRENCE,
                )

    @staticmethod
    def _gives_way(span: Span, rule: Rule, other: Span, its_rule: Rule) -> bool:
        """Whether a hit is in doubt beside another rule's: part of a longer name, or one that the two read differently."""
        if span != other:
            return other[1] - other[0] > span[1] - span[0]
        return rule.label_id == its_rule.label_id and rule.attributes != its_rule.attributes
