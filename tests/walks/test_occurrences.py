"""Tag every occurrence, from Ctrl+D to the rows in the file."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.documents import read
from tests.walks.conftest import ME

from annotator.core.model import OCCURRENCE, Entry
from annotator.gui.panels.hit_list import Group
from annotator.gui.panels.records import ROW
from annotator.project import Project

MORE = "Russia-led talks. The Russian Federation, as Syria knows, is called Russia.\n"


@pytest.fixture
def wide(target, open_window, qtbot):
    """A window on two documents that name Russia, the first of them open."""
    with Project.open(target, ME) as project:
        project.documents.add(read(MORE, title="Elsewhere", said_on="2018"))
        project.ledger.put(Entry(kind="state", name="Russia", aliases=("Russian Federation",)))
    walk = open_window(target, settled=False)
    with qtbot.waitSignal(walk.window.session.document_shown, timeout=10_000):
        walk.window.projects.open_target(str(target))
    if "breakthrough" not in walk.page.text:
        first = next(one.id for one in walk.ask(lambda project: project.documents.list()) if one.title == "A breakthrough")
        with qtbot.waitSignal(walk.window.session.document_shown):
            walk.window.session.open(first)
    walk.page.setFocus()
    return walk


def _ask(walk, qtbot):
    """Ctrl+D, and what the dialog found."""
    walk.window.commands["mark.occurrences"].trigger()
    qtbot.waitUntil(lambda: walk.window.occurring.dialog is not None and walk.window.occurring.dialog.tag.isEnabled())
    return walk.window.occurring.dialog


def _shown(dialog):
    model = dialog.model
    rows = (model.index(place) for place in range(model.rowCount()))
    return [
        row.title if isinstance(row := index.data(ROW), Group) else (model.hits[row].context.quote, model.state(index).value == 2)
        for index in rows
    ]


def _tagged(walk):
    def find(project):
        views = [project.documents.open(one.id) for one in project.documents.list()]
        return [
            (view.document.text[slice(*mark.fragments[0])], mark.origin, mark.attributes.get("refers_to"))
            for view in views
            for mark in sorted(view.marks.records(), key=lambda mark: mark.fragments)
        ]

    return walk.ask(find)


def test_a_selection_is_tagged_everywhere_by_two_keys_and_taken_back_by_one(wide, qtbot):
    wide.drag("Russia")
    dialog = _ask(wide, qtbot)
    assert _shown(dialog) == ["A breakthrough", ("Russia", True), "Elsewhere", ("Russia", False), ("Russia", True)]
    with wide.saving():
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert _tagged(wide) == [("Russia", OCCURRENCE, None)] * 2
    with wide.saving():
        wide.window.commands["edit.undo"].trigger()
    assert _tagged(wide) == []


def test_a_mark_brings_its_label_its_entry_and_the_entry_s_aliases(wide, qtbot):
    state = wide.ask(lambda project: next(str(one.id) for one in project.ledger.entries() if one.name == "Russia"))
    wide.drag("Russia")
    with wide.saving():
        wide.press("w")
    wide.click("Russia")
    mark_id = wide.page.focused()
    with wide.saving():
        wide.window.marking.edit_by_id(mark_id, {"refers_to": state})
    dialog = _ask(wide, qtbot)
    assert dialog.label.currentText() == "Place"
    assert [pill.text() for pill in dialog.spellings] == ["Russia", "Russian Federation"]
    assert _shown(dialog) == ["Elsewhere", ("Russia", False), ("Russian Federation", True), ("Russia", True)]
    with wide.saving():
        dialog.tag.click()
    assert [row[::2] for row in _tagged(wide)] == [("Russia", state), ("Russian Federation", state), ("Russia", state)]


def test_space_ticks_a_doubtful_hit_and_a_heading_stands_for_its_hits(wide, qtbot):
    wide.drag("Russia")
    dialog = _ask(wide, qtbot)
    view = dialog.view
    view.setCurrentIndex(dialog.model.index(3))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert dialog.model.count() == 3
    view.setCurrentIndex(dialog.model.index(2))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert dialog.model.count() == 1
    assert "1" in dialog.tag.text()


def test_only_here_and_with_other_capitals(wide, qtbot):
    wide.drag("Syria")
    dialog = _ask(wide, qtbot)
    assert len(dialog.model.hits) == 2
    dialog.where.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(dialog.model.hits) == 1)
    dialog.spellings[0].click()
    qtbot.waitUntil(lambda: not dialog.model.hits)
    assert not dialog.tag.isEnabled()


def test_without_words_it_is_said_what_to_do(wide):
    wide.page.select(())
    wide.window.commands["mark.occurrences"].trigger()
    assert wide.window.occurring.dialog is None
    assert wide.window.notice.isVisible()


def test_a_standing_rule_is_kept_with_the_marks_listed_switched_off_and_removed(wide, qtbot):
    wide.drag("Russia")
    dialog = _ask(wide, qtbot)
    qtbot.mouseClick(dialog.later, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.later.height() // 2))
    with wide.saving():
        QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert [one.rule.names for one in wide.ask(lambda project: project.rules.list())] == [("Russia",)]
    wide.window.commands["mark.rules"].trigger()
    rules = wide.window.standing.dialog
    qtbot.waitUntil(lambda: rules.switch.isEnabled())
    with wide.saving():
        QTest.mouseClick(rules.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rules.switch.text() == "Switch on")
    with wide.saving():
        QTest.keyClick(rules.listing.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rules.model.total == 0)
    for _ in range(2):
        with wide.saving():
            wide.window.commands["edit.undo"].trigger()
    assert [one.rule.active for one in wide.ask(lambda project: project.rules.list())] == [True]
    rules.close()


def test_a_rule_alone_is_kept_where_all_is_tagged_already(wide, qtbot):
    wide.drag("Russia")
    dialog = _ask(wide, qtbot)
    QTest.mouseClick(dialog._none, Qt.MouseButton.LeftButton)
    assert not dialog.tag.isEnabled()
    dialog.later.setChecked(True)
    assert dialog.tag.text() == "Keep as a rule"
    with wide.saving():
        QTest.mouseClick(dialog.tag, Qt.MouseButton.LeftButton)
    assert len(wide.ask(lambda project: project.rules.list())) == 1
    assert _tagged(wide) == []
