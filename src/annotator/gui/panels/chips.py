"""A field of several values: chips that can be removed, and a line to write the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from annotator.core.model import Attribute, Json
from annotator.gui.icons import icon
from annotator.gui.panels.field import Field, FlowLayout, example, parse
from annotator.gui.panels.style import restyle
from annotator.gui.panels.words import said
from annotator.gui.theme import Theme

ROOM = 90
"""Pixels for writing; the line takes them while it has the focus, and makes itself small otherwise."""


class Elided(QLabel):
    """Words that end in an ellipsis when their widget is narrower than they are."""

    def __init__(self, text: str) -> None:
        super().__init__(text, textFormat=Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)


class Chip(QFrame):
    """One value with a cross to remove it."""

    removed = Signal()
    menu_wanted = Signal(object)

    def __init__(self, text: str, theme: Theme, *, unconfirmed: bool, locked: bool) -> None:
        super().__init__()
        self.text = text
        self.setProperty("role", "chip")
        self.setProperty("unconfirmed", unconfirmed)
        name = Elided(text)
        name.setProperty("unconfirmed", unconfirmed)
        self.setToolTip(text)
        self.setAccessibleName(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 1, 6 if locked else 1, 1)
        layout.setSpacing(1)
        layout.addWidget(name)
        if not locked:
            cross = QToolButton(icon=icon("close", theme), iconSize=QSize(11, 11), focusPolicy=Qt.FocusPolicy.NoFocus)
            cross.setProperty("role", "quiet")
            cross.setAccessibleName(self.tr("Remove {name}").format(name=text))
            cross.setToolTip(self.tr("Remove"))
            cross.clicked.connect(self.removed)
            layout.addWidget(cross)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())


class ChipsField(Field):
    """Values as chips in a frame; Enter adds what is written, Backspace in the empty line takes the last one off."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self._values: list[Json] = []
        self._unconfirmed = self._locked = False
        self.hint = example(attribute)
        """What the empty line says it takes."""
        self.frame = QFrame()
        self.frame.setProperty("role", "field")
        self.line = QLineEdit()
        self.line.setProperty("role", "entry")
        self.line.setAccessibleName(said(attribute.name))
        self.line.setAccessibleDescription(attribute.description)
        self.line.setMinimumWidth(FlowLayout.TAIL)
        self.line.installEventFilter(self)
        self._flow = FlowLayout(3, last_fills=True)
        self._flow.setContentsMargins(4, 3, 4, 3)
        self._flow.addWidget(self.line)
        self.frame.setLayout(self._flow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        self._drawn: object = None

    def stops(self) -> list[QWidget]:
        return [self.line]

    def show_value(self, value: Json, *, unconfirmed: bool, locked: bool) -> None:
        values = list(value) if isinstance(value, list) else [] if value is None else [value]
        self._values, self._unconfirmed, self._locked = values, unconfirmed, locked
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._drawn = None
        self._draw()

    def add(self, value: Json) -> None:
        """Take `value` in: beside the others, or in place of the one."""
        self.line.clear()
        if self._locked or (value in self._values and not self._unconfirmed):
            return
        others = [one for one in self._values if one != value]
        self._change([*others, value] if self.attribute.many else [value])

    def parse(self, text: str) -> Json:
        """What is written as a value, or None when it does not fit."""
        return parse(self.attribute, text)

    def words(self, value: Json) -> str:
        """A value as its chip shows it."""
        return str(value)

    def menu_of(self, _value: Json) -> list[tuple[str, Callable[[], None]]]:
        """What can be done with a value beside removing it."""
        return []

    def values(self) -> Sequence[Json]:
        """What the field holds, in order."""
        return tuple(self._values)

    def texts(self) -> Sequence[str]:
        """What the chips say, in order."""
        return [self.words(value) for value in self._values]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.line.setMinimumWidth(ROOM)
            self.opened.emit()
        elif event.type() == QEvent.Type.FocusOut and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.line.setMinimumWidth(FlowLayout.TAIL)
            self.on_leaving()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.on_key(event):
            return True
        return super().eventFilter(watched, event)

    def on_leaving(self) -> None:
        """What is written when the line is left counts, if it fits."""
        self._take_line()

    def on_key(self, event: QKeyEvent) -> bool:
        """Whether `event` was used up."""
        key, text = event.key(), self.line.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_line()
        elif key == Qt.Key.Key_Backspace and not text and self._values and not event.isAutoRepeat():
            self._change(self._values[:-1])
        elif key == Qt.Key.Key_Escape and text:
            self.line.clear()
            restyle(self.frame, wrong=False)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _show_menu(self, value: Json, at: QPoint) -> None:
        menu = QMenu(self)
        for title, run in self.menu_of(value):
            menu.addAction(title, run)
        if not self._locked:
            menu.addAction(self.tr("Remove"), lambda: self._change([one for one in self._values if one != value]))
        if not menu.isEmpty():
            menu.exec(at)

    def _take_line(self) -> None:
        text = self.line.text().strip()
        value = self.parse(text) if text else None
        restyle(self.frame, wrong=bool(text) and value is None)
        self.line.setToolTip(self.tr("“{text}” does not fit here.").format(text=text) if text and value is None else "")
        if value is not None:
            self.add(value)

    def _change(self, values: list[Json]) -> None:
        if self._locked:
            return
        self._values, self._unconfirmed = values, False
        self._draw()
        if self.attribute.many:
            self.edited.emit(values or None)
        else:
            self.edited.emit(values[0] if values else None)

    def _draw(self) -> None:
        drawn = (tuple(self.texts()), self._unconfirmed, self._locked, self.theme.dark)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        while self._flow.count() > 1:
            chip = self._flow.takeAt(0).widget()
            chip.hide()
            chip.deleteLater()
        for place, value in enumerate(self._values):
            chip = Chip(self.words(value), self.theme, unconfirmed=self._unconfirmed, locked=self._locked)
            chip.removed.connect(lambda value=value: self._change([one for one in self._values if one != value]))
            chip.menu_wanted.connect(lambda at, value=value: self._show_menu(value, at))
            self._flow.insert(place, chip)
            chip.show()
        self.line.setVisible(not self._locked or not self._values)
        self.line.setReadOnly(self._locked)
        self.line.setPlaceholderText("–" if self._locked and not self._values else "" if self._values else self.hint)
        restyle(self.frame, locked=self._locked)
        self._flow.invalidate()
        self.updateGeometry()
