"""A label's colour: one of the theme's hues, or one's own; said at once when it is hard to tell from another's."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.core.colours import confused_by
from annotator.core.model import Label
from annotator.gui.theme import DARK, HUES, LIGHT, SISTERS, Theme

SIDE, GAP = 22, 6


class Swatches(QWidget):
    """The theme's hues in two rows, each over its sister; arrow keys go along them."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Colour"))
        self.setMouseTracking(True)
        self.theme: Theme = LIGHT
        self.current = ""

    def show_colour(self, colour: str) -> None:
        self.current = colour
        self.setAccessibleDescription(colour)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(len(HUES) * (SIDE + GAP), 2 * (SIDE + GAP))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, box in self._boxes():
            ink = self.theme.label_ink(Label(name=name, kind="other", colour=name))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(box, 4, 4)
            if name == self.current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.theme.accent if self.hasFocus() else self.theme.ink, 2))
                painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setToolTip(next((name for name, box in self._boxes() if box.contains(event.position())), ""))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for name, box in self._boxes():
            if box.contains(event.position()):
                self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = [*HUES, *SISTERS]
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -len(HUES), Qt.Key.Key_Down: len(HUES)}
        if event.key() in steps:
            place = names.index(self.current) + steps[Qt.Key(event.key())] if self.current in names else 0
            if 0 <= place < len(names):
                self.chosen.emit(names[place])
            return
        super().keyPressEvent(event)

    def _boxes(self) -> Iterable[tuple[str, QRectF]]:
        for row, names in enumerate((HUES, SISTERS)):
            for column, name in enumerate(names):
                yield name, QRectF(3 + column * (SIDE + GAP), 3 + row * (SIDE + GAP), SIDE, SIDE)


class ColourField(QWidget):
    """Swatches, a button for any other colour, and the warning."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.swatches = Swatches()
        self.own = QToolButton(text=self.tr("Other…"))
        self.warning = QLabel(wordWrap=True, visible=False)
        self.warning.setProperty("role", "warning")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.swatches)
        row.addWidget(self.own, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.warning)
        self.swatches.chosen.connect(self.chosen)
        self.own.clicked.connect(self._ask)

    def show_label(self, label: Label, others: Iterable[Label]) -> None:
        """Show the colour of `label`, and which of the `others` it could be taken for."""
        self.swatches.show_colour(label.colour)
        self.own.setText(label.colour if label.colour.startswith("#") else self.tr("Other…"))
        words = warning(label, others)
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        self.swatches.theme = theme
        self.swatches.update()

    def _ask(self) -> None:
        colour = QColorDialog.getColor(
            QColor(self.swatches.current) if self.swatches.current.startswith("#") else self.swatches.theme.accent,
            self,
            self.tr("Colour of the label"),
            QColorDialog.ColorDialogOption.DontUseNativeDialog,
        )
        if colour.isValid():
            self.chosen.emit(colour.name())


def warning(label: Label, others: Iterable[Label]) -> str:
    """Which labels of the same kind have a colour too close to that of `label` in either theme, and for whom; or ""."""
    found = []
    for other in others:
        if other.id == label.id or other.kind != label.kind or other.removed:
            continue
        eyes: set[str] = set()
        for theme in (LIGHT, DARK):
            one, two = (theme.label_ink(each).getRgbF()[:3] for each in (label, other))
            eyes.update(confused_by(one, two))
        if eyes:
            found.append((other.name, "all" in eyes))
    if not found:
        return ""
    close = ", ".join(name for name, for_all in found if for_all)
    hard = ", ".join(name for name, for_all in found if not for_all)
    sentences = []
    if close:
        sentences.append(QCoreApplication.translate("codebook", "Hardly to be told from {names}.").format(names=close))
    if hard:
        words = QCoreApplication.translate("codebook", "Colour-blind eyes hardly tell it from {names}.")
        sentences.append(words.format(names=hard))
    return " ".join(sentences)
