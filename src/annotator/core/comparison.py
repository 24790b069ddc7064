"""Everything that is said about how far annotators agree: boundaries, labels, attributes apart, each with n and an interval.

Gamma (Mathet et al. 2015) is left out: its chance is drawn at random from a model of the
text, so that the same marks have another gamma every time; its best alignment takes the
cube of the marks; and it makes one number of what boundaries and labels say apart here.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from annotator.core.agreement import AGREED, ATTRIBUTES, BOUNDARIES, LABEL, MISSING, Pair, Unit, align, plain_value
from annotator.core.coefficients import (
    INTERVAL,
    NOMINAL,
    NOTHING,
    Undefined,
    Value,
    alpha_of,
    cohen_kappa,
    fleiss_kappa,
    gwet_ac,
    krippendorff_alpha,
    scott_pi,
)
from annotator.core.model import FROM_SUGGESTION, Span
from annotator.core.resampling import Interval, interval_of, ratio_interval, table_intervals
from annotator.core.unitizing import alpha_unitizing, stretches

BY_ITEM = ("share", "kappa", "pi", "alpha", "ac1")
"""Figures of what is said of aligned marks."""
_VALUES = 1000
"""Of more different pairs of values than this, an interval of a coefficient would keep everybody waiting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number, of what it is made, and where 95 % of such numbers would lie.

    `unit` says what `n` counts: "marks" (of both annotators), "aligned" (pairs of
    marks), "stretches" (marked by one or the other), "characters" or "passages".
    `subject` is the attribute that it is about, or "".
    """

    name: str
    value: Value
    interval: Interval
    n: int
    unit: str
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How far two annotators agree; `counts` are the pairs by kind, `confusion` the labels of what is aligned or alone (None)."""

    ours: int
    theirs: int
    counts: Mapping[str, int]
    confusion: Mapping[tuple[UUID | None, UUID | None], int]
    boundaries: tuple[Figure, ...]
    labels: tuple[Figure, ...]
    attributes: tuple[Figure, ...]
    spans: tuple[Figure, ...]


def compare(
    ours: Iterable[Unit],
    theirs: Iterable[Unit],
    *,
    kinds: Mapping[UUID, str],
    types: Mapping[str, str],
    lengths: Mapping[UUID, int],
    without_suggestions: bool = False,
) -> Comparison:
    """Compare what two annotators marked in the same documents.

    `kinds` are the kinds of the labels, `types` the types of the attributes, `lengths`
    the characters of every document that both have read. `without_suggestions` leaves
    out whatever either of two paired marks has from a suggestion: what a machine
    proposed to both says little about them.
    """
    pairs = aligned(ours, theirs, kinds, without_suggestions=without_suggestions)
    placed = [pair for pair in pairs if all(mark is None or mark.fragments for mark in pair[:2])]
    return Comparison(
        ours=sum(pair.ours is not None for pair in pairs),
        theirs=sum(pair.theirs is not None for pair in pairs),
        counts=Counter(pair.kind for pair in pairs),
        confusion=Counter(map(labels_of, pairs)),
        boundaries=_boundaries(placed, kinds, lengths),
        labels=_by_item("label", [(a.label_id, b.label_id) for a, b, _ in placed if a and b]),
        attributes=_attributes(pairs, types),
        spans=(
            _marks("exact_f1", pairs, lambda pair: pair.kind in (AGREED, ATTRIBUTES)),
            _marks("overlap_f1", pairs, lambda pair: pair.kind in (AGREED, ATTRIBUTES, BOUNDARIES)),
        ),
    )


def aligned(
    ours: Iterable[Unit], theirs: Iterable[Unit], kinds: Mapping[UUID, str], *, without_suggestions: bool
) -> list[Pair[Unit]]:
    """The pairs that `compare` looks at."""
    pairs = align(ours, theirs, kinds)
    if without_suggestions:
        return [pair for pair in pairs if not any(mark and mark.origin == FROM_SUGGESTION for mark in pair[:2])]
    return pairs


def labels_of(pair: Pair[Unit]) -> tuple[UUID | None, UUID | None]:
    """What each of two calls it; None: has not marked it."""
    return pair.ours and pair.ours.label_id, pair.theirs and pair.theirs.label_id


def _marks(name: str, pairs: Sequence[Pair[Unit]], agreed: Callable[[Pair[Unit]], bool]) -> Figure:
    """F1: of all marks of both, those whose counterpart agrees."""
    return _ratio(name, [2 * agreed(pair) for pair in pairs], [1 + (pair.kind != MISSING) for pair in pairs], "marks")


def _ratio(name: str, parts: Sequence[float], wholes: Sequence[float], unit: str, subject: str = "") -> Figure:
    whole = sum(wholes)
    return Figure(
        name=name,
        value=sum(parts) / whole if whole else NOTHING,
        interval=ratio_interval(parts, wholes),
        n=int(whole) if unit == "marks" else len(parts),
        unit=unit,
        subject=subject,
    )


# --- boundaries ------------------------------------------------------------------------------------------------------


