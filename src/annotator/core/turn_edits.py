"""Turns corrected by hand: each edit takes all turns of a document and returns them as they are to be.

They stay disjoint and in text order. Offsets are code points of the document's text, half-open.
The head of what is cut keeps its id, so that what refers to it stays right.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from annotator.core.errors import RuleError
from annotator.core.model import ANSWER, ASIDE, QUESTION, STATEMENT, Span, Turn
from annotator.core.text import snap_words, word_at

SPOKEN = (STATEMENT, QUESTION, ANSWER)
"""Roles that somebody speaks in; the others have neither speakers nor addressees."""

Turns = tuple[Turn, ...]


def turn_at(turns: Sequence[Turn], offset: int) -> Turn | None:
    """The turn that holds `offset`; a caret behind the last character of a turn is still in it."""
    inside = next((turn for turn in turns if turn.start <= offset < turn.end), None)
    return inside or next((turn for turn in turns if turn.end == offset), None)


def set_role(text: str, turns: Sequence[Turn], span: Span, role: str, document_id: UUID) -> Turns:
    """Give the selected passage, or with an empty `span` the turn that holds it, another role.

    A passage is taken in whole lines, save for an aside within one line ("(applause)"). What it
    covers becomes one turn; a turn that it only touches is cut. Raises RuleError where no text is.
    """
    start, end = span
    if start == end:
        turn = turn_at(turns, start)
        start, end = (turn.start, turn.end) if turn is not None else _lines(text, start, end)
    elif role == ASIDE and "\n" not in text[start:end]:
        start, end = snap_words(text, start, end)
    else:
        start, end = _lines(text, start, end)
    start, end = _trimmed(text, start, end)
    if start >= end:
        raise RuleError("turn.nothing")
    covered = next((turn for turn in turns if start <= turn.start and turn.end <= end), None)
    around = next((turn for turn in turns if turn.start <= start and end <= turn.end), None)
    known = covered or (
        replace(around, id=uuid4(), revision=1) if around else Turn(document_id=document_id, start=0, end=1, role=role)
    )
    changed = replace(known, start=start, end=end, role=role)
    others = _without(text, turns, (start, end))
    if role == ANSWER and not changed.answers:
        changed = replace(changed, answers=open_questions(others, start))
    return tidied([*others, changed])


def split(text: str, turns: Sequence[Turn], offset: int) -> Turns:
    """Cut the turn at `offset`, before the word rather than within it; both parts keep role and speakers.

    Raises RuleError where there is no turn, or nothing on one side.
    """
    word = word_at(text, offset)
    cut = word[0] if word is not None and word[0] < offset < word[1] else offset
    turn = next((turn for turn in turns if turn.start < cut < turn.end), None)
    if turn is None:
        raise RuleError("turn.split")
    head, tail = _trimmed(text, turn.start, cut), _trimmed(text, cut, turn.end)
    if head[0] >= head[1] or tail[0] >= tail[1]:
        raise RuleError("turn.split")
    first = replace(turn, start=head[0], end=head[1])
    second = replace(turn, id=uuid4(), revision=1, start=tail[0], end=tail[1])
    return tidied([*(one for one in turns if one is not turn), first, second])


def join(turns: Sequence[Turn], offset: int) -> Turns:
    """Make the turn at `offset` part of the one before it, whose role and speakers stay.

    What answered it answers the whole. Raises RuleError where there is nothing to join.
    """
    turn = turn_at(turns, offset)
    before = max((one for one in turns if turn is not None and one.end <= turn.start), key=lambda one: one.end, default=None)
    if turn is None or before is None:
        raise RuleError("turn.join")
    whole = replace(
        before, end=turn.end, speakers=before.speakers or turn.speakers, addressees=before.addressees or turn.addressees
    )
    rest = [one for one in turns if one.id not in (turn.id, before.id)]
    moved = [
        replace(one, answers=tuple(dict.fromkeys(before.id if id_ == turn.id else id_ for id_ in one.answers))) for one in rest
    ]
    return tidied([*moved, whole])


def put(turns: Sequence[Turn], changed: Turn) -> Turns:
    """`changed` in place of the turn with its id."""
    return tidied([*(turn for turn in turns if turn.id != changed.id), changed])


def open_questions(turns: Iterable[Turn], offset: int) -> tuple[UUID, ...]:
    """The questions before `offset` that nothing before it has answered yet."""
    waiting: list[UUID] = []
    for turn in sorted(turns, key=lambda turn: turn.start):
        if turn.start >= offset:
            break
        if turn.role == QUESTION:
            waiting.append(turn.id)
        elif turn.role == ANSWER:
            waiting.clear()
    return tuple(waiting)


def tidied(turns: Iterable[Turn]) -> Turns:
    """`turns` in text order, without speakers of what nobody speaks and without answers to what is no question."""
    ordered = sorted(turns, key=lambda turn: turn.start)
    questions = {turn.id for turn in ordered if turn.role == QUESTION}
    return tuple(_fitting(turn, questions) for turn in ordered)


def _fitting(turn: Turn, questions: set[UUID]) -> Turn:
    answers = tuple(id_ for id_ in turn.answers if id_ in questions) if turn.role == ANSWER else ()
    if turn.role in SPOKEN:
        return turn if turn.answers == answers else replace(turn, answers=answers)
    return replace(turn, speakers=(), addressees=(), answers=())


def _without(text: str, turns: Sequence[Turn], span: Span) -> list[Turn]:
    """What the turns keep when `span` is taken out of them."""
    left: list[Turn] = []
    for turn in turns:
        if turn.end <= span[0] or turn.start >= span[1]:
            left.append(turn)
            continue
        parts = [_trimmed(text, turn.start, min(turn.end, span[0])), _trimmed(text, max(turn.start, span[1]), turn.end)]
        kept = [(start, end) for start, end in parts if start < end]
        for number, (start, end) in enumerate(kept):
            left.append(
                replace(turn, start=start, end=end)
                if number == 0
                else replace(turn, id=uuid4(), revision=1, start=start, end=end)
            )
    return left


def _lines(text: str, start: int, end: int) -> Span:
    """The whole lines that `[start, end)` touches."""
    last = text.find("\n", max(start, end - 1))
    return text.rfind("\n", 0, start) + 1, len(text) if last < 0 else last


def _trimmed(text: str, start: int, end: int) -> Span:
    """`[start, end)` without white space at either end."""
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end
