"""Positions: stance cues of the table, with holder, target, stance, act and mode read off the words around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from annotator.core.model import QUESTION
from annotator.core.text import clauses
from annotator.suggest import claims, tables
from annotator.suggest.speech import Sentence, Told, Who
from annotator.suggest.task import Find, Value

_NEGATION = re.compile(
    r"\b(?:not|never|n[’']t|no longer|nobody|no one|none|neither|without|cannot)(?:\s\w+){0,2}\s*$", re.IGNORECASE
)
_CUT = re.compile(
    r"[;:]\s+|,\s+(?:but|and|while|which|who|as|because|so|yet)\s+|\b(?:that|because|although|though|while|whereas|whether)\s+"
    r"|,\s+(?=(?:we|I|they|he|she|it)\b)|\s(?:and|but)\s+(?=(?:we|I|they|he|she)\b)"
)
_PERSONAL = re.compile(r"\s*(?:they|he|she)\b", re.IGNORECASE)
_WE = re.compile(r"(?:we|I)\b", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|this)\s*$", re.IGNORECASE)
_REACH = 90
"""Code points after a cue in which its target is named; farther names belong to something else."""
_THANKS = re.compile(r"\b(?:thank(?:s| you)?|would (?:also |once again )?like to mention)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:(?:only )?(?:if|when)|unless|provided(?: that)?|as long as|so long as|"
    r"on (?:the )?(?:condition|understanding) that|subject to|"
    r"(?:this|it|that|which) (?:will |would )?requires?)\s[^.;]{8,}",
    re.IGNORECASE,
)
_CONDITION_FIRST = re.compile(r"(?:Only if|If|Unless|Provided(?: that)?|As long as|So long as)\s[^.;,]{8,}(?=,)")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be|being)\s(?:\w+ly\s)?$", re.IGNORECASE)
_TO_BE = re.compile(r"\bbe\s\w+$", re.IGNORECASE)
_IS = re.compile(
    r"(?:\s|^)(?:this|it|that|which)?\s?(?:has|have|will|would|can|is|are|was|were|been|be|not|never)$", re.IGNORECASE
)
_BY = re.compile(r"\s(?:\w+ly\s)?by\s")
_PARTICIPLE = re.compile(r"^(?:while|whilst|when|by|in|despite|without|apart from)?\s*$", re.IGNORECASE)
_LISTED = re.compile(
    r"\s?(?:’s|'s)?(?:,\s(?:and\s|as well as\s)?|\s(?:and|or|nor|as well as)\s)(?:both\s|for\s|of\s|to\s|with\s)?"
    r"(?:the\s|its\s|a\s)?"
)
"""What stands between two targets of one stand: "the NPT, the CTBT and the Paris Agreement"."""
_OBJECT = re.compile(r"\s+(?:(?:on|to|for|of|in|with|by|about|that|against)\s+)?(?P<words>[^,;:.!?–—]{4,110})")
_BESIDE = re.compile(r"(?:Together|Along|Jointly) with\s|Like\s|Alongside\s")
_MAIN_CLAUSE = re.compile(r",\s+")


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
    is_negated: bool = False


def find(sentence: Sentence, who: Who) -> Iterator[Find]:
    """The sentence's positions: one for each target and side. A question has those that it takes for granted."""
    stretches = premises(sentence) if sentence.is_question else [(sentence.start, sentence.end)]
    for start, end in stretches:
        yield from _find(replace(sentence, start=start, end=end), who)


def _find(sentence: Sentence, who: Who) -> Iterator[Find]:
    found = hits(sentence)
    if not found:
        return
    begin, told = who.body(sentence)
    several = len({hit.stance for hit in found}) > 1
    pieces = clauses(sentence.document, sentence.start, sentence.end) if several else []
    taken: set[tuple[tuple[int, int], str, Value]] = set()
    sides: set[tuple[tuple[int, int], str]] = set()
    for hit in sorted(found, key=lambda hit: (-hit.score, hit.start)):
        piece = next((piece for piece in pieces if piece[0] <= hit.start < piece[1]), (sentence.start, sentence.end))
        for position in _positions(sentence, who, Told() if hit.start < begin else told, hit, piece, begin):
            target = position.attributes.get("target", "")
            if (piece, hit.stance, target) in taken or (not target and (piece, hit.stance) in sides):
                continue
            taken.add((piece, hit.stance, target))
            sides.add((piece, hit.stance))
            yield position


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
            found.append(
                Hit(
                    sentence.start + match.start(),
                    sentence.start + match.end(),
                    stance,
                    act,
                    cue.score,
                    cue.evaluates,
                    is_negated,
                )
            )
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda hit: (-hit.score, hit.start)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)


