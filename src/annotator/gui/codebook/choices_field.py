"""The choices of an attribute: renamed in place, added, dropped, put in order."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.theme import Theme

ROWS = 5


class ChoicesModel(QStringListModel):
    """Hands a new name to `rename`; the row changes when the draft has it."""

    def __init__(self, rename: Callable[[str, str], None]) -> None:
        super().__init__()
        self._rename = rename

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        old, new = self.stringList()[index.row()], str(value).strip()
        if new != old:
            self._rename(old, new)
        return True


class ChoicesField(QWidget):
    """F2 or a double click renames, Insert adds, Delete drops, Alt with the arrows moves."""

    renamed = Signal(str, str)
    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model = ChoicesModel(self._rename)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Choices"))
        self.list.setProperty("role", "choices")
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setFixedHeight(ROWS * (self.fontMetrics().height() + 9) + 8)
        self.list.keyPressEvent = self._press  # type: ignore[method-assign]  # four keys are no reason for a class
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, words, run in (
            ("add", self.tr("Add a choice"), self.add),
            ("amend", self.tr("Rename the choice"), lambda: self.list.edit(self.list.currentIndex())),
            ("remove", self.tr("Drop the choice"), self.drop),
            ("previous", self.tr("Move up"), lambda: self.move_current(-1)),
            ("next", self.tr("Move down"), lambda: self.move_current(1)),
        ):
            button = QToolButton(toolTip=words)
            button.setAccessibleName(words)
            button.clicked.connect(run)
            self._buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.list)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_choices(self, choices: tuple[str, ...]) -> None:
        if tuple(self.model.stringList()) != choices:
            row = self.list.currentIndex().row()
            self.model.setStringList(list(choices))
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), len(choices) - 1)))

    def set_theme(self, theme: Theme) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    def add(self) -> None:
        """Add a choice of a name that is free, and have it named."""
        known = self.model.stringList()
        name = self.tr("new choice")
        free = next(one for one in (name, *(f"{name} {n}" for n in range(2, 99))) if one not in known)
        self.edited.emit((*known, free))
        self.list.setCurrentIndex(self.model.index(self.model.rowCount() - 1))
        self.list.edit(self.list.currentIndex())

    def drop(self) -> None:
        row = self.list.currentIndex().row()
        left = self.model.stringList()
        if row >= 0:
            del left[row]
            self.edited.emit(tuple(left))

    def move_current(self, step: int) -> None:
        row, names = self.list.currentIndex().row(), self.model.stringList()
        if row >= 0 and 0 <= row + step < len(names):
            names.insert(row + step, names.pop(row))
            self.edited.emit(tuple(names))
            self.list.setCurrentIndex(self.model.index(row + step))

    def _rename(self, old: str, new: str) -> None:
        # later, when the line that was typed in has gone: the rows are made anew
        QTimer.singleShot(0, self, lambda: self.renamed.emit(old, new))

    def _press(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Insert:
            self.add()
        elif key == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.drop()
        else:
            QListView.keyPressEvent(self.list, event)
