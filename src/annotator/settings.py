"""The user's choices: one TOML file that a person can read and edit, each setting one field below.

The preferences dialog, its help and the checks follow from the fields. `QSettings` holds window
geometry only. ANNOTATOR_HOME names a folder that takes the place of the platform's own (tests use it).
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

from annotator.core.errors import AnnotatorError, InputError, StoreError
from annotator.core.model import Annotator

RECENT = 10
"""How many projects the welcome page remembers."""


def _setting(default: Any, text: str, *, choices: tuple[str, ...] = (), low: int | None = None, high: int | None = None) -> Any:
    """A field with what the dialog and the checks need: a sentence, and what values are allowed."""
    rule = {"default": default, "text": text, "choices": choices, "low": low, "high": high}
    return field(default_factory=lambda: default, metadata=rule)  # a factory, since dataclasses refuse a mapping as default


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice, checked. `problems` says what in the file was not taken over; it is not saved."""

    annotator_id: str = _setting("", "Who you are to projects, made once: marks stay yours although your name changes.")
    annotator_name: str = _setting("", "Your name, as colleagues see it beside your marks.")
    theme: str = _setting("system", "Light or dark, or as the system has it.", choices=("system", "light", "dark"))
    language: str = _setting("system", "The language of the window, from its next start on.", choices=("system", "en", "ru"))
    text_font: str = _setting("", "The font of the documents; automatic (empty) takes the first good serif of the system.")
    text_size: int = _setting(17, "The size of the documents' text, in pixels.", low=9, high=48)
    column_width: int = _setting(74, "How many letters a line of the document has at most.", low=30, high=200)
    line_spacing: int = _setting(170, "How far apart the lines are, in percent of the letters' height.", low=130, high=260)
    suggestions: bool = _setting(True, "Look for suggestions when a document is opened.")
    possible_suggestions: bool = _setting(
        False, "Show suggestions that are possible only: fewer than six in ten of them are right."
    )
    require_tls: bool = _setting(False, "Open projects on servers over encrypted connections only.")
    recent_projects: tuple[str, ...] = _setting((), "The projects opened last, the newest first: files or server addresses.")
    last_project: str = _setting("", "The project that was open when the window was closed; empty when it had been put away.")
    places: Mapping[str, str] = _setting(MappingProxyType({}), "Where you stopped reading: project = document id and offset.")
    reading: Mapping[str, str] = _setting(
        MappingProxyType({}), "Your place in each document and what you have read: document id = offsets and stretches."
    )
    keys: Mapping[str, str] = _setting(MappingProxyType({}), "Keys of your own: command id = keys, empty for none.")
    problems: tuple[AnnotatorError, ...] = field(default=(), compare=False)

    @property
    def annotator(self) -> Annotator | None:
        """Who marks here, or None when the name has not been asked for yet."""
        if not (self.annotator_id and self.annotator_name):
            return None
        return Annotator(id=UUID(self.annotator_id), name=self.annotator_name)


SETTINGS = MappingProxyType({each.name: each.metadata for each in fields(Settings) if each.name != "problems"})
"""Name -> what there is to say about it: default, text, choices, low, high."""


def config_folder() -> Path:
    """Where the settings lie."""
    return _folder("user_config_path")


def data_folder() -> Path:
    """Where projects lie for which the user was not asked for a place: the sample project."""
    return _folder("user_data_path")


def _folder(kind: str) -> Path:
    home = os.environ.get("ANNOTATOR_HOME")
    if home:
        return Path(home)
    import platformdirs  # a fortieth of the empty window's start, so only where it is needed

    place: Path = getattr(platformdirs, kind)("annotator", appauthor=False)
    return place


def settings_file() -> Path:
    """The file itself; it need not exist."""
    return config_folder() / "settings.toml"


def load() -> Settings:
    """The settings as the file has them; never fails.

    A file that is no TOML is put aside under another name and the defaults are taken; a value
    that does not fit gives way to its default and stays in the file. `problems` tells of both.
    """
    path = settings_file()
    try:
        values = tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        return Settings(problems=(InputError("settings.unreadable", path=path, reason=error.strerror or error),))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return Settings(problems=(_put_aside(path, error),))
    return _from_values(values)


def save(**changed: Any) -> Settings:
    """Write the changed settings, by name, and return all of them as they are now.

    The file is read anew and only `changed` is written, so that comments, unknown keys and
    what another window has saved meanwhile stay. Raises InputError when a value does not fit,
    StoreError when the file cannot be written; the file is then as it was.
    """
    import tomlkit  # dear (50 ms cold), and most starts save nothing

    for name, value in changed.items():
        _check(name, _plain(value))
    path = settings_file()
    load()  # a broken file is put aside first
    try:
        document = tomlkit.parse(path.read_text("utf-8-sig")) if path.exists() else tomlkit.document()
        for name, value in changed.items():
            document[name] = _plain(value)
        _replace(path, tomlkit.dumps(document))
    except OSError as error:
        raise StoreError("settings.unwritable", path=path, reason=error.strerror or error) from error
    return load()


def remember_project(target: str) -> Settings:
    """Put `target` first among the recent projects."""
    others = [each for each in load().recent_projects if each != target]
    return save(recent_projects=(target, *others)[:RECENT])


def _from_values(values: Mapping[str, Any]) -> Settings:
    fitting: dict[str, Any] = {}
    problems: list[AnnotatorError] = []
    for name in SETTINGS.keys() & values.keys():
        try:
            fitting[name] = _check(name, values[name])
        except InputError as error:
            problems.append(error)
    return Settings(**fitting, problems=tuple(problems))


def _check(name: str, value: Any) -> Any:
    """`value`, as TOML has it, as the type of the setting. Raises InputError when it does not fit."""
    if name not in SETTINGS:
        raise InputError("settings.unknown", name=name)
    rule = SETTINGS[name]
    default = rule["default"]
    if isinstance(default, tuple) and isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    if isinstance(default, Mapping) and isinstance(value, dict) and all(isinstance(each, str) for each in value.values()):
        return MappingProxyType(dict(value))
    # bool is an int to Python, but not to a person who reads the file
    fits = type(value) is type(default)
    if fits and rule["choices"]:
        fits = value in rule["choices"]
    if fits and rule["low"] is not None:
        fits = rule["low"] <= value <= rule["high"]
    if fits and name == "annotator_id" and value:
        fits = _is_uuid(value)
    if not fits:
        raise InputError("settings.value", name=name, value=value)
    return value


def _is_uuid(value: str) -> bool:
    try:
        UUID(value)
    except ValueError:
        return False
    return True


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value


def _put_aside(path: Path, error: Exception) -> InputError:
    kept = path.with_name(f"settings.broken-{datetime.now():%Y%m%d-%H%M%S}.toml")
    try:
        path.rename(kept)
    except OSError:
        kept = path
    return InputError("settings.broken", path=path, kept=kept, reason=error)


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    with fresh.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
