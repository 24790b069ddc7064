"""The labels as a tree that can be put in order, by dragging and by keys."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from annotator.core.draft import Draft
from annotator.core.model import Label
from annotator.gui.panels.records import ROW, TOP, Index
from annotator.gui.panels.rows import number, write
from annotator.gui.panels.tag_model import Node
from annotator.gui.panels.tag_panel import TagDelegate

MIME = "application/x-annotator-label"


class LabelModel(QAbstractItemModel):
    """The labels of a draft under their parents; the retired ones in a group at the end. Drops are asked for by `move_wanted`."""

    move_wanted = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: list[Node] = []
        self._nodes: dict[UUID, Node] = {}

    def show(self, draft: Draft, counts: Mapping[UUID, int], retired: str) -> None:
        """Show the labels as they are now; `retired` is the heading of those out of use."""
        book = draft.codebook
        clashes = {label.id: key for key, labels in book.clashes() for label in labels}
        self.beginResetModel()
        self._nodes.clear()
        self._roots = []

        def grow(parent: Node | None, label: Label) -> None:
            siblings = self._roots if parent is None else parent.children
            node = Node(label.name or "…", parent, len(siblings), label, 0, counts.get(label.id, 0), clashes.get(label.id, ""))
            siblings.append(node)
            self._nodes[label.id] = node
            for child in book.children(label.id):
                grow(node, child)

        for label in book.children():
            grow(None, label)
        gone = [label for label in draft.edit.labels if label.removed]
        if gone:
            group = Node(retired, place=len(self._roots))
            self._roots.append(group)
            for label in gone:
                node = Node(label.name, group, len(group.children), label, 0, counts.get(label.id, 0))
                group.children.append(node)
                self._nodes[label.id] = node
        self.endResetModel()

    def find(self, label_id: UUID | None) -> QModelIndex:
        node = self._nodes.get(label_id) if label_id is not None else None
        return self._index_of(node) if node is not None else QModelIndex()

    def label(self, index: Index) -> Label | None:
        return self._node(index).label if index.isValid() else None

    # Qt

    def index(self, row: int, column: int, parent: Index = TOP) -> QModelIndex:
        siblings = self._node(parent).children if parent.isValid() else self._roots
        return self.createIndex(row, column, siblings[row]) if 0 <= row < len(siblings) and column == 0 else QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has the same name
        node = self._node(index).parent if index.isValid() else None
        return self._index_of(node) if node is not None else QModelIndex()

    def rowCount(self, parent: Index = TOP) -> int:
        if parent.column() > 0:
            return 0
        return len(self._node(parent).children if parent.isValid() else self._roots)

    def columnCount(self, parent: Index = TOP) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        label = self._node(index).label
        if label is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if label.removed else flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._node(index)
        if role == ROW:
            return node
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return node.title
        return None

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, QByteArray(str(self._node(indexes[0]).label.id).encode()))
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        above = self._node(parent) if parent.isValid() else None
        if not data.hasFormat(MIME) or (above is not None and (above.label is None or above.label.removed)):
            return False
        siblings = self._roots if above is None else above.children
        before = siblings[row].label if 0 <= row < len(siblings) else None
        label_id = UUID(bytes(data.data(MIME).data()).decode())
        if before is None or before.id != label_id:
            self.move_wanted.emit(
                label_id, above.label.id if above is not None else None, before.id if before is not None else None
            )
        return False  # the draft moves it, and the model is built anew: Qt must not remove the row that was dragged

    @staticmethod
    def _node(index: Index) -> Node:
        return index.internalPointer()

    def _index_of(self, node: Node) -> QModelIndex:
        return self.createIndex(node.place, 0, node)


class LabelDelegate(TagDelegate):
    """As beside the document, with one count: that of the project."""

    def paint_counts(self, painter: QPainter, area: QRect, node: Node, font: QFont) -> int:
        end = Qt.AlignmentFlag.AlignRight
        return write(painter, area, number(node.everywhere), font, self.theme.dim, end) if node.everywhere else 0


class LabelTree(QTreeView):
    """Alt with the arrows moves the current label, as dragging does; Delete asks to retire it, Insert for another."""

    shift_wanted = Signal(int)
    indent_wanted = Signal(bool)
    retire_wanted = Signal()
    add_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, model: LabelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.delegate = LabelDelegate()
        self.setItemDelegate(self.delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Labels"))
        model.modelReset.connect(self.expandAll)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.model().label(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.shift_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
                return
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self.indent_wanted.emit(key == Qt.Key.Key_Right)
                return
        if key == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.retire_wanted.emit()
            return
        if key == Qt.Key.Key_Insert and not event.isAutoRepeat():
            self.add_wanted.emit()
            return
        super().keyPressEvent(event)
