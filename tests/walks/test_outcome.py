"""Authors see what became of their marks; everybody looks at what clashed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from tests.walks.conftest import ME, place

from annotator.core.model import ACCEPT, AMEND, REJECT, Annotator
from annotator.project import Project


@pytest.fixture
def told(walk, target, qtbot):
    """The dialog on one mark that Olga corrected and one that she refused."""
    codebook = walk.codebook
    with Project.open(target, ME) as mine, Project.open(target, Annotator(name="Olga")) as olga:
        [summary] = mine.documents.list()
        label = codebook.by_name("Person").id
        corrected, refused = (
            mine.annotations.mark(summary.id, (place(words),), label).records[0] for words in ("Lavrov", "breakthrough")
        )
        olga.review.decide(corrected, AMEND, fragments=(place("Sergey Lavrov"),))
        olga.review.decide(refused, REJECT, reason="not a person")
    walk.window.bridge.look_for_others()
    walk.window.commands["review.outcome"].trigger()
    dialog = walk.window.told.dialog
    qtbot.waitUntil(lambda: dialog._model.rowCount() == 2)
    return dialog


def texts(model):
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def mine(walk):
    return sorted(quote for label, quote in walk.marks() if label == "Person")


def test_enter_adopts_and_goes_on_and_undo_brings_it_back(walk, told, qtbot):
    QAbstractItemModelTester(told._model)
    assert [row[0] for row in texts(told._model)] == ["refused", "corrected"]
    assert texts(told._model)[0][3:5] == ["not a person", "Olga"]
    with walk.saving():
        QTest.keyClick(told.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told._model.rowCount() == 1)
    assert "breakthrough" not in mine(walk)
    assert "“Lavrov” → “Sergey Lavrov”" in told.detail.text()
    with walk.saving():
        QTest.keyClick(told.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told.empty.isVisible())
    assert mine(walk).count("Sergey Lavrov") == 2  # mine, and the reviewer's result
    with walk.saving():
        walk.window.commands["edit.undo"].trigger()
    qtbot.waitUntil(lambda: told._model.rowCount() == 1)
    assert "Lavrov" in mine(walk)


def test_an_answer_goes_into_the_thread_and_a_double_click_to_the_text(walk, told, qtbot):
    with walk.saving():
        told.answer.setText("It is one, in the figurative sense")
        QTest.keyClick(told.answer, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "figurative" in told.detail.text())
    told.place.click()
    qtbot.waitUntil(lambda: walk.page.focused_mark() is not None)
    assert walk.page.focused_mark().fragments == (place("breakthrough"),)


def test_without_a_review_it_says_so(walk, qtbot):
    walk.window.commands["review.outcome"].trigger()
    qtbot.waitUntil(lambda: walk.window.told.dialog.empty.isVisible())
    assert "Nobody has reviewed" in walk.window.told.dialog.empty.accessibleName()


@pytest.fixture
def inbox(walk, target, qtbot):
    """The inbox with one name that two people wrote at once, opened at the foot of the window."""
    with Project.open(target, ME) as project:
        entry = project.ledger.find_or_add("Russia", "state")
        olga = Annotator(name="Olga")
        with project.action("merge") as tx:
            tx.adopt(olga)
            tx.adopt(replace(entry, name="Russian Federation", author=olga.id))
    button = walk.window.status.conflicts
    walk.window.bridge.look_for_others()
    qtbot.waitUntil(button.isVisible)
    assert button.text() == "1 conflict"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = walk.window.clashing.dialog
    qtbot.waitUntil(lambda: dialog._fields.rowCount() > 0)
    return dialog


def test_both_copies_stand_side_by_side_and_the_other_is_taken(walk, inbox, qtbot):
    QAbstractItemModelTester(inbox._fields)
    [name] = [row for row in texts(inbox._fields) if row[0] == "name"]
    standing, lost = name[1:]
    assert {standing, lost} == {"Russia", "Russian Federation"}
    with walk.saving():
        inbox.take.click()
    qtbot.waitUntil(lambda: inbox.empty.isVisible())
    assert walk.ask(lambda project: [entry.name for entry in project.ledger.entries() if "Russia" in entry.name]) == [lost]
    qtbot.waitUntil(lambda: not walk.window.status.conflicts.isVisible())


def test_what_stands_is_kept(walk, inbox, qtbot):
    with walk.saving():
        inbox.keep.click()
    qtbot.waitUntil(lambda: inbox.empty.isVisible())
    with walk.saving():
        walk.window.commands["edit.undo"].trigger()
    qtbot.waitUntil(lambda: inbox._model.rowCount() == 1)


def test_reviewers_who_differ_meet_and_one_sides_with_the_other(walk, target, qtbot):
    with Project.open(target, Annotator(name="Marta")) as marta, Project.open(target, Annotator(name="Olga")) as olga:
        [summary] = marta.documents.list()
        [mark] = marta.annotations.mark(summary.id, (place("Lavrov"),), walk.codebook.by_name("Person").id).records
        olga.review.decide(mark, REJECT, reason="not whole")
        with Project.open(target, ME) as mine:
            mine.review.decide(mark, ACCEPT)
    walk.window.bridge.look_for_others()
    walk.window.commands["review.conflicts"].trigger()
    dialog = walk.window.clashing.dialog
    qtbot.waitUntil(lambda: dialog._fields.rowCount() > 0)
    assert ["verdict", "accept", "reject"] in texts(dialog._fields)
    assert not dialog.keep.isEnabled()
    with walk.saving():
        QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.empty.isVisible())
    assert {one.verdict for one in walk.ask(lambda project: project.review.decisions(summary.id))} == {REJECT}
