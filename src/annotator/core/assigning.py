"""Documents spread over annotators by chance, with a share that several read."""

from collections.abc import Iterable, Mapping, Sequence
from random import Random
from uuid import UUID

Assignment = tuple[UUID, UUID]
"""A document and the annotator who is to read it."""


def draw(
    documents: Sequence[UUID], annotators: Sequence[UUID], *, share: float, readers: int = 2, seed: int = 0
) -> list[Assignment]:
    """Documents spread over annotators by chance, evenly: a `share` of them (0..1) is given to `readers` each, the rest to one.

    The same seed, documents and annotators in whatever order give the same.
    """
    chance = Random(seed)
    pile, people = sorted(documents), sorted(annotators)
    chance.shuffle(pile)
    chance.shuffle(people)
    several = round(len(pile) * share)
    load: dict[UUID, int] = dict.fromkeys(people, 0)
    found: list[Assignment] = []
    for place, document in enumerate(pile):
        wanted = min(readers if place < several else 1, len(people))
        # who has least is next; among equals the rotation decides, so that every two meet about as often
        order = [people[(place + step) % len(people)] for step in range(len(people))]
        for annotator in sorted(order, key=load.__getitem__)[:wanted]:
            load[annotator] += 1
            found.append((document, annotator))
    return found


def loads(drawn: Iterable[Assignment]) -> Mapping[UUID, int]:
    """How many documents each annotator of a draw has."""
    found: dict[UUID, int] = {}
    for _, annotator in drawn:
        found[annotator] = found.get(annotator, 0) + 1
    return found
