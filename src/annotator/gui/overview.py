"""Keeps the ticks of the scroll bar current: counted on a reading thread when the document has come to rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor

from annotator.core.model import ChangeSet
from annotator.gui.document.landmarks import LandmarkBar, Landmarks, landmarks
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.document.search import Hits
    from annotator.gui.main_window import MainWindow

HIT_ALPHA = 150
"""Where hits stand in every row, the bar's handle is still seen through them."""
REST = 120
"""Milliseconds without a change after which the ticks are counted again."""


class Overview(QObject):
    """Shows in the scroll bar where marks, suggestions and hits lie."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.document
        self._hits: Hits | None = None
        self._found = Landmarks()
        self.bar = LandmarkBar()
        self._page.setVerticalScrollBar(self.bar)
        self.bar.installEventFilter(self)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._count)
        session = window.session
        session.document_shown.connect(lambda _: self._rest.start())
        session.document_left.connect(lambda: self._take(Landmarks()))
        session.suggestions_changed.connect(lambda _: self._rest.start())
        session.codebook_changed.connect(lambda _: self._paint())
        window.bridge.changed.connect(self._on_changed)
        window.finding.found.connect(self._on_found)

    def set_theme(self, _theme: Theme) -> None:
        self._paint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another height of the bar has other rows; another width or size of the text comes as another range."""
        if event.type() == QEvent.Type.Resize:
            self._rest.start()
        return super().eventFilter(watched, event)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(self._window.session.document_id):
            self._rest.start()

    def _on_found(self, hits: Hits | None) -> None:
        self._hits = hits
        self._rest.start()

    def _count(self) -> None:
        view, page = self._page.view, self._page.page
        if view is None or page is None:
            return
        marks, suggestions, layer = view.marks.census(), view.suggestions.census(), view.layer
        pieces, heights, rows, hits = page.pieces, page.heights, self.bar.height(), self._hits
        self._window.bridge.read(
            self,
            lambda _: landmarks(marks, suggestions, hits, layer, pieces=pieces, heights=heights, rows=rows),
            self._take,
            channel="landmarks",
        )

    def _take(self, found: Landmarks) -> None:
        self._found = found
        self._paint()

    def _paint(self) -> None:
        theme = self._window.theme
        inks = {label.id: theme.label_ink(label) for label in self._window.session.codebook.labels}
        hit = QColor(theme.hit_tick)
        hit.setAlpha(HIT_ALPHA)
        self.bar.set_ticks(self._found, inks, theme.faint, hit)
