from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from tests.gui.panels.samples import CODEBOOK, DOCUMENT, ENTRIES, KAZAKHSTAN, RUSSIA, TEXT, suggest

from annotator.core.model import Decision, Snapshot
from annotator.gui.panels.suggestion_lane import SuggestionLane

SYRIA = suggest("Place", "Syria", step="sure")
SUPPORT = suggest("Position", "We support it", stance="for", mode="own", reason="“support” takes a stand for")
WASHINGTON = suggest("Place", "Washington")


@pytest.fixture
def lane(bridge, shown):
    lane = shown(SuggestionLane(bridge))
    lane.set_suggestions([SYRIA, SUPPORT, WASHINGTON], CODEBOOK, TEXT)
    lane.pending.view.setFocus()
    return lane


def rejection(of, reason=""):
    snapshot = Snapshot(digest="", fragments=of.fragments, label_id=of.label_id, attributes=of.attributes)
    return Decision(
        annotator_id=uuid4(), document_id=DOCUMENT.id, subject="suggestion", subject_id=of.id, verdict="reject",
        snapshot=snapshot, reason=reason,
    )  # fmt: skip


def test_rows_stand_in_the_order_of_the_text(lane):
    QAbstractItemModelTester(lane.pending_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [row.title for row in lane.pending_model.rows()] == ["Washington", "We support it", "Syria"]
    row = lane.pending_model.rows()[1]
    assert (row.head, row.aside, row.below) == ("Position · for", "likely", "“support” takes a stand for")
    assert row.tip.splitlines() == ["We support it", "Position · for · likely", "“support” takes a stand for"]
    assert lane.pending_model.rows()[0].below == "rule (cue)"


def test_a_position_is_told_with_its_holder_and_target(lane):
    told = suggest("Position", "We support it", stance="for", holder=[str(RUSSIA.id)], target=str(KAZAKHSTAN.id))
    lane.set_entries(ENTRIES)
    lane.set_suggestions([told], CODEBOOK, TEXT)
    assert lane.pending_model.rows()[0].head == "Position · Russia → Kazakhstan · for"


def test_a_long_name_at_the_end_of_a_row_leaves_room_for_its_words(lane, monkeypatch):
    lane.set_current(None)
    brief = lane.pending.view.grab().toImage()
    named = [replace(row, aside="Marta Wolkenstein-Schlüsselburg of the Department") for row in lane.pending_model.rows()]
    monkeypatch.setattr(lane.pending_model, "data", lambda index, _role: named[index.row()])
    wordy = lane.pending.view.grab().toImage()
    half = brief.rect().adjusted(0, 0, -brief.width() // 2, 0)
    assert wordy != brief
    assert wordy.copy(half) == brief.copy(half)


@pytest.mark.parametrize(
    ("key", "verdict"), [(Qt.Key.Key_Return, "accept"), (Qt.Key.Key_Backspace, "reject"), (Qt.Key.Key_F2, "amend")]
)
def test_one_key_decides_about_the_current_one(lane, qtbot, key, verdict):
    lane.set_current(SUPPORT.id)
    with qtbot.waitSignal(lane.decided) as decided:
        qtbot.keyClick(lane.pending.view, key)
    assert decided.args == [SUPPORT, verdict]


def test_without_a_current_row_no_key_decides(lane, qtbot):
    lane.set_current(None)
    with qtbot.assertNotEmitted(lane.decided):
        qtbot.keyClick(lane.pending.view, Qt.Key.Key_Backspace)


def test_after_a_decision_the_next_one_is_current(lane):
    lane.set_current(SUPPORT.id)
    lane.set_suggestions([SYRIA, WASHINGTON], CODEBOOK, TEXT)
    assert lane.pending.current() == SYRIA.id


def test_arrows_and_clicks_show_the_place_but_following_the_focus_does_not(lane, qtbot):
    chosen = []
    lane.suggestion_chosen.connect(chosen.append)
    lane.set_current(WASHINGTON.id)
    assert chosen == []
    qtbot.keyClick(lane.pending.view, Qt.Key.Key_Down)
    assert chosen == [SUPPORT.id]
    place = lane.pending.view.visualRect(lane.pending_model.find(SYRIA.id)).center()
    qtbot.mouseClick(lane.pending.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen[-1] == SYRIA.id


def test_rejected_ones_are_listed_and_can_be_taken_back(lane, qtbot):
    decision = rejection(SUPPORT, "wrong boundaries")
    lane.set_rejected([decision])
    lane._tabs.setCurrentIndex(1)
    assert lane._tabs.tabText(1).split() == ["Rejected", "1"]
    assert lane.rejected_model.rows()[0].below == "wrong boundaries"
    lane.rejected.set_current(decision.id)
    lane.rejected.view.setFocus()
    with qtbot.waitSignal(lane.withdraw_requested) as withdrawn:
        qtbot.keyClick(lane.rejected.view, Qt.Key.Key_Return)
    assert withdrawn.args == [decision.id]


def test_nothing_to_decide_says_so(lane):
    lane.set_suggestions([], CODEBOOK, TEXT)
    assert lane.pending.empty.isVisible() and lane.pending.empty.accessibleName() == "Nothing to decide"


def test_the_filter_knows_labels_words_and_steps(lane):
    for words, count in (("place", 2), ("position support", 1), ("sure", 1), ("absent", 0)):
        lane.pending.filter.setText(words)
        assert lane.pending_model.rowCount() == count


def test_one_of_five_thousand_suggestions_goes_without_the_others_being_set_anew(lane):
    many = [replace(SUPPORT, id=uuid4(), fragments=((number, number + 9),)) for number in range(5_000)]
    lane.set_suggestions(many, CODEBOOK, TEXT)
    events = []
    lane.pending_model.rowsRemoved.connect(lambda _, first, last: events.append((first, last)))
    lane.pending_model.modelReset.connect(lambda: events.append("reset"))
    lane.pending_model.layoutChanged.connect(lambda: events.append("layout"))
    lane.set_suggestions(many[1:], CODEBOOK, TEXT)
    assert events == [(0, 0)]
    assert lane.pending_model.rowCount() == 4_999


def test_nothing_to_decide_is_not_said_while_the_machine_is_still_looking(bridge, shown):
    lane = shown(SuggestionLane(bridge))
    empty = lane.pending.empty
    assert empty.accessibleName() == "Nothing to decide"
    bridge.suggesting.emit(True)
    bridge.suggesting.emit(True)
    bridge.suggesting.emit(False)  # the search before was given up for the present one
    assert empty.accessibleName() == "Looking for suggestions…"
    bridge.suggesting.emit(False)
    assert empty.accessibleName() == "Nothing to decide"
