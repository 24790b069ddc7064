"""Names by a linear-chain CRF that also sees what the rules found: persons, bodies, places, events that no table has.

`pycrfsuite` is imported in functions only: this runs in the child process and where weights are trained.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from annotator.suggest import tables

if TYPE_CHECKING:
    from pathlib import Path

    from pycrfsuite import Tagger
    from spacy.tokens import Doc

Candidate = tuple[str, str, int, int]
"""(label, source, start, end) in code points of a Doc's text."""

SOURCE = "model"
_REPEATED = re.compile(r"(.)\1{2,}")
_ENDS = frozenset(".!?")
LONGEST = 120
"""Tokens of the longest sequence: a line without full stops is cut there."""


class Names:
    """The trained tagger."""

    def __init__(self, path: "Path") -> None:
        import pycrfsuite

        self._tagger: Tagger = pycrfsuite.Tagger()
        self._tagger.open(str(path))
        self._labels = frozenset(self._tagger.labels())

    def find(self, doc: "Doc", candidates: Sequence[Candidate]) -> Iterator[tuple[str, str, int, int, float]]:
        """(label, source, start, end, marginal): every name it sees, and what it thinks of the candidates of the rules."""
        features = features_of(doc, candidates)
        placed = [
            (span, one) for one in candidates if (span := doc.char_span(one[2], one[3], alignment_mode="expand")) is not None
        ]
        for first, last in sequences(doc):
            tags = self._tagger.tag(features[first:last])
            for label, begin, end in stretches(tags):
                while label == "Person" and end - begin > 1 and doc[first + begin].text in _titles():
                    begin += 1
                token = doc[first + end - 1]
                yield label, SOURCE, doc[first + begin].idx, token.idx + len(token), self._marginal(label, begin, end)
            for span, (label, source, start, end) in placed:
                if first <= span.start and span.end <= last:
                    yield label, source, start, end, self._marginal(label, span.start - first, span.end - first)

    def _marginal(self, label: str, begin: int, end: int) -> float | None:
        """The probability of its least likely tag; None for a label that it does not know."""
        tags = [f"B-{label}", *[f"I-{label}"] * (end - begin - 1)]
        if not self._labels.issuperset(tags):
            return None
        return min(self._tagger.marginal(tag, begin + index) for index, tag in enumerate(tags))


def sequences(doc: "Doc") -> Iterator[tuple[int, int]]:
    """`[first, last)` tokens that are tagged together: to the next full stop."""
    first = 0
    for index, token in enumerate(doc):
        if token.text in _ENDS or "\n" in token.text or index + 1 - first >= LONGEST:
            yield first, index + 1
            first = index + 1
    if first < len(doc):
        yield first, len(doc)


def stretches(tags: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """(label, first, last) of each run `B-label I-label …`."""
    index = 0
    while index < len(tags):
        kind, first = tags[index][2:], index
        index += 1
        if not kind:
            continue
        while index < len(tags) and tags[index] == f"I-{kind}":
            index += 1
        yield kind, first, index


def tagged(doc: "Doc", spans: Iterable[tuple[int, int, str]]) -> list[str]:
    """A tag for each token: `B-label`, `I-label` or `O`; what cuts a token in two is widened to it."""
    tags = ["O"] * len(doc)
    for start, end, label in spans:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None:
            tags[span.start] = f"B-{label}"
            tags[span.start + 1 : span.end] = [f"I-{label}"] * (span.end - span.start - 1)
    return tags


def features_of(doc: "Doc", candidates: Iterable[Candidate]) -> list[list[str]]:
    """What the tagger sees of each token: itself, its neighbours, and the rules' opinion of all of them."""
    words = [token.text for token in doc]
    lower = [word.lower() for word in words]
    ruled = _ruled(doc, candidates)
    small = _written_small(words)
    own = [_own(word, low, rule, low in small) for word, low, rule in zip(words, lower, ruled, strict=True)]
    found = []
    last = len(words) - 1
    for index, mine in enumerate(own):
        row = ["b", f"w={lower[index]}", *mine]
        for offset in (-2, -1, 1, 2):
            there = index + offset
            if 0 <= there <= last:
                row.append(f"{offset}w={lower[there]}")
                row.append(f"{offset}{own[there][0]}")
                row += [f"{offset}{sign}" for sign in ruled[there]]
            else:
                row.append(f"{offset}edge")
        if index:
            row.append(f"pair={lower[index - 1]}_{lower[index]}")
            row.append(f"shapes={own[index - 1][0]}_{mine[0]}")
        if index < last:
            row.append(f"next={lower[index]}_{lower[index + 1]}")
        found.append(row)
    return found


def _own(word: str, low: str, ruled: list[str], is_small: bool) -> list[str]:
    signs = [f"s={shape(word)}", f"p3={low[:3]}", f"e3={low[-3:]}", f"e2={low[-2:]}", f"p4={low[:4]}", f"e4={low[-4:]}", *ruled]
    if word[:1].isupper():
        signs.append("Cap")
        if word in tables.given_names():
            signs.append("given")
        if is_small:
            signs.append("small elsewhere")
    return signs


def _written_small(words: Sequence[str]) -> frozenset[str]:
    """Words of the text that also stand there in small letters: at the start of a sentence they are no names."""
    return frozenset(word for word in words if word.islower())


def _ruled(doc: "Doc", candidates: Iterable[Candidate]) -> list[list[str]]:
    """For each token the rules that cover it: "G:B-Place" begins a name of the gazetteer."""
    ruled: list[list[str]] = [[] for _ in doc]
    titles = _titles()
    for label, source, start, end in candidates:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is None:
            continue
        for index in range(span.start, span.end):
            ruled[index].append(f"{source}:{'B' if index == span.start else 'I'}-{label}")
    for token in doc:
        if token.text in titles:
            ruled[token.i].append("title")
    return ruled


@cache
def shape(word: str) -> str:
    """Its letters as X and x, digits as d, runs cut to two: "Xx", "XX", "XxX", "dd-Xx"."""
    letters = "".join("X" if sign.isupper() else "x" if sign.islower() else "d" if sign.isdigit() else sign for sign in word)
    return _REPEATED.sub(r"\1\1", letters)


@cache
def _titles() -> frozenset[str]:
    return frozenset(word for title in tables.toml("names")["titles"] for word in title.split())
