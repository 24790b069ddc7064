"""Positions: stance cues of the table, with holder, target, stance, act and mode read off the words around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.core.model import QUESTION
from annotator.core.text import clauses
from annotator.suggest import claims, tables
from annotator.suggest.speech import Sentence, Told, Who
from annotator.suggest.task import Find, Value

_NEGATION = re.compile(r"\b(?:not|never|n[’']t|no longer|nobody|neither|without|cannot)(?:\s\w+){0,2}\s*$", re.IGNORECASE)
_CUT = re.compile(r"[;:]\s+|,\s+(?:but|and|while|which|who|as|because)\s+|\b(?:that|because|although|while)\s+")
_PERSONAL = re.compile(r"\s*(?:they|he|she)\b", re.IGNORECASE)
_WE = re.compile(r"(?:we|I)\b", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|this)\s*$", re.IGNORECASE)
_REACH = 90
"""Code points after a cue in which its target is named; farther names belong to something else."""
_THANKS = re.compile(r"\b(?:thank(?:s| you)?|would (?:also |once again )?like to mention)\b", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:if|unless|provided that|as long as|on condition that)\s[^.;]{8,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cue:
    """One row of the table."""

    stance: str
    act: str
    negated: str
    score: float
    evaluates: bool
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue in a document, `[start, end)`."""

    start: int
    end: int
    stance: str
    act: str
    score: float
    evaluates: bool = False


def find(sentence: Sentence, who: Who) -> Iterator[Find]:
    """The sentence's positions: one for the whole, or one for each clause when clauses take different sides."""
    if sentence.is_question:
        return
    found = hits(sentence)
    if not found:
        return
    _, told = who.body(sentence)
    if len({hit.stance for hit in found}) == 1:
        best = max(found, key=lambda hit: (hit.score, -hit.start))
        yield _position(sentence, who, told, best, (sentence.start, sentence.end))
        return
    pieces = clauses(sentence.document, sentence.start, sentence.end)
    taken: set[tuple[int, int]] = set()
    for hit in sorted(found, key=lambda hit: -hit.score):
        piece = next((piece for piece in pieces if piece[0] <= hit.start < piece[1]), (sentence.start, sentence.end))
        if piece not in taken:
            taken.add(piece)
            yield _position(sentence, who, told, hit, piece)


def hits(sentence: Sentence) -> list[Hit]:
    """The cues of a sentence that do not overlap, the surest first where they would."""
    found = []
    words = sentence.text
    for cue in _cues():
        for match in cue.pattern.finditer(words):
            is_negated = _NEGATION.search(words[max(0, match.start() - 28) : match.start()]) is not None
            if (is_negated and not cue.negated) or _THANKS.search(words[max(0, match.start() - 20) : match.end() + 12]):
                continue
            stance = cue.negated if is_negated else cue.stance
            act = "rejects" if is_negated and stance == "against" else "supports" if is_negated else cue.act
            found.append(Hit(sentence.start + match.start(), sentence.start + match.end(), stance, act, cue.score, cue.evaluates))
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda hit: (-hit.score, hit.start)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)


def _position(sentence: Sentence, who: Who, told: Told, hit: Hit, piece: tuple[int, int]) -> Find:
    before = list(_CUT.finditer(sentence.document, sentence.start, hit.start))
    subject = before[-1].end() if before else sentence.start
    is_relative = bool(before) and before[-1].group().strip(" ,") in ("which", "who")
    holder = () if is_relative and not hit.evaluates else _holder(sentence, who, hit, subject)
    stretch = (subject, hit.start) if hit.evaluates else (hit.end, min(piece[1], hit.end + _REACH))
    target = next((entry for _, entry in who.named(sentence.document, *stretch, by_proxy=False) if entry not in holder), "")
    attributes: dict[str, Value] = {"stance": hit.stance, "act": hit.act, "mode": claims.mode(sentence, told.reported)}
    if holder:
        attributes["holder"] = holder
    if target:
        attributes["target"] = target
    if told.sources:
        attributes["source"] = told.sources
    if condition := _CONDITION.search(sentence.document, hit.end, piece[1]):
        attributes["condition"] = condition.group()
    cue = sentence.document[hit.start : hit.end]
    return Find(*piece, "Position", "rule:stance", _score(hit, holder, told), f"rule: “{cue}”", attributes)


def _holder(sentence: Sentence, who: Who, hit: Hit, subject: int) -> tuple[str, ...]:
    """Who takes the stand: who speaks, where a cue evaluates its subject or nobody is the subject; else the subject."""
    speakers = () if sentence.passage.role == QUESTION else sentence.passage.speakers
    if hit.evaluates:
        return speakers
    named = who.subject(sentence, subject, hit.start)
    is_impersonal = hit.act == "calls for" and not _PERSONAL.match(sentence.document, subject)
    return named or (
        speakers if is_impersonal or not sentence.document[subject : hit.start].strip() else _by_we(sentence, hit, speakers)
    )


def _by_we(sentence: Sentence, hit: Hit, speakers: tuple[str, ...]) -> tuple[str, ...]:
    """The speakers when the cue itself begins with "we" or "I", or with "it" as in "it wouldn’t be a bad idea"."""
    return speakers if _WE.match(sentence.document, hit.start) or _IT.search(sentence.document, sentence.start, hit.start) else ()


def _score(hit: Hit, holder: tuple[str, ...], told: Told) -> float:
    """The cue's own score, lower when nobody is known to hold the position or somebody else reports it."""
    return hit.score - (0.0 if holder else 0.06) - (0.04 if told.reported else 0.0)


@cache
def _cues() -> tuple[Cue, ...]:
    """The rows of the table, each as one pattern: a fifth of the time of one pattern per phrase."""
    table = tables.toml("stances")
    adverbs = rf"(?:(?:{'|'.join(table['adverbs'])})\s)*"
    cues = []
    for row in table["cues"]:
        phrases = "|".join(pattern.removeprefix("ADVERBS").replace("ADVERBS", adverbs) for pattern in row["patterns"])
        pattern = re.compile(rf"\b(?:{phrases})", re.IGNORECASE)
        cues.append(Cue(row["stance"], row["act"], row["negated"], row["score"], row.get("evaluates", False), pattern))
    return tuple(cues)
