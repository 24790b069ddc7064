"""The upper part of the form: the label with its menu, the quoted passage, and what can be decided about it."""

from uuid import UUID

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.model import ACCEPT, AMEND, REJECT, RELATION, Label, Suggestion
from annotator.gui.icons import icon
from annotator.gui.panels import words
from annotator.gui.panels.rows import draw_swatch, lines_of, write
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.verdict_keys import verdict_of


class QuoteBlock(QWidget):
    """The marked passage in up to four lines, with a bar in the colour of its label; the tooltip has all of it."""

    MOST, BAR, INSET = 4, 3, 11

    def __init__(self) -> None:
        super().__init__()
        self._text, self._colour, self._ink = "", QColor(), QColor()

    def show_quote(self, text: str, bar: QColor, ink: QColor) -> None:
        self._text, self._colour, self._ink = text, bar, ink
        self.setToolTip(text if len(text) < 2000 else f"{text[:2000]}…")
        self.setAccessibleName(text)
        self._grow()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setFamilies(["Noto Serif", "Georgia", "Times New Roman", "serif"])
        return font

    def _lines(self) -> tuple[str, ...]:
        return lines_of(self._text, self._font(), max(20, self.width() - self.INSET), self.MOST)

    def _grow(self) -> None:
        self.setFixedHeight(len(self._lines()) * (QFontMetrics(self._font()).height() + 1) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QRectF(0, 1, self.BAR, self.height() - 2), 1.5, 1.5)
        font, high = self._font(), QFontMetrics(self._font()).height() + 1
        for place, line in enumerate(self._lines()):
            write(painter, QRect(self.INSET, 1 + place * high, self.width() - self.INSET, high), line, font, self._ink)


class LabelRow(QWidget):
    """The label, which opens the others to relabel, and the actions on the mark."""

    relabelled = Signal(object)
    boundaries_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme, self._label, self._codebook = LIGHT, None, Codebook()
        self.button = QToolButton(
            popupMode=QToolButton.ToolButtonPopupMode.InstantPopup,
            toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            iconSize=QSize(18, 14),
        )
        self.button.setProperty("role", "quiet")
        self.button.setProperty("label", True)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self.menu)
        self.boundaries = self._action(self.tr("Set to the selection (=)"), self.boundaries_wanted)
        self.remove = self._action(self.tr("Remove this mark (Delete)"), self.removal_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.button)
        layout.addStretch(1)
        layout.addWidget(self.boundaries)
        layout.addWidget(self.remove)

    def show_label(self, label: Label, codebook: Codebook, *, locked: bool, suggested: bool) -> None:
        self._label, self._codebook = label, codebook
        picture = QPixmap(36, 28)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_swatch(painter, QRectF(1, 0, 16, 14), label, self._theme, suggested=suggested)
        painter.end()
        self.button.setIcon(QIcon(picture))
        self.button.setText(f" {label.name}" if locked else f" {label.name}  ▾")
        self.button.setMenu(None if locked else self.menu)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus if locked else Qt.FocusPolicy.StrongFocus)
        self.button.setToolTip(label.description)
        self.button.setAccessibleName(self.tr("Label: {name}").format(name=label.name))
        self.boundaries.setVisible(not locked)
        self.remove.setVisible(not locked)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.boundaries.setIcon(icon("boundaries", theme))
        self.remove.setIcon(icon("remove", theme))

    def _action(self, words_: str, wanted: object) -> QToolButton:
        button = QToolButton(iconSize=QSize(16, 16), focusPolicy=Qt.FocusPolicy.TabFocus)
        button.setProperty("role", "quiet")
        button.setToolTip(words_)
        button.setAccessibleName(words_)
        button.clicked.connect(wanted)
        return button

    def _fill_menu(self) -> None:
        self.menu.clear()
        for label in self._codebook.labels:
            if label.kind != RELATION:
                action = self.menu.addAction(f"{label.name}\t{label.key.upper()}")
                action.setCheckable(True)
                action.setChecked(self._label is not None and label.id == self._label.id)
                action.triggered.connect(lambda _=False, label_id=label.id: self._on_chosen(label_id))

    def _on_chosen(self, label_id: UUID) -> None:
        if self._label is not None and label_id != self._label.id:
            self.relabelled.emit(label_id)


class VerdictBar(QWidget):
    """Why a suggestion is made and how sure it is; accept, reject, correct."""

    decided = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.why = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.why.setProperty("role", "faint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2)
        layout.setSpacing(8)
        layout.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(6)
        layout.addLayout(row)
        self.buttons: dict[str, QPushButton] = {}
        for verdict, text, key in (
            (ACCEPT, self.tr("Accept"), "↵"),
            (REJECT, self.tr("Reject"), "⌫"),
            (AMEND, self.tr("Correct"), "F2"),
        ):
            button = QPushButton(f"{text}  {key}")
            button.setProperty("role", "verdict")
            button.setProperty("main", verdict == ACCEPT)
            button.setAccessibleName(text)
            button.setAccessibleDescription(key)
            button.clicked.connect(lambda _=False, verdict=verdict: self.decided.emit(verdict))
            row.addWidget(button, 1)
            self.buttons[verdict] = button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a verdict, whichever of the buttons has the focus; a held key gives one."""
        verdict = verdict_of(event)
        if not verdict:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.decided.emit(verdict)

    def show_suggestion(self, suggestion: Suggestion) -> None:
        step, reasons = words.step(suggestion.step), words.reasons(suggestion)
        self.why.setText("\n".join((self.tr("Suggested, {step}").format(step=step), *reasons)))

    def show_doubt(self, doubt: str) -> None:
        """Why a colleague's mark awaits a decision."""
        self.why.setText(doubt)
