import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from tests.gui.panels.samples import CODEBOOK, LABELS

from annotator.core.model import Attribute
from annotator.gui.panels.chips import Chip, ChipsField
from annotator.gui.panels.choice_fields import SIGNS, ComboField, PillsField
from annotator.gui.panels.entry_field import EntryField
from annotator.gui.panels.field import FlowLayout, LineField, TextField
from annotator.gui.panels.form_page import make_field


def field_for(attribute, shown):
    field = shown(make_field(attribute))
    field.show_value(None, unconfirmed=False, locked=False)
    field.heard = []
    field.edited.connect(field.heard.append)
    return field


def of_position(name):
    return CODEBOOK.attribute(LABELS["Position"].id, name)


def test_every_type_has_its_field(qapp):
    kinds = {name: type(make_field(of_position(name))) for name in ("holder", "stance", "act", "condition", "as_of")}
    assert kinds == {"holder": EntryField, "stance": PillsField, "act": ComboField, "condition": TextField, "as_of": LineField}
    assert type(make_field(Attribute(name="yes", type="boolean"))) is PillsField
    assert type(make_field(Attribute(name="words", type="text", many=True))) is ChipsField


def test_pills_choose_by_click_sign_and_letter_and_take_back(shown, qtbot):
    field = field_for(of_position("stance"), shown)
    against = field.pills[1]
    qtbot.mouseClick(against, Qt.MouseButton.LeftButton)
    against.setFocus()
    qtbot.keyClick(against, "+")
    qtbot.keyClick(field.pills[0], "u")
    qtbot.mouseClick(field.pills[4], Qt.MouseButton.LeftButton)
    assert field.heard == ["against", "for", "unclear", None]
    assert set(SIGNS.values()) == set("+-0?")


def test_pills_are_one_stop_of_the_tab_key_and_arrows_walk(shown, qtbot):
    field = field_for(of_position("stance"), shown)
    field.show_value("neutral", unconfirmed=True, locked=False)
    assert [pill.focusPolicy() == Qt.FocusPolicy.StrongFocus for pill in field.pills] == [False, False, True, False, False]
    field.enter()
    qtbot.keyClick(field.pills[2], Qt.Key.Key_Right)
    assert field.pills[3].hasFocus() and field.heard == []


def test_many_choices_of_one_pill_field_keep_their_order(shown, qtbot):
    field = field_for(Attribute(name="which", type="choice", many=True, choices=("a", "b", "c")), shown)
    for place in (2, 0, 2):
        qtbot.mouseClick(field.pills[place], Qt.MouseButton.LeftButton)
    assert field.heard == [["c"], ["a", "c"], ["a"]]


def test_locked_pills_show_the_choice_alone(shown):
    field = field_for(of_position("stance"), shown)
    field.show_value("for", unconfirmed=False, locked=True)
    assert [pill.isVisible() for pill in field.pills] == [True, False, False, False, False]


def test_yes_and_no(shown, qtbot):
    field = field_for(Attribute(name="checkable", type="boolean"), shown)
    qtbot.mouseClick(field.pills[1], Qt.MouseButton.LeftButton)
    assert field.heard == [False]
    field.show_value(False, unconfirmed=False, locked=False)
    assert field.pills[1].isChecked() and not field.pills[0].isChecked()


def test_a_list_of_choices_edits_on_the_users_choice_only(shown, qtbot):
    field = field_for(of_position("act"), shown)
    field.show_value("rejects", unconfirmed=False, locked=False)
    assert field.combo.currentText() == "rejects" and field.heard == []
    field.combo.setFocus()
    qtbot.keyClick(field.combo, Qt.Key.Key_Home)
    assert field.heard == [None]


def test_text_is_done_on_enter_and_on_leaving_and_escape_restores(shown, qtbot):
    frame = QWidget()
    other = QLabel(frame, focusPolicy=Qt.FocusPolicy.StrongFocus)
    field = make_field(of_position("condition"))
    field.setParent(frame)
    shown(frame)
    heard = []
    field.edited.connect(heard.append)
    field.show_value("if all agree", unconfirmed=False, locked=False)
    field.box.setFocus()
    qtbot.keyClicks(field.box, "x")
    qtbot.keyClick(field.box, Qt.Key.Key_Escape)
    assert field.box.toPlainText() == "if all agree" and heard == []
    field.box.setPlainText("if both agree")
    qtbot.keyClick(field.box, Qt.Key.Key_Return)
    assert heard == ["if both agree"]
    field.box.setPlainText("")
    other.setFocus()
    assert heard == ["if both agree", None]


def test_half_written_text_survives_a_refresh(shown, qtbot):
    field = field_for(of_position("condition"), shown)
    field.box.setFocus()
    qtbot.keyClicks(field.box, "half")
    field.show_value("from elsewhere", unconfirmed=False, locked=False)
    assert field.box.toPlainText() == "half"


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [("period", "2017-10/2018", "2017-10/2018"), ("number", "20", 20), ("number", "-2.5", -2.5)],
)
def test_lines_take_what_fits(shown, qtbot, kind, written, value):
    field = field_for(Attribute(name="n", type=kind), shown)
    field.line.setFocus()
    qtbot.keyClicks(field.line, written)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.heard == [value]


def test_a_line_that_does_not_fit_is_marked_and_not_announced(shown, qtbot):
    field = field_for(of_position("as_of"), shown)
    field.line.setFocus()
    qtbot.keyClicks(field.line, "next week")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.heard == []
    assert field.line.property("wrong") and "2017-10-06" in field.line.toolTip()
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == "" and not field.line.property("wrong")


def test_chips_are_added_by_enter_and_removed_by_cross_and_backspace(shown, qtbot):
    field = field_for(Attribute(name="words", type="text", many=True), shown)
    for word in ("one", "two", "two", "three"):
        qtbot.keyClicks(field.line, word)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.texts() == ["one", "two", "three"]
    chips = [chip for chip in field.findChildren(Chip) if chip.isVisible()]
    chips[0].removed.emit()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.heard[-2:] == [["two", "three"], ["two"]]
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.heard[-1] is None


def test_pills_wrap_instead_of_leaving_the_panel(qtbot):
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.setLayout(flow := FlowLayout(4))
    for _ in range(6):
        label = QLabel()
        label.setFixedSize(90, 20)
        flow.addWidget(label)
    assert flow.heightForWidth(200) == 3 * 20 + 2 * 4
    assert flow.heightForWidth(1000) == 20
