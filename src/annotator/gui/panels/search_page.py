"""Search everything: a line to type in, the hits of all documents in context, and what can be done with those that are ticked."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Codebook
from annotator.core.model import RELATION, TURN_ROLES, Label
from annotator.gui.icons import icon
from annotator.gui.panels import words
from annotator.gui.panels.hit_list import HitDelegate, HitModel, HitView
from annotator.gui.panels.listing import EmptyState
from annotator.gui.panels.rows import number
from annotator.gui.panels.style import restyle, style_sheet
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.project.search import Found

WIDEST = 1180
"""Pixels; wider lines of hits are not read faster."""


class SearchPage(QWidget):
    """Fills the window in place of the desk. What is typed and chosen leaves by signals; hits come by `show_found`."""

    asked = Signal(str)
    hit_chosen = Signal(object)
    tag_wanted = Signal(object, object)
    left = Signal()
    menu_opened = Signal(object)
    """The menu of what narrows a search, for others to add to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchPage")
        self.setAccessibleName(self.tr("Search everything"))
        self._theme = LIGHT
        self._codebook = Codebook()
        self.line = _Line(self.tr("Search all texts and notes"))
        self.line.textChanged.connect(self.asked)
        self.line.entered.connect(self._enter)
        self.line.confirmed.connect(self._choose_first)
        self._narrow = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._narrow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._narrow.setText(self.tr("Narrow"))
        self._narrow.setToolTip(self.tr("Look only within a label, a role, a date or a title, or in notes"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._narrow.setMenu(self._menu)
        self._back = QToolButton()
        self._back.setToolTip(self.tr("Back to the text  Esc"))
        self._back.setAccessibleName(self.tr("Back to the text"))
        self._back.clicked.connect(self.left)
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.said.setProperty("role", "faint")
        self.model = HitModel(lambda hit: self.tr("in a note") if hit.doubt else "", self)
        self.model.ticks_changed.connect(lambda _: self._count())
        self.view = HitView(self.model, HitDelegate())
        self.view.confirmed.connect(self._choose)
        self.view.opened.connect(self._choose)
        self.view.left_upwards.connect(lambda: self.line.setFocus(Qt.FocusReason.BacktabFocusReason))
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._build()
        self.explain()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._back)
        head.addWidget(self.line, 1)
        head.addWidget(self._narrow)
        self._all, self._none = QPushButton(self.tr("All")), QPushButton(self.tr("None"))
        self._all.clicked.connect(lambda: self.model.tick_all(True))
        self._none.clicked.connect(lambda: self.model.tick_all(False))
        self.label = QComboBox()
        self.label.setAccessibleName(self.tr("Label for what is ticked"))
        self.tag = QPushButton()
        self.tag.setProperty("primary", True)
        self.tag.clicked.connect(self._tag)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        for widget in (self._all, self._none):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(QLabel(self.tr("Tag as")))
        foot.addWidget(self.label)
        foot.addWidget(self.tag)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 16, 18, 12)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(inner, 1000)
        outer.addStretch(1)

    # what is shown

    def set_codebook(self, codebook: Codebook) -> None:
        """The labels that hits can be tagged with."""
        self._codebook = codebook
        chosen = self.label.currentText()
        self.label.clear()
        for label in codebook.labels:
            if label.kind != RELATION:
                self.label.addItem(label.name, label)
        self.label.setCurrentIndex(max(0, self.label.findText(chosen)))

    def show_found(self, found: "Found") -> None:
        """Show hits; those that were ticked before are not ticked any more."""
        if not found.hits:
            self.model.clear()
            self._empty.say("search", self.tr("Nothing found"), self.tr("Try fewer words, or the beginning of one: agree*"))
            self._stack.setCurrentWidget(self._empty)
            self.say(self.tr("No hits.") if found.is_whole else self.tr("Looking…"))
        else:
            self.model.show(found.hits, found.documents, ticked=False)
            self._stack.setCurrentWidget(self.view)
            self.say(self._told(found))
        self._count()

    def _told(self, found: "Found") -> str:
        hits, documents = self.tr("%Ln hits", "", found.count), self.model.documents
        if not found.is_whole:
            return self.tr("The first {hits}, in %Ln documents. Counting the rest…", "", documents).format(hits=hits)
        if found.count > len(found.hits):
            told = self.tr("{hits}; the first {shown} are listed. Narrow the search to see the others.")
            return told.format(hits=hits, shown=number(len(found.hits)))
        if found.count == 1:
            return f"{hits}."
        return self.tr("{hits} in %Ln documents.", "", documents).format(hits=hits)

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Say how the search went; `wrong`: the query cannot be read, the hits of the one before stay."""
        restyle(self.said, role="caption", missing=wrong)
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def explain(self) -> None:
        """Say what can be typed, while nothing is."""
        self.model.clear()
        self._empty.say(
            "search",
            self.tr("Search everything"),
            "\n".join(
                (
                    self.tr(
                        "Several words: all of them in one document.   “in quotes”: as they stand.   agree*: what begins so."
                    ),
                    self.tr("sanctions OR embargo   ·   sanctions NOT oil   ·   minister NEAR/5 signed   ·   /sign(s|ed)/"),
                    self.tr("label:Claim  ·  role:question  ·  speaker:Lavrov  ·  date:2017..2018  ·  title:Astana  ·  in:notes"),
                )
            ),
        )
        self._stack.setCurrentWidget(self._empty)
        self.say("")
        self._count()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(style_sheet(theme) + f"#searchPage {{ background: {theme.panel.name()}; }}")
        self._narrow.setIcon(icon("filter", theme))
        self._back.setIcon(icon("back", theme))
        self._back.setIconSize(QSize(18, 18))
        self.view.set_theme(theme)
        self._empty.set_theme(theme)

    def focus(self) -> None:
        """Take the focus where it is of use: in the hits when there are any, else in the line."""
        if self.model.hits and self.view.currentIndex().isValid():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.line.selectAll()

    # what is done

    def step_back(self) -> None:
        """One rung of Escape: what is typed, then the page."""
        if self.line.hasFocus() and self.line.text():
            self.line.clear()
        else:
            self.left.emit()

    def _enter(self) -> None:
        if self.model.hits:
            self.view.enter()

    def _choose_first(self) -> None:
        if self.model.hits:
            self.view.enter()
            self._choose(self.model.hit_at(self.view.currentIndex()))

    def _choose(self, hit: Any | None) -> None:
        if hit is not None:
            self.hit_chosen.emit(hit)

    def _tag(self) -> None:
        label: Label | None = self.label.currentData()
        places = [hit for hit in self.model.ticked() if not hit.doubt]
        if label is not None and places:
            self.tag_wanted.emit(places, label)
            self.model.tick_all(False)

    def _count(self) -> None:
        count = sum(1 for hit in self.model.ticked() if not hit.doubt)
        self._foot.setVisible(bool(self.model.hits))
        self.tag.setText(self.tr("Tag %Ln places", "", count))
        self.tag.setEnabled(bool(count))
        self._all.setEnabled(self.model.count() < len(self.model.hits))
        self._none.setEnabled(bool(self.model.count()))

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        labels = menu.addMenu(self.tr("Within marks of"))
        for label in self._codebook.labels:
            if label.kind != RELATION:
                labels.addAction(label.name, lambda name=label.name: self.add_field("label", name))
        roles = menu.addMenu(self.tr("Within a turn"))
        for role in TURN_ROLES:
            roles.addAction(words.role(role), lambda role=role: self.add_field("role", role))
        menu.addAction(self.tr("What somebody said…"), lambda: self.add_field("speaker", ""))
        menu.addAction(self.tr("Of a date…"), lambda: self.add_field("date", ""))
        menu.addAction(self.tr("With a title…"), lambda: self.add_field("title", ""))
        menu.addAction(self.tr("In notes only"), lambda: self.add_field("in", "notes"))
        self.menu_opened.emit(menu)

    def add_field(self, name: str, value: str) -> None:
        """Write a field into the line, where it can be read, changed and taken away again."""
        shown = f'"{value}"' if " " in value else value
        self.line.setText(f"{self.line.text().rstrip()} {name}:{shown}".lstrip())
        self.line.setFocus()


class _Line(QLineEdit):
    """The line of the query. Down enters the hits, Enter chooses the first."""

    entered = Signal()
    confirmed = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.entered.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.confirmed.emit()
        else:
            super().keyPressEvent(event)
