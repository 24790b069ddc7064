"""Which suggestions are on show, and the sure ones accepted together."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from annotator.core.model import ACCEPT, POSSIBLE, ChangeSet, Suggestion

if TYPE_CHECKING:
    from annotator.core.scores import Score
    from annotator.gui.main_window import MainWindow
    from annotator.gui.suggesting.scores_dialog import ScoresDialog
    from annotator.gui.suggesting.sure_dialog import SureDialog


class Suggesting(QObject):
    """Keeps back the possible ones until they are asked for; asks with a preview before it accepts many."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.dialog: SureDialog | None = None
        self.told: ScoresDialog | None = None
        window.lane.possible_wanted.connect(self.show_possible)
        window.lane.sure_wanted.connect(self.accept_sure)
        window.choices.changed.connect(self._on_choices)
        self._possible = window.choices.now.possible_suggestions

    def shown(self, suggestions: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
        """Those that are drawn and listed."""
        return tuple(one for one in suggestions if self._possible or one.step != POSSIBLE)

    def show_possible(self, on: bool) -> None:
        """Show the possible ones too, from now on and in every document."""
        if on != self._possible:
            self._window.choices.change(possible_suggestions=on)

    def toggle_possible(self) -> None:
        self.show_possible(not self._possible)

    def _on_choices(self) -> None:
        possible = self._window.choices.now.possible_suggestions
        if possible != self._possible:
            self._possible = possible
            self._window.show_suggestions()

    def show_scores(self) -> None:
        """Tell what became of the suggestions that were decided about."""
        self._window.bridge.read(self, lambda project: project.suggestions.scores(), self._show_scores, channel="scores")

    def _show_scores(self, scores: "Sequence[Score]") -> None:
        from annotator.gui.suggesting.scores_dialog import ScoresDialog

        self.told = ScoresDialog(scores, self._window.session.codebook, self._window.theme, self._window)
        self.told.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.told.open()

    # the sure ones

    def accept_sure(self) -> None:
        """Show every sure suggestion of the label at hand with a tick, to accept those that keep it in one step."""
        from annotator.gui.suggesting.sure_dialog import SureDialog

        window = self._window
        subject = window.marking.subject()
        label = window.session.codebook.get(subject.label_id) if isinstance(subject, Suggestion) else None
        self.dialog = dialog = SureDialog(
            window.bridge, window.theme, window.session.codebook, label, document_id=window.session.document_id, parent=window
        )
        dialog.accept_wanted.connect(self._accept)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        dialog.look()

    def _on_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self._window.document.setFocus()

    def _accept(self, hits: Sequence[Any]) -> None:
        session = self._window.session
        accepted: list[Suggestion] = [hit.suggestion for hit in hits if not session.is_being_decided(hit.suggestion.id)]
        if not accepted:
            return
        ids = [one.id for one in accepted]
        session.begin_decision(ids)

        def written(_changes: ChangeSet) -> None:
            session.end_decision(ids)
            said = self.tr("Accepted %Ln suggestions. Undo takes all of them back.", "", len(ids))
            self._window.notice.say(said)

        def failed(_error: BaseException) -> None:
            session.end_decision(ids)
            session.read_again()

        self._window.bridge.write(
            lambda project: project.review.decide_many([(one, ACCEPT) for one in accepted]), written, failed
        )
