"""The line at the foot of the window: saved, counts, offset; what is being worked on, with a way to stop it."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.theme import Theme


class StatusLine(QFrame):
    """Facts on the left, the task that runs on the right."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._facts = QLabel()
        self._facts.setAccessibleName(self.tr("State of the project"))
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint = QLabel()
        self._hint.setAccessibleName(self.tr("What the digits mean now"))
        self._task = QLabel()
        self._task.setAccessibleName(self.tr("What is being worked on"))
        self._progress = QProgressBar(textVisible=False)
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel = QToolButton(toolTip=self.tr("Stop"))
        self._cancel.setAccessibleName(self.tr("Stop what is being worked on"))
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self.cancelled)
        self.conflicts = QToolButton(toolTip=self.tr("Look at what two people wrote at once"))
        self.conflicts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.conflicts.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.conflicts.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 8, 3)
        row.setSpacing(8)
        row.addWidget(self._facts, 1)
        row.addWidget(self._hint)
        row.addWidget(self.conflicts)
        row.addWidget(self._task)
        row.addWidget(self._progress)
        row.addWidget(self._cancel)
        self.setFixedHeight(max(26, self.fontMetrics().height() + 10))
        self._saved: datetime | None = None
        self._counts: tuple[int, int] | None = None
        self._offset: int | None = None
        self.show_task("")

    def set_theme(self, theme: Theme) -> None:
        self._cancel.setIcon(icon("close", theme))
        self.conflicts.setIcon(icon("conflict", theme, theme.warning))

    def show_saved(self, at: datetime | None) -> None:
        self._saved = at
        self._write()

    def show_counts(self, annotations: int, suggestions: int) -> None:
        self._counts = (annotations, suggestions)
        self._write()

    def show_offset(self, offset: int | None) -> None:
        self._offset = offset
        self._write()

    def show_hint(self, text: str) -> None:
        """Say what can be typed just now; an empty text takes it away."""
        self._hint.setText(text)

    def show_conflicts(self, words: str) -> None:
        """Say how many conflicts wait to be looked at; an empty text takes the button away."""
        self.conflicts.setText(words)
        self.conflicts.setAccessibleName(words)
        self.conflicts.setVisible(bool(words))

    def hint(self) -> str:
        return self._hint.text()

    def clear(self) -> None:
        """Nothing is open any more."""
        self._saved = self._counts = self._offset = None
        self._write()

    def show_task(self, text: str, *, done: int = 0, total: int = 0, can_cancel: bool = False) -> None:
        """Say what is being worked on and how far it is (`total` 0: nobody knows); an empty text takes it away."""
        self._task.setText(text)
        self._progress.setVisible(bool(text))
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._cancel.setVisible(bool(text) and can_cancel)

    def text(self) -> str:
        return self._facts.text()

    def _write(self) -> None:
        facts = []
        if self._saved is not None:
            facts.append(self.tr("saved {time}").format(time=self._saved.strftime("%H:%M:%S")))
        if self._counts is not None:
            annotations, suggestions = self._counts
            facts.append(self.tr("%Ln annotations", "", annotations))
            if suggestions:
                facts.append(self.tr("%Ln suggestions", "", suggestions))
        if self._offset is not None:
            facts.append(self.tr("offset {offset}").format(offset=QLocale().toString(self._offset)))
        self._facts.setText("  ·  ".join(facts))
