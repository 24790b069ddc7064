"""Finding words in the open document: the bar at the foot of the text, and the hits it shows, counts and steps through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QToolButton

from annotator.core.codebook import Codebook
from annotator.core.model import Span
from annotator.gui.foot_bar import FootBar
from annotator.gui.panels.rows import number as told
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.document.search import Hits
    from annotator.gui.main_window import MainWindow

PAUSE = 90
"""Milliseconds after the last key before a search begins."""
TAKEN_OVER = 80
"""A selection of at most so many characters is what Ctrl+F looks for."""


class Finding(QObject):
    """Searches on a reading thread as one types. Every hit is tinted; the one stepped to is selected, ready for a label's key."""

    found = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.document
        self.bar = FootBar(self.tr("Find in the document"), self.tr("Find"))
        self._case = self._toggle(self.tr("Aa"), self.tr("Capitals as typed"))
        self._whole = self._toggle(self.tr("“ab”"), self.tr("Whole words"))
        self._regex = self._toggle(self.tr(".*"), self.tr("Regular expression"))
        self._within = QComboBox()
        self._within.setAccessibleName(self.tr("Search only within marks of this label"))
        self._within.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._within.setMinimumContentsLength(9)
        self._within.currentIndexChanged.connect(lambda _: self._search_soon())
        self.bar.add_option(self._within)
        self.bar.add_steps(*(self._command(id_) for id_ in ("find.previous", "find.next")))
        window.desk.text.layout().insertWidget(1, self.bar)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search)
        self._hits: Hits | None = None
        self._searches = 0
        self._origin = 0
        self._step_wanted = 0
        self._is_quiet = False
        self.bar.field.textEdited.connect(lambda _: self._search_soon())
        self.bar.field.entered.connect(self.step)
        self.bar.left.connect(self.leave)
        self._page.selection_changed.connect(lambda _: self._tell())
        window.session.document_shown.connect(lambda _: self._begin_anew())
        window.session.document_left.connect(self._begin_anew)
        window.session.codebook_changed.connect(self._offer_labels)
        window.bridge.changed.connect(lambda _: self._on_changed())
        self._offer_labels(window.session.codebook)

    def set_theme(self, theme: Theme) -> None:
        self.bar.set_theme(theme)

    # the bar

    def open(self) -> None:
        """Ask for words; the selected ones are taken over."""
        words = self._page.selected_text()
        self._origin = self._page.selected.span[0]
        if words and "\n" not in words and len(words) <= TAKEN_OVER:
            self.bar.field.setText(words)
            self._regex.setChecked(False)
        self._window.places.remember()
        self.bar.ask()
        self._search()

    def leave(self) -> None:
        """Back to the text; the hit stays selected, F3 goes on."""
        self._pause.stop()
        self.bar.hide()
        self._page.show_hits(None)
        self.found.emit(None)
        self._page.setFocus()

    def _toggle(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(text=sign, checkable=True, toolTip=name)
        button.setAccessibleName(name)
        button.toggled.connect(lambda _: self._search_soon())
        self.bar.add_option(button)
        return button

    def _command(self, id_: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._window.commands[id_])
        button.setAccessibleName(self._window.commands[id_].text())
        return button

    def _offer_labels(self, codebook: Codebook) -> None:
        chosen = self._within.currentData()
        blocked = self._within.blockSignals(True)
        self._within.clear()
        self._within.addItem(self.tr("everywhere"), None)
        for label in codebook.labels:
            self._within.addItem(self.tr("in {label}").format(label=label.name), label.id)
        self._within.setCurrentIndex(max(0, self._within.findData(chosen)))
        self._within.blockSignals(blocked)

    # searching

    @property
    def is_settled(self) -> bool:
        """Whether what the bar says is about what stands in its field."""
        return self._hits is not None and not self._pause.isActive()

    def _search_soon(self) -> None:
        self._hits = None
        self._searches += 1  # what is still searched for is no longer wanted
        self._is_quiet = False
        self._pause.start()

    def _on_changed(self) -> None:
        """Other marks may hold other hits; the reader stays where they are."""
        if self.bar.isVisible() and self._within.currentData() is not None:
            self._is_quiet = True
            self._pause.start()

    def _begin_anew(self) -> None:
        """Another document: the same words are looked for in it when they are asked for."""
        self._hits = None
        self._origin = 0
        self._page.show_hits(None)
        self.found.emit(None)
        if self.bar.isVisible():
            self._is_quiet = True
            self._search()

    def _search(self) -> None:
        from annotator.gui.document.search import Query, search

        self._pause.stop()
        self._hits = None
        self._searches += 1
        number, view = self._searches, self._window.session.view
        query = Query(self.bar.field.text(), self._case.isChecked(), self._whole.isChecked(), self._regex.isChecked())
        if view is None or not query.words:
            self._take(None)
            return
        text, label = view.document.text, self._within.currentData()
        census = view.marks.census() if label is not None else None

        def work(_project: Any) -> Hits:
            within = _under(census, label) if census is not None else None
            return search(text, query, within, is_stopped=lambda: self._searches != number)

        def answer(hits: Hits) -> None:
            if self._searches == number:
                self._take(hits)

        self._window.bridge.read(self, work, answer, channel="find")

    def _take(self, hits: Hits | None) -> None:
        self._hits = hits
        if self.bar.isVisible():
            self._page.show_hits(hits)
            self.found.emit(hits)
        step, self._step_wanted = self._step_wanted, 0
        if step:
            self.step(step)
        elif hits and not self._is_quiet:
            self._select(hits[hits.from_offset(self._origin)])
        self._tell()

    # stepping

    def step(self, step: int) -> None:
        """Select the next hit, or the previous one; round the end of the document."""
        if not self.bar.field.text():
            self.open()
            return
        if self._hits is None:
            self._step_wanted = step
            self._search()
            return
        if not self._hits:
            return
        start, end = self._page.selected.span
        here = self._hits.number_of((start, end))
        if here is not None:
            number = (here + step) % len(self._hits)
        else:
            number = self._hits.from_offset(start) if step > 0 else self._hits.before(start)
        self._select(self._hits[number])

    def _select(self, hit: Span) -> None:
        self._origin = hit[0]
        self._page.select((hit,))

    def _tell(self) -> None:
        from annotator.gui.document.search import CUT, SLOW, WRONG

        hits = self._hits
        if hits is None:
            self.bar.tell("")
            return
        count = told(len(hits))
        if hits.lack == WRONG:
            self.bar.tell(self.tr("Not an expression: {why}.").format(why=hits.why), is_problem=True)
        elif hits.lack == SLOW:
            self.bar.tell(self.tr("Stopped after {count}: this expression takes too long.").format(count=count), is_problem=True)
        elif not hits:
            self.bar.tell(self.tr("Nothing found"))
        else:
            number = hits.number_of(self._page.selected.span)
            more = "+" if hits.lack == CUT else ""
            if number is None:
                self.bar.tell(self.tr("%Ln{more} hits", "", len(hits)).format(more=more))
            else:
                self.bar.tell(self.tr("{number} of {count}").format(number=told(number + 1), count=count + more))


def _under(census: Any, label: UUID) -> list[Span]:
    """What lies under marks of a label."""
    return [span for fragments, _, own in census if own == label for span in fragments]
