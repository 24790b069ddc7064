"""The codebook changed from the window: the editor, what saving says beforehand, undo, and the marks to look at again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator import resources
from annotator.gui.dialogs import files

SHORT = "We support the agreement on Syria"
Key, Mod = Qt.Key, Qt.KeyboardModifier


def activate(walk, widget):
    """Keys of commands go to the window in front."""
    widget.activateWindow()
    walk.wait(widget.isActiveWindow)


def open_editor(walk):
    activate(walk, walk.window)
    QTest.keyClick(walk.window, Key.Key_B, Mod.ControlModifier | Mod.ShiftModifier)
    walk.wait(lambda: walk.window.coding.editor is not None and walk.window.coding.editor.isVisible())
    activate(walk, walk.window.coding.editor)
    return walk.window.coding.editor


def save(walk, editor):
    """Ctrl+S, look at what it would do, Return. Returns the dialog's rows."""
    QTest.keyClick(editor, Key.Key_S, Mod.ControlModifier)
    walk.wait(lambda: walk.window.coding.preview is not None and walk.window.coding.preview.isVisible())
    dialog = walk.window.coding.preview
    rows = [[dialog.model.index(row, column).data() for column in range(4)] for row in range(dialog.model.rowCount())]
    with walk.saving():
        QTest.keyClick(dialog, Key.Key_Return)
    walk.wait(lambda: walk.window.coding.editor is None)
    walk.window.coding.preview = None
    activate(walk, walk.window)
    return rows


def mark_position(walk):
    walk.drag("We support the agreement on Syria")
    with walk.saving():
        walk.press(Key.Key_S)
    with walk.saving():
        walk.press(Key.Key_Plus, Mod.ShiftModifier)


def test_a_renamed_value_is_foreseen_rewritten_and_taken_back(walk):
    mark_position(walk)
    assert walk.mark().attributes["stance"] == "for"
    editor = open_editor(walk)
    editor.choose(walk.codebook.by_name("Position").id)
    editor.right.setCurrentWidget(editor.attributes)
    editor.attributes.choose("stance")
    field = editor.attributes.choices
    field.list.setFocus()
    QTest.keyClick(field.list, Key.Key_F2)
    line = field.list.indexWidget(field.list.currentIndex()) or field.list.findChild(type(editor.page.name))
    line.selectAll()
    QTest.keyClicks(line, "in favour")
    QTest.keyClick(line, Key.Key_Return)
    walk.wait(lambda: editor.draft.codebook.by_name("Position").attributes[2].choices[0] == "in favour")

    rows = save(walk, editor)
    assert rows == [[f"Position: stance: “for” is now “in favour”.\n“{SHORT}”", "1", "1", "0"]]
    assert walk.mark().attributes["stance"] == "in favour"
    walk.wait(lambda: "in favour" in walk.codebook.by_name("Position").attributes[2].choices)

    with walk.saving():
        QTest.keyClick(walk.window, Key.Key_Z, Mod.ControlModifier)
    assert walk.mark().attributes["stance"] == "for"
    assert "for" in walk.ask(lambda project: project.codebook.current()).by_name("Position").attributes[2].choices


def test_a_new_guideline_leaves_marks_to_look_at_again_and_space_ticks_them_off(walk):
    mark_position(walk)
    editor = open_editor(walk)
    editor.choose(walk.codebook.by_name("Position").id)
    editor.page.guideline.setFocus()
    QTest.keyClicks(editor.page.guideline, "Only what is said aloud. ")
    assert save(walk, editor) == [[f"Position: The description or guideline changed.\n“{SHORT}”", "1", "0", "0"]]

    QTest.keyClick(walk.window, Key.Key_L, Mod.ControlModifier | Mod.ShiftModifier)
    worklist = walk.window.coding.worklist
    walk.wait(lambda: worklist.model.total == 1)
    QTest.keyClick(worklist.list, Key.Key_Return)
    walk.wait(lambda: walk.page.focused() == walk.mark().id)
    with walk.saving():
        QTest.keyClick(worklist.list, Key.Key_Space)
    walk.wait(lambda: worklist.model.total == 0)
    assert walk.ask(lambda project: project.worklist.count()) == 0


