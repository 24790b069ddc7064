"""Marking, from the gesture to the row in the file."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.walks.conftest import TEXT, place

CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def test_drag_and_a_key_mark_an_entity(walk):
    walk.drag("Russia")
    with walk.saving():
        walk.press("w")
    assert walk.marks() == [("Place", "Russia")]


def test_the_mark_is_painted_before_it_is_saved(walk):
    walk.drag("Russia")
    with walk.saving():
        walk.press("w")
        shown = walk.page.page.catalogue.touching(*place("Russia"))
        assert [one.label.name for one in shown] == ["Place"]
        assert walk.page.view.marks.find(shown[0].id) is None


def test_drag_and_a_click_on_the_label(walk):
    walk.drag("Syria")
    with walk.saving():
        walk.click_label("Place")
    assert walk.marks() == [("Place", "Syria")]
    assert walk.page.hasFocus()


def test_a_click_on_a_label_arms_it_and_a_sweep_marks(walk):
    walk.click_label("Place")
    with walk.saving():
        walk.drag("Syria")
    walk.press(Qt.Key.Key_Escape)
    walk.drag("Russia")
    assert walk.marks() == [("Place", "Syria")]


def test_the_keyboard_alone_marks_a_sentence_as_a_claim(walk):
    walk.page.select(())
    walk.press(Qt.Key.Key_End, CTRL)
    for _ in range(4):
        walk.press(Qt.Key.Key_Space)
    quote = walk.page.selected_text()
    with walk.saving():
        walk.press("c")
    assert quote
    assert walk.marks() == [("Claim", quote)]


def test_a_complete_position_in_five_gestures(walk):
    walk.drag("We support the agreement on Syria in this respect.")
    with walk.saving():
        walk.press("s")
    with walk.saving():
        walk.press("+")
    with walk.saving():
        walk.press("1")
    mark = walk.mark()
    [speaker] = walk.ask(lambda project: [str(one.id) for one in project.ledger.entries() if one.name == "Sergey Lavrov"])
    assert mark.attributes["stance"] == "for"
    assert mark.attributes["holder"] == [speaker]
    assert not {"stance", "holder"} & set(mark.unconfirmed)


def test_signs_typed_before_the_mark_is_saved_are_not_lost(walk, qtbot):
    walk.drag("Russia is against any delay of it.")
    walk.press("s")
    walk.press("-")
    qtbot.waitUntil(lambda: walk.window.form.mark is not None and walk.window.form.mark.attributes.get("stance") == "against")
    assert walk.mark().attributes["stance"] == "against"


def test_another_letter_adds_a_label_to_the_same_range(walk):
    walk.drag("Syria")
    for key in "we":
        with walk.saving():
            walk.press(key)
    assert sorted(walk.marks()) == [("Event", "Syria"), ("Place", "Syria")]


def test_shift_and_a_letter_make_a_second_position_on_the_same_range(walk):
    walk.drag("We support the agreement on Syria in this respect.")
    with walk.saving():
        walk.press("s")
    with walk.saving():
        walk.press("s", SHIFT)
    assert [label for label, _ in walk.marks()] == ["Position", "Position"]


def test_q_repeats_the_label_with_its_attributes(walk):
    walk.drag("We support the agreement on Syria in this respect.")
    with walk.saving():
        walk.press("s")
    with walk.saving():
        walk.press("-")
    walk.drag("Russia is against any delay of it.")
    with walk.saving():
        walk.press("q")

    def stances(project):
        [summary] = project.documents.list()
        return [mark.attributes["stance"] for mark in project.documents.open(summary.id).marks.records()]

    assert walk.ask(stances) == ["against", "against"]


def test_a_letter_relabels_the_mark_that_was_clicked(walk):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    walk.click("breakthrough")
    walk.click("Syria")
    with walk.saving():
        walk.press("e")
    assert walk.marks() == [("Event", "Syria")]


def test_the_keyboard_moves_a_boundary(walk):
    walk.drag("agreement")
    with walk.saving():
        walk.press("a")
    walk.click("breakthrough")
    walk.click("agreement")
    walk.press(Qt.Key.Key_Right, ALT)
    walk.press(Qt.Key.Key_Right, ALT)
    with walk.saving():
        walk.click("breakthrough")
    assert walk.marks() == [("Agreement", "agreement on Syria")]


def test_boundaries_by_mouse_and_keys_are_one_step_of_undo(walk, qtbot):
    walk.drag("agreement")
    with walk.saving():
        walk.press("a")
    before = walk.ask(lambda project: project.sequence())
    for _ in range(2):
        walk.press(Qt.Key.Key_Right, ALT)  # the mark just made need not be clicked first
    walk.press(Qt.Key.Key_Left, ALT | SHIFT)
    [shown] = walk.page.page.catalogue.touching(*place("Syria"))
    assert TEXT[slice(*shown.fragments[0])] == "the agreement on Syria"
    assert walk.ask(lambda project: project.sequence()) == before
    with walk.saving():
        walk.press("z", CTRL)
    qtbot.waitUntil(lambda: walk.marks() == [("Agreement", "agreement")])
    qtbot.waitUntil(lambda: walk.window.bridge._writing == 0)
    with walk.saving():
        walk.press("z", CTRL | SHIFT)
    assert walk.marks() == [("Agreement", "the agreement on Syria")]


def test_boundaries_on_show_are_saved_when_the_window_closes(walk):
    walk.drag("agreement")
    with walk.saving():
        walk.press("a")
    walk.press(Qt.Key.Key_Right, ALT)
    walk.window.close()
    assert walk.mark().fragments == (place("agreement on"),)


def test_delete_removes_and_undo_brings_back(walk):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    walk.click("breakthrough")
    walk.click("Syria")
    with walk.saving():
        walk.press(Qt.Key.Key_Delete)
    assert walk.marks() == []
    with walk.saving():
        walk.press("z", CTRL)
    assert walk.marks() == [("Place", "Syria")]
    with walk.saving():
        walk.press("z", CTRL | SHIFT)
    assert walk.marks() == []


def test_undo_says_what_it_takes_back(walk):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    assert walk.window.commands["edit.undo"].text() == "Undo: mark"


def test_a_note_is_saved_when_the_field_is_left(walk):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    [note] = [field for field in walk.window.form.findChildren(QWidget) if field.accessibleName() == "Note"]
    note.setFocus()
    QTest.keyClicks(note, "the country, not the talks")
    with walk.saving():
        walk.page.setFocus()
    assert walk.mark().note == "the country, not the talks"


def test_what_cannot_be_saved_disappears_and_the_window_says_why(walk, qtbot):
    claim = walk.codebook.by_name("Claim")
    walk.ask(lambda project: project.codebook.remove(claim.id))
    walk.drag("Syria")
    with qtbot.waitSignal(walk.window.bridge.failed):
        walk.press("c")
    assert walk.marks() == []
    assert walk.window.notice.text()
    assert not walk.page.page.catalogue.touching(*place("Syria"))


def test_the_foot_of_the_window_counts_and_tells_the_time(walk, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    qtbot.waitUntil(lambda: "1 annotation" in walk.window.status.text())
    assert walk.window.status.text().startswith("saved ")
    assert f"offset {TEXT.index('Syria') + len('Syria'):,}" in walk.window.status.text()
