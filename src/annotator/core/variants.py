"""How much two texts share: copies, corrected texts and excerpts of one and the same."""

from annotator.core.text import words

_LENGTH = 3
"""Words that count as one piece: fewer are shared by any two texts on a subject, more break at every correction."""


def pieces(text: str) -> frozenset[int]:
    """The runs of three words of a text, whatever their case, as numbers that hold within this process."""
    found = [text[start:end].casefold() for start, end in words(text)]
    if len(found) < _LENGTH:
        return frozenset((hash(tuple(found)),)) if found else frozenset()
    return frozenset(map(hash, zip(*(found[first:] for first in range(_LENGTH)), strict=False)))


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """The share (0..1) of what stands in either that stands in both."""
    return len(one & other) / len(one | other) if one and other else 0.0
