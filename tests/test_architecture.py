"""The walls of the house: what may import what, what start-up may load, how files may grow."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "annotator"
MODULES = sorted(SOURCE.rglob("*.py"))
TOO_LONG = 700
BANNED_FILES = re.compile(r"(utils?|helpers?|common|misc)\.py")
BANNED_CLASSES = re.compile(r"(Base[A-Z]\w*|\w+(Manager|Helper|Utils?))")
HEX_COLOUR = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']""")

HEAVY = ("spacy", "thinc", "numpy", "sqlmodel", "sqlalchemy", "alembic", "pydantic", "trafilatura", "docx", "jsonschema", "lxml")


def loaded_by(module: str) -> set[str]:
    """The names of all modules that a fresh interpreter holds after importing `module`."""
    code = f"import sys, {module}; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_imports_point_down_only():
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as main; main()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("module", ["annotator.cli", "annotator.__main__", "annotator.gui.app"])
def test_starting_loads_nothing_heavy(module):
    assert not loaded_by(module) & set(HEAVY)


@pytest.mark.parametrize("module", ["annotator.cli", "annotator.__main__"])
def test_the_command_line_loads_no_window(module):
    assert not loaded_by(module) & {"PySide6", "qtawesome"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_stay_small_and_say_what_they_are_for(path):
    text = path.read_text("utf-8")
    assert text.count("\n") <= TOO_LONG
    assert ast.get_docstring(ast.parse(text)), "the first line says what the module is for"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_names_say_what_a_thing_does(path):
    assert not BANNED_FILES.fullmatch(path.name)
    classes = [node.name for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)]
    assert not [name for name in classes if BANNED_CLASSES.fullmatch(name)]


def test_colours_are_chosen_in_one_place():
    elsewhere = [path for path in (SOURCE / "gui").rglob("*.py") if path.name not in ("theme.py", "icons.py")]
    assert not [path for path in elsewhere if HEX_COLOUR.search(path.read_text("utf-8"))]