def _positions(sentence: Sentence, who: Who, told: Told, hit: Hit, piece: tuple[int, int], begin: int) -> Iterator[Find]:
    """One position for each thing that the hit's stand is about; one without a target where none has a name."""
    text = sentence.document
    begin = begin if begin <= hit.start else sentence.start
    before = list(_CUT.finditer(text, begin, hit.start))
    subject = before[-1].end() if before else begin
    is_relative = bool(before) and before[-1].group().strip(" ,") in ("which", "who")
    is_modal = _TO_BE.search(text[hit.start : hit.end]) is not None
    is_passive = is_modal or _PASSIVE.search(text[max(subject, hit.start - 30) : hit.start]) is not None
    by = _BY.match(text, hit.end, sentence.end) if is_passive else None
    stop = min(piece[1], hit.end + _REACH)
    after = next((cut.start() for cut in _CUT.finditer(text, hit.end, stop) if cut.start() > hit.end + 1), stop)
    if is_modal and not by:
        holder, stretch = _speakers(sentence), (subject, hit.start)
    elif by:
        holder = who.subject(sentence, by.end(), stop)
        stretch = (subject, hit.start)
    elif is_relative and not hit.evaluates:
        holder, stretch = (), (hit.end, stop)
    else:
        holder = _holder(sentence, who, hit, subject)
        if holder and (beside := _BESIDE.match(text, begin, subject)):
            holder = tuple(dict.fromkeys([*holder, *(entry for _, entry in who.named(text, beside.end(), subject))]))
        stretch = (subject, hit.start) if hit.evaluates else (hit.end, after)
    targets = _targets(who, text, stretch, holder, is_listed=not hit.evaluates)
    if not targets and hit.evaluates and hit.act == "calls for":
        targets = _targets(who, text, (hit.end, after), holder, is_listed=True)
    if topic := who.topic(text, *piece):
        targets = (topic,)
    targets = targets or ("",)
    attributes: dict[str, Value] = {"stance": hit.stance, "mode": claims.mode(sentence, told.reported)}
    if hit.act:
        attributes["act"] = hit.act
    if holder:
        attributes["holder"] = holder
    if sources := told.sources or (sentence.passage.asker if sentence.passage.role == QUESTION else ()):
        attributes["source"] = sources
    if condition := _CONDITION.search(text, hit.end, piece[1]) or _CONDITION_FIRST.match(text, sentence.start, hit.start):
        attributes["condition"] = condition.group().rstrip(" .,")
    if targets == ("",) and (gist := _gist(text, hit, (subject, after), is_passive)):
        attributes["gist"] = gist
    reason = f"rule: “{text[hit.start : hit.end]}”{', negated' if hit.is_negated else ''}"
    for target in targets:
        aimed = {**attributes, "target": target} if target else attributes
        yield Find(*piece, "Position", "rule:stance", _score(hit, holder, told), reason, aimed)


def _targets(who: Who, text: str, stretch: tuple[int, int], holder: tuple[str, ...], *, is_listed: bool) -> tuple[str, ...]:
    """The entry that is named first, and those that stand in one list with it."""
    named = [(span, entry) for span, entry in who.named(text, *stretch, by_proxy=False) if entry not in holder]
    found: list[str] = []
    end = 0
    for (start, last), entry in named:
        if found and not (is_listed and _LISTED.fullmatch(text, end, start)):
            break
        if entry not in found:
            found.append(entry)
        end = last
    return tuple(found)


