"""The window of the codebook editor. It changes a draft; what becomes of that is said by signals."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Codebook
from annotator.core.draft import Draft
from annotator.core.model import OTHER, Label
from annotator.gui.codebook import wording
from annotator.gui.codebook.attributes_page import AttributesPage
from annotator.gui.codebook.history_page import HistoryPage
from annotator.gui.codebook.label_page import LabelPage
from annotator.gui.codebook.label_tree import LabelModel, LabelTree
from annotator.gui.icons import icon
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import HUES, SISTERS, Theme

if TYPE_CHECKING:
    from annotator.project.codebook import Version

SHOWN_PROBLEMS = 2
_LISTS = """
QListView::item {{ padding: 4px 6px; border-radius: 4px; }}
QListView[role="choices"] {{ border: 1px solid {border}; border-radius: 5px; background: {raised}; padding: 2px; }}
"""


class CodebookEditor(QDialog):
    """Everything is collected in `draft` and can be taken back step by step; `save_wanted` when it is to count."""

    save_wanted = Signal()
    read_wanted = Signal()
    write_wanted = Signal()

    def __init__(self, codebook: Codebook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Codebook"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.draft = Draft(codebook)
        self._counts: Mapping[UUID, int] = {}
        self._theme = theme
        self._label_id: UUID | None = None
        self.model = LabelModel(self)
        self.tree = LabelTree(self.model)
        self.page, self.attributes, self.history = LabelPage(), AttributesPage(), HistoryPage(theme)
        self._build()
        self._wire()
        self.set_theme(theme)
        self._refresh()
        self.choose(next((label.id for label in codebook.labels), None))
        self.resize(1000, 720)

    # how it is built

    def _build(self) -> None:
        self._icons: dict[QToolButton, str] = {}
        self.undo_action, self.redo_action = QAction(self.tr("Undo"), self), QAction(self.tr("Redo"), self)
        self.undo_action.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo_action.setShortcut(QKeySequence("Ctrl+Shift+Z"))
        tools = QHBoxLayout()
        tools.setSpacing(2)
        self.add_button = self._tool("add", self.tr("New label (Insert)"), self.add)
        self.merge_button = self._tool("merge", self.tr("Merge into another label"), self.ask_merge)
        self.retire_button = self._tool("remove", self.tr("Retire the label, or take it into use again (Delete)"), self.retire)
        up, down = (self._tool(name, tip, run) for name, tip, run in (
            ("previous", self.tr("Move up (Alt+Up); Alt+Left and Alt+Right change what it is under"), lambda: self._shift(-1)),
            ("next", self.tr("Move down (Alt+Down)"), lambda: self._shift(1)),
        ))  # fmt: skip
        for button in (self.add_button, self.merge_button, self.retire_button, up, down):
            tools.addWidget(button)
        tools.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 0, 4)
        column.addWidget(self.tree, 1)
        column.addLayout(tools)
        self.right = QTabWidget(documentMode=True)
        self.right.addTab(self.page, self.tr("Label"))
        self.right.addTab(self.attributes, self.tr("Attributes"))
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.right)
        split.setSizes([270, 730])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.addTab(split, self.tr("Labels"))
        self.tabs.addTab(self.history, self.tr("History"))
        for tabs in (self.right, self.tabs):
            tabs.tabBar().setDrawBase(False)
        self.problems = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.problems.setProperty("problem", True)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 12)
        foot.setSpacing(10)
        more = QPushButton(self.tr("File"))
        menu = QMenu(more)
        menu.addAction(self.tr("Read from a file…"), self.read_wanted.emit)
        menu.addAction(self.tr("Write to a file…"), self.write_wanted.emit)
        more.setMenu(menu)
        self.save = QPushButton(self.tr("Save…"))
        self.save.setProperty("primary", True)
        self.save.setShortcut(QKeySequence("Ctrl+S"))
        give_up = QPushButton(self.tr("Close"))
        foot.addWidget(more)
        foot.addWidget(self.problems, 1)
        foot.addWidget(give_up)
        foot.addWidget(self.save)
        for button in (more, give_up, self.save):
            button.setAutoDefault(False)  # Return belongs to the fields
        give_up.clicked.connect(self.close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.tabs, 1)
        outer.addLayout(foot)

    def _tool(self, name: str, tip: str, run: Any) -> QToolButton:
        button = QToolButton(toolTip=tip)
        button.setAccessibleName(tip)
        button.clicked.connect(run)
        self._icons[button] = name
        return button

    def _wire(self) -> None:
        for action, run in ((self.undo_action, self._undo), (self.redo_action, self._redo)):
            action.triggered.connect(run)
            self.addAction(action)
        self.save.clicked.connect(self.save_wanted)
        self.tree.chosen.connect(self._show)
        self.tree.shift_wanted.connect(self._shift)
        self.tree.indent_wanted.connect(self._indent)
        self.tree.retire_wanted.connect(self.retire)
        self.tree.add_wanted.connect(self.add)
        self.model.move_wanted.connect(self._move)
        self.page.edited.connect(lambda fields: self._do(lambda id_: self.draft.change(id_, **fields)))
        page = self.attributes
        page.added.connect(lambda attribute: self._do(lambda id_: self.draft.add_attribute(id_, attribute)))
        page.dropped.connect(lambda name: self._do(lambda id_: self.draft.drop_attribute(id_, name)))
        page.moved.connect(self._move_attribute)
        page.renamed.connect(self._rename_attribute)
        page.value_renamed.connect(self._rename_value)
        page.edited.connect(lambda name, fields: self._do(lambda id_: self.draft.change_attribute(id_, name, **fields)))
        self.history.restore_wanted.connect(self.take)

    # what it shows

    def begin(self, codebook: Codebook) -> None:
        """Start from `codebook`: what was not saved is given up."""
        self.draft = Draft(codebook)
        self._refresh()

    def warn(self, words: str) -> None:
        """Say something that concerns the whole codebook, until the next step."""
        self.problems.setText(words)

    def leave(self) -> None:
        """Close without asking: what was changed is saved, or there is no project any more."""
        self.draft = Draft(self.draft.codebook)
        self.close()

    def set_counts(self, counts: Mapping[UUID, int]) -> None:
        """How often each label is used in the project."""
        self._counts = counts
        self._refresh()

    def show_versions(self, versions: "Sequence[Version]") -> None:
        self.history.show_versions(versions)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(style_sheet(theme) + _LISTS.format(border=theme.border.name(), raised=theme.raised.name()))
        self.tree.delegate.set_theme(theme)
        for button, name in self._icons.items():
            button.setIcon(icon(name, theme))
        for part in (self.page, self.attributes, self.history):
            part.set_theme(theme)
        self.tree.viewport().update()

    def choose(self, label_id: UUID | None) -> None:
        """Make a label the current one."""
        self.tree.setCurrentIndex(self.model.find(label_id))

    def _show(self, label: Label | None) -> None:
        self._label_id = label.id if label is not None else None
        self.right.setEnabled(label is not None)
        if label is not None:
            book = self.draft.codebook
            self.page.show_label(label, book, book.labels)
            self.attributes.show_label(label, book)
        in_use = label is not None and not label.removed
        self.merge_button.setEnabled(in_use and bool(self._partners(label)))
        self.retire_button.setEnabled(label is not None)

    def _refresh(self) -> None:
        """Show the draft as it is by now, with the same label chosen; a field with the focus keeps it."""
        chosen = self._label_id
        self.model.show(self.draft, self._counts, self.tr("Retired"))
        here = self.model.find(chosen)
        if here.isValid():
            self.tree.setCurrentIndex(here)
        elif self.draft.codebook.labels:
            self.choose(self.draft.codebook.labels[0].id)
        problems = self.draft.problems()
        sentences = list(dict.fromkeys(wording.problem(one) for one in problems))
        more = len(sentences) - SHOWN_PROBLEMS
        said = " ".join(sentences[:SHOWN_PROBLEMS])
        self.problems.setText(said + (self.tr(" And {count} more.").format(count=more) if more > 0 else ""))
        self.problems.setToolTip("\n".join(sentences))
        self.save.setEnabled(self.draft.is_changed and not any(one.forbids for one in problems))
        self.setWindowTitle(self.tr("Codebook (not saved)") if self.draft.is_changed else self.tr("Codebook"))

    # what it does to the draft

    def _do(self, change: Any) -> None:
        if self._label_id is not None:
            change(self._label_id)
            self._refresh()

    def add(self) -> None:
        """A new label behind the current one, of its kind, in a colour that is free; its name is there to be typed over."""
        book = self.draft.codebook
        current = book.get(self._label_id) if self._label_id is not None else None
        used = {label.colour for label in book.labels}
        colour = next((hue for hue in (*HUES, *SISTERS) if hue not in used), HUES[0])
        kind = current.kind if current is not None else OTHER
        label = Label(id=uuid4(), name=self.tr("New label"), kind=kind, colour=colour)
        self.draft.add(label, current.id if current is not None and not current.removed else None)
        self._refresh()
        self.choose(label.id)
        self.tabs.setCurrentIndex(0)
        self.right.setCurrentWidget(self.page)
        self.page.name.setFocus()
        self.page.name.selectAll()

    def retire(self) -> None:
        """Take the current label out of use, or into use again."""
        label = self._current()
        if label is not None:
            (self.draft.bring_back if label.removed else self.draft.retire)(label.id)
            self._refresh()

    def ask_merge(self) -> None:
        """Ask into which label of its kind the current one goes."""
        label = self._current()
        partners = self._partners(label)
        if label is None or not partners:
            return
        names = [one.name for one in partners]
        question = self.tr("“{label}” is retired, and its marks go under:").format(label=label.name)
        name, accepted = QInputDialog.getItem(self, self.tr("Merge labels"), question, names, 0, False)
        if accepted:
            self.merge(partners[names.index(name)].id)

    def merge(self, into: UUID) -> None:
        """Merge the current label into another."""
        self._do(lambda id_: self.draft.merge(id_, into))
        self.choose(into)

    def take(self, labels: Sequence[Label]) -> None:
        """Go over to the labels of a file or of an earlier version; nothing is saved yet."""
        self.draft.take(labels)
        self.tabs.setCurrentIndex(0)
        self._refresh()

    def _current(self) -> Label | None:
        return self.model.label(self.tree.currentIndex())

    def _partners(self, label: Label | None) -> list[Label]:
        return [one for one in self.draft.codebook.labels if label is not None and one.kind == label.kind and one.id != label.id]

    def _shift(self, step: int) -> None:
        self._do(lambda id_: self.draft.shift(id_, step))

    def _indent(self, deeper: bool) -> None:
        self._do(self.draft.indent if deeper else self.draft.outdent)

    def _move(self, label_id: UUID, parent: UUID | None, before: UUID | None) -> None:
        self.draft.move(label_id, parent, before)
        self._refresh()
        self.choose(label_id)

    def _move_attribute(self, name: str, step: int) -> None:
        self._do(lambda id_: self.draft.move_attribute(id_, name, step))
        self.attributes.choose(name)

    def _rename_attribute(self, name: str, new: str) -> None:
        if self._label_id is not None and not self.draft.rename_attribute(self._label_id, name, new):
            self.problems.setText(self.tr("“{name}” is, or was until now, another attribute’s name.").format(name=new))
            self.attributes.name.setText(name)
            return
        self._refresh()
        self.attributes.choose(new)

    def _rename_value(self, name: str, old: str, new: str) -> None:
        if self._label_id is not None and not self.draft.rename_value(self._label_id, name, old, new):
            self.problems.setText(self.tr("“{value}” is, or was until now, another choice. Save first.").format(value=new))
            return
        self._refresh()

    def _undo(self) -> None:
        self.draft.undo()
        self._refresh()

    def _redo(self) -> None:
        self.draft.redo()
        self._refresh()

    # leaving

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def reject(self) -> None:
        """Esc asks as the button does."""
        if self.may_close():
            super().reject()

    def may_close(self) -> bool:
        """Whether what was changed may be given up; asks when there is something."""
        if not self.draft.is_changed:
            return True
        question = self.tr("Give up what you changed in the codebook?")
        answer = QMessageBox.question(
            self, self.windowTitle(), question, QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
        )
        return answer == QMessageBox.StandardButton.Discard
