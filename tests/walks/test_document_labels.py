"""Labels of the document as a whole, from the key to the row in the file."""

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def _label(walk, letter):
    """Press Ctrl+L, then the key of a label in the menu that comes."""

    def type_letter():
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QTest.keyClick(menu, letter)

    QTimer.singleShot(0, type_letter)
    walk.window.commands["document.label"].trigger()


def test_a_label_is_put_on_the_document_shown_in_its_head_and_taken_off(walk, qtbot):
    with walk.saving():
        _label(walk, "c")
    mark = walk.mark()
    assert mark.fragments == () and walk.marks() == [("Claim", "")]
    assert [shown.label.name for shown in walk.page.page.catalogue.whole_document()] == ["Claim"]
    assert walk.page.focused() == mark.id and walk.window.form.mark == mark
    with walk.saving():
        _label(walk, "c")
    assert walk.marks() == []
    assert walk.page.page.catalogue.whole_document() == []


def test_the_label_of_a_document_is_edited_like_any_other_and_undone(walk, qtbot):
    with walk.saving():
        _label(walk, "s")
    with walk.saving():
        walk.press("+")
    assert walk.mark().attributes["stance"] == "for"
    with walk.saving():
        walk.window.commands["mark.remove"].trigger()
    assert walk.marks() == []
    with walk.saving():
        walk.window.commands["edit.undo"].trigger()
    assert walk.marks() == [("Position", "")]


def test_what_the_document_carries_is_ticked(walk):
    with walk.saving():
        _label(walk, "c")
    ticked = [action.text().partition("\t")[0] for action in walk.window.labelling.menu().actions() if action.isChecked()]
    assert ticked == ["Claim"]
