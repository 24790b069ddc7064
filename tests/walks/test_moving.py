"""Getting about in the text: to a place by number, by turn, by mark, back and forward, and to what was not read yet."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.documents import read
from tests.walks.conftest import ME, TEXT, place

from annotator.project import Project

CTRL, ALT, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
LONG = "\n".join(
    f"{number}. The minister said that this would be decided next week in Astana, not before." for number in range(400)
)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def longer(target):
    """The project with a second, longer document."""
    with Project.open(target, ME) as project:
        project.documents.add(read(LONG, title="A long one"))
    return target


def go_to(walk, typed):
    walk.press("g", CTRL)
    bar = walk.window.places.bar
    QTest.keyClick(bar.field, "a", CTRL)
    QTest.keyClicks(bar.field, typed)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    return bar


def open_document(walk, qtbot, title):
    [row] = [row for row in walk.window.documents.model.rows() if row.record.title == title]
    if walk.window.session.document_id != row.record.id:
        with qtbot.waitSignal(walk.window.session.document_shown):
            walk.window.session.open(row.record.id)


@pytest.mark.parametrize(
    ("typed", "offset"),
    [
        ("20", 20),
        ("1 0", 10),
        ("50 %", round(len(TEXT) / 2)),
        ("turn 2", TEXT.index("Sergey")),
        ("#1", 0),
        ("t2", TEXT.index("Sergey")),
    ],
)
def test_going_to_a_place_by_number(walk, typed, offset):
    bar = go_to(walk, typed)
    assert not bar.isVisible() and walk.page.hasFocus()
    assert walk.page.caret() == offset


@pytest.mark.parametrize("typed", ["", "9999999", "101 %", "turn 3", "somewhere"])
def test_a_place_that_is_none_is_said_in_the_bar(walk, typed):
    bar = go_to(walk, typed)
    assert bar.isVisible() and f"up to {len(TEXT):,}" in bar.told()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert walk.page.hasFocus() and walk.page.caret() == 0


def test_back_and_forward_go_through_documents(open_window, longer, qtbot):
    walk = open_window(longer)
    open_document(walk, qtbot, "A long one")
    go_to(walk, "50 %")
    half = walk.page.caret()
    go_to(walk, "90 %")
    open_document(walk, qtbot, "A breakthrough")
    with qtbot.waitSignal(walk.window.session.document_shown):
        walk.press(Qt.Key.Key_BracketLeft, CTRL)
    assert (walk.page.text, walk.page.caret()) == (LONG, round(len(LONG) * 0.9))
    walk.press(Qt.Key.Key_BracketLeft, CTRL)
    assert walk.page.caret() == half
    port = walk.page.viewport()
    for button, expected in ((Qt.MouseButton.BackButton, 0), (Qt.MouseButton.ForwardButton, half)):
        at = QPointF(50, 50)
        press = QMouseEvent(QMouseEvent.Type.MouseButtonPress, at, port.mapToGlobal(at), button, button, NONE)
        QApplication.sendEvent(port, press)
        assert walk.page.caret() == expected


def test_the_place_in_each_document_is_kept_also_after_a_restart(open_window, longer, qtbot):
    walk = open_window(longer)
    open_document(walk, qtbot, "A long one")
    go_to(walk, "70 %")
    read_to = walk.window.projects.read_to()
    assert read_to > len(LONG) // 2
    open_document(walk, qtbot, "A breakthrough")
    assert walk.page.caret() == 0
    open_document(walk, qtbot, "A long one")
    assert walk.window.projects.read_to() == read_to
    open_document(walk, qtbot, "A breakthrough")
    walk.window.close()
    again = open_window(longer)
    assert again.page.text == TEXT
    open_document(again, qtbot, "A long one")
    assert again.window.projects.read_to() == read_to


def test_the_caret_goes_by_turn_and_by_paragraph(walk):
    answer = TEXT.index("Sergey")
    walk.press(Qt.Key.Key_Down, CTRL | ALT)
    assert walk.page.caret() == answer
    walk.press(Qt.Key.Key_Right)
    walk.press(Qt.Key.Key_Up, CTRL | ALT)
    assert walk.page.caret() == answer
    walk.press(Qt.Key.Key_Up, CTRL | ALT)
    assert walk.page.caret() == 0
    walk.press(Qt.Key.Key_Down, CTRL | SHIFT)
    assert walk.page.selection() == ((0, answer),)
    walk.press(Qt.Key.Key_Up, CTRL)
    assert walk.page.caret() == 0


def test_f4_goes_from_mark_to_mark_and_round(walk):
    walk.press(Qt.Key.Key_F4)
    assert walk.page.focused() is None and "no annotation" in walk.window.notice.text()
    for words, key in (("Syria", "w"), ("Russia", "o"), ("agreement", "a")):
        with walk.saving():
            walk.drag(words)
            walk.press(key)
    walk.press(Qt.Key.Key_Escape)
    walk.press(Qt.Key.Key_Escape)
    walk.press(Qt.Key.Key_Home, CTRL)
    seen = []
    for keys in (NONE, NONE, NONE, NONE, SHIFT, SHIFT):
        walk.press(Qt.Key.Key_F4, keys)
        seen.append(walk.page.focused_fragments()[0])
    order = [place("agreement"), place("Syria"), place("Russia")]
    assert seen == [*order, order[0], order[2], order[1]]


def test_a_turn_that_was_in_sight_for_a_second_is_read_and_stays_so(walk, open_window, qtbot):
    walk.press(Qt.Key.Key_Right)
    walk.press(Qt.Key.Key_F7)
    assert walk.page.caret() == TEXT.index("Sergey")

    def all_read():
        walk.press(Qt.Key.Key_F7)
        return "Every turn" in walk.window.notice.text()

    qtbot.waitUntil(all_read, timeout=15_000)
    walk.window.close()
    again = open_window(walk.target)
    again.press(Qt.Key.Key_F7)
    assert "Every turn" in again.window.notice.text()
