"""Sentences of the turns, and who is meant in them: speakers, sources, and entries of the ledger by their names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.model import ANSWER, QUESTION, STATEMENT, Span
from annotator.core.text import sentences
from annotator.core.turns import is_aside, speech_start
from annotator.core.voices import JOINT, voice
from annotator.suggest import tables
from annotator.suggest.task import Known, Passage, Task

_SPOKEN = (STATEMENT, ANSWER, QUESTION)
_WE = re.compile(r"\b(?:we|I|our|my|us|me|ours|mine)\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:we|I)\b", re.IGNORECASE)
_YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_BOTH = re.compile(r"\s*(?:both|the two) (?:countries|sides|parties|states|ministers|delegations|governments)\b", re.IGNORECASE)
_BESIDE = re.compile(r".*\b(?:we|I) and\s", re.IGNORECASE)
_AND = re.compile(r"(?:’s|'s)?(?:,\s(?:and\s)?|\s(?:and|as well as)\s)(?:the\s|both\s)?")
_OTHERS = re.compile(r"\s*(?:they|he|she)\b", re.IGNORECASE)
_LEADS = re.compile(
    r"(?:(?:and|but|so|naturally|of course|needless to say|in fact|indeed|however|moreover|meanwhile|in addition|first of all|"
    r"among other things|at the same time|simultaneously|in this context|in this regard|in this respect|therefore|frankly|"
    r"as you know|"
    r"it may be recalled that|(?:as )?(?:I|we) (?:have )?(?:already )?(?:said|noted|mentioned)(?: earlier)?|"
    r"(?:we|I) (?:\w+ly |also |still )?(?:believe|think|hope|know|see|can (?:clearly )?see|note|stress|"
    r"emphasise|emphasize|reiterate|proceed from the fact|"
    r"assume|expect|understand|am sure|am confident|am convinced|are sure|are confident|are convinced) that|"
    r"(?:we|I) (?:believe|think|hope)(?= (?:this|the|it|these|they)\b)),?\s+)+",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:[Aa]s (?P<as>[^,;]{2,60}?) (?:said|says|noted|stressed|stated|"
    r"put it|mentioned|announced|reported|told us|has said|pointed out)"
    r"|[Aa]ccording to (?P<by>[^,;]{2,60}))(?:,\s*|$)"
)
_SAYS = re.compile(
    r"^(?P<who>[^,;]{2,60}?) (?:has |have |had )?(?:also )?(?:said|says|noted|stated|announced|"
    r"claimed|claims|reported|reports|told [^,;]{2,40}?|"
    r"argued|argues|insisted|insists|warned|declared|alleged|alleges|confirmed|confirms|"
    r"stressed|stresses|reiterated|underlined|explained)(?: today| yesterday| on \w+day)?"
    r"(?: that|,|(?= (?:the |its |their )?(?:[A-Z]|we\b|they\b|it\b)))\s+"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence `[start, end)` of a document in one of its turns."""

    document: str
    start: int
    end: int
    passage: Passage
    parties: tuple[str, ...] = ()
    """Both speakers of a conference held by two, else nobody."""

    @property
    def text(self) -> str:
        return self.document[self.start : self.end]

    @property
    def is_question(self) -> bool:
        return self.text.rstrip(" ”\"'’)»").endswith(("?", "？"))


@dataclass(frozen=True, slots=True)
class Told:
    """Whether something is told at second hand, and by which entries."""

    reported: bool = False
    sources: tuple[str, ...] = ()


def spoken(task: Task) -> Iterator[Sentence]:
    """The whole sentences of statements, questions and answers; headings, asides and furniture have none.

    A text without turns is one statement. What neither ends in a mark nor is
    long is a heading or a list item.
    """
    text, parties = task.text, _parties(task)
    for passage in task.passages or (Passage(0, len(text), STATEMENT),):
        if passage.role not in _SPOKEN:
            continue
        for start, end in sentences(text, speech_start(text, passage), passage.end):
            if text[end - 1] in '.!?…”"’)»' and end - start > 8 and not is_aside(text, start, end):
                yield Sentence(text, start, end, passage, parties)


def _parties(task: Task) -> tuple[str, ...]:
    found = dict.fromkeys(one for passage in task.passages if passage.role in (STATEMENT, ANSWER) for one in passage.speakers)
    return tuple(found) if len(found) == 2 else ()


_MOSTLY = 0.6
"""The part of a topic's words that has to be said for it to be meant."""
_STEM = 5
_SMALL = frozenset(
    "the a an of on in for to and or by with from at is are be as its their between against into that this should".split()
)


def _content(words: str) -> frozenset[str]:
    """The beginnings of its words, without the small ones: "begin", "beginning" and "begins" are one."""
    return frozenset(word[:_STEM] for word in re.findall(r"\w+", words.lower()) if word not in _SMALL)


