"""Relations made in the text: `L` on a mark, a click or Tab to another, a digit for the label; also across documents."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from annotator.core.model import RELATION, Annotation, ChangeSet, Label, Relation, Suggestion
from annotator.gui.document.link_banner import LinkBanner

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

TOLD = 36
"""Characters of a mark that the banner repeats."""


@dataclass(frozen=True, slots=True)
class _End:
    """One end of the relation that is being made."""

    mark: Annotation
    quote: str


class Relating(QObject):
    """Waits for the second mark, then for the label. Escape takes back one step; another document may be opened meanwhile."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._page = window.document
        self._source: _End | None = None
        self._target: _End | None = None
        self.banner = LinkBanner(window.document)
        self.banner.chosen.connect(self._link)
        self.banner.stopped.connect(self.stop)
        self._list = window.form.relations
        self._list.jump_wanted.connect(lambda mark: window.places.show_mark(mark.document_id, mark.id))
        self._list.removal_wanted.connect(lambda id_: window.bridge.write(lambda project: project.relations.remove([id_])))
        self._list.turn_wanted.connect(lambda id_: window.bridge.write(lambda project: project.relations.turn(id_)))
        self._list.relabel_wanted.connect(
            lambda id_, label_id: window.bridge.write(lambda project: project.relations.relabel(id_, label_id))
        )
        self._list.link_wanted.connect(self.begin)
        window.document.elsewhere_clicked.connect(self._show_elsewhere)
        self._page.letter_typed.connect(self._on_letter)
        self._page.mark_focused.connect(self._on_focus)
        self._page.installEventFilter(self)
        window.marking.subject_changed.connect(self._show_links)
        window.bridge.changed.connect(self._on_changed)
        window.bridge.closed.connect(self.stop)
        window.session.document_shown.connect(self._on_document)

    @property
    def is_waiting(self) -> bool:
        """Whether a relation has been begun and not yet made."""
        return self._source is not None

    # making one

    def begin(self) -> None:
        """Begin a relation at the mark that has the focus."""
        subject = self._window.marking.subject()
        if isinstance(subject, Suggestion):
            self._window.notice.say(self.tr("Accept the suggestion first, then link it."))
        elif subject is None:
            self._window.notice.say(self.tr("Click the mark that the relation begins at, then press L."))
        else:
            self._source, self._target = self._end(subject), None
            self._page.setFocus()
            self._ask()

    def stop(self) -> None:
        """Make no relation after all."""
        self._source = self._target = None
        self.banner.hide()

    def _on_letter(self, letter: str, shift: bool) -> None:
        if letter == "l" and not shift:
            self.begin()

    def _on_focus(self, id_: UUID | None) -> None:
        if self._source is not None and id_ is not None and id_ != self._source.mark.id:
            mark = self._window.marking.subject()
            self._target = self._end(mark) if isinstance(mark, Annotation) and mark.id == id_ else None
            self._ask()

    def _on_document(self, _view: object) -> None:
        self._target = None
        if self.is_waiting:
            self._ask()

    def _end(self, mark: Annotation) -> _End:
        text = self._page.text
        quote = " ".join(" … ".join(text[start:end] for start, end in mark.fragments).split())
        return _End(mark, quote if len(quote) <= TOLD else f"{quote[: TOLD - 1]}…")

    def _ask(self) -> None:
        """Say what is awaited: the other mark, or how both belong together."""
        source, target = self._source, self._target
        if source is None:
            return
        if target is None:
            awaited = self.tr("“{from_}” is linked with … Click another mark, or Tab to it.")
            self.banner.ask(awaited.format(from_=self._said(source)))
            return
        labels = self._fitting(source.mark, target.mark)
        words = self.tr("“{from_}” … “{to}”") if labels else self.tr("No relation of the codebook joins “{from_}” and “{to}”.")
        self.banner.ask(words.format(from_=self._said(source), to=self._said(target)), labels)

    def _said(self, end: _End) -> str:
        return end.quote or self.tr("the whole document")

    def _fitting(self, source: Annotation, target: Annotation) -> list[Label]:
        """The relations that may join marks of these kinds, in the order of the digits."""
        codebook = self._window.session.codebook
        known = [codebook.get(mark.label_id) for mark in (source, target)]
        kinds = {label.kind for label in known if label is not None}
        return [label for label in codebook.labels if label.kind == RELATION and (not label.joins or kinds <= {*label.joins})][:9]

    def _link(self, label: Label) -> None:
        source, target = self._source, self._target
        if source is None or target is None:
            return
        told = self.tr("“{from_}” {relation} “{to}”.").format(
            from_=self._said(source), relation=label.name, to=self._said(target)
        )
        self.stop()

        def then(changes: ChangeSet) -> None:
            self._window.notice.say(told if changes else self.tr("These two are linked in this way already."))

        ids = source.mark.id, target.mark.id
        self._window.bridge.write(lambda project: project.relations.link(*ids, label.id), then)

    # the keys while one is being made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self.is_waiting and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            self._step_back()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._to_neighbour(1 if key == Qt.Key.Key_Tab else -1)
        elif plain and event.text() in tuple("123456789"):
            place = int(event.text()) - 1
            if not event.isAutoRepeat() and place < len(self.banner.chips):
                self.banner.chips[place].click()
        else:
            return False
        return True

    def _step_back(self) -> None:
        """First the chosen mark is let go, then the relation."""
        if self._target is None or self._source is None:
            self.stop()
            return
        self._target = None
        if self._page.view is not None and self._page.view.marks.find(self._source.mark.id) is not None:
            self._page.focus_mark(self._source.mark.id)
        self._ask()

    def _to_neighbour(self, step: int) -> None:
        """Focus the next mark in text order, whoever made it, but not the one that the relation begins at."""
        view = self._page.view
        if view is None or self._source is None:
            return
        places = sorted(
            (marks_fragments[0][0], -marks_fragments[-1][1], number)
            for number in view.marks.numbers()
            if (marks_fragments := view.marks.fragments(number))
        )
        focused = self._page.focused()
        here = view.marks.find(focused) if focused is not None else None
        before = next((place for place in places if place[2] == here), (self._page.caret(), 1, -1))
        others = [place for place in places if view.marks.record(place[2]).id != self._source.mark.id]
        if others:
            if step > 0:
                chosen = next((place for place in others if place > before), others[0])
            else:
                chosen = next((place for place in reversed(others) if place < before), others[-1])
            self._page.focus_mark(view.marks.record(chosen[2]).id)

    # those that are there

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.bulk or "relation" in changes.kinds or any(isinstance(one, Relation) for one in changes.records):
            self._show_links(self._window.marking.subject())
        ends = [end for end in (self._source, self._target) if end is not None]
        gone = {one.id for one in changes.records if isinstance(one, Annotation) and one.removed}
        if any(end.mark.id in gone for end in ends):
            self.stop()

    def _show_links(self, subject: Annotation | Suggestion | None) -> None:
        if not isinstance(subject, Annotation):
            self._list.show_links((), None)
            return
        self._window.bridge.read(
            self, lambda project: project.relations.around(subject.id), partial(self._take_links, subject), channel="links"
        )

    def _take_links(self, subject: Annotation, links: Any) -> None:
        shown = self._window.form.mark
        if shown is not None and shown.id == subject.id:
            view = self._window.session.view
            self._list.show_links(links, view, self._window.session.codebook)

    def _show_elsewhere(self, mark_id: UUID) -> None:
        """Follow a relation into another document."""
        self._window.bridge.read(
            self,
            lambda project: project.annotations.get(mark_id),
            lambda mark: self._window.places.show_mark(mark.document_id, mark.id),
            channel="elsewhere",
        )
