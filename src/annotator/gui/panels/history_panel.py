"""What happened: to the mark that has the focus, and in the whole project."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QStyleOptionViewItem, QTabBar, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.model import Action, Annotation, ChangeSet, Entry, Suggestion
from annotator.gui.keys import done
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.records import ROW, RecordsModel, Row
from annotator.gui.panels.rows import ABOVE, SIDE, RowDelegate, smaller, write
from annotator.gui.panels.style import style_sheet
from annotator.gui.panels.versions import differences, pairs
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge

SHOWN = 500
"""Actions of the project that are read; undo reaches further back."""
UNDO, REDO = "undo", "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow(Row):
    """What happened, when, by whom; `undone` when it has been taken back."""

    when: str
    who: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One revision of a mark with the one before it."""

    before: Annotation | None
    after: Annotation


class HistoryDelegate(RowDelegate):
    """What and when on the first line, who on the second; what was taken back is struck through."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high, low = QFontMetrics(option.font).height(), QFontMetrics(smaller(option.font)).height()
        return QSize(140, high + low + 2 * ABOVE + 2)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: HistoryRow = index.data(ROW)
        theme, font, small = self.theme, option.font, smaller(option.font)
        high, low = QFontMetrics(font).height(), QFontMetrics(small).height()
        left, right, top = option.rect.left() + SIDE, option.rect.right() - SIDE, option.rect.top() + ABOVE
        end = Qt.AlignmentFlag.AlignRight
        taken = write(painter, QRect(left, top, right - left, high), row.when, small, theme.dim, end)
        if row.undone:
            font.setStrikeOut(True)
        ink = theme.dim if row.undone else theme.ink
        write(painter, QRect(left, top, right - taken - 10 - left, high), row.title, font, ink)
        write(painter, QRect(left, top + high + 2, right - left, low), row.who, small, theme.dim)


class HistoryPanel(QWidget):
    """Two lists: every revision of the focused mark, and the newest actions of everybody."""

    def __init__(self, bridge: "ProjectBridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._mark: UUID | None = None
        self._is_mine = False
        self._codebook = Codebook()
        self._entries: Mapping[UUID, Entry] = {}
        self._names: dict[UUID, str] = {}
        self._actions: dict[int, Action] = {}
        self._stale = True
        self.mark_model = RecordsModel(self._prepare_step, self, key=_step_key)
        self.project_model = RecordsModel(self._prepare_action, self, key=attrgetter("sequence"))
        self.of_mark = Listing(
            self.mark_model, HistoryDelegate(), name=self.tr("History of this mark"), placeholder=self.tr("Filter history")
        )
        self.of_mark.set_nothing(
            "history", self.tr("No mark selected"), self.tr("Click a mark in the text to see how it came to be what it is.")
        )
        self.of_project = Listing(
            self.project_model, HistoryDelegate(), name=self.tr("History of the project"), placeholder=self.tr("Filter history")
        )
        self.of_project.set_nothing(
            "history",
            self.tr("Nothing has happened yet"),
            self.tr("Everything done in the project appears here. Ctrl+Z takes it back."),
        )
        self._tabs = QTabBar(drawBase=False, expanding=False)
        self._tabs.setProperty("role", "inner")
        self._tabs.setAccessibleName(self.tr("History"))
        self._tabs.addTab(self.tr("This mark"))
        self._tabs.addTab(self.tr("Project"))
        self._pages = QStackedWidget()
        self.restore = QPushButton(self.tr("Restore this state"))
        self.restore.clicked.connect(self._restore)
        self.of_mark.moved.connect(lambda _: self._judge_restoring())
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 6, 8, 8)
        foot.addWidget(self.restore)
        foot.addStretch(1)
        self.of_mark.layout().addLayout(foot)
        self._judge_restoring()
        self._pages.addWidget(self.of_mark)
        self._pages.addWidget(self.of_project)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.of_mark)
        self._tabs.setCurrentIndex(1)
        bridge.opened.connect(lambda _: self._refresh_if_seen())
        bridge.changed.connect(self._on_changed)
        bridge.closed.connect(self.clear)

    def show_mark(
        self,
        mark: Annotation | Suggestion | None,
        codebook: Codebook,
        entries: Mapping[UUID, Entry],
        view: DocumentView | None,
    ) -> None:
        """Follow the focus: the history of `mark` is read when the panel is seen."""
        self._codebook, self._entries = codebook, entries
        if view is not None:
            self._names = {annotator.id: annotator.name for annotator in view.annotators}
        self._mark = mark.id if isinstance(mark, Annotation) else None
        self._is_mine = isinstance(mark, Annotation) and view is not None and mark.layer_id == view.layer
        if self._mark is None:
            self.mark_model.set_records(())
        self._judge_restoring()
        self._refresh_if_seen()

    def set_versions(self, versions: Sequence[Annotation]) -> None:
        """Show these revisions of a mark, given oldest first, the newest on top."""
        self.mark_model.set_records([Step(*pair) for pair in pairs(versions)], afresh=True)
        self._judge_restoring()

    def set_actions(self, actions: Sequence[Action]) -> None:
        """Show these actions, newest first."""
        self._actions = {action.sequence: action for action in actions}
        self.project_model.set_records(actions, afresh=True)

    def clear(self) -> None:
        self._mark = None
        self.mark_model.set_records(())
        self.project_model.set_records(())

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(style_sheet(theme))
        self.of_mark.set_theme(theme)
        self.of_project.set_theme(theme)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _on_changed(self, _changes: ChangeSet) -> None:
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self._bridge.read(self, lambda project: project.history(SHOWN), self.set_actions, channel="project")
        mark = self._mark
        if mark is not None:
            self._bridge.read(self, lambda project: project.annotations.history(mark), self.set_versions, channel="mark")

    def _judge_restoring(self) -> None:
        """Only an earlier state of a mark of one's own can be brought back."""
        row = self.mark_model.row_at(self.of_mark.view.currentIndex())
        newest = max((one.record.after.revision for one in self.mark_model.rows()), default=0)
        self.restore.setVisible(self._is_mine and self._mark is not None)
        self.restore.setEnabled(row is not None and row.record.after.revision < newest)

    def _restore(self) -> None:
        step: Step = self.mark_model.row_at(self.of_mark.view.currentIndex()).record
        mark, revision = step.after.id, step.after.revision
        self._bridge.write(lambda project: project.annotations.restore(mark, revision))

    def _on_tab_changed(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self.setFocusProxy(self._pages.currentWidget())

    def _who(self, annotator_id: UUID | None) -> str:
        if annotator_id == self._bridge.annotator.id:
            return self.tr("you")
        return self._names.get(annotator_id, self.tr("a colleague")) if annotator_id is not None else ""

    def _prepare_step(self, step: Step) -> HistoryRow:
        changes = differences(step.before, step.after, self._codebook, self._entries)
        who, when = self._who(step.after.author), _when(step.after.updated)
        return HistoryRow(
            key=_step_key(step),
            record=step,
            title="; ".join(changes),
            when=when,
            who=who,
            tip="\n".join((*changes, f"{who}, {step.after.updated.astimezone():%Y-%m-%d %H:%M:%S}")),
            spoken=", ".join(("; ".join(changes), who, when)),
            found_by=" ".join((*changes, who)).casefold(),
        )

    def _prepare_action(self, action: Action) -> HistoryRow:
        title = self._title(action)
        undone = not action.live and action.name not in (UNDO, REDO)
        who, when = self._who(action.annotator_id), _when(action.at)
        below = self.tr("{who}, taken back").format(who=who) if undone else who
        return HistoryRow(
            key=action.sequence,
            record=action,
            title=title,
            when=when,
            who=below,
            undone=undone,
            tip=f"{title}\n{below}, {action.at.astimezone():%Y-%m-%d %H:%M:%S}",
            spoken=", ".join((title, below, when)),
            found_by=" ".join((title, below)).casefold(),
        )

    def _title(self, action: Action) -> str:
        """The action's name as a sentence begins; an undo says what it took back, however often it went to and fro."""
        about = action
        while about.name in (UNDO, REDO) and about.reverts in self._actions:
            about = self._actions[about.reverts]
        name = done(about.name)
        if action.name == UNDO:
            return self.tr("Undid: {action}").format(action=name)
        if action.name == REDO:
            return self.tr("Redid: {action}").format(action=name)
        return name[:1].upper() + name[1:]


def _step_key(step: Step) -> tuple[int, datetime]:
    return step.after.revision, step.after.updated


def _when(at: datetime) -> str:
    """A moment in the analyst's own time: today the time, else the day as well."""
    local = at.astimezone()
    return f"{local:%H:%M}" if local.date() == datetime.now().astimezone().date() else f"{local:%Y-%m-%d %H:%M}"
