"""Who says what to whom: heading, statements, questions and answers, asides and page furniture of a transcript.

A label such as "Sergey Lavrov:" counts when the document bears it out: it
comes back, it follows a question, or the heading names the person.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Protocol

from annotator.core.furniture import lay_out
from annotator.core.model import ANSWER, ASIDE, FURNITURE, HEADING, QUESTION, STATEMENT, Span
from annotator.core.speakers import (
    CAPITALS,
    NAME,
    OFFICES,
    ROLE,
    SINGLE,
    TITLED,
    SpeakerLabel,
    in_words,
    means_both,
    people_in,
    read_label,
    surname,
    without_title,
)

_ASIDE = re.compile(
    r"[*_\s]*(?:\([^()]{1,90}\)|\[[^\[\]]{1,90}\]|<[^<>]{1,90}>)[*_.\s]*$"
    r"|[*_\s]*(?:applause|laughter|crosstalk|inaudible|silence|аплодисменты|смех|applaudissements|rires|beifall|"
    r"heiterkeit|gelächter|aplausos)[*_.\s]*$"
    r"|(?:\*\s*){3,}$",
    re.IGNORECASE,
)
_ASIDE_WITHIN = re.compile(
    r"(?:\([^()\n]{0,40}?|\[[^\[\]\n]{0,40}?)\b(?:applause|laughter|laughs|crosstalk|inaudible|silence|pause|off-mike|"
    r"аплодисменты|смех|смеется|смеётся|applaudissements|rires|beifall|heiterkeit|gelächter|aplausos|risas)\b"
    r"[^()\[\]\n]{0,40}[)\]]",
    re.IGNORECASE,
)
_WITH = re.compile(r"\b(?:with|to|mit|avec|con)\s+(?:\S+\s+)?\S+")  # whom somebody speaks to
_ASKS = re.compile(r"[?？؟;][\"'”’»)\]]*\s*$")
_BY = re.compile(
    r"\b(?:comment|statement|remarks|speech|briefing|address|interview|article|answers?|message|"
    r"declaration)s?\s+(?:given\s+)?(?:by|of|with)\s+"
    r"(?:the\s+)?(?P<who>[A-Z][^,:(–—]{2,90}?)(?=\s+(?:on|at|to|in|regarding|concerning|about|following|before|"
    r"during|for|after|ahead)\b|[,:(–—]|$)",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?P<who>[A-ZА-ЯЁ][\w.-]*(?:\s+[A-ZА-ЯЁ][\w.-]*){0,6})[’']s?\s+(?:\w+\s+){0,3}?"
    r"(?:remarks|statement|speech|comment|interview|address|opening|answers|briefing)"
)


@dataclass(frozen=True, slots=True)
class FoundTurn:
    """A stretch `[start, end)` of a text with one role.

    Speakers and addressees are names as the document gives them, the fullest
    form of each; `answers` are indices of question turns in the same list.
    """

    start: int
    end: int
    role: str
    speakers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    answers: tuple[int, ...] = ()


@dataclass(slots=True)
class _Part:
    """Lines of the body under one label (None for what stands before the first), on the way to a turn."""

    label: SpeakerLabel | None
    lines: list[Span]
    role: str = STATEMENT


def find_turns(text: str) -> list[FoundTurn]:
    """The turns of `text` in order, disjoint; every line that is not blank lies in one of them."""
    layout = lay_out(text)
    heading = "\n".join(text[start:end] for start, end in layout.heading)
    parts = _split(text, layout.body, _believed(text, layout.body, heading))
    names = _Names(heading, parts)
    _give_roles(text, parts, names)
    above = ((FURNITURE, layout.head), (HEADING, layout.heading), (FURNITURE, layout.stamps))
    turns = [FoundTurn(lines[0][0], lines[-1][1], role) for role, lines in above if lines]
    turns += _link(parts, names, len(turns))
    if layout.tail:
        turns.append(FoundTurn(layout.tail[0][0], layout.tail[-1][1], FURNITURE))
    return turns


class Spoken(Protocol):
    """A turn, stored or just found."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def role(self) -> str: ...


