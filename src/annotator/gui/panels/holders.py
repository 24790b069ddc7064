"""Who may hold a claim or position: the candidates that the digits and the form offer, in one order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from annotator.core.marks import DocumentView
from annotator.core.model import QUESTION, Annotation, Attributes, Entry, Suggestion, Turn
from annotator.core.voices import JOINT, OFFERING, THINKING, voice

NAMED, SPEAKER, ASKED, BODY, STATE, BOTH, LAST = REASONS = (
    "named here",
    "speaker",
    "asked",
    "body",
    "state",
    "both parties",
    "last used",
)
MOST = 6
OWN = "own"
_TOLD = {THINKING: SPEAKER, OFFERING: STATE, JOINT: BOTH}
"""Whom "we" means beside which verbs, until the analyst has chosen otherwise."""

Mark = Annotation | Suggestion


@dataclass(frozen=True, slots=True)
class Candidate:
    """Entry ids that hold it together, and why they are offered (one of REASONS)."""

    ids: tuple[str, ...]
    reason: str


class Holders:
    """One for digits and form: what it offers for a mark stays in its order until another mark is asked about.

    It remembers for this session who was chosen last, and whom "we" was taken for beside which class of verbs.
    """

    def __init__(self) -> None:
        self._last: tuple[str, ...] = ()
        self._meant: dict[str, str] = {}
        self._asked: tuple[UUID, Mapping[UUID, Entry], tuple[Turn, ...]] | None = None
        self._offered: list[Candidate] = []

    def offer(self, mark: Mark, view: DocumentView, entries: Mapping[UUID, Entry]) -> Sequence[Candidate]:
        """Candidates for the holder of `mark`, likeliest first."""
        asked = self._asked
        if asked is None or asked[0] != mark.id or asked[1] is not entries or asked[2] is not view.turns:
            meant = self._meant.get(_voice_of(mark, view), "")
            self._offered = holder_candidates(mark, view, entries, self._last, meant)
            self._asked = mark.id, entries, view.turns
        return self._offered

    def choose(self, mark: Mark, view: DocumentView, ids: Sequence[str]) -> None:
        """The analyst has said who holds `mark`."""
        self._last = tuple(ids)
        reason = next((one.reason for one in self._offered if one.ids == self._last), "")
        told = _voice_of(mark, view)
        if told and reason not in ("", NAMED, LAST) and self._asked is not None and self._asked[0] == mark.id:
            self._meant[told] = reason


class Caution:
    """Holds back what would book a question as the answering speaker's own, until the same is asked for again."""

    def __init__(self) -> None:
        self._warned: tuple[UUID, Attributes] | None = None

    def holds_back(self, mark: Mark, values: Attributes, view: DocumentView, entries: Mapping[UUID, Entry]) -> bool:
        """Whether to warn instead of saving `values`."""
        asked, self._warned = self._warned, None
        if asked == (mark.id, values) or not books_question(mark, view, values, entries):
            return False
        self._warned = mark.id, dict(values)
        return True


def holder_candidates(
    mark: Mark, view: DocumentView, entries: Mapping[UUID, Entry], last_used: Sequence[str] = (), meant: str = ""
) -> list[Candidate]:
    """Candidates for the holder of `mark`, likeliest first, each once.

    Who is named in the passage comes first, then the turn's speakers with those
    they speak for, then all parties together, then the holder chosen last. Where
    the passage says "we", those come first whom its verb tells of, or who was
    `meant` (one of REASONS) by such a verb before, and the names last.
    """
    found: dict[tuple[str, ...], Candidate] = {}
    for candidate in _candidates(mark, view, entries, last_used):
        if candidate.ids and all(UUID(one) in entries for one in candidate.ids):
            found.setdefault(candidate.ids, candidate)
    told = _voice_of(mark, view)
    if told:
        first = meant or _TOLD.get(told, "")
        return sorted(found.values(), key=lambda one: (one.reason != first, one.reason in (NAMED, LAST)))[:MOST]
    return list(found.values())[:MOST]


