"""A click on a name in the text fills a field: the one that is open in the form, else what a fresh mark still lacks."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from annotator.core.model import ENTRY_KINDS, Annotation, Attribute, Entry, Suggestion
from annotator.gui.panels import words

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.panels.holders import Candidate

HOLDER = "holder"
"""Chosen by digit from the chips, so a click need not wait for it."""


class Filling(QObject):
    """Knows what the next click on a name means, and tells the page to take it as the answer instead of moving the focus."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._open = ""
        self._fresh: UUID | None = None
        self._lacking = ""
        window.form.fill_requested.connect(self._on_field)
        window.marking.offered.connect(self._on_offered)
        window.document.entity_clicked.connect(self._on_name)

    def _on_field(self, name: str) -> None:
        self._open = name
        self._tell_page()

    def _on_offered(self, fresh: Annotation | None, _candidates: "Sequence[Candidate]") -> None:
        """The mark just made waits for the first name that it has to have, say the target of a position."""
        missing = self._window.session.codebook.missing(fresh.label_id, fresh.attributes) if fresh is not None else []
        self._lacking = next((one.name for one in missing if one.type == "entry" and one.name != HOLDER), "")
        self._fresh = fresh.id if fresh is not None else None
        hint = self.tr("{field}: click its name in the text").format(field=words.said(self._lacking).capitalize())
        self._window.chips.await_name(hint if self._lacking else "")
        self._tell_page()

    def _tell_page(self) -> None:
        self._window.document.fill_from_names(bool(self._open or self._lacking))

    def _on_name(self, name: Annotation | Suggestion) -> None:
        subject, attribute = self._waiting()
        if subject is None or attribute is None:
            return
        meant = name.attributes.get("refers_to")
        if isinstance(meant, str) and meant:
            self._fill(subject, attribute, meant)
            return
        said, kinds = self._said(name), self._kinds(name, attribute)
        found = self._called(said, kinds)
        if len(found) == 1:
            self._fill(subject, attribute, str(found[0].id))
        elif found:
            self._window.notice.say(self.tr("“{name}” is the name of several. Type it in the form to choose.").format(name=said))
        elif kinds:
            self._add(subject, attribute, said, kinds[0])

    def _waiting(self) -> tuple[UUID | None, Attribute | None]:
        """The mark and the attribute that the click answers."""
        form, codebook = self._window.form, self._window.session.codebook
        if self._open and form.mark is not None:
            return form.mark.id, codebook.attribute(form.mark.label_id, self._open)
        if self._lacking and self._fresh is not None:
            marks = self._window.document.view.marks
            return self._fresh, codebook.attribute(marks.record(marks.find(self._fresh)).label_id, self._lacking)
        return None, None

    def _fill(self, subject: UUID, attribute: Attribute, entry: str) -> None:
        form = self._window.form
        if form.mark is None or form.mark.id != subject or not form.fill(entry):
            self._window.marking.edit_by_id(subject, {attribute.name: [entry] if attribute.many else entry})

    def _add(self, subject: UUID, attribute: Attribute, said: str, kind: str) -> None:
        """The ledger does not know the name yet, so the click makes it known."""

        def added(entry: Entry) -> None:
            self._window.form.entry_created(entry)
            self._fill(subject, attribute, str(entry.id))
            self._window.session.read_entries()

        self._window.bridge.write(lambda project: project.ledger.find_or_add(said, kind), added)

    def _said(self, name: Annotation | Suggestion) -> str:
        text = self._window.document.text
        return " ".join(" ".join(text[start:end] for start, end in name.fragments).split())

    def _kinds(self, name: Annotation | Suggestion, attribute: Attribute) -> tuple[str, ...]:
        """What the words can mean that the field takes: "Russia" as a target is a place, as a holder a state."""
        refers = self._window.session.codebook.attribute(name.label_id, "refers_to")
        meant = refers.entry_kinds if refers is not None and refers.entry_kinds else ENTRY_KINDS
        return tuple(kind for kind in meant if not attribute.entry_kinds or kind in attribute.entry_kinds)

    def _called(self, said: str, kinds: tuple[str, ...]) -> list[Entry]:
        """The entries of these kinds that have the name; if there are none, those of any kind."""
        entries = self._window.session.entries.values()
        live = [entry for entry in entries if not entry.removed and entry.merged_into is None]
        called = [entry for entry in live if said.casefold() in (name.casefold() for name in (entry.name, *entry.aliases))]
        return [entry for entry in called if entry.kind in kinds] or called
