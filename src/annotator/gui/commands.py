"""The table of actions as QActions: one each, with the user's keys, an icon once the theme is known, enabled by what is there."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from annotator.gui.actions import ACTIONS, DOCUMENT, MENUS, Action
from annotator.gui.icons import icon
from annotator.gui.keys import keys_of
from annotator.gui.physical_keys import command_of
from annotator.gui.theme import Theme

REPEATING = frozenset(
    {
        "decide.next",
        "decide.previous",
        "find.next",
        "find.previous",
        "go.next_mark",
        "go.previous_mark",
        "view.zoom_in",
        "view.zoom_out",
    }
)
"""What a key held down may do again; a verdict, a label and a deletion never repeat."""


class Commands(QObject):
    """Makes the QActions, keeps them current and puts them into menus. `given` says which one is about to be run."""

    given = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._chosen_in_text: set[str] = set()
        self._given_up: set[str] = set()
        for row in ACTIONS:
            action = QAction(row.title, window)
            action.setObjectName(row.id)
            action.setToolTip(row.explanation)
            action.setStatusTip(row.explanation)
            action.setAutoRepeat(row.id in REPEATING)
            action.triggered.connect(lambda _checked=False, row=row: self._run(row))
            if row.scope == DOCUMENT:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            else:
                window.addAction(action)
            self._actions[row.id] = action

    def _run(self, row: Action) -> None:
        self.given.emit(row.id)
        row.run(self.parent())

    def __getitem__(self, id_: str) -> QAction:
        return self._actions[id_]

    def give_to_text(self, widget: QWidget) -> None:
        """Let the keys of scope DOCUMENT act while `widget` has the focus."""
        for row in ACTIONS:
            if row.scope == DOCUMENT:
                widget.addAction(self._actions[row.id])
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page knows the table's own keys. One that the user has chosen goes past it, one that was given up does nothing."""
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            key = _key_of(event)
            if key in self._chosen_in_text:
                event.ignore()
                return True
            if key in self._given_up and event.type() == QEvent.Type.KeyPress:
                return True
        return super().eventFilter(watched, event)

    def press(self, event: QKeyEvent) -> bool:
        """Give the command that a key would have on a Latin layout, where the present layout has no such letter."""
        command = command_of(event)
        key = QKeySequence(command)
        action = next((one for one in self._actions.values() if command and key in one.shortcuts() and one.isEnabled()), None)
        if action is None or (event.isAutoRepeat() and not action.autoRepeat()):
            return False
        action.trigger()
        return True

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Give every action its keys, the user's before the table's."""
        for row in ACTIONS:
            self._actions[row.id].setShortcuts([QKeySequence(key) for key in keys_of(row, chosen)])
        moved = [row for row in ACTIONS if row.scope == DOCUMENT and row.id in chosen]
        self._chosen_in_text = {QKeySequence(key).toString() for row in moved for key in keys_of(row, chosen)}
        self._given_up = {QKeySequence(key).toString() for row in moved for key in row.keys} - self._chosen_in_text

    def set_theme(self, theme: Theme) -> None:
        for row in ACTIONS:
            self._actions[row.id].setIcon(icon(row.icon, theme))

    def enable(self, present: frozenset[str]) -> None:
        """Enable what finds its object among `present` (ALWAYS, PROJECT, OPEN_DOCUMENT, MARK, ITEM)."""
        for row in ACTIONS:
            self._actions[row.id].setEnabled(row.needs in present)

    def fill(self, menu: QMenu, name: str) -> None:
        """Add the rows of one menu of the table, in its order."""
        for row in ACTIONS:
            if row.menu == name:
                menu.addAction(self._actions[row.id])

    def fill_all(self, menu: QMenu, first: str) -> None:
        """The rows of menu `first`, then every other menu of the table as a submenu."""
        self.fill(menu, first)
        menu.addSeparator()
        for name in MENUS:
            if name != first:
                self.fill(menu.addMenu(menu_title(name)), name)

    def enabled_rows(self) -> list[Action]:
        """The commands that can be given now, for the palette."""
        return [row for row in ACTIONS if self._actions[row.id].isEnabled()]


def menu_title(name: str) -> str:
    """The heading of a menu in the user's language."""
    return QCoreApplication.translate("actions", MENUS[name])


def _key_of(event: QKeyEvent) -> str:
    """The key as the table writes it: a sign without the Shift that types it."""
    combination = event.keyCombination()
    if event.text() and not event.text().isalnum() and event.text().isprintable():
        return QKeySequence(combination.key()).toString()
    return QKeySequence(combination).toString()
