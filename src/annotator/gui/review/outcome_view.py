"""What became of my work: each decision about a mark of mine, adopted with Enter or answered in its thread."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.agreement import plain_value
from annotator.core.model import ACCEPT, AMEND, Annotation, ChangeSet, Entry
from annotator.gui.panels.listing import EmptyState
from annotator.gui.panels.rows import number
from annotator.gui.review.agreement_rows import shown_value
from annotator.gui.review.grid import START, Cell, GridModel, fit, make_view
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.project.outcome import Outcome

ALL, TO_DO = "all", "to do"
MOST = 1000
"""Rows that are shown at a time."""


class OutcomeDialog(QDialog):
    """A row for every decision; below it what differs, why, and the thread. Enter adopts, a double click shows the place."""

    adopt_wanted = Signal(object)
    answered = Signal(object, str)
    place_chosen = Signal(object)

    def __init__(
        self, names: Mapping[UUID, str], entries: Mapping[UUID, Entry], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What became of my work"))
        self.resize(980, 620)
        self._names, self._entries = names, entries
        self._found: Sequence[Outcome] = ()
        self._model = GridModel(theme, self)
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Which decisions"))
        for text, which in ((self.tr("Refused and corrected, to look at"), TO_DO), (self.tr("All decisions"), ALL)):
            self.shown.addItem(text, which)
        self.count = QLabel()
        self.count.setProperty("quiet", "true")
        self.list = make_view(self._model, self.tr("Decisions about my marks"), whole_rows=True)
        self.list.installEventFilter(self)
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setMinimumHeight(96)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.answer = QLineEdit()
        self.answer.setPlaceholderText(self.tr("Answer in the thread"))
        self.answer.setAccessibleName(self.tr("Answer in the thread"))
        self.adopt = QPushButton(self.tr("&Adopt  ↵"))
        self.adopt.setProperty("primary", True)
        self.place = QPushButton(self.tr("&Show in the text"))
        for button in (self.adopt, self.place):
            button.setAutoDefault(False)
        self.empty = EmptyState()
        self.empty.set_theme(theme)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.shown)
        head.addWidget(self.count)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.answer, 1)
        foot.addWidget(self.place)
        foot.addWidget(self.adopt)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        column.addLayout(foot)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.shown.currentIndexChanged.connect(lambda _: self._refresh())
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())
        self.list.doubleClicked.connect(lambda _: self._go())
        self.place.clicked.connect(self._go)
        self.adopt.clicked.connect(self._adopt)
        self.answer.returnPressed.connect(self._answer)

    def set_theme(self, theme: Theme) -> None:
        for part in (self._model, self.empty):
            part.set_theme(theme)

    def show_outcomes(self, found: "Sequence[Outcome]") -> None:
        """Show what was decided; the row that was looked at stays, else its neighbour."""
        self._found = found
        self._refresh()

    def _refresh(self) -> None:
        before = self.current()
        row = self.list.currentIndex().row()
        chosen = [one for one in self._found if self.shown.currentData() == ALL or one.state in ("open", "changed")]
        titles = [
            self.tr("Verdict"),
            self.tr("My mark"),
            self.tr("Instead"),
            self.tr("Reason"),
            self.tr("By"),
            self.tr("Document"),
        ]
        self._model.show([self._row(one) for one in chosen[:MOST]], titles)
        fit(self.list, (110, 230, 190, 150, 110))
        self.count.setText(self.tr("{count} of {total}").format(count=number(len(chosen)), total=number(len(self._found))))
        if not chosen:
            self._say_empty()
        self._pages.setCurrentIndex(0 if chosen else 1)
        if chosen:
            same = next((place for place, one in enumerate(chosen) if before is not None and one.id == before.id), None)
            self.list.selectRow(min(max(row, 0), len(chosen) - 1) if same is None else same)
            self.list.setFocus()
        self._show_detail()

    def _say_empty(self) -> None:
        if self._found:
            self.empty.say(
                "done", self.tr("Nothing left to look at"), self.tr("Everything refused or corrected has been adopted.")
            )
        else:
            words = self.tr(
                "When a reviewer decides about your marks, in this project or in a file that you merge, it is told here."
            )
            self.empty.say("outcome", self.tr("Nobody has reviewed your marks yet"), words)

    def _row(self, one: "Outcome") -> list[Cell]:
        quote, instead = (" ".join(text.split()) for text in one.quotes)
        texts = (
            self._verdict(one),
            f"{self._names.get(one.decision.snapshot.label_id, '?')}   “{quote}”",
            "" if one.correction is None else f"{self._names.get(one.correction.label_id, '?')}   “{instead}”",
            one.decision.reason,
            one.reviewer,
            one.title,
        )
        return [
            Cell(text=text, tip=text, value=one, is_faint=place > 3 or one.state == "adopted", align=START)
            for place, text in enumerate(texts)
        ]

    def _verdict(self, one: "Outcome") -> str:
        words = {ACCEPT: self.tr("approved"), AMEND: self.tr("corrected")}.get(one.decision.verdict, self.tr("refused"))
        after = {"adopted": self.tr("adopted"), "changed": self.tr("changed since")}.get(one.state, "")
        return f"{words}, {after}" if after else words

    def current(self) -> "Outcome | None":
        """The decision of the current row."""
        return self._model.cell(self.list.currentIndex()).value

    def _show_detail(self) -> None:
        one = self.current()
        for widget in (self.answer, self.place):
            widget.setEnabled(one is not None)
        self.adopt.setEnabled(one is not None and one.state in ("open", "changed") and one.decision.verdict != ACCEPT)
        self.detail.setText("" if one is None else "\n".join(self._lines(one)))

    def _lines(self, one: "Outcome") -> list[str]:
        lines = []
        if one.correction is not None:
            lines += self._differences(one.mark, one.correction, one.quotes)
        elif one.decision.verdict not in (ACCEPT, AMEND):
            lines.append(self.tr("Adopting takes the mark out; Ctrl+Z brings it back."))
        if one.decision.reason:
            lines.append(self.tr("Reason: {reason}").format(reason=one.decision.reason))
        if one.state == "changed":
            lines.append(self.tr("You changed this mark since; it is with the reviewer again."))
        thread = zip(one.voices, one.notes, strict=True)
        return lines + [f"{name}: {note.text}" for name, note in list(thread)[-3:]]

    def _differences(self, mine: Annotation, theirs: Annotation, quotes: tuple[str, str]) -> list[str]:
        lines = []
        if mine.label_id != theirs.label_id:
            before, after = (self._names.get(id_, "?") for id_ in (mine.label_id, theirs.label_id))
            lines.append(self.tr("Label: {before} → {after}").format(before=before, after=after))
        if mine.fragments != theirs.fragments:
            lines.append(self.tr("Boundaries: “{before}” → “{after}”").format(before=quotes[0], after=quotes[1]))
        for name in sorted(mine.attributes.keys() | theirs.attributes.keys()):
            before, after = mine.attributes.get(name), theirs.attributes.get(name)
            if plain_value(before) != plain_value(after):
                lines.append(f"{name}: {shown_value(before, self._entries) or '–'} → {shown_value(after, self._entries) or '–'}")
        return lines

    def _adopt(self) -> None:
        one = self.current()
        if one is not None and self.adopt.isEnabled():
            self.adopt_wanted.emit(one)

    def _go(self) -> None:
        if (one := self.current()) is not None:
            self.place_chosen.emit(one)

    def _answer(self) -> None:
        one, text = self.current(), self.answer.text().strip()
        if one is not None and text:
            self.answer.clear()
            self.answered.emit(one, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a row adopts it; a held key does so once."""
        is_key = watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._adopt()
            return True
        return super().eventFilter(watched, event)


