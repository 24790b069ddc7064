"""The mode Review: colleagues' marks of the open document, one after the other, into the results of this reviewer."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QLocale, QObject, Signal

from annotator.core.agreement import AGREED, same_attributes
from annotator.core.model import ACCEPT, WITHDRAW, Annotation, ChangeSet, Decision, Suggestion
from annotator.core.review import Progress, Queue, QueueItem
from annotator.gui.modes import REVIEW
from annotator.gui.review.queue_approve import PREVIEWED
from annotator.gui.review.queue_panel import MOST, Choices, QueuePanel
from annotator.gui.review.queue_rows import Teller, kind
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_READ_AGAIN = frozenset({"annotation", "decision", "layer", "label"})
"""What changes a queue."""

QUEUE_SHARE = 0.68
"""How much of the height beside the text the queue takes."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was read of one document."""

    layer: UUID
    queue: Queue
    ids: tuple[UUID, ...]
    decisions: Sequence[Decision]
    progress: Mapping[UUID, Progress]


class Reviewing(QObject):
    """While it is active the desk shows the queue in place of suggestions, and what is written goes into the results.

    `shown` comes when the queue has been brought up to date.
    """

    shown = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge, self._session, self._page = window.bridge, window.session, window.document
        self.panel = QueuePanel()
        self._ids: tuple[UUID, ...] = ()
        self._seen: _Seen | None = None
        self._leaving: set[UUID] = set()
        self._settled: set[UUID] = set()
        self._goes_on = False
        self._sizes: list[int] = []
        window.modes.add(REVIEW, self.tr("Review"), window.desk)
        window.modes.changed.connect(self._on_mode)
        window.marking.review_by(self)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.closed.connect(self._forget)
        self._session.document_shown.connect(lambda _: self._on_document())
        self._session.document_left.connect(self._on_left)
        self._session.codebook_changed.connect(lambda _: self._show())
        self._session.entries_changed.connect(lambda _: self._show())
        self._page.ran_out.connect(self.go_on)
        self._page.mark_focused.connect(self._on_focus)
        panel = self.panel
        panel.decided.connect(window.marking.decide_about)
        panel.item_chosen.connect(self._page.focus_mark)
        panel.withdraw_requested.connect(self.take_back)
        panel.narrowed.connect(lambda _: self._read())
        panel.next_wanted.connect(self.go_on)
        panel.approve_wanted.connect(self.approve_all)

    @property
    def is_active(self) -> bool:
        """Whether the window is in Review."""
        return self._window.modes.current == REVIEW

    def takes(self, subject: object) -> bool:
        """Whether a mark is a colleague's, to be decided about rather than changed."""
        view = self._page.view
        if not self.is_active or not isinstance(subject, Annotation) or view is None or self._bridge.annotator is None:
            return False
        layer = next((one for one in view.layers if one.id == subject.layer_id), None)
        return layer is not None and not layer.adjudication and layer.annotator_id != self._bridge.annotator.id

    def doubt(self, subject: Annotation | Suggestion | None) -> str:
        """How the mark differs from what others marked, for its form; "" for what is not reviewed."""
        if subject is None or not self.takes(subject):
            return ""
        item = self._item(subject.id)
        if item is None:
            return self.tr("You have decided about this mark.")
        return f"{kind(item.kind)}\n{self._teller().difference(item)}"

    def alike(self, subject: Annotation) -> list[Annotation]:
        """The mark and those of other colleagues that say the same: drawn as one, they are decided as one."""
        marks = self._page.view.marks
        around = marks.touching(*subject.fragments[0]) if subject.fragments else marks.placeless()
        items = filter(None, (self._item(marks.record(number).id) for number in around))
        return [subject, *(one.annotation for one in items if one.id != subject.id and _same(one.annotation, subject))]

    def _item(self, mark_id: UUID) -> QueueItem | None:
        """What waits about a mark of the open document."""
        return None if self._seen is None or mark_id in self._leaving else self._seen.queue.find(mark_id)

    # what is read

    def _on_mode(self, _mode: str) -> None:
        window, tabs = self._window, self._window.lower_tags
        old, new = (window.lane, self.panel) if self.is_active else (self.panel, window.lane)
        place = tabs.indexOf(old)
        if place >= 0:
            was_current = tabs.currentIndex() == place
            tabs.removeTab(place)
            tabs.insertTab(place, new, "")
            if was_current or self.is_active:
                tabs.setCurrentIndex(place)
        self._share_room()
        window.show_suggestions()
        self._name_tab()
        self._on_document()
        if self.is_active:
            self._goes_on = True
            self._page.setFocus()

    def _share_room(self) -> None:
        """Give the queue most of the height beside the text, where labels are rarely pointed at; give reading its share back."""
        sizes = self._window.desk.tags.sizes()
        if self.is_active:
            self._sizes = sizes
            sizes = [round(sum(sizes) * (1 - QUEUE_SHARE)), round(sum(sizes) * QUEUE_SHARE)]
        elif self._sizes:
            sizes, self._sizes = self._sizes, []
        self._window.desk.tags.setSizes(sizes)

    def _on_document(self) -> None:
        """The page writes into the layer of the mode, and Tab goes through its items."""
        view = self._session.view
        if view is None:
            return
        self._seen, self._ids = None, ()
        self._page.set_queue(() if self.is_active else None)
        if self.is_active:
            self._read()
        else:
            self._page.set_layer(view.layer)

    def _on_left(self) -> None:
        self._forget()
        self._read()

    def _read(self) -> None:
        if not self.is_active:
            return
        document, asked = self._session.document_id, self.panel.asked

        def work(project: Any) -> _Seen:
            mine = project.annotator.id
            layers = None
            if asked.annotator is not None:
                layers = [one.id for one in project.exchange.layers() if one.annotator_id == asked.annotator]
            labels = None if asked.label is None else [asked.label]
            here = [] if document is None else [document]
            decisions = () if document is None else project.review.decisions(document)
            queue = project.review.queue(documents=here, layers=layers, labels=labels, kinds=asked.kinds or None)
            return _Seen(
                project.review.layer,
                queue,
                tuple(map(UUID, queue.ids)),
                [one for one in decisions if one.annotator_id == mine and _is_about_a_mark(one)],
                project.review.progress(),
            )

        self._bridge.read(self, work, self._take, channel="queue")

    def _take(self, seen: _Seen) -> None:
        if not self.is_active:
            return  # the analyst has gone back to reading meanwhile
        self._seen = seen
        self._leaving -= self._settled
        self._settled.clear()
        self._page.set_layer(seen.layer)
        self._show()
        if self._goes_on:
            self._goes_on = False
            if self._ids:
                self._page.next_item()
            elif any(one.left for id_, one in seen.progress.items() if id_ != self._session.document_id):
                self.go_on()
            self._window.marking.verdicts.hold_reasons(False)

    def _show(self) -> None:
        """Bring the page and the panel in line with what was read, less what is being decided."""
        seen = self._seen
        if seen is None or not self.is_active:
            return
        self._ids = tuple(id_ for id_ in seen.ids if id_ not in self._leaving) if self._leaving else seen.ids
        self._page.set_queue(self._ids)
        view = self._page.view
        names = {one.id: one for one in view.annotators} if view is not None else {}
        mine = self._bridge.annotator
        others = [one for id_, one in names.items() if mine is None or id_ != mine.id]
        labels = [one for one in self._session.codebook.labels if one.kind != "relation"]
        shown = list(filter(None, map(self._item, self._ids[:MOST])))
        self.panel.show_queue(
            shown, len(self._ids), seen.decisions, self._progress(seen), self._teller(), Choices(others, labels)
        )
        self._on_focus(self._page.focused())
        self._name_tab()
        self.shown.emit()

    def _progress(self, seen: _Seen) -> dict[UUID, Progress]:
        """How far everything is, what is being written counted as decided."""
        progress, here = dict(seen.progress), self._session.document_id
        if here in progress:
            before, under_way = progress[here], len(seen.ids) - len(self._ids)
            progress[here] = Progress(decided=before.decided + under_way, total=before.total)
        return progress

    def _teller(self) -> Teller:
        return Teller(self._session.codebook, self._session.entries, self._page.view)

    def _name_tab(self) -> None:
        count = len(self._ids)
        text = self.tr("To review  {count}").format(count=QLocale().toString(count)) if count else self.tr("To review")
        self._window.lower_tags.setTabText(self._window.lower_tags.indexOf(self.panel), text)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.is_active and (changes.bulk or changes.kinds & _READ_AGAIN):
            self._read()

    def _forget(self) -> None:
        self._seen, self._ids = None, ()
        self._leaving.clear()
        self._settled.clear()
        self.panel.clear()

    def _on_focus(self, id_: UUID | None) -> None:
        if self.is_active:
            self.panel.set_current(id_)

    # what is decided

    def begin_decision(self, decided: Collection[UUID]) -> None:
        """Take marks out of the queue at once; what is read before the decision is written does not bring them back."""
        self._leaving.update(decided)
        self._show()

    def end_decision(self, decided: Collection[UUID]) -> None:
        """The decision has been written, or could not be; what is read from now on knows."""
        self._settled.update(decided)

    def is_being_decided(self, mark_id: UUID) -> bool:
        return mark_id in self._leaving

    def read_again(self) -> None:
        """A decision could not be written: what it was about still waits."""
        self._read()

    def ask_reason(self) -> None:
        """Ask in words why the last rejection was made."""
        from annotator.gui.dialogs.reason_dialog import ReasonDialog

        verdicts = self._window.marking.verdicts
        rejected = verdicts.rejected  # the focus that a dialog takes ends the time for digits
        if not rejected:
            self._window.notice.say(self.tr("Reject a mark first, then say why."))
            return
        dialog = ReasonDialog(verdicts.own_reasons, self._window)
        accepted, reason = dialog.exec(), dialog.reason
        dialog.deleteLater()
        if accepted:
            verdicts.explain(rejected, reason)
            verdicts.forget_reasons()

    def take_back(self, decision_id: UUID) -> None:
        """Withdraw a decision: its mark waits again, and what the decision made goes."""
        self._bridge.write(lambda project: project.review.withdraw(decision_id))

    def go_on(self) -> None:
        """Open the next document in which something of that sort awaits a decision, at its first mark."""
        here, asked = self._session.document_id, self.panel.asked

        def work(project: Any) -> UUID | None:
            layers = None
            if asked.annotator is not None:
                layers = [one.id for one in project.exchange.layers() if one.annotator_id == asked.annotator]
            labels = None if asked.label is None else [asked.label]
            return project.review.next_document(here, layers=layers, labels=labels, kinds=asked.kinds or None)

        self._bridge.read(self, work, self._open_next, channel="next")

    def _open_next(self, document_id: UUID | None) -> None:
        if document_id is None or document_id == self._session.document_id:
            self._window.notice.say(self.tr("Nothing more to review."))
            return
        self._goes_on = True
        self._window.marking.verdicts.hold_reasons(True)
        self._session.open(document_id)

    def approve_all(self) -> None:
        """Show what all who marked it agree on, in every document, and accept it as one step."""

        def work(project: Any) -> tuple[list[QueueItem], dict[UUID, str]]:
            agreed = list(project.review.queue(kinds=[AGREED]))
            shown = {item.annotation.document_id for item in agreed[:PREVIEWED]}
            return agreed, {id_: project.documents.text(id_) for id_ in shown}

        self._bridge.read(self, work, lambda found: self._preview(*found), channel="agreed")

    def _preview(self, agreed: Sequence[QueueItem], texts: Mapping[UUID, str]) -> None:
        from annotator.gui.review.queue_approve import ApproveDialog

        if not agreed:
            self._window.notice.say(self.tr("There is nothing that several agree on."))
            return
        titles = {row.record.id: row.record.title for row in self._window.documents.model.rows()}
        dialog = ApproveDialog(agreed, texts, titles, self._teller(), self._window.theme, self._window)
        accepted = dialog.exec()
        dialog.deleteLater()
        if accepted:
            self._bridge.write(
                lambda project: project.review.decide_many((one.annotation, ACCEPT) for one in agreed),
                lambda _: self._window.notice.say(self.tr("%Ln marks approved.", "", len(agreed))),
            )

    def set_theme(self, theme: Theme) -> None:
        self.panel.set_theme(theme)


def _is_about_a_mark(decision: Decision) -> bool:
    return decision.subject == "annotation" and decision.verdict != WITHDRAW


def _same(one: Annotation, other: Annotation) -> bool:
    return (
        one.label_id == other.label_id and one.fragments == other.fragments and same_attributes(one.attributes, other.attributes)
    )
