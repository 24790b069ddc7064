"""What the analyst has accepted and rejected, counted, and the further occurrences that follow from it.

Pure and instant: it runs in the window's process on every decision, without a
model. A phrase is what a span covers, with white space and apostrophes made equal.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from annotator.core.model import FURNITURE, LIKELY, NONE, POSSIBLE, SURE, Fragments, Source, Span, Suggestion, suggestion_id
from annotator.core.text import words

NEIGHBOURS = 5
"""Words on either side that make a place of a text recognisable when its offsets mean nothing (another document)."""
LONGEST = 12
"""Words of the longest phrase that is looked for again; nobody says a whole sentence twice by chance."""
OFF_AFTER = 2
"""Rejections in a document after which a phrase is no longer proposed there: precision .74 without, .82 with this."""

_PRONOUNS = frozenset("i we you he she it they us them him her who this that these those".split())
_SPACE = re.compile(r"\s+")
_APOSTROPHES = str.maketrans({"'": "’", "ʼ": "’", "‘": "’"})


class Stretch(Protocol):
    """A turn, stored or just found."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def role(self) -> str: ...


@dataclass(slots=True)
class Counts:
    """Verdicts about one phrase under one label."""

    accepted: int = 0
    rejected: int = 0

    @property
    def score(self) -> float:
        """The rate of acceptance to expect: one acceptance alone is .9, one of each .6."""
        return (self.accepted + 0.8) / (self.accepted + self.rejected + 1)

    @property
    def reason(self) -> str:
        total = self.accepted + self.rejected
        return f"accepted {self.accepted} of {total} times" if total else ""


@dataclass(slots=True)
class _Document:
    phrases: dict[tuple[str, UUID], Counts] = field(default_factory=dict)
    rejected: set[tuple[UUID, Fragments]] = field(default_factory=set)


class Memory:
    """Counts per (phrase, label), per document and over all of them, and the neighbours of what was rejected."""

    def __init__(self) -> None:
        self._documents: dict[str, _Document] = {}
        self._everywhere: dict[tuple[str, UUID], Counts] = {}
        self._rejected_among: Counter[tuple[str, UUID, str]] = Counter()

    def accept(self, digest: str, text: str, fragments: Fragments, label_id: UUID) -> None:
        """Count a mark of the analyst's, whoever proposed it."""
        for counts in self._counts(digest, phrase(text, fragments), label_id):
            counts.accepted += 1

    def reject(self, digest: str, text: str, fragments: Fragments, label_id: UUID) -> None:
        """Count a rejection and remember its place."""
        rejected = phrase(text, fragments)
        for counts in self._counts(digest, rejected, label_id):
            counts.rejected += 1
        self._documents[digest].rejected.add((label_id, fragments))
        self._rejected_among[rejected, label_id, neighbours(text, fragments)] += 1

    def here(self, digest: str, text: str, fragments: Fragments, label_id: UUID) -> Counts:
        """The verdicts about this phrase in this document; zeros when there are none."""
        document = self._documents.get(digest)
        return (document.phrases.get((phrase(text, fragments), label_id)) if document else None) or Counts()

    def everywhere(self, text: str, fragments: Fragments, label_id: UUID) -> Counts:
        """The verdicts about this phrase in all documents."""
        return self._everywhere.get((phrase(text, fragments), label_id)) or Counts()

    def refuses(self, digest: str, text: str, fragments: Fragments, label_id: UUID) -> bool:
        """Whether this was rejected at this place or among the same words, or its phrase is switched off here."""
        document = self._documents.get(digest)
        if document is not None:
            if (label_id, fragments) in document.rejected:
                return True
            counts = document.phrases.get((phrase(text, fragments), label_id))
            if counts is not None and counts.rejected >= OFF_AFTER:
                return True
        if not self._rejected_among:
            return False
        return (phrase(text, fragments), label_id, neighbours(text, fragments)) in self._rejected_among

    def occurrences(
        self,
        document_id: UUID,
        digest: str,
        text: str,
        turns: Iterable[Stretch],
        *,
        marked: Iterable[tuple[UUID, Fragments]] = (),
    ) -> list[Suggestion]:
        """Further places of the phrases accepted in this document, and of those accepted again and again in others.

        Longest phrase first, whole words, none across furniture, none over `marked` (label, fragments)
        of the same label, none that was rejected. The label with the most acceptances takes a phrase.
        """
        known = self._proposed(digest)
        if not known:
            return []
        closed = [(turn.start, turn.end) for turn in turns if turn.role == FURNITURE]
        taken: dict[UUID, bytearray] = {}
        for label_id, fragments in marked:
            _take(taken, label_id, fragments, len(text))
        found: list[Suggestion] = []
        covered = bytearray(len(text))
        for (start, end), quote in _matches(text, known):
            label_id, counts, step = known[quote]
            fragments = ((start, end),)
            if any(covered[start:end]) or any(first < end and start < last for first, last in closed):
                continue
            covered[start:end] = b"\1" * (end - start)
            if any(taken.get(label_id, b"")[start:end]) or self.refuses(digest, text, fragments, label_id):
                continue
            is_part = _is_part_of_name(text, start, end)
            source = Source(name="memory", score=round(counts.score, 2), reason=counts.reason)
            found.append(
                Suggestion(
                    id=suggestion_id(digest, label_id, fragments, NONE),
                    document_id=document_id,
                    label_id=label_id,
                    fragments=fragments,
                    sources=(source,),
                    step=POSSIBLE if is_part else step,
                )
            )
        return sorted(found, key=lambda suggestion: suggestion.fragments)

    def _proposed(self, digest: str) -> dict[str, tuple[UUID, Counts, str]]:
        """The phrases to look for in a document: label, counts and step of each; one with two labels is only possible."""
        known: dict[str, tuple[UUID, Counts, str]] = {}
        document = self._documents.get(digest, _Document())
        for (quote, label_id), counts in self._everywhere.items():
            local = document.phrases.get((quote, label_id))
            if not quote or "\n" in quote or quote.count(" ") >= LONGEST or (local and local.rejected >= OFF_AFTER):
                continue
            if local is not None and local.accepted:
                step = _step(quote, local)
            elif counts.accepted >= 2 and counts.score >= 0.75:
                local, step = counts, LIKELY
            else:
                continue
            best = known.get(quote)
            if best is not None:
                step = POSSIBLE
            if best is None or local.accepted > best[1].accepted:
                known[quote] = (label_id, local, step)
            else:
                known[quote] = (*best[:2], POSSIBLE)
        return known

    def _counts(self, digest: str, quote: str, label_id: UUID) -> tuple[Counts, Counts]:
        document = self._documents.setdefault(digest, _Document())
        key = (quote, label_id)
        return document.phrases.setdefault(key, Counts()), self._everywhere.setdefault(key, Counts())


