"""The law of keys: what one key does, from the window to the row in the file."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.documents import read
from tests.walks.conftest import ME, place

from annotator import resources
from annotator.core.model import Source, Suggestion, suggestion_id
from annotator.core.turns import FoundTurn
from annotator.project import Project

CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
AGAIN = "Syria is in the news. We welcome Russia in Syria. Nobody but Syria knows.\n"


@pytest.fixture
def offered(open_window, tmp_path):
    """A window on a document in which Syria is suggested three times as a place and Russia once."""
    path = tmp_path / "again.annotator"
    with Project.create(path, ME, resources.codebook()) as project:
        project.documents.add(read(AGAIN, turns=(FoundTurn(start=0, end=len(AGAIN) - 1, role="statement"),)))
        [summary] = project.documents.list()
        digest, label = project.suggestions.digest_of(summary.id), project.codebook.current().by_name("Place")
        found = []
        for name in ("Syria", "Russia"):
            at = -1
            while (at := AGAIN.find(name, at + 1)) >= 0:
                fragments = ((at, at + len(name)),)
                id_ = suggestion_id(digest, label.id, fragments, {})
                source = (Source(name="rule", score=0.9),)
                found.append(Suggestion(id=id_, document_id=summary.id, label_id=label.id, fragments=fragments, sources=source))
        project.suggestions.keep(summary.id, "rules", found)
    return open_window(path)


def rejections(walk):
    return walk.ask(lambda project: [(AGAIN[slice(*one.snapshot.fragments[0])], one.reason) for one in project.review.rejected()])


def pending(walk):
    def quotes(project):
        [summary] = project.documents.list()
        return [AGAIN[slice(*one.fragments[0])] for one in project.suggestions.pending(summary.id)]

    return walk.ask(quotes)


def held(key, text=""):
    """A key that is held down, as Qt reports it the second time."""
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, True)


def test_shift_and_backspace_reject_the_words_throughout_in_one_step(offered, qtbot):
    offered.press(Qt.Key.Key_Tab)
    with offered.saving():
        offered.press(Qt.Key.Key_Backspace, SHIFT)
    assert pending(offered) == ["Russia"]
    assert offered.page.focused() == offered.window.session.suggestions[0].id
    with offered.saving():
        offered.press("z", CTRL)
    assert pending(offered) == ["Syria", "Russia", "Syria", "Syria"]
    qtbot.waitUntil(lambda: len(offered.window.session.suggestions) == 4)


def test_a_digit_right_after_a_rejection_says_why(offered):
    offered.press(Qt.Key.Key_Tab)
    with offered.saving():
        offered.press(Qt.Key.Key_Backspace)
    assert "1 wrong label" in offered.window.status.hint()
    with offered.saving():
        offered.press("2")
    assert rejections(offered) == [("Syria", "wrong boundaries")]
    assert not offered.window.status.hint()
    with offered.saving():
        offered.press("z", CTRL)
    assert rejections(offered) == [("Syria", "")]


def test_a_digit_says_why_all_of_them_were_rejected(offered):
    offered.press(Qt.Key.Key_Tab)
    with offered.saving():
        offered.press(Qt.Key.Key_Backspace, SHIFT)
    with offered.saving():
        offered.press("3")
    assert rejections(offered) == [("Syria", "no Place at all")] * 3


def test_a_digit_after_something_else_gives_no_reason(offered):
    offered.press(Qt.Key.Key_Tab)
    with offered.saving():
        offered.press(Qt.Key.Key_Backspace)
    offered.press(Qt.Key.Key_Tab)
    assert not offered.window.status.hint()
    offered.press("1")
    assert rejections(offered) == [("Syria", "")]


def test_a_full_stop_takes_a_suggestion_over_with_nothing_left_to_confirm(offered):
    offered.press(Qt.Key.Key_Tab)
    with offered.saving():
        offered.press(".")
    assert offered.mark().unconfirmed == ()
    assert offered.page.focused() == offered.window.session.suggestions[0].id


def test_a_full_stop_confirms_a_mark_and_goes_on_to_the_next_suggestion(walk):
    walk.drag("We support the agreement on Syria in this respect.")
    with walk.saving():
        walk.press("s")
    assert walk.mark().unconfirmed
    with walk.saving():
        walk.press(".")
    assert not walk.mark().unconfirmed


def test_the_next_item_scrolls_only_when_it_is_hidden(offered):
    bar = offered.page.verticalScrollBar()
    before = bar.value()
    for _ in range(3):
        with offered.saving():
            offered.press(Qt.Key.Key_Tab)
            offered.press(Qt.Key.Key_Return)
        assert bar.value() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Period])
def test_a_key_held_down_gives_no_second_verdict(offered, key, qtbot):
    offered.press(Qt.Key.Key_Tab)
    with offered.saving():
        offered.press(key)
    QApplication.sendEvent(offered.page, held(key))
    offered.ask(lambda project: project.sequence())
    assert len(pending(offered)) == 3


def test_a_key_held_down_gives_no_second_label(walk):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    QApplication.sendEvent(walk.page, held(Qt.Key.Key_E, "e"))
    assert walk.marks() == [("Place", "Syria")]


def test_the_lane_decides_by_the_same_keys_and_the_text_goes_along(offered, qtbot):
    window = offered.window
    window.lower_tags.setCurrentWidget(window.lane)
    window.lane.setFocus()
    view = window.lane.pending.view
    with offered.saving():
        QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert len(pending(offered)) == 3
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert offered.page.focused() == window.lane.pending_model.row_at(view.currentIndex()).record.id
    with offered.saving():
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert offered.page.focused() == window.lane.pending_model.row_at(view.currentIndex()).record.id
    with offered.saving():
        QTest.keyClick(view, Qt.Key.Key_Backspace, SHIFT)
    assert "Syria" not in pending(offered)


def test_the_buttons_of_the_form_decide_by_the_same_keys(offered):
    offered.press(Qt.Key.Key_Tab)
    offered.press(Qt.Key.Key_Return, CTRL)
    focus = offered.window.focusWidget()
    assert offered.window.form.isAncestorOf(focus)
    with offered.saving():
        QTest.keyClick(focus, Qt.Key.Key_Backspace)
    assert len(pending(offered)) == 3
    with offered.saving():
        QTest.keyClick(offered.window.focusWidget(), Qt.Key.Key_Return)
    assert len(pending(offered)) == 2


def test_ctrl_and_enter_leave_a_field_and_save_it(walk):
    walk.drag("We support the agreement on Syria in this respect.")
    with walk.saving():
        walk.press("s")
    walk.press(Qt.Key.Key_Return, CTRL)
    gist = walk.window.form._page.fields["gist"].box
    gist.setFocus()
    QTest.keyClicks(gist, "Russia supports it")
    with walk.saving():
        QTest.keyClick(gist, Qt.Key.Key_Return, CTRL)
    assert walk.page.hasFocus()
    assert walk.mark().attributes["gist"] == "Russia supports it"


def test_escape_goes_one_step_at_a_time(walk, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    walk.click("breakthrough")
    walk.click("Syria")
    focused = walk.page.focused()
    walk.drag("Russia")
    walk.page.focus_mark(focused)
    walk.window.marking.arm(walk.codebook.by_name("Event"))
    walk.press(Qt.Key.Key_Right, ALT)
    steps = []
    for _ in range(4):
        walk.press(Qt.Key.Key_Escape)
        steps.append(
            (walk.page._edited is None, walk.page._armed is None, not walk.page.selection(), walk.page.focused() is None)
        )
    assert steps == [
        (True, False, False, False),
        (True, True, False, False),
        (True, True, True, False),
        (True, True, True, True),
    ]
    walk.press(Qt.Key.Key_Escape)
    assert walk.window.isVisible()
    assert walk.marks() == [("Place", "Syria")]


def test_a_click_on_a_label_arms_it_when_the_selection_is_out_of_sight(open_window, tmp_path):
    path = tmp_path / "long.annotator"
    with Project.create(path, ME, resources.codebook()) as project:
        project.documents.add(read("A line of words about Syria.\n" * 400))
    walk = open_window(path)
    walk.page.select(((22, 27),))
    walk.page.scroll_to(9000)
    walk.click_label("Place")
    assert walk.ask(lambda project: sum(project.annotations.counts().values())) == 0
    assert walk.page._armed is not None


def test_a_name_that_is_clicked_fills_the_field_that_is_open(walk, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    syria = walk.ask(lambda project: project.ledger.find_or_add("Syria", "state"))
    name = walk.page.focused() or walk.window.marking.subject().id
    with walk.saving():
        walk.window.bridge.write(lambda project: project.annotations.set_attributes([name], {"refers_to": str(syria.id)}))
    walk.window.session.read_entries()
    qtbot.waitUntil(lambda: syria.id in walk.window.session.entries)
    walk.drag("Russia is against any delay of it.")
    with walk.saving():
        walk.press("s")
    position = walk.window.form.mark.id
    walk.window.form._page.fields["target"].line.setFocus()
    with walk.saving():
        walk.click("Syria")
    assert walk.window.form.mark.id == position
    mark = walk.ask(lambda project: project.annotations.get(position))
    assert mark.attributes["target"] == str(syria.id)


def test_f6_walks_through_the_panes_and_back(walk):
    window = walk.window
    seen = []
    for _ in window.panes():
        QTest.keyClick(window, Qt.Key.Key_F6)
        assert window.pane_frame.isVisible()
        focus = QApplication.focusWidget()
        seen.append(next(pane for pane in window.panes() if pane is focus or pane.isAncestorOf(focus)))
    assert set(seen) == set(window.panes())
    assert seen[-1] is window.document
    QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
    assert not window.document.hasFocus()
    window.document.setFocus()
    assert not window.pane_frame.isVisible()


def test_a_drag_that_nearly_is_a_clause_becomes_the_clause(walk):
    walk.drag("support the agreement on Syria in this")
    with walk.saving():
        walk.press("s")
    assert walk.marks() == [("Position", "We support the agreement on Syria in this respect.")]
    assert walk.page.selected_text() == "We support the agreement on Syria in this respect."
    with walk.saving():
        walk.press("c")
    assert [label for label, _ in walk.marks()] == ["Position", "Claim"]
    assert {quote for _, quote in walk.marks()} == {"We support the agreement on Syria in this respect."}


def test_a_drag_within_a_clause_stays_what_it_is(walk):
    walk.drag("agreement on")
    with walk.saving():
        walk.press("c")
    assert walk.marks() == [("Claim", "agreement on")]


def test_alt_gives_characters_and_no_more(walk):
    start, end = place("upport the agreement on Syria in this respec")
    port = walk.page.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, ALT, walk.point(start) + QPoint(1, 0))
    for offset in ((start + end) // 2, end):
        point = walk.point(offset)
        QApplication.sendEvent(port, _move(port, point))
    QTest.mouseRelease(port, left, ALT, walk.point(end))
    with walk.saving():
        walk.press("s")
    assert walk.marks() == [("Position", "upport the agreement on Syria in this respec")]


def test_commands_are_given_on_a_layout_without_latin_letters(walk):
    walk.drag("Russia")
    with walk.saving():
        walk.press("w")
    ya, place_of_z = 0x42F, 52
    with walk.saving():
        QApplication.sendEvent(walk.page, QKeyEvent(QEvent.Type.KeyPress, ya, CTRL, place_of_z, 0x6D1, 4, "я"))
    assert walk.marks() == []
    with walk.saving():
        QApplication.sendEvent(walk.page, QKeyEvent(QEvent.Type.KeyPress, ya, CTRL | SHIFT, place_of_z, 0x6F1, 5, "Я"))
    assert walk.marks() == [("Place", "Russia")]
    walk.page.select((place("Syria"),))
    es, place_of_c = 0x421, 54
    QApplication.sendEvent(walk.page, QKeyEvent(QEvent.Type.KeyPress, es, CTRL, place_of_c, 0x6D3, 4, "с"))
    assert QApplication.clipboard().text() == "Syria"


def test_alt_takes_a_name_to_the_letter(walk):
    start, end = place("Russia i")
    port, left = walk.page.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, ALT, walk.point(start))
    for offset in (start + 3, end):
        QApplication.sendEvent(port, _move(port, walk.point(offset)))
    QTest.mouseRelease(port, left, ALT, walk.point(end))
    with walk.saving():
        walk.press("w")
    assert walk.marks() == [("Place", "Russia i")]


def _move(port, point):
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(QEvent.Type.MouseMove, point.toPointF(), port.mapToGlobal(point).toPointF(), left, left, ALT)


def test_a_selection_by_keyboard_is_meant_as_it_is(walk):
    walk.page.select((place("support the agreement on Syria in this"),))
    with walk.saving():
        walk.press("s")
    assert walk.marks() == [("Position", "support the agreement on Syria in this")]


def test_q_repeats_without_what_a_question_cannot_take_over(walk):
    walk.drag("Russia is against any delay of it.")
    with walk.saving():
        walk.press("s")
    with walk.saving():
        walk.press("1")
    walk.drag("Can this be regarded as a breakthrough?")
    with walk.saving():
        walk.press("q")
    asked = next(mark for mark in all_marks(walk) if mark.fragments[0][0] < place("Sergey")[0])
    assert asked.attributes["mode"] == "attributed in a question"
    assert "holder" not in asked.attributes


def all_marks(walk):
    [summary] = walk.ask(lambda project: project.documents.list())
    return walk.ask(lambda project: list(project.documents.open(summary.id).marks.records()))


def test_a_question_becomes_somebodys_own_only_when_asked_for_twice(walk):
    walk.drag("Can this be regarded as a breakthrough?")
    with walk.saving():
        walk.press("c")
    assert walk.mark().attributes["mode"] == "attributed in a question"
    form = walk.window.form
    own = next(pill for pill in form._page.fields["mode"].pills if "own" in pill.text())
    QTest.mouseClick(own, Qt.MouseButton.LeftButton)
    assert "question" in walk.window.notice.text()
    assert form._warning.isVisibleTo(form)
    assert not own.isChecked()
    with walk.saving():
        QTest.mouseClick(own, Qt.MouseButton.LeftButton)
    assert walk.mark().attributes["mode"] == "own"
    assert not walk.window.notice.text()


def test_a_question_gets_an_answerer_for_its_holder_only_when_asked_for_twice(walk):
    walk.drag("Can this be regarded as a breakthrough?")
    with walk.saving():
        walk.press("c")
    walk.press("1")
    assert "question" in walk.window.notice.text()
    with walk.saving():
        walk.press("1")
    [lavrov] = walk.ask(lambda project: [str(one.id) for one in project.ledger.entries() if one.name == "Sergey Lavrov"])
    assert walk.mark().attributes["holder"] == [lavrov]


def test_a_click_on_a_name_that_the_ledger_does_not_know_makes_it_known_and_fills_the_target(walk, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    walk.drag("Russia is against any delay of it.")
    with walk.saving():
        walk.press("s")
    position = walk.window.form.mark.id
    walk.click("Syria")
    qtbot.waitUntil(lambda: walk.window.form.mark.attributes.get("target"))
    assert walk.window.form.mark.id == position
    [syria] = walk.ask(lambda project: [one for one in project.ledger.entries() if one.name == "Syria"])
    assert syria.kind == "place"
    qtbot.waitUntil(lambda: walk.ask(lambda project: project.annotations.get(position).attributes.get("target")) == str(syria.id))


def test_a_name_of_several_is_left_to_be_chosen(walk, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    for kind in ("place", "state"):
        walk.ask(lambda project, kind=kind: project.ledger.find_or_add("Syria", kind))
    walk.window.session.read_entries()
    qtbot.waitUntil(lambda: sum(one.name == "Syria" for one in walk.window.session.entries.values()) == 2)
    walk.drag("Russia is against any delay of it.")
    with walk.saving():
        walk.press("s")
    walk.click("Syria")
    qtbot.waitUntil(lambda: "several" in walk.window.notice.text())
    assert "target" not in walk.window.form.mark.attributes
