"""A colleague's file comes in by menu or drop; what came of it is said, and can be taken back at once."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from tests.documents import read
from tests.walks.conftest import TEXT, place
from tests.walks.test_project import choose

from annotator import resources
from annotator.core.model import Annotator
from annotator.gui.dialogs.merge_report import MergeReportDialog
from annotator.project import Project


@pytest.fixture
def martas_file(tmp_path):
    """The same text with a mark of hers, and a text of hers."""
    path = tmp_path / "marta.jsonl"
    with Project.create(tmp_path / "marta.annotator", Annotator(name="Marta Kos"), resources.codebook()) as project:
        project.documents.add(read(TEXT, title="A breakthrough"))
        project.documents.add(read("Another text of hers.\n", title="Another"))
        document = next(one for one in project.documents.list() if one.title == "A breakthrough")
        project.annotations.mark(document.id, (place("Syria"),), project.codebook.current().by_name("Place").id)
        project.exchange.export(path)
    return path


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )


def report_of(walk, qtbot):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in walk.window.findChildren(MergeReportDialog)), timeout=10_000)
    return next(one for one in walk.window.findChildren(MergeReportDialog) if one.isVisible())


def words_of(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_a_merge_says_what_came_and_is_undone_from_there(walk, qtbot, martas_file, monkeypatch):
    choose(monkeypatch, "ask_open_many", martas_file)
    with walk.saving():
        walk.window.commands["project.merge"].trigger()
    dialog = report_of(walk, qtbot)
    assert dialog.headline.text() == "1 new document, 1 new annotation."
    assert {"Documents", "Annotations", "Annotators"} <= set(words_of(dialog))
    assert len(walk.ask(lambda project: project.documents.list())) == 2
    with walk.saving():
        QTest.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    assert [one.title for one in walk.ask(lambda project: project.documents.list())] == ["A breakthrough"]
    assert walk.marks() == []


def test_a_dropped_file_tells_the_same_and_what_was_refused(walk, qtbot, martas_file, tmp_path):
    broken = tmp_path / "broken.jsonl"
    line = json.loads(martas_file.read_text("utf-8").splitlines()[0])
    broken.write_text(json.dumps({**line, "text": "Other words."}) + "\n", "utf-8")
    with walk.saving():
        drop(walk.window, martas_file, broken)
    dialog = report_of(walk, qtbot)
    assert dialog.headline.text() == "1 new document, 1 new annotation."
    assert any("broken.jsonl" in words for words in words_of(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert len(walk.ask(lambda project: project.documents.list())) == 2


def test_a_second_time_there_is_nothing_to_take_back(walk, qtbot, martas_file):
    with walk.saving():
        drop(walk.window, martas_file)
    report_of(walk, qtbot).accept()
    qtbot.waitUntil(lambda: not walk.window.findChildren(MergeReportDialog))
    drop(walk.window, martas_file)
    dialog = report_of(walk, qtbot)
    assert "already" in dialog.headline.text()
    assert dialog.undo_button is None
    dialog.accept()


def test_a_text_that_differs_a_little_is_made_a_variant_by_a_click(walk, qtbot, tmp_path):
    path = tmp_path / "corrected.jsonl"
    with Project.create(tmp_path / "other.annotator", Annotator(name="Marta Kos"), resources.codebook()) as project:
        project.documents.add(read(TEXT.replace("any delay of it", "delays"), title="A breakthrough, corrected"))
        project.exchange.export(path)
    with walk.saving():
        drop(walk.window, path)
    dialog = report_of(walk, qtbot)
    qtbot.waitUntil(lambda: any("nearly the same text as “A breakthrough”" in words for words in words_of(dialog)))
    [button] = [one for one in dialog.findChildren(QPushButton) if one.text() == "Make it a variant"]
    with walk.saving():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    found = {one.title: one.id for one in walk.ask(lambda project: project.documents.list())}
    variant = walk.ask(lambda project: project.documents.metadata(found["A breakthrough, corrected"]).variant_of)
    assert variant == found["A breakthrough"]
    dialog.accept()
