"""The queue of the open document: what awaits the reviewer, what was decided, how far the review is, what to narrow it to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.agreement import AGREED, PAIR_KINDS
from annotator.core.model import Annotator, Decision, Label
from annotator.core.review import Progress, QueueItem
from annotator.gui.icons import icon
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.records import RecordsModel
from annotator.gui.panels.rows import number
from annotator.gui.panels.style import style_sheet
from annotator.gui.panels.suggestion_lane import PassageDelegate
from annotator.gui.review.queue_rows import Teller, kind
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.verdict_keys import verdict_of

MOST = 500
"""Rows that are shown at a time: the next ones come as these are decided. Preparing 100,000 would take seconds."""
DISAGREEMENTS = frozenset(PAIR_KINDS) - {AGREED}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What is asked for; empty is everything."""

    kinds: frozenset[str] = DISAGREEMENTS
    annotator: UUID | None = None
    label: UUID | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """Whom and what there is to narrow the queue to."""

    annotators: Sequence[Annotator] = ()
    labels: Sequence[Label] = ()


class QueuePanel(QWidget):
    """Enter accepts the current mark, Backspace rejects it, F2 corrects it; arrows and clicks show where it is."""

    decided = Signal(object, str)
    item_chosen = Signal(object)
    withdraw_requested = Signal(object)
    narrowed = Signal(object)
    next_wanted = Signal()
    approve_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._teller = Teller()
        self._asked = Narrowed()
        self._choices = Choices()
        self.waiting_model = RecordsModel(lambda item: self._teller.item_row(item), self)
        self.decided_model = RecordsModel(lambda one: self._teller.decision_row(one), self)
        self.waiting = Listing(
            self.waiting_model, PassageDelegate(), name=self.tr("Marks to review"), placeholder=self.tr("Filter by words")
        )
        self.decisions = Listing(
            self.decided_model, PassageDelegate(), name=self.tr("Decided"), placeholder=self.tr("Filter decisions")
        )
        self.decisions.set_nothing(
            "withdraw", self.tr("Nothing decided here"), self.tr("What you decide in this document can be taken back here.")
        )
        self.setFocusProxy(self.waiting)
        self._build()
        self.waiting.chosen.connect(self.item_chosen)
        self.waiting.moved.connect(lambda key: self._on_moved(self.waiting, key))
        for listing in (self.waiting, self.decisions):
            listing.view.installEventFilter(self)
            listing.view.setUniformItemSizes(False)  # names take less room than sentences; there are never more than MOST

    def _build(self) -> None:
        self.headline = QLabel()
        self.headline.setProperty("role", "heading")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("How much is decided"))
        self.filter_button = QToolButton(
            popupMode=QToolButton.ToolButtonPopupMode.InstantPopup,
            toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            iconSize=QSize(15, 15),
            focusPolicy=Qt.FocusPolicy.TabFocus,
        )
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.filter_button.setMenu(self._menu)
        self._tabs = QTabBar(drawBase=False, expanding=False)
        self._tabs.setProperty("role", "inner")
        self._tabs.setAccessibleName(self.tr("Review"))
        self._tabs.addTab("")
        self._tabs.addTab("")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.waiting)
        self._pages.addWidget(self.decisions)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self.approve = QPushButton(self.tr("Approve all that agree…"))
        self.next = QPushButton()
        for button, wanted in ((self.approve, self.approve_wanted), (self.next, self.next_wanted)):
            button.setProperty("role", "pill")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(wanted)
        top = QHBoxLayout()
        top.setContentsMargins(14, 8, 8, 0)
        top.addWidget(self.headline, 1)
        top.addWidget(self.filter_button)
        bar = QVBoxLayout()
        bar.setContentsMargins(14, 4, 14, 2)
        bar.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 6, 10, 8)
        foot.addWidget(self.approve)
        foot.addStretch(1)
        foot.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(bar)
        layout.addWidget(self._tabs)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)
        self._show_filter()
        self.clear()

    # showing

    def clear(self) -> None:
        """Without a document there is nothing to review, and how far it is nobody knows."""
        self.show_queue((), 0, (), {}, Teller(), Choices())

    def show_queue(
        self,
        items: Sequence[QueueItem],
        waiting: int,
        decisions: Sequence[Decision],
        progress: Mapping[UUID, Progress],
        teller: Teller,
        choices: Choices,
    ) -> None:
        """Show the first of the marks that are `waiting` in the open document, my decisions there, and how far everything is."""
        changed = teller != self._teller
        self._teller, self._choices = teller, choices
        here = teller.view.document.id if teller.view is not None else None
        self._explain(progress, here)
        self.waiting_model.set_records(items, afresh=changed)
        self.decided_model.set_records(sorted(decisions, key=lambda one: one.at, reverse=True), afresh=changed)
        self._count(waiting, len(decisions))
        decided, total = (sum(getattr(one, name) for one in progress.values()) for name in ("decided", "total"))
        self.headline.setText(
            self.tr("{decided} of {total} decided").format(decided=number(decided), total=number(total)) if total else ""
        )
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(decided)
        self._bar.setVisible(total > 0)
        left = {id_: one.left for id_, one in progress.items() if id_ != here and one.left}
        self.next.setVisible(bool(left))
        self.next.setText(self.tr("Next document  →"))
        self.next.setToolTip(
            self.tr("{marks} more in %Ln other documents", "", len(left)).format(marks=number(sum(left.values())))
        )
        self.approve.setVisible(total > decided)

    def _explain(self, progress: Mapping[UUID, Progress], here: UUID | None) -> None:
        """What stands in the list's place when nothing awaits a decision."""
        if not progress:
            text = (
                "merge",
                self.tr("Nobody’s marks yet"),
                self.tr("Merge a colleague’s file to review it: Project menu, Merge, or drop the file on the window."),
            )
        elif not any(one.left for one in progress.values()):
            text = (
                "done",
                self.tr("All decided"),
                self.tr("Every mark of your colleagues has a decision of yours. What they change comes back here."),
            )
        elif here in progress and progress[here].left:
            text = (
                "filter",
                self.tr("Nothing of that sort here"),
                self.tr("%Ln other marks in this document await a decision.", "", progress[here].left),
            )
        else:
            text = (
                "review",
                self.tr("Nothing to decide here"),
                self.tr("Tab goes on to the next document with marks to review."),
            )
        self.waiting.set_nothing(*text)

    def set_current(self, item_id: UUID | None) -> None:
        """Show which mark has the focus in the document, without announcing it."""
        self.waiting.set_current(item_id)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(style_sheet(theme))
        self.waiting.set_theme(theme)
        self.decisions.set_theme(theme)
        self.filter_button.setIcon(icon("filter", theme))

    def _count(self, waiting: int, decided: int) -> None:
        for place, (text, count) in enumerate(((self.tr("To decide"), waiting), (self.tr("Decided"), decided))):
            self._tabs.setTabText(place, f"{text}  {number(count)}" if count else text)

    # narrowing

    @property
    def asked(self) -> Narrowed:
        """What the queue is narrowed to."""
        return self._asked

    def ask(self, asked: Narrowed) -> None:
        """Narrow the queue."""
        if asked != self._asked:
            self._asked = asked
            self._show_filter()
            self.narrowed.emit(asked)

    def _show_filter(self) -> None:
        asked = self._asked
        if asked.kinds == DISAGREEMENTS:
            kinds = self.tr("differences")
        else:
            kinds = kind(next(iter(asked.kinds))) if asked.kinds else self.tr("everything")
        names = [kinds, *(one.name for one in self._choices.annotators if one.id == asked.annotator)]
        names += [one.name for one in self._choices.labels if one.id == asked.label]
        self.filter_button.setText(self.fontMetrics().elidedText(" · ".join(names), Qt.TextElideMode.ElideRight, 170))
        self.filter_button.setAccessibleName(self.tr("Shown: {what}").format(what=", ".join(names)))
        self.filter_button.setToolTip(", ".join(names))

    def _fill_menu(self) -> None:
        menu, asked = self._menu, self._asked
        menu.clear()
        sorts = [(self.tr("Everything"), frozenset()), (self.tr("All differences"), DISAGREEMENTS)]
        sorts += [(kind(one).capitalize(), frozenset({one})) for one in reversed(PAIR_KINDS)]
        self._add_group([(text, kinds == asked.kinds, {"kinds": kinds}) for text, kinds in sorts])
        people = [(self.tr("Everybody"), None), *((one.name, one.id) for one in self._choices.annotators)]
        self._add_group([(text, id_ == asked.annotator, {"annotator": id_}) for text, id_ in people])
        labels = [(self.tr("All labels"), None), *((one.name, one.id) for one in self._choices.labels)]
        self._add_group([(text, id_ == asked.label, {"label": id_}) for text, id_ in labels])

    def _add_group(self, rows: Sequence[tuple[str, bool, dict[str, object]]]) -> None:
        if not self._menu.isEmpty():
            self._menu.addSeparator()
        group = QActionGroup(self._menu)
        for text, chosen, change in rows:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(chosen)
            action.triggered.connect(partial(self._change, change))
            group.addAction(action)

    def _change(self, change: dict[str, object], _checked: bool = False) -> None:
        before = {name: getattr(self._asked, name) for name in ("kinds", "annotator", "label")}
        self.ask(Narrowed(**{**before, **change}))

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Verdicts are given by key on the current row; a held key gives one."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if watched is self.waiting.view and (verdict := verdict_of(event)):
                row = self.waiting_model.row_at(self.waiting.view.currentIndex())
                if row is not None and not event.isAutoRepeat():
                    self.decided.emit(row.record.annotation, verdict)
                return True
            if watched is self.decisions.view and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
                row = self.decided_model.row_at(self.decisions.view.currentIndex())
                if row is not None and not event.isAutoRepeat():
                    self.withdraw_requested.emit(row.record.id)
                return True
        return super().eventFilter(watched, event)

    def _on_moved(self, listing: Listing, key: object) -> None:
        if key is not None and listing.view.hasFocus():
            self.item_chosen.emit(key)

    def _on_tab_changed(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self.setFocusProxy(self._pages.currentWidget())

    def show_decided(self) -> None:
        """Turn to what was decided, to take it back."""
        self._tabs.setCurrentIndex(1)
        self.decisions.view.setFocus()

    def show_waiting(self) -> None:
        """Turn to what awaits a decision."""
        self._tabs.setCurrentIndex(0)
