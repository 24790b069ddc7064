"""What a label asks for: the list of its attributes, and the form of one."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Codebook
from annotator.core.model import ENTRY_KINDS, Attribute, Label
from annotator.gui.codebook import wording
from annotator.gui.codebook.choices_field import ChoicesField
from annotator.gui.codebook.fields import Choose, TickMenu
from annotator.gui.icons import icon
from annotator.gui.panels import words
from annotator.gui.panels.listing import EmptyState
from annotator.gui.theme import Theme


class AttributesPage(QWidget):
    """Shows the attributes of one label. Everything that is wanted goes out as a signal, with the attribute's name."""

    added = Signal(object)
    dropped = Signal(str)
    moved = Signal(str, int)
    renamed = Signal(str, str)
    value_renamed = Signal(str, str, str)
    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._label: Label | None = None
        self._attribute: Attribute | None = None
        self.names = QStringListModel()
        self.list = QListView()
        self.list.setModel(self.names)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Attributes"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_attribute())
        self._inherited = QLabel(wordWrap=True, visible=False)
        self._inherited.setProperty("quiet", True)
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, tip, run in (
            ("add", self.tr("Add an attribute"), self.add),
            ("remove", self.tr("Drop the attribute"), lambda: self._with_name(self.dropped.emit)),
            ("previous", self.tr("Move up"), lambda: self._with_name(lambda one: self.moved.emit(one, -1))),
            ("next", self.tr("Move down"), lambda: self._with_name(lambda one: self.moved.emit(one, 1))),
        ):
            button = QToolButton(toolTip=tip)
            button.setAccessibleName(tip)
            button.clicked.connect(run)
            self._buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 10, 4, 8)
        column.addWidget(self.list, 1)
        column.addWidget(self._inherited)
        column.addLayout(row)
        self._empty = EmptyState()
        self._form = self._build_form()
        self._right = QStackedWidget()
        self._right.addWidget(self._form)
        self._right.addWidget(self._empty)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([190, 420])
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        self.setFocusProxy(self.list)

    def _build_form(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        form = self._rows = QFormLayout(inner)
        form.setContentsMargins(12, 14, 16, 14)
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        names = wording.fields()
        self.name, self.description, self.text_default = QLineEdit(), QLineEdit(), QLineEdit()
        self.type = Choose(wording.types())
        self.choices = ChoicesField()
        self.entry_kinds = TickMenu(self.tr("any"))
        self.many, self.required = QCheckBox(self.tr("Several values at once")), QCheckBox(self.tr("Must be filled in"))
        self.condition, self.values = Choose(), TickMenu(self.tr("no value yet"))
        self.default, self.inherits = Choose(), Choose(wording.inheritances())
        for caption, field in (
            (names["name"], self.name),
            (names["type"], self.type),
            (names["choices"], self.choices),
            (names["entry_kinds"], self.entry_kinds),
            ("", self.many),
            ("", self.required),
            (names["default"], self.default),
            (names["default"], self.text_default),
            (names["inherits"], self.inherits),
            (names["shown_if"], self.condition),
            (self.tr("is one of"), self.values),
            (names["description"], self.description),
        ):
            form.addRow(caption, field)
            if caption:
                field.setAccessibleName(caption)
        self.name.editingFinished.connect(self._rename)
        self.type.picked.connect(self._set_type)
        self.choices.renamed.connect(lambda old, new: self._with_name(lambda name: self.value_renamed.emit(name, old, new)))
        self.choices.edited.connect(lambda choices: self._edit(choices=choices))
        self.entry_kinds.edited.connect(lambda kinds: self._edit(entry_kinds=kinds))
        self.many.clicked.connect(self._set_many)
        self.required.clicked.connect(lambda on: self._edit(required=on))
        self.default.picked.connect(self._set_default)
        self.text_default.textEdited.connect(lambda text: self._set_default(text))
        self.inherits.picked.connect(lambda where: self._edit(inherits=where))
        self.condition.picked.connect(lambda name: self._edit(shown_if=(name, ()) if name else None))
        self.values.edited.connect(lambda values: self._edit(shown_if=(self.condition.currentData(), values)))
        self.description.textEdited.connect(lambda text: self._edit(description=text))
        area.setWidget(inner)
        return area

    def show_label(self, label: Label, codebook: Codebook) -> None:
        """Show the attributes of `label`; the same one stays chosen."""
        chosen = self._attribute.name if self._attribute is not None and self._label and self._label.id == label.id else ""
        row = self.list.currentIndex().row()
        self._label, self._codebook = label, codebook
        names = [one.name for one in label.attributes]
        shown = [words.spelt(one.name) + (" *" if one.required else "") for one in label.attributes]
        if shown != self.names.stringList():
            self.names.setStringList(shown)
        place = names.index(chosen) if chosen in names else min(max(row, 0), len(names) - 1)
        self.list.setCurrentIndex(self.names.index(place))
        above = [one.name for one in codebook.attributes(label.id) if one not in label.attributes] if not label.removed else []
        said = self.tr("From the labels above it: {names}").format(names=", ".join(words.spelt(one) for one in above))
        self._inherited.setText(said)
        self._inherited.setVisible(bool(above))
        self.setEnabled(not label.removed)
        self._show_attribute()

    def choose(self, name: str) -> None:
        """Make an attribute the current one."""
        names = [one.name for one in self._label.attributes] if self._label is not None else []
        if name in names:
            self.list.setCurrentIndex(self.names.index(names.index(name)))

    def add(self) -> None:
        """Add an attribute of a name that is free; its name is there to be typed over."""
        known = {one.name for one in self._codebook.attributes(self._label.id)}
        free = next(one for one in ("attribute", *(f"attribute_{n}" for n in range(2, 99))) if one not in known)
        self.added.emit(Attribute(name=free, type="text"))
        self.choose(free)
        self.name.setFocus()
        self.name.selectAll()

    def set_theme(self, theme: Theme) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))
        self.choices.set_theme(theme)
        self._empty.set_theme(theme)

    def _show_attribute(self) -> None:
        row = self.list.currentIndex().row()
        attributes = self._label.attributes if self._label is not None else ()
        one = self._attribute = attributes[row] if 0 <= row < len(attributes) else None
        if one is None:
            self._empty.say("form", self.tr("Nothing is asked for"), self.tr("Add an attribute: who holds it, when, how sure."))
            self._right.setCurrentWidget(self._empty)
            return
        self._right.setCurrentWidget(self._form)
        for line, text in ((self.name, one.name), (self.description, one.description)):
            if line.text() != text:
                line.setText(text)
        self.type.show_value(one.type)
        self.choices.show_choices(one.choices)
        self.entry_kinds.show_items({kind: words.kind(kind) for kind in ENTRY_KINDS}, one.entry_kinds)
        self.many.setChecked(one.many)
        self.required.setChecked(one.required)
        self._show_default(one)
        self.inherits.show_value(one.inherits)
        self._show_condition(one)
        for field, shown in (
            (self.choices, one.type == "choice"),
            (self.entry_kinds, one.type == "entry"),
            (self.many, one.type in ("choice", "entry", "text")),
            (self.default, one.type in ("choice", "boolean")),
            (self.text_default, one.type == "text" and not one.many),
            (self.inherits, one.type in ("entry", "period")),
            (self.values, one.shown_if is not None),
        ):
            self._rows.setRowVisible(field, shown)

    def _show_default(self, one: Attribute) -> None:
        items: Mapping[Any, str] = {"": self.tr("none")}
        if one.type == "boolean":
            items = {**items, "yes": self.tr("yes"), "no": self.tr("no")}
            shown = "" if one.default is None else "yes" if one.default else "no"
        else:
            items = {**items, **{choice: choice for choice in one.choices}}
            first = one.default[0] if isinstance(one.default, list) and one.default else one.default
            shown = first if isinstance(first, str) else ""
        self.default.show_items(items, shown)
        text = one.default if isinstance(one.default, str) else ""
        if self.text_default.text() != text:
            self.text_default.setText(text)

    def _show_condition(self, one: Attribute) -> None:
        offered = [
            other for other in self._codebook.attributes(self._label.id) if other.type == "choice" and other.name != one.name
        ]
        self.condition.show_items(
            {"": self.tr("always"), **{other.name: words.spelt(other.name) for other in offered}},
            one.shown_if[0] if one.shown_if else "",
        )
        on = next((other for other in offered if one.shown_if is not None and other.name == one.shown_if[0]), None)
        choices = {choice: choice for choice in on.choices} if on is not None else {}
        self.values.show_items(choices, one.shown_if[1] if one.shown_if else ())

    # what was wanted

    def _with_name(self, wanted: Any) -> None:
        if self._attribute is not None:
            wanted(self._attribute.name)

    def _edit(self, **fields: Any) -> None:
        self._with_name(lambda name: self.edited.emit(name, fields))

    def _rename(self) -> None:
        new = self.name.text().strip()
        if self._attribute is not None and new != self._attribute.name:
            self.renamed.emit(self._attribute.name, new)

    def _set_type(self, kind: str) -> None:
        """A new type takes along what fits it."""
        one = replace(self._attribute, type=kind)
        choices = (one.choices or (self.tr("new choice"),)) if kind == "choice" else ()
        self._edit(type=kind, choices=choices, default=None, inherits="", entry_kinds=one.entry_kinds if kind == "entry" else ())

    def _set_many(self, on: bool) -> None:
        default = self._attribute.default
        if on and default is not None and not isinstance(default, list):
            default = [default]
        elif not on and isinstance(default, list):
            default = default[0] if default else None
        self._edit(many=on, default=default)

    def _set_default(self, value: str) -> None:
        one = self._attribute
        if not value:
            self._edit(default=None)
        elif one.type == "boolean":
            self._edit(default=value == "yes")
        else:
            self._edit(default=[value] if one.many else value)