def speech_start(text: str, turn: Spoken) -> int:
    """Where the words of `turn` begin, after "Sergey Lavrov: "; the turn's start when it has no label."""
    if turn.role not in (STATEMENT, QUESTION, ANSWER):
        return turn.start
    line_end = text.find("\n", turn.start, turn.end)
    label = read_label(text, (turn.start, turn.end if line_end < 0 else line_end))
    return min(label.speech, turn.end) if label else turn.start


def is_aside(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is a stage direction such as "(Laughter.)", which nobody said."""
    return _ASIDE.match(text[start:end]) is not None


def asides_within(text: str) -> list[Span]:
    """Where stage directions stand among spoken words: "(Laughter.)", "[inaudible]"; other brackets are part of what is said."""
    return [match.span() for match in _ASIDE_WITHIN.finditer(text)] if "(" in text or "[" in text else []


def speaker_of_heading(heading: str) -> str:
    """Whose words a heading announces: "X’s remarks", "Comment by X on"; "" when it does not say."""
    announced = [match for match in (_BY.search(heading), _OF.search(heading)) if match]
    first = min(announced, key=lambda match: match.start(), default=None)
    if first is None:
        return ""
    who, _, below = first.group("who").strip().partition("\n")
    if below and who.split()[-1].casefold() in OFFICES:  # a title that runs over two lines
        who = f"{who} {below}"
    return without_title(" ".join(who.split()))


# --- which labels are labels -----------------------------------------------------------------------------------------


def _believed(text: str, body: tuple[Span, ...], heading: str) -> dict[Span, SpeakerLabel]:
    """The labels at the beginnings of lines that the document as a whole bears out."""
    found = {line: label for line in body if (label := read_label(text, line))}
    roles = [label for label in found.values() if label.kind == ROLE]
    letters = Counter(label.role for label in roles if label.weak)
    asked = any(label.role == QUESTION and not label.weak for label in roles)
    asked = asked or letters[QUESTION] > 1 or (letters[QUESTION] == 1 and len(roles) > 1)
    named = [label for label in found.values() if label.kind != ROLE]
    times = Counter(label.key for label in named)
    back = {key for key, count in times.items() if count > 1}
    dialogue = len(back) > 1 and any(_ASKS.search(text[slice(*line)]) for line in body)
    dense = len(times) > 1 and len(found) * 2 >= len(body)
    folded = heading.casefold()
    believed: dict[Span, SpeakerLabel] = {}
    after_role = False
    for number, (line, label) in enumerate(found.items()):
        if label.kind == ROLE:
            sure = not label.weak or asked
            sure = sure and (not label.alone or asked or len(roles) > 1)
        else:
            sure = _is_borne_out(
                label,
                again=label.key in back,
                asked=asked or (bool(roles) and label.kind != SINGLE),
                follows=after_role,
                announced=len(label.key) > 3 and label.key[:-1] in folded,
                dialogue=dialogue or (dense and label.kind != SINGLE),
                asks=dense and (label.key in back or _ASKS.search(text[slice(*line)]) is not None),
                first=number == 0 and line == body[0] and line[1] - label.speech > 20,
            )
        if sure:
            believed[line] = label
            after_role = label.kind == ROLE
    return believed


def _is_borne_out(
    label: SpeakerLabel, *, again: bool, asked: bool, follows: bool, announced: bool, dialogue: bool, asks: bool, first: bool
) -> bool:
    """Weigh one name before a colon: the less it looks like a speaker, the more the document must say for it."""
    if label.alone:  # so do the headings of sections and the items of menus
        return (asked and (again or follows or announced)) or (again and label.kind == TITLED)
    if label.kind == TITLED:
        return again or asked or dialogue or first
    if label.kind == CAPITALS:
        return (again and (asked or dialogue)) or (asked and (follows or announced)) or dialogue or (first and announced)
    if label.kind == NAME:
        return (
            (again and (asked or dialogue or announced))
            or (asked and (follows or announced))
            or dialogue
            or (first and announced)
        )
    # "Müller (BMVg)": who belongs somewhere is somebody
    return (asked and (again or follows or announced or bool(label.affiliation))) or (again and dialogue) or asks


def _split(text: str, body: tuple[Span, ...], labels: dict[Span, SpeakerLabel]) -> list[_Part]:
    """The body cut at labels; asides on lines of their own are parts too, and the words after one go on as before."""
    parts: list[_Part] = []
    current: SpeakerLabel | None = None
    interrupted = True
    for line in body:
        label = labels.get(line)
        if label is None and _ASIDE.match(text, *line):
            parts.append(_Part(None, [line], ASIDE))
            interrupted = True
            continue
        if label is not None:
            current = label
        if label is not None or interrupted:
            parts.append(_Part(current, []))
            interrupted = False
        parts[-1].lines.append(line)
    return parts


# --- names -----------------------------------------------------------------------------------------------------------


class _Names:
    """The persons of a document under the fullest name that its heading or labels give them."""

    def __init__(self, heading: str, parts: list[_Part]) -> None:
        self._heading = heading
        self.people = people_in(heading)
        self._full: dict[str, str] = {}
        labelled = [part.label.name for part in parts if part.label and part.label.kind != ROLE]
        for name in [name for _, name in self.people] + labelled:
            plain = in_words(without_title(name))
            key = surname(plain).casefold()
            if len(plain.split()) == 1 and "." not in plain:
                plain = _first_name(heading, plain) or plain
            if key in OFFICES:  # the deputy spokesman is not the spokesman
                continue
            if len(plain.split()) > 1 or "." in plain:
                self._full.setdefault(key, plain)
        self.speakers = list(dict.fromkeys(self.full(name) for name in labelled))

    def full(self, name: str) -> str:
        """The fullest form of `name`: "Foreign Minister Lavrov" is Sergey Lavrov where he was named so."""
        return self._full.get(surname(name).casefold()) or in_words(name)

    def addressed(self, words: str) -> tuple[str, ...]:
        """The names meant by "both ministers", "Sergey Lavrov", "S. Lavrov and K. Abdrakhmanov"."""
        folded = words.casefold()
        if means_both(words):
            of_office = [name for office, name in self.people if office[:5] in folded]
            persons = of_office if len(of_office) > 1 else [name for _, name in self.people]
            return tuple(
                self.full(name) for name in (persons if len(persons) > 1 else self.speakers)[: None if "all" in folded else 2]
            )
        named = [name for key, name in self._full.items() if key[:-1] in folded]
        if named:
            return tuple(named)
        parts = re.split(r"\s*(?:,|\band\b|\bи\b|\bet\b|\bund\b|\by\b)\s*", words)
        return tuple(in_words(part) for part in parts if part[:1].isupper())

    def opener(self) -> str:
        """Whose the unlabelled words before the first label are: the speaker whom the heading announces."""
        announced = speaker_of_heading(self._heading)
        if announced and self.full(announced) in self.speakers:
            return self.full(announced)
        folded = _WITH.sub(" ", self._heading.casefold())
        places = [(folded.find(stem), name) for name in self.speakers if len(stem := surname(name).casefold()[:-1]) > 2]
        named = [place for place in places if place[0] >= 0]
        return min(named)[1] if named else self.full(announced) if announced else ""


def _first_name(heading: str, last: str) -> str:
    """“Ned Price” for Price, when the heading has it so; "" when a title or nothing stands before the surname there."""
    match = re.search(rf"([A-ZÀ-ÞА-ЯЁ][\w’-]+(?:\s+[A-Z]\.)?)\s+{re.escape(last)}\b", heading)
    name = " ".join(match.group().split()) if match else ""
    return name if name and without_title(name) == name else ""


# --- roles and links -------------------------------------------------------------------------------------------------


def _give_roles(text: str, parts: list[_Part], names: _Names) -> None:
    """Question, answer or statement for each part; who asks without a "Question:" is told by the question marks."""
    spoken = [part for part in parts if part.label and part.role != ASIDE]
    explicit = any(part.label and part.label.kind == ROLE and part.label.role == QUESTION for part in spoken)
    askers = set() if explicit else _askers(text, spoken, names)
    asked = False
    answered_by: set[str] = set()
    for part in spoken:
        label = part.label
        assert label is not None
        asks = _ASKS.search(text, label.speech, part.lines[-1][1]) is not None
        if label.kind == ROLE and label.role != STATEMENT:
            part.role = label.role
        elif label.key in askers or (label.kind == ROLE and not explicit and not askers and asks):
            part.role = QUESTION if asks or "?" in text[part.lines[0][0] : part.lines[-1][1]] else STATEMENT
        elif label.kind == ROLE:
            part.role = QUESTION if asks and not label.name else STATEMENT  # a remark from the audience may ask
        elif label.affiliation and asks and explicit and label.key not in answered_by:
            part.role = QUESTION
        else:
            part.role = ANSWER if asked else STATEMENT
        if part.role == QUESTION:
            asked = True
            answered_by = set()
        elif part.role == ANSWER:
            answered_by.add(label.key)
        elif label.kind == ROLE and label.name and answered_by:
            asked = False  # the chair has closed this question


def _askers(text: str, spoken: list[_Part], names: _Names) -> set[str]:
    """Named speakers, the moderator among them, most of whose turns end in a question, other than the one who speaks most."""
    turns: Counter[str] = Counter()
    asking: Counter[str] = Counter()
    length: Counter[str] = Counter()
    for part in spoken:
        assert part.label is not None
        key = part.label.key
        turns[key] += 1
        asking[key] += _ASKS.search(text, part.label.speech, part.lines[-1][1]) is not None
        length[key] += part.lines[-1][1] - part.lines[0][0]
    if len(turns) < 2:
        return set()
    opener = surname(names.opener()).casefold()
    principal = opener if opener in turns else min(turns, key=lambda key: (asking[key] * 2 >= turns[key], -length[key]))
    return {key for key in turns if key != principal and asking[key] * 2 >= turns[key] and asking[key]}


def _link(parts: list[_Part], names: _Names, first: int) -> list[FoundTurn]:
    """The parts as turns, each answer with the questions it answers; `first` is the index of the first one."""
    turns: list[FoundTurn] = []
    opener = names.opener()
    open_questions: list[int] = []
    answered: tuple[int, ...] = ()  # the same for all answers to them: copies would cost the square of a long text
    for number, part in enumerate(parts, start=first):
        label = part.label
        turn = FoundTurn(part.lines[0][0], part.lines[-1][1], part.role)
        if part.role == ASIDE:
            turns.append(turn)
            continue
        if label is None:
            turn = replace(turn, speakers=(opener,) if opener else ())
        elif label.name:
            paper = label.kind == ROLE and len(label.name.split()) == 1  # "Question (AFP)": no name in capitals
            turn = replace(turn, speakers=(label.name if paper else names.full(label.name),))
        if label is not None and label.addressed:
            turn = replace(turn, addressees=names.addressed(label.addressed))
        if part.role == QUESTION:
            if answered:
                open_questions, answered = [], ()
            open_questions.append(number)
        elif part.role == ANSWER:
            speakers = turn.speakers or ((opener,) if opener else tuple(names.speakers[:1]) if len(names.speakers) == 1 else ())
            answered = answered or tuple(open_questions)
            turn = replace(turn, speakers=speakers, answers=answered)
        turns.append(turn)
    return turns
