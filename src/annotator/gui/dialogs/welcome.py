"""The page of a window without a project: begin, open, go on with a recent one, or try the sample corpus."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import application_icon, icon
from annotator.gui.theme import Theme

WIDTH, PICTURE = 640, 44
SHOWN = 5
"""How many recent projects fit without a scroll bar."""


class Welcome(QWidget):
    """Announces what is wanted; does nothing itself."""

    new_wanted = Signal()
    open_wanted = Signal()
    server_wanted = Signal()
    sample_wanted = Signal()
    target_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme: Theme | None = None
        self._recent: list[QToolButton] = []
        title = QLabel("Annotator")
        title.setObjectName("welcomeTitle")
        picture = QLabel(pixmap=application_icon().pixmap(PICTURE, PICTURE))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(picture)
        head.addWidget(title, 1)
        lead = QLabel(
            self.tr("Mark who is named, what is claimed and who is for or against what, in statements and news conferences."),
            wordWrap=True,
        )
        lead.setProperty("quiet", True)
        self._new = QPushButton(self.tr("New project…"))
        self._new.setProperty("primary", True)
        self._open = QPushButton(self.tr("Open project…"))
        self._server = QPushButton(self.tr("On a server…"))
        self._server.setAccessibleName(self.tr("Open a project on a server"))
        self._sample = QPushButton(self.tr("Try it with the sample corpus"))
        self._new.clicked.connect(self.new_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._server.clicked.connect(lambda: self.server_wanted.emit())
        self._sample.clicked.connect(self.sample_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._new, self._open, self._server, self._sample):
            button.setIconSize(QSize(16, 16))
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._heading = QLabel(self.tr("Recent"))
        self._heading.setProperty("heading", True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        foot = QLabel(
            self.tr("Files can be dropped on this window. Ctrl+K finds every command, F1 shows the keys."), wordWrap=True
        )
        foot.setProperty("quiet", True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(10)
        column.addWidget(lead)
        column.addSpacing(24)
        column.addLayout(buttons)
        column.addSpacing(32)
        column.addWidget(self._heading)
        column.addSpacing(6)
        column.addLayout(self._list)
        column.addSpacing(28)
        column.addWidget(foot)
        page = QWidget()
        page.setLayout(column)
        page.setFixedWidth(WIDTH)
        column.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self.setFocusProxy(self._new)
        self.set_recent(())

    def set_recent(self, targets: Sequence[str]) -> None:
        """Show the projects opened last."""
        for button in self._recent:
            button.deleteLater()
        self._recent = [self._row(target) for target in targets[:SHOWN]]
        for button in self._recent:
            self._list.addWidget(button)
        self._heading.setVisible(bool(self._recent))
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._draw()
        super().changeEvent(event)

    def _row(self, target: str) -> QToolButton:
        name, place = described(target)
        button = QToolButton(toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        metrics = self.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, WIDTH // 2)
        left = WIDTH - metrics.horizontalAdvance(shown) - 60
        button.setText(f"{shown}   {metrics.elidedText(place, Qt.TextElideMode.ElideMiddle, left)}".replace("&", "&&"))
        button.setToolTip(target)
        button.setAccessibleName(self.tr("Open {name} in {place}").format(name=name, place=place))
        button.clicked.connect(lambda: self.target_chosen.emit(target))
        return button

    def _draw(self) -> None:
        if self._theme is None:
            return
        self._new.setIcon(icon("new", self._theme, self._theme.page))
        self._open.setIcon(icon("open", self._theme))
        self._server.setIcon(icon("server", self._theme))
        self._sample.setIcon(icon("sample", self._theme))
        for button in self._recent:
            button.setIcon(icon("project", self._theme))


def described(target: str) -> tuple[str, str]:
    """Name and place of a project, without password and with ~ for the home folder."""
    if "://" in target:
        server, _, name = target.rpartition("/")
        return name or target, server.rpartition("@")[2]
    path = Path(target)
    try:
        place = Path("~") / path.parent.relative_to(Path.home())
    except ValueError:
        place = path.parent
    return path.stem, str(place)
