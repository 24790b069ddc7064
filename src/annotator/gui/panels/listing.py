"""A filter field over a list, and helpful words where the list would be empty."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.icons import icon
from annotator.gui.panels.records import RecordsModel
from annotator.gui.panels.rows import RowDelegate
from annotator.gui.theme import LIGHT, Theme


class EmptyState(QWidget):
    """What stands where nothing is yet: a sign, what is missing, and what to do about it."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._headline, self._words = "", QLabel(), QLabel()
        self._picture = QLabel()
        self._headline.setProperty("role", "heading")
        self._words.setProperty("role", "faint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 0, 28, 0)
        layout.setSpacing(6)
        layout.addStretch(2)
        for label in (self._picture, self._headline, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not self._picture)
            layout.addWidget(label)
        layout.addStretch(3)
        self._theme = LIGHT

    def say(self, icon_name: str, headline: str, words: str) -> None:
        self._icon = icon_name
        self._headline.setText(headline)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(words)
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._draw()

    def _draw(self) -> None:
        self._picture.setVisible(bool(self._icon))
        if self._icon and self.isVisible():
            self._picture.setPixmap(icon(self._icon, self._theme, self._theme.faint).pixmap(28, 28))

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self._draw()


class FilterField(QLineEdit):
    """A line that narrows what is below it. Down enters the list; Escape empties the line first."""

    entered = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setProperty("role", "filter")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Listing(QWidget):
    """A list with its filter. Enter or a click chooses a row; `moved` tells which one is current."""

    chosen = Signal(object)
    moved = Signal(object)

    def __init__(self, model: RecordsModel, delegate: RowDelegate, *, name: str, placeholder: str) -> None:
        super().__init__()
        self.model, self.delegate = model, delegate
        self.filter = FilterField(placeholder)
        self.view = QListView()
        self.empty = EmptyState()
        self._nothing = ("documents", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(6, 8, 6, 4)
        self.head.setSpacing(4)
        self.head.addWidget(self.filter, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addWidget(self._stack, 1)
        view = self.view
        view.setModel(model)
        view.setItemDelegate(delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(name)
        view.clicked.connect(self._on_clicked)
        view.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.setFocusProxy(view)
        self.filter.textChanged.connect(model.set_filter)
        self.filter.entered.connect(self._enter)
        self.filter.returnPressed.connect(self._choose_first)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._show_or_explain)

    def set_nothing(self, icon_name: str, headline: str, words: str = "") -> None:
        """What is said when there is no record at all; a filter without hits has words of its own."""
        self._nothing = (icon_name, headline, words)
        self._show_or_explain()

    def set_current(self, key: object) -> None:
        """Make the row with `key` current without choosing it, and keep it in sight."""
        index = self.model.find(key)
        blocked = self.blockSignals(True)
        if index.isValid():
            # said in full: a view that lets one select several would go by the keys that happen to be down
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)
        else:
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
        self.blockSignals(blocked)

    def current(self) -> object | None:
        """The key of the current row."""
        row = self.model.row_at(self.view.currentIndex())
        return row.key if row is not None else None

    def set_theme(self, theme: Theme) -> None:
        self.delegate.set_theme(theme)
        self.empty.set_theme(theme)
        self.view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses, once however long it is held; Up on the first row goes back to the filter."""
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
                self._on_clicked(self.view.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Up and self.view.currentIndex().row() == 0:
                self.filter.setFocus(Qt.FocusReason.BacktabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _show_or_explain(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        if self.model.total:
            self.empty.say("search", self.tr("Nothing matches"), self.tr("Try fewer or other words, or clear the filter."))
        else:
            self.empty.say(*self._nothing)
        self._stack.setCurrentWidget(self.empty)

    def _enter(self) -> None:
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self._on_clicked(self.model.index(0))

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.chosen.emit(row.key)

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(index)
        self.moved.emit(row.key if row is not None else None)
