"""Asks for the address of a project on a server, and for the password."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from annotator import passwords
from annotator.gui.dialogs.form_dialog import FormDialog


class ServerDialog(FormDialog):
    """`address` has no password in it; `password` may be empty where the keyring or PGPASSFILE has it."""

    def __init__(self, address: str = "", refused: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Open a project on a server"))
        self.accept_button.setText(self.tr("Open"))
        self._refused = refused
        self._address = QLineEdit(address, placeholderText="postgresql://name@server/project")
        self._address.setAccessibleName(self.tr("Address of the project"))
        self._password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Password"))
        self._password.setPlaceholderText(self.tr("empty: as the keyring or PGPASSFILE has it"))
        self._keep = QCheckBox(self.tr("Keep the password in the system’s keyring"))
        why = QLabel(self.tr("Whoever keeps the server gives you the address, a name and a first password."), wordWrap=True)
        why.setProperty("quiet", True)
        self.form.addRow(why)
        self.form.addRow(self.tr("Address"), self._address)
        self.form.addRow(self.tr("Password"), self._password)
        self.form.addRow("", self._keep)
        self._address.textChanged.connect(self._on_edited)
        self._password.textChanged.connect(self._on_edited)
        self.setMinimumWidth(480)
        self.check()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.address:
            self._password.setFocus()

    def _on_edited(self) -> None:
        self._refused = ""
        self.check()

    def problem(self) -> str:
        typed = self._address.text().strip()
        start = "postgresql://"
        if typed and not (start.startswith(typed) or typed.startswith(start)):
            return self.tr("The address begins with postgresql://")
        return self._refused

    def check(self) -> None:
        super().check()
        if self._refused:
            self.accept_button.setEnabled(True)  # it may be tried again as it is

    def is_complete(self) -> bool:
        return bool(passwords.is_server(self.address) and self.address.rpartition("/")[2])

    @property
    def address(self) -> str:
        return passwords.split(self._address.text().strip())[0]

    @property
    def password(self) -> str:
        return self._password.text() or passwords.split(self._address.text().strip())[1]

    @property
    def keeps(self) -> bool:
        """Whether the password is to be remembered."""
        return self._keep.isChecked() and bool(self.password)
