"""Search everything (Ctrl+Shift+F): asks as one types, shows the hits, goes to one in its text and back to the list."""

from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from annotator.core.errors import InputError
from annotator.core.model import ChangeSet, Fragments
from annotator.gui.messages import sentence
from annotator.gui.modes import READ
from annotator.gui.panels.search_page import SearchPage

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.project.search import Found

SETTLE = 120
"""Milliseconds without a key after which is looked."""
AT_ONCE = 150
"""Hits that are shown before all are counted."""
REST = 1500
"""Milliseconds after opening or importing before the index is worked on: the first page and suggestions come first."""
SOME = 25
"""Documents that go into the index between two marks of the analyst."""


class Searching(QObject):
    """One search at a time; a newer one ends the one before."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._stop = Event()
        self._indexing = False
        self._shown_hit: Fragments = ()
        self.page = SearchPage()
        window.rooms.addWidget(self.page)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.look)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._index_some)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.page)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.page.step_back)
        self.page.asked.connect(lambda _: self._settle.start())
        self.page.hit_chosen.connect(self.go_to)
        self.page.tag_wanted.connect(lambda hits, label: window.occurring.tag(hits, label))
        self.page.left.connect(self.leave)
        window.session.codebook_changed.connect(self.page.set_codebook)
        self._bridge.opened.connect(self._on_opened)
        self._bridge.closed.connect(self._on_closed)
        self._bridge.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        return self._window.rooms.currentWidget() is self.page

    def begin(self) -> None:
        """Show the page; what is selected in the text is looked for, else the hits are as they were left."""
        window = self._window
        if not window.bridge.is_open:
            return
        if not self.is_open:
            selected = " ".join(window.document.selected_text().split())
            window.rooms.setCurrentWidget(self.page)
            if selected and len(selected) < 100 and window.document.selection() != self._shown_hit:
                self.page.line.setText(f'"{selected}"' if " " in selected else selected)
                self.page.line.setFocus()
                return
        self.page.focus()

    def leave(self) -> None:
        """Back to the text."""
        if self.is_open:
            self._window.modes.show(self._window.modes.current)
            self._window.document.setFocus()

    # looking

    def look(self) -> None:
        """Look for what stands in the line: the first hits at once, then all."""
        self._stop.set()
        stop = self._stop = Event()
        text = self.page.line.text().strip()
        if not text:
            self.page.explain()
            return
        self.page.say(self.tr("Looking…"))
        self._ask(text, stop, AT_ONCE)

    def _ask(self, text: str, stop: Event, first: int | None) -> None:
        def work(project: Any) -> "Found | InputError":
            try:
                return project.search.find(text, first=first, is_stopped=stop.is_set)
            except InputError as error:  # a query that is still being typed is no failure
                return error

        self._bridge.read(self, work, partial(self._take, text, stop, first), channel="search")

    def _take(self, text: str, stop: Event, first: int | None, found: "Found | InputError") -> None:
        if stop.is_set():
            return
        if isinstance(found, InputError):
            self.page.say(" ".join(filter(None, sentence(found))), wrong=True)
            return
        self.page.show_found(found)
        if not found.is_whole and first is not None:
            self._ask(text, stop, None)

    # to a hit and back

    def go_to(self, hit: Any) -> None:
        """Show a hit in its text, selected, ready for a label's key."""
        window = self._window
        window.modes.show(READ)
        self._shown_hit = (hit.span,) if hit.span[0] < hit.span[1] else ()
        window.places.show_passage(hit.document_id, self._shown_hit)
        key = window.commands["go.search"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        window.status.show_hint(self.tr("{key}: back to the hits").format(key=key))

    # the index

    def _on_opened(self, _project: object) -> None:
        self.page.line.clear()
        self.page.explain()
        self._rest.start()

    def _on_closed(self) -> None:
        self._stop.set()
        self._rest.stop()
        self._settle.stop()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.bulk or "metadata" in changes.kinds:
            self._rest.start()

    def _index_some(self) -> None:
        """Take some texts into the index; what the analyst does meanwhile goes before the next ones."""
        if not self._indexing:
            self._indexing = True
            self._bridge.write(lambda project: project.search.index_some(SOME), self._on_indexed, lambda _: self._on_indexed(0))

    def _on_indexed(self, left: int) -> None:
        self._indexing = False
        if left:
            QTimer.singleShot(0, self, self._index_some)
