"""The codebook beside the document: what can be marked, with which key, and how often it was."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QStackedWidget, QStyleOptionViewItem, QTreeView, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.model import Label
from annotator.gui.icons import icon
from annotator.gui.panels.guide import Guide
from annotator.gui.panels.listing import EmptyState, FilterField
from annotator.gui.panels.records import ROW
from annotator.gui.panels.rows import SIDE, RowDelegate, draw_key, draw_swatch, faded, heavier, number, smaller, write
from annotator.gui.panels.style import style_sheet
from annotator.gui.panels.tag_model import Node, TagModel
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge


class TagDelegate(RowDelegate):
    """A label as its marks look, its name, how often it is used here (and in the project), its key."""

    SWATCH, KEY, STEP = 18, 26, 14

    def __init__(self) -> None:
        super().__init__()
        self.armed: UUID | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        group = index.data(ROW).label is None
        return QSize(140, QFontMetrics(option.font).height() + (14 if group else 10))

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        node: Node = index.data(ROW)
        if node.label is None:
            return
        super().paint_ground(painter, option, index)
        if node.label.id == self.armed:
            ink = self.theme.label_ink(node.label)
            painter.setPen(QPen(ink, 1.4))
            painter.setBrush(faded(ink, 40 if self.theme.dark else 26))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(6.5, 1.5, -6.5, -1.5), 5, 5)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        node: Node = index.data(ROW)
        theme, area, small = self.theme, option.rect, smaller(option.font)
        left = area.left() + SIDE + self.STEP * node.depth
        right, middle = area.right() - SIDE, area.center().y() + 1
        if node.label is None:
            low = QFontMetrics(small).height()
            write(painter, QRect(SIDE, area.bottom() - low - 3, right - SIDE, low), node.title, small, theme.dim)
            return
        armed = node.label.id == self.armed
        draw_swatch(painter, QRectF(left, middle - 7.5, self.SWATCH, 14), node.label, theme)
        if node.label.key:
            draw_key(painter, right, middle, node.label.key.upper(), option.font, theme, theme.bad if node.clash else None)
        counts_right = right - self.KEY
        if armed:
            icon("arm", theme, theme.label_ink(node.label)).paint(painter, QRect(counts_right - 16, middle - 8, 16, 16))
            taken = 16
        else:
            counts = QRect(area.left(), area.top(), counts_right - area.left(), area.height())
            taken = self.paint_counts(painter, counts, node, small)
        start = left + self.SWATCH + 9
        name = QRect(start, area.top(), counts_right - taken - 8 - start, area.height())
        write(painter, name, node.title, heavier(option.font) if armed else option.font, theme.ink)

    def paint_counts(self, painter: QPainter, area: QRect, node: Node, font: QFont) -> int:
        """Here in ink, in the project after a slash and dimmer; nothing at all where nothing is marked. Returns the width."""
        if not node.everywhere and not node.here:
            return 0
        end = Qt.AlignmentFlag.AlignRight
        total = write(painter, area, f" / {number(node.everywhere)}", font, self.theme.dim, end)
        colour = self.theme.ink if node.here else self.theme.dim
        return total + write(painter, area.adjusted(0, 0, -total, 0), number(node.here), font, colour, end)


class TagPanel(QWidget):
    """A click or Enter on a label chooses it: it marks the selection, or is armed for the next sweep."""

    label_chosen = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(self, bridge: "ProjectBridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = Codebook()
        self.model = TagModel(self)
        self.filter = FilterField(self.tr("Filter labels"))
        self.tree = QTreeView()
        self._delegate = TagDelegate()
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._empty)
        self._banner = QLabel(wordWrap=True, visible=False)
        self._banner.setProperty("role", "banner")
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(self._delegate)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setMouseTracking(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setAccessibleName(self.tr("Labels"))
        tree.installEventFilter(self)
        tree.clicked.connect(self._on_clicked)
        tree.entered.connect(self._show_guide)
        tree.selectionModel().currentChanged.connect(self._show_guide)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._ask_menu)
        self.guide = Guide()
        self.model.modelReset.connect(self._on_reset)
        self.filter.textChanged.connect(self.model.set_filter)
        self.filter.entered.connect(self._enter)
        self.filter.returnPressed.connect(self._choose_first)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.filter, self._banner):
            framed = QVBoxLayout()
            framed.setContentsMargins(6, 8 if widget is self.filter else 2, 6, 2)
            framed.addWidget(widget)
            layout.addLayout(framed)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.guide)
        self.setFocusProxy(tree)
        self._on_reset()
        bridge.closed.connect(lambda: self.set_codebook(Codebook()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.guide.keep_within(self.height())

    def set_codebook(self, codebook: Codebook) -> None:
        if codebook != self._codebook:
            self._codebook = codebook
            self.model.set_codebook(codebook)
            self.guide.forget()

    def set_counts(self, here: Mapping[UUID, int], everywhere: Mapping[UUID, int]) -> None:
        """How often each label is used in the open document and in the project."""
        self.model.set_counts(here, everywhere)

    def set_armed(self, label: Label | None) -> None:
        """Show which label the next sweep marks with, and how to get out of it."""
        self._delegate.armed = label.id if label is not None else None
        if label is not None:
            key = label.key.upper() or self.tr("Esc")
            words = self.tr("Sweep over the text to mark it as {label}. {key} or Esc ends this.")
            self._banner.setText(words.format(label=label.name, key=key))
            self.guide.show_label(label)
        self._banner.setVisible(label is not None)
        self.tree.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(style_sheet(theme))
        self._delegate.set_theme(theme)
        self._empty.set_theme(theme)
        self.guide.set_theme(theme)
        self.tree.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses the current label, once however long it is held; Up on the first one enters the filter."""
        if watched is self.tree and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.isAutoRepeat():
                    self._on_clicked(self.tree.currentIndex())
                return True
            if (
                event.key() == Qt.Key.Key_Up
                and not self.tree.indexAbove(self.tree.indexAbove(self.tree.currentIndex())).isValid()
            ):
                self.filter.setFocus(Qt.FocusReason.BacktabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _on_clicked(self, index: QModelIndex) -> None:
        node: Node | None = index.data(ROW)
        if node is not None and node.label is not None:
            self.label_chosen.emit(node.label)

    def _show_guide(self, index: QModelIndex) -> None:
        """The label under the pointer, or where the arrow keys are, is at hand."""
        node: Node | None = index.data(ROW)
        if node is not None:
            self.guide.show_label(node.label)

    def _ask_menu(self, at: QPoint) -> None:
        node: Node | None = self.tree.indexAt(at).data(ROW)
        self.menu_requested.emit(node.label if node is not None else None, self.tree.viewport().mapToGlobal(at))

    def _choose_first(self) -> None:
        label = self.model.first_label() if self.filter.text().strip() else None
        if label is not None:
            self.filter.clear()
            self.label_chosen.emit(label)

    def _enter(self) -> None:
        label = self.model.first_label()
        if label is not None:
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.tree.currentIndex().isValid():
                self.tree.setCurrentIndex(self.model.label_index(label.id))

    def _on_reset(self) -> None:
        self.tree.expandAll()
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.tree)
            return
        if self.model.is_empty:
            self._empty.say(
                "codebook", self.tr("No labels yet"), self.tr("Open a project: its codebook says what can be marked.")
            )
        else:
            self._empty.say("search", self.tr("No such label"), self.tr("Clear the filter to see the whole codebook."))
        self._stack.setCurrentWidget(self._empty)