def _gist(text: str, hit: Hit, around: tuple[int, int], is_passive: bool) -> str:
    """In the words of the sentence what the stand is about, where the ledger has no name for it."""
    if hit.evaluates and hit.act == "calls for":
        return text[hit.start : around[1]].rstrip(" .,")
    if hit.evaluates or is_passive:
        words = text[around[0] : hit.start].strip(" ,")
        while shorter := _IS.search(words):
            words = words[: shorter.start()]
        return words if 3 < len(words) < 110 else ""
    found = _OBJECT.match(text, hit.end, max(hit.end, around[1]))
    return found["words"].strip() if found else ""


_PREMISE = re.compile(
    r"\b(?:given(?: the fact)? that|considering that|knowing that|now that|in view of the fact that|"
    r"in (?:the )?light of the fact that|"
    r"despite the fact that|even though|although|after|since|as)\s(?P<premise>[^?]{12,400}?),"
    r"\s+(?=(?:what|how|why|when|where|who|which|"
    r"is|are|do|does|did|will|would|can|could|should|has|have|don[’']t|doesn[’']t|isn[’']t)\b)",
    re.IGNORECASE,
)
_TOLD_FIRST = re.compile(
    r"^(?P<premise>[^?]{12,400}?)[,;:–—]\s+(?:and |but |so )?(?=(?:what|how|why|do|does|did|will|would|can|"
    r"could|is|are|has|have)\b[^?]*\?)"
)
_WHY = re.compile(r"\b[Ww]hy (?:do|does|did|is|are|was|were|has|have|will|would)\s(?P<premise>[^?]{8,400})")


def premises(sentence: Sentence) -> list[tuple[int, int]]:
    """What a question takes for granted: "Given that …, will you …?", "Why does X oppose …?". In an answer, rhetoric has none."""
    if sentence.passage.role != QUESTION:
        return []
    for pattern in (_PREMISE, _WHY, _TOLD_FIRST):
        if found := pattern.search(sentence.text):
            return [(sentence.start + found.start("premise"), sentence.start + found.end("premise"))]
    return []


def _speakers(sentence: Sentence) -> tuple[str, ...]:
    """Whose own words these are; a question is not the asker's own stand."""
    return () if sentence.passage.role == QUESTION else sentence.passage.speakers


def _holder(sentence: Sentence, who: Who, hit: Hit, subject: int) -> tuple[str, ...]:
    """Who takes the stand: who speaks, where a cue evaluates its subject or nobody is the subject; else the subject."""
    text = sentence.document
    speakers = _speakers(sentence)
    if hit.evaluates:
        return speakers
    named = who.subject(sentence, subject, hit.start)
    if named:
        return named
    if text[hit.end - 3 : hit.end].lower() == "ing" and _PARTICIPLE.match(text[subject : hit.start]):
        main = _MAIN_CLAUSE.search(text, hit.end, sentence.end)
        return who.subject(sentence, main.end(), min(main.end() + 40, sentence.end)) if main else speakers
    words = text[subject : hit.start].strip().lower()
    if not words or words in _DUMMIES or (hit.act == "calls for" and not _VERB.match(text[hit.start : hit.end])):
        return speakers if not _PERSONAL.match(text, subject) else ()
    return _by_we(sentence, hit, speakers)


_VERB = re.compile(r"(?:\w+ly\s|also\s|again\s)*(?:call|urge|demand|insist|appeal|propose|recommend|encourage)", re.IGNORECASE)
"""Demands made by somebody, not by the sentence: "Canada calls on …", beside "more efforts are needed"."""
_DUMMIES = frozenset("there|there can be|there is|there will be|it|this|this is|that|there could be|there has been".split("|"))


def _by_we(sentence: Sentence, hit: Hit, speakers: tuple[str, ...]) -> tuple[str, ...]:
    """The speakers when the cue itself begins with "we" or "I", or with "it" as in "it wouldn’t be a bad idea"."""
    return speakers if _WE.match(sentence.document, hit.start) or _IT.search(sentence.document, sentence.start, hit.start) else ()


def _score(hit: Hit, holder: tuple[str, ...], told: Told) -> float:
    """The cue's own score, lower when it is negated, when nobody is known to hold the position or somebody else reports it."""
    return hit.score - 0.1 * hit.is_negated - (0.0 if holder else 0.06) - (0.04 if told.reported else 0.0)


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
