"""Tag every occurrence (Ctrl+D) of the mark that has the focus, or of the selected words."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from annotator.core.model import ENTITY, RELATION, Annotation, Attributes, ChangeSet, Label, Suggestion
from annotator.core.text import trim_entity

if TYPE_CHECKING:
    from annotator.gui.dialogs.occurrences_dialog import OccurrencesDialog
    from annotator.gui.main_window import MainWindow

LONGEST = 200
"""Characters of what is looked for again; nobody says a whole paragraph twice."""
_OF_THE_PLACE = frozenset({"holder", "mode", "source", "as_of", "when", "gist"})
"""Attributes that another place of the same words need not share."""


class Occurring(QObject):
    """Asks with hits in context, then marks the ticked ones in one step."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._label: Label | None = None
        self.dialog: OccurrencesDialog | None = None

    def begin(self) -> None:
        """Look for the words of the mark that has the focus, else for the selected ones."""
        window, view = self._window, self._window.session.view
        if view is None:
            return
        subject, selection = window.marking.subject(), window.document.selection()
        if subject is not None and not subject.fragments:
            subject = None
        fragments = subject.fragments if subject is not None else selection
        if len(fragments) != 1:
            window.notice.say(self.tr("Click a mark or select the words first."))
            return
        start, end = fragments[0] if subject is not None else trim_entity(view.document.text, *fragments[0])
        quote = " ".join(view.document.text[start:end].split())
        if not quote or len(quote) > LONGEST:
            window.notice.say(self.tr("This passage is too long to be said twice. Select a name or a phrase."))
            return
        entry = subject.attributes.get("refers_to") if subject is not None else None
        entry_id = UUID(str(entry)) if entry else None
        self._bridge.read(
            self,
            lambda project: project.occurrences.names(quote, entry_id),
            partial(self._ask, subject, entry_id),
            channel="names",
        )

    def _ask(self, subject: Annotation | Suggestion | None, entry_id: UUID | None, names: Sequence[str]) -> None:
        from annotator.gui.dialogs.occurrences_dialog import OccurrencesDialog

        window = self._window
        if window.session.document_id is None:
            return
        codebook = window.session.codebook
        label = codebook.get(subject.label_id) if subject is not None else self._label
        if label is None:
            label = next((one for one in codebook.labels if one.kind == ENTITY), None)
        if not any(one.kind != RELATION for one in codebook.labels):
            window.notice.say(self.tr("The codebook has no label to tag with."))
            return
        listed = [row.record.id for row in window.documents.model.rows()]
        self.dialog = dialog = OccurrencesDialog(
            self._bridge,
            window.theme,
            names,
            codebook,
            label,
            entry_id=entry_id,
            documents=(window.session.document_id, listed),
            sets=window.collecting.sets,
            parent=window,
        )
        dialog.tag_wanted.connect(
            lambda hits, chosen, later: self.tag(hits, chosen, subject, (*later, entry_id) if later else None)
        )
        dialog.finished.connect(self._on_finished)
        dialog.open()
        dialog.look()

    def _on_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self._window.document.setFocus()

    def tag(
        self,
        hits: Sequence[Any],
        label: Label,
        like: Annotation | Suggestion | None = None,
        later: tuple[tuple[str, ...], bool, UUID | None] | None = None,
    ) -> None:
        """Mark `hits` under `label`, with what the attributes of `like` say of the words wherever they stand.

        `later` are spellings, whether capitals matter, and whom they mean, for documents that are imported later.
        """
        self._label = label
        attributes, unconfirmed = self._shared(like, label)
        places = [(hit.document_id, hit.span) for hit in hits]

        def told(changes: ChangeSet) -> None:
            count, where = len(places), len({document_id for document_id, _ in places})
            if changes and not count:
                self._window.notice.say(self.tr("Kept: these names will be tagged in what you import."))
            elif not changes:
                self._window.notice.say(self.tr("All of these places carry the label already."))
            elif where == 1:
                said = self.tr("Tagged as {label}: %Ln places. Undo takes all of them back.", "", count)
                self._window.notice.say(said.format(label=label.name))
            else:
                said = self.tr("Tagged as {label} in %Ln documents: {count}. Undo takes all of them back.", "", where)
                self._window.notice.say(said.format(label=label.name, count=self.tr("%Ln places", "", count)))

        def work(project: Any) -> ChangeSet:
            from annotator.project.rules import Sought

            sought = Sought(names=later[0], match_case=later[1], entry_id=later[2]) if later is not None else None
            return project.occurrences.tag(places, label.id, attributes=attributes, unconfirmed=unconfirmed, later=sought)

        self._bridge.write(work, told)

    @staticmethod
    def _shared(like: Annotation | Suggestion | None, label: Label) -> tuple[Attributes, tuple[str, ...]]:
        if like is None or like.label_id != label.id:
            return {}, ()
        attributes = {name: value for name, value in like.attributes.items() if name not in _OF_THE_PLACE}
        doubtful = like.unconfirmed if isinstance(like, Annotation) else tuple(attributes)
        return attributes, tuple(name for name in doubtful if name in attributes)
