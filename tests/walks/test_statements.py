"""From the table of statements to the text and back, and many statements changed at once."""

import csv

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from tests.documents import read
from tests.walks.conftest import ME

from annotator import resources
from annotator.project import Project

FIRST = "Russia supports the deal. Iran rejects it."
SECOND = "Turkey supports the deal."


@pytest.fixture
def walk(open_window, tmp_path):
    path = tmp_path / "statements.annotator"
    with Project.create(path, ME, resources.codebook()) as project:
        entries = {}
        for name, kind in (("Russia", "state"), ("Iran", "state"), ("Turkey", "state"), ("the deal", "agreement")):
            project.ledger.find_or_add(name, kind)
        entries = {entry.name: str(entry.id) for entry in project.ledger.entries()}
        position = project.codebook.current().by_name("Position").id
        for text, said_on, marks in (
            (FIRST, "2018-01-17", (("Russia supports the deal", "Russia", "for"), ("Iran rejects it", "Iran", "against"))),
            (SECOND, "2017-10-06", (("Turkey supports the deal", "Turkey", "for"),)),
        ):
            document = read(text, title=text.split()[0], said_on=said_on)
            project.documents.add(document)
            for quote, holder, stance in marks:
                start = text.index(quote)
                values = {"holder": [entries[holder]], "target": entries["the deal"], "stance": stance}
                project.annotations.mark(document.document.id, ((start, start + len(quote)),), position, attributes=values)
    return open_window(path)


@pytest.fixture
def page(walk, qtbot):
    """The page of the mode, with every statement in it."""
    QTest.keyClick(walk.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    page = walk.window.stating.page
    qtbot.waitUntil(lambda: shown(page) == ["Turkey supports the deal", "Russia supports the deal", "Iran rejects it"])
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    QAbstractItemModelTester(page.board.board, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    return page


def shown(page):
    column = page.model.columns.index("quote")
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def click_value(page, name, qtbot):
    model, view = page.facets.model, page.facets.listing.view
    qtbot.waitUntil(lambda: any(row.title == name for row in model.rows()))
    place = next(number for number, row in enumerate(model.rows()) if row.title == name)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(place)).center())


def test_a_row_leads_to_its_text_and_the_mode_back_to_the_row(walk, page, qtbot):
    page.table.selectRow(2)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    window = walk.window
    qtbot.waitUntil(lambda: window.session.view is not None and window.session.view.document.text == FIRST)
    qtbot.waitUntil(lambda: window.document.focused() == page.model.statement(2).id)
    assert window.rooms.currentWidget() is window.desk
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert page.isVisible() and page.table.currentIndex().row() == 2


def test_the_passage_stands_in_its_text_without_spaces_at_the_seams(page, qtbot):
    page.table.setCurrentIndex(page.model.index(1, 0))
    qtbot.waitUntil(lambda: "<b>Russia supports the deal</b>" in page.quote.text())
    assert "deal. Iran rejects it. …" in QTextDocumentFragment.fromHtml(page.quote.text()).toPlainText()


def test_values_narrow_and_let_go(page, qtbot):
    click_value(page, "Iran", qtbot)
    qtbot.waitUntil(lambda: shown(page) == ["Iran rejects it"])
    click_value(page, "Russia", qtbot)
    qtbot.waitUntil(lambda: shown(page) == ["Russia supports the deal", "Iran rejects it"])
    [chip] = [child for child in page.chips.children() if child.isWidgetType() and not child.isHidden()]
    assert chip.toolTip() == "Holder: Iran, Russia"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(page)) == 3)


def test_words_narrow_while_they_are_typed(page, qtbot):
    QTest.keyClicks(page.words, "rejects")
    qtbot.waitUntil(lambda: shown(page) == ["Iran rejects it"])
    QTest.keyClicks(page.words, " nothing")
    qtbot.waitUntil(lambda: page.room.currentWidget() is page.empty)


def test_a_heading_orders_and_orders_back(page, qtbot):
    header = page.table.horizontalHeader()
    at = header.sectionViewportPosition(page.model.columns.index("holder")) + 10
    for expected in (["Iran rejects it", "Russia supports the deal", "Turkey supports the deal"], ["Turkey supports the deal"]):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, header.height() // 2))
        qtbot.waitUntil(lambda expected=expected: shown(page)[: len(expected)] == expected)


def test_a_cell_of_the_board_shows_its_quotes(walk, page, qtbot):
    QTest.keyClick(walk.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    board = page.board.board
    qtbot.waitUntil(lambda: board.rowCount() == 3)
    assert [board.headerData(0, Qt.Orientation.Horizontal)] == ["the deal"]
    row = [board.headerData(number, Qt.Orientation.Vertical) for number in range(3)].index("Iran")
    assert board.index(row, 0).data() == "against 1"
    QTest.mouseClick(page.board.viewport(), Qt.MouseButton.LeftButton, pos=page.board.visualRect(board.index(row, 0)).center())
    qtbot.waitUntil(lambda: not page.shows_board and shown(page) == ["Iran rejects it"])


def test_selected_rows_are_copied_as_quotations(page, qtbot):
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 2):
        page.table.selectionModel().select(page.model.index(row, 0), rows)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    expected = "“Turkey supports the deal” (Turkey: Turkey, 6 Oct 2017)\n“Iran rejects it” (Iran: Russia, 17 Jan 2018)"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == expected)


def test_many_are_changed_in_one_step_after_a_preview(walk, page, qtbot):
    page.table.selectAll()
    walk.window.stating.change(page.selected())
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    dialog.value.setCurrentIndex(dialog.value.findText("unclear"))
    qtbot.waitUntil(lambda: "for → unclear: 2" in dialog.preview.text() and "against → unclear: 1" in dialog.preview.text())
    with walk.saving():
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert walk.ask(lambda project: project.statements.facet("stance")) == {"unclear": 3}
    qtbot.waitUntil(lambda: page.model.index(0, page.model.columns.index("stance")).data() == "unclear")
    with walk.saving():
        walk.window.commands["edit.undo"].trigger()
    assert walk.ask(lambda project: project.statements.facet("stance")) == {"for": 2, "against": 1}


def test_what_is_listed_is_saved_as_a_table(walk, page, qtbot, monkeypatch, tmp_path):
    path = tmp_path / "found"
    monkeypatch.setattr("annotator.gui.dialogs.files.ask_save", lambda *_: (str(path), "Comma-separated values (*.csv)"))
    page.export_button.click()
    saved = path.with_suffix(".csv")
    qtbot.waitUntil(lambda: saved.exists() and "3" in walk.window.notice.text())
    with saved.open(encoding="utf-8-sig", newline="") as stream:
        assert [row["quote"] for row in csv.DictReader(stream)] == shown(page)
