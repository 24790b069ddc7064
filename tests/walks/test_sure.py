"""What is only possible is kept back; what is sure is accepted together, with a look at it first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.walks.conftest import ME, place

from annotator.core.model import LIKELY, POSSIBLE, SURE, Source, Suggestion, suggestion_id
from annotator.gui.suggesting.narrowing import Narrowed
from annotator.project import Project

FOUND = (
    ("Sergey Lavrov", "Person", SURE),
    ("Syria", "Place", SURE),
    ("Russia", "Place", LIKELY),
    ("agreement", "Agreement", POSSIBLE),
)


@pytest.fixture
def walk(open_window, target):
    """A project in which four places are suggested, each as sure as FOUND says."""
    with Project.open(target, ME) as project:
        [summary] = project.documents.list()
        digest = project.suggestions.digest_of(summary.id)
        codebook = project.codebook.current()
        kept = []
        for words, name, step in FOUND:
            label = codebook.by_name(name)
            sources = (Source(name="rule:count" if step == POSSIBLE else "gazetteer", score=0.9, reason="in the list of names"),)
            kept.append(
                Suggestion(
                    id=suggestion_id(digest, label.id, (place(words),), {}),
                    document_id=summary.id,
                    label_id=label.id,
                    fragments=(place(words),),
                    sources=sources,
                    step=step,
                )
            )
        project.suggestions.keep(summary.id, "rules", kept)
    return open_window(target)


def listed(walk):
    return [row.title for row in walk.window.lane.pending_model.rows()]


def test_possible_ones_are_kept_back_until_asked_for_and_stay_on_show(walk, qtbot):
    lane = walk.window.lane
    assert listed(walk) == ["Sergey Lavrov", "Syria", "Russia"]
    assert lane.possible.isVisibleTo(lane) and not lane.possible.isChecked()
    lane.possible.click()
    walk.wait(lambda: "agreement" in listed(walk))
    assert walk.window.choices.now.possible_suggestions and lane.possible.isChecked()
    walk.window.commands["decide.possible"].trigger()
    walk.wait(lambda: "agreement" not in listed(walk))


def test_what_is_kept_back_is_not_gone_to(walk):
    for _ in range(4):
        walk.press(Qt.Key.Key_Tab)
        focused = next(one for one in walk.window.session.suggestions if one.id == walk.page.focused())
        assert focused.step != POSSIBLE


def test_the_lane_lists_one_label_source_or_step_when_told(walk):
    narrowing = walk.window.lane.narrowing
    label = walk.codebook.by_name("Place")
    for narrowed, words in (
        (Narrowed(label=str(label.id)), ["Syria", "Russia"]),
        (Narrowed(step=SURE), ["Sergey Lavrov", "Syria"]),
        (Narrowed(label=str(label.id), step=SURE), ["Syria"]),
        (Narrowed(source="gazetteer"), ["Sergey Lavrov", "Syria", "Russia"]),
    ):
        narrowing.choose(narrowed)
        assert listed(walk) == words
    narrowing._fill()
    assert "Place\t2" in [action.text() for action in narrowing.menu().actions()]


def test_all_sure_ones_of_a_label_are_one_undo_step(walk):
    walk.press(Qt.Key.Key_Tab)
    walk.press(Qt.Key.Key_Tab)  # Syria: its label is the one that is offered
    walk.window.commands["decide.accept_sure"].trigger()
    dialog = walk.window.suggesting.dialog
    walk.wait(lambda: dialog.model.rowCount() > 0)
    assert [hit.context.quote for hit in dialog.model.hits] == ["Syria"]
    dialog.label.setCurrentIndex(0)
    walk.wait(lambda: len(dialog.model.hits) == 2)
    with walk.saving():
        dialog.accept_button.click()
    assert walk.marks() == [("Person", "Sergey Lavrov"), ("Place", "Syria")]
    walk.wait(lambda: listed(walk) == ["Russia"])
    with walk.saving():
        walk.window.bridge.undo()
    assert walk.marks() == []
    walk.wait(lambda: listed(walk) == ["Sergey Lavrov", "Syria", "Russia"])


def test_without_its_tick_one_stays(walk):
    walk.window.suggesting.accept_sure()
    dialog = walk.window.suggesting.dialog
    walk.wait(lambda: len(dialog.model.hits) == 2)
    dialog.model.toggle([dialog.model.index(1)])
    with walk.saving():
        dialog.accept_button.click()
    assert walk.marks() == [("Place", "Syria")]


def test_the_scores_tell_what_became_of_them(walk):
    walk.press(Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace):
        with walk.saving():
            walk.press(key)
    walk.window.commands["decide.scores"].trigger()
    walk.wait(lambda: walk.window.suggesting.told is not None)
    words = [label.text() for label in walk.window.suggesting.told.findChildren(QLabel)]
    assert words[words.index("Person") + 1 :][:4] == ["1", "0", "0", "100 %"]
    assert words[words.index("Place") + 1 :][:4] == ["0", "0", "1", "0 %"]
    walk.window.suggesting.told.close()
