"""The word tables of `resources/suggest/`: names with their aliases, titles, cues. Read in the child, once."""

import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from annotator.resources import path

_NOT_TERRITORIES = frozenset({"001", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""CLDR's territories that are the whole world, a union of states, or nothing at all."""


@cache
def toml(name: str) -> dict[str, Any]:
    """A table with structure: `titles`, `cues` …"""
    return tomllib.loads(path("suggest", f"{name}.toml").read_text("utf-8"))


@cache
def names(table: str) -> dict[str, tuple[str, ...]]:
    """`NAME = ALIAS | ALIAS` lines: every name of the table with its aliases."""
    return dict(_rows(table))


@cache
def given_names() -> frozenset[str]:
    """First names that show a capitalised pair to be a person."""
    lines = path("suggest", "given_names.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def territories() -> tuple[str, ...]:
    """English names of states, regions and continents from CLDR, in the spellings texts use."""
    from babel import Locale

    found: dict[str, None] = {}
    for code, name in Locale("en").territories.items():
        if code in _NOT_TERRITORIES or len(name) < 4:
            continue
        for part in name.replace(")", "").split(" ("):
            for variant in (part, part.replace(" & ", " and "), part.replace("St. ", "Saint "), part.removesuffix(" SAR China")):
                found[variant] = None
                if "’" in variant:
                    found[variant.replace("’", "'")] = None
    return tuple(found)


@cache
def places() -> frozenset[str]:
    """Every place name there is a table for."""
    known = {alias for name, aliases in names("places").items() for alias in (name, *aliases)}
    return frozenset(known.union(territories(), names("capitals")))


@cache
def states() -> dict[str, str]:
    """A state's adjective, capital or other name -> its usual name ("Afghan", "Kabul" -> Afghanistan)."""
    found = {name: name for name in territories()}
    found |= {alias: name for name, aliases in names("places").items() for alias in (name, *aliases)}
    found |= {capital: state[0] for capital, state in names("capitals").items() if state}
    found |= {adjective: name for name, adjectives in names("demonyms").items() for adjective in adjectives}
    return found


def _rows(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in path("suggest", f"{table}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, aliases = line.partition("=")
            yield name.strip(), tuple(alias.strip() for alias in aliases.split("|") if alias.strip())
