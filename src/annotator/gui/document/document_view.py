"""The document with its marks: the widget that the window talks to.

It shows a `DocumentView` and keeps its `marks` and `suggestions` current from
change sets. It saves nothing: what the analyst does leaves as a signal. All
offsets that go in and out are code points of the document's text.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from html import escape
from itertools import count
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.model import (
    WITHDRAW,
    Annotation,
    Annotator,
    ChangeSet,
    Decision,
    Entry,
    Fragments,
    Label,
    Layer,
    Metadata,
    Relation,
    Suggestion,
    Turn,
    make_fragments,
)
from annotator.core.text import snap_words
from annotator.gui.document.accessible import install
from annotator.gui.document.announcer import Announcer
from annotator.gui.document.banner import ArmedBanner
from annotator.gui.document.caret import Caret
from annotator.gui.document.catalogue import Catalogue, Pending
from annotator.gui.document.keys import Keys
from annotator.gui.document.links import Link
from annotator.gui.document.page import Page
from annotator.gui.document.page_view import PageView
from annotator.gui.document.pointer import Pointer
from annotator.gui.document.selection import Selection
from annotator.gui.document.shown import Shown
from annotator.gui.speech import announce
from annotator.gui.theme import Theme

_PAGE_SHARE = 0.88
"""How much of a viewport PageDown goes on: the rest ties the two screens together."""


class DocumentPane(PageView):
    """One document, its marks and a selection in it."""

    selection_changed = Signal(object)
    mark_focused = Signal(object)
    label_swept = Signal(object)
    fragments_changed = Signal(object, object)
    mark_wanted = Signal()
    letter_typed = Signal(str, bool)
    sign_typed = Signal(str)
    digit_typed = Signal(int)
    verdict_keyed = Signal(str)
    entity_clicked = Signal(object)
    context_requested = Signal(object)
    copied = Signal(str)
    disarmed = Signal()
    ran_out = Signal()
    title_clicked = Signal()
    caret_moved = Signal(int)
    elsewhere_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Document"))
        self.viewport().setMouseTracking(True)
        self._catalogue: Catalogue | None = None
        self._focus: UUID | None = None
        self._armed: Label | None = None
        self.is_filling = False
        self._tokens = count(1)
        self._last_selection: Fragments = ()
        self._edited: Fragments | None = None
        self._queue: tuple[UUID, ...] | None = None
        self._pointer = Pointer(self)
        self._keys = Keys(self)
        self._banner = ArmedBanner(self)
        self._announcer = Announcer(self)
        install()
        self.selected = Selection("", ())
        self.caret_moves: Caret | None = None

    # --- the document ------------------------------------------------------------------------------------------------

    @property
    def view(self) -> DocumentView | None:
        """The document that is shown, or None."""
        return self._catalogue.view if self._catalogue else None

    @property
    def text(self) -> str:
        return self.view.document.text if self.view else ""

    def show_document(self, view: DocumentView, codebook: Codebook, entries: Mapping[UUID, Entry]) -> None:
        """Show a document from its beginning; the pane keeps its marks current from now on."""
        self.finish_edit()
        self._focus = self._edited = None
        self._catalogue = Catalogue(view, codebook, entries)
        page = Page(self._catalogue, self._type, self.columns(), self._theme)
        self.selected = Selection(view.document.text, view.turns)
        self.caret_moves = Caret(page)
        self._last_selection = ()
        self.set_page(page)
        self.selection_changed.emit(())
        self.mark_focused.emit(None)

    def clear(self) -> None:
        """Show no document."""
        self.finish_edit()
        self._catalogue = self._focus = None
        self.selected = Selection("", ())
        self.set_page(None)

    def apply(self, changes: ChangeSet) -> None:
        """Take over what an action changed in this document. A bulk change names no records: open the document again."""
        if self._catalogue is None:
            return
        self._meet(changes)
        view = self._catalogue.view
        if not changes.touches(view.document.id):
            return
        for record in changes.records:
            if getattr(record, "document_id", view.document.id) != view.document.id:
                continue
            if isinstance(record, Annotation):
                self._put(record)
            elif isinstance(record, Decision) and record.subject == "suggestion" and record.verdict != WITHDRAW:
                self._discard_suggestion(record.subject_id)
            elif isinstance(record, Metadata) and record.id == view.document.id:
                self._replace_view(metadata=record)
            elif isinstance(record, Relation):
                self._put_relation(record)
            elif isinstance(record, Turn):
                turns = [turn for turn in self._catalogue.view.turns if turn.id != record.id] + (
                    [] if record.removed else [record]
                )
                self._replace_view(turns=tuple(sorted(turns, key=lambda turn: turn.start)))
        if self._catalogue.edited and not self._catalogue.knows(self._catalogue.edited[0]):
            self._catalogue.edited = None
        if self._focus is not None and not self._catalogue.knows(self._focus):
            self.focus_mark(None)

    def _meet(self, changes: ChangeSet) -> None:
        """Learn the names of colleagues who joined, or changed them, while the document was open."""
        for name, kind in (("layers", Layer), ("annotators", Annotator)):
            news = {record.id: record for record in changes.records if isinstance(record, kind)}
            if news:
                known = {record.id: record for record in getattr(self._catalogue.view, name)}
                self._replace_view(**{name: tuple((known | news).values())})

    def _put(self, annotation: Annotation) -> None:
        """Replace the saved state of a mark, and with it whatever was painted in advance."""
        catalogue = self._catalogue
        touched = list(annotation.fragments)
        is_whole = not annotation.fragments
        if catalogue.edited and catalogue.edited[0] == annotation.id:
            touched += catalogue.edited[1]
            catalogue.edited = None
        number = catalogue.view.marks.find(annotation.id)
        if number is not None:
            touched += catalogue.view.marks.fragments(number)
            is_whole = is_whole or not catalogue.view.marks.fragments(number)
        catalogue.view.marks.put(annotation)
        if annotation.layer_id == catalogue.view.layer:
            for token, waiting in list(catalogue.pending.items()):
                if (waiting.fragments, waiting.label.id) == (annotation.fragments, annotation.label_id):
                    del catalogue.pending[token]
        if touched:
            self.spans_changed(touched)
        if is_whole:
            self.spans_changed(())

    def _put_relation(self, relation: Relation) -> None:
        ends = [end for end in (relation.source_id, relation.target_id) if self._catalogue.knows(end)]
        others = [other for other in self._catalogue.view.relations if other.id != relation.id]
        kept = [relation] if ends and not relation.removed else []
        self._catalogue.view = replace(self._catalogue.view, relations=(*others, *kept))
        for end in ends:
            self.spans_changed(self._catalogue.fragments(end))

    def _discard_suggestion(self, id_: UUID) -> None:
        suggestion = self._catalogue.view.suggestions.discard(id_)
        if suggestion:
            self.spans_changed(suggestion.fragments)

    def _replace_view(self, **changed: object) -> None:
        self._catalogue.view = replace(self._catalogue.view, **changed)
        self._page.refresh()
        self.selected.turns = self._catalogue.view.turns
        self.refresh()

    def set_suggestions(self, suggestions: Iterable[Suggestion]) -> None:
        """Show these suggestions in place of the present ones."""
        if self._catalogue is None:
            return
        view, kept = self._catalogue.view, self._catalogue.view.suggestions
        wanted = {one.id: one for one in suggestions if one.document_id == view.document.id}
        # one by one, not all anew: while somebody marks they come again at every mark, nearly all as they were
        present = {one.id: one for one in kept.records()}
        gone = [one for id_, one in present.items() if id_ not in wanted]
        come = [one for id_, one in wanted.items() if one is not present.get(id_) and one != present.get(id_)]
        if not gone and not come:
            return
        for one in gone:
            kept.discard(one.id)
        for one in come:
            kept.put(one)
        moved = [present[one.id] for one in come if one.id in present]
        spans = [span for one in (*gone, *come, *moved) for span in one.fragments]
        if any(not one.fragments for one in (*gone, *come, *moved)):
            self.spans_changed(())
        if spans:
            self.spans_changed(spans)
        if any(one.id == self._focus for one in gone):
            self.focus_mark(None)

    def set_codebook(self, codebook: Codebook) -> None:
        if self._catalogue:
            self._catalogue.codebook = codebook
            self._page.refresh()
        self.refresh()

    def set_entries(self, entries: Mapping[UUID, Entry]) -> None:
        if self._catalogue:
            self._catalogue.entries = entries
            self._page.refresh()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._banner.set_theme(theme)

    # --- marks -------------------------------------------------------------------------------------------------------

    def show_pending(self, fragments: Fragments, label: Label) -> int:
        """Paint a mark before it is saved. `apply` drops it when the saved one arrives, `drop_pending` when saving failed."""
        token = next(self._tokens)
        if self._catalogue:
            self._catalogue.pending[token] = Pending(uuid4(), fragments, label)
            announce(self, label.name)
            self.spans_changed(fragments)
        return token

    def drop_pending(self, token: int) -> None:
        waiting = self._catalogue.pending.pop(token, None) if self._catalogue else None
        if waiting:
            self.spans_changed(waiting.fragments)

    def focused(self) -> UUID | None:
        """The mark that keys act on."""
        return self._focus

    def focused_mark(self) -> Shown | None:
        return self._catalogue.shown(self._focus) if self._catalogue and self._focus else None

    def focus_mark(self, id_: UUID | None) -> None:
        """Make a mark the one that keys act on, and show it; None for none."""
        if id_ is not None and (self._catalogue is None or not self._catalogue.knows(id_)):
            id_ = None
        if id_ == self._focus:
            return
        self.finish_edit()
        self._focus = id_
        shown = self.focused_mark()
        if shown and shown.fragments:
            self.show_offset(shown.fragments[0][0], until=min(shown.fragments[0][1], shown.fragments[0][0] + 400))
        self.viewport().update()
        self._announcer.focused(shown)
        self.mark_focused.emit(id_)

    def next_item(self, *, without: Collection[UUID] = ()) -> bool:
        """Focus the next suggestion, or mark to review, in text order, after the last one the first.

        False when there is none but those `without`; `ran_out` comes before where marks are reviewed.
        """
        return self._step(1, without)

    def previous_item(self) -> bool:
        return self._step(-1)

    def _step(self, step: int, without: Collection[UUID] = ()) -> bool:
        if self._catalogue is None:
            return False
        order = self._items()
        if all(item[3] in without for item in order):
            if self._queue is not None:
                self.ran_out.emit()
            return False
        here = next((item for item in order if item[3] == self._focus), None)
        if here is None:
            shown = self.focused_mark()
            # from the very beginning, labels of the whole document come first
            start = shown.fragments[0][0] if shown and shown.fragments else self.selected.caret or -1
            here = (start, -len(self.text) - 1, 0, None)
        order = [item for item in order if item[3] not in without]
        if step > 0:
            chosen = next((item for item in order if item[:3] > here[:3]), order[0])
        else:
            chosen = next((item for item in reversed(order) if item[:3] < here[:3]), order[-1])
        self.selected.put_caret(max(0, chosen[0]))
        self.selection_moved()
        self.focus_mark(chosen[3])
        return True

    def _items(self) -> list[tuple[int, int, int, UUID]]:
        """What awaits a decision, in the order of Tab: by place, the longer first; labels of the whole document before all."""
        if self._queue is None:
            suggestions = self._catalogue.view.suggestions
            places = ((record.id, self._catalogue.fragments(record.id)) for record in suggestions.records())
            return sorted((spans[0][0], -spans[-1][1], id_.int, id_) for id_, spans in places if spans)
        marks = self._catalogue.view.marks
        places = ((id_, marks.fragments(number)) for id_ in self._queue if (number := marks.find(id_)) is not None)
        return sorted((spans[0][0], -spans[-1][1], id_.int, id_) if spans else (-1, 0, id_.int, id_) for id_, spans in places)

    def set_queue(self, ids: Iterable[UUID] | None) -> None:
        """Go through these marks instead of the suggestions; None for the suggestions again."""
        self._queue = None if ids is None else tuple(ids)

    def set_layer(self, layer: UUID) -> None:
        """Which layer's marks are mine to change: while colleagues' marks are reviewed, that of the results."""
        if self._catalogue is not None and layer != self._catalogue.view.layer:
            self._replace_view(layer=layer)

    @property
    def is_armed(self) -> bool:
        return self._armed is not None

    def arm(self, label: Label | None) -> None:
        """With a label armed, every selection that is drawn with the mouse is swept: `label_swept`."""
        self._armed = label
        self._banner.show_label(label)
        announce(self, self._banner.text() if label else "")
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if label else Qt.CursorShape.IBeamCursor)

    # --- boundaries --------------------------------------------------------------------------------------------------

    def may_edit(self) -> bool:
        """Whether the focused mark is mine or a suggestion, so that its boundaries may be moved."""
        return self._catalogue is not None and self._focus is not None and self._catalogue.may_edit(self._focus)

    def focused_fragments(self) -> Fragments:
        return self._catalogue.fragments(self._focus) if self._catalogue and self._focus else ()

    def edit_boundary(self, fragments: Fragments) -> None:
        """Show the focused mark with other boundaries; they are saved by `finish_edit`."""
        if not self.may_edit() or self._page is None:
            return
        before = self.focused_fragments()
        self._edited = make_fragments(fragments)
        self._catalogue.edited = (self._focus, self._edited)
        self.spans_changed((*before, *self._edited))

    def finish_edit(self) -> None:
        """Send the new boundaries out; they stay on show until the saved mark comes in by `apply`, or `drop_edit`."""
        edited, self._edited = self._edited, None
        # the mark itself may be gone: undone, or decided about
        if edited is not None and self._catalogue.knows(self._focus) and edited != self._catalogue.record(self._focus).fragments:
            self.fragments_changed.emit(self._focus, edited)

    def drop_edit(self) -> None:
        """Show the saved boundaries again, because the edit was given up or could not be saved."""
        self._edited = None
        if self._catalogue and self._catalogue.edited:
            id_, fragments = self._catalogue.edited
            self._catalogue.edited = None
            saved = self._catalogue.record(id_).fragments if self._catalogue.knows(id_) else ()
            self.spans_changed((*fragments, *saved))

    def set_boundary_to_selection(self) -> None:
        if self.selected.fragments and self.may_edit():
            self.edit_boundary(self.selected.fragments)
            self.finish_edit()

    def word_edge(self, offset: int, *, end: bool) -> int:
        """The end, or the start, of the word at `offset`."""
        low, high = (offset - 1, offset) if end else (offset, offset + 1)
        snapped = snap_words(self.text, max(0, low), min(len(self.text), high))
        return snapped[1 if end else 0] if snapped[0] < snapped[1] else offset

    # --- selection and caret -----------------------------------------------------------------------------------------

    def selection(self) -> Fragments:
        """What is selected; nothing when only the caret stands somewhere."""
        return self.selected.fragments

    def select(self, fragments: Fragments) -> None:
        """Select `fragments` and show the first one."""
        self.selected.select(fragments)
        self.selection_moved(show=fragments[0][0] if fragments else None)

    def caret(self) -> int:
        return self.selected.caret

    def caret_shown(self) -> int | None:
        return self.selected.caret if self.hasFocus() else None

    def grow_selection(self, *, smaller: bool = False) -> None:
        """Word, name, clause, sentence, paragraph, turn; back when `smaller`."""
        if smaller:
            self.selected.shrink()
        else:
            self.selected.grow()
        self.selection_moved()

    def selection_moved(self, show: int | None = None) -> None:
        """Paint the caret and the selection where they are now, and tell the others."""
        if show is not None:
            self.show_offset(show)
        self.viewport().update()
        self.caret_moved.emit(self.selected.caret)
        self._announcer.caret_moved()
        fragments = self.selected.fragments
        if fragments != self._last_selection:
            self._last_selection = fragments
            self.selection_changed.emit(fragments)

    def selection_drawn(self) -> None:
        """The mouse is done: X11 has the selection to paste, and an armed label its sweep."""
        fragments = self.selected.fragments
        if not fragments:
            return
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setText(self.selected_text(), clipboard.Mode.Selection)
        if self._armed is not None:
            self.label_swept.emit(fragments)

    def is_in_sight(self, fragments: Fragments) -> bool:
        """Whether any of `fragments` begins or ends on the screen, so that a click elsewhere can be about it."""
        height = self.viewport().height()
        edges = [self.point_of(offset) for fragment in fragments for offset in fragment]
        return any(edge is not None and edge.bottom() > 0 and edge.top() < height for edge in edges)

    def fill_from_names(self, fills: bool) -> None:
        """While a field waits for a name, a click on an entity is the answer and leaves focus and selection alone."""
        self.is_filling = fills

    def selected_text(self) -> str:
        """The selected words as the document has them, fragments on lines of their own."""
        return "\n".join(self.text[start:end] for start, end in self.selected.fragments)

    def copy(self) -> None:
        if self.selected.fragments:
            QGuiApplication.clipboard().setText(self.selected_text())
            self.copied.emit(self.selected_text())

    def page_on(self, step: int) -> int:
        """Scroll by nearly a viewport; returns where the caret comes to stand."""
        where = self.point_of(self.selected.caret)
        height = self.viewport().height()
        before = self.verticalScrollBar().value()
        self.scroll_by(round(step * height * _PAGE_SHARE))
        if self.verticalScrollBar().value() == before:
            return len(self.text) if step > 0 else 0
        middle = where.center() if where and 0 <= where.y() < height else QPointF(self.viewport().width() / 3, height / 2)
        return self.offset_at(middle)

    def follow(self, link: Link) -> None:
        """Go to the mark at the other end; `elsewhere_clicked` carries its id when that lies in another document."""
        if self._catalogue and self._catalogue.knows(link.other):
            self.focus_mark(link.other)
        else:
            self.elsewhere_clicked.emit(link.other)

    def click_on(self, shown: Shown) -> None:
        """A click on an entity may fill the field that is open elsewhere."""
        if shown.is_entity and self._catalogue and self._catalogue.knows(shown.id):
            self.entity_clicked.emit(self._catalogue.record(shown.id))

    def step_back(self) -> bool:
        """One rung of Escape: boundary edit, armed label, selection, focus. False when there is nothing left."""
        self._pointer.let_go()
        if self._edited is not None:
            self.drop_edit()
        elif self._armed is not None:
            self.arm(None)
            self.disarmed.emit()
        elif not self.selected.is_empty:
            self.selected.collapse()
            self.selection_moved()
        elif self._focus is not None:
            self.focus_mark(None)
        else:
            return False
        return True

    # --- events ------------------------------------------------------------------------------------------------------

    def hover(self, point: QPointF) -> None:
        """Show by the pointer's shape what a press would do."""
        if self._armed is not None:
            return
        shape = Qt.CursorShape.IBeamCursor
        if self.is_title(point):
            shape = Qt.CursorShape.PointingHandCursor
        elif self._pointer.boundary_at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self.marks_under(point) or self.link_under(point):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._page:
            self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._page:
            self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._page:
            self._pointer.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu is about the selection if it was asked for there, else about the mark and the place under the pointer."""
        point = QPointF(event.pos())
        offset = self.character_at(point)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and not any(start <= offset < end for start, end in self.selected.fragments):
            marks = self.marks_under(point)
            self.focus_mark(marks[0].id if marks else None)
            if self.sign_under(point) is None:
                self.selected.put_caret(self.offset_at(point))
                self.selection_moved()
        self.context_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._page is None or not self._keys.press(event):
            event.ignore()

    def event(self, event: QEvent) -> bool:
        # letters and verdicts are typed here even where the window has the same key as a shortcut
        if event.type() == QEvent.Type.ShortcutOverride and self._page and self._keys.wants(event):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        return self._page is None and super().focusNextPrevChild(_next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._announcer.entered()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.finish_edit()
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = QPointF(event.pos())
            told = self.tr("Click to correct title, dates and source") if self.is_title(point) else ""
            QToolTip.showText(event.globalPos(), told or self._described(self.marks_under(point)), self.viewport())
            return True
        return super().viewportEvent(event)

    def _described(self, marks: list[Shown]) -> str:
        """Everything known of the marks, as rich text: names may hold what Qt would take for tags."""
        blocks = []
        for shown in marks:
            (label, step), *rest = self._catalogue.described(shown)
            lines = [f"<b>{escape(label)}</b> {escape(step)}", *(f"{escape(what)}: {escape(value)}" for what, value in rest)]
            blocks.append("<br>".join(lines))
        return "<hr>".join(blocks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._banner.place()
