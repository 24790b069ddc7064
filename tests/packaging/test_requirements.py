"""The locked packages: whole, hashed, from nowhere in particular, and under licences that let the application be Apache-2.0."""

import re
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
RUN, TEST = (ROOT / "packaging" / name for name in ("requirements.txt", "requirements-test.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
STRICT = re.compile(r"\bA?GPL|(?<!Lesser )General Public|Affero", re.IGNORECASE)
LENIENT = re.compile(
    r"LGPL|Lesser General Public|\bMIT\b|\bBSD|Apache|MPL|Mozilla|PSF|Python Software|ISC\b|Unlicense|Zlib", re.IGNORECASE
)


def locked(path: Path) -> list[Requirement]:
    return [Requirement(line.rstrip(" \\")) for line in path.read_text("utf-8").splitlines() if line[:1].isalnum()]


def licences(name: str) -> list[str]:
    """What an installed package may be used under; each alone is enough."""
    about = metadata(name)
    if about.get("License-Expression"):
        return about["License-Expression"].split(" OR ")
    classifiers = [each for each in about.get_all("Classifier", []) if each.startswith("License ::")]
    # the License field may hold a whole licence text, whose first line is its name
    return [*classifiers, *(about.get("License") or "").strip().split("\n")[0].split(" OR ")]


@pytest.mark.parametrize("path", [RUN, TEST], ids=lambda path: path.name)
def test_every_package_is_pinned_and_hashed_and_no_index_is_named(path):
    text = path.read_text("utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|@ file", text)
    for block in re.split(r"\n(?=[a-z0-9])", text)[1:]:
        assert re.match(r"[a-z0-9._-]+==\S+", block), block
        assert "--hash=sha256:" in block, block


def test_the_lock_holds_what_the_project_asks_for():
    pins = {canonicalize_name(each.name): each for each in locked(RUN)}
    for text in PROJECT["dependencies"]:
        asked = Requirement(text)
        [pin] = pins[canonicalize_name(asked.name)].specifier
        assert asked.specifier.contains(pin.version), f"{asked} is locked as {pin}: run `make lock`"


def test_the_lock_of_the_tests_has_the_very_pins_of_the_application():
    assert {str(each) for each in locked(RUN)} <= {str(each) for each in locked(TEST)}
    names = {canonicalize_name(each.name) for each in locked(TEST)}
    assert {canonicalize_name(Requirement(each).name) for each in PROJECT["optional-dependencies"]["test"]} <= names


def test_no_lock_takes_the_pyside_that_loses_references():
    for pin in (each for each in locked(TEST) if each.name == "pyside6-essentials"):
        assert SpecifierSet("<6.12").contains(next(iter(pin.specifier)).version)


def test_every_package_of_the_application_may_be_used_without_the_gpl():
    obliging = {}
    for requirement in locked(RUN):
        if requirement.marker is not None and not requirement.marker.evaluate():
            continue
        stated = licences(requirement.name)
        if not any(LENIENT.search(each) and not STRICT.search(each) for each in stated):
            obliging[requirement.name] = stated
    assert not obliging
