"""What saving the codebook does: what changed in it, which marks that concerns, and which are to be looked at again."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTableView, QTextBrowser, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.recoding import Demand
from annotator.gui.codebook import wording
from annotator.gui.codebook.history_page import differences_html
from annotator.gui.panels.records import TOP, Index
from annotator.gui.panels.rows import number
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.project.codebook import Affected, Preview

QUOTES, QUOTED = 2, 44
"""How many marks a row quotes, and how many characters of each; the tooltip has more."""
WHAT, MINE, REWRITTEN, OTHERS = range(4)


class AffectedModel(QAbstractTableModel):
    """One row a demand; ticked rows stay in the worklist."""

    def __init__(self, affected: "Collection[Affected]", codebook: Codebook, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = list(affected)
        self._words = [f"{_name(codebook, one.demand)}: {wording.demand(one.demand, codebook)}" for one in self._rows]
        self._shown = [f"{words}\n{_quotes(one.examples)}".rstrip() for words, one in zip(self._words, self._rows, strict=True)]
        self._ticked = set(range(len(self._rows)))

    @property
    def ticked(self) -> tuple[Demand, ...]:
        return tuple(self._rows[row].demand for row in sorted(self._ticked))

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("Look again because"), _tr("Mine"), _tr("Rewritten"), _tr("Colleagues’"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == WHAT else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        one = self._rows[row]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((self._words[row], *one.examples))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown[row] if column == WHAT else number((one.mine, one.rewritten, one.others)[column - 1])
        if role == Qt.ItemDataRole.TextAlignmentRole and column != WHAT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.CheckStateRole and column == WHAT:
            return Qt.CheckState.Checked if row in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        (self._ticked.add if Qt.CheckState(value) == Qt.CheckState.Checked else self._ticked.discard)(index.row())
        self.dataChanged.emit(index, index, [role])
        return True


class SaveDialog(QDialog):
    """Shown before anything is written; `look_again` are the demands that stay ticked."""

    def __init__(self, preview: "Preview", codebook: Codebook, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save the codebook"))
        affected = [one for one in preview.affected if one.mine or one.others]
        self._quiet = tuple(one.demand for one in preview.affected if not (one.mine or one.others))
        what = QTextBrowser()
        what.setAccessibleName(self.tr("What changes"))
        what.setHtml(differences_html(preview.differences, theme))
        self.model = AffectedModel(affected, codebook, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Marks that this concerns"))
        # a ground of its own: on the panel's Fusion draws boxes to tick that a dark theme swallows (Qt 6.11)
        ground, border = theme.raised.name(), theme.border.name()
        self.table.setStyleSheet(
            f"QTableView {{ background: {ground}; border: 1px solid {border}; border-radius: 5px; }}"
            f"QTableView::indicator {{ width: 13px; height: 13px; border: 1px solid {theme.dim.name()}; border-radius: 3px; }}"
            f"QTableView::indicator:checked {{ background: {theme.accent.name()}; border-color: {theme.accent.name()}; }}"
            f"QHeaderView::section {{ background: {ground}; border: none; padding: 4px 6px; }}"
        )
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        across = self.table.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setMinimumSectionSize(78)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(_heading(self.tr("What changes in the codebook")))
        column.addWidget(what, 2)
        if affected:
            column.addWidget(_heading(self.tr("Marks that this concerns")))
            column.addWidget(self.table, 3)
        column.addWidget(_quiet(self._words(affected, preview.left)))
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("primary", True)
        self.save.setDefault(True)
        buttons.addButton(self.tr("Back to the editor"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(680, 560 if affected else 360)
        self.save.setFocus()

    @property
    def look_again(self) -> tuple[Demand, ...]:
        """Ticked ones, and those that concern no mark here: a colleague’s copy may have some."""
        return self.model.ticked + self._quiet

    def _words(self, affected: "Collection[Affected]", left: int) -> str:
        sentences = []
        if not affected:
            sentences.append(self.tr("No mark in this project is concerned."))
        elif any(one.rewritten for one in affected):
            sentences.append(self.tr("Marks of mine under “Rewritten” are changed in the same step."))
        if any(one.others for one in affected):
            sentences.append(self.tr("Colleagues’ marks stay as they are; their owners find them in their worklists."))
        if left:
            sentences.append(self.tr("%Ln stay as they are, for they would equal another mark.", "", left))
        if affected:
            sentences.append(self.tr("What is ticked stays in the worklist until it has been looked at again."))
        return " ".join([*sentences, self.tr("One Ctrl+Z takes everything back.")])


def _tr(text: str) -> str:
    return QCoreApplication.translate("codebook", text)


def _quotes(examples: Sequence[str]) -> str:
    """The first words of some of the marks, in one line."""
    short = (quote if len(quote) <= QUOTED else f"{quote[:QUOTED].rstrip()} …" for quote in examples[:QUOTES])
    return "   ".join(f"“{quote}”" for quote in short)


def _name(codebook: Codebook, demand: Demand) -> str:
    label = codebook.get(demand.label_id)
    return label.name if label is not None else ""


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("heading", True)
    return label


def _quiet(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setProperty("quiet", True)
    return label
