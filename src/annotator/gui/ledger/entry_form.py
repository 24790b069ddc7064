"""One entry of the ledger, edited in place: every finished field is one step that can be undone."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import ENTRY_KINDS, Attribute, Entry, Json
from annotator.gui.ledger.rows import Named
from annotator.gui.panels import words
from annotator.gui.panels.chips import ChipsField
from annotator.gui.panels.entry_field import EntryField
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.field import TextBox
from annotator.gui.panels.listing import EmptyState
from annotator.gui.theme import Theme

TOPIC = "topic"
SPEAKING = ("person", "body", "group", "unnamed", "state")
"""Kinds that may speak for another."""


class EntryForm(QStackedWidget):
    """Shows one entry, or says that none is chosen. What is changed leaves by `edited`: the id and the new values by field.

    `entry_wanted` (name, kind, field) asks for an entry that there is not yet.
    """

    edited = Signal(object, object)
    entry_wanted = Signal(str, str, str)
    statements_wanted = Signal(object)
    merge_wanted = Signal(object)
    removal_wanted = Signal(object)
    split_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named: Named | None = None
        self._awaited = 0
        """The revision that the entry will have when all edits are saved; what was read before shows nothing new."""
        self._entries: Mapping[UUID, Entry] = {}
        self.empty = EmptyState()
        self.empty.say("ledger", self.tr("No name chosen"), self.tr("Choose a name on the left, or make a new one."))
        self._build()

    def _build(self) -> None:
        self.name = QLineEdit()
        self.name.setProperty("role", "field")
        self.name.editingFinished.connect(self._on_name)
        self.kind = QComboBox()
        self.kind.setProperty("role", "field")
        for kind in ENTRY_KINDS:
            self.kind.addItem(words.kind(kind), kind)
        self.kind.activated.connect(lambda _: self._change(kind=self.kind.currentData()))
        self.aliases = ChipsField(Attribute(name="aliases", type="text", many=True))
        self.aliases.edited.connect(lambda value: self._change(aliases=tuple(value or ())))
        self.speaks_for = EntryField(Attribute(name="speaks_for", type="entry", entry_kinds=("body", "state", "group", "person")))
        self.above = EntryField(Attribute(name="parent", type="entry"))
        for name, field in (("speaks_for", self.speaks_for), ("parent", self.above)):
            field.hint = self.tr("nobody yet") if name == "speaks_for" else self.tr("nothing yet")
            field.edited.connect(lambda value, name=name: self._point(name, value))
            field.entry_wanted.connect(lambda text, kind, name=name: self.entry_wanted.emit(text, kind, name))
        self.sentence = TextBox(lines=3, takes_lines=False)
        self.sentence.setPlaceholderText(
            self.tr("One sentence that says yes: “Sanctions on oil are right.” Then “for” means it.")
        )
        self.sentence.finished.connect(lambda text: self._change(sentence=text))
        self.memo = TextBox(lines=8, takes_lines=True)
        self.memo.finished.connect(lambda text: self._change(memo=text))
        self.outside = ChipsField(Attribute(name="outside ids", type="text", many=True))
        self.aliases.hint = self.tr("another name, then Enter")
        self.outside.hint = "wikidata: Q159"
        self.outside.edited.connect(self._on_outside)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)
        self._captions: dict[QWidget, QLabel] = {}
        for caption, field in (
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Also called"), self.aliases),
            (self.tr("Speaks for"), self.speaks_for),
            (self.tr("Part of"), self.above),
            (self.tr("Affirmed"), self.sentence),
            (self.tr("Memo"), self.memo),
            (self.tr("Elsewhere"), self.outside),
        ):
            self._add(caption, field)
        self._merged = QVBoxLayout()
        self._merged.setSpacing(4)
        self._used = QLabel(wordWrap=True)
        self._used.setProperty("role", "faint")
        self.statements = self._button(self.tr("Show statements"), self.statements_wanted)
        self.merge = self._button(self.tr("Merge…"), self.merge_wanted)
        self.remove = self._button(self.tr("Remove"), self.removal_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.statements, self.merge, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        column.addLayout(self._grid)
        column.addLayout(self._merged)
        column.addWidget(self._used)
        column.addLayout(buttons)
        column.addStretch(1)
        self._scroll = QScrollArea(widgetResizable=True, focusPolicy=Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        self.addWidget(self.empty)
        self.addWidget(self._scroll)

    def _add(self, caption: str, field: QWidget) -> None:
        label = QLabel(caption)
        label.setProperty("role", "caption")
        label.setContentsMargins(0, 5, 0, 0)
        target = field.line if isinstance(field, ChipsField) else field
        target.setAccessibleName(caption)
        label.setBuddy(target)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        self._captions[field] = label

    def _button(self, text: str, wanted: Signal) -> QPushButton:
        button = QPushButton(text, autoDefault=False)
        button.clicked.connect(lambda: self._named is not None and wanted.emit(self._named.entry.id))
        return button

    # showing

    def show_entry(self, named: Named | None, merged: Sequence[Entry] = ()) -> None:
        """Show an entry and what was merged into it; None: none is chosen."""
        if self._named is not None and (named is None or named.entry.id != self._named.entry.id):
            self.finish()
        same = self._named is not None and named is not None and named.entry.id == self._named.entry.id
        if same and named.entry.revision < self._awaited:
            return
        self._awaited = 0
        self._named = named
        if named is None:
            self.setCurrentWidget(self.empty)
            return
        entry = named.entry
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(entry.name)
            self.name.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(entry.kind))
        self.aliases.show_value(list(entry.aliases), unconfirmed=False, locked=False)
        self.speaks_for.show_value(_plain(entry.speaks_for), unconfirmed=False, locked=False)
        self.above.show_value(_plain(entry.parent), unconfirmed=False, locked=False)
        self.sentence.keep(entry.sentence)
        self.memo.keep(entry.memo)
        ids = [f"{name}: {value}" for name, value in entry.outside_ids.items()]
        self.outside.show_value(ids, unconfirmed=False, locked=False)
        self._show(self.sentence, entry.kind == TOPIC or bool(entry.sentence))
        self._show(self.speaks_for, entry.kind in SPEAKING or entry.speaks_for is not None)
        self._show_merged(merged)
        used = [self.tr("%Ln marks mean it", "", named.marks)] if named.marks else []
        if named.documents:
            used.append(self.tr("speaks or is spoken to in %Ln documents", "", named.documents))
        self._used.setText(" · ".join(used) if used else self.tr("No mark means it yet."))
        self.statements.setEnabled(bool(named.marks))
        self.remove.setEnabled(named.is_unused)
        self.remove.setToolTip("" if named.is_unused else self.tr("Something refers to it. Merge it into another name instead."))
        self.setCurrentWidget(self._scroll)

    def set_finder(self, finder: EntryFinder) -> None:
        """The ledger that the fields complete from."""
        self._entries = finder.entries
        self.speaks_for.set_finder(finder)
        self.above.set_finder(finder)

    def set_theme(self, theme: Theme) -> None:
        for field in (self.aliases, self.speaks_for, self.above, self.outside):
            field.set_theme(theme)
        self.empty.set_theme(theme)

    def give_up(self) -> None:
        """The last edit could not be saved: what is read next is what stands."""
        self._awaited = 0

    def finish(self) -> None:
        """Take over what is half written."""
        self.sentence.finish()
        self.memo.finish()
        self._on_name()

    @property
    def named(self) -> Named | None:
        """What is shown."""
        return self._named

    def _show(self, field: QWidget, shown: bool) -> None:
        field.setVisible(shown)
        self._captions[field].setVisible(shown)

    def _show_merged(self, merged: Sequence[Entry]) -> None:
        while (item := self._merged.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for entry in merged:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            said = QLabel(self.tr("“{name}” was merged into it.").format(name=entry.name), wordWrap=True)
            said.setTextFormat(Qt.TextFormat.PlainText)
            back = QPushButton(self.tr("Take apart"), autoDefault=False)
            back.setAccessibleName(self.tr("Take {name} apart").format(name=entry.name))
            back.clicked.connect(lambda _=False, id_=entry.id: self.split_wanted.emit([id_]))
            line.addWidget(said, 1)
            line.addWidget(back)
            self._merged.addWidget(row)

    # changing

    def _change(self, **values: object) -> None:
        if self._named is None:
            return
        changed = replace(self._named.entry, **values)
        if changed != self._named.entry:
            self._awaited = max(self._awaited, changed.revision) + 1
            self._named = replace(self._named, entry=changed)
            self.edited.emit(changed.id, values)

    def _on_name(self) -> None:
        self.name.setModified(False)
        name = " ".join(self.name.text().split())
        if self._named is None:
            return
        if name:
            self._change(name=name)
        else:
            self.name.setText(self._named.entry.name)

    def _point(self, name: str, value: Json) -> None:
        id_ = UUID(str(value)) if value else None
        if self._named is not None and self._goes_round(id_, name):
            field = self.speaks_for if name == "speaks_for" else self.above
            field.show_value(_plain(getattr(self._named.entry, name)), unconfirmed=False, locked=False)
        else:
            self._change(**{name: id_})

    def _goes_round(self, id_: UUID | None, name: str) -> bool:
        """Whether going up from `id_` leads back here."""
        seen: set[UUID] = set()
        while id_ is not None and id_ not in seen:
            if id_ == self._named.entry.id:
                return True
            seen.add(id_)
            entry = self._entries.get(id_)
            id_ = getattr(entry, name) if entry is not None else None
        return False

    def _on_outside(self, value: Json) -> None:
        pairs = (str(one).partition(":") for one in (value if isinstance(value, list) else []))
        self._change(outside_ids={name.strip(): id_.strip() for name, _, id_ in pairs if name.strip() and id_.strip()})


def _plain(id_: UUID | None) -> Json:
    return None if id_ is None else str(id_)
