"""Texts that are nearly the same: proposed as variants of one another, never joined unasked."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from annotator.core.model import ChangeSet, Metadata
from annotator.core.variants import likeness, pieces
from annotator.project.room import Room
from annotator.store import queries, texts

LIKE = 0.5
"""So much has to be shared; of two answers to the same question in other words hardly a tenth is."""
_SHORTEST = 0.6
"""So much of the longer text the shorter one has to have in length to be looked at."""
_MOST = 300
"""Texts that one is compared with: those of its date first, then those nearest in length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """`document_id` may be a variant of `of`; `share` (0..1) says how much of both is the same."""

    document_id: UUID
    title: str
    of: UUID
    of_title: str
    share: float


class Variants(Room):
    """`project.variants`."""

    def propose(self, document_ids: Collection[UUID]) -> list[Variant]:
        """For each of the documents that are not variants yet the most similar of all others, if it is similar enough."""
        with self._reading() as connection:
            titles = texts.titles(connection)
            lengths = texts.lengths(connection, titles)
            known = {one.id: one.variant_of for one in queries.records(connection, Metadata)}

            @cache
            def pieces_of(id_: UUID) -> frozenset[int]:
                return pieces(next(texts.texts(connection, [id_]))[1])

            found = []
            asked = [id_ for id_ in document_ids if id_ in titles and known[id_] is None]
            for place, id_ in enumerate(asked):
                date, length = titles[id_].date, lengths[id_]

                def distance(other: UUID, date: str = date, length: int = length) -> tuple[bool, int]:
                    return titles[other].date != date, abs(lengths[other] - length)

                # of two that came together the later one is the variant; what is a variant of this one already is none of it
                near = [
                    other
                    for other in titles
                    if other not in asked[place:]
                    and known[other] != id_
                    and min(length, lengths[other]) >= _SHORTEST * max(length, lengths[other])
                ]
                best = max(
                    ((likeness(pieces_of(id_), pieces_of(other)), other) for other in sorted(near, key=distance)[:_MOST]),
                    default=(0.0, id_),
                )
                if best[0] >= LIKE:
                    of = known[best[1]] or best[1]
                    name = titles[of].title if of in titles else ""
                    found.append(Variant(document_id=id_, title=titles[id_].title, of=of, of_title=name, share=best[0]))
        return found

    def accept(self, variant: Variant) -> ChangeSet:
        """Say that it is one; counts of statements take both as one from now on."""
        return self._project.documents.set_metadata(variant.document_id, variant_of=variant.of)
