"""Projects: first start, new, import, close, open again, export."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit
from tests.walks.conftest import ME, TEXT, place

from annotator import resources, settings
from annotator.gui.app import begin, begin_reading
from annotator.gui.dialogs import files
from annotator.gui.dialogs.import_dialog import PasteDialog
from annotator.gui.dialogs.name_dialog import NameDialog
from annotator.gui.dialogs.new_project import NewProjectDialog
from annotator.project import Project


def answer(dialog_type, fill):
    """Fill in the next modal dialog as soon as it is there."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, dialog_type):
            fill(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def choose(monkeypatch, name, path, kind=""):
    """Let the next question for files (`files.ask_…`) be answered with `path`."""
    answers = {"ask_open": str(path), "ask_open_many": [str(path)], "ask_save": (str(path), kind)}
    monkeypatch.setattr(files, name, lambda *_: answers[name])


def titles(target):
    with Project.open(target, ME) as project:
        return sorted(one.title for one in project.documents.list())


@pytest.fixture
def empty_window(open_window):
    """A window without a project."""
    walk = open_window(Path(), settled=False)
    begin(walk.window, "")
    return walk.window


def test_without_a_project_the_welcome_page_is_shown(empty_window):
    assert empty_window.rooms.currentWidget() is empty_window.welcome
    assert not empty_window.commands["project.import"].isEnabled()
    assert not empty_window.top_bar.search.isVisible()


def test_the_first_start_asks_for_the_name_once(open_window, home, qtbot):
    settings.save(annotator_id="", annotator_name="")
    window = open_window(Path(), settled=False).window
    begin(window, "")

    def fill(dialog):
        QTest.keyClicks(dialog.findChild(QLineEdit), "  Marta   Kos ")
        dialog.accept_button.click()

    answer(NameDialog, fill)
    with qtbot.waitSignal(window.bridge.opened, timeout=20_000):
        window.welcome.sample_wanted.emit()
    qtbot.waitUntil(lambda: settings.load().annotator_name == "Marta Kos")
    assert window.bridge.annotator.name == "Marta Kos"
    assert window.projects.has_annotator()


def test_the_sample_corpus_opens_with_its_two_documents(empty_window, qtbot):
    with qtbot.waitSignal(empty_window.session.document_shown, timeout=20_000):
        empty_window.welcome.sample_wanted.emit()
    qtbot.waitUntil(lambda: empty_window.documents.model.rowCount() == 2)


def test_a_new_project_is_made_where_it_was_asked_for(empty_window, tmp_path, monkeypatch, qtbot):
    choose(monkeypatch, "ask_save", tmp_path / "mine")
    answer(NewProjectDialog, lambda dialog: dialog.accept_button.click())
    with qtbot.waitSignal(empty_window.bridge.opened, timeout=10_000):
        empty_window.commands["project.new"].trigger()
    assert titles(tmp_path / "mine.annotator") == []
    assert labels(empty_window.session.codebook) == labels(resources.codebook())


def labels(codebook):
    return [(label.id, label.name) for label in codebook.labels]


@pytest.mark.parametrize("shipped", [True, False])
def test_a_new_project_takes_the_codebook_that_was_chosen(empty_window, tmp_path, monkeypatch, qtbot, shipped):
    choose(monkeypatch, "ask_save", tmp_path / "mine")
    choose(monkeypatch, "ask_open", resources.path("codebooks", "policy.toml"))

    def fill(dialog):
        row = dialog.which.findText("Parliamentary debates") if shipped else dialog.which.count() - 1
        dialog.which.setCurrentIndex(row)
        dialog.which.activated.emit(row)
        dialog.accept_button.click()

    answer(NewProjectDialog, fill)
    with qtbot.waitSignal(empty_window.bridge.opened, timeout=10_000):
        empty_window.commands["project.new"].trigger()
    assert labels(empty_window.session.codebook) == labels(resources.codebook("debates" if shipped else "policy"))


def test_files_are_imported_and_said_to_be_there_the_second_time(walk, tmp_path, monkeypatch, qtbot):
    file = tmp_path / "talks.txt"
    file.write_text("Talks in Vienna\n\nThe talks went well.\n", "utf-8")
    choose(monkeypatch, "ask_open_many", file)
    with qtbot.waitSignal(walk.window.bridge.saved):
        walk.window.commands["project.import"].trigger()
    assert len(titles(walk.target)) == 2
    walk.window.commands["project.import"].trigger()
    qtbot.waitUntil(lambda: "already" in walk.window.notice.text())


def test_a_dropped_file_is_imported(walk, tmp_path, qtbot):
    file = tmp_path / "talks.txt"
    file.write_text("Talks in Vienna\n\nThe talks went well.\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter = QDragEnterEvent(
        QPoint(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(walk.window, enter)
    assert enter.isAccepted()
    with walk.saving():
        walk.window.dropEvent(drop)  # Qt delivers a drop only within a drag of its own
    assert len(titles(walk.target)) == 2


def test_pasted_text_is_asked_for_its_date(walk, qtbot):
    QGuiApplication.clipboard().setText("The talks went well, she said.")

    def fill(dialog):
        date = next(field for field in dialog.findChildren(QLineEdit) if field.accessibleName() == "Said on")
        QTest.keyClicks(date, "yesterday")
        assert not dialog.accept_button.isEnabled()
        date.clear()
        QTest.keyClicks(date, "2018-01")
        title = next(field for field in dialog.findChildren(QLineEdit) if field.accessibleName() == "Title")
        QTest.keyClicks(title, "After the talks")
        dialog.accept_button.click()

    answer(PasteDialog, fill)
    with walk.saving():
        walk.window.commands["project.paste"].trigger()
    with Project.open(walk.target, ME) as project:
        [pasted] = [one for one in project.documents.list() if one.title == "After the talks"]
        assert pasted.said_on == "2018-01"


def test_what_cannot_be_read_is_named_and_nothing_else_is_lost(walk, tmp_path, monkeypatch, qtbot):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("The talks went well.\n", "utf-8")
    bad.write_bytes(b"")
    monkeypatch.setattr(files, "ask_open_many", lambda *_: [str(bad), str(good)])
    with walk.saving():
        walk.window.commands["project.import"].trigger()
    assert walk.window.notice.text().count("bad.txt") == 1
    assert len(titles(walk.target)) == 2


def test_everything_is_there_again_after_closing_and_opening(walk, open_window, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    walk.window.close()
    settled = settings.load()
    assert settled.last_project == str(walk.target)
    window = open_window(walk.target, settled=False).window
    with qtbot.waitSignal(window.session.document_shown, timeout=10_000):
        begin_reading(window, settled.last_project)
        begin(window, settled.last_project)
    view = window.document.view
    assert [TEXT[slice(*mark.fragments[0])] for mark in view.marks.records()] == ["Syria"]


def test_undo_reaches_over_a_restart(walk, open_window, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    walk.window.close()
    again = open_window(walk.target)
    qtbot.waitUntil(again.window.commands["edit.undo"].isEnabled)
    with again.saving():
        again.press("z", Qt.KeyboardModifier.ControlModifier)
    assert again.marks() == []


def test_a_mark_made_in_the_last_moment_is_saved(walk):
    walk.drag("Syria")
    walk.press("w")
    walk.window.close()
    assert walk.ask(lambda project: project.annotations.counts())


def test_the_scroll_place_is_kept(walk, open_window, tmp_path, qtbot):
    long = "\n".join(f"Paragraph {number}: the talks went on." for number in range(400))
    with qtbot.waitSignal(walk.window.bridge.saved):
        walk.window.bridge.write(lambda project: project.exchange.import_text(long, "long"))
    qtbot.waitUntil(lambda: walk.window.documents.model.rowCount() == 2)
    [other] = [row.record.id for row in walk.window.documents.model.rows() if row.record.id != walk.window.session.document_id]
    with qtbot.waitSignal(walk.window.session.document_shown):
        walk.window.session.open(other)
    walk.page.scroll_to(long.index("Paragraph 300"))
    top = walk.page.offset_at(QPointF(0, 1))
    walk.window.close()
    again = open_window(walk.target)
    assert again.window.session.document_id == other
    assert again.page.offset_at(QPointF(0, 1)) == top


def test_export_writes_lines_that_others_read(walk, tmp_path, monkeypatch, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    choose(monkeypatch, "ask_save", tmp_path / "out.jsonl")
    walk.window.commands["project.export"].trigger()
    qtbot.waitUntil(lambda: "Exported" in walk.window.notice.text())
    [line] = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    [span] = line["spans"]
    assert line["text"][span["start"] : span["end"]] == span["quote"] == "Syria"


def test_an_export_says_what_the_format_could_not_tell(walk, tmp_path, monkeypatch, qtbot):
    document = walk.window.session.document_id
    start, end = place("Syria")

    def mark(project):
        label = project.codebook.current().by_name("Place").id
        return [project.annotations.mark(document, ((first, end),), label) for first in range(start + 1, end)]

    walk.ask(mark)
    choose(monkeypatch, "ask_save", tmp_path / "out.spacy")
    walk.window.commands["project.export"].trigger()
    qtbot.waitUntil(lambda: "4 marks were widened to whole words" in walk.window.notice.text(), timeout=20_000)
    assert walk.window.notice.property("kind") != "problem"


def test_the_window_exports_for_doccano_too(walk, tmp_path, monkeypatch, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    asked = []

    def answer(_parent, _title, _path, kinds):
        asked.extend(kinds.split(";;"))
        return str(tmp_path / "out"), next(kind for kind in asked if kind.startswith("doccano"))

    monkeypatch.setattr(files, "ask_save", answer)
    walk.window.commands["project.export"].trigger()
    qtbot.waitUntil(lambda: "Exported" in walk.window.notice.text())
    [line] = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert line["label"] == [[*place("Syria"), "Place"]]


def test_a_project_that_cannot_be_opened_is_named_with_a_reason(empty_window, tmp_path, qtbot):
    broken = tmp_path / "broken.annotator"
    broken.write_bytes(b"no database at all" * 100)
    with qtbot.waitSignal(empty_window.bridge.failed):
        empty_window.projects.open_target(str(broken))
    assert "broken.annotator" in empty_window.notice.text()
    assert empty_window.rooms.currentWidget() is empty_window.welcome


def test_closing_the_project_leads_to_the_welcome_page(walk, qtbot):
    walk.window.commands["project.close"].trigger()
    qtbot.waitUntil(lambda: settings.load().last_project == "")
    assert walk.window.rooms.currentWidget() is walk.window.welcome
    assert walk.window.document.view is None


def test_another_project_begins_without_the_counts_of_the_last_one(walk, tmp_path, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    place = next(label.id for label in walk.codebook.labels if label.name == "Place")

    def told():
        model = walk.window.tags.model
        return model.label_index(place).data(Qt.ItemDataRole.AccessibleTextRole)

    qtbot.waitUntil(lambda: "1 in the project" in told())
    with qtbot.waitSignal(walk.window.bridge.opened, timeout=10_000):
        walk.window.bridge.create_project(str(tmp_path / "other.annotator"))
    assert "in the project" not in told() or "0 in the project" in told()


def test_the_window_opens_at_the_corner_where_it_was(walk, open_window):
    walk.window.resize(1111, 700)
    walk.window.move(QPoint(20, 10))
    walk.window.close()
    again = open_window(walk.target, settled=False)
    assert (settings.config_folder() / "window.ini").exists()
    assert again.window.isVisible()


@pytest.mark.parametrize(("button", "is_left"), [("Go on writing", False), ("Throw away", True)])
def test_a_text_written_into_the_paste_dialog_is_not_thrown_away_unasked(walk, qtbot, button, is_left):
    dialog = PasteDialog("", walk.window)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.findChild(QPlainTextEdit), "After the talks")

    def press(question):
        next(one for one in question.buttons() if one.text() == button).click()

    answer(QMessageBox, press)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() is not is_left
    dialog.done(0)
