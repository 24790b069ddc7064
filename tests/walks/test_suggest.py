"""Suggestions: kept ones are shown, decided with one key, and what was refused stays refused."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.walks.conftest import ME, TEXT, place

from annotator import settings
from annotator.core.model import POSSIBLE, Source, Suggestion, suggestion_id
from annotator.project import Project


@pytest.fixture
def walk(open_window, target):
    """A project in which two places are suggested."""
    with Project.open(target, ME) as project:
        [summary] = project.documents.list()
        digest = project.suggestions.digest_of(summary.id)
        label = project.codebook.current().by_name("Place")
        found = [
            Suggestion(
                id=suggestion_id(digest, label.id, (place(words),), {}),
                document_id=summary.id,
                label_id=label.id,
                fragments=(place(words),),
                sources=(Source(name="rule", score=0.9),),
            )
            for words in ("Syria", "Russia")
        ]
        project.suggestions.keep(summary.id, "rules", found)
    return open_window(target)


def pending(walk):
    def quotes(project):
        [summary] = project.documents.list()
        return [TEXT[slice(*one.fragments[0])] for one in project.suggestions.pending(summary.id)]

    return walk.ask(quotes)


def test_suggestions_are_shown_in_text_and_lane_and_count_as_nothing_yet(walk):
    assert [TEXT[slice(*one.fragments[0])] for one in walk.window.session.suggestions] == ["Syria", "Russia"]
    assert walk.window.lane.pending_model.rowCount() == 2
    assert walk.marks() == []


def test_tab_and_enter_accept_one_and_go_on_to_the_next(walk):
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press(Qt.Key.Key_Return)
    assert walk.marks() == [("Place", "Syria")]
    assert walk.mark().origin == "suggestion"
    [left] = walk.window.session.suggestions
    assert walk.page.focused() == left.id


def test_a_rejected_one_is_gone_listed_and_can_be_taken_back(walk, qtbot):
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press(Qt.Key.Key_Backspace)
    assert pending(walk) == ["Russia"]
    qtbot.waitUntil(lambda: walk.window.lane.rejected_model.rowCount() == 1)
    [decision] = walk.window.session.rejected
    with walk.saving():
        walk.window.lane.withdraw_requested.emit(decision.id)
    assert pending(walk) == ["Syria", "Russia"]
    qtbot.waitUntil(lambda: len(walk.window.session.suggestions) == 2)


def test_undo_brings_a_decided_suggestion_back(walk, qtbot):
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press(Qt.Key.Key_Return)
    with walk.saving():
        walk.press("z", Qt.KeyboardModifier.ControlModifier)
    assert walk.marks() == []
    qtbot.waitUntil(lambda: len(walk.window.session.suggestions) == 2)


def test_a_letter_on_a_suggestion_takes_it_over_under_that_label(walk):
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press("o")
    assert walk.marks() == [("Organisation", "Syria")]
    assert pending(walk) == ["Russia"]


def test_a_suggestion_taken_over_as_a_position_waits_for_its_stance(walk):
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press("s")
    assert walk.page.focused() == walk.mark().id
    assert walk.window.chips.isVisible()
    with walk.saving():
        walk.press("-")
    assert walk.mark().attributes["stance"] == "against"
    walk.press(Qt.Key.Key_Tab)
    assert walk.page.focused() in {one.id for one in walk.window.session.suggestions}


def test_f2_takes_it_over_and_opens_its_form(walk, qtbot):
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press(Qt.Key.Key_F2)
    assert walk.marks() == [("Place", "Syria")]
    assert walk.window.form.mark.id == walk.mark().id
    assert walk.window.form.isAncestorOf(walk.window.focusWidget())


def test_escape_from_the_form_gives_an_uncorrected_suggestion_back(walk, qtbot):
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press(Qt.Key.Key_F2)
    with walk.saving():
        QTest.keyClick(walk.window.focusWidget(), Qt.Key.Key_Escape)
    assert walk.marks() == []
    assert pending(walk) == ["Syria", "Russia"]
    qtbot.waitUntil(lambda: isinstance(walk.window.marking.subject(), Suggestion))
    assert walk.window.marking.subject().fragments == (place("Syria"),)
    assert walk.page.hasFocus()


def test_escape_from_the_form_leaves_a_correction_that_was_saved(walk, qtbot):
    walk.press(Qt.Key.Key_Tab)
    with walk.saving():
        walk.press(Qt.Key.Key_F2)
    note = walk.window.form._note
    note.setFocus()
    QTest.keyClicks(note, "the state")
    walk.window.form._note.finish()
    QTest.keyClick(note, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: walk.window.bridge._writing == 0)
    assert walk.marks() == [("Place", "Syria")]
    assert walk.mark().note == "the state"


def test_deciding_the_last_one_leaves_nothing_to_decide(walk, qtbot):
    walk.press(Qt.Key.Key_Tab)
    for _ in range(2):
        with walk.saving():
            walk.press(Qt.Key.Key_Return)
    assert walk.marks() == [("Place", "Syria"), ("Place", "Russia")]
    assert not walk.window.session.suggestions
    walk.press(Qt.Key.Key_Return)
    assert len(walk.marks()) == 2


@pytest.mark.slow
def test_the_child_process_finds_them_without_being_asked(open_window, target, qtbot):
    settings.save(suggestions=True)
    walk = open_window(target)
    qtbot.waitUntil(lambda: any(one.fragments == (place("Russia"),) for one in walk.window.session.suggestions), timeout=60_000)
    assert "Russia" in pending(walk)


def test_list_lane_and_foot_count_the_same_with_and_without_the_possible_ones(walk, qtbot):
    session, window = walk.window.session, walk.window
    first, second = session.suggestions
    with Project.open(walk.target, ME) as project:
        project.suggestions.keep(session.document_id, "rules", [first, replace(second, step=POSSIBLE)])
    session.read_again()

    def counts():
        [row] = window.documents.model.rows()
        return row.pending, window.lane.pending_model.rowCount()

    qtbot.waitUntil(lambda: counts() == ("1", 1))
    window.suggesting.show_possible(True)
    qtbot.waitUntil(lambda: counts() == ("2", 2))
    with walk.saving():
        walk.press(Qt.Key.Key_Tab)
        walk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: counts() == ("1", 1))


def test_the_list_counts_the_possible_ones_of_other_documents_only_when_they_are_shown(walk, qtbot):
    with Project.open(walk.target, ME) as project:
        [summary] = project.documents.list()
        found = [replace(one, step=POSSIBLE) for one in project.suggestions.pending(summary.id)]
        project.suggestions.keep(summary.id, "rules", found)
        [summary] = project.documents.list()
    assert (summary.suggestions, summary.possible) == (0, 2)
    panel = walk.window.documents
    panel.count_suggestions(None, 0, with_possible=False)
    panel.set_documents([summary])
    assert [row.pending for row in panel.model.rows()] == [""]
    panel.count_suggestions(None, 0, with_possible=True)
    panel.set_documents([summary])
    assert [row.pending for row in panel.model.rows()] == ["2"]
