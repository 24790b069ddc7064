"""Whoever leads hands documents out, switches blind work on, and locks and reopens: from the key to the row and back."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from tests.documents import read
from tests.walks.conftest import ME, Walker, place
from tests.walks.test_correct import CTRL, SHIFT, answer

from annotator.core.model import REOPENED, REVIEWED, Annotator
from annotator.gui.dialogs.draw_dialog import DrawDialog
from annotator.project import Project

MARTA = Annotator(name="Marta Kos")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def three(tmp_path: Path, made_once: Path) -> Path:
    """A project with three documents, in one of which Marta has marked something too."""
    path = Path(shutil.copy(made_once, tmp_path / "three.annotator"))
    with Project.open(path, MARTA) as project:
        for number in (1, 2):
            project.documents.add(read(f"Text number {number} says that Syria is discussed.\n", title=f"Later {number}"))
        claim = project.codebook.current().by_name("Claim").id
        [first] = [one.id for one in project.documents.list() if one.title == "A breakthrough"]
        project.annotations.mark(first, (place("We support the agreement"),), claim)
    return path


def rows(walk: Walker) -> dict[str, Any]:
    return {row.title: row for row in walk.window.documents.model.rows()}


def settled(walk: Walker) -> None:
    """The list is there, and the document on which these walks go."""
    walk.wait(lambda: walk.window.documents.model.rowCount() == 3 and MARTA.id in walk.window.documents.people)
    walk.window.session.open(rows(walk)["A breakthrough"].key)
    walk.wait(lambda: walk.window.session.view.metadata.title == "A breakthrough")
    walk.window.document.viewport().repaint()


def others_marks(walk: Walker) -> int:
    view = walk.window.session.view
    return sum(mark.layer_id != view.layer for mark in view.marks.records())


def test_selected_documents_are_given_by_the_menu_and_opened_by_key(open_window, three):
    walk = open_window(three)
    settled(walk)
    documents = walk.window.documents
    documents.listing.view.setFocus()
    QTest.keyClick(documents.listing.view, Qt.Key.Key_A, CTRL)
    assert len(documents.selected()) == 3
    menu = walk.window.filing.menu_for(documents.selected()[0])
    [people] = [action.menu() for action in menu.actions() if action.menu() and action.text().startswith("Assigned")]
    [me] = [action for action in people.actions() if action.text() == ME.name]
    with walk.saving():
        me.trigger()
    menu.deleteLater()
    walk.wait(lambda: all(row.is_mine for row in rows(walk).values()))
    opened = []
    walk.window.session.document_shown.connect(lambda view: opened.append(view.metadata.title))
    for number in (1, 2):
        walk.press("n", CTRL | ALT)
        walk.wait(lambda number=number: len(opened) == number)
    assert len(set(opened)) == 2 and "A breakthrough" not in opened
    with walk.saving():
        walk.press("z", CTRL)
    walk.wait(lambda: not any(row.is_mine for row in rows(walk).values()))


def test_a_draw_is_seen_before_it_is_made(open_window, three):
    walk = open_window(three)
    settled(walk)
    seen = []

    def choose(dialog: DrawDialog) -> None:
        dialog._share.setValue(100)
        seen.append((dialog.preview.text(), [box.text() for box in dialog.findChildren(QCheckBox)], dialog.drawn()))
        dialog.accept_button.click()

    answer(DrawDialog, choose)
    with walk.saving():
        walk.window.commands["document.draw"].trigger()
    [(preview, boxes, drawn)] = seen
    assert preview == "Documents: 3, read by two: 3" and "Marta Kos: 3 (3 with another)" in boxes
    found = walk.ask(lambda project: project.assignments.all())
    assert {(document, one) for document, people in found.items() for one in people} == set(drawn)


def test_what_is_done_refuses_a_mark_and_says_how_to_go_on(open_window, three):
    walk = open_window(three)
    settled(walk)
    with walk.saving():
        walk.press("d", CTRL | SHIFT)
    walk.drag("any delay of it")
    walk.press("c")
    walk.wait(lambda: "locked" in walk.window.notice.text() and "in progress" in walk.window.notice.text())
    with walk.saving():
        walk.press("d", CTRL | SHIFT)
    walk.drag("any delay of it")
    with walk.saving():
        walk.press("c")
    walk.wait(lambda: rows(walk)["A breakthrough"].marks == "2")


def test_the_reviewer_s_state_stands_beside_the_author_s(open_window, three):
    walk = open_window(three)
    settled(walk)
    with walk.saving():
        walk.press("d", CTRL | ALT)
    walk.wait(lambda: rows(walk)["A breakthrough"].review == REVIEWED)
    assert rows(walk)["A breakthrough"].state != "done"
    with walk.saving():
        walk.window.commands["review.reopen"].trigger()
    walk.wait(lambda: rows(walk)["A breakthrough"].review == REOPENED)


def test_blind_work_hides_others_marks_until_the_document_is_done(open_window, three):
    with Project.open(three, MARTA) as project:
        project.team.set_blind(True)
    walk = open_window(three)
    settled(walk)
    documents = walk.window.documents
    walk.wait(lambda: "courtesy" in documents.foot.text())
    assert others_marks(walk) == 0
    walk.press("d", CTRL | SHIFT)
    walk.wait(lambda: others_marks(walk) == 1)
    walk.press("d", CTRL | SHIFT)
    walk.wait(lambda: "reopens" in walk.window.notice.text())
    assert others_marks(walk) == 1
    walk.window.commands["review.blind"].trigger()
    walk.wait(lambda: not documents.foot.isVisible())
    walk.window.commands["review.blind"].trigger()
    walk.wait(lambda: "You lead" in documents.foot.text())
    assert walk.ask(lambda project: project.team.is_blind())
