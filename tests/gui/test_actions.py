"""The table of commands holds what menus, palette and key sheet promise."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from annotator import project, resources
from annotator.core.model import VERDICTS
from annotator.gui import icons, keys
from annotator.gui.actions import ACTIONS, ALWAYS, DOCUMENT, ITEM, MARK, MENUS, OPEN_DOCUMENT, PROJECT, WINDOW
from annotator.gui.theme import DARK, LIGHT


def test_ids_and_keys_are_unique():
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert keys.clashes({}) == []


def test_the_codebook_that_ships_clashes_with_no_command():
    assert keys.clashes({}, resources.codebook()) == []


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_command_can_be_found_read_and_drawn(action):
    assert action.help.endswith(".") and action.text and not action.text.endswith(".")
    assert action.icon in icons.GLYPHS
    assert action.menu in MENUS
    assert action.scope in (WINDOW, DOCUMENT)
    assert action.needs in (ALWAYS, PROJECT, OPEN_DOCUMENT, MARK, ITEM)
    assert all(not QKeySequence(key).isEmpty() for key in action.keys)


def test_user_keys_take_the_place_of_the_table_s():
    [accept] = [action for action in ACTIONS if action.id == "decide.accept"]
    assert keys.keys_of(accept, {}) == ("Return",)
    assert keys.keys_of(accept, {"decide.accept": "Y"}) == ("Y",)
    assert keys.keys_of(accept, {"decide.accept": ""}) == ()


def test_a_clash_names_everybody_who_has_the_key():
    assert keys.clashes({"edit.history": "P"}, resources.codebook()) == [("P", ("History", "Person"))]


def test_every_meaning_has_a_glyph_in_the_font(qapp):
    for theme in (LIGHT, DARK):
        for name in icons.GLYPHS:
            assert not icons.icon(name, theme).pixmap(16, 16).isNull(), name


def _written_names() -> set[str]:
    """The names that the code of `project` gives to its actions: the words within the calls that begin one."""
    names: set[str] = set()
    for file in Path(project.__file__).parent.glob("*.py"):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in ("_action", "action", "Transaction"):
                words = [node.value for argument in call.args for node in ast.walk(argument) if isinstance(node, ast.Constant)]
                names |= {word for word in words if isinstance(word, str)}
    return names | set(VERDICTS)  # `decide` names its action after the verdict


def test_what_the_journal_names_has_a_name_for_people():
    """Undo and redo are told by what they took back."""
    assert {"mark", "settle", "create", "join", "merge", "accept"} <= _written_names()
    assert _written_names() == set(keys.DONE)
