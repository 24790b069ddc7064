"""The suggestions of the open document in the order of the text, and those that were rejected, to take back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyleOptionViewItem,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Codebook
from annotator.core.model import ENTITY, SURE, Attributes, Decision, Entry, Label, Suggestion
from annotator.gui.icons import icon
from annotator.gui.panels import words
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.records import ROW, RecordsModel, Row
from annotator.gui.panels.rows import (
    ABOVE,
    SIDE,
    RowDelegate,
    draw_key,
    draw_swatch,
    heavier,
    lines_of,
    number,
    slanted,
    smaller,
    write,
)
from annotator.gui.panels.style import style_sheet
from annotator.gui.suggesting.narrowing import Narrowed, Narrowing
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.verdict_keys import verdict_of

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge

UNKNOWN = Label(name="?", kind="other")
"""Stands for a label that the codebook has lost."""
TELLING = ("stance", "mode", "certainty")
"""Attributes whose value is worth a word beside the label."""
MANY = 1000
"""From here on rows are equally tall: measuring 5,000 rows of two heights costs 35 ms after each decision, of one 8 ms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageRow(Row):
    """A passage with a label: `aside` stands at the end of the first line, `below` under the quote."""

    label: Label
    head: str
    aside: str
    below: str
    keys: tuple[str, ...]
    suggested: bool


