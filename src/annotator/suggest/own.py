"""A tagger of names that the project's own marks have taught: the phrases it knows, its features, its weights.

It sees what the rules and the shipped tagger found, and which phrases were marked in *other* documents, so
it learns whom to trust under this project's scheme. `pycrfsuite` and spaCy are imported in functions only.
"""

import io
import json
import zipfile
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.suggest import crf
from annotator.suggest.task import Passage, Task

if TYPE_CHECKING:
    from pycrfsuite import Tagger

    from annotator.suggest.worker import Finder

Place = tuple[int, int, str]
"""`[start, end)` in code points of the text, and a label's id."""
SOURCE = "own"
FILLED = 0.6
"""What the others find less surely than this is passed over where an own tagger looked and saw nothing: .61 with, .57 without."""
LONGEST = 8
"""Words of the longest phrase that is remembered."""
TRAINING = {"c1": 0.05, "c2": 0.1, "max_iterations": 45, "feature.possible_transitions": True}
TAGGER, KNOWLEDGE = "tagger.crf", "knowledge.json"
Steps = Sequence[tuple[float, float]]
"""(probability from, what held in documents that were not read), rising."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A finished document: where its names stand, and the places that somebody decided about one by one."""

    digest: str
    text: str = field(repr=False)
    passages: tuple[Passage, ...]
    marks: tuple[Place, ...]
    decided: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Guess:
    """A name that the tagger sees, with its own probability."""

    place: Place
    marginal: float


Phrase = tuple[str, ...]


