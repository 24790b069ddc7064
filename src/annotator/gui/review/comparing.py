"""Opens the dialog of agreement and fetches for it; what is chosen there is shown in the document."""

from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from annotator.core.errors import AnnotatorError
from annotator.gui.messages import sentence
from annotator.gui.review.agreement_view import AgreementDialog, Asked, Pair
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.project.agreement import Agreement, Disagreement

MOST = 500
"""Places that are listed at a time."""


class Comparing(QObject):
    """Acts when the dialog asks; one dialog at a time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self.dialog: AgreementDialog | None = None
        self._bridge.closed.connect(self._close)

    def show(self) -> None:
        """Compare the annotators of the project."""
        if not self._bridge.is_open:
            return
        if self.dialog is None:
            session = self._window.session
            dialog = self.dialog = AgreementDialog(session.codebook, session.entries, self._window.theme, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(self._forget)
            dialog.asked.connect(self._compare)
            dialog.places_wanted.connect(self._find_places)
            dialog.place_chosen.connect(self._go_to)
            dialog.save_wanted.connect(self._save)
            dialog.ask()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _compare(self, asked: Asked) -> None:
        def work(project: Any) -> Any:
            layers = [layer.id for layer in project.agreement.layers()]
            if len(layers) < 2:
                return None
            labels = None if asked.label is None else [asked.label]
            try:
                return project.agreement.compare(layers, labels=labels, without_suggestions=asked.without_suggestions)
            except AnnotatorError as error:  # said where the figures would stand: the waiting there must end
                return error

        self._bridge.read(self, work, self._take, channel="agreement")

    def _take(self, found: "Agreement | AnnotatorError | None") -> None:
        if self.dialog is None:
            return
        if found is None:
            self.dialog.show_nobody()
        elif isinstance(found, AnnotatorError):
            self.dialog.show_failed(" ".join(sentence(found)).strip())
        else:
            self.dialog.show_agreement(found)

    def _find_places(self, pair: Pair, between: tuple[UUID | None, UUID | None] | None) -> None:
        if self.dialog is None:
            return
        asked = self.dialog.chosen()

        def work(project: Any) -> Any:
            return project.agreement.disagreements(
                *pair,
                labels=None if asked.label is None else [asked.label],
                between=between,
                without_suggestions=asked.without_suggestions,
                most=MOST,
            )

        self._bridge.read(self, work, self._show_places, channel="places")

    def _show_places(self, found: "list[Disagreement]") -> None:
        if self.dialog is not None:
            self.dialog.show_places(found, MOST)

    def _go_to(self, place: "Disagreement") -> None:
        self._window.places.show_mark(place.document_id, (place.ours or place.theirs).id)

    def _save(self, path: str) -> None:
        work = self.dialog.save_to(path) if self.dialog is not None else None
        if work is not None:
            told = self.tr("Saved {name}.").format(name=Path(path).name)
            self._bridge.write(work, lambda _: self._window.notice.say(told))

    def set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def _forget(self) -> None:
        self.dialog = None

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