class PassageDelegate(RowDelegate):
    """A sentence has its label on the first line, two lines of quote, and why; a name takes two lines in all.

    Rows of `uniform` lists are all as tall as a sentence.
    """

    SWATCH = 16
    GAP = 3

    def __init__(self) -> None:
        super().__init__()
        self.uniform = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high, low = QFontMetrics(option.font).height(), QFontMetrics(smaller(option.font)).height()
        if not self.uniform and _is_brief(index.data(ROW)):
            return QSize(160, high + low + 2 * ABOVE + self.GAP)
        return QSize(160, 2 * high + 2 * low + 2 * ABOVE + 2 * self.GAP)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: PassageRow = index.data(ROW)
        theme, font, small = self.theme, option.font, smaller(option.font)
        high, low = QFontMetrics(font).height(), QFontMetrics(small).height()
        left, right = option.rect.left() + SIDE, option.rect.right() - SIDE
        brief, label_font, ink = _is_brief(row), slanted(heavier(small)), theme.label_ink(row.label)
        lines = () if brief else lines_of(row.title, font, right - left, 2)
        first = high if brief else low + len(lines) * high + self.GAP
        top = option.rect.top() + (option.rect.height() - first - self.GAP - low) // 2

        line = high if brief else low
        draw_swatch(painter, QRectF(left, top + (line - 14) / 2, self.SWATCH, 14), row.label, theme, suggested=row.suggested)
        start = left + self.SWATCH + 7
        half = QRect((start + right) // 2, top, right - (start + right) // 2, line)  # a long name leaves room for the words
        taken = write(painter, half, row.aside, small, theme.dim, Qt.AlignmentFlag.AlignRight)
        rest = QRect(start, top, right - taken - 8 - start, line)
        if brief:
            write(painter, rest, row.title, font, theme.ink)
        else:
            write(painter, rest, row.head, label_font, ink)
        top += line + self.GAP
        for text in lines:
            write(painter, QRect(left, top, right - left, high), text, font, theme.ink)
            top += high
        top += self.GAP if lines else 0

        end = right
        if option.state & QStyle.StateFlag.State_Selected:
            for key in row.keys:
                end -= draw_key(painter, end, top + low // 2, key, option.font, theme) + 4
        if brief:
            left = start
            left += write(painter, QRect(left, top, end - left, low), row.head, label_font, ink) + 6
        write(painter, QRect(left, top, end - left - 4, low), row.below, small, theme.dim)


def _is_brief(row: PassageRow) -> bool:
    return row.label.kind == ENTITY


class SuggestionLane(QWidget):
    """Enter accepts the current suggestion, Backspace rejects it, F2 corrects it; arrows and clicks show where it is."""

    decided = Signal(object, str)
    suggestion_chosen = Signal(object)
    withdraw_requested = Signal(object)
    possible_wanted = Signal(bool)
    sure_wanted = Signal()

    def __init__(self, bridge: "ProjectBridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook: Codebook | None = None
        self._text = ""
        self._entries: Mapping[UUID, Entry] = {}
        self._renamed = False
        self._theme = LIGHT
        self.pending_model = RecordsModel(self._prepare_suggestion, self)
        self.rejected_model = RecordsModel(self._prepare_decision, self)
        self.pending = Listing(
            self.pending_model, PassageDelegate(), name=self.tr("Suggestions"), placeholder=self.tr("Filter suggestions")
        )
        self._searches = 0
        self._say_nothing()
        self.rejected = Listing(
            self.rejected_model, PassageDelegate(), name=self.tr("Rejected"), placeholder=self.tr("Filter rejected suggestions")
        )
        self.rejected.set_nothing(
            "reject", self.tr("Nothing rejected"), self.tr("What you reject is not offered again. You can take it back here.")
        )
        self.narrowing = Narrowing()
        self.narrowing.changed.connect(self._narrow)
        self.sure = QToolButton()
        self.sure.setIconSize(QSize(16, 16))
        self.sure.setToolTip(self.tr("Accept all sure ones, with a look at them first"))
        self.sure.setAccessibleName(self.tr("Accept all sure ones"))
        self.sure.clicked.connect(self.sure_wanted)
        self.pending.head.addWidget(self.narrowing)
        self.pending.head.addWidget(self.sure)
        self.possible = QToolButton(checkable=True)
        self.possible.setProperty("role", "pill")
        self.possible.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.possible.clicked.connect(self.possible_wanted)
        self.possible.hide()
        self.learnt = QLabel(wordWrap=True)
        self.learnt.setProperty("role", "faint")
        self.learnt.setContentsMargins(8, 0, 8, 0)
        self.learnt.hide()
        foot = QVBoxLayout()
        foot.setContentsMargins(6, 2, 6, 6)
        foot.addWidget(self.learnt)
        foot.addWidget(self.possible)
        self.pending.layout().addLayout(foot)
        self._tabs = QTabBar(drawBase=False, expanding=False)
        self._tabs.setProperty("role", "inner")
        self._tabs.setAccessibleName(self.tr("Suggestions"))
        self._tabs.addTab("")
        self._tabs.addTab("")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.pending)
        self._pages.addWidget(self.rejected)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.pending)
        self.pending.chosen.connect(self._on_clicked)
        self.pending.moved.connect(self._on_moved)
        self.rejected.moved.connect(self._on_moved_rejected)
        for listing in (self.pending, self.rejected):
            listing.view.installEventFilter(self)
        self._count()
        bridge.closed.connect(self.clear)
        bridge.suggesting.connect(self._on_suggesting)

    def _on_suggesting(self, begins: bool) -> None:
        """Of searches that follow each other, the one before may end after the next has begun."""
        self._searches = max(0, self._searches + (1 if begins else -1))
        self._say_nothing()

    def _say_nothing(self) -> None:
        headline = self.tr("Looking for suggestions…") if self._searches else self.tr("Nothing to decide")
        self.pending.set_nothing(
            "suggest", headline, self.tr("What the machine finds in this document appears here, in text order.")
        )

    def set_suggestions(self, suggestions: Sequence[Suggestion], codebook: Codebook, text: str) -> None:
        """Show `suggestions` of a document with `text`; the current row stays, or hands over to the one after it."""
        changed = text is not self._text or codebook is not self._codebook or self._renamed
        self._text, self._codebook, self._renamed = text, codebook, False
        ordered = sorted(suggestions, key=lambda one: (one.fragments[0] if one.fragments else (0, 0), str(one.id)))
        self._measure(self.pending, len(ordered))
        self.pending_model.set_records(ordered, afresh=changed)
        self.narrowing.set_suggestions(ordered, codebook)
        self.sure.setEnabled(any(one.step == SURE for one in ordered))
        self._count()

    def set_possible(self, count: int, shown: bool) -> None:
        """How many are possible only, and whether they are among those on show."""
        self.possible.setVisible(bool(count))
        self.possible.setChecked(shown)
        there = self.tr("%Ln possible ones", "", count)
        text = self.tr("{count} shown").format(count=there) if shown else self.tr("{count} kept back").format(count=there)
        self.possible.setText(text)
        self.possible.setToolTip(
            self.tr("Fewer than six in ten of them are right.")
            + "\n"
            + (self.tr("Click to keep them back.") if shown else self.tr("Click to show them, here and in the text."))
        )

    def set_learnt(self, said: str) -> None:
        """What the suggestions have learnt from in this project; an empty text takes it away."""
        self.learnt.setText(said)
        self.learnt.setVisible(bool(said))

    def set_entries(self, entries: Mapping[UUID, Entry]) -> None:
        """The names of holders and targets; rows are written with them when they are next set."""
        self._entries, self._renamed = entries, True

    def set_rejected(self, decisions: Sequence[Decision]) -> None:
        """Show the rejections of this document, newest first."""
        newest = sorted(decisions, key=lambda one: one.at, reverse=True)
        self._measure(self.rejected, len(newest))
        self.rejected_model.set_records(newest, afresh=True)
        self._count()

    def set_current(self, suggestion_id: UUID | None) -> None:
        """Show which suggestion has the focus in the document, without announcing it."""
        self.pending.set_current(suggestion_id)

    def clear(self) -> None:
        self._text = ""
        self.pending_model.set_records(())
        self.rejected_model.set_records(())
        self._count()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(style_sheet(theme))
        self.pending.set_theme(theme)
        self.narrowing.set_theme(theme)
        self.sure.setIcon(icon("sure", theme))
        self.rejected.set_theme(theme)

    def _narrow(self) -> None:
        chosen = self.narrowing.chosen
        self.pending_model.set_condition(None if chosen == Narrowed() else chosen.holds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Verdicts are given by key on the current row; a held key gives one."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if watched is self.pending.view and (verdict := verdict_of(event)):
                if not event.isAutoRepeat():
                    self._decide(verdict)
                return True
            if watched is self.rejected.view and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
                if not event.isAutoRepeat():
                    self._take_back()
                return True
        return super().eventFilter(watched, event)

    def _decide(self, verdict: str) -> None:
        row = self.pending_model.row_at(self.pending.view.currentIndex())
        if row is not None:
            self.decided.emit(row.record, verdict)

    def _take_back(self) -> None:
        row = self.rejected_model.row_at(self.rejected.view.currentIndex())
        if row is not None:
            self.withdraw_requested.emit(row.record.id)

    def _on_clicked(self, key: UUID) -> None:
        self.suggestion_chosen.emit(key)

    def _on_moved(self, key: UUID | None) -> None:
        if key is not None and self.pending.view.hasFocus():
            self.suggestion_chosen.emit(key)

    def _on_moved_rejected(self, key: UUID | None) -> None:
        row = self.rejected_model.row_at(self.rejected.view.currentIndex())
        if row is not None and self.rejected.view.hasFocus():
            self.suggestion_chosen.emit(row.record.subject_id)

    def _on_tab_changed(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        self.setFocusProxy(self._pages.currentWidget())

    def _count(self) -> None:
        for place, (text, model) in enumerate(
            ((self.tr("To decide"), self.pending_model), (self.tr("Rejected"), self.rejected_model))
        ):
            self._tabs.setTabText(place, f"{text}  {number(model.total)}" if model.total else text)

    @staticmethod
    def _measure(listing: Listing, rows: int) -> None:
        listing.delegate.uniform = rows > MANY
        listing.view.setUniformItemSizes(rows > MANY)

    def _label(self, label_id: UUID) -> Label:
        return (self._codebook.get(label_id) if self._codebook else None) or UNKNOWN

    def _prepare_suggestion(self, one: Suggestion) -> PassageRow:
        label, quoted = self._label(one.label_id), words.quote(self._text, one.fragments)
        step, sources, head = words.step(one.step), words.sources(one), head_of(label, one.attributes, self._entries)
        reasons = words.reasons(one)
        below = "; ".join(reasons) or sources
        return PassageRow(
            key=one.id,
            record=one,
            title=quoted,
            label=label,
            head=head,
            aside=step,
            below=below,
            keys=("⌫", "↵"),
            suggested=True,
            tip="\n".join((quoted, f"{head} · {step}", *reasons)),
            spoken=", ".join((head, quoted, step, sources)),
            found_by=" ".join((head, quoted, step, sources, *reasons)).casefold(),
        )

    def _prepare_decision(self, one: Decision) -> PassageRow:
        label, quoted = self._label(one.snapshot.label_id), words.quote(self._text, one.snapshot.fragments)
        when = one.at.astimezone().strftime("%H:%M")
        head, below = head_of(label, one.snapshot.attributes, self._entries), one.reason or self.tr("No reason given")
        return PassageRow(
            key=one.id,
            record=one,
            title=quoted,
            label=label,
            head=head,
            aside=when,
            below=below,
            keys=(self.tr("↵ take back"),),
            suggested=True,
            tip="\n".join((quoted, f"{head} · {self.tr('rejected')} {one.at.astimezone():%Y-%m-%d %H:%M}", below)),
            spoken=", ".join((head, quoted, self.tr("rejected"), below)),
            found_by=" ".join((head, quoted, below)).casefold(),
        )


def head_of(label: Label, attributes: Attributes, entries: Mapping[UUID, Entry]) -> str:
    """A label with what tells most about the mark: "Position · Russia → JCPOA · for"."""
    holder, target = (
        words.value(attributes[name], "entry", entries) if attributes.get(name) else "" for name in ("holder", "target")
    )
    who = f"{holder} → {target}".strip() if target else holder
    telling = [attributes[name] for name in TELLING if attributes.get(name) and attributes[name] not in ("own", "asserted")]
    return " · ".join(part for part in (label.name, who, *(words.value(one, "", entries) for one in telling)) if part)
