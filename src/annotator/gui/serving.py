"""Projects on a server: which one, what is wrong with the password, and what happens while the server is away."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject

from annotator import passwords
from annotator.core.errors import AnnotatorError
from annotator.gui.messages import sentence

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

ASK_AGAIN = ("server.password", "server.address")


class Serving(QObject):
    """Asks, hands the work to the bridge and says what came of it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._address = ""
        self._kept = ""
        self._bridge.opened.connect(self._on_opened)
        self._bridge.failed.connect(self._on_failed)
        self._bridge.away.connect(self._on_away)
        self._bridge.back.connect(self._on_back)

    def open(self, address: str = "", refused: str = "") -> None:
        """Ask which project and with what password, then open it."""
        from annotator.gui.dialogs.server_dialog import ServerDialog

        dialog = ServerDialog(address, refused, self._window)
        if dialog.exec() and self._window.projects.has_annotator():
            self._address = dialog.address
            self._kept = dialog.password if dialog.keeps else ""
            target = passwords.join(dialog.address, dialog.password) if dialog.password else dialog.address
            self._bridge.open_project(target)

    def _on_opened(self, project: Any) -> None:
        address, password, self._address, self._kept = self._address, self._kept, "", ""
        if password and address:
            self._bridge.write(lambda _project: passwords.remember(address, password), self._on_remembered)

    def _on_remembered(self, done: bool) -> None:
        if not done:
            self._window.notice.say(self.tr("This system has no keyring; the password will be asked for again."))

    def _on_failed(self, error: BaseException) -> None:
        """Ask once more where the answer was at fault; the address alone is kept."""
        address, self._address, self._kept = self._address or self._bridge.wanted, "", ""
        if isinstance(error, AnnotatorError) and error.message in ASK_AGAIN and not self._bridge.is_open and address:
            self.open(passwords.split(address)[0], sentence(error)[0])

    def _on_away(self, error: AnnotatorError, waiting: int) -> None:
        what = sentence(error)[0]
        if waiting:
            kept = self.tr("%Ln actions wait on this computer and will be sent when it is back.", "", waiting)
        else:
            kept = self.tr("What is open stays readable; it is tried again every two seconds.")
        self._window.notice.warn(what, kept)

    def _on_back(self, sent: Sequence[Any]) -> None:
        refused = [each.error for each in sent if each.error is not None]
        done = len(sent) - len(refused)
        said = self.tr("The server is back.")
        if done:
            said += " " + self.tr("Sent what had waited: {count}.").format(count=QLocale().toString(done))
        if refused:
            self._window.notice.warn(said, "; ".join(sentence(error)[0] for error in refused[:3]))
        else:
            self._window.notice.say(said)
