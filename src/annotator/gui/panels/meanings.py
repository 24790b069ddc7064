"""Whom the words of a name may mean in this document: entries that are called so, and for an office those who take part."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from annotator.core.marks import DocumentView
from annotator.core.model import Entry
from annotator.core.speakers import OFFICES
from annotator.gui.panels import words
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.holders import MOST, Candidate, Mark

REFERS_TO = "refers_to"
CALLED, PRESENT = "called so", "takes part here"
"""Why an entry is offered."""


def meanings(mark: Mark, view: DocumentView, finder: EntryFinder, kinds: Sequence[str] = ()) -> list[Candidate]:
    """Candidates for what `mark` refers to, each once: of those who share a name, who takes part in the document comes first.

    An office ("the Minister") may be anybody who speaks or is spoken to here; "Astana" any entry of that name.
    """
    said = words.quote(view.document.text, mark.fragments)
    bare = said.split(" ", 1)[1] if said.casefold().startswith("the ") else said
    present = list(_present(view, finder))
    called = [entry for name in dict.fromkeys((said, bare, f"the {bare}")) for entry in finder.named(name)]
    called.sort(key=lambda entry: (entry not in present, bool(kinds) and entry.kind not in kinds))
    found = {entry.id: Candidate((str(entry.id),), CALLED) for entry in called}
    if any(word.strip(".,").casefold() in OFFICES for word in said.split()):
        for entry in present:
            if entry.kind == "person":
                found.setdefault(entry.id, Candidate((str(entry.id),), PRESENT))
    return list(found.values())[:MOST]


def _present(view: DocumentView, finder: EntryFinder) -> Iterator[Entry]:
    """Who speaks or is spoken to, through mergers, each once."""
    seen: set[UUID] = set()
    for turn in view.turns:
        for id_ in () if turn.removed else (*turn.speakers, *turn.addressees):
            entry = finder.meant(id_)
            if entry is not None and entry.id not in seen:
                seen.add(entry.id)
                yield entry
