"""For whom people speak, as texts say it: "Foreign Minister of Kazakhstan Kairat Abdrakhmanov".

Nothing is guessed: an office without a state tells nothing here. English only; elsewhere nothing is found.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_REACH = 140
"""Code points before and after a name in which an office is looked for."""
_FIELDS = {
    "foreign": "Foreign Affairs",
    "defence": "Defence",
    "defense": "Defence",
    "interior": "the Interior",
    "finance": "Finance",
    "energy": "Energy",
    "economy": "Economy",
    "trade": "Trade",
    "justice": "Justice",
    "health": "Health",
    "culture": "Culture",
    "education": "Education",
}
_OFFICE = (
    rf"(?P<office>(?i:(?:(?:first|deputy|vice|acting|special|permanent|prime|{'|'.join(_FIELDS)})\s+){{0,3}}"
    r"(?:minister|president|premier|chancellor|ambassador|representative|secretary\s+of\s+state|king|envoy)))"
)
_LEAD = r"(?:(?P<lead>[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,2}?)(?:[’']s)?\s+)??"
_CHAIN = r"(?P<chain>(?:\s+(?:of|for|to)\s+(?:the\s+)?[A-Z][\w-]*(?:\s+(?:and\s+(?:the\s+)?)?[A-Z][\w-]*){0,3})*)"
_BEFORE = re.compile(rf"\b{_LEAD}{_OFFICE}{_CHAIN},?\s+(?:Mr\.?\s+|Ms\.?\s+|Mrs\.?\s+|Dr\.?\s+|H\.E\.\s+)?$")
_AFTER = re.compile(rf"^,\s+(?:the\s+)?{_LEAD}{_OFFICE}{_CHAIN}")
_PART = re.compile(r"\s+(?:of|for|to)\s+(?:the\s+)?")


@dataclass(frozen=True, slots=True)
class Office:
    """Where `[start, end)` (code points) says for whom somebody speaks; `body` is "" where the state itself is meant."""

    body: str
    state: str
    start: int
    end: int


def offices(text: str, name: str, states: Mapping[str, str]) -> Iterator[Office]:
    """What `text` says beside each `name` about its office.

    `states` maps folded names, other names and adjectives of states to the name of each.
    """
    for match in re.finditer(rf"\b{re.escape(name)}\b", text):
        first = max(0, match.start() - _REACH)
        before = _BEFORE.search(text[first : match.start()].rpartition("\n")[2])
        line = match.start() - len(text[first : match.start()].rpartition("\n")[2])
        if before is not None and (found := _read(before, states)):
            yield Office(*found, line + before.start(), match.end())
            continue
        after = _AFTER.match(text[match.end() : match.end() + _REACH].partition("\n")[0])
        if after is not None and (found := _read(after, states)):
            yield Office(*found, match.start(), match.end() + after.end())


def _read(match: re.Match[str], states: Mapping[str, str]) -> tuple[str, str] | None:
    """(body, state), None where no state is named."""
    lead = (match["lead"] or "").split()
    state = next((found for place in range(len(lead)) if (found := states.get(" ".join(lead[place:]).casefold()))), "")
    field = next((name for word, name in _FIELDS.items() if word in match["office"].casefold().split()), "")
    for part in _joined(_PART.split(match["chain"])[1:], states):
        found = states.get(part.casefold())
        if found is None:
            field = field or part
        else:
            state = found
    if not state:
        return None
    is_minister = match["office"].casefold().endswith("minister") and "prime" not in match["office"].casefold()
    return (f"Ministry of {field} of {state}" if is_minister and field else ""), state


def _joined(parts: list[str], states: Mapping[str, str]) -> Iterator[str]:
    """The parts of "of Foreign Affairs of the Republic of Kazakhstan": a state's name may have an "of" of its own."""
    while parts:
        most = next((n for n in range(len(parts), 1, -1) if " of ".join(parts[:n]).casefold() in states), 1)
        yield " of ".join(parts[:most])
        parts = parts[most:]
