"""One of a few: pills side by side. One of many: a list that opens."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from annotator.core.model import Attribute, Json
from annotator.gui.panels.field import Field, FlowLayout
from annotator.gui.panels.rows import heavier
from annotator.gui.panels.style import restyle
from annotator.gui.panels.words import said

SIGNS: Mapping[str, str] = {"for": "+", "against": "-", "neutral": "0", "unclear": "?"}
"""The stances that have a key of their own, in the text and in the form."""
FEW = 6
MARGINS = 18
"""Pixels of a pill beside its words: `style.py` says 8 of padding and 1 of border on either side."""


class PillsField(Field):
    """Pills: a click or Space chooses, again takes back; arrows walk, signs and first letters jump."""

    def __init__(self, attribute: Attribute, choices: Mapping[Json, str], keys: Mapping[str, str] | None = None) -> None:
        super().__init__(attribute)
        self._values = list(choices)
        self._keys = {sign: value for value, sign in (keys or {}).items()}
        self._locked = False
        self.setLayout(flow := FlowLayout(4))
        self.pills: list[QPushButton] = []
        for value, text in choices.items():
            sign = (keys or {}).get(str(value), "")
            pill = QPushButton(f"{text}  {sign.replace('-', '−')}".strip(), checkable=True)
            pill.setProperty("role", "pill")
            pill.setAccessibleName(f"{said(attribute.name)}: {text}")
            pill.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            heavy = QFontMetrics(heavier(pill.font()))
            pill.setMinimumWidth(heavy.horizontalAdvance(pill.text()) + MARGINS)  # it is heavier once it is chosen
            pill.clicked.connect(lambda on, value=value: self._on_clicked(value, on))
            pill.installEventFilter(self)
            flow.addWidget(pill)
            self.pills.append(pill)
        self._value: Json = [] if attribute.many else None
        self._rove()

    def show_value(self, value: Json, *, unconfirmed: bool, locked: bool) -> None:
        self._locked = locked
        self._value = value if value is not None else ([] if self.attribute.many else None)
        for known, pill in zip(self._values, self.pills, strict=True):
            pill.setChecked(self._holds(known))
            pill.setEnabled(not locked)
            pill.setVisible(not locked or pill.isChecked())
            restyle(pill, unconfirmed=unconfirmed and pill.isChecked())
        self._rove()

    def stops(self) -> list[QWidget]:
        return list(self.pills)

    def choose(self, value: Json) -> None:
        """Choose `value` as if it had been clicked."""
        if not self._locked and value in self._values:
            self._on_clicked(value, not self._holds(value) or not self.attribute.many)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.opened.emit()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        place, key = self.pills.index(watched), event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
            step = -1 if key in (Qt.Key.Key_Left, Qt.Key.Key_Up) else 1
            self.pills[(place + step) % len(self.pills)].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.pills[place].click()
            return True
        if event.text() and not event.isAutoRepeat() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            value = self._keys.get(event.text()) or self._starting_with(event.text())
            if value is not None:
                self.choose(value)
                self.pills[self._values.index(value)].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _starting_with(self, letter: str) -> Json:
        if not letter.strip():
            return None
        return next((value for value, pill in zip(self._values, self.pills, strict=True) if pill.text().startswith(letter)), None)

    def _holds(self, value: Json) -> bool:
        return value in self._value if isinstance(self._value, list) else self._value is not None and value == self._value

    def _on_clicked(self, value: Json, on: bool) -> None:
        if self.attribute.many:
            kept = [one for one in self._values if (one == value and on) or (one != value and self._holds(one))]
            self.show_value(kept, unconfirmed=False, locked=False)
            self.edited.emit(kept or None)
        else:
            self.show_value(value if on else None, unconfirmed=False, locked=False)
            self.edited.emit(self._value)

    def _rove(self) -> None:
        """One stop of the Tab key for the group: the chosen pill, else the first."""
        chosen = next((place for place, pill in enumerate(self.pills) if pill.isChecked()), 0)
        for place, pill in enumerate(self.pills):
            pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == chosen else Qt.FocusPolicy.ClickFocus)


class _Combo(QComboBox):
    """A combo box that the wheel changes only while it has the focus: scrolling the form must not edit it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ComboField(Field):
    """A list of choices, the first of them "–" for none; typing jumps."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self.combo = _Combo(focusPolicy=Qt.FocusPolicy.StrongFocus)
        self.combo.setProperty("role", "field")
        self.combo.setAccessibleName(said(attribute.name))
        self.combo.setMinimumContentsLength(6)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.addItem("–", None)
        for choice in attribute.choices:
            self.combo.addItem(said(choice), choice)
        self.combo.activated.connect(lambda place: self.edited.emit(self.combo.itemData(place)))
        self.combo.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)

    def stops(self) -> list[QWidget]:
        return [self.combo]

    def show_value(self, value: Json, *, unconfirmed: bool, locked: bool) -> None:
        self.combo.setCurrentIndex(max(0, self.combo.findData(value)) if value is not None else 0)
        self.combo.setEnabled(not locked)
        restyle(self.combo, unconfirmed=unconfirmed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.opened.emit()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)
