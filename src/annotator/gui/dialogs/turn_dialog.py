"""Who says a turn, to whom, in which role, and which questions an answer answers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QWidget

from annotator.core.model import ANSWER, TURN_ROLES, Attribute, Entry, Json, Turn
from annotator.core.turn_edits import SPOKEN
from annotator.core.turns import speech_start
from annotator.gui.dialogs.form_dialog import FormDialog
from annotator.gui.panels import words
from annotator.gui.panels.choice_fields import PillsField
from annotator.gui.panels.entry_field import EntryField, EntryFinder
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import Theme

WIDTH, BESIDE = 600, 140
"""Pixels of the window, and of what stands beside a field in it."""
QUOTED = 180
"""Characters of the turn that remind the analyst which one it is."""
SHOWN = 5
"""Questions that are seen without scrolling."""
WHO = ("person", "body", "state", "group", "unnamed")
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class QuestionsModel(QAbstractListModel):
    """The questions of a document with a tick at those that are answered."""

    def __init__(self, questions: Sequence[tuple[UUID, str]], ticked: Sequence[UUID], parent: QWidget) -> None:
        super().__init__(parent)
        self._questions = questions
        self._ticked = set(ticked)

    @property
    def ticked(self) -> tuple[UUID, ...]:
        """The ticked questions in the order of the text."""
        return tuple(id_ for id_, _ in self._questions if id_ in self._ticked)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._questions)

    def flags(self, _index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        id_, text = self._questions[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if id_ in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        id_ = self._questions[index.row()][0]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(id_)
        else:
            self._ticked.discard(id_)
        self.dataChanged.emit(index, index, [role])
        return True


class TurnDialog(FormDialog):
    """Edits a copy of a turn; `turn` is how it is to be. A name that the ledger lacks is asked for by `entry_requested`."""

    entry_requested = Signal(str, str, object)

    def __init__(
        self,
        turn: Turn,
        turns: Sequence[Turn],
        text: str,
        entries: Mapping[UUID, Entry],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("This turn"))
        self.accept_button.setText(self.tr("Save"))
        self.setStyleSheet(style_sheet(theme))
        self._turn = turn
        self._entries = dict(entries)
        self._role = turn.role
        quote = QLabel(f"“{quoted(text, turn, QUOTED)}”", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        quote.setProperty("quiet", True)
        self.form.addRow(quote)
        roles = {role: words.role(role) for role in TURN_ROLES}
        self.roles = PillsField(Attribute(name=self.tr("Role"), type="choice", choices=TURN_ROLES), roles)
        self.roles.show_value(turn.role, unconfirmed=False, locked=False)
        self.roles.edited.connect(self._set_role)
        self.roles.left.connect(self.reject)
        self.form.addRow(self.tr("Role"), self.roles)
        self.speakers = self._people(self.tr("Speakers"), turn.speakers, theme)
        self.addressees = self._people(self.tr("Addressed to"), turn.addressees, theme)
        questions = [
            (one.id, f"{number}. {quoted(text, one, QUOTED)}")
            for number, one in enumerate((one for one in turns if one.role == "question" and one.id != turn.id), 1)
        ]
        self.questions = QuestionsModel(questions, turn.answers, self)
        self._theme = theme
        self._add_questions([one.start < turn.start for one in turns if one.role == "question" and one.id != turn.id].count(True))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept_button.click)
        self._show_rows()
        self.check()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        if self._role in SPOKEN:
            self.speakers.enter()

    @property
    def turn(self) -> Turn:
        """The turn as it was corrected."""
        return replace(
            self._turn,
            role=self._role,
            speakers=_ids(self.speakers.values()),
            addressees=_ids(self.addressees.values()),
            answers=self.questions.ticked if self._role == ANSWER else (),
        )

    def problem(self) -> str:
        for field in (self.speakers, self.addressees):
            name = field.line.text().strip()
            if name and not field.line.hasFocus():
                return self.tr("Choose “{name}”, or a new entry of that name, from the list.").format(name=name)
        return ""

    def is_complete(self) -> bool:
        return not (self.speakers.line.text().strip() or self.addressees.line.text().strip())

    def take_entry(self, entry: Entry, field: EntryField) -> None:
        """The entry that `field` asked for is in the ledger now."""
        self._entries[entry.id] = entry
        finder = EntryFinder(self._entries)
        for one in (self.speakers, self.addressees):
            one.set_finder(finder)
        field.add(str(entry.id))

    def _people(self, caption: str, ids: Sequence[UUID], theme: Theme) -> EntryField:
        field = EntryField(Attribute(name=caption, type="entry", many=True, entry_kinds=WHO))
        field.set_theme(theme)
        field.set_finder(EntryFinder(self._entries))
        field.show_value([str(id_) for id_ in ids], unconfirmed=False, locked=False)
        field.line.setPlaceholderText(self.tr("name") if not ids else "")
        field.line.textChanged.connect(self.check)
        field.line.editingFinished.connect(self.check)
        field.edited.connect(lambda _: self._fit())
        field.left.connect(self.reject)
        field.entry_wanted.connect(lambda name, kind: self.entry_requested.emit(name, kind, field))
        self.form.addRow(caption, field)
        return field

    def _add_questions(self, before: int) -> None:
        self._list = QListView(uniformItemSizes=True, selectionMode=QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setAccessibleName(self.tr("Questions that it answers"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setModel(self.questions)
        # a ground of its own: on the transparent one of the panels' lists Fusion draws black boxes to tick (Qt 6.11)
        self._list.setStyleSheet(
            f"QListView {{ background: {self._theme.raised.name()}; border: 1px solid {self._theme.border.name()};"
            f" border-radius: 5px; padding: 2px 4px; }}"
        )
        rows = max(1, min(SHOWN, self.questions.rowCount()))
        self._list.setFixedHeight(rows * max(self._list.sizeHintForRow(0), 1) + 10)
        self.form.addRow(self.tr("Answers"), self._list)
        if before:
            nearest = self.questions.index(before - 1)
            self._list.setCurrentIndex(nearest)
            self._list.scrollTo(nearest, QAbstractItemView.ScrollHint.PositionAtBottom)

    def _set_role(self, role: str | None) -> None:
        if role is None:  # the pill was clicked again: a turn always has a role
            self.roles.show_value(self._role, unconfirmed=False, locked=False)
            return
        self._role = role
        self._show_rows()

    def _show_rows(self) -> None:
        for field in (self.speakers, self.addressees):
            self.form.setRowVisible(field, self._role in SPOKEN)
        self.form.setRowVisible(self._list, self._role == ANSWER and self.questions.rowCount() > 0)
        self._fit()

    def _fit(self) -> None:
        """Make the window as high as the rows that show. By hand: a form layout gives wrapping rows too much (Qt 6.11)."""
        for field in (self.roles, self.speakers, self.addressees):
            field.setFixedHeight(field.layout().heightForWidth(field.width() if self.isVisible() else WIDTH - BESIDE))
        self.layout().activate()
        width = max(WIDTH, self.width())
        self.resize(width, self.layout().totalHeightForWidth(width))


def quoted(text: str, turn: Turn, most: int) -> str:
    """The first words that are said in a turn, in one line."""
    start = speech_start(text, turn)
    said = " ".join(text[start : min(turn.end, start + most)].split())
    return f"{said} …" if turn.end > start + most else said


def _ids(values: Sequence[Json]) -> tuple[UUID, ...]:
    return tuple(UUID(str(value)) for value in values)
