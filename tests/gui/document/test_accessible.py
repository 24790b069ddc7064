"""A screen reader hears the paragraph of the caret, its marks, and where the caret goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from tests.gui.document.samples import CLAIM, PERSON, Sample

TEXT = "First 😀 words.\nSergey Lavrov will pay a visit."


@pytest.fixture
def pane(shown):
    sample = Sample(TEXT)
    sample.mark(PERSON, "Sergey Lavrov")
    sample.mark(CLAIM, "Lavrov will pay")
    return shown(sample)


@pytest.fixture
def heard(pane):
    return QAccessible.queryAccessibleInterface(pane).textInterface()


def test_the_paragraph_of_the_caret_is_read(pane, heard, qtbot):
    assert heard.text(0, -1) == "First 😀 words."
    assert heard.characterCount() == len("First 😀 words.") + 1
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert heard.text(0, 6) == "Sergey"


def test_positions_count_as_qt_counts(pane, heard):
    pane.select(((0, TEXT.index("words")),))
    assert heard.cursorPosition() == len("First ") + 2 + 1
    assert heard.selection(0) == (0, heard.cursorPosition())
    heard.setCursorPosition(8)
    assert pane.caret() == 7


def test_marks_are_attributes_of_the_text(pane, heard, qtbot):
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert heard.attributes(2) == ("mark:person", 0, 7)
    assert heard.attributes(8) == ("mark:person, claim", 7, 13)
    assert heard.attributes(30) == ("", 30, 31)


def test_the_caret_is_announced_only_while_somebody_listens(pane, qtbot):
    QAccessible.setActive(True)
    try:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
            qtbot.keyClick(pane, key, Qt.KeyboardModifier.ShiftModifier)
    finally:
        QAccessible.setActive(False)
    assert pane.selection()
