"""Search everything, from the key to a hit in its text and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.documents import read
from tests.walks.conftest import ME

from annotator.core.model import OCCURRENCE
from annotator.project import Project

MORE = "Nobody in Moscow spoke of Syria. A delay was not ruled out; Syria waits.\n"


@pytest.fixture
def wide(target, open_window, qtbot):
    """A window on two documents, the first of them open."""
    with Project.open(target, ME) as project:
        project.documents.add(read(MORE, title="Elsewhere", said_on="2018"))
    walk = open_window(target, settled=False)
    with qtbot.waitSignal(walk.window.session.document_shown, timeout=10_000):
        walk.window.projects.open_target(str(target))
    walk.page.setFocus()
    return walk


def _look(walk, qtbot, query):
    """Ctrl+Shift+F, the query, and its hits."""
    page = walk.window.searching.page
    walk.window.commands["go.search"].trigger()
    page.line.clear()
    QTest.keyClicks(page.line, query)
    qtbot.waitUntil(lambda: page.said.text().endswith(".") and not page.said.text().startswith("Looking"))
    return page


def _quotes(page):
    return [hit.context.quote for hit in page.model.hits]


def test_a_hit_is_shown_in_its_text_and_the_hits_are_there_when_coming_back(wide, qtbot):
    page = _look(wide, qtbot, "syria NOT breakthrough")
    assert _quotes(page) == ["Syria", "Syria"] and "2 hits in 1 document" in page.said.text()
    QTest.keyClick(page.line, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    start = MORE.rindex("Syria")
    qtbot.waitUntil(lambda: wide.page.text == MORE and wide.page.selection() == ((start, start + 5),))
    assert not wide.window.searching.is_open
    with wide.saving():
        wide.press("w")
    wide.window.commands["go.search"].trigger()
    assert wide.window.searching.is_open and _quotes(page) == ["Syria", "Syria"]
    assert page.view.currentIndex().row() == 2
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert not wide.window.searching.is_open


def test_ticked_hits_are_tagged_as_one_step(wide, qtbot):
    page = _look(wide, qtbot, "delay OR moscow")
    assert _quotes(page) == ["delay", "Moscow", "delay"]
    page.view.enter()
    page.view.selectAll()
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert not page.tag.isEnabled()
    page.view.setCurrentIndex(page.model.index(2))
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    page.label.setCurrentIndex(page.label.findText("Claim"))
    with wide.saving():
        page.tag.click()
    views = wide.ask(lambda project: [project.documents.open(one.id) for one in project.documents.list()])
    marks = [mark for view in views for mark in view.marks.records()]
    assert [mark.origin for mark in marks] == [OCCURRENCE] * 2
    with wide.saving():
        wide.window.commands["edit.undo"].trigger()


def test_a_query_that_is_still_being_typed_is_told_of_in_one_sentence(wide, qtbot):
    page = _look(wide, qtbot, "syria")
    QTest.keyClicks(page.line, " AND (")
    qtbot.waitUntil(lambda: page.said.property("missing"))
    assert len(_quotes(page)) == 3
    QTest.keyClick(page.line, Qt.Key.Key_Escape)
    assert page.line.text() == ""
    qtbot.waitUntil(lambda: not page.model.hits)
    QTest.keyClick(page.line, Qt.Key.Key_Escape)
    assert not wide.window.searching.is_open


def test_selected_words_are_looked_for(wide, qtbot):
    wide.page.select(((0, 8),))
    wide.window.commands["go.search"].trigger()
    page = wide.window.searching.page
    assert page.line.text().strip('"') == " ".join(wide.page.text[:8].split())


def test_texts_go_into_the_index_while_nothing_else_happens(wide, qtbot):
    wide.window.searching._rest.setInterval(0)
    wide.window.searching._rest.start()
    qtbot.waitUntil(lambda: wide.ask(lambda project: project.search.is_indexed))


def test_the_menu_writes_what_narrows_into_the_line(wide, qtbot):
    page = _look(wide, qtbot, "syria")
    page._fill_menu()
    [roles] = [action.menu() for action in page._menu.actions() if action.menu() and "turn" in action.text()]
    next(action for action in roles.actions() if "answer" in action.text()).trigger()
    assert page.line.text() == "syria role:answer"
    qtbot.waitUntil(lambda: len(page.model.hits) == 1)
