"""The mark that has the focus: its passage, the attributes its label asks for, note, origin; or why it is suggested.

What the analyst changes is shown at once and announced; whoever listens saves it
and shows the mark again. Nothing here knows where it is saved.
"""

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.model import ACCEPT, QUESTION, Annotation, Entry, Json, Label, Suggestion
from annotator.gui.panels import words
from annotator.gui.panels.entry_field import EntryField
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.field import TextBox
from annotator.gui.panels.form_head import LabelRow, QuoteBlock, VerdictBar
from annotator.gui.panels.form_page import HOLDER, FormPage
from annotator.gui.panels.holders import OWN, Holders, turn_at
from annotator.gui.panels.listing import EmptyState
from annotator.gui.panels.meanings import REFERS_TO, meanings
from annotator.gui.panels.note_thread import NoteThread
from annotator.gui.panels.relation_list import RelationList
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge

Mark = Annotation | Suggestion


class AnnotationForm(QWidget):
    """One mark at a time. Values arrive by `show_mark`, edits leave by signals with the id of the mark.

    `confirm_requested` is about all fields; one field is confirmed by saving it as
    it stands. `fill_requested` says which field the next click on an entity fills,
    "" when none is open. `entry_requested` (name, kind, attribute) is answered by
    `entry_created`. `boundaries_requested`: set the mark to the selection.
    """

    attributes_edited = Signal(object, object)
    note_edited = Signal(object, str)
    confirm_requested = Signal(object)
    remove_requested = Signal(object)
    relabel_requested = Signal(object, object)
    boundaries_requested = Signal(object)
    fill_requested = Signal(str)
    entry_requested = Signal(str, str, str)
    entry_opened = Signal(object)
    decided = Signal(object, str)
    left = Signal()

    def __init__(self, bridge: "ProjectBridge", holders: Holders | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holders = Holders() if holders is None else holders
        self._theme = LIGHT
        self._mark: Mark | None = None
        self._view: DocumentView | None = None
        self._codebook = Codebook()
        self._finder = EntryFinder({})
        self._values: dict[str, Json] = {}
        self._unconfirmed: frozenset[str] = frozenset()
        self._pages: dict[UUID, FormPage] = {}
        self._page: FormPage | None = None
        self._open = ""
        self._doubt = ""
        self._awaited: dict[str, tuple[UUID, str]] = {}
        self._build()
        self._bridge = bridge
        bridge.closed.connect(self.clear)

    # showing

    def show_mark(
        self,
        mark: Mark | None,
        codebook: Codebook,
        entries: Mapping[UUID, Entry],
        view: DocumentView | None,
        *,
        doubt: str = "",
    ) -> None:
        """Show `mark` of the document in `view`; the same mark again keeps focus and half-written text.

        A `doubt` says why a colleague's mark awaits a decision, which is then given here.
        """
        self._doubt = doubt
        if self._mark is not None and (mark is None or mark.id != self._mark.id):
            self._note.finish()
            self._close_field()
        if codebook is not self._codebook:
            self._forget_pages()
            self._codebook = codebook
        if entries is not self._finder.entries:
            self._finder = EntryFinder(entries)
            self._bridge.read(self, lambda _project, finder=self._finder: finder.prepare(), lambda _: None, channel="finder")
            for page in self._pages.values():
                page.set_finder(self._finder)
        label = codebook.get(mark.label_id) if mark is not None else None
        if mark is None or view is None or label is None:
            self._mark = None
            self._stack.setCurrentWidget(self._empty)
            return
        self._mark, self._view = mark, view
        self._values = dict(mark.attributes)
        self._unconfirmed = frozenset(mark.attributes) if isinstance(mark, Suggestion) else frozenset(mark.unconfirmed)
        self._show_head(mark, label, view)
        self._show_page(label)
        self._refresh()
        self._stack.setCurrentWidget(self._scroll)

    def clear(self) -> None:
        self.show_mark(None, Codebook(), {}, None)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(style_sheet(theme))
        self._empty.set_theme(theme)
        self._label_row.set_theme(theme)
        self.relations.set_theme(theme)
        self.thread.set_theme(theme)
        for page in self._pages.values():
            page.set_theme(theme)
        if self._mark is not None and self._view is not None:
            label = self._codebook.get(self._mark.label_id)
            if label is not None:
                self._show_head(self._mark, label, self._view)

    @property
    def mark(self) -> Mark | None:
        """The mark that is shown."""
        return self._mark

    @property
    def is_locked(self) -> bool:
        """Whether the mark is not mine to change: a suggestion, or a colleague's."""
        return not isinstance(self._mark, Annotation) or self._view is None or self._mark.layer_id != self._view.layer

    # what others may do to it

    def fill(self, entry_id: UUID | str) -> bool:
        """Put an entry into the field that is open. Whether one was."""
        field = self._page.fields.get(self._open) if self._page is not None and not self.is_locked else None
        if not isinstance(field, EntryField):
            return False
        field.add(str(entry_id))
        if not field.attribute.many:
            self._close_field()
        return True

    def warn(self, caution: str) -> None:
        """Say why the last edit was held back; an empty text takes it away."""
        if caution != self._caution:
            self._caution = caution
            self._refresh()

    def entry_created(self, entry: Entry) -> None:
        """Take in the entry that `entry_requested` asked for, if the same mark is still shown."""
        self._finder = EntryFinder({**self._finder.entries, entry.id: entry})
        for page in self._pages.values():
            page.set_finder(self._finder)
        mark_id, attribute = self._awaited.pop(entry.name, (None, ""))
        if self._mark is not None and self._page is not None and self._mark.id == mark_id:
            field = self._page.fields.get(attribute)
            if isinstance(field, EntryField):
                field.add(str(entry.id))

    def focus_first(self) -> None:
        """Enter the form: what is missing, else the first field, else the note; a suggestion at its verdicts."""
        if self._page is None or self._mark is None:
            return
        missing = [one.name for one in self._codebook.missing(self._mark.label_id, self._values)]
        shown = [one.name for one in self._codebook.shown(self._mark.label_id, self._values)]
        name = next(iter((*missing, *shown)), None)
        if isinstance(self._mark, Suggestion) or self._doubt:
            self._verdicts.buttons[ACCEPT].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.is_locked:
            self._scroll.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif name is None:
            self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._page.fields[name].enter()

    # inside

    def _build(self) -> None:
        self._empty = EmptyState()
        self._empty.say(
            "form",
            self.tr("No mark selected"),
            self.tr("Click a mark in the text, or select words and press the key of a label."),
        )
        self._label_row, self._quote, self._verdicts = LabelRow(), QuoteBlock(), VerdictBar()
        self._label_row.relabelled.connect(lambda label_id: self._announce(self.relabel_requested, label_id))
        self._label_row.boundaries_wanted.connect(lambda: self._announce(self.boundaries_requested))
        self._label_row.removal_wanted.connect(lambda: self._announce(self.remove_requested))
        self._verdicts.decided.connect(lambda verdict: self.decided.emit(self._mark, verdict))
        self._banner = QLabel(wordWrap=True)
        self._banner.setProperty("role", "banner")
        self._confirm = QFrame()
        self._filled = QLabel(self.tr("Filled in for you"))
        self._filled.setProperty("role", "faint")
        self._confirm_all = confirm_all = QPushButton(self.tr("Confirm all  ."))
        confirm_all.setProperty("role", "pill")
        confirm_all.setAccessibleName(self.tr("Confirm all filled fields"))
        confirm_all.clicked.connect(self._on_confirmed)
        strip = QHBoxLayout(self._confirm)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.addWidget(self._filled, 1)
        strip.addWidget(confirm_all)
        self._caution = ""
        self._warning = QLabel(wordWrap=True)
        self._warning.setProperty("role", "warning")
        self._place = QVBoxLayout()
        self._note = TextBox(lines=8, takes_lines=True)
        self._note.setPlaceholderText(self.tr("Note"))
        self._note.setAccessibleName(self.tr("Note"))
        self._note.finished.connect(lambda text: self._announce(self.note_edited, text))
        self._note.left.connect(self.left)
        self.relations = RelationList()
        self.thread = NoteThread()
        self._footer = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._footer.setProperty("role", "faint")
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(9)
        layout.addWidget(self._label_row)
        layout.addWidget(self._quote)
        layout.addWidget(self._banner)
        layout.addWidget(self._verdicts)
        layout.addWidget(self._warning)
        layout.addWidget(self._confirm)
        layout.addLayout(self._place)
        layout.addWidget(self._note)
        layout.addWidget(self.relations)
        layout.addWidget(self.thread)
        layout.addWidget(self._footer)
        layout.addStretch(1)
        self._scroll = QScrollArea(widgetResizable=True, focusPolicy=Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _show_head(self, mark: Mark, label: Label, view: DocumentView) -> None:
        suggested = isinstance(mark, Suggestion)
        self._label_row.show_label(label, self._codebook, locked=self.is_locked, suggested=suggested)
        quoted = words.quote(view.document.text, mark.fragments) or self.tr("The whole document")
        self._quote.show_quote(quoted, self._theme.label_ink(label), self._theme.ink)
        self._verdicts.setVisible(suggested or bool(self._doubt))
        self._banner.setVisible(not suggested and self.is_locked and not self._doubt)
        self._note.setVisible(not suggested)
        self.relations.setVisible(not suggested)
        self.thread.setVisible(not suggested)
        self._footer.setVisible(not suggested)
        if isinstance(mark, Suggestion):
            self._verdicts.show_suggestion(mark)
            return
        self._verdicts.show_doubt(self._doubt)
        whose = self._owner(mark, view)
        self._banner.setText(self.tr("Marked by {name}, and only they can change it.").format(name=whose))
        self._note.lock(self.is_locked)
        self._note.setVisible(not self.is_locked or bool(mark.note))
        self._note.keep(mark.note)
        revision = self.tr("revision {n}").format(n=mark.revision) if mark.revision > 1 else ""
        parts = (words.origin(mark.origin), whose, _when(mark.updated), revision)
        self._footer.setText(" · ".join(part for part in parts if part))

    def _owner(self, mark: Annotation, view: DocumentView) -> str:
        layer = next((layer for layer in view.layers if layer.id == mark.layer_id), None)
        owner = next((one.name for one in view.annotators if layer is not None and one.id == layer.annotator_id), "")
        return owner or (layer.name if layer is not None else self.tr("a colleague"))

    def _show_page(self, label: Label) -> None:
        page = self._pages.get(label.id)
        if page is None:
            page = self._pages[label.id] = FormPage(self._codebook.attributes(label.id))
            page.set_finder(self._finder)
            page.set_theme(self._theme)
            page.edited.connect(self._on_edited)
            page.opened.connect(self._on_opened)
            page.confirmed.connect(lambda name: self._on_edited(name, self._values.get(name)))
            page.entry_wanted.connect(self._on_entry_wanted)
            page.entry_opened.connect(self.entry_opened)
            page.left.connect(self._on_left)
            self._place.addWidget(page)
        if page is not self._page:
            if self._page is not None:
                self._page.hide()
            self._page = page
        page.show()

    def _forget_pages(self) -> None:
        for page in self._pages.values():
            page.hide()
            page.deleteLater()
        self._pages.clear()
        self._page = None

    def _refresh(self) -> None:
        """Bring the fields in line with the values; nothing is rebuilt."""
        if self._page is None or self._mark is None or self._view is None:
            return
        label_id, locked = self._mark.label_id, self.is_locked
        shown = frozenset(one.name for one in self._codebook.shown(label_id, self._values))
        if locked:  # nothing can be filled in here, so empty fields would only be noise
            shown &= frozenset(name for name, value in self._values.items() if value not in (None, "", []))
        missing = frozenset(one.name for one in self._codebook.missing(label_id, self._values))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus if locked else Qt.FocusPolicy.NoFocus)
        self._page.show_values(self._values, self._unconfirmed, shown, missing, locked=locked)
        self._confirm.setVisible(bool(self._unconfirmed & shown) and not locked)
        turn = turn_at(self._mark, self._view)
        asked = turn is not None and turn.role == QUESTION
        booked = asked and self._values.get("mode") == OWN
        self._warning.setText(self._caution or self.tr("This stands in a question. Check that it is the holder’s own words."))
        self._warning.setVisible((booked or bool(self._caution)) and not locked)
        holder = self._page.fields.get(HOLDER)
        if holder is not None:
            open_ = not locked and (HOLDER in self._unconfirmed or not self._values.get(HOLDER))
            offered = self._holders.offer(self._mark, self._view, self._finder.entries) if open_ else []
            self._page.offer_holders(offered, self._finder.entries)
        elif (refers := self._page.fields.get(REFERS_TO)) is not None:
            open_ = not locked and (REFERS_TO in self._unconfirmed or not self._values.get(REFERS_TO))
            kinds = refers.attribute.entry_kinds
            offered = meanings(self._mark, self._view, self._finder, kinds) if open_ else []
            self._page.offer_holders(offered, self._finder.entries)
        for before, after in pairwise((self._confirm_all, *self._page.stops(), self._note)):
            QWidget.setTabOrder(before, after)

    def _announce(self, signal: Signal, *values: object) -> None:
        if self._mark is not None and not self.is_locked:
            signal.emit(self._mark.id, *values)

    def _on_edited(self, name: str, value: Json) -> None:
        if self._mark is None:
            return
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        self._unconfirmed -= {name}
        self._refresh()
        self._announce(self.attributes_edited, {name: value})

    def _on_confirmed(self) -> None:
        self._unconfirmed = frozenset()
        self._refresh()
        self._announce(self.confirm_requested)

    def _on_opened(self, name: str) -> None:
        field = self._page.fields.get(name) if self._page is not None else None
        if isinstance(field, EntryField) and not self.is_locked:
            self._open = name
            self._page.set_open(name)
            self.fill_requested.emit(name)
        else:
            self._close_field()

    def _close_field(self) -> None:
        if self._open:
            self._open = ""
            if self._page is not None:
                self._page.set_open("")
            self.fill_requested.emit("")

    def _on_entry_wanted(self, name: str, kind: str, attribute: str) -> None:
        if self._mark is not None:
            self._awaited[name] = (self._mark.id, attribute)
            self.entry_requested.emit(name, kind, attribute)

    def _on_left(self) -> None:
        self._close_field()
        self.left.emit()

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        self.focus_first()


def _when(at: datetime) -> str:
    """A moment in the analyst's own time; today without the date."""
    local = at.astimezone()
    return f"{local:%H:%M:%S}" if local.date() == datetime.now().astimezone().date() else f"{local:%Y-%m-%d %H:%M}"
