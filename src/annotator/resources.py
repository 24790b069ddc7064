"""Where shipped files are found: beside the package in a checkout, inside it in an installed wheel.

Standard library only: the command line starts without Qt, SQL and spaCy.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from annotator.core.codebook import Codebook
from annotator.core.errors import InputError, RuleError

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Shipped:
    """A codebook that ships: its name for the command line, and its title and purpose for people."""

    name: str
    title: str
    about: str


def path(*parts: str) -> Path:
    """A shipped file or folder under `resources/`. Raises FileNotFoundError when the installation is incomplete."""
    return _shipped("resources", *parts)


def corpus() -> tuple[Path, ...]:
    """The sample documents, in the order of their names."""
    return tuple(sorted(_shipped("corpus").glob("*.txt")))


def codebook(name: str = "diplomacy") -> Codebook:
    """A codebook that ships with the application."""
    return read_codebook(path("codebooks", f"{name}.toml"))


def codebooks() -> tuple[Shipped, ...]:
    """The codebooks that ship, the usual one first."""
    found = []
    for file in sorted(path("codebooks").glob("*.toml"), key=lambda file: (file.stem != "diplomacy", file.stem)):
        data = tomllib.loads(file.read_text("utf-8"))
        found.append(Shipped(file.stem, data["title"], data["about"]))
    return tuple(found)


def find_codebook(name: str) -> Codebook:
    """The shipped codebook of this name, else the one in the TOML file. Raises InputError where there is neither."""
    return codebook(name) if name in {one.name for one in codebooks()} else read_codebook(Path(name))


def read_codebook(file: Path) -> Codebook:
    """The codebook of a TOML file. Raises InputError that says where the file is at fault."""
    try:
        data = tomllib.loads(file.read_text("utf-8-sig"))
        return Codebook.from_dict(data)
    except OSError as error:
        raise InputError("codebook.unreadable", path=file, reason=error.strerror or error) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RuleError) as error:
        raise InputError("codebook.unreadable", path=file, reason=error) from error


def _shipped(room: str, *parts: str) -> Path:
    packed = _PACKAGE / f"_{room}"
    root = packed if packed.is_dir() else _PACKAGE.parents[1] / room
    found = root.joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(found)
    return found
