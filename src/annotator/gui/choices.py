"""The user's choices on the GUI thread: read once before the window, written on the writing thread."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator import settings
from annotator.core.model import Annotator
from annotator.gui.runner import Runner


class Choices(QObject):
    """`now` are the settings as they are. Changes that are not `kept` end with the window: a picture leaves no trace."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, runner: Runner, now: settings.Settings, *, kept: bool = True) -> None:
        super().__init__()
        self.is_kept = kept
        self._runner = runner
        self.now = now

    @property
    def annotator(self) -> Annotator | None:
        return self.now.annotator

    def change(self, **changed: Any) -> None:
        """Save the named settings; `changed` follows, or `failed` when they could not be written."""
        if self.is_kept:
            self._runner.write(lambda: settings.save(**changed), self._take, self.failed.emit)
        else:
            self._take(replace(self.now, **changed))

    def name_annotator(self, name: str) -> Annotator:
        """Take on the name that was asked for, with a fresh id; both are kept from now on."""
        annotator = Annotator(name=name)
        self.change(annotator_id=str(annotator.id), annotator_name=name)
        return annotator

    def remember_project(self, target: str) -> None:
        """Put a project first among the recent ones; it is opened again next time."""

        def work() -> settings.Settings:
            settings.remember_project(target)
            return settings.save(last_project=target)

        if self.is_kept:
            self._runner.write(work, self._take, self.failed.emit)

    def _take(self, now: settings.Settings) -> None:
        before, self.now = self.now, now
        if now != before:
            self.changed.emit()
