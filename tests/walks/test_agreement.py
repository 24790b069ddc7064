"""From the matrix of annotators to the place in the text where two of them differ."""

import csv

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from tests.walks.conftest import place

from annotator.core.errors import StoreError
from annotator.core.model import Annotator
from annotator.project import Project
from annotator.project.agreement import AgreementRoom


@pytest.fixture
def compared(walk, qtbot, target):
    """The dialog on marks of Anna and Olga, who agree once and differ twice."""
    codebook = walk.codebook
    with Project.open(target, Annotator(name="Olga")) as olga, Project.open(target, walk.window.bridge.annotator) as mine:
        [summary] = mine.documents.list()
        for project, words, label in (
            (mine, "Syria", "Place"),
            (olga, "Syria", "Place"),
            (mine, "Sergey Lavrov", "Person"),
            (olga, "Sergey Lavrov", "Organisation"),
            (olga, "Russia", "Organisation"),
        ):
            project.annotations.mark(summary.id, (place(words),), codebook.by_name(label).id)
    walk.window.bridge.look_for_others()
    walk.window.commands["review.agreement"].trigger()
    dialog = walk.window.comparing.dialog
    qtbot.waitUntil(lambda: dialog._places.rowCount() == 2)
    return dialog


def texts(model):
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def test_the_matrix_leads_to_the_place_in_the_text(walk, compared, qtbot):
    for model in (compared._matrix, compared._figures, compared._confusion, compared._places):
        QAbstractItemModelTester(model)
    names = [compared._matrix.headerData(place, Qt.Orientation.Horizontal) for place in (0, 1)]
    assert set(names) == {"Anna Jansen", "Olga"}
    assert texts(compared._matrix)[0][1] == "0.800"  # four of five marks have the same boundaries
    rows = texts(compared._places)
    assert [row[1] for row in rows] == ["label differs", "only one has it"]
    compared.places.setCurrentIndex(compared._places.index(1, 0))
    QTest.keyClick(compared.places, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: walk.page.focused_mark() is not None)
    assert walk.page.focused_mark().fragments == (place("Russia"),)


def test_a_cell_of_the_confusion_lists_its_places(compared, qtbot):
    grid = texts(compared._confusion)
    [(row, column)] = [
        (row, column)
        for row in range(len(grid))
        for column in range(len(grid[row]))
        if grid[row][column] and compared._confusion.headerData(row, Qt.Orientation.Vertical) == "Person"
    ]
    index = compared._confusion.index(row, column)
    compared.confusion.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    QTest.keyClick(compared.confusion, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: compared._places.rowCount() == 1)
    assert "Sergey Lavrov" in texts(compared._places)[0][2]


def test_a_figure_that_does_not_exist_says_why(walk, compared, qtbot):
    compared.label.setCurrentIndex(compared.label.findText("Place"))
    qtbot.waitUntil(lambda: compared._confusion.rowCount() == 1)
    said = {row[0]: row[1] for row in texts(compared._figures)}
    assert said["same boundaries"] == "1.000"
    assert said["Cohen’s kappa"].startswith("undefined because everybody gave one and the same value")
    assert not any("nan" in cell for cell in said.values())


def test_another_label_is_another_comparison(walk, compared, qtbot):
    compared.label.setCurrentIndex(compared.label.findText("Place"))
    qtbot.waitUntil(lambda: compared._confusion.rowCount() == 1)
    assert texts(compared._confusion) == [["1"]]
    qtbot.waitUntil(lambda: compared._places.rowCount() == 0)


def test_the_figures_are_saved(walk, compared, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "figures.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    compared.save.click()
    qtbot.waitUntil(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert {row["figure"] for row in csv.DictReader(stream)} > {"exact", "kappa", "alpha_u"}


def test_alone_there_is_nobody_to_compare_with(walk, qtbot):
    assert walk.window.commands["review.agreement"].shortcut() == QKeySequence("Ctrl+Shift+A")
    walk.window.commands["review.agreement"].trigger()
    dialog = walk.window.comparing.dialog
    qtbot.waitUntil(lambda: dialog.empty.isVisible())
    assert "Nobody to compare with" in dialog.empty.accessibleName()


def test_another_theme_dresses_the_dialog_too(walk, compared, qtbot):
    cell = compared._matrix.index(0, 1)
    before = cell.data(Qt.ItemDataRole.ForegroundRole)
    walk.window.choose_theme("dark")
    qtbot.waitUntil(lambda: cell.data(Qt.ItemDataRole.ForegroundRole) != before)


def test_what_cannot_be_compared_is_said_in_its_place(compared, walk, qtbot, monkeypatch):
    def refuse(*_, **__):
        raise StoreError("store.lost", kind="annotation", id=1)

    monkeypatch.setattr(AgreementRoom, "compare", refuse)
    compared.without.click()
    qtbot.waitUntil(compared.empty.isVisible)
    assert "could not be made" in compared.empty.accessibleName()
