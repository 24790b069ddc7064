"""The list of hits: groups, ticks, and what a screen reader hears."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from annotator.core.phrases import context
from annotator.gui.panels.hit_list import HitDelegate, HitModel, HitView
from annotator.gui.theme import DARK, LIGHT
from annotator.project.search import Hit
from annotator.store.texts import Title

TEXT = "Russia and Russia-led talks with Russia."
FIRST, SECOND = uuid4(), uuid4()
HITS = [
    Hit(FIRST, (0, 6), context(TEXT, 0, 6)),
    Hit(FIRST, (11, 17), context(TEXT, 11, 17), "joined", "Russia-led"),
    Hit(SECOND, (33, 39), context(TEXT, 33, 39)),
]
TITLES = {FIRST: Title("A very long title " * 12, "2017-10-06"), SECOND: Title("Second", "")}


@pytest.fixture
def model(qapp):
    model = HitModel(lambda hit: f"in {hit.within}" if hit.doubt else "")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(HITS, TITLES, ticked=True)
    yield model
    del tester


def _states(model):
    return [model.state(model.index(row)) for row in range(model.rowCount())]


ON, PART, OFF = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


def test_what_is_in_doubt_is_not_ticked_and_its_heading_is_partly(model):
    assert _states(model) == [PART, ON, OFF, ON, ON]
    assert model.ticked() == [HITS[0], HITS[2]]


def test_a_heading_ticks_all_of_its_hits_then_none(model):
    model.toggle([model.index(0)])
    assert _states(model)[:3] == [ON, ON, ON]
    model.toggle([model.index(0)])
    assert _states(model) == [OFF, OFF, OFF, ON, ON]


def test_all_and_none(model):
    model.tick_all(True)
    assert model.count() == 3
    model.tick_all(False)
    assert model.ticked() == []
    model.clear()
    assert (model.rowCount(), model.count(), model.documents) == (0, 0, 0)


def test_a_reader_hears_tick_words_and_doubt(model):
    said = model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("not ticked, Russia and Russia-led") and said.endswith("in Russia-led")


def test_a_click_into_the_box_ticks_and_one_beside_it_does_not(model, qtbot):
    view = HitView(model, HitDelegate())
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    for theme in (LIGHT, DARK):
        view.set_theme(theme)
        assert not view.grab().isNull()
    row = view.visualRect(model.index(1))
    click = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), click, pos=row.center())
    assert model.count() == 2
    QTest.mouseClick(view.viewport(), click, pos=row.topLeft() + type(row.center())(42, row.height() // 2))
    assert model.count() == 1
