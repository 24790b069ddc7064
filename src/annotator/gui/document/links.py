"""Relations as the page shows them: under a mark's card a line that names the link and the words at its other end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.model import Fragments, Label, Relation
from annotator.gui.document.shown import COLLEAGUE, MINE, UNKNOWN, Shown, initial

_QUOTED = 60
"""Code points of the other mark that are quoted at most; the card cuts them further."""


@dataclass(frozen=True, slots=True)
class Link:
    """One end of a relation, or of equal ones of several people: how it is written, and the annotation that it leads to.

    `own` and `others` are the fragments `here` and at the `other` end; none when that end lies in another document.
    """

    shown: Shown
    here: UUID
    other: UUID
    leads_on: bool
    own: Fragments
    others: Fragments


class Links:
    """The relations of one document, by the annotation at either end."""

    def __init__(self, view: DocumentView, names: Mapping[UUID, str]) -> None:
        self._view = view
        self._names = names
        self._at: dict[UUID, dict[tuple[UUID, UUID, bool], list[Relation]]] = {}
        for relation in view.relations:
            for here, there, leads_on in (
                (relation.source_id, relation.target_id, True),
                (relation.target_id, relation.source_id, False),
            ):
                equal = self._at.setdefault(here, {})
                equal.setdefault((there, relation.label_id, leads_on), []).append(relation)

    def of(self, shown: Shown, codebook: Codebook, fragments_of: Callable[[UUID], Fragments]) -> list[Link]:
        """The links that begin or end at a drawn mark, those that lead on from it first."""
        if not self._at:
            return []
        found = [
            self._link(relations, id_, there, leads_on, codebook.get(label) or UNKNOWN, shown.fragments, fragments_of)
            for id_ in shown.ids
            for (there, label, leads_on), relations in self._at.get(id_, {}).items()
        ]
        return sorted(found, key=lambda link: (not link.leads_on, link.others))

    def _link(
        self,
        relations: Sequence[Relation],
        here: UUID,
        there: UUID,
        leads_on: bool,
        label: Label,
        own: Fragments,
        fragments_of: Callable[[UUID], Fragments],
    ) -> Link:
        mine = any(relation.layer_id == self._view.layer for relation in relations)
        others = {relation.layer_id for relation in relations} - {self._view.layer}
        far = fragments_of(there) if self._view.marks.find(there) is not None else ()
        if far:
            words = " ".join(self._view.document.text[far[0][0] : far[0][1]][: _QUOTED + 1].split())
            words = f"“{words[:_QUOTED]}…”" if len(words) > _QUOTED else f"“{words}”"
        else:
            words = QCoreApplication.translate("Shown", "in another document")
        shown = Shown(
            ids=tuple(relation.id for relation in relations),
            fragments=(),
            label=label,
            owner=MINE if mine else COLLEAGUE,
            initials=tuple(sorted(initial(self._names.get(layer, "?")) for layer in others)),
            ring=mine and bool(others),
            text=f"{'→' if leads_on else '←'} {label.name}  {words}",
        )
        return Link(shown, here, there, leads_on, own, far)
