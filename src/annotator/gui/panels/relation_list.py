"""The relations of a mark, in the form: each with the words at its other end, to jump there, turn it round or take it away."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.model import RELATION, Label
from annotator.gui.icons import icon
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.project.relations import Linked

LONGEST = 90
"""Characters of the other mark that a row shows."""


class RelationList(QWidget):
    """Rows of relations under a heading; only those of the reader's own layer can be changed."""

    jump_wanted = Signal(object)
    removal_wanted = Signal(object)
    turn_wanted = Signal(object)
    relabel_wanted = Signal(object, object)
    link_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._shown: tuple[Sequence[Linked], DocumentView | None, Codebook] = ((), None, Codebook())
        heading = QLabel(self.tr("Relations"))
        heading.setProperty("role", "heading")
        self._begin = self._button("link", self.tr("Link this mark with another  L"))
        self._begin.clicked.connect(self.link_wanted)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self._begin)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addLayout(self._grid)
        self.rows: list[QPushButton] = []

    def show_links(self, links: "Sequence[Linked]", view: DocumentView | None, codebook: Codebook | None = None) -> None:
        """Show `links` of a mark of the document in `view`."""
        self._shown = (links, view, codebook or Codebook())
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for linked in links:
            self._add(linked)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._begin.setIcon(icon("link", theme))
        self.show_links(*self._shown)

    def _add(self, linked: "Linked") -> None:
        _, view, codebook = self._shown
        row = self._grid.rowCount()
        label = codebook.get(linked.relation.label_id)
        name = label.name if label is not None else "?"
        other = linked.other
        quote = other.quote or self.tr("the whole document")
        short = quote if len(quote) <= LONGEST else f"{quote[: LONGEST - 1]}…"
        elsewhere = view is None or other.mark.document_id != view.document.id
        arrow = "→" if linked.outgoing else "←"
        jump = _Row(arrow, name, short, other.title if elsewhere else "", self._theme, label)
        jump.setToolTip(f"{quote}\n{other.title}")
        direction = self.tr("{relation} “{quote}”") if linked.outgoing else self.tr("“{quote}” {relation} this")
        jump.setAccessibleName(direction.format(relation=name, quote=quote))
        jump.clicked.connect(lambda: self.jump_wanted.emit(other.mark))
        self._grid.addWidget(jump, row, 0)
        self.rows.append(jump)
        if view is not None and linked.relation.layer_id == view.layer:
            more = self._button("choose", self.tr("Change this relation"))
            more.setIcon(icon("choose", self._theme))
            more.setMenu(self._menu(linked, label, codebook))
            more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            remove = self._button("remove", self.tr("Remove this relation"))
            remove.setIcon(icon("remove", self._theme))
            remove.clicked.connect(lambda: self.removal_wanted.emit(linked.relation.id))
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(more, row, 1, top)
            self._grid.addWidget(remove, row, 2, top)

    def _menu(self, linked: "Linked", present: Label | None, codebook: Codebook) -> QMenu:
        menu, id_ = QMenu(self), linked.relation.id
        for label in codebook.labels:
            if label.kind == RELATION:
                action = menu.addAction(label.name)
                action.setCheckable(True)
                action.setChecked(present is not None and label.id == present.id)
                action.setToolTip(label.description)
                action.triggered.connect(lambda _=False, label_id=label.id: self._relabel(id_, label_id, present))
        menu.addSeparator()
        menu.addAction(self.tr("Turn round"), lambda: self.turn_wanted.emit(id_))
        return menu

    def _relabel(self, id_: UUID, label_id: UUID, present: Label | None) -> None:
        if present is None or label_id != present.id:
            self.relabel_wanted.emit(id_, label_id)

    @staticmethod
    def _button(name: str, words: str) -> QToolButton:
        button = QToolButton(iconSize=QSize(14, 14), focusPolicy=Qt.FocusPolicy.TabFocus)
        button.setObjectName(f"relation-{name}")
        button.setProperty("role", "quiet")
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button


class _Row(QPushButton):
    """A button of several lines: the relation in its colour, the words it leads to, and their document when it is another."""

    def __init__(self, arrow: str, name: str, quote: str, title: str, theme: Theme, label: Label | None) -> None:
        super().__init__()
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        ink = theme.label_ink(label) if label is not None else theme.dim
        lines = [(f"{arrow} {name}", ink.name(), True), (quote, theme.ink.name(), False)]
        if title:
            lines.append((title, theme.dim.name(), False))
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 3, 5, 3)
        column.setSpacing(1)
        for words, colour, heavy in lines:
            line = QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.setStyleSheet(f"color: {colour}; font-weight: {600 if heavy else 400};")
            column.addWidget(line)

        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A button's own would be its size hint, which a narrow pane has no room for."""
        return self.layout().minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout().heightForWidth(width)
