"""The switch in the top bar: reading and tagging, reviewing, and whatever else the window can be for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from annotator.gui.bridge import OpenedProject

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

READ, REVIEW, STATEMENTS = ORDER = ("read", "review", "statements")
"""The modes in the order of the switch; one that nobody has added is not shown."""


class Modes(QObject):
    """Which mode the window is in, and which widget fills it then. The desk with the document serves READ and REVIEW.

    `changed` comes after the mode's widget is in front.
    """

    changed = Signal(str)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._widgets: dict[str, QWidget] = {}
        self.current = READ
        self.switch = ModeSwitch()
        self.switch.chosen.connect(self.show)
        window.top_bar.hold_modes(self.switch)
        self.add(READ, self.tr("Read & tag"), window.desk)
        window.bridge.opened.connect(self._on_opened)
        window.bridge.closed.connect(self._on_closed)

    def add(self, id_: str, title: str, widget: QWidget) -> None:
        """Offer a mode (one of `ORDER`), for which `widget` fills the window."""
        self._widgets[id_] = widget
        if self._window.rooms.indexOf(widget) < 0:
            self._window.rooms.addWidget(widget)
        self.switch.offer(id_, title, self._window.commands[f"mode.{id_}"])

    def show(self, id_: str) -> None:
        """Go over to a mode; nothing happens without a project, or when nobody has added it."""
        if id_ not in self._widgets or not self._window.bridge.is_open:
            return
        self._window.rooms.setCurrentWidget(self._widgets[id_])
        self.switch.set_current(id_)
        if id_ != self.current:
            self.current = id_
            self.changed.emit(id_)

    def _on_opened(self, _project: OpenedProject) -> None:
        self.switch.show_if_useful(True)
        self.show(READ)

    def _on_closed(self) -> None:
        self.switch.show_if_useful(False)


class ModeSwitch(QFrame):
    """One button a mode, side by side, one of them down; arrow keys go along them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modes")
        self.setAccessibleName(self.tr("What the window is for"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)
        self.hide()

    def offer(self, id_: str, title: str, command: QAction) -> None:
        """Add the button of a mode at its place, named like the `command` that does the same."""
        button = QToolButton(checkable=True, text=title.replace("&", "&&"))
        button.setAccessibleName(title)

        def show_key() -> None:
            key = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{command.statusTip()}  {key}".rstrip())

        command.changed.connect(show_key)
        show_key()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(id_))
        self._group.addButton(button)
        before = [one for one in self._buttons if ORDER.index(one) < ORDER.index(id_)]
        self._row.insertWidget(len(before), button)
        self._buttons[id_] = button
        button.setChecked(id_ == READ)

    def set_current(self, id_: str) -> None:
        """Show which mode the window is in."""
        self._buttons[id_].setChecked(True)

    def show_if_useful(self, open_: bool) -> None:
        """A switch between one thing is none."""
        self.setVisible(open_ and len(self._buttons) > 1)

    def button(self, id_: str) -> QToolButton:
        """The button of a mode."""
        return self._buttons[id_]
