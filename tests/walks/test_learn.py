"""The window learns by itself from finished documents, says what came of it, and suggests with it."""

import pytest
from tests.project.test_learning import finish
from tests.walks.conftest import ME

from annotator.project import Project


@pytest.fixture
def walk(open_window, target):
    with Project.open(target, ME) as project:
        for number in range(7):
            finish(project, number)
    return open_window(target)


def test_it_learns_in_the_background_and_tells_what_it_was_worth(walk, qtbot):
    learns, lane = walk.window.learns, walk.window.lane
    qtbot.waitUntil(lambda: learns.is_learning, timeout=20_000)
    assert "7 documents" in walk.window.status._task.text()
    qtbot.waitUntil(lambda: not learns.is_learning, timeout=90_000)
    walk.wait(lambda: bool(lane.learnt.text()))
    assert "7 documents" in lane.learnt.text() and "0 % → " in lane.learnt.text()
    [version] = walk.ask(lambda project: project.learning.shelf.versions())
    assert version.kept


def test_what_is_given_up_leaves_everything_as_it_was(walk, qtbot):
    learns = walk.window.learns
    qtbot.waitUntil(lambda: learns.is_learning, timeout=20_000)
    walk.window.status.cancelled.emit()
    assert not learns.is_learning and walk.window.status._task.text() == ""
    assert walk.ask(lambda project: project.learning.shelf.versions()) == []


def test_it_can_be_switched_off_and_on_again(walk, qtbot):
    walk.window.learns.toggle()
    walk.wait(lambda: walk.ask(lambda project: project.learning.shelf.is_off))
    assert not walk.window.learns.is_learning
    walk.window.commands["decide.learning"].trigger()
    walk.wait(lambda: not walk.ask(lambda project: project.learning.shelf.is_off))
