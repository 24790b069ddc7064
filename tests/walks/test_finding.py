"""Looking for words with the keyboard: found as one types, stepped through, and marked with a label's key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QToolButton
from tests.walks.conftest import TEXT, place

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def look_for(walk, qtbot, words):
    """Ctrl+F, then type; ends when the bar says what came of it."""
    walk.press("f", CTRL)
    bar = walk.window.finding.bar
    assert bar.field.hasFocus()
    QTest.keyClick(bar.field, "a", CTRL)
    QTest.keyClicks(bar.field, words)
    qtbot.waitUntil(lambda: walk.window.finding.is_settled)
    return bar


def toggle(walk, name):
    [button] = [one for one in walk.window.finding.bar.findChildren(QToolButton) if one.accessibleName() == name]
    button.click()


def selected(walk):
    return [TEXT[start:end] for start, end in walk.page.selection()]


def test_a_hit_is_left_selected_and_marked_with_one_key(walk, qtbot):
    bar = look_for(walk, qtbot, "syria")
    assert (bar.told(), selected(walk)) == ("1 of 1", ["Syria"])
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert walk.page.hasFocus() and not bar.isVisible()
    with walk.saving():
        walk.press("w")
    assert walk.marks() == [("Place", "Syria")]


def test_enter_f3_and_shift_f3_go_round(walk, qtbot):
    bar = look_for(walk, qtbot, "re")
    count = TEXT.lower().count("re")
    assert bar.told() == f"1 of {count}"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.told() == f"2 of {count}"
    QTest.keyClick(bar.field, Qt.Key.Key_F3)
    QTest.keyClick(bar.field, Qt.Key.Key_F3, SHIFT)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(bar.field, Qt.Key.Key_F3, SHIFT)
    assert bar.told() == f"{count} of {count}"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    walk.press(Qt.Key.Key_F3)
    assert walk.page.selection() == ((TEXT.lower().index("re"), TEXT.lower().index("re") + 2),)


def test_capitals_whole_words_and_expressions(walk, qtbot):
    bar = look_for(walk, qtbot, "THIS")
    assert bar.told() == "1 of 2"
    toggle(walk, "Capitals as typed")
    qtbot.waitUntil(lambda: bar.told() == "Nothing found")
    toggle(walk, "Capitals as typed")
    toggle(walk, "Whole words")
    QTest.keyClick(bar.field, "a", CTRL)
    QTest.keyClicks(bar.field, "re")
    qtbot.waitUntil(lambda: bar.told() == "Nothing found")
    toggle(walk, "Whole words")
    toggle(walk, "Regular expression")
    QTest.keyClick(bar.field, "a", CTRL)
    QTest.keyClicks(bar.field, r"agree\w+|(")
    qtbot.waitUntil(lambda: bar.told().startswith("Not an expression"))
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: bar.told() == "1 of 1")
    assert selected(walk) == ["agreement"]


def test_within_a_label_only_what_its_marks_hold(walk, qtbot):
    with walk.saving():
        walk.drag("Russia is against any delay of it")
        walk.press("c")
    bar = look_for(walk, qtbot, "i")
    assert bar.told().endswith(f"of {TEXT.lower().count('i')}")
    QTest.keyClicks(bar.field, "t")
    within = bar.findChild(QComboBox)
    within.setCurrentIndex(within.findText("in Claim"))
    qtbot.waitUntil(lambda: walk.window.finding.is_settled)
    assert bar.told() == "1 of 1"
    assert walk.page.selection() == ((place("of it")[1] - 2, place("of it")[1]),)


def test_the_bar_never_lies_over_the_text(walk, qtbot):
    bar = look_for(walk, qtbot, "Syria")
    assert bar.geometry().top() >= walk.page.geometry().bottom()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_what_is_selected_is_looked_for(walk, qtbot):
    walk.drag("agreement")
    walk.press("f", CTRL)
    bar = walk.window.finding.bar
    qtbot.waitUntil(lambda: bar.told() == "1 of 1")
    assert bar.field.text() == "agreement"


def test_marks_and_hits_are_ticks_in_the_scroll_bar(walk, qtbot):
    bar, theme = walk.window.overview.bar, walk.window.theme
    ink = theme.label_ink(walk.codebook.by_name("Place")).name()
    with walk.saving():
        walk.drag("Syria")
        walk.press("w")
    qtbot.waitUntil(lambda: [tick[3].name() for tick in bar.ticks()] == [ink])
    look_for(walk, qtbot, "breakthrough")
    qtbot.waitUntil(lambda: [tick[3].name() for tick in bar.ticks()] == [ink, theme.hit_tick.name()])
    QTest.keyClick(walk.window.finding.bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: [tick[3].name() for tick in bar.ticks()] == [ink])