class Told(QObject):
    """Opens the dialog, keeps it up to date, and does what is asked for there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge
        self.dialog: OutcomeDialog | None = None
        self._bridge.changed.connect(self._on_changed)
        self._bridge.closed.connect(self._close)

    def show(self) -> None:
        """Tell what became of my marks."""
        if not self._bridge.is_open:
            return
        if self.dialog is None:
            session = self._window.session
            names = {label.id: label.name for label in session.codebook.labels}
            dialog = self.dialog = OutcomeDialog(names, session.entries, self._window.theme, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(self._forget)
            dialog.adopt_wanted.connect(self._adopt)
            dialog.answered.connect(self._answer)
            dialog.place_chosen.connect(lambda one: self._window.places.show_mark(one.mark.document_id, one.mark.id))
            self._read()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _read(self) -> None:
        self._bridge.read(self, lambda project: project.outcome.list(), self._take, channel="outcome")

    def _take(self, found: "Sequence[Outcome]") -> None:
        if self.dialog is not None:
            self.dialog.show_outcomes(found)

    def _adopt(self, one: "Outcome") -> None:
        self._write(lambda project: project.outcome.adopt(one.id))

    def _answer(self, one: "Outcome", text: str) -> None:
        self._write(lambda project: project.notes.add("annotation", one.mark.id, text))

    def _write(self, work: Callable[[Any], Any]) -> None:
        self._bridge.write(work, failed=lambda _: self._read())

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.dialog is not None and changes.kinds & {"annotation", "decision", "note"}:
            self._read()

    def set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def _forget(self) -> None:
        self.dialog = None

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
