"""Who may hold a fresh claim or position: the candidates that its form offers under the digits."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from annotator.core.marks import DocumentView
from annotator.core.model import Annotation, Entry, Suggestion, Turn

NAMED, SPEAKER, BODY, STATE, BOTH, LAST = REASONS = ("named here", "speaker", "body", "state", "both parties", "last used")
MOST = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """Entry ids that hold it together, and why they are offered (one of REASONS)."""

    ids: tuple[str, ...]
    reason: str


def holder_candidates(
    mark: Annotation | Suggestion, view: DocumentView, entries: Mapping[UUID, Entry], last_used: Sequence[str] = ()
) -> list[Candidate]:
    """Candidates for the holder of `mark`, likeliest first, each once.

    Who is named in the passage comes first, then the turn's speakers with those
    they speak for, then all parties together, then the holder chosen last.
    """
    found: dict[tuple[str, ...], Candidate] = {}
    for candidate in _candidates(mark, view, entries, last_used):
        if candidate.ids and all(UUID(one) in entries for one in candidate.ids):
            found.setdefault(candidate.ids, candidate)
    return list(found.values())[:MOST]


def _candidates(
    mark: Annotation | Suggestion, view: DocumentView, entries: Mapping[UUID, Entry], last_used: Sequence[str]
) -> Iterator[Candidate]:
    for named in _named(mark, view):
        yield Candidate((named,), NAMED)
    speakers = turn.speakers if (turn := turn_at(mark, view)) is not None else ()
    for speaker in speakers:
        yield Candidate((str(speaker),), SPEAKER)
    if len(speakers) > 1:
        yield Candidate(tuple(str(speaker) for speaker in speakers), BOTH)
    for speaker in speakers:
        for above in _spoken_for(speaker, entries):
            yield Candidate((str(above.id),), STATE if above.kind == "state" else BODY)
    states = dict.fromkeys(
        str(above.id)
        for turn in view.turns
        for speaker in (*turn.speakers, *turn.addressees)
        for above in _spoken_for(speaker, entries)
        if above.kind == "state"
    )
    if len(states) == 2:
        yield Candidate(tuple(states), BOTH)
    yield Candidate(tuple(last_used), LAST)


def _named(mark: Annotation | Suggestion, view: DocumentView) -> list[str]:
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


def turn_at(mark: Annotation | Suggestion, view: DocumentView) -> Turn | None:
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
