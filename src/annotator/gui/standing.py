"""Standing rules in the window: listed, switched off, removed, taken over from a colleague; each can be undone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.model import ChangeSet
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.dialogs.rules_dialog import RulesDialog
    from annotator.gui.main_window import MainWindow
    from annotator.project.rules import StandingRule


class StandingRules(QObject):
    """Owns the dialog, which is made when it is first asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self.dialog: RulesDialog | None = None
        self._bridge.changed.connect(self._on_changed)
        self._bridge.closed.connect(lambda: self.dialog is not None and self.dialog.close())

    def open(self) -> None:
        """Show what there is."""
        dialog = self.dialog or self._make()
        self._read()
        dialog.show()
        dialog.activateWindow()
        dialog.listing.setFocus()

    def set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def _make(self) -> "RulesDialog":
        from annotator.gui.dialogs.rules_dialog import RulesDialog

        self.dialog = dialog = RulesDialog(self._window.theme, self._window)
        dialog.switch_wanted.connect(lambda id_, active: self._bridge.write(lambda project: project.rules.switch(id_, active)))
        dialog.removal_wanted.connect(lambda ids: self._bridge.write(lambda project: project.rules.remove(ids)))
        dialog.take_over_wanted.connect(lambda id_: self._bridge.write(lambda project: project.rules.take_over(id_)))
        return dialog

    def _read(self) -> None:
        self._bridge.read(self, lambda project: project.rules.list(), self._show, channel="rules")

    def _show(self, rules: "Sequence[StandingRule]") -> None:
        if self.dialog is not None:
            self.dialog.set_rules(rules)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.dialog is not None and self.dialog.isVisible() and changes.kinds & {"rule", "label"}:
            self._read()