def phrase(text: str, fragments: Fragments) -> str:
    """What the fragments cover, in one form: single spaces, one kind of apostrophe; fragments joined by "…"."""
    quote = " … ".join(text[start:end] for start, end in fragments)
    return _SPACE.sub(" ", quote).strip().translate(_APOSTROPHES)


def neighbours(text: str, fragments: Fragments) -> str:
    """The words on either side, in lower case, with a bar where the fragments stand."""
    if not fragments:
        return ""
    start, end = fragments[0][0], fragments[-1][1]
    before = [text[first:last] for first, last in words(text, max(0, start - 120), start)][-NEIGHBOURS:]
    after = [text[first:last] for first, last in words(text, end, min(len(text), end + 120))][:NEIGHBOURS]
    return " ".join([*before, "|", *after]).casefold()


def _step(quote: str, counts: Counts) -> str:
    """A name once accepted is sure; common nouns ("militants", "two") come and go, so they have to be accepted twice."""
    if counts.rejected:
        return LIKELY if counts.accepted > 3 * counts.rejected else POSSIBLE
    is_name = any(letter.isupper() or letter.isdigit() for letter in quote) and quote.lower() not in _PRONOUNS
    return SURE if is_name else LIKELY if counts.accepted > 1 and " " in quote else POSSIBLE


def _matches(text: str, known: Iterable[str]) -> Iterator[tuple[Span, str]]:
    """Places of the phrases as whole words, longest phrase first where they begin together; nested ones after."""
    forms = sorted(known, key=len, reverse=True)
    bodies = (re.escape(form).replace(r"\ ", r"[^\S\n]+").replace("’", "[’'ʼ‘]") for form in forms)
    pattern = re.compile(rf"(?<![\w])(?:{'|'.join(bodies)})(?!\w)")
    for match in pattern.finditer(text):
        yield match.span(), phrase(text, (match.span(),))


_BODY_OF = re.compile(
    r"(?:Party|Union|Front|Army|Forces|Government|Kingdom|Republic|State|Bank|University|Institute|Academy|Ministry|Department|Affairs|"
    r"Defen[cs]e|Court|Parliament|Congress|Council|Assembly|Church|Federation|Association|Alliance|Commonwealth|Embassy|Movement|"
    r"Communists?|Invasion|Battle|Treaty|Operation|League) of(?: the)? $"
)
_BEFORE, _AFTER = re.compile(r"([\w.’'-]*\w\.?)( |-)$"), re.compile(r"(?:-\w| [A-ZÀ-ÖØ-Þ]\w| of (?:the )?[A-ZÀ-ÖØ-Þ])")
_VOTE = re.compile(r"(?: [\w-]+){0,3} (?:by-)?(?:elections?|primar(?:y|ies)|referendum|summit)\b")
_OPENERS = frozenset(
    """the in on at for as both but and or when while since after before from to with by if that this of between under near
    today yesterday tomorrow however also meanwhile like unlike only even then now here there so yet because although though
    whether either neither our their its his her my your mr mrs ms dr president minister secretary ambassador chancellor
    general""".split()
)


def _is_part_of_name(text: str, start: int, end: int) -> bool:
    """Whether the words around make it a part of a longer name: "Central [Iraq]", "Liberal Party of [Canada]", "pro-[Iran]"."""
    if not any(letter.isupper() for letter in text[start:end]):
        return text[start - 1 : start] == "-" or text[end : end + 1] == "-"
    if _AFTER.match(text, end):
        return True
    window = text[max(0, start - 40) : start]
    before = _BEFORE.search(window)
    if before is None:
        return False
    if before[2] == "-" or _BODY_OF.search(window):
        return True
    if before[1].isdigit():
        return _VOTE.match(text, end) is not None
    return before[1][0].isupper() and before[1].lower().rstrip(".") not in _OPENERS


def _take(taken: dict[UUID, bytearray], label_id: UUID, fragments: Fragments, length: int) -> None:
    row = taken.setdefault(label_id, bytearray(length))
    for start, end in fragments:
        row[start:end] = b"\1" * (end - start)
