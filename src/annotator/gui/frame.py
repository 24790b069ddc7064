"""The parts of the window that hold the others: top bar, the room for the panes, and the first picture of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSplitter, QToolButton, QVBoxLayout, QWidget

from annotator.gui.commands import Commands
from annotator.gui.icons import icon
from annotator.gui.theme import Theme

DOCUMENTS_WIDTH, TAGS_WIDTH = 230, 300
"""So wide that on an ordinary screen of 1366 or 1440 pixels the cards stand beside the text."""
BAR_BUTTONS = ("edit.undo", "edit.redo")
LONGEST_NAME = 220
"""Pixels for the name of the annotator; a longer one is cut, and whole in its tool tip."""


class TopBar(QFrame):
    """The project's button with every menu behind it, undo and redo, and on the right the search, keys and preferences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.project = self._button(self.tr("Project menu"), Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.project.setObjectName("projectButton")
        self.project.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.marker = QLabel()
        self.marker.setProperty("quiet", True)
        self.marker.setAccessibleName(self.tr("Whose marks you make"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 5, 8, 5)
        self._row.setSpacing(4)
        self._row.addWidget(self.project)
        self._row.addStretch(1)
        self._row.addWidget(self.marker)
        self._buttons: list[QToolButton] = []
        self.search: QToolButton | None = None
        self._search_words: tuple[str, ...] = ()
        self.setFixedHeight(max(42, self.fontMetrics().height() + 24))
        self.show_project("")

    def fill(self, commands: Commands) -> None:
        """Add the buttons, once the table of actions has been made."""
        for place, id_ in enumerate(BAR_BUTTONS, 1):
            self._row.insertWidget(place, self._for_command(commands, id_))
        self._row.insertWidget(self._row.indexOf(self.marker), self._search(commands))
        self._row.insertStretch(self._row.indexOf(self.marker), 1)
        for id_ in ("help.keys", "window.preferences"):
            self._row.addWidget(self._for_command(commands, id_))

    def hold_modes(self, switch: QWidget) -> None:
        """Put the switch between the modes beside the project's button."""
        self._row.insertSpacing(1, 8)
        self._row.insertWidget(1, switch)

    def _search(self, commands: Commands) -> QToolButton:
        """What looks like a field and opens the page of the search."""
        search = commands["go.search"]
        button = self._button(search.text(), Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setObjectName("search")
        button.setMaximumWidth(360)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(search.trigger)

        def show_key() -> None:
            key = search.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._search_words = (self.tr("  Search everything   {key}").format(key=key), f"  {search.text()}", "")
            button.setToolTip(f"{search.statusTip()}  {key}".rstrip())
            button.setEnabled(search.isEnabled())
            button.setVisible(search.isEnabled())  # without a project there is nothing to search
            self._fit()

        search.changed.connect(show_key)
        self.search = button
        show_key()
        return button

    def set_theme(self, theme: Theme) -> None:
        self.project.setIcon(icon("project", theme))
        self.search.setIcon(icon("search", theme))

    def show_project(self, name: str) -> None:
        self.project.setToolTip(name)
        self._fit()

    def show_annotator(self, name: str) -> None:
        """Whose marks are made in this window."""
        self.marker.setToolTip(name)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        """In a narrow window leave out the key of the search, the annotator's name, then the word, before anything is cut."""
        metrics = self.fontMetrics()
        project = self.project.toolTip() or "Annotator"
        most = min(320, max(self.width() // 6, metrics.horizontalAdvance("Annotator")))
        self.project.setText(f"{metrics.elidedText(project, Qt.TextElideMode.ElideMiddle, most)}  ▾")
        self.marker.setText(metrics.elidedText(self.marker.toolTip(), Qt.TextElideMode.ElideRight, LONGEST_NAME))
        if self.search is None:
            return
        others = (self._row.itemAt(place).widget() for place in range(self._row.count()))
        taken = sum(
            one.sizeHint().width() + 8 for one in others if one not in (None, self.search, self.marker) and not one.isHidden()
        )
        room, name = self.width() - taken - 24, self.marker.sizeHint().width() + 8
        frame = self.search.iconSize().width() + 30
        for words, named in self._forms():
            needed = metrics.horizontalAdvance(words) + frame
            if needed + named * name <= room:
                break
        self.search.setText(words)
        self.search.setMinimumWidth(needed)
        self.marker.setVisible(named)

    def _forms(self) -> tuple[tuple[str, bool], ...]:
        """What the search says, and whether the name stands beside it: the fullest first."""
        full, brief, nothing = self._search_words
        return (full, True), (brief, True), (brief, False), (nothing, False)

    def _for_command(self, commands: Commands, id_: str) -> QToolButton:
        button = self._button(commands[id_].text().rstrip("…"), Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setDefaultAction(commands[id_])
        self._buttons.append(button)
        return button

    def _button(self, name: str, style: Qt.ToolButtonStyle) -> QToolButton:
        button = QToolButton(self, toolButtonStyle=style)  # shown without a parent it would flash up as a window
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class Desk(QSplitter):
    """Documents on the left, the text in the middle, tags with form and suggestions on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.documents = _room("documentsPane", 180)
        self.text = _room("documentArea", 360)
        self.tags = QSplitter(Qt.Orientation.Vertical)
        self.tags.setObjectName("tagsPane")
        self.tags.setMinimumWidth(250)
        self.tags.setHandleWidth(1)
        self.tags.setChildrenCollapsible(False)
        for widget in (self.documents, self.text, self.tags):
            self.addWidget(widget)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 0)
        self.setSizes([DOCUMENTS_WIDTH, 900, TAGS_WIDTH])


def _room(name: str, width: int) -> QFrame:
    room = QFrame()
    room.setObjectName(name)
    room.setMinimumWidth(width)
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return room
