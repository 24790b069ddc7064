"""Linking marks, from the key to the row in the file."""

import pytest
from PySide6.QtCore import Qt
from tests.documents import read
from tests.walks.conftest import ME, TEXT, place

from annotator.project import Project

KEY = Qt.Key
CLAIM, OBJECTION = "We support the agreement on Syria in this respect", "Russia is against any delay of it"
ELSEWHERE = "Moscow said that nothing had been agreed.\n"


def _made(project, quote, label="Claim"):
    """Mark `quote` of the first document."""
    known = {one.name: one.id for one in project.codebook.current().labels}
    [document] = [one.id for one in project.documents.list() if one.title == "A breakthrough"]
    return project.annotations.mark(document, (place(quote),), known[label]).records[0]


@pytest.fixture
def claims(target):
    """Two claims of the document, before the window opens."""
    with Project.open(target, ME) as project:
        return [_made(project, quote).id for quote in (CLAIM, OBJECTION)]


@pytest.fixture
def linking(claims, open_window, target):
    return open_window(target)


def _links(walk):
    """(from, relation, to) of every link in the file, by the words of the marks."""

    def find(project):
        names = {label.id: label.name for label in project.codebook.current().labels}
        [view] = [project.documents.open(one.id) for one in project.documents.list() if one.title == "A breakthrough"]
        ids = [mark.id for mark in view.marks.records()]
        links = {link.id: link for id_ in ids for link in project.relations.of(id_)}
        words = {mark.id: TEXT[slice(*mark.fragments[0])] for mark in view.marks.records()}
        return [(words.get(one.source_id), names[one.label_id], words.get(one.target_id)) for one in links.values()]

    return walk.ask(find)


def test_l_a_click_and_a_digit_link_two_marks(linking):
    linking.click("Russia is against any delay")
    linking.press("l")
    assert linking.window.relating.banner.isVisible()
    linking.click("We support the agreement")
    assert [chip.text() for chip in linking.window.relating.banner.chips][:2] == ["1  supports", "2  rebuts"]
    with linking.saving():
        linking.press("2")
    assert _links(linking) == [(OBJECTION, "rebuts", CLAIM)]
    assert not linking.window.relating.is_waiting and not linking.window.relating.banner.isVisible()


def test_tab_goes_to_other_marks_only_and_undo_takes_the_link_back(linking, claims):
    linking.page.focus_mark(claims[0])
    linking.press("l")
    linking.press(KEY.Key_Tab)
    assert linking.page.focused() == claims[1]
    linking.press(KEY.Key_Tab)
    assert linking.page.focused() == claims[1]
    with linking.saving():
        linking.press("1")
    assert _links(linking) == [(CLAIM, "supports", OBJECTION)]
    with linking.saving():
        linking.window.commands["edit.undo"].trigger()
    assert _links(linking) == []


def test_escape_takes_back_one_step_at_a_time(linking, claims):
    linking.page.focus_mark(claims[0])
    linking.press("l")
    linking.press(KEY.Key_Tab)
    linking.press(KEY.Key_Escape)
    assert linking.window.relating.is_waiting and not linking.window.relating.banner.chips
    assert linking.page.focused() == claims[0]
    linking.press(KEY.Key_Escape)
    assert not linking.window.relating.is_waiting
    assert linking.page.focused() == claims[0]


def test_a_digit_that_is_not_offered_does_nothing(linking, claims):
    linking.page.focus_mark(claims[0])
    linking.press("l")
    linking.press("1")
    assert linking.window.relating.is_waiting
    linking.press(KEY.Key_Tab)
    linking.press("9")
    assert linking.window.relating.is_waiting and _links(linking) == []


def test_the_form_lists_jumps_and_removes(linking, claims, qtbot):
    linking.page.focus_mark(claims[0])
    linking.press("l")
    linking.press(KEY.Key_Tab)
    with linking.saving():
        linking.press("1")
    shown = linking.window.form.relations
    qtbot.waitUntil(lambda: len(shown.rows) == 1)
    assert CLAIM in shown.rows[0].accessibleName()
    shown.rows[0].click()
    assert linking.page.focused() == claims[0]
    qtbot.waitUntil(lambda: len(shown.rows) == 1 and OBJECTION in shown.rows[0].accessibleName())
    with linking.saving():
        next(button for button in shown.findChildren(object, "relation-remove") if button.isVisible()).click()
    qtbot.waitUntil(lambda: not shown.rows)
    assert _links(linking) == []


def test_a_relation_begun_here_is_finished_in_another_document(claims, target, open_window, qtbot):
    with Project.open(target, ME) as project:
        known = {one.name: one.id for one in project.codebook.current().labels}
        added = read(ELSEWHERE, title="Moscow")
        project.documents.add(added)
        [other] = project.annotations.mark(added.document.id, ((0, 40),), known["Claim"]).records
    walk = open_window(target, settled=False)
    with qtbot.waitSignal(walk.window.session.document_shown, timeout=10_000):
        walk.window.projects.open_target(str(target))
    if walk.window.session.document_id == other.document_id:
        with qtbot.waitSignal(walk.window.session.document_shown):
            walk.window.session.open(
                next(one.id for one in walk.ask(lambda it: it.documents.list()) if one.id != other.document_id)
            )
    walk.page.setFocus()
    walk.page.focus_mark(claims[0])
    walk.press("l")
    with qtbot.waitSignal(walk.window.session.document_shown):
        walk.window.session.open(other.document_id)
    walk.press(KEY.Key_Tab)
    with walk.saving():
        walk.press("1")
    assert _links(walk) == [(CLAIM, "supports", None)]
    shown = walk.window.form.relations
    qtbot.waitUntil(lambda: len(shown.rows) == 1)
    with qtbot.waitSignal(walk.window.session.document_shown):
        shown.rows[0].click()
    qtbot.waitUntil(lambda: walk.page.focused() == claims[0])
