"""Every key on one sheet, from the table of actions and the codebook."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.gui.actions import ACTIONS, MENUS
from annotator.gui.keys import clashes, keys_of, shown_keys

LINE = 32
"""About as many letters of a text stand on one line."""


def in_text() -> tuple[tuple[str, str], ...]:
    """What the page does itself; these keys belong to the caret and cannot be changed."""
    return (
        ("1 … 9", _tr("Choose the holder of the claim or position just made; right after a rejection, say why")),
        (_tr("Shift + letter"), _tr("A second mark of that label on the same range")),
        ("Space, Shift+Space", _tr("Grow, shrink the selection: word, name, clause, sentence, paragraph, turn")),
        ("Shift+Down", _tr("Add a sentence to the selection")),
        ("Alt+Up, Alt+Down", _tr("Go by sentence")),
        ("Alt+Left, Alt+Right", _tr("Move the end of the mark; with Shift its start, with Ctrl by character")),
        ("=", _tr("Give the mark the boundaries of the selection")),
        (_tr("Drag"), _tr("Select whole words; a claim or position takes the clauses that begin and end within two words of it")),
        (_tr("Alt + drag"), _tr("Select exactly these characters")),
        (_tr("Ctrl + drag"), _tr("Add a fragment to the selection")),
        ("Esc", _tr("Step back: field, boundary, armed label, selection, focus")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySheet", text)


class KeySheet(QDialog):
    """Two columns of groups; clashes are named on top."""

    def __init__(self, parent: QWidget, chosen: Mapping[str, str], codebook: Codebook) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = [(self.tr("Labels"), [(label.key.upper(), label.name) for label in codebook.labels if label.key])]
        groups.append((self.tr("In the text"), list(in_text())))
        for name, title in MENUS.items():
            rows = [(shown_keys(keys), row.title) for row in ACTIONS if row.menu == name and (keys := keys_of(row, chosen))]
            groups.append((QCoreApplication.translate("actions", title), rows))
        left, right = self._columns([(title, rows) for title, rows in groups if rows])
        columns = QHBoxLayout()
        columns.setSpacing(40)
        columns.setContentsMargins(24, 20, 24, 20)
        for column in (left, right):
            columns.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        page.setLayout(columns)
        scroll = QScrollArea(widgetResizable=True, frameShape=QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        for key, users in clashes(chosen, codebook):
            warning = QLabel(
                self.tr("{key} means several things: {users}.").format(key=key, users=", ".join(users)), wordWrap=True
            )
            warning.setProperty("problem", True)
            warning.setContentsMargins(24, 12, 24, 0)
            outer.addWidget(warning)
        outer.addWidget(scroll)
        self.resize(820, min(640, parent.window().height()))

    @staticmethod
    def _columns(groups: Sequence[tuple[str, list[tuple[str, str]]]]) -> tuple["Column", "Column"]:
        """The groups in their order on two columns that end as near to one another as they can."""
        heights = [2 + sum(1 + len(text) // LINE for _, text in rows) for _, rows in groups]
        split = min(range(len(groups) + 1), key=lambda place: abs(sum(heights[:place]) - sum(heights[place:])))
        columns = Column(), Column()
        for place, (title, rows) in enumerate(groups):
            columns[place >= split].add(title, rows)
        return columns


class Column(QWidget):
    """Groups of keys below one another, all keys and all texts on the same two edges."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, 128)
        self._grid.setColumnStretch(1, 1)

    def add(self, title: str, rows: list[tuple[str, str]]) -> None:
        """Add a group; the keys in it may be several, parted by commas."""
        heading = QLabel(title)
        heading.setProperty("heading", True)
        first = self._grid.rowCount()
        if first > 1:
            self._grid.setRowMinimumHeight(first, 14)
        self._grid.addWidget(heading, first + 1, 0, 1, 2)
        for number, (keys, text) in enumerate(rows, first + 2):
            key = QLabel(keys, textFormat=Qt.TextFormat.PlainText)
            key.setProperty("key", True)
            what = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            self._grid.addWidget(key, number, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(what, number, 1)
