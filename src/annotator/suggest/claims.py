"""Claims: declarative sentences scored by surface signs, with holder, mode, certainty and time read off the words."""

import math
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from annotator.core.codebook import ASKED
from annotator.core.model import QUESTION
from annotator.suggest import tables
from annotator.suggest.speech import Sentence, Who
from annotator.suggest.task import Find, Value

LOWEST = 0.45
"""Below this score nothing is suggested at all."""

_HEDGED = re.compile(
    r"\b(?:perhaps|maybe|possibly|probably|likely|may|might|seems?|appears?|apparently|reportedly|allegedly|presumably|"
    r"in my (?:personal )?(?:opinion|view)|(?:we|I) (?:\w+ )?(?:believe|think|hope|expect|assume|suppose))\b",
    re.IGNORECASE,
)
_CONDITIONAL = re.compile(r"\b(?:if|unless|provided that|as long as|in case|would|could)\b", re.IGNORECASE)
_FUTURE = re.compile(
    r"\b(?:will|won[’']t|shall|(?:is|are|am) (?:going|expected|due|planned|set|scheduled) to|to be attended)\b", re.IGNORECASE
)
_PRESENT = re.compile(r"\b(?:is|are|am|has|have|remains?|does|do|amounts?|plays?|proves?|makes?|requires?|takes?|refers?)\b")
_PAST = re.compile(
    r"\b(?:was|were|had|did|took|gave|went|came|made|became|began|held|met|said|told|saw|brought|sent|led|spent|[a-z]{3,}ed)\b"
)


def find(sentence: Sentence, who: Who) -> Iterator[Find]:
    """The sentence's claim, when it looks like one."""
    if sentence.is_question:
        return
    start, told = who.body(sentence)
    words = sentence.document[start : sentence.end]
    likelihood = score(sentence.text if told.reported else words)
    if likelihood < LOWEST:
        return
    attributes: dict[str, Value] = {
        "mode": mode(sentence, told.reported),
        "certainty": certainty(sentence.text),
        "time": time(words),
    }
    if told.sources:
        attributes["source"] = told.sources
    holder = sentence.passage.asker if sentence.passage.role == QUESTION else sentence.passage.speakers
    if holder:
        attributes["holder"] = holder
    yield Find(
        start, sentence.end, "Claim", "rule:claim", rate(likelihood), f"rule: claim ({', '.join(signs(words)[:3])})", attributes
    )


def score(words: str) -> float:
    """How likely a sentence is to state something that can be checked, from 0 to 1; the weights are in the table."""
    table, compiled = tables.toml("claims"), _signs()
    total = table["start"] + sum(weight * _count(pattern, words, skip, most) for _, pattern, weight, skip, most in compiled)
    length = len(words.split())
    total += next((weight for longest, weight in table["length"] if length <= longest), 0)
    return 1 / (1 + math.exp(-total))


def rate(likelihood: float) -> float:
    """How many of the sentences with such a score were claims, from the table's calibration."""
    steps = tables.toml("claims")["calibration"]
    (low, below), (high, above) = next(((a, b) for a, b in pairwise(steps) if likelihood <= b[0]), (steps[-2], steps[-1]))
    return below + (above - below) * (likelihood - low) / (high - low)


def signs(words: str) -> list[str]:
    """The names of the signs that speak for a claim, strongest first."""
    found = [
        (weight, name) for name, pattern, weight, skip, most in _signs() if weight > 0 and _count(pattern, words, skip, most)
    ]
    return [name for _, name in sorted(found, reverse=True)]


def certainty(words: str) -> str:
    """How firmly it is said."""
    return "conditional" if _CONDITIONAL.search(words) else "hedged" if _HEDGED.search(words) else "asserted"


def time(words: str) -> str:
    """When what is said holds; the finite verb that comes first decides between past and present."""
    if _FUTURE.search(words):
        return "future"
    past, present = _PAST.search(words), _PRESENT.search(words)
    return "past" if past and (present is None or past.start() < present.start()) else "present"


def mode(sentence: Sentence, is_reported: bool) -> str:
    """Who vouches for it."""
    return ASKED if sentence.passage.role == QUESTION else "reported" if is_reported else "own"


def _count(pattern: re.Pattern[str], words: str, skip: int, most: int) -> int:
    if most == 1 and not skip:
        return pattern.search(words) is not None
    return min(max(sum(1 for _ in pattern.finditer(words)) - skip, 0), most)


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str], float, int, int], ...]:
    return tuple(
        (
            sign["name"],
            re.compile(sign["pattern"], re.IGNORECASE if sign["name"] not in ("name", "they") else 0),
            sign["weight"],
            sign.get("skip", 0),
            sign.get("most", 1),
        )
        for sign in tables.toml("claims")["signs"]
    )
