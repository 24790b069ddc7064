"""Document sets and saved searches, from a menu to the rows that are listed and the hits that are found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from tests.documents import read
from tests.walks.conftest import ME

from annotator.project import Project


@pytest.fixture
def wide(target, open_window, qtbot):
    """A window on three documents, one of them open."""
    with Project.open(target, ME) as project:
        project.documents.add_many([read("Oil & gas.\n", title="Oil"), read("Iran and oil.\n", title="Iran")])
    walk = open_window(target, settled=False)
    with qtbot.waitSignal(walk.window.session.document_shown, timeout=10_000):
        walk.window.projects.open_target(str(target))
    return walk


def _choose(menu, words):
    next(action for action in menu.actions() if words in action.text()).trigger()


def _listed(walk):
    return {row.title for row in walk.window.documents.model.rows()}


def _named(walk, qtbot, name):
    """Type a name into the dialog that is open, and save."""
    dialog = walk.window.collecting.dialog
    QTest.keyClicks(dialog.field, name)
    with walk.saving():
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)


def test_documents_go_into_a_set_which_the_list_shows_alone(wide, qtbot):
    window, menu = wide.window, QMenu()
    rows = {row.title: row.record.id for row in window.documents.model.rows()}
    window.collecting.fill(menu, [rows["Oil"]])
    _choose(menu, "New set")
    _named(wide, qtbot, "R&D")
    qtbot.waitUntil(lambda: [one.name for one in window.collecting.sets] == ["R&D"])
    window.collecting.fill_filter(window.documents.sets_menu)
    _choose(window.documents.sets_menu, "R&&D")
    qtbot.waitUntil(lambda: _listed(wide) == {"Oil"})
    with wide.saving():
        window.collecting.show(window.collecting.sets[0].id)
        menu.clear()
        window.collecting.fill(menu, [rows["Iran"]])
        _choose(menu, "R&&D")
    qtbot.waitUntil(lambda: _listed(wide) == {"Oil", "Iran"})
    window.collecting.fill_filter(window.documents.sets_menu)
    with wide.saving():
        _choose(window.documents.sets_menu, "Remove")
    qtbot.waitUntil(lambda: len(_listed(wide)) == 3)
    with wide.saving():
        window.commands["edit.undo"].trigger()
    qtbot.waitUntil(lambda: len(window.collecting.sets) == 1)
    assert len(_listed(wide)) == 3


def test_a_search_is_saved_and_looked_within(wide, qtbot):
    window, page = wide.window, wide.window.searching.page
    window.commands["go.search"].trigger()
    QTest.keyClicks(page.line, "oil")
    menu = QMenu()
    window.collecting.fill_search(menu)
    _choose(menu, "Save this search")
    _named(wide, qtbot, "Fuel")
    qtbot.waitUntil(lambda: len(window.collecting.sets) == 1)
    page.line.setText("iran")
    page.add_field("set", "Fuel")
    qtbot.waitUntil(lambda: [hit.context.quote for hit in page.model.hits] == ["Iran"])
    menu.clear()
    window.collecting.fill_search(menu)
    _choose(menu, "Search “Fuel”")
    assert page.line.text() == "oil"
    window.collecting.show(window.collecting.sets[0].id)
    qtbot.waitUntil(lambda: _listed(wide) == {"Oil", "Iran"})


def test_every_occurrence_is_looked_for_within_a_set(wide, qtbot):
    window = wide.window
    with Project.open(wide.target, ME) as project:
        [oil] = [one.id for one in project.documents.list() if one.title == "Oil"]
        project.sets.save("Fuel", [oil])
    qtbot.waitUntil(lambda: len(window.collecting.sets) == 1, timeout=10_000)
    window.occurring._ask(None, None, ["oil"])
    dialog = window.occurring.dialog
    qtbot.waitUntil(lambda: len(dialog.model.hits) == 2)
    dialog.where.setCurrentIndex(dialog.where.findText("In the set “Fuel”"))
    qtbot.waitUntil(lambda: [hit.document_id for hit in dialog.model.hits] == [oil])
    dialog.reject()