def books_question(mark: Mark, view: DocumentView, values: Attributes, entries: Mapping[UUID, Entry]) -> bool:
    """Whether `values` would make what a question puts to somebody that somebody's own."""
    turn = turn_at(mark, view)
    if turn is None or turn.role != QUESTION:
        return False
    if values.get("mode") == OWN:
        return True
    answering = {one for speaker in _answering(turn, view) for one in (speaker, *_ids(_spoken_for(speaker, entries)))}
    chosen = values.get("holder")
    return any(str(one) in (chosen if isinstance(chosen, list) else (chosen,)) for one in answering)


def _voice_of(mark: Mark, view: DocumentView) -> str:
    return voice(" ".join(view.document.text[start:end] for start, end in mark.fragments))


def _candidates(mark: Mark, view: DocumentView, entries: Mapping[UUID, Entry], last_used: Sequence[str]) -> Iterator[Candidate]:
    turn = turn_at(mark, view)
    speakers = turn.speakers if turn is not None else ()
    for named in _named(mark, view):
        yield Candidate((named,), NAMED)
    for speaker in speakers:
        yield Candidate((str(speaker),), SPEAKER)
    for asked in _answering(turn, view) if turn is not None and turn.role == QUESTION else ():
        yield Candidate((str(asked),), ASKED)
    if len(speakers) > 1:
        yield Candidate(tuple(str(speaker) for speaker in speakers), BOTH)
    for speaker in speakers:
        for above in _spoken_for(speaker, entries):
            yield Candidate((str(above.id),), STATE if above.kind == "state" else BODY)
    yield Candidate(_parties(view, entries), BOTH)
    yield Candidate(tuple(last_used), LAST)


def _parties(view: DocumentView, entries: Mapping[UUID, Entry]) -> tuple[str, ...]:
    """The two states between which the document goes on, else the two people who speak in it; nothing when they are not two."""
    people = dict.fromkeys(one for turn in view.turns if not turn.removed for one in (*turn.speakers, *turn.addressees))
    states = dict.fromkeys(above.id for one in people for above in _spoken_for(one, entries) if above.kind == "state")
    both = states if len(states) == 2 else people
    return tuple(str(one) for one in both) if len(both) == 2 else ()


def _answering(turn: Turn, view: DocumentView) -> tuple[UUID, ...]:
    """To whom a question is put, or who answers it."""
    answers = (one.speakers for one in view.turns if turn.id in one.answers and not one.removed)
    return tuple(dict.fromkeys((*turn.addressees, *(speaker for speakers in answers for speaker in speakers))))


def _ids(entries: Sequence[Entry]) -> Iterator[UUID]:
    return (entry.id for entry in entries)


def _named(mark: Mark, view: DocumentView) -> list[str]:
    """What the entity marks within the passage refer to, in text order."""
    if not mark.fragments:
        return []
    start, end = mark.fragments[0][0], mark.fragments[-1][1]
    found = []
    for number in view.marks.touching(start, end):
        one = view.marks.record(number)
        meant = one.attributes.get("refers_to")
        if isinstance(meant, str) and one.id != mark.id:
            found.append((one.fragments, meant))
    return [meant for _, meant in sorted(found)]


def turn_at(mark: Mark, view: DocumentView) -> Turn | None:
    """The turn in which `mark` begins."""
    if not mark.fragments:
        return None
    start = mark.fragments[0][0]
    return next((turn for turn in view.turns if turn.start <= start < turn.end and not turn.removed), None)


def _spoken_for(speaker: UUID, entries: Mapping[UUID, Entry]) -> list[Entry]:
    """Minister, then ministry, then state; a circle ends where it closes."""
    line: list[Entry] = []
    entry = entries.get(speaker)
    while entry is not None and entry.speaks_for is not None:
        entry = entries.get(entry.speaks_for)
        if entry is None or entry in line:
            break
        line.append(entry)
    return line
