"""Where the keyboard is after F6: a frame around the pane, until one works or leaves there."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui.theme import LIGHT, Theme

_WIDTH = 2


class PaneFrame(QWidget):
    """Lies over `parent`, catches no mouse, and goes when the focus leaves the pane."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = LIGHT
        self._pane: QWidget | None = None
        self.hide()
        QApplication.instance().focusChanged.connect(self._on_focus)

    def show_around(self, pane: QWidget) -> None:
        self._forget()
        self._pane = pane
        pane.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.accent, _WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.KeyPress):
            self._forget()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        pane = self._pane
        self.setGeometry(QRect(pane.mapTo(self.parentWidget(), pane.rect().topLeft()), pane.size()))

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # without a new one the whole window has lost the focus: it comes back to the same place
        if self._pane is not None and new is not None and new is not self._pane and not self._pane.isAncestorOf(new):
            self._forget()

    def _forget(self) -> None:
        if self._pane is not None:
            self._pane.removeEventFilter(self)
            self._pane = None
        self.hide()
