"""Something said to whoever uses a screen reader. Nothing moves, and nothing is spent while nobody listens."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(of: QWidget, said: str) -> None:
    """Have `said` spoken as coming from the widget `of`."""
    if said and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(of, said))
