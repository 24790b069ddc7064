"""The codebook as a tree: groups of labels by kind, labels under their parents, with what is marked so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, Qt

from annotator.core.codebook import Codebook
from annotator.core.model import CLAIM, ENTITY, OTHER, POSITION, RELATION, Label
from annotator.gui.panels.records import ROW, TOP, Index
from annotator.gui.panels.rows import number

GROUPS = ((ENTITY,), (CLAIM, POSITION), (OTHER,), (RELATION,))


@dataclass(slots=True, eq=False)
class Node:
    """A group (without label) or a label; nodes keep their parent so that indexes can point at them."""

    title: str
    parent: "Node | None" = None
    place: int = 0
    label: Label | None = None
    here: int = 0
    everywhere: int = 0
    clash: str = ""
    tip: str = ""
    children: list["Node"] = field(default_factory=list)

    @property
    def depth(self) -> int:
        """How many labels stand above this one."""
        above = self.parent
        return 0 if above is None or above.label is None else above.depth + 1


class TagModel(QAbstractItemModel):
    """Groups and labels that match the filter; a label also shows when one below it matches."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codebook = Codebook()
        self._here: Mapping[UUID, int] = {}
        self._everywhere: Mapping[UUID, int] = {}
        self._filter = ""
        self._roots: list[Node] = []
        self._nodes: dict[UUID, Node] = {}

    def set_codebook(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._build()

    def set_filter(self, text: str) -> None:
        self._filter = text.casefold().strip()
        self._build()

    def set_counts(self, here: Mapping[UUID, int], everywhere: Mapping[UUID, int]) -> None:
        """How often each label is used in the open document and in the project."""
        self._here, self._everywhere = here, everywhere
        for label_id, node in self._nodes.items():
            counts = here.get(label_id, 0), everywhere.get(label_id, 0)
            if counts != (node.here, node.everywhere):
                node.here, node.everywhere = counts
                index = self._index_of(node)
                self.dataChanged.emit(index, index)

    def label_index(self, label_id: UUID) -> QModelIndex:
        node = self._nodes.get(label_id)
        return self._index_of(node) if node is not None else QModelIndex()

    def first_label(self) -> Label | None:
        """The topmost label shown, which Enter in the filter chooses."""
        return next((child.label for group in self._roots for child in group.children), None)

    @property
    def is_empty(self) -> bool:
        """Whether the codebook has no label at all, filtered or not."""
        return not len(self._codebook)

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
            return Qt.ItemFlag.NoItemFlags
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled | Qt.ItemFlag.ItemIsSelectable if self._node(index).label is not None else enabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._node(index)
        if role == ROW:
            return node
        if role == Qt.ItemDataRole.DisplayRole:
            return node.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return node.tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(node)
        return None

    # building

    @staticmethod
    def _node(index: Index) -> Node:
        return index.internalPointer()

    def _index_of(self, node: Node) -> QModelIndex:
        return self.createIndex(node.place, 0, node)

    def _build(self) -> None:
        clashes = {label.id: key for key, labels in self._codebook.clashes() for label in labels}
        self.beginResetModel()
        self._nodes.clear()
        self._roots = []
        for kinds in GROUPS:
            group = Node(group_title(kinds[0]), place=len(self._roots))
            for label in self._codebook.children():
                if label.kind in kinds:
                    self._grow(group, label, clashes)
            if group.children:
                self._roots.append(group)
        self.endResetModel()

    def _grow(self, parent: Node, label: Label, clashes: Mapping[UUID, str]) -> None:
        node = Node(
            label.name,
            parent,
            len(parent.children),
            label,
            self._here.get(label.id, 0),
            self._everywhere.get(label.id, 0),
            clashes.get(label.id, ""),
            explain(label) + _warning(clashes.get(label.id, "")),
        )
        for child in self._codebook.children(label.id):
            self._grow(node, child, clashes)
        if node.children or self._filter in f"{label.name} {label.description}".casefold():
            parent.children.append(node)
            self._nodes[label.id] = node


def group_title(kind: str) -> str:
    """The heading over labels of `kind`."""
    return {
        ENTITY: QCoreApplication.translate("TagModel", "Who and what is named"),
        CLAIM: QCoreApplication.translate("TagModel", "What is said"),
        OTHER: QCoreApplication.translate("TagModel", "Other"),
        RELATION: QCoreApplication.translate("TagModel", "How marks relate"),
    }[kind]


def explain(label: Label) -> str:
    """Description, guideline and examples of a label as rich text."""
    parts = [f"<b>{escape(label.name)}</b><br>{escape(label.description)}"]
    if label.guideline:
        parts.append(escape(label.guideline).replace("\n", "<br>"))
    if label.examples:
        items = "".join(f"<li>{_example(one)}</li>" for one in label.examples)
        parts.append(f"<ul style='margin-left: 14px; -qt-list-indent: 0'>{items}</ul>")
    return "".join(f"<p>{part}</p>" for part in parts)


def _warning(key: str) -> str:
    """What is wrong with the key of a label, or nothing."""
    if not key:
        return ""
    words = QCoreApplication.translate("TagModel", "The key {key} is taken twice. Give one of them another in the codebook.")
    return f"<p><b>{escape(words.format(key=key.upper()))}</b></p>"


def _example(text: str) -> str:
    passage, arrow, remark = text.partition(" → ")
    return f"<i>{escape(passage)}</i>{' → ' + escape(remark) if arrow else ''}"


def _spoken(node: Node) -> str:
    if node.label is None:
        return node.title
    key = QCoreApplication.translate("TagModel", "key {key}").format(key=node.label.key.upper()) if node.label.key else ""
    counts = QCoreApplication.translate("TagModel", "{here} here, {everywhere} in the project").format(
        here=number(node.here), everywhere=number(node.everywhere)
    )
    return ", ".join(part for part in (node.title, key, counts) if part)
