"""The rows of one label's attributes: caption, field, and a tick for what nobody has confirmed yet."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from annotator.core.model import Attribute, Attributes, Entry
from annotator.gui.icons import icon
from annotator.gui.panels import words
from annotator.gui.panels.chips import ChipsField
from annotator.gui.panels.choice_fields import FEW, SIGNS, ComboField, PillsField
from annotator.gui.panels.entry_field import EntryField
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.field import Field, FlowLayout, LineField, TextField
from annotator.gui.panels.holders import Candidate
from annotator.gui.panels.meanings import REFERS_TO
from annotator.gui.panels.style import restyle
from annotator.gui.theme import Theme

HOLDER, STANCE = "holder", "stance"
WIDEST = 160
"""Pixels of a candidate's name before it is elided; its tooltip has the rest."""


class HolderChips(QWidget):
    """Who may hold it, to choose by one click; in the text the digits choose from the window's own row of chips."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setLayout(FlowLayout(4))
        self.candidates: Sequence[Candidate] = ()
        self.field = HOLDER
        self.pills: list[QPushButton] = []

    def offer(self, candidates: Sequence[Candidate], entries: Mapping[UUID, Entry]) -> None:
        flow = self.layout()
        if candidates != self.candidates:
            while (item := flow.takeAt(0)) is not None:
                item.widget().hide()
                item.widget().deleteLater()
            self.pills = []
            for candidate in candidates:
                names = " + ".join(words.entry(one, entries) for one in candidate.ids)
                pill = QPushButton(focusPolicy=Qt.FocusPolicy.TabFocus)
                short = pill.fontMetrics().elidedText(names, Qt.TextElideMode.ElideRight, WIDEST)
                pill.setText(short.replace("&", "&&"))
                pill.setProperty("role", "pill")
                pill.setToolTip(f"{names}: {words.holder_reason(candidate.reason)}")
                field = words.spelt(self.field).capitalize()
                reason = words.holder_reason(candidate.reason)
                pill.setAccessibleName(self.tr("{field}: {names}, {reason}").format(field=field, names=names, reason=reason))
                pill.clicked.connect(lambda _=False, ids=candidate.ids: self.chosen.emit(list(ids)))
                flow.addWidget(pill)
                self.pills.append(pill)
            self.candidates = candidates
        self.setVisible(bool(candidates))


class FormPage(QWidget):
    """All fields of one label, made once; which of them show follows the values."""

    edited = Signal(str, object)
    opened = Signal(str)
    confirmed = Signal(str)
    entry_wanted = Signal(str, str, str)
    entry_opened = Signal(object)
    left = Signal()

    def __init__(self, attributes: Sequence[Attribute]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.fields: dict[str, Field] = {}
        self._captions: dict[str, QLabel] = {}
        self._ticks: dict[str, QToolButton] = {}
        self.holders = HolderChips()
        self._offered_for = ""
        """The field under which candidates are offered: who holds it, or to whom it refers."""
        for attribute in attributes:
            self._add(attribute)

    def show_values(
        self, values: Attributes, unconfirmed: frozenset[str], shown: frozenset[str], missing: frozenset[str], *, locked: bool
    ) -> None:
        for name, field in self.fields.items():
            visible = name in shown
            caption, tick = self._captions[name], self._ticks[name]
            field.setVisible(visible)
            caption.setVisible(visible)
            tick.setVisible(visible and name in unconfirmed and not locked)
            restyle(caption, missing=name in missing and not locked)
            caption.setText(f"{words.said(name)} •" if name in missing and not locked else words.said(name))
            field.show_value(values.get(name), unconfirmed=name in unconfirmed, locked=locked)

    def offer_holders(self, candidates: Sequence[Candidate], entries: Mapping[UUID, Entry]) -> None:
        """Show who may hold it, or may be meant; an empty list hides them."""
        self.holders.offer(candidates, entries)

    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, as the eye does: each field, then who is offered for it, then its tick."""
        found: list[QWidget] = []
        for name, field in self.fields.items():
            found += field.stops()
            if name == self._offered_for:
                found += self.holders.pills
            found.append(self._ticks[name])
        return found

    def set_finder(self, finder: EntryFinder) -> None:
        for field in self.fields.values():
            if isinstance(field, EntryField):
                field.set_finder(finder)

    def set_theme(self, theme: Theme) -> None:
        for field in self.fields.values():
            field.set_theme(theme)
        for tick in self._ticks.values():
            tick.setIcon(icon("accept", theme, theme.accent))

    def set_open(self, name: str) -> None:
        """Show which field the next click on an entity fills."""
        for one, field in self.fields.items():
            if isinstance(field, ChipsField):
                restyle(field.frame, open=one == name)

    def _add(self, attribute: Attribute) -> None:
        name, row = attribute.name, self._grid.rowCount()
        field = make_field(attribute)
        field.edited.connect(lambda value: self.edited.emit(name, value))
        field.opened.connect(lambda: self.opened.emit(name))
        field.left.connect(self.left)
        if isinstance(field, EntryField):
            field.entry_wanted.connect(lambda text, kind: self.entry_wanted.emit(text, kind, name))
            field.entry_opened.connect(self.entry_opened)
        field.setToolTip(attribute.description)
        caption = QLabel(words.said(name))
        caption.setProperty("role", "caption")
        caption.setContentsMargins(0, 5, 8, 0)
        caption.setToolTip(attribute.description)
        caption.setBuddy(field.stops()[0])
        tick = QToolButton(iconSize=QSize(15, 15), focusPolicy=Qt.FocusPolicy.TabFocus)
        tick.setProperty("role", "quiet")
        tick.setToolTip(self.tr("Confirm what was filled in"))
        tick.setAccessibleName(self.tr("Confirm {name}").format(name=words.said(name)))
        tick.clicked.connect(lambda: self.confirmed.emit(name))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(caption, row, 0, top)
        self._grid.addWidget(field, row, 1, top)
        self._grid.addWidget(tick, row, 2, top)
        self.fields[name], self._captions[name], self._ticks[name] = field, caption, tick
        if name in (HOLDER, REFERS_TO) and not self._offered_for:
            self._offered_for = self.holders.field = name
            self._grid.addWidget(self.holders, row + 1, 1, 1, 2)
            self.holders.chosen.connect(lambda ids: self._choose_holder(attribute, ids))
            self.holders.hide()

    def _choose_holder(self, attribute: Attribute, ids: list[str]) -> None:
        value = ids if attribute.many else ids[0]
        self.fields[attribute.name].show_value(value, unconfirmed=False, locked=False)
        self.edited.emit(attribute.name, value)


def make_field(attribute: Attribute) -> Field:
    """The field that edits `attribute`."""
    match attribute.type:
        case "entry":
            return EntryField(attribute)
        case "choice" if len(attribute.choices) <= FEW or attribute.many:
            keys = SIGNS if attribute.name == STANCE else None
            return PillsField(attribute, {choice: words.said(choice) for choice in attribute.choices}, keys)
        case "choice":
            return ComboField(attribute)
        case "boolean":
            return PillsField(attribute, {True: words.yes(), False: words.no()})
        case "text" if not attribute.many:
            return TextField(attribute)
        case "number" | "period" if not attribute.many:
            return LineField(attribute)
        case _:
            return ChipsField(attribute)