class Phrases:
    """Which phrases were marked under which label, and how often they stand there at all, document by document."""

    def __init__(self, marked: dict[Phrase, Counter[tuple[str, str]]], seen: dict[Phrase, Counter[str]]) -> None:
        self._marked, self._seen = marked, seen
        self._starts = {phrase[0] for phrase in marked}

    @classmethod
    def of(cls, lines: Sequence["Line"]) -> "Phrases":
        """Those of the spans in the lines."""
        marked: dict[Phrase, Counter[tuple[str, str]]] = defaultdict(Counter)
        for line in lines:
            for first, last, label in line.spans:
                if last - first <= LONGEST:
                    marked[line.words[first:last]][line.digest, label] += 1
        found = cls(marked, defaultdict(Counter))
        for line in lines:
            for first, last in found._places(line.words):
                found._seen[line.words[first:last]][line.digest] += 1
        return found

    @classmethod
    def of_plain(cls, plain: list[list[list[list[str | int]]]]) -> "Phrases":
        """What `plain` made of one."""
        marked = {tuple(words): Counter({(one, label): count for one, label, count in rows}) for words, rows, _ in plain}
        return cls(marked, {tuple(words): Counter(dict(rows)) for words, _, rows in plain})

    def plain(self) -> list[list[object]]:
        """For a JSON file."""
        return [
            [list(phrase), [[*key, count] for key, count in labels.items()], [list(row) for row in self._seen[phrase].items()]]
            for phrase, labels in self._marked.items()
        ]

    def _places(self, words: Phrase) -> Iterator[tuple[int, int]]:
        for first, word in enumerate(words):
            if word in self._starts:
                for last in range(min(first + LONGEST, len(words)), first, -1):
                    if words[first:last] in self._marked:
                        yield first, last

    def signs(self, line: "Line") -> list[list[str]]:
        """For each word what other documents say of the longest known phrase that covers it."""
        found: list[list[str]] = [[] for _ in line.words]
        until = 0
        for first, last in self._places(line.words):
            if first < until:
                continue
            phrase = line.words[first:last]
            labels: Counter[str] = Counter()
            for (digest, label), count in self._marked[phrase].items():
                if digest != line.digest:
                    labels[label] += count
            if not labels:
                continue
            until = last
            [(label, often)] = labels.most_common(1)
            seen = sum(count for digest, count in self._seen[phrase].items() if digest != line.digest)
            trust = "always" if often >= 0.9 * seen else "mostly" if often >= 0.5 * seen else "seldom"
            for index in range(first, last):
                begins = "B" if index == first else "I"
                found[index] += [f"memory:{begins}-{label}", f"memory {trust}:{begins}-{label}"]
        return found


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document in words, with the features that no lesson changes."""

    digest: str
    shift: int
    words: Phrase
    bounds: tuple[tuple[int, int], ...]
    features: list[list[str]]
    sequences: tuple[tuple[int, int], ...]
    spans: tuple[tuple[int, int, str], ...] = ()
    weighty: bool = False

    def rows(self, phrases: Phrases) -> list[list[str]]:
        """All features, with what the phrases of other documents say of each word and its neighbours."""
        signs = phrases.signs(self)
        last = len(signs) - 1
        return [
            [
                *row,
                *signs[index],
                *(f"-1{sign}" for sign in (signs[index - 1] if index else ())),
                *(f"1{sign}" for sign in (signs[index + 1] if index < last else ())),
            ]
            for index, row in enumerate(self.features)
        ]

    @property
    def tags(self) -> list[str]:
        tags = ["O"] * len(self.words)
        for first, last, label in self.spans:
            tags[first:last] = [f"B-{label}", *[f"I-{label}"] * (last - first - 1)]
        return tags


class Reader:
    """Makes lines of documents with the suggesters that ship."""

    def __init__(self, finder: "Finder") -> None:
        self._finder = finder

    def lines(self, digest: str, text: str, passages: tuple[Passage, ...], lesson: Lesson | None = None) -> list[Line]:
        """The lines outside furniture; with a `lesson` also what is to be learnt from them."""
        from annotator.suggest.worker import paragraphs

        outer = _outermost(lesson.marks) if lesson is not None else []
        made = []
        for start, end in paragraphs(Task(digest, text, passages)):
            doc, candidates = self._finder.candidates(text[start:end])
            spans = []
            for first, last, label in outer:
                if start <= first and last <= end:
                    span = doc.char_span(first - start, last - start, alignment_mode="expand")
                    if span is not None and not (spans and spans[-1][1] > span.start):
                        spans.append((span.start, span.end, label))
            made.append(
                Line(
                    digest,
                    start,
                    tuple(token.text for token in doc),
                    tuple((token.idx, token.idx + len(token)) for token in doc),
                    crf.features_of(doc, candidates),
                    tuple(crf.sequences(doc)),
                    tuple(spans),
                    lesson is not None and any(start <= first and last <= end for first, last in lesson.decided),
                )
            )
        return made


def _outermost(marks: Iterable[Place]) -> list[Place]:
    """In text order, without what lies in or across a longer one: a tagger gives each word one label."""
    kept: list[Place] = []
    until = 0
    for start, end, label in sorted(marks, key=lambda one: (one[0], -one[1])):
        if start >= until:
            kept.append((start, end, label))
            until = end
    return kept


class Own:
    """A trained tagger with the phrases that it was trained with, and what its probabilities are worth."""

    def __init__(
        self, weights: bytes, phrases: Phrases, steps: Steps = (), fills: Steps = (), documents: Sequence[str] = ()
    ) -> None:
        """`documents` are the digests of those it has read; `steps` and `fills` calibrate its guesses and those of the others."""
        import pycrfsuite

        self.weights, self.phrases = weights, phrases
        self.steps, self.fills, self.documents = steps, fills, frozenset(documents)
        self._tagger: Tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(weights)

    @classmethod
    def read(cls, packed: bytes) -> "Own":
        """What `packed` made of one."""
        with zipfile.ZipFile(io.BytesIO(packed)) as file:
            known = json.loads(file.read(KNOWLEDGE))
            return cls(file.read(TAGGER), Phrases.of_plain(known["phrases"]), known["steps"], known["fills"], known["documents"])

    def packed(self) -> bytes:
        """All of it in one file, to be kept in the project or given to somebody."""
        known = {
            "steps": list(self.steps),
            "fills": list(self.fills),
            "documents": sorted(self.documents),
            "phrases": self.phrases.plain(),
        }
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packing:
            packing.writestr(TAGGER, self.weights)
            packing.writestr(KNOWLEDGE, json.dumps(known, ensure_ascii=False))
        return file.getvalue()

    def guesses(self, lines: Iterable[Line]) -> Iterator[Guess]:
        """What it takes for names, in text order."""
        for line in lines:
            rows = line.rows(self.phrases)
            for first, last in line.sequences:
                tags = self._tagger.tag(rows[first:last])
                for label, begin, end in crf.stretches(tags):
                    marginal = min(
                        self._tagger.marginal(f"{'B' if index == begin else 'I'}-{label}", index) for index in range(begin, end)
                    )
                    place = line.shift + line.bounds[first + begin][0], line.shift + line.bounds[first + end - 1][1], label
                    yield Guess(place, marginal)


def rate(steps: Steps, probability: float) -> float:
    """What held at that probability; the probability itself where nothing is known."""
    at = bisect_right(steps, probability, key=lambda step: step[0])
    return steps[at - 1][1] if at else probability


def train(lines: Sequence[Line], path: Path) -> Own:
    """A tagger of the lines; those in which somebody decided about something count twice. `path` is written on the way."""
    import pycrfsuite

    phrases = Phrases.of(lines)
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(TRAINING)
    for line in lines:
        rows, tags = line.rows(phrases), line.tags
        for first, last in line.sequences:
            for _ in range(2 if line.weighty else 1):
                trainer.append(rows[first:last], tags[first:last])
    trainer.train(str(path))
    return Own(path.read_bytes(), phrases, documents=sorted({line.digest for line in lines}))
