"""The list of the document's marks beside its text: ordered on a reading thread, led by the text and leading through it."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer

from annotator.core.marks import DocumentView
from annotator.core.model import Annotation, ChangeSet
from annotator.gui.panels.mark_list import MarkList, Ordered, ordered
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

REST = 80
"""Milliseconds without a change after which the marks are put in order again."""


class InText(QObject):
    """Owns the tab "Marks"."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.list = MarkList()
        self._jumping = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._order)
        session = window.session
        session.document_shown.connect(lambda _: self._rest.start())
        session.document_left.connect(self.list.clear)
        session.codebook_changed.connect(lambda _: self._rest.start())
        session.entries_changed.connect(lambda _: self._rest.start())
        window.bridge.changed.connect(self._on_changed)
        window.marking.subject_changed.connect(self._on_subject)
        window.document.verticalScrollBar().valueChanged.connect(lambda _: self._follow_text())
        self.list.chosen.connect(self._go_to)
        self.list.left.connect(window.document.setFocus)
        self.list.wanted_changed.connect(self._order)
        self.list.installEventFilter(self)
        window.lower_tags.insertTab(1, self.list, self.tr("Marks"))

    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What changed while the tab was out of sight is put in order when it is seen."""
        if event.type() == QEvent.Type.Show:
            self._rest.start()
        return super().eventFilter(watched, event)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(self._window.session.document_id):
            self._rest.start()

    def _order(self) -> None:
        view = self._window.document.view
        if view is None or not self.list.isVisible():
            return
        census, text, wanted = view.marks.census(), view.document.text, self.list.filter.text()
        labels = {label.id: label.name for label in self._window.session.codebook.labels}
        layer = view.layer if self.list.mine.isChecked() else None
        self._window.bridge.read(
            self, lambda _: ordered(census, text, labels, wanted, layer), partial(self._take, view), channel="order"
        )

    def _take(self, view: DocumentView, order: Ordered) -> None:
        shown = self._window.document.view
        if shown is None or shown.document.id != view.document.id:
            return
        self.list.show_marks(order, shown, self._window.session.codebook, self._window.session.entries)
        subject = self._window.marking.subject()
        if isinstance(subject, Annotation):
            self.list.follow(subject, scrolls=False)

    # both ways

    def _on_subject(self, subject: object) -> None:
        if self.list.isVisible() and not self.list.view.hasFocus():
            self.list.follow(subject if isinstance(subject, Annotation) else None)

    def _follow_text(self) -> None:
        if self.list.isVisible() and not self._jumping and self._window.document.view is not None:
            self.list.show_from(self._window.document.offset_at(QPointF(0, 0)))

    def _go_to(self, id_: UUID) -> None:
        self._jumping = True
        self._window.places.remember()
        self._window.document.focus_mark(id_)
        self._jumping = False
