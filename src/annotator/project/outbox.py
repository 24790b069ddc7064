"""Actions that the server has not taken yet: kept on disk, sent again by their ids when it is back.

An action is the call of one method of one room with plain values and records. It
has its id from before it is first sent: what was committed although the answer got
lost is known by it, and not done twice.
"""

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, is_dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from annotator.core import model
from annotator.core.errors import AnnotatorError
from annotator.core.model import ChangeSet
from annotator.core.plain import canonical, from_plain, to_plain

if TYPE_CHECKING:
    from annotator.project.project import Project

ROOMS = frozenset({"annotations", "codebook", "documents", "ledger", "notes", "relations", "review"})
"""Where an action may wait; undo does not, for by then it would take back something else."""
AWAY = "store.server"
"""The message of the error that makes an action wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What became of an action that had waited: what it changed, or why it could not be done any more."""

    changes: ChangeSet
    error: AnnotatorError | None = None


class Outbox:
    """The unsent actions of one annotator on the project at `target`, in a file in `folder`."""

    def __init__(self, folder: Path, target: str) -> None:
        self._path = folder / f"{sha256(target.encode()).hexdigest()[:16]}.jsonl"

    def __len__(self) -> int:
        return len(self._lines())

    def keep(self, action_id: UUID, work: Callable[[Any], Any]) -> bool:
        """Keep the one call that `work(project)` makes. Returns False, keeping nothing, when it is not such a one."""
        call = _recorded(work)
        if call is None:
            return False
        self._write([*self._lines(), canonical({"id": str(action_id), **call})])
        return True

    def send(self, project: "Project") -> list[Sent]:
        """Do what waits, in order. Stops, raising StoreError, when the server is away again; the rest goes on waiting."""
        sent: list[Sent] = []
        for line in self._lines():
            call = json.loads(line)
            method = getattr(getattr(project, call["room"]), call["method"])
            arguments = [_decoded(value) for value in call["arguments"]]
            named = {name: _decoded(value) for name, value in call["named"].items()}
            try:
                with project.once(UUID(call["id"])):
                    sent.append(Sent(changes=cast("ChangeSet", method(*arguments, **named))))
            except AnnotatorError as error:
                if error.message == AWAY:
                    raise
                sent.append(Sent(changes=ChangeSet(), error=error))
            self._write(self._lines()[1:])
        return sent

    def _lines(self) -> list[str]:
        try:
            return self._path.read_text("utf-8").split("\n")[:-1]  # JSON leaves other line breaks as they are
        except FileNotFoundError:
            return []

    def _write(self, lines: list[str]) -> None:
        if not lines:
            with suppress(FileNotFoundError):
                self._path.unlink()
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        with fresh.open("w", encoding="utf-8", newline="\n") as file:
            file.write("".join(f"{line}\n" for line in lines))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)


class _Recorder:
    """Stands in for a project, and notes what is called of its rooms."""

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []

    def __getattr__(self, room: str) -> "_Room":
        if room not in ROOMS:
            raise _Unsendable
        return _Room(self, room)


class _Room:
    def __init__(self, recorder: _Recorder, name: str) -> None:
        self._recorder = recorder
        self._name = name

    def __getattr__(self, method: str) -> Callable[..., ChangeSet]:
        def call(*arguments: Any, **named: Any) -> ChangeSet:
            self._recorder.calls.append(
                {
                    "room": self._name,
                    "method": method,
                    "arguments": [_encoded(value) for value in arguments],
                    "named": {name: _encoded(value) for name, value in named.items()},
                }
            )
            return ChangeSet()

        return call


class _Unsendable(Exception):
    """What was asked for cannot wait."""


def _recorded(work: Callable[[Any], Any]) -> dict[str, Any] | None:
    recorder = _Recorder()
    try:
        result = work(recorder)
    except (_Unsendable, AttributeError, IndexError, KeyError, TypeError, ValueError):  # it wants to see what is on the server
        return None
    return recorder.calls[0] if len(recorder.calls) == 1 and isinstance(result, ChangeSet) else None


def _encoded(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, UUID):
        return {"uuid": str(value)}
    if isinstance(value, tuple):
        return {"tuple": [_encoded(item) for item in value]}
    if isinstance(value, list):
        return [_encoded(item) for item in value]
    if isinstance(value, Mapping):
        return {"map": {name: _encoded(item) for name, item in value.items()}}
    if is_dataclass(value) and getattr(model, type(value).__name__, None) is type(value):
        return {"record": type(value).__name__, "plain": to_plain(value)}
    raise _Unsendable


def _decoded(value: Any) -> Any:
    if isinstance(value, list):
        return [_decoded(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "uuid" in value:
        return UUID(value["uuid"])
    if "tuple" in value:
        return tuple(_decoded(item) for item in value["tuple"])
    if "map" in value:
        return {name: _decoded(item) for name, item in value["map"].items()}
    return from_plain(getattr(model, value["record"]), value["plain"])
