"""The command palette: every command, label and document by a part of its name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout

from annotator.core.model import RELATION
from annotator.gui.icons import icon
from annotator.gui.keys import keys_of, shown_keys
from annotator.gui.theme import mix

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

WIDTH = 580
MOST = 13
"""Lines that are seen without scrolling."""
CHOICE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Choice:
    """One line: what it is called, what it does in a few words, its key and how to do it."""

    title: str
    about: str
    key: str
    icon: QIcon
    run: Callable[[], object]

    def rank(self, words: list[str]) -> int | None:
        """0 when the title begins with the first word, 1 when all are in the title, 2 when elsewhere; None when they are not."""
        title, whole = self.title.casefold(), f"{self.title} {self.about}".casefold()
        if not all(word in whole for word in words):
            return None
        if not words or title.startswith(words[0]):
            return 0
        return 1 if all(word in title for word in words) else 2


class ChoiceModel(QAbstractListModel):
    """The choices that match, the best ones first."""

    def __init__(self, choices: list[Choice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = choices
        self._shown = choices

    def set_text(self, text: str) -> None:
        words = text.casefold().split()
        ranked = [(rank, number, choice) for number, choice in enumerate(self._all) if (rank := choice.rank(words)) is not None]
        self.beginResetModel()
        self._shown = [choice for _, _, choice in sorted(ranked, key=lambda item: item[:2])]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        choice = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return choice.about
        return choice if role == CHOICE else None


class ChoiceDelegate(QStyledItemDelegate):
    """Icon, title, what it does in dim ink, and the key at the end."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._theme = window.theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, QFontMetrics(option.font).height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        choice: Choice = index.data(CHOICE)
        theme, metrics = self._theme, QFontMetrics(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, mix(theme.accent, theme.raised, 0.22 if theme.dark else 0.13))
        area = option.rect.adjusted(14, 0, -14, 0)
        choice.icon.paint(painter, QRect(area.left(), area.center().y() - 8, 17, 17))
        left, right = area.left() + 30, area.right()
        painter.setFont(option.font)
        painter.setPen(theme.dim)
        if choice.key:
            right -= metrics.horizontalAdvance(choice.key)
            painter.drawText(QRect(right, area.top(), 400, area.height()), Qt.AlignmentFlag.AlignVCenter, choice.key)
            right -= 16
        painter.setPen(theme.ink)
        title = metrics.elidedText(choice.title, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, area.top(), right - left, area.height()), Qt.AlignmentFlag.AlignVCenter, title)
        left += metrics.horizontalAdvance(title) + 14
        if right - left > 60:
            painter.setPen(theme.dim)
            about = metrics.elidedText(choice.about, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRect(left, area.top(), right - left, area.height()), Qt.AlignmentFlag.AlignVCenter, about)


class Palette(QFrame):
    """A field over a list, under the top bar; Enter does the chosen line, Escape closes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = QLineEdit(placeholderText=self.tr("Type a command, a label or a document"))
        self._field.setAccessibleName(self.tr("Command, label or document"))
        self._model = ChoiceModel(choices_of(window), self)
        self._list = QListView(uniformItemSizes=True)
        self._list.setAccessibleName(self.tr("What matches"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setModel(self._model)
        self._list.setItemDelegate(ChoiceDelegate(window))
        self._nothing = QLabel(self.tr("Nothing is called that."), alignment=Qt.AlignmentFlag.AlignCenter, visible=False)
        self._nothing.setProperty("quiet", True)
        self._nothing.setContentsMargins(14, 10, 14, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._nothing)
        column.addWidget(self._list)
        column.addStretch(1)
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self._list.clicked.connect(lambda _: self._run())
        self.setFixedWidth(min(WIDTH, window.width() - 40))
        corner = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, window.top_bar.height() + 8))
        self.move(corner)
        self._filter("")
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self._list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        self._model.set_text(text)
        found = self._model.rowCount() > 0
        self._list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self._list.setCurrentIndex(self._model.index(0))
            # as high as what was found; a list says of itself only that it would like 192 pixels
            self._list.setFixedHeight(min(MOST, self._model.rowCount()) * self._list.sizeHintForRow(0))
        self.setFixedHeight(self.sizeHint().height())

    def _run(self) -> None:
        choice = self._list.currentIndex().data(CHOICE)
        if choice is not None:
            self.close()
            choice.run()


def choices_of(window: "MainWindow") -> list[Choice]:
    """What can be done now: labels when a document is open, the commands that are enabled, the documents of the project."""
    theme = window.theme
    found = []
    if window.session.document_id is not None:
        found += [
            Choice(
                QCoreApplication.translate("Palette", "Label: {label}").format(label=label.name),
                label.description,
                label.key.upper(),
                icon("codebook", theme, theme.label_ink(label)),
                lambda label=label: window.marking.choose(label),
            )
            for label in window.session.codebook.labels
            if label.kind != RELATION
        ]
    found += [
        Choice(
            row.title,
            row.explanation,
            shown_keys(keys_of(row, window.choices.now.keys)),
            icon(row.icon, theme),
            window.commands[row.id].trigger,
        )
        for row in window.commands.enabled_rows()
        if row.id != "help.palette"
    ]
    found += [
        Choice(
            one.title or QCoreApplication.translate("Palette", "Untitled"),
            " · ".join(part for part in (one.said_on or one.published_on, one.place) if part),
            "",
            icon("document", theme),
            lambda id_=one.id: window.session.open(id_),
        )
        for one in (row.record for row in window.documents.model.rows())
    ]
    return found