def test_labels_are_added_moved_and_retired_by_keys_and_given_up(walk, monkeypatch):
    editor = open_editor(walk)
    tree = editor.tree
    editor.choose(walk.codebook.by_name("Organisation").id)
    QTest.keyClick(tree, Key.Key_Up, Mod.AltModifier)
    QTest.keyClick(tree, Key.Key_Insert)
    QTest.keyClicks(editor.page.name, "Company")
    editor.page.key.setFocus()
    QTest.keyClicks(editor.page.key, "p")
    assert [label.name for label in editor.draft.codebook.labels[:3]] == ["Organisation", "Company", "Person"]
    assert "the key P" in editor.problems.text()
    QTest.keyClick(tree, Key.Key_Right, Mod.AltModifier)
    assert editor.draft.codebook.by_name("Company").parent == editor.draft.codebook.by_name("Organisation").id
    QTest.keyClick(tree, Key.Key_Delete)
    assert editor.draft.codebook.by_name("Company") is None
    QTest.keyClick(tree, Key.Key_Z, Mod.ControlModifier)
    assert editor.draft.codebook.by_name("Company") is not None
    monkeypatch.setattr("annotator.gui.codebook.editor.QMessageBox.question", lambda *_: editor_discards())
    QTest.keyClick(editor, Key.Key_Escape)
    walk.wait(lambda: walk.window.coding.editor is None)
    assert walk.ask(lambda project: project.codebook.current()) == walk.codebook


def editor_discards():
    from PySide6.QtWidgets import QMessageBox

    return QMessageBox.StandardButton.Discard


def test_a_codebook_is_written_and_read_in_the_editor(walk, monkeypatch, tmp_path):
    file = tmp_path / "mine.toml"
    monkeypatch.setattr(files, "ask_save", lambda *_: (str(file), ""))
    walk.window.commands["codebook.write"].trigger()
    walk.wait(file.exists)
    assert [label.id for label in resources.read_codebook(file).labels] == [label.id for label in walk.codebook.labels]
    file.write_text(file.read_text("utf-8").replace('name = "Amount"', 'name = "Quantity"'), "utf-8")
    monkeypatch.setattr(files, "ask_open", lambda *_: str(file))
    editor = open_editor(walk)
    editor.read_wanted.emit()
    walk.wait(lambda: editor.draft.is_changed)
    save(walk, editor)
    walk.wait(lambda: walk.codebook.by_name("Quantity") is not None)


def test_an_earlier_version_comes_back(walk):
    editor = open_editor(walk)
    editor.choose(walk.codebook.by_name("Amount").id)
    editor.page.name.setFocus()
    editor.page.name.selectAll()
    QTest.keyClicks(editor.page.name, "Quantity")
    save(walk, editor)
    editor = open_editor(walk)
    walk.wait(lambda: editor.history.model.total == 2)
    editor.tabs.setCurrentWidget(editor.history)
    assert "Amount → Quantity" in editor.history.what.toPlainText()
    QTest.keyClick(editor.history.list, Key.Key_Down)
    QTest.mouseClick(editor.history.restore, Qt.MouseButton.LeftButton)
    save(walk, editor)
    walk.wait(lambda: walk.codebook.by_name("Amount") is not None)


@pytest.mark.parametrize("by", ["pointer", "key"])
def test_the_guideline_of_the_label_at_hand_is_shown(walk, by):
    guide = walk.window.tags.guide
    if by == "key":
        walk.drag("We support the agreement on Syria")
        with walk.saving():
            walk.press(Key.Key_S)
        walk.wait(lambda: "Position" in guide.head.text())
        QTest.keyClick(walk.page, Key.Key_F1, Mod.ShiftModifier)
    else:
        walk.click_label("Position")
        guide.head.click()
    assert guide.is_open
    assert "takes a stand" in guide.text.toPlainText()
    assert "in favour of an early beginning" in guide.text.toPlainText()


def test_the_menu_of_a_label_leads_to_it_in_the_editor(walk):
    claim = walk.codebook.by_name("Claim")
    menu = walk.window.coding.menu_for(claim)
    menu.actions()[0].trigger()
    walk.wait(lambda: walk.window.coding.editor is not None and walk.window.coding.editor.page.name.text() == "Claim")
    menu.deleteLater()
