from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from tests.gui.panels.samples import CODEBOOK, DEAL, ENTRIES, LABELS, LAVROV, MINISTRY, RUSSIA

from annotator.core.model import Entry
from annotator.gui.panels.entry_field import EntryField, EntryFinder


@pytest.fixture
def holder(shown):
    field = shown(EntryField(CODEBOOK.attribute(LABELS["Position"].id, "holder")))
    field.set_finder(EntryFinder(ENTRIES))
    field.show_value(None, unconfirmed=False, locked=False)
    field.heard = []
    field.edited.connect(field.heard.append)
    field.line.setFocus()
    return field


def offered(field):
    return [(row.title, row.aside) for row in field.offers.rows()]


def test_names_and_aliases_are_found_whole_names_first():
    finder = EntryFinder(ENTRIES)
    assert [entry for _, entry in finder.find("russia")] == [RUSSIA]
    assert finder.find("jcpoa") == [("JCPOA", DEAL)]
    assert {entry.id for _, entry in finder.find("moscow")} == {RUSSIA.id, MINISTRY.id}
    assert finder.find("lavrov")[0][1] == LAVROV
    assert finder.find("  ") == []


def test_merged_and_removed_entries_are_not_offered():
    gone = Entry(kind="state", name="USSR", removed=True)
    merged = Entry(kind="state", name="Rusia", merged_into=RUSSIA.id)
    assert EntryFinder({gone.id: gone, merged.id: merged}).find("us") == []


def test_typing_and_enter_take_the_first_offer(holder, qtbot):
    qtbot.keyClicks(holder.line, "mfa")
    assert offered(holder) == [("MFA", "Ministry of Foreign Affairs")]
    qtbot.keyClick(holder.completer.popup(), Qt.Key.Key_Return)
    assert holder.heard == [[str(MINISTRY.id)]]
    assert holder.texts() == ["Ministry of Foreign Affairs"] and holder.line.text() == ""


def test_a_new_name_is_asked_for_with_its_kind(holder, qtbot):
    qtbot.keyClicks(holder.line, "Zarif")
    assert offered(holder)[0] == ("New: Zarif", "person")
    popup = holder.completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(holder.entry_wanted) as wanted:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert wanted.args == ["Zarif", "body"]
    assert holder.heard == []


def test_leaving_takes_a_whole_name_only(holder, qtbot):
    holder.line.setText("Russia")
    qtbot.keyClick(holder.line, Qt.Key.Key_Return)
    holder.line.setText("Rus")
    qtbot.keyClick(holder.line, Qt.Key.Key_Return)
    assert holder.heard == [[str(RUSSIA.id)]]
    assert holder.frame.property("wrong")


def test_a_field_of_one_replaces(shown, qtbot):
    target = shown(EntryField(CODEBOOK.attribute(LABELS["Position"].id, "target")))
    target.set_finder(EntryFinder(ENTRIES))
    target.show_value(str(RUSSIA.id), unconfirmed=True, locked=False)
    with qtbot.waitSignal(target.edited) as edited:
        target.add(str(DEAL.id))
    assert edited.args == [str(DEAL.id)]
    assert target.texts() == ["Joint Comprehensive Plan of Action"]


def test_choosing_an_unconfirmed_value_again_confirms_it(holder):
    holder.show_value([str(RUSSIA.id)], unconfirmed=True, locked=False)
    holder.add(str(RUSSIA.id))
    assert holder.heard == [[str(RUSSIA.id)]]
    holder.add(str(RUSSIA.id))
    assert len(holder.heard) == 1


def test_a_large_ledger_offers_ten_at_most():
    entries = [Entry(kind="person", name=f"Person number {number}", aliases=(f"P{number}",)) for number in range(10_000)]
    finder = EntryFinder({entry.id: entry for entry in entries})
    assert len(finder.find("number 12")) == 10


def test_a_lost_entry_is_said_to_be_lost(holder):
    holder.show_value([str(uuid4())], unconfirmed=False, locked=False)
    assert holder.texts() == ["unknown entry"]
