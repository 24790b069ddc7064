"""What every field of the form has in common, and the layout that lets pills and chips wrap."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.codebook import is_period
from annotator.core.model import Attribute, Json
from annotator.gui.panels.style import restyle
from annotator.gui.panels.words import said
from annotator.gui.theme import LIGHT, Theme


class Field(QWidget):
    """Edits one attribute. `edited` carries the new value, None for empty, once the edit is complete; `left` asks to go back."""

    edited = Signal(object)
    opened = Signal()
    left = Signal()

    def __init__(self, attribute: Attribute) -> None:
        super().__init__()
        self.attribute = attribute
        self.theme: Theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_value(self, value: Json, *, unconfirmed: bool, locked: bool) -> None:
        """Show a value from outside, unless the analyst is just writing another."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """What the keyboard enters, in order. Named here because Tab enters a focus proxy out of order (Qt 6.11)."""
        raise NotImplementedError

    def enter(self) -> None:
        """Give the keyboard to this field."""
        stops = self.stops()
        chosen = next((stop for stop in stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus), stops[0])
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme


class FlowLayout(QLayout):
    """Lays its items out like words: left to right, wrapping. The last one may take the rest of its line."""

    TAIL = 24
    """Pixels that others leave for the last one, so that it needs no line of its own."""

    def __init__(self, gap: int = 4, *, last_fills: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._last_fills = last_fills
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Add `widget` before the item at `place`."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(QSize(min(60, item.minimumSize().width()), item.minimumSize().height()))
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, area: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = area.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        x, y, tallest, gap = inner.left(), inner.top(), 0, self.spacing()
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            wanted = item.sizeHint()
            fills = self._last_fills and place == len(self._items) - 1
            room = inner.width() - (self.TAIL + gap if self._last_fills and not fills else 0)
            width = min(item.minimumSize().width() if fills else wanted.width(), room)
            if x > inner.left() and x + width > inner.right() + 1:
                x, y, tallest = inner.left(), y + tallest + gap, 0
            if fills:
                width = inner.right() + 1 - x
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, wanted.height())))
            x += width + gap
            tallest = max(tallest, wanted.height())
        return y + tallest - area.top() + margins.bottom()


class TextBox(QPlainTextEdit):
    """Text that grows with what is written; done on leaving (or Enter, unless it takes lines). Escape restores."""

    finished = Signal(str)
    left = Signal()

    def __init__(self, *, lines: int, takes_lines: bool) -> None:
        super().__init__()
        self._lines, self._takes_lines, self._kept = lines, takes_lines, ""
        self.setProperty("role", "field")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._grow)
        self._grow()

    def keep(self, text: str) -> None:
        """Show `text` as what is saved, unless something else is being written."""
        if self.hasFocus() and self.toPlainText() != self._kept:
            self._kept = text
            return
        self._kept = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def lock(self, locked: bool) -> None:
        """Whether it can only be read."""
        self.setReadOnly(locked)
        restyle(self, locked=locked)

    def finish(self) -> None:
        """Announce what was written, if it differs from what is saved."""
        text = self.toPlainText().strip()
        if text != self._kept and not self.isReadOnly():
            self._kept = text
            self.finished.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.toPlainText() != self._kept:
                self.setPlainText(self._kept)
                self.selectAll()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._takes_lines:
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)
        self._grow()

    def _grow(self) -> None:
        rows = max(1, min(self._lines, round(self.document().size().height())))
        self.setFixedHeight(rows * QFontMetrics(self.font()).lineSpacing() + 12)


class TextField(Field):
    """Free words in a box that grows to four lines."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self.box = TextBox(lines=4, takes_lines=False)
        self.box.finished.connect(lambda text: self.edited.emit(text or None))
        self.box.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.box.setAccessibleName(said(attribute.name))

    def stops(self) -> list[QWidget]:
        return [self.box]

    def show_value(self, value: Json, *, unconfirmed: bool, locked: bool) -> None:
        self.box.lock(locked)
        self.box.keep(str(value) if value is not None else "")
        restyle(self.box, unconfirmed=unconfirmed)


class LineField(Field):
    """One number or period in a line; what does not fit is marked, explained and not announced. Escape restores."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self._kept = ""
        self.line = QLineEdit()
        self.line.setProperty("role", "field")
        self.line.setAccessibleName(said(attribute.name))
        self.line.setAccessibleDescription(attribute.description)
        self.line.setPlaceholderText(self.tr("e.g. {example}").format(example=example(attribute)))
        self.line.editingFinished.connect(self._finish)
        self.line.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)

    def stops(self) -> list[QWidget]:
        return [self.line]

    def show_value(self, value: Json, *, unconfirmed: bool, locked: bool) -> None:
        text = "" if value is None else str(value)
        if not self.line.hasFocus() or self.line.text() == self._kept:
            self.line.setText(text)
            restyle(self.line, wrong=False)
        self._kept = text
        self.line.setReadOnly(locked)
        restyle(self.line, unconfirmed=unconfirmed, locked=locked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.opened.emit()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if self.line.text() == self._kept:
                self.left.emit()
            self.line.setText(self._kept)
            restyle(self.line, wrong=False)
            return True
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        text = self.line.text().strip()
        value = parse(self.attribute, text)
        wrong = bool(text) and value is None
        restyle(self.line, wrong=wrong)
        hint = self.tr("“{text}” does not fit here. For example: {example}")
        self.line.setToolTip(hint.format(text=text, example=example(self.attribute)) if wrong else "")
        if not wrong and text != self._kept:
            self._kept = text
            self.edited.emit(value)


def parse(attribute: Attribute, text: str) -> Json:
    """`text` as a value of `attribute`, or None when it does not fit."""
    text = text.strip()
    match attribute.type:
        case "number":
            try:
                return int(text) if text.lstrip("+-").isdigit() else float(text)
            except ValueError:
                return None
        case "period":
            return text if is_period(text) else None
        case "choice":
            return text if text in attribute.choices else None
        case _:
            return text or None


def example(attribute: Attribute) -> str:
    """What a value of `attribute` looks like, as a placeholder."""
    return {"period": "2017-10-06", "number": "20"}.get(attribute.type, "")
