"""How likely a guess at a name is to be right, from the trained tagger, the sources that agree, and the words around it.

The weights were fitted on texts that the tagger had not seen, and the result mapped to what held
in the worst of those texts: a promise for unknown documents, not an average over known ones.
"""

import json
import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.suggest.entities import Entity, score

_NEXT, _BEFORE = re.compile(r"[ -][A-ZÀ-ÖØ-Þ]"), re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'.]*[ -]$")


@dataclass(frozen=True, slots=True)
class Confidence:
    """Weights of the signs, and steps `(weighed probability, observed rate)` of the calibration."""

    weights: Mapping[str, float]
    steps: Sequence[tuple[float, float]]
    labels: frozenset[str]

    @classmethod
    def read(cls, path: Path) -> "Confidence":
        data = json.loads(path.read_text("utf-8"))
        return cls(data["weights"], [(row["from"], row["rate"]) for row in data["calibration"]], frozenset(data["labels"]))

    def judged(self, text: str, guesses: Sequence[Entity]) -> list[Entity]:
        """The guesses with their scores; those that no training text speaks of by the table of the rules."""
        learned = [guess for guess in guesses if is_learned(guess, self.labels)]
        judged = [
            replace(guess, score=score(guess.sources, guess.marginal)) for guess in guesses if not is_learned(guess, self.labels)
        ]
        for guess, signs in zip(learned, signs_of(text, learned, guesses), strict=True):
            rate = self.rate(self.weighed(signs))
            judged.append(replace(guess, score=max(rate, score(("ledger",))) if "ledger" in guess.sources else rate))
        return judged

    def weighed(self, signs: Mapping[str, float]) -> float:
        """The probability as the weights have it, from 0 to 1."""
        total = sum(self.weights.get(sign, 0.0) * value for sign, value in signs.items())
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))

    def rate(self, weighed: float) -> float:
        """What was observed at that probability, in between by a straight line."""
        if not self.steps:
            return weighed
        at = bisect_right(self.steps, (weighed, 2.0))
        low = self.steps[at - 1] if at else (0.0, 0.0)
        high = self.steps[at] if at < len(self.steps) else (1.0, self.steps[-1][1])
        share = (weighed - low[0]) / (high[0] - low[0]) if high[0] > low[0] else 0.0
        return low[1] + share * (high[1] - low[1])


_UNSEEN = frozenset({"pattern:state body", "document:initials", "document:head"})


def is_learned(guess: Entity, labels: Container[str]) -> bool:
    """Whether the training texts say how such guesses fare: hardly any marks events, or bodies like "the Syrian government"."""
    return guess.label in labels and guess.label != "Event" and _UNSEEN.isdisjoint(guess.sources)


def signs_of(text: str, guesses: Sequence[Entity], all_guesses: Sequence[Entity]) -> Iterator[dict[str, float]]:
    """The signs of each guess, among all guesses of the document."""
    repeated = Counter(
        (text[one.start : one.end], one.label) for one in all_guesses if one.marginal is not None and one.marginal > 0.5
    )
    rivals = _rivals(all_guesses)
    for guess in guesses:
        yield _signs(text, guess, repeated, [other for other in rivals.get(guess.start // _CELL, ()) if other is not guess])


_CELL = 200


def _rivals(guesses: Sequence[Entity]) -> dict[int, list[Entity]]:
    cells: dict[int, list[Entity]] = {}
    for guess in guesses:
        for cell in range((guess.start - _CELL // 2) // _CELL, guess.end // _CELL + 1):
            cells.setdefault(cell, []).append(guess)
    return cells


def _signs(text: str, guess: Entity, repeated: Counter[tuple[str, str]], near: Sequence[Entity]) -> dict[str, float]:
    label, quote = guess.label, text[guess.start : guess.end]
    signs = {"always": 1.0, label: 1.0}
    for source in guess.sources:
        signs[source] = 1.0
        signs[f"{label} {source}"] = 1.0
    ruled = sum(source != "model" for source in guess.sources)
    signs[f"rules {min(ruled, 3)}"] = 1.0
    if guess.marginal is None:
        signs["unasked"] = 1.0
    else:
        logit = math.log((guess.marginal + 0.002) / (1.002 - guess.marginal))
        signs["logit"] = signs[f"{label} logit"] = signs[f"{'ruled' if ruled else 'alone'} logit"] = logit
    for other in near:
        if other.start >= guess.end or other.end <= guess.start:
            continue
        where = (
            "same place" if (other.start, other.end) == (guess.start, guess.end)
            else "inside" if other.start <= guess.start and guess.end <= other.end
            else "around" if guess.start <= other.start and other.end <= guess.end
            else "across"
        )  # fmt: skip
        signs[f"{where} {other.label}"] = 1.0
        strength = other.marginal if other.marginal is not None else 0.5
        signs[f"{where} strength"] = max(strength, signs.get(f"{where} strength", 0.0))
    words, before = quote.split(), text[max(0, guess.start - 2) : guess.start]
    signs[f"words {min(len(words), 5)}"] = 1.0
    again = repeated[quote, label] - (guess.marginal is not None and guess.marginal > 0.5)
    signs["again"] = math.log(1 + min(again, 3))
    for name, holds in (
        ("capitals", quote.isupper()),
        ("short", len(quote) < 4),
        ("figures", any(sign.isdigit() for sign in quote)),
        ("small", words[0][:1].islower()),
        ("first", before.rstrip(" “\"(")[-1:] in ("", "\n", ".", "?", "!")),
        ("name after", _NEXT.match(text, guess.end) is not None),
        ("name before", _BEFORE.search(text, max(0, guess.start - 30), guess.start) is not None),
        ("hyphen", text[guess.end : guess.end + 1] == "-" or text[max(0, guess.start - 1) : guess.start] == "-"),
        ("possessive", text[guess.end : guess.end + 2] in ("’s", "'s")),
    ):  # fmt: skip
        if holds:
            signs[name] = signs[f"{label} {name}"] = 1.0
    return signs
