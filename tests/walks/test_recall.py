"""What follows from a decision in the same moment: more of what was taken, no more of what was refused twice."""

import pytest
from PySide6.QtCore import Qt
from tests.documents import read
from tests.walks.conftest import ME

from annotator import resources
from annotator.core.model import Source, Suggestion, suggestion_id
from annotator.project import Project

TEXT = "Kerguelen is far. The road to Kerguelen is long; nobody from Kerguelen came.\n"
PLACES = [at for at in range(len(TEXT)) if TEXT.startswith("Kerguelen", at)]


@pytest.fixture
def walk(open_window, tmp_path):
    """A document in which the first Kerguelen alone is suggested; the engine would come in after a second."""
    path = tmp_path / "more.annotator"
    with Project.create(path, ME, resources.codebook()) as project:
        project.documents.add(read(TEXT))
        [summary] = project.documents.list()
        keep(project, summary, PLACES[:1])
    walk = open_window(path)
    walk.window.session.wants_suggestions = True
    return walk


def keep(project, summary, places):
    label, digest = project.codebook.current().by_name("Place"), project.suggestions.digest_of(summary.id)
    spans = [((at, at + len("Kerguelen")),) for at in places]
    source = (Source(name="rule", score=0.9),)
    found = [
        Suggestion(
            id=suggestion_id(digest, label.id, span, {}),
            document_id=summary.id,
            label_id=label.id,
            fragments=span,
            sources=source,
        )
        for span in spans
    ]
    project.suggestions.keep(summary.id, "rules", found)


def offered(walk):
    return [one.fragments[0][0] for one in walk.window.session.suggestions]


def test_what_is_accepted_is_offered_wherever_else_it_stands(walk, qtbot):
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: offered(walk) == PLACES[1:], timeout=1000)
    assert [one.owner for one in walk.page.page.catalogue.touching(PLACES[1], PLACES[1] + 9)] == ["suggested"]
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press(Qt.Key.Key_Return)
    assert offered(walk) == PLACES[2:]


def test_undoing_the_mark_takes_its_occurrences_back(walk, qtbot):
    walk.page.select(((PLACES[1], PLACES[1] + 9),))
    with walk.saving():
        walk.press("w")
    qtbot.waitUntil(lambda: offered(walk) == [PLACES[0], PLACES[2]], timeout=1000)
    with walk.saving():
        walk.press("z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: offered(walk) == PLACES[:1], timeout=1000)


def test_what_is_refused_twice_is_offered_no_more(walk, qtbot):
    with Project.open(walk.target, ME) as project:
        keep(project, project.documents.list()[0], PLACES)
    walk.window.session.read_again()
    qtbot.waitUntil(lambda: offered(walk) == PLACES)
    walk.press(Qt.Key.Key_Tab)
    for left in (2, 0):
        with walk.saving():
            walk.press(Qt.Key.Key_Backspace)
        qtbot.waitUntil(lambda left=left: len(offered(walk)) == left, timeout=1000)
    with walk.saving():
        walk.press("z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(offered(walk)) == 2, timeout=1000)
