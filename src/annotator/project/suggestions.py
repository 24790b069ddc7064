"""Pending suggestions: kept per document for the pipeline that looked last; rebuildable, so not journalled."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from annotator.core.model import SURE, Annotation, Suggestion
from annotator.core.phrases import Context, context
from annotator.core.scores import Score, scores
from annotator.project.room import Room
from annotator.store import pending, queries, texts
from annotator.store.tables import KINDS
from annotator.store.texts import Title


@dataclass(frozen=True, slots=True)
class Hit:
    """A suggestion among the words around it, and why it was made. Nothing is in `doubt`."""

    suggestion: Suggestion
    context: Context
    doubt: str = ""

    @property
    def document_id(self) -> UUID:
        return self.suggestion.document_id

    @property
    def reason(self) -> str:
        return "; ".join(dict.fromkeys(one.reason for one in self.suggestion.sources if one.reason))


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Hits in the order of `documents`."""

    hits: Sequence[Hit] = ()
    documents: Mapping[UUID, Title] = field(default_factory=dict)


class Suggestions(Room):
    """`project.suggestions`."""

    def keep(self, document_id: UUID, pipeline: str, suggestions: Iterable[Suggestion]) -> None:
        """Keep what `pipeline` found in a document, in place of what was found before."""
        with self._project.writing() as connection:
            queries.digest(connection, document_id)  # raises RuleError when there is no such document
            pending.keep(connection, document_id, pipeline, suggestions)

    def pending(self, document_id: UUID) -> list[Suggestion]:
        """Those that I have neither decided nor marked already, in text order."""
        with self._reading() as connection:
            return queries.pending(connection, document_id, self._project.annotator.id, self._project.layer)

    def sure(
        self,
        label_id: UUID | None = None,
        *,
        documents: Collection[UUID] | None = None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Waiting:
        """What waits for my decision and is sure, under `label_id` (None: any) in `documents` (None: all), in context."""
        with self._reading() as connection:
            titles = texts.titles(connection)
            wanted = [id_ for id_ in queries.suggested(connection, SURE) if documents is None or id_ in documents]
            hits: list[Hit] = []
            for id_, text in texts.texts(connection, [id_ for id_ in titles if id_ in frozenset(wanted)]):
                if is_stopped():
                    break
                hits += [
                    Hit(one, context(text, one.fragments[0][0], one.fragments[-1][1]))
                    for one in queries.pending(connection, id_, self._project.annotator.id, self._project.layer)
                    if one.step == SURE and one.fragments and label_id in (None, one.label_id)
                ]
            return Waiting(hits=hits, documents=titles)

    def scores(self) -> list[Score]:
        """What became of the suggestions that I decided about, label by label."""
        with self._reading() as connection:
            decisions = queries.latest_decisions(connection, annotator=self._project.annotator.id)
            marks = queries.records(connection, Annotation, KINDS[Annotation].table.c.layer_id == self._project.layer)
            return scores(decisions, {mark.id: mark for mark in marks})

    def is_fresh(self, document_id: UUID, pipeline: str) -> bool:
        """Whether this very pipeline looked at the document last."""
        with self._reading() as connection:
            return queries.pipeline(connection, document_id) == pipeline

    def digest_of(self, document_id: UUID) -> str:
        """The digest of the document's text."""
        with self._reading() as connection:
            return queries.digest(connection, document_id)
