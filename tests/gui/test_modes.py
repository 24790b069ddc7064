"""The switch between the modes shows what there is, and goes by mouse, by keys and by command."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.gui.commands import Commands
from annotator.gui.modes import READ, REVIEW, ModeSwitch


@pytest.fixture
def switch(qtbot):
    host = QLabel()
    commands = Commands(host)
    switch = ModeSwitch(host)
    switch.offer(REVIEW, "Review", commands["mode.review"])
    switch.offer(READ, "Read & tag", commands["mode.read"])
    host.resize(400, 60)
    host.show()
    qtbot.addWidget(host)
    switch.show_if_useful(True)
    qtbot.waitActive(host)
    switch.host = host  # Qt takes the children of what Python forgets
    return switch


def test_a_switch_between_one_thing_is_none(qtbot):
    switch = ModeSwitch()
    qtbot.addWidget(switch)
    switch.offer(READ, "Read & tag", Commands(switch)["mode.read"])
    switch.show_if_useful(True)
    assert switch.isHidden()


def test_modes_stand_in_their_order_whoever_came_first(switch):
    names = [button.accessibleName() for button in sorted(switch.findChildren(type(switch.button(READ))), key=lambda b: b.x())]
    assert names == ["Read & tag", "Review"]
    assert switch.button(READ).isChecked() and not switch.button(REVIEW).isChecked()


def test_a_button_is_chosen_by_mouse_and_by_arrow(switch, qtbot):
    with qtbot.waitSignal(switch.chosen, check_params_cb=lambda id_: id_ == REVIEW):
        qtbot.mouseClick(switch.button(REVIEW), Qt.MouseButton.LeftButton)
    switch.button(REVIEW).setFocus()
    with qtbot.waitSignal(switch.chosen, check_params_cb=lambda id_: id_ == READ):
        qtbot.keyClick(switch.button(REVIEW), Qt.Key.Key_Left)


def test_a_button_tells_its_key_when_the_keys_are_known(qtbot):
    switch = ModeSwitch()
    qtbot.addWidget(switch)
    commands = Commands(switch)
    switch.offer(REVIEW, "Review", commands["mode.review"])
    commands.set_keys({"mode.review": "Ctrl+9"})
    assert switch.button(REVIEW).toolTip().endswith("Ctrl+9")
