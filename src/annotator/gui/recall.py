"""What follows at once from a mark or a rejection, while the engine has not looked again: more of the same, or no more of it."""

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.memory import OFF_AFTER, Memory, phrase
from annotator.core.model import ENTITY, Annotation, Decision, Span, Suggestion
from annotator.core.spanindex import SpanIndex

Phrase = tuple[UUID, str]
"""A label and the words under it."""


class Recall:
    """Further occurrences in one document, and the phrases that are switched off there."""

    def __init__(self) -> None:
        self._found: dict[UUID, Suggestion] = {}
        self._marked: dict[UUID, bool] = {}  # whether a mark of mine is in the way, as far as known: asking again costs a frame
        self._rejected: dict[UUID, tuple[Phrase, Decision]] = {}

    def set_rejected(self, decisions: Iterable[Decision], text: str) -> None:
        """Everything that was refused in the document."""
        known = self._rejected
        self._rejected = {
            one.subject_id: known.get(one.subject_id) or ((one.snapshot.label_id, phrase(text, one.snapshot.fragments)), one)
            for one in decisions
        }

    def rejected_as(self, label_id: UUID, words: str) -> list[Decision]:
        """What was refused of these words under this label."""
        return [decision for place, decision in self._rejected.values() if place == (label_id, words)]

    def take(self, found: Iterable[Suggestion]) -> None:
        """Keep what `occurrences` found."""
        self._found.update((one.id, one) for one in found)

    def look_again(self, spans: Iterable[Span] = ()) -> None:
        """Marks have come at these places, or, without any, have changed somewhere."""
        changed = tuple(spans)
        if not changed:
            self._marked.clear()
            return
        for one in [self._found[id_] for id_ in self._marked]:
            [(start, end)] = one.fragments
            if any(first < end and start < last for first, last in changed):
                del self._marked[one.id]

    def drop(self, ids: Iterable[UUID]) -> None:
        """Suggestions that have been decided about."""
        for id_ in ids:
            self._found.pop(id_, None)
            self._marked.pop(id_, None)

    def drop_phrase(self, mark: Annotation, text: str) -> None:
        """The mark that these occurrences followed from is gone."""
        words = phrase(text, mark.fragments)
        same = [one for one in self._found.values() if one.label_id == mark.label_id and phrase(text, one.fragments) == words]
        self.drop([one.id for one in same])

    def applied_to(self, suggestions: Iterable[Suggestion], view: DocumentView, codebook: Codebook) -> tuple[Suggestion, ...]:
        """The suggestions with what was recalled, without what is switched off, in the order of the text."""
        text = view.document.text
        counts: dict[Phrase, int] = {}
        for place, _ in self._rejected.values():
            counts[place] = counts.get(place, 0) + 1
        off = {place for place, count in counts.items() if count >= OFF_AFTER}
        kept = {one.id: one for one in suggestions if not off or (one.label_id, phrase(text, one.fragments)) not in off}
        new = [one for one in self._found.values() if one.id not in kept]
        if off:
            new = [one for one in new if (one.label_id, phrase(text, one.fragments)) not in off]
        if new:
            names = {label.id for label in codebook.labels if label.kind == ENTITY}
            offered = SpanIndex()
            for one in kept.values():
                if one.label_id in names and one.fragments:
                    offered.add(one.fragments[0][0], one.fragments[-1][1])
            for one in new:
                [(start, end)] = one.fragments
                is_marked = self._marked.get(one.id)
                if is_marked is None:
                    is_marked = self._marked[one.id] = _is_marked(one, view, names)
                if not is_marked and not offered.touching(start, end):
                    kept[one.id] = one
                    if one.label_id in names:
                        offered.add(start, end)
        return tuple(sorted(kept.values(), key=lambda one: (one.fragments, one.label_id.int)))


def occurrences(mark: Annotation, view: DocumentView, refused: Sequence[Decision]) -> list[Suggestion]:
    """The further places of the words of `mark`, less those that were refused. Needs nothing but values: any thread may ask."""
    document, memory = view.document, Memory()
    memory.accept(document.digest, document.text, mark.fragments, mark.label_id)
    for one in refused:
        memory.reject(document.digest, document.text, one.snapshot.fragments, one.snapshot.label_id)
    marked = [(mark.label_id, mark.fragments)]
    return memory.occurrences(document.id, document.digest, document.text, view.turns, marked=marked)


def _is_marked(one: Suggestion, view: DocumentView, names: Collection[UUID]) -> bool:
    """Whether a name of mine, or a mark of mine under the same label, stands there already, by hand or from review."""
    [(start, end)] = one.fragments
    me = next((layer.annotator_id for layer in view.layers if layer.id == view.layer), None)
    mine = {layer.id for layer in view.layers if layer.annotator_id == me} | {view.layer}
    marks = map(view.marks.owned, view.marks.touching(start, end))
    return any(layer in mine and (label == one.label_id or label in names) for layer, label in marks)