def _boundaries(pairs: Sequence[Pair[Unit]], kinds: Mapping[UUID, str], lengths: Mapping[UUID, int]) -> tuple[Figure, ...]:
    def same_place(pair: Pair[Unit]) -> bool:
        return bool(pair.ours and pair.theirs and pair.ours.fragments == pair.theirs.fragments)

    places: dict[tuple[UUID, str], tuple[list[Span], list[Span]]] = {}
    sections: dict[UUID, dict[Hashable, tuple[list[Span], list[Span]]]] = {document: {} for document in lengths}
    for pair in pairs:
        for side, mark in enumerate(pair[:2]):
            if mark is not None:
                kind = kinds.get(mark.label_id, "")
                places.setdefault((mark.document_id, kind), ([], []))[side].extend(mark.fragments)
                sections[mark.document_id].setdefault(mark.label_id, ([], []))[side].extend(mark.fragments)
    found = [stretch for spans in places.values() for stretch in stretches(*spans)]
    documents = [((0, lengths[document]), marked) for document, marked in sections.items()]
    return (
        _marks("exact", pairs, same_place),
        _marks("overlap", pairs, lambda pair: pair.kind != MISSING),
        _ratio("characters", [2 * both for both, _, _ in found], [one + other for _, one, other in found], "stretches"),
        Figure(
            name="alpha_u",
            value=alpha_unitizing(documents, 2),
            interval=interval_of(documents, lambda drawn: alpha_unitizing(drawn, 2), cost=len(pairs)),
            n=sum(lengths.values()),
            unit="characters",
        ),
    )


# --- labels and attributes -------------------------------------------------------------------------------------------


def _by_item(subject: str, said: Sequence[tuple[Any, Any]], level: str = NOMINAL) -> tuple[Figure, ...]:
    """The coefficients of what two say about the same marks."""
    table = Counter(said)
    values = list({value for pair in table for value in pair})
    figures: dict[str, Callable[[Mapping[Any, float]], Value]] = {
        "kappa": cohen_kappa,
        "pi": scott_pi,
        "alpha": lambda sums: alpha_of(_met(sums), level=level),
        "ac1": lambda sums: gwet_ac(sums, values),
    }
    intervals: Sequence[Interval] = [Undefined("undefined.sum")] * len(figures)
    if len(table) <= _VALUES:
        intervals = table_intervals(said, list(figures.values()))
    share = _ratio("share", [one == other for one, other in said], [1] * len(said), "aligned", subject)
    return share, *(
        Figure(name=name, value=figure(table), interval=drawn, n=len(said), unit="aligned", subject=subject)
        for (name, figure), drawn in zip(figures.items(), intervals, strict=True)
    )


def _met(table: Mapping[tuple[Any, Any], float]) -> Mapping[tuple[Any, Any], float]:
    met: dict[tuple[Any, Any], float] = {}
    for (one, other), count in table.items():
        met[one, other] = met.get((one, other), 0) + count
        met[other, one] = met.get((other, one), 0) + count
    return met


def _attributes(pairs: Sequence[Pair[Unit]], types: Mapping[str, str]) -> tuple[Figure, ...]:
    """For each attribute that one of two aligned marks of one label gives: what both say. Not given is a value of its own."""
    said: dict[str, list[tuple[Any, Any]]] = {}
    for one, other, kind in pairs:
        if one is None or other is None or kind == LABEL:
            continue
        for name in dict.fromkeys((*one.attributes, *other.attributes)):
            values = plain_value(one.attributes.get(name)), plain_value(other.attributes.get(name))
            if values != (None, None):
                said.setdefault(name, []).append(values)
    order = {name: place for place, name in enumerate(types)}
    found: list[Figure] = []
    for name in sorted(said, key=lambda name: (order.get(name, len(order)), name)):
        both = said[name]
        ones = [1] * len(both)
        if types.get(name) in ("text", "period"):
            found.append(_ratio("share", [one == other for one, other in both], ones, "aligned", name))
            continue
        numeric = types.get(name) == "number" and all(isinstance(value, int | float) for pair in both for value in pair)
        found += _by_item(name, both, INTERVAL if numeric else NOMINAL)
        if any(isinstance(value, frozenset) for pair in both for value in pair):
            found.append(_ratio("common", [_jaccard(one, other) for one, other in both], ones, "aligned", name))
    return tuple(found)


def _jaccard(one: Any, other: Any) -> float:
    """How much of all that two name both name."""
    sets = [value if isinstance(value, frozenset) else frozenset(() if value is None else (value,)) for value in (one, other)]
    return len(sets[0] & sets[1]) / len(sets[0] | sets[1])


# --- more than two ---------------------------------------------------------------------------------------------------


def together(layers: Sequence[Iterable[Unit]], kinds: Mapping[UUID, str]) -> tuple[Figure, ...]:
    """Fleiss' kappa and Krippendorff's alpha of the labels of all annotators at once.

    What is judged are the passages that at least two marked with the same boundaries
    and kind of label: for kappa those that all marked, for alpha who did not is missing.
    """
    said: dict[tuple[Any, ...], list[UUID | None]] = {}
    for number, units in enumerate(layers):
        for unit in units:
            key = (unit.document_id, kinds.get(unit.label_id, ""), unit.fragments)
            labels = said.setdefault(key, [None] * len(layers))
            present = labels[number]
            labels[number] = unit.label_id if present is None else min(present, unit.label_id)
    judged = [labels for labels in said.values() if sum(label is not None for label in labels) > 1]
    whole = [labels for labels in judged if None not in labels]
    return (
        Figure(
            name="fleiss",
            value=fleiss_kappa(whole),
            interval=interval_of(whole, fleiss_kappa, cost=len(whole)),
            n=len(whole),
            unit="passages",
        ),
        Figure(
            name="alpha",
            value=krippendorff_alpha(judged),
            interval=interval_of(judged, krippendorff_alpha, cost=len(judged)),
            n=len(judged),
            unit="passages",
        ),
    )
