from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from tests.gui.panels.samples import CODEBOOK, LABELS

from annotator.core.codebook import Codebook
from annotator.gui.panels.records import ROW
from annotator.gui.panels.tag_model import TagModel
from annotator.gui.panels.tag_panel import TagPanel


def outline(model: TagModel, parent=None) -> list:
    parent = parent if parent is not None else model.index(-1, 0)
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append(index.data())
        below = outline(model, index)
        if below:
            found.append(below)
    return found


def test_labels_stand_in_groups_and_under_their_parents(qapp):
    model = TagModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    child = replace(LABELS["Person"], id=uuid4(), name="Spokesperson", parent=LABELS["Person"].id, key="k")
    model.set_codebook(Codebook([LABELS["Person"], LABELS["Claim"], child]))
    assert outline(model) == ["Who and what is named", ["Person", ["Spokesperson"]], "What is said", ["Claim"]]
    assert model.label_index(child.id).data(ROW).depth == 1
    model.set_filter("spokes")
    assert outline(model) == ["Who and what is named", ["Person", ["Spokesperson"]]]
    model.set_filter("nothing")
    assert model.rowCount() == 0


def test_counts_change_only_their_rows(qapp):
    model = TagModel()
    model.set_codebook(CODEBOOK)
    changed = []
    model.dataChanged.connect(lambda first, _: changed.append(first.data()))
    model.set_counts({LABELS["Place"].id: 3}, {LABELS["Place"].id: 7, LABELS["Event"].id: 1})
    assert changed == ["Place", "Event"]
    assert "3 here, 7 in the project" in model.label_index(LABELS["Place"].id).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_clashing_key_is_shown(qapp):
    model = TagModel()
    other = replace(LABELS["Place"], id=uuid4(), name="Other", key="P")
    model.set_codebook(Codebook([LABELS["Person"], other]))
    assert model.label_index(other.id).data(ROW).clash == "p"
    assert "The key P is taken twice" in model.label_index(other.id).data(Qt.ItemDataRole.ToolTipRole)


def test_click_enter_and_filter_choose_a_label(bridge, shown, qtbot):
    panel = shown(TagPanel(bridge))
    panel.set_codebook(CODEBOOK)
    chosen = []
    panel.label_chosen.connect(chosen.append)
    place = panel.tree.visualRect(panel.model.label_index(LABELS["Claim"].id)).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    panel.tree.setFocus()
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.filter, "agree")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    assert [label.name for label in chosen] == ["Claim", "Position", "Agreement"]
    assert panel.filter.text() == ""


def test_enter_in_an_empty_filter_marks_nothing(bridge, shown, qtbot):
    panel = shown(TagPanel(bridge))
    panel.set_codebook(CODEBOOK)
    with qtbot.assertNotEmitted(panel.label_chosen):
        qtbot.keyClick(panel.filter, Qt.Key.Key_Return)


def test_an_armed_label_says_how_to_end_it(bridge, shown):
    panel = shown(TagPanel(bridge))
    panel.set_codebook(CODEBOOK)
    panel.set_armed(LABELS["Position"])
    assert panel._banner.isVisible() and "S or Esc" in panel._banner.text()
    panel.set_armed(None)
    assert not panel._banner.isVisible()


def test_the_guideline_is_at_hand(qapp):
    model = TagModel()
    model.set_codebook(CODEBOOK)
    tip = model.label_index(LABELS["Claim"].id).data(Qt.ItemDataRole.ToolTipRole)
    assert "smallest clause" in tip and "Russian investment" in tip
