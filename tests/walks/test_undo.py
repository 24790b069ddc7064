"""Undo reaches across documents and imports; the window says so and follows."""

from PySide6.QtCore import Qt
from tests.documents import read

from annotator.core.turns import FoundTurn

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
OTHER = read("Another text about Geneva.\n", turns=(FoundTurn(0, 26, "statement"),), title="Geneva")


def go_to(walk, qtbot, document_id):
    with qtbot.waitSignal(walk.window.session.document_shown):
        walk.window.session.open(document_id)


def test_an_undo_in_another_document_goes_there_and_says_so(walk, qtbot):
    here = walk.window.session.document_id
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    walk.ask(lambda project: project.documents.add(OTHER))
    walk.ask(lambda project: project.undo())  # the import, so that the mark is what comes next
    walk.ask(lambda project: project.redo())
    go_to(walk, qtbot, OTHER.document.id)
    with walk.saving():
        walk.press("z", CTRL)  # takes the import back: the document that is open goes
    qtbot.waitUntil(lambda: walk.window.session.document_id is None)
    assert "import" in walk.window.notice.text()
    with qtbot.waitSignal(walk.window.session.document_shown):
        walk.press("z", CTRL)
    assert walk.window.session.document_id == here
    assert "mark" in walk.window.notice.text()
    assert walk.marks() == []


def test_redo_brings_an_undone_import_back_with_its_turns(walk, qtbot):
    walk.ask(lambda project: project.documents.add(OTHER))
    go_to(walk, qtbot, OTHER.document.id)
    with walk.saving():
        walk.press("z", CTRL)
    with qtbot.waitSignal(walk.window.session.document_shown):
        walk.press("z", CTRL | SHIFT)
    assert [turn.role for turn in walk.window.session.view.turns] == ["statement"]
