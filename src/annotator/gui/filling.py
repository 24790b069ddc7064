"""A click on a name in the text fills a field: the one that is open in the form, else what a fresh mark still lacks."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from annotator.core.model import Annotation, Suggestion
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
        self._is_open = False
        self._fresh: UUID | None = None
        self._lacking = ""
        window.form.fill_requested.connect(self._on_field)
        window.marking.offered.connect(self._on_offered)
        window.document.entity_clicked.connect(self._on_name)

    def _on_field(self, name: str) -> None:
        self._is_open = bool(name)
        self._tell_page()

    def _on_offered(self, fresh: Annotation | None, _candidates: "Sequence[Candidate]") -> None:
        """The mark just made waits for the first name that it has to have, say the target of a position."""
        missing = self._window.session.codebook.missing(fresh.label_id, fresh.attributes) if fresh is not None else []
        self._lacking = next((one.name for one in missing if one.type == "entry" and one.name != HOLDER), "")
        self._fresh = fresh.id if fresh is not None else None
        hint = self.tr("{field}: click its name in the text").format(field=words.spelt(self._lacking).capitalize())
        self._window.chips.await_name(hint if self._lacking else "")
        self._tell_page()

    def _tell_page(self) -> None:
        self._window.document.fill_from_names(self._is_open or bool(self._lacking))

    def _on_name(self, mark: Annotation | Suggestion) -> None:
        entry = str(mark.attributes.get("refers_to") or "") or self._named(mark)
        if entry and not self._window.form.fill(entry) and self._lacking and self._fresh is not None:
            attribute = self._window.session.codebook.attribute(self._label(), self._lacking)
            self._window.marking.edit_by_id(self._fresh, {self._lacking: [entry] if attribute.many else entry})
        elif not entry and self._window.document.is_filling:
            self._window.notice.say(self.tr("This mark does not say yet whom it refers to."))

    def _label(self) -> UUID:
        marks = self._window.document.view.marks
        return marks.record(marks.find(self._fresh)).label_id

    def _named(self, mark: Annotation | Suggestion) -> str:
        """The only entry of exactly the words that the mark covers."""
        text = self._window.document.text
        said = " ".join(text[start:end] for start, end in mark.fragments).casefold()
        entries = self._window.session.entries.values()
        live = [entry for entry in entries if not entry.removed and entry.merged_into is None]
        found = [entry.id for entry in live if said in (name.casefold() for name in (entry.name, *entry.aliases))]
        return str(found[0]) if len(found) == 1 else ""
