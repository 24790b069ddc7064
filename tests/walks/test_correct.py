"""What a machine found out about a document is corrected by hand: metadata, turns, speakers, states."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from tests.walks.conftest import TEXT, place
from tests.walks.test_project import answer as wait_for

from annotator.gui.dialogs.metadata_dialog import MetadataDialog, date_in_words
from annotator.gui.dialogs.turn_dialog import TurnDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def answer(dialog_type, fill):
    """Fill in the next dialog; one that does not go as thought is put away, or the walk would stand still."""

    def try_it(dialog):
        try:
            fill(dialog)
        except BaseException:
            dialog.reject()
            raise

    wait_for(dialog_type, try_it)


def the(walk, question):
    """What the project says about its only document."""

    def ask(project):
        [summary] = project.documents.list()
        return question(project, summary)

    return walk.ask(ask)


def metadata(walk):
    return the(walk, lambda project, summary: project.documents.metadata(summary.id))


def turns(walk):
    """(role, first words, names of the speakers) of every turn."""

    def read(project, summary):
        names = {entry.id: entry.name for entry in project.ledger.entries()}
        found = project.documents.open(summary.id).turns
        return [(turn.role, TEXT[turn.start : turn.end], tuple(names[one] for one in turn.speakers)) for turn in found]

    return the(walk, read)


def in_menu(words):
    """Choose the row `words` of the menu that opens next, by mouse."""

    def look():
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(10, look)
            return
        [action] = [one for one in menu.actions() if one.text() == words]
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    QTimer.singleShot(10, look)


def ask_for_menu(widget, at):
    """What a right click sends; the offscreen platform makes no such event of one."""
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))


def write(line, text):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def undo(walk):
    """By the command: offscreen, a dialog that is put away leaves no window active for a key."""
    with walk.saving():
        walk.window.commands["edit.undo"].trigger()


def click_title(walk):
    port = walk.page.viewport()
    at = QPoint(walk.page.columns().left + 20, 40)
    QTest.mouseMove(port, at)
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=at)


def test_a_click_on_the_title_corrects_what_is_known(walk):
    seen = []

    def fill(dialog):
        said_on = dialog.findChild(type(dialog._lines["said_on"]), "said_on")
        write(said_on, "2017-13")
        seen.append((dialog.accept_button.isEnabled(), dialog._wrong.text()))
        write(said_on, "2017-10")
        seen.append((dialog.accept_button.isEnabled(), dialog._readings["said_on"].text()))
        write(dialog.findChild(type(said_on), "place"), "Astana")
        QTest.mouseClick(dialog.own.add_button, Qt.MouseButton.LeftButton)
        name, value, _ = dialog.own._rows[-1]
        write(name, "desk")
        write(value, "Press")
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    answer(MetadataDialog, fill)
    with walk.saving():
        click_title(walk)
    assert seen[0][0] is False and "month 13" in seen[0][1]
    assert seen[1] == (True, "October 2017")
    known = metadata(walk)
    assert (known.title, known.place, known.said_on, dict(known.fields)) == (
        "A breakthrough",
        "Astana",
        "2017-10",
        {"desk": "Press"},
    )
    assert walk.page.view.metadata.place == "Astana"
    undo(walk)
    assert metadata(walk).place == ""
    assert metadata(walk).said_on == "2017-10-06"
    assert walk.page.view.metadata.place == ""


def test_a_dialog_that_changes_nothing_leaves_no_undo_step(walk, qtbot):
    before = walk.ask(lambda project: project.sequence())
    closed = []

    def accept(dialog):
        dialog.finished.connect(closed.append)
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    answer(MetadataDialog, accept)
    walk.press("m", CTRL)
    qtbot.waitUntil(lambda: bool(closed))
    assert walk.ask(lambda project: project.sequence()) == before


def test_the_list_s_menu_corrects_and_says_done(walk, qtbot):
    view = walk.window.documents.listing.view
    qtbot.waitUntil(lambda: walk.window.documents.model.rowCount() == 1)
    at = view.visualRect(view.model().index(0)).center()
    in_menu("Done")
    with walk.saving():
        ask_for_menu(view.viewport(), at)
    assert the(walk, lambda _, summary: summary.state) == "done"
    answer(MetadataDialog, lambda dialog: (write(dialog._lines["source"], "mid.ru"), dialog.accept_button.click()))
    in_menu("Title, dates and source…")
    with walk.saving():
        ask_for_menu(view.viewport(), at)
    assert metadata(walk).source == "mid.ru"


def test_done_and_unsure_have_keys_and_signs_in_the_list(walk, qtbot):
    def state():
        return [row.state for row in walk.window.documents.model.rows()]

    for key, modifiers, expected in (
        ("d", CTRL | SHIFT, "done"),
        ("u", CTRL, "unsure"),
        ("u", CTRL, "done"),
        ("d", CTRL | SHIFT, "begun"),
    ):
        with walk.saving():
            walk.press(key, modifiers)
        qtbot.waitUntil(lambda expected=expected: state() == [expected])
    undo(walk)
    qtbot.waitUntil(lambda: state() == ["done"])


def test_a_selected_line_becomes_furniture_and_undo_takes_it_back(walk):
    before = turns(walk)
    walk.drag("breakthrough")
    with walk.saving():
        walk.window.commands["turn.furniture"].trigger()
    assert turns(walk)[0] == ("furniture", TEXT.splitlines()[0], ())
    assert walk.page.page.turn_at(3).role == "furniture"
    undo(walk)
    assert turns(walk) == before
    assert walk.page.page.turn_at(3).role == "question"


def test_suggestions_leave_what_becomes_furniture_and_come_back_with_undo(walk, qtbot):
    walk.window.session.wants_suggestions = True
    walk.window.session.suggest()
    qtbot.waitUntil(lambda: bool(walk.window.session.suggestions), timeout=60_000)
    answer_start = TEXT.index("Sergey")
    there = {one.fragments for one in walk.window.session.suggestions if one.fragments[0][0] >= answer_start}
    assert there
    walk.drag("support the agreement on Syria")
    with walk.saving():
        walk.window.commands["turn.furniture"].trigger()
    assert all(one.fragments[0][0] < answer_start for one in walk.window.session.suggestions)
    with qtbot.waitSignal(walk.window.bridge.suggested, timeout=60_000):
        undo(walk)
    qtbot.waitUntil(lambda: there <= {one.fragments for one in walk.window.session.suggestions}, timeout=60_000)


def test_the_menu_on_the_text_is_about_the_place_under_the_pointer(walk, qtbot):
    walk.click("breakthrough")
    popups = []

    def look():
        menu = QApplication.activePopupWidget()
        if menu is None:
            QTimer.singleShot(10, look)
            return
        popups.append([action.text() for action in menu.actions()])
        menu.close()

    QTimer.singleShot(10, look)
    start, end = place("delay")
    ask_for_menu(walk.page.viewport(), walk.point((start + end) // 2))
    qtbot.waitUntil(lambda: bool(popups))
    assert {"Turn", "Document"} <= set(popups[0])
    assert start <= walk.page.caret() <= end


def test_a_turn_is_split_at_the_caret_and_joined_again(walk):
    before = turns(walk)
    walk.click("Russia")
    with walk.saving():
        walk.press("t", CTRL | SHIFT)
    assert [said for _, said, _ in turns(walk)][1:] == [
        "Sergey Lavrov: We support the agreement on Syria in this respect.",
        "Russia is against any delay of it.",
    ]
    assert turns(walk)[2][2] == ("Sergey Lavrov",)
    with walk.saving():
        walk.press("j", CTRL | SHIFT)
    assert turns(walk) == before


def test_where_nothing_can_be_split_the_window_says_so(walk):
    walk.press(Qt.Key.Key_Home, CTRL)
    walk.press("t", CTRL | SHIFT)
    assert any("no turn that could be split" in label.text() for label in walk.window.notice.findChildren(QLabel))


def test_speakers_questions_and_a_new_name_are_given_in_one_dialog(walk, qtbot):
    walk.click("breakthrough")

    def choose_first(field, name):
        field.line.setFocus()
        QTest.keyClicks(field.line, name)
        seen.append(field.window().accept_button.isEnabled())
        field.completer.activated[QModelIndex].emit(field.completer.completionModel().index(0, 0))

    def fill(dialog):
        choose_first(dialog.speakers, "Nina Berg")
        choose_first(dialog.addressees, "sergey lavrov")
        save_when_there(dialog)

    def save_when_there(dialog):
        if list(dialog.speakers.texts()) == ["Nina Berg"]:
            QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        else:
            QTimer.singleShot(10, lambda: save_when_there(dialog))

    seen = []
    answer(TurnDialog, fill)
    with walk.saving():
        walk.press("t", CTRL)
    assert seen == [False, False]  # not before the name that is being written has been chosen
    assert turns(walk)[0][2] == ("Nina Berg",)
    [question, _] = the(walk, lambda project, summary: project.documents.open(summary.id).turns)
    names = walk.ask(lambda project: {entry.id: (entry.kind, entry.name) for entry in project.ledger.entries()})
    assert [names[id_] for id_ in question.addressees] == [("person", "Sergey Lavrov")]


def test_an_answer_is_given_its_question_and_loses_it(walk):
    walk.click("delay")

    def untick(dialog):
        QAbstractItemModelTester(dialog.questions)
        assert "breakthrough" in dialog.questions.index(0).data()
        dialog._list.setFocus()
        QTest.keyClick(dialog._list, Qt.Key.Key_Space)
        dialog.accept_button.click()

    answer(TurnDialog, untick)
    with walk.saving():
        walk.press("t", CTRL)
    question, reply = the(walk, lambda project, summary: project.documents.open(summary.id).turns)
    assert reply.answers == ()
    undo(walk)
    question, reply = the(walk, lambda project, summary: project.documents.open(summary.id).turns)
    assert reply.answers == (question.id,)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("", ""),
        ("2017", "2017"),
        ("2017-10", "October 2017"),
        ("2017-10-06", "Friday, 6 October 2017"),
        ("2017-10-06/2017-10-08", "Friday, 6 October 2017 – Sunday, 8 October 2017"),
        ("2017-10/..", "October 2017 – …"),
        ("2017?", "2017 (?)"),
    ],
)
def test_a_date_is_read_out_at_its_own_precision(date, words):
    assert date_in_words(date) == words
