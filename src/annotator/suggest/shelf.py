"""The versions of a project's own tagger, in a folder: which one is in use, what each was worth, and the way back.

All of it can be made again from the finished documents, which is why it lies beside
the project and not in it: nothing that anybody marked is lost with it.
"""

import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from annotator.core.errors import RuleError, StoreError
from annotator.core.plain import write_time
from annotator.suggest.learning import Outcome

KEPT = 5
"""Versions whose weights are kept; of older ones only what they were worth."""
STATE = "versions.json"


@dataclass(frozen=True, slots=True)
class Version:
    """One round of learning: F1 over the `compared` documents before and after; not `kept` when it was no better."""

    number: int
    at: str
    documents: int
    compared: int
    better: int
    before: float
    after: float
    kept: bool


class Shelf:
    """The folder. Each change is written to a temporary file and renamed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def versions(self) -> list[Version]:
        """Every round of learning, oldest first."""
        return [Version(**row) for row in self._state()["versions"]]

    @property
    def is_off(self) -> bool:
        """Whether nothing is learnt and only what ships suggests."""
        return bool(self._state()["off"])

    @property
    def in_use(self) -> int | None:
        """The number of the version that suggests; None when it is off or there is none."""
        state = self._state()
        return None if state["off"] else state["uses"]

    def numbers(self) -> list[int]:
        """The versions that can be used, oldest first."""
        return [one.number for one in self.versions() if one.kept and self._path(one.number).exists()]

    @property
    def name(self) -> str:
        """What suggests, apart from other versions and other projects; "" when it is what ships alone."""
        number = self.in_use
        return next((f"own {number} of {one.at}" for one in self.versions() if one.number == number), "")

    def weights(self) -> bytes | None:
        """What suggests, packed; None when it is off, there is none, or its file is gone."""
        number = self.in_use
        try:
            return self._path(number).read_bytes() if number is not None else None
        except FileNotFoundError:
            return None

    def keep(self, outcome: Outcome, at: datetime) -> Version:
        """Write down what came of learning, and use it from now on if it is better. Raises StoreError when it cannot."""
        state = self._state()
        version = Version(
            len(state["versions"]) + 1,
            write_time(at),
            outcome.documents,
            outcome.compared,
            outcome.better,
            round(outcome.before, 4),
            round(outcome.after, 4),
            outcome.is_better,
        )
        state["versions"].append(asdict(version))
        if version.kept:
            self._write(self._path(version.number), outcome.weights)
            state["uses"] = version.number
        self._save(state)
        for number in self.numbers()[:-KEPT]:
            if number != state["uses"]:
                self._path(number).unlink(missing_ok=True)
        return version

    def use(self, number: int | None) -> None:
        """Let a version suggest that was kept, or with None what ships alone. Raises RuleError for one that is not there."""
        if number is not None and number not in self.numbers():
            raise RuleError("learn.version", number=number)
        self._save(self._state() | {"uses": number})

    def switch(self, on: bool) -> None:
        """Learn and use what was learnt, or leave both."""
        self._save(self._state() | {"off": not on})

    def export(self, path: Path) -> None:
        """Write what suggests to a file of its own. Raises RuleError when there is none."""
        weights = self.weights()
        if weights is None:
            raise RuleError("learn.nothing")
        self._write(path, weights)

    def _path(self, number: int) -> Path:
        return self._folder / f"{number}.suggester"

    def _state(self) -> dict[str, Any]:
        try:
            return {"uses": None, "off": False, "versions": []} | json.loads((self._folder / STATE).read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            return {"uses": None, "off": False, "versions": []}

    def _save(self, state: dict[str, Any]) -> None:
        self._write(self._folder / STATE, json.dumps(state, indent=1).encode())

    def _write(self, path: Path, content: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(path.name + ".part")
            part.write_bytes(content)
            os.replace(part, path)
        except OSError as error:
            raise StoreError("learn.unwritable", path=path, reason=error.strerror or error) from error
