"""What the panes say while a project comes: nothing, after a moment that it is opened, and then what is not there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.gui.bridge import BUSY_AFTER

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class Opening(QObject):
    """A list is called empty only after it has been read."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._list, self._page = window.documents, window.document
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER)
        self._patience.timeout.connect(self._say)
        self._list_comes = self._page_comes = False
        window.bridge.closed.connect(self._begin)
        window.bridge.opened.connect(self._on_opened)
        window.bridge.failed.connect(lambda _: self._on_shown() if window.bridge.is_open else self._begin())
        window.documents.listed.connect(self._on_listed)
        window.session.document_shown.connect(lambda _: self._on_shown())
        self._begin()

    def _begin(self) -> None:
        """A project is being read, or none is there, which is told by the page of welcome."""
        self._list_comes = self._page_comes = True
        if not self._patience.isActive():
            self._list.say_empty("")
            self._page.set_hint("")
            self._patience.start()

    def _on_opened(self, _project: object) -> None:
        if not (self._list_comes and self._page_comes):
            self._begin()

    def _say(self) -> None:
        text = self.tr("Opening the project…")
        if self._list_comes:
            self._list.say_empty(text)
        if self._page_comes:
            self._page.set_hint(text)

    def _on_listed(self, count: int) -> None:
        self._list_comes = False
        self._list.say_empty(*self._list.nothing)
        if not count:
            self._page_comes = False
            self._page.set_hint("\n".join(self._list.nothing))
        elif not self._page_comes:
            self._page.set_hint(None)

    def _on_shown(self) -> None:
        self._page_comes = False
        self._page.set_hint(None)
