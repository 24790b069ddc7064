"""Codebooks as TOML files: the form in which they ship, are edited by hand and go from project to project."""

from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import AoT, Table

from annotator import resources
from annotator.core.codebook import Codebook
from annotator.core.model import Json
from annotator.exchange.files import replacing

_BOOKKEEPING = ("revision", "author", "created", "updated", "removed", "position")
"""What a project knows of a label and a file does not say; the order of labels is that of the file."""
_LONG = ("guideline",)
_ORDER = ("id", "name", "kind", "parent", "colour", "key", "description", "guideline", "examples", "joins")


def read(path: Path) -> Codebook:
    """The codebook of a TOML file. Raises InputError that says where the file is at fault."""
    return resources.read_codebook(path)


def write(path: Path, codebook: Codebook) -> None:
    """Write the labels that are in use, with their ids; the file is replaced whole or not at all."""
    with replacing(path) as stream:
        stream.write(to_toml(codebook).encode())


def to_toml(codebook: Codebook) -> str:
    """The text of the file: one table a label, in their order, parents by id."""
    document = tomlkit.document()
    document.add(tomlkit.comment("A codebook. Ids are fixed, so that marks of different projects mean the same label."))
    labels = tomlkit.aot()
    plain: Any = Codebook(codebook.labels).to_dict()["labels"]
    for label in plain:
        labels.append(_label(label))
    document.add("labels", labels)
    return tomlkit.dumps(document)


def _label(plain: dict[str, Any]) -> Table:
    table = tomlkit.table()
    for name in _ORDER:
        if plain.get(name) not in (None, "", []):
            table.add(name, _item(name, plain[name]))
    attributes: AoT = tomlkit.aot()
    for attribute in plain.get("attributes", ()):
        inner = tomlkit.table()
        for name, value in attribute.items():
            if value is not None:
                inner.add(name, _item(name, value))
        attributes.append(inner)
    if attributes:
        table.add("attributes", attributes)
    return table


def _item(name: str, value: Json) -> Any:
    if isinstance(value, str) and (name in _LONG or "\n" in value):
        return tomlkit.string(value, multiline=True)
    if isinstance(value, list) and name == "examples":
        return tomlkit.item(value).multiline(True)
    return tomlkit.item(value)
