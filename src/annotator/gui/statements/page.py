"""The page of the mode Statements: what narrows on the left, the table or the board, the current quote below."""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Codebook
from annotator.core.model import ChangeSet, Entry
from annotator.core.statements import Filter, Statement, StatementIds
from annotator.gui.icons import icon
from annotator.gui.panels.field import FlowLayout
from annotator.gui.panels.listing import EmptyState, FilterField
from annotator.gui.panels.rows import heavier
from annotator.gui.panels.style import style_sheet
from annotator.gui.statements.board import BoardView
from annotator.gui.statements.cells import MORE, SHOWN, SORTABLE, Words, heading
from annotator.gui.statements.facets import FacetPanel
from annotator.gui.statements.model import PAGE, StatementsModel
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge

_SPACE = re.compile(r"\s+")
FIRST = 100
"""Statements that are found at once; the rest follows while they are read."""
TYPING, SETTLE = 150, 500
"""Milliseconds after the last letter, or the last change of the project, until statements are looked for anew."""
WIDTHS = {"said_on": 96, "holder": 150, "stance": 78, "target": 160, "label": 92, "quote": 400, "title": 220, "annotator": 110}


class StatementsPage(QWidget):
    """Reads through the bridge when it is on the screen; hidden, it only notes that it is stale."""

    opened = Signal(object)
    menu_requested = Signal(object, QPoint)
    export_wanted = Signal()

    def __init__(self, bridge: "ProjectBridge", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._theme = LIGHT
        self._order, self._descending = "said_on", False
        self._stale = True
        self._tools: dict[QToolButton, str] = {}
        self.wanted = Filter()
        self.model = StatementsModel(words, self)
        self.model.page_wanted.connect(self._read_page)
        self._wait = QTimer(self, singleShot=True, interval=TYPING)
        self._wait.timeout.connect(self._take_words)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(partial(self.read, afresh=False))
        bridge.changed.connect(self._on_changed)
        bridge.closed.connect(self._on_closed)
        self._build()

    # how it is built

    def _build(self) -> None:
        self.facets = FacetPanel(self._words)
        self.facets.setMinimumWidth(180)
        self.facets.facet_changed.connect(self._read_facet)
        self.facets.values_chosen.connect(self.narrow)
        self.table = self._make_table()
        self.board = BoardView(self._words)
        self.board.cell_chosen.connect(self._show_cell)
        self.empty = EmptyState()
        self.room = QStackedWidget()
        for widget in (self.table, self.board, self.empty):
            self.room.addWidget(widget)
        self.quote = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.quote.setAccessibleName(self.tr("The current statement"))
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.quote.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.quote.setContentsMargins(16, 10, 16, 10)
        self.quote.setMinimumHeight(76)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.room, 1)
        column.addWidget(self.quote)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.facets)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([230, 1100])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.setFocusProxy(self.table)

    def _make_head(self) -> QWidget:
        head = QFrame()
        rows = QVBoxLayout(head)
        rows.setContentsMargins(10, 8, 10, 6)
        rows.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.words = FilterField(self.tr("Words of the quote"))
        self.words.setMaximumWidth(320)
        self.words.textChanged.connect(lambda _: self._wait.start())
        self.words.entered.connect(self.table.setFocus)
        self.views = QButtonGroup(self)
        for number_, title in enumerate((self.tr("Table"), self.tr("Position board"))):
            button = QPushButton(title, checkable=True, checked=number_ == 0)
            button.setProperty("role", "pill")
            button.setMinimumWidth(QFontMetrics(heavier(button.font())).horizontalAdvance(title) + 26)
            self.views.addButton(button, number_)
        self.views.idClicked.connect(lambda _: self.read())
        self.rolled = QCheckBox(self.tr("Count ministers as their states"))
        self.rolled.toggled.connect(lambda _: self.read())
        self.count = QLabel()
        self.count.setProperty("quiet", True)
        self.columns_button = self._tool("columns", self.tr("Columns"), self._show_columns_menu)
        self.export_button = self._tool("export", self.tr("Save these statements as a table"), self.export_wanted.emit)
        row.addWidget(self.words, 1)
        for button in self.views.buttons():
            row.addWidget(button)
        row.addWidget(self.rolled)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.columns_button)
        row.addWidget(self.export_button)
        rows.addLayout(row)
        self.chips = QWidget()
        flow = FlowLayout(6)
        flow.setContentsMargins(0, 0, 0, 0)
        self.chips.setLayout(flow)
        self.chips.hide()
        rows.addWidget(self.chips)
        self.rolled.hide()
        return head

    def _tool(self, icon_name: str, name: str, run: Any) -> QToolButton:
        button = QToolButton()
        self._tools[button] = icon_name
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: run())
        return button

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Statements"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSortingEnabled(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(
            lambda at: self.menu_requested.emit(self.selected(), table.viewport().mapToGlobal(at))
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort_by)
        table.doubleClicked.connect(self._open)
        table.selectionModel().currentRowChanged.connect(lambda index, _: self._show_quote(index.row()))
        self.model.dataChanged.connect(lambda *_: self._show_quote(self.table.currentIndex().row()))
        table.installEventFilter(self)
        return table

    def take_codebook(self, codebook: Codebook) -> None:
        self._words.codebook = codebook
        self.model.refresh()

    def take_entries(self, entries: Mapping[UUID, Entry]) -> None:
        self._words.entries = entries
        self.model.refresh()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(style_sheet(theme) + _sheet(theme))
        for part in (self.facets, self.board, self.empty, self.model):
            part.set_theme(theme)
        for button, icon_name in self._tools.items():
            button.setIcon(icon(icon_name, theme))
        self._show_quote(self.table.currentIndex().row())

    # what is asked for

    @property
    def shows_board(self) -> bool:
        return self.views.checkedId() == 1

    def narrow(self, facet: str, values: Sequence[str] | frozenset[str]) -> None:
        """Show only statements with one of these values of a facet; none = all of them."""
        self.wanted = self.wanted.with_values(facet, values)
        self.read()

    def clear_filters(self) -> None:
        self.words.clear()
        self.wanted = Filter()
        self.read()

    def show_board(self, on: bool) -> None:
        """Show the board of positions, or the table."""
        self.views.button(int(on)).setChecked(True)
        self.read()

    def selected(self) -> list[UUID]:
        """The statements of the selected rows, in their order."""
        ids = self.model.ids
        return [ids[index.row()] for index in sorted(self.table.selectionModel().selectedRows())]

    def _take_words(self) -> None:
        self.wanted = Filter(values=self.wanted.values, words=self.words.text().strip())
        self.read()

    def _sort_by(self, section: int) -> None:
        column = self.model.columns[section]
        if column in SORTABLE:
            self._descending = column == self._order and not self._descending
            self._order = column
            self.read()
        self._show_order()

    def _show_order(self) -> None:
        if self._order in self.model.columns:
            way = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
            self.table.horizontalHeader().setSortIndicator(self.model.columns.index(self._order), way)

    # reading

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.read()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.bulk or changes.kinds & {"annotation", "decision", "entry", "label", "metadata"}:
            self._stale = True
            if self.isVisible():
                self._settle.start()

    def _on_closed(self) -> None:
        self.wanted = Filter()
        self._stale = True
        self.model.set_ids(StatementIds())
        self.board.board.set_board(type(self.board.board.board)())

    def read(self, *, afresh: bool = True) -> None:
        """Look for the statements; not `afresh`, the reader stays at the row where they are."""
        if not self._bridge.is_open:
            return
        self._stale = False
        self._show_chips()
        self.rolled.setVisible(self.shows_board)
        self.columns_button.setVisible(not self.shows_board)
        self.quote.setVisible(not self.shows_board)
        wanted, order, descending, rolled = self.wanted, self._order, self._descending, self.rolled.isChecked()
        if self.shows_board:
            self._bridge.read(
                self, lambda project: project.statements.board(wanted, speaks_for=rolled), self._take_board, channel="statements"
            )
        elif afresh:

            def first(project: Any) -> Any:
                ids = project.statements.ids(wanted, order=order, descending=descending, limit=FIRST)
                return ids, project.statements.rows(ids[:PAGE])

            self._bridge.read(self, first, self._take_first, channel="statements")
        else:
            self._read_all(afresh=False)
        self._read_facet()

    def _take_first(self, found: tuple[StatementIds, list[Statement]]) -> None:
        ids, rows = found
        self.model.set_ids(ids)
        self.model.take_page(0, rows)
        self.table.scrollToTop()
        self._show_room()
        if ids:
            self.table.setCurrentIndex(self.model.index(0, 0))
        if len(ids) < FIRST:
            self._show_count(len(ids))
        else:
            self._read_all(afresh=True)

    def _read_all(self, *, afresh: bool) -> None:
        wanted, order, descending = self.wanted, self._order, self._descending
        self.count.setText(self.tr("counting …"))
        self._bridge.read(
            self,
            lambda project: project.statements.ids(wanted, order=order, descending=descending),
            partial(self._take_all, afresh),
            channel="statements",
        )

    def _take_all(self, afresh: bool, ids: StatementIds) -> None:
        row = self.table.currentIndex().row()
        offset = self.table.verticalScrollBar().value()
        self.model.set_ids(ids, grown=afresh)
        if not afresh:
            self.table.verticalScrollBar().setValue(offset)
            if 0 <= row < len(ids):
                keep = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), keep)
        self._show_room()
        self._show_count(len(ids))

    def _read_page(self, page: int) -> None:
        ids = self.model.ids[page * PAGE : (page + 1) * PAGE]

        def take(rows: list[Statement]) -> None:
            if ids == self.model.ids[page * PAGE : (page + 1) * PAGE]:
                self.model.take_page(page, rows)

        self._bridge.read(self, lambda project: project.statements.rows(ids), take, channel=f"statements {page}")

    def _read_facet(self, _name: str = "") -> None:
        name, wanted = self.facets.facet, self.wanted

        def take(found: tuple[dict[str, int], dict[UUID, str], dict[UUID, str]]) -> None:
            counts, self._words.layers, self._words.titles = found
            self.facets.set_counts(counts, wanted.values.get(name, frozenset()))
            self._show_chips()

        def work(project: Any) -> Any:
            layers = {layer.id: layer.name for layer in project.exchange.layers()}
            titles = {one.id: one.title for one in project.documents.list()} if name == "document" else self._words.titles
            return project.statements.facet(name, wanted), layers, titles

        self._bridge.read(self, work, take, channel="facet")

    def _take_board(self, board: Any) -> None:
        self.board.board.set_board(board)
        self._show_room()
        cells = sum(cell.count for cell in board.cells.values())
        self.count.setText(
            self.tr("{positions} of {holders} on {targets}").format(
                positions=self.tr("%Ln positions", "", cells),
                holders=self.tr("%Ln holders", "", len(board.holders)),
                targets=self.tr("%Ln targets", "", len(board.targets)),
            )
        )

    # what is shown

    def _show_room(self) -> None:
        anything = bool(self.board.board.board.holders) if self.shows_board else bool(len(self.model.ids))
        if anything:
            self.room.setCurrentWidget(self.board if self.shows_board else self.table)
        elif self.wanted:
            self.empty.say("search", self.tr("No statement fits"), self.tr("Take a filter away, or look for other words."))
            self.room.setCurrentWidget(self.empty)
        else:
            words = self.tr("What is marked in any document is listed here: claims, positions and who is named in them.")
            self.empty.say("statement", self.tr("Nothing marked yet"), words)
            self.room.setCurrentWidget(self.empty)
        self._show_order()

    def _show_count(self, count: int) -> None:
        self.count.setText(self.tr("%Ln statements", "", count))

    def _show_chips(self) -> None:
        layout = self.chips.layout()
        while (item := layout.takeAt(0)) is not None:
            item.widget().deleteLater()
        for facet, values in self.wanted.values.items():
            names = ", ".join(sorted(self._words.facet(facet, value) for value in values))
            said = self.tr("{facet}: {values}").format(facet=heading(facet), values=names)
            chip = QPushButton(f"{self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, 320)}  ×")
            chip.setProperty("chip", True)
            chip.setToolTip(said)
            chip.setAccessibleName(self.tr("Take away: {filter}").format(filter=said))
            chip.clicked.connect(partial(self.narrow, facet, ()))
            layout.addWidget(chip)
        self.chips.setVisible(bool(self.wanted.values))

    def _show_quote(self, row: int) -> None:
        statement = self.model.statement(row) if row >= 0 else None
        if statement is None:
            self.quote.clear()
            return
        # spaces at the seams stay: a mark can begin or end within a word
        before, quote, after = (escape(_SPACE.sub(" ", part)) for part in (statement.before, statement.quote, statement.after))
        holder, target = (self._words.cell(statement, name) for name in ("holder", "target"))
        facts = [self._words.label(statement.label_id)]
        if holder or target:
            facts.append(" → ".join(part for part in (holder, target) if part))
        facts += [self._words.cell(statement, name) for name in ("stance", "gist", "title", "said_on", "annotator")]
        dim = self._theme.dim.name()
        said = escape(" · ".join(part for part in facts if part))
        self.quote.setText(
            f"<p style='margin:0 0 4px 0;color:{dim}'>{said}</p>"
            f"<p style='margin:0'><span style='color:{dim}'>… {before.lstrip()}</span>"
            f"<b>{quote}</b><span style='color:{dim}'>{after.rstrip()} …</span></p>"
        )

    def _show_cell(self, holder: UUID | None, target: UUID | None) -> None:
        """The quotes behind a cell of the board, in the table."""
        held = self.wanted.with_values("holder", [str(holder or "")])
        self.wanted = held.with_values("target", [str(target or "")])
        self.show_board(False)

    def _show_columns_menu(self) -> None:
        menu = QMenu(self)
        for column in (*SHOWN, *MORE):
            action = menu.addAction(heading(column))
            action.setCheckable(True)
            action.setChecked(column in self.model.columns)
            action.setEnabled(column != "quote")
            action.toggled.connect(partial(self._toggle_column, column))
        menu.exec(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height())))

    def _toggle_column(self, column: str, on: bool) -> None:
        wanted = {*self.model.columns, column} if on else {*self.model.columns} - {column}
        self.model.set_columns([name for name in (*SHOWN, *MORE) if name in wanted])
        self.set_widths()
        self._show_order()

    def set_widths(self) -> None:
        """Give every column the width that its content usually needs."""
        for place, column in enumerate(self.model.columns):
            self.table.setColumnWidth(place, max(WIDTHS.get(column, 130), self.table.horizontalHeader().sectionSizeHint(place)))

    # keys and the text

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Enter opens the statement in its text, Ctrl+C copies the selected quotes with where they are from."""
        if watched is self.table and event.type() == event.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
                self._open(self.table.currentIndex())
                return True
            if event.matches(QKeySequence.StandardKey.Copy):
                self.copy()
                return True
        return super().eventFilter(watched, event)

    def _open(self, index: QModelIndex) -> None:
        statement = self.model.statement(index.row())
        if statement is not None:
            self.opened.emit(statement)

    def copy(self) -> None:
        """Put the selected statements on the clipboard as quotations, one a line."""
        ids = self.selected()

        def take(rows: list[Statement]) -> None:
            QGuiApplication.clipboard().setText("\n".join(map(self._words.citation, rows)))

        self._bridge.read(self, lambda project: project.statements.rows(ids), take, channel="copy")


def _sheet(theme: Theme) -> str:
    return f"""
    QTableView {{ background: {theme.page.name()}; }}
    QTableView::item {{ padding: 0 6px; }}
    QHeaderView::section {{ background: {theme.panel.name()}; color: {theme.dim.name()}; border: 0;
        border-bottom: 1px solid {theme.border.name()}; padding: 5px 8px; font-weight: 400; }}
    QHeaderView, QTableCornerButton::section {{ background: {theme.panel.name()}; border: 0; }}
    """
