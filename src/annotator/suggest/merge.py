"""From finds to suggestions: the codebook's labels and fields, the analyst's memory, no repetitions. In process."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from annotator.core.codebook import Codebook
from annotator.core.memory import Memory, Stretch
from annotator.core.model import (
    ENTITY,
    LIKELY,
    POSSIBLE,
    REJECT,
    SURE,
    Annotation,
    Decision,
    Fragments,
    Json,
    Label,
    Source,
    Suggestion,
    suggestion_id,
)
from annotator.suggest.task import Find, Value

SURE_FROM, LIKELY_FROM = 0.78, 0.6
"""Expected rates of acceptance at which the steps begin. *Sure* as a whole is then right nine times in ten: most is far above."""


def remember(digest: str, text: str, accepted: Iterable[Annotation], rejected: Iterable[Decision]) -> Memory:
    """A memory of one document's live marks and rejections; decisions about other texts are passed over."""
    memory = Memory()
    for annotation in accepted:
        if not annotation.removed and annotation.fragments:
            memory.accept(digest, text, annotation.fragments, annotation.label_id)
    for decision in rejected:
        if decision.verdict == REJECT and decision.snapshot.digest == digest:
            memory.reject(digest, text, decision.snapshot.fragments, decision.snapshot.label_id)
    return memory


def merge(
    document_id: UUID,
    digest: str,
    text: str,
    turns: Sequence[Stretch],
    finds: Iterable[Find],
    *,
    codebook: Codebook,
    accepted: Sequence[Annotation],
    memory: Memory,
) -> list[Suggestion]:
    """Suggestions in text order: what was found and what the memory adds, less what is marked or was rejected.

    Where both agree the sources are joined and the step is sure.
    """
    labels = {label.name: label for label in codebook.labels} | {str(label.id): label for label in codebook.labels}
    marked = [(mark.label_id, mark.fragments) for mark in accepted if not mark.removed]
    kinds = {label.id: label.kind for label in codebook.labels}
    entity_marks = _Cover(fragments for label_id, fragments in marked if kinds.get(label_id) == ENTITY)
    by_label = {
        label_id: _Cover(fragments for other, fragments in marked if other == label_id) for label_id in {row[0] for row in marked}
    }
    found: dict[tuple[UUID, Fragments], Suggestion] = {}
    for find in finds:
        label = labels.get(find.label)
        if label is None:
            continue
        fragments = ((find.start, find.end),)
        cover = entity_marks if label.kind == ENTITY else by_label.get(label.id)
        if cover is not None and cover.touches(find.start, find.end):
            continue
        if not memory.refuses(digest, text, fragments, label.id):
            found[label.id, fragments] = _suggestion(document_id, digest, text, find, label, memory)
    for suggestion in memory.occurrences(document_id, digest, text, turns, marked=marked):
        key = (suggestion.label_id, suggestion.fragments)
        same = found.get(key)
        if same is not None:
            sources = (*same.sources, *suggestion.sources)
            found[key] = replace(same, sources=sources, step=SURE if suggestion.step != POSSIBLE else same.step)
        elif kinds.get(suggestion.label_id) is not None and not entity_marks.touches(*suggestion.fragments[0]):
            found[key] = suggestion
    return _untangled(found.values(), kinds)


def _suggestion(document_id: UUID, digest: str, text: str, find: Find, label: Label, memory: Memory) -> Suggestion:
    fragments = ((find.start, find.end),)
    attributes = _fitting(label, find.attributes)
    sources = [Source(name=find.source, score=round(find.score, 2), reason=find.reason)]
    score = find.score
    counts = memory.everywhere(text, fragments, label.id)
    if counts.accepted + counts.rejected >= 3 and label.kind == ENTITY:
        score = counts.score
        sources.append(Source(name="memory", score=round(score, 2), reason=counts.reason))
    return Suggestion(
        id=suggestion_id(digest, label.id, fragments, attributes),
        document_id=document_id,
        label_id=label.id,
        fragments=fragments,
        attributes=attributes,
        sources=tuple(sources),
        step=step(score),
    )


def step(score: float) -> str:
    """The step of confidence for an expected rate of acceptance."""
    return SURE if score >= SURE_FROM else LIKELY if score >= LIKELY_FROM else POSSIBLE


def _fitting(label: Label, attributes: Mapping[str, Value]) -> dict[str, Json]:
    """The attributes that the label has, with values that it takes; entries and choices only, as the codebook wants them."""
    fitting: dict[str, Json] = {}
    for attribute in label.attributes:
        value = attributes.get(attribute.name)
        if not value or (attribute.type == "choice" and value not in attribute.choices):
            continue
        if isinstance(value, str):
            fitting[attribute.name] = [value] if attribute.many else value
        elif attribute.type == "entry":
            fitting[attribute.name] = list(value) if attribute.many else value[0]
    return fitting


def _untangled(suggestions: Iterable[Suggestion], kinds: Mapping[UUID, str]) -> list[Suggestion]:
    """Text order, without an entity that overlaps a surer or longer one: two guesses for one name are one too many."""
    rank = {SURE: 0, LIKELY: 1, POSSIBLE: 2}
    cover = _Cover(())
    kept = []
    for suggestion in sorted(suggestions, key=lambda one: (rank[one.step], one.fragments[0][0] - one.fragments[0][1])):
        if kinds.get(suggestion.label_id) == ENTITY:
            if cover.touches(*suggestion.fragments[0]):
                continue
            cover.add(*suggestion.fragments[0])
        kept.append(suggestion)
    return sorted(kept, key=lambda one: (one.fragments, str(one.label_id)))


class _Cover:
    """Which stretches of a text are taken; grows with the text it has seen."""

    def __init__(self, fragments: Iterable[Fragments]) -> None:
        self._taken = bytearray()
        for spans in fragments:
            for start, end in spans:
                self.add(start, end)

    def add(self, start: int, end: int) -> None:
        if end > len(self._taken):
            self._taken.extend(bytes(end - len(self._taken)))
        self._taken[start:end] = b"\1" * (end - start)

    def touches(self, start: int, end: int) -> bool:
        return 1 in self._taken[start:end]
