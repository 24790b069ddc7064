"""What speaks against a place of a name that is spelt right. Offsets are code points."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from annotator.core.model import Entry, Span
from annotator.core.phrases import Context, Phrases, context

SHARED, NESTED, JOINED, IN_FURNITURE = "shared", "nested", "joined", "furniture"
"""Why a hit is not ticked beforehand: an alias of several entries, part of a longer name or word, page furniture."""
_HYPHENS = "-‐‑"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place of a name. `doubt` is "" or why it is not ticked beforehand, `within` the words that the doubt is about."""

    document_id: UUID
    span: Span
    context: Context
    doubt: str = ""
    within: str = ""


class Doubts:
    """What speaks against a hit that is spelt right."""

    def __init__(self, names: Sequence[str], entries: Sequence[Entry], entry_id: UUID | None, match_case: bool) -> None:
        ours = {" ".join(name.split()).casefold() for name in names}
        others: dict[str, list[str]] = {}
        longer: set[str] = set()
        for entry in entries:
            if entry.merged_into is not None or entry.id == entry_id:
                continue
            for key in {" ".join(name.split()).casefold() for name in (entry.name, *entry.aliases)}:
                if key in ours:
                    others.setdefault(key, []).append(entry.name)
                elif any(one in key for one in ours):
                    longer |= {name for name in (entry.name, *entry.aliases) if " ".join(name.split()).casefold() == key}
        several = 1 if entry_id is not None else 2  # where nobody is meant yet, one bearer of the name leaves no doubt
        self._shared = {key: ", ".join(names) for key, names in others.items() if len(names) >= several}
        self._longer = Phrases(longer, match_case=match_case)
        self._reach = max((len(name) for name in longer), default=0)

    def hit(self, document_id: UUID, text: str, span: Span, furniture: Sequence[Span]) -> Hit:
        """The hit at `span`, with the first doubt about it."""
        doubt, within = self._doubt(text, span, furniture)
        return Hit(document_id, span, context(text, *span), doubt, within)

    def _doubt(self, text: str, span: Span, furniture: Sequence[Span]) -> tuple[str, str]:
        start, end = span
        if any(low < end and start < high for low, high in furniture):
            return IN_FURNITURE, ""
        if self._reach:
            low = max(0, start - self._reach)
            for first, last in self._longer.find(text[low : end + self._reach]):
                if first + low <= start and end <= last + low and last - first > end - start:
                    return NESTED, text[first + low : last + low]
        if joined := _joined(text, span):
            return JOINED, joined
        key = " ".join(text[start:end].split()).casefold()
        return (SHARED, self._shared[key]) if key in self._shared else ("", "")


def _joined(text: str, span: Span) -> str:
    """The compound that the hit is a part of ("Iran-backed"), or ""."""
    start, end = span
    before = re.search(rf"\w+[{_HYPHENS}]$", text[max(0, start - 40) : start])
    after = re.match(rf"[{_HYPHENS}]\w+", text[end : end + 40])
    return f"{before[0] if before else ''}{text[start:end]}{after[0] if after else ''}" if before or after else ""
