"""What became of the suggestions: a row per label with counts, the share that was right, and its course over time."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.model import Label
from annotator.core.scores import Score
from annotator.gui.dialogs.occurrences_dialog import swatch
from annotator.gui.panels.rows import faded, number
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import Theme


class Course(QWidget):
    """The share that was right, stretch by stretch from the oldest to the newest: bottom none, top all."""

    def __init__(self, course: Sequence[float], label: Label, theme: Theme) -> None:
        super().__init__()
        self._course, self._label, self._theme = course, label, theme
        percents = ", ".join(f"{number(round(100 * share))} %" for share in course)
        self.setToolTip(self.tr("Right as offered, from the oldest to the newest: {shares}").format(shares=percents))
        self.setAccessibleName(self.toolTip())
        self.setMinimumSize(150, 30)

    def sizeHint(self) -> QSize:
        return QSize(190, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, ink = QRectF(self.rect()).adjusted(4, 4, -4, -4), self._theme.label_ink(self._label)
        painter.setPen(QPen(self._theme.border, 1))
        for height in (area.top(), area.center().y(), area.bottom()):
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
        step = area.width() / max(1, len(self._course) - 1)
        points = [
            QPointF(area.left() + at * step, area.bottom() - share * area.height()) for at, share in enumerate(self._course)
        ]
        if len(points) > 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(ink, 40))
            painter.drawPolygon(QPolygonF([area.bottomLeft(), *points, area.bottomRight()]))
        painter.setBrush(ink)
        painter.setPen(QPen(ink, 1.6))
        painter.drawPolyline(QPolygonF(points))
        painter.drawEllipse(points[-1], 2.2, 2.2)
        painter.end()


class ScoresDialog(QDialog):
    """Only tells; what is offered is not changed by it."""

    def __init__(self, scores: Sequence[Score], codebook: Codebook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What became of the suggestions"))
        self.setModal(True)
        self.setStyleSheet(style_sheet(theme))
        self.resize(760, 480)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(6, 1)
        heads = (
            self.tr("Accepted"),
            self.tr("Corrected"),
            self.tr("Rejected"),
            self.tr("Right as offered"),
            self.tr("Over time"),
        )
        for column, head in enumerate(heads, 2):
            grid.addWidget(_words(head, quiet=True, right=column < 6), 0, column)
        rows = [(one, label) for one in scores if (label := codebook.get(one.label_id)) is not None]
        for row, (one, label) in enumerate(rows, 1):
            sign = QLabel()
            sign.setPixmap(swatch(label, theme).pixmap(18, 14))
            grid.addWidget(sign, row, 0)
            grid.addWidget(_words(label.name), row, 1)
            told = (number(one.accepted), number(one.corrected), number(one.rejected), f"{number(round(100 * one.rate))} %")
            for column, text in enumerate(told, 2):
                grid.addWidget(_words(text, right=True), row, column)
            grid.addWidget(Course(one.course, label, theme), row, 6)
        if not rows:
            grid.addWidget(_words(self.tr("Nothing has been decided about suggestions yet."), quiet=True), 1, 0, 1, 7)
        grid.setRowStretch(len(rows) + 2, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(table)
        close = QPushButton(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        column.addLayout(foot)


def _words(text: str, *, quiet: bool = False, right: bool = False) -> QLabel:
    words = QLabel(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setProperty("quiet", quiet)
    if right:
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return words
