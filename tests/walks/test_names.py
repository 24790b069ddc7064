"""Whoever hears the window instead of seeing it: every control has a name, and the Tab key reaches it in the order of the eye."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
DIALOGS = ("window.preferences", "turn.edit", "document.metadata", "help.palette", "help.keys")
PANELS = ("find.open", "review.agreement", "review.outcome", "review.conflicts")
PLEDGE = "We support the agreement on Syria in this respect."


def is_part_of_another(control):
    """Qt's own inner widgets, which screen readers meet as part of the whole."""
    outer = control.parent()
    return (
        isinstance(control, QScrollBar)
        or control.objectName().startswith("qt_")
        or isinstance(outer, (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar))
        or isinstance(control, QHeaderView)
        or (isinstance(control, QAbstractButton) and type(outer).__name__ == "QTableView")
    )


def nameless(root):
    """The visible controls that a screen reader could only call by their kind, and how many there are."""
    controls = [one for one in root.findChildren(object) if isinstance(one, CONTROLS)]
    shown = [one for one in controls if one.isVisible() and not is_part_of_another(one)]
    without = [one for one in shown if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip()]
    return [f"{type(one).__name__} {one.objectName()} in {type(one.parent()).__name__}" for one in without], len(shown)


@pytest.mark.parametrize(
    ("words", "key"), [("Syria", "w"), ("Russia is against any delay of it.", "c"), (PLEDGE, "s"), ("Syria", "d")]
)
def test_every_control_of_the_window_and_of_each_form_has_a_name(walk, words, key):
    walk.drag(words)
    with walk.saving():
        walk.press(key)
    for number in range(walk.window.lower_tags.count()):
        walk.window.lower_tags.setCurrentIndex(number)
        found, count = nameless(walk.window)
        assert count > 8
        assert found == []


@pytest.mark.parametrize("command", DIALOGS)
def test_every_control_of_each_dialog_has_a_name(walk, command):
    seen = []

    def look():
        dialog = next((one for one in QApplication.topLevelWidgets() if one is not walk.window and one.isVisible()), None)
        if dialog is None:
            QTimer.singleShot(10, look)
            return
        seen.append(nameless(dialog)[0])
        dialog.close()

    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    QTimer.singleShot(10, look)
    walk.window.commands[command].trigger()
    walk.wait(lambda: bool(seen))
    [found] = seen
    assert found == []


@pytest.mark.parametrize("command", PANELS)
def test_every_control_of_each_mode_and_bar_has_a_name(walk, command):
    walk.window.commands[command].trigger()
    QApplication.processEvents()
    for dialog in [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]:
        assert nameless(dialog)[0] == []
        dialog.reject()
    assert nameless(walk.window)[0] == []


def test_the_tab_key_goes_through_the_form_downwards(walk):
    walk.drag(PLEDGE)
    with walk.saving():
        walk.press("s")
    walk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form, heights = walk.window.form, []
    content = form.findChild(QScrollArea).widget()
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus is None or not form.isAncestorOf(focus):
            break
        heights.append(focus.mapTo(content, focus.rect().topLeft()).y())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert len(heights) > 4
    assert all(later >= earlier - 12 for earlier, later in pairwise(heights)), heights