class Who:
    """The ledger as the words of a sentence call on it."""

    def __init__(self, entries: tuple[Known, ...]) -> None:
        self._ids: dict[str, str] = {}
        surnames: dict[str, set[str]] = {}
        by_name: dict[str, str] = {}
        for entry in entries:
            for name in entry.names:
                self._ids.setdefault(name, entry.id)
                by_name.setdefault(name, entry.id)
                if entry.kind == "person" and " " in name:
                    surnames.setdefault(name.rsplit(" ", 1)[1], set()).add(entry.id)
        topics = ((entry.id, _content(name)) for entry in entries if entry.kind == "topic" for name in entry.names)
        self._topics = [(topic, words) for topic, words in topics if len(words) > 1]
        kinds = {entry.id: entry for entry in entries}
        self._states: dict[str, str] = {}
        for entry in entries:
            above, seen = entry, {entry.id}
            while above.kind != "state" and above.speaks_for in kinds and above.speaks_for not in seen:
                above = kinds[above.speaks_for]
                seen.add(above.id)
            if above.kind == "state":
                self._states[entry.id] = above.id
        for surname, ids in surnames.items():
            if len(ids) == 1:
                self._ids.setdefault(surname, *ids)
        self._own = frozenset(self._ids)
        for alias, state in tables.states().items():
            if state in by_name:
                self._ids.setdefault(alias, by_name[state])
        names = sorted((name for name in self._ids if len(name) > 1), key=len, reverse=True)
        self._names = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])") if names else None

    def named(self, text: str, start: int, end: int, *, by_proxy: bool = True) -> list[tuple[Span, str]]:
        """The entries named in `text[start:end]`, in order; `by_proxy` also states by their capital or adjective."""
        if self._names is None:
            return []
        return [
            (match.span(), self._ids[match.group()])
            for match in self._names.finditer(text, start, end)
            if by_proxy or match.group() in self._own
        ]

    def entry(self, name: str) -> str:
        """The id of the entry with this name, alias or unambiguous surname, or ""."""
        return self._ids[name] if name in self._own else ""

    def topic(self, text: str, start: int, end: int) -> str:
        """The topic of the ledger whose words, in whatever order and form, mostly stand in `text[start:end]`, or ""."""
        said = _content(text[start:end])
        best = max(((len(words & said) / len(words), topic) for topic, words in self._topics), default=(0.0, ""))
        return best[1] if best[0] >= _MOSTLY else ""

    def body(self, sentence: Sentence) -> tuple[int, Told]:
        """Where the assertion begins, after "We believe that" and "As X said,", and who vouches for it."""
        start, told = sentence.start, Told()
        if reported := _REPORTED.search(sentence.text):
            who = reported["as"] or reported["by"]
            if reported["by"] or not _WE.search(who):
                told = self._told(sentence, sentence.start + reported.start(), sentence.start + reported.end())
            if reported.start() < 3 and reported.end() < len(sentence.text) - 10:
                start = sentence.start + reported.end()
        lead = _LEADS.match(sentence.document, start, sentence.end)
        start = lead.end() if lead and sentence.end - lead.end() > 10 else start
        says = _SAYS.match(sentence.document[start : sentence.end])
        if says and not _WE.search(says["who"]):
            told = self._told(sentence, start, start + says.end("who"))
            start += says.end()
        return start, told

    def subject(self, sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
        """The entries meant by the words before a verb: "we" is who speaks, "you" who is addressed, names their entries.

        "Our countries" and "we see eye to eye" are both parties, where the document has two.
        """
        words = sentence.document[start:end]
        named = self.named(sentence.document, start, end)
        if _OTHERS.match(words):
            return ()
        we, you = _WE.search(words), _YOU.search(words)
        first = _FIRST_PERSON.search(words)
        if we and (not named or named[-1][0][0] - start < we.start() or (first and first.start() < named[0][0][0] - start)):
            speaks = sentence.passage.asker if sentence.passage.role == QUESTION else sentence.passage.speakers
            if sentence.passage.role != QUESTION and voice(sentence.document[start : end + 40]) == JOINT:
                return self.together(sentence.parties) or speaks
            beside = [entry for _, entry in named] if named and _BESIDE.match(words) else []
            return tuple(dict.fromkeys([*speaks, *beside]))
        if _BOTH.match(words) and not named:
            return self.together(sentence.parties)
        if you and not named:
            return sentence.passage.addressees
        return self._listed(sentence.document, named)

    def together(self, parties: tuple[str, ...]) -> tuple[str, ...]:
        """The states that two parties speak for where the ledger knows them, else the parties themselves."""
        return tuple(self._states.get(one, one) for one in parties)

    def _listed(self, text: str, named: list[tuple[Span, str]]) -> tuple[str, ...]:
        """The first of the names and those that stand in one list with it: "Germany, France and Italy"."""
        found: list[str] = []
        end = 0
        for (start, last), entry in named:
            if found and not _AND.fullmatch(text, end, start):
                break
            if entry not in found:
                found.append(entry)
            end = last
        return tuple(found)

    def _told(self, sentence: Sentence, start: int, end: int) -> Told:
        named = self.named(sentence.document, start, end)
        return Told(True, tuple(dict.fromkeys(entry for _, entry in named)))
