"""What a command of the window is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

WINDOW, DOCUMENT = "window", "document"
ALWAYS, PROJECT, OPEN_DOCUMENT, MARK, ITEM = "always", "project", "document", "mark", "item"
"""What has to be there for a command to be enabled; an item is a suggestion that awaits a decision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One command. `text` and `help` are source strings of the translation context "actions"."""

    id: str
    text: str
    help: str
    icon: str
    run: Callable[["MainWindow"], object]
    keys: tuple[str, ...] = ()
    menu: str = ""
    needs: str = ALWAYS
    scope: str = WINDOW

    @property
    def title(self) -> str:
        return QCoreApplication.translate("actions", self.text)

    @property
    def explanation(self) -> str:
        return QCoreApplication.translate("actions", self.help)
