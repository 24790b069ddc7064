"""The editor's models and the warning about colours, apart from the window."""

from uuid import uuid4

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator import resources
from annotator.core.draft import Draft
from annotator.core.model import Label
from annotator.core.recoding import Demand
from annotator.gui.codebook import wording
from annotator.gui.codebook.choices_field import ChoicesField
from annotator.gui.codebook.colour_field import warning
from annotator.gui.codebook.label_tree import LabelModel
from annotator.gui.codebook.save_dialog import AffectedModel
from annotator.gui.panels.records import ROW, TOP
from annotator.project.codebook import Affected

CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def draft():
    return Draft(resources.codebook())


@pytest.fixture
def model(qapp, draft):
    model = LabelModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(draft, {}, "Retired")
    yield model
    del tester


def titles(model, parent=TOP):
    """The tree as nested lists of titles."""
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append([index.data(), *titles(model, index)] if model.rowCount(index) else index.data())
    return found


def test_labels_stand_under_their_parents_and_retired_ones_at_the_end(model, draft):
    book = draft.codebook
    draft.move(book.by_name("Place").id, book.by_name("Organisation").id)
    draft.retire(book.by_name("Date").id)
    model.show(draft, {}, "Retired")
    assert titles(model)[:2] == ["Person", ["Organisation", "Place"]]
    assert titles(model)[-1] == ["Retired", "Date"]


def test_a_drop_asks_for_a_place_and_the_row_is_not_taken_away(model, draft, qtbot):
    book = draft.codebook
    person, place, date = (book.by_name(name) for name in ("Person", "Place", "Date"))
    data = model.mimeData([model.find(date.id)])
    with qtbot.waitSignal(model.move_wanted) as caught:
        assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert caught.args == [date.id, None, person.id]
    with qtbot.waitSignal(model.move_wanted) as caught:
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.find(place.id))
    assert caught.args == [date.id, place.id, None]
    draft.retire(place.id)
    model.show(draft, {}, "Retired")
    with qtbot.assertNotEmitted(model.move_wanted):
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.find(place.id))


def test_a_clashing_key_is_marked_in_the_tree(model, draft):
    place = draft.codebook.by_name("Place")
    draft.change(place.id, key="p")
    model.show(draft, {place.id: 7}, "Retired")
    node = model.find(place.id).data(ROW)
    assert (node.clash, node.everywhere) == ("p", 7)


def test_rows_that_are_not_ticked_leave_nothing_to_look_at(qapp, qtbot):
    from PySide6.QtWidgets import QWidget

    book, parent = resources.codebook(), QWidget()
    qtbot.addWidget(parent)
    claim = book.by_name("Claim")
    demands = [Demand(label_id=claim.id, reason="defined"), Demand(label_id=claim.id, reason="required", name="about")]
    rows = [Affected(demand=one, mine=3, rewritten=0, others=1, examples=("as he said",)) for one in demands]
    model = AffectedModel(rows, book, parent)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.index(1, 0).data() == "Claim: about is required now.\n“as he said”"
    assert [model.index(0, column).data() for column in (1, 2, 3)] == ["3", "0", "1"]
    assert model.setData(model.index(0, 0), Qt.CheckState.Unchecked.value, CHECK)
    assert model.ticked == (demands[1],)
    del tester


def test_a_colour_too_close_to_another_of_its_kind_is_said_and_for_whom():
    person = Label(name="Person", kind="entity", colour="violet")
    others = [
        Label(name="Twin", kind="entity", colour="#6243e6"),
        Label(name="Claim", kind="claim", colour="violet"),
        Label(name="Gone", kind="entity", colour="violet", removed=True),
    ]
    assert warning(person, [person, *others]) == "Hardly to be told from Twin."
    rust, umber = (Label(name=colour, kind="entity", colour=colour) for colour in ("rust", "umber"))
    assert warning(rust, [umber]) == "Colour-blind eyes hardly tell it from umber."
    assert warning(person, others[1:]) == ""


def test_choices_are_moved_and_dropped_by_keys(qtbot):
    field = ChoicesField()
    qtbot.addWidget(field)
    field.edited.connect(field.show_choices)
    field.show_choices(("for", "against", "neutral"))
    qtbot.keyClick(field.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.model.stringList() == ["against", "for", "neutral"]
    qtbot.keyClick(field.list, Qt.Key.Key_Delete)
    assert field.model.stringList() == ["against", "neutral"]


def test_every_reason_and_every_fault_has_words(qapp, draft):
    from annotator.core.draft import Problem
    from annotator.core.recoding import REASONS

    label = draft.codebook.by_name("Claim")
    for reason in REASONS:
        after = str(label.id) if reason == "merged" else "entity"
        assert wording.demand(Demand(label_id=uuid4(), reason=reason, name="x", before="claim", after=after), draft.codebook)
    for what in ("no name", "double name", "taken key", "reserved key", "no choices", "default", "condition"):
        assert "Claim" in wording.problem(Problem(label, what, "x")) or what == "no name"
