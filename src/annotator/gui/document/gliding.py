"""Wheels turn in notches; the page glides: each frame takes a share of what is left to go, in whole pixels."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer

FRAME = 12
"""Milliseconds of a step: more often than most screens show."""
_SHARE = 0.3


class Glide(QObject):
    """Scrolls a distance in steps; what comes meanwhile is added. A touchpad's own pixels need none of it."""

    def __init__(self, scroll_by: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._scroll_by = scroll_by
        self._left = 0.0
        self._timer = QTimer(self, interval=FRAME)
        self._timer.timeout.connect(self._step)

    def by(self, distance: float) -> None:
        """Go on by so many pixels; turning the wheel back stops at once."""
        if distance * self._left < 0:
            self._left = 0.0
        self._left += distance
        self._step()
        if abs(self._left) >= 1:
            self._timer.start()

    def stop(self) -> None:
        """Stay where the page is."""
        self._left = 0.0
        self._timer.stop()

    def _step(self) -> None:
        size = min(abs(self._left), max(1, ceil(abs(self._left) * _SHARE)))
        step = int(size) if self._left > 0 else -int(size)
        self._left -= step  # fractions of a fine wheel are kept for the next turn
        if step:
            self._scroll_by(step)
        if abs(self._left) < 1:
            self._timer.stop()
