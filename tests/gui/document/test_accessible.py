"""A screen reader finds a document, its paragraphs, their words, caret and selection, and the marks on them."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from tests.gui.document.samples import CLAIM, HIS, PERSON, Sample

from annotator.gui.document.accessible import page_item

TEXT = "First 😀 words.\nSergey Lavrov will pay a visit.\n\nThe end."


@pytest.fixture
def pane(shown):
    sample = Sample(TEXT, title="A visit", roles=(("Sergey Lavrov will pay a visit.", "answer"),))
    sample.mark(PERSON, "Sergey Lavrov")
    sample.mark(CLAIM, "Lavrov will pay", layer=HIS)
    sample.suggest(PERSON, "The end")
    return shown(sample)


@pytest.fixture
def page(pane):
    return QAccessible.queryAccessibleInterface(pane)


@pytest.fixture
def heard(pane, monkeypatch):
    """What screen readers are told from now on."""
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event))
    QAccessible.setActive(True)
    yield told
    QAccessible.setActive(False)


def said(told):
    return [event.message() for event in told if event.type() == QAccessible.Event.Announcement]


def test_the_document_has_its_title_and_one_child_for_each_paragraph(page):
    assert page.role() == QAccessible.Role.Document
    assert page.text(QAccessible.Text.Name) == "A visit"
    assert page.text(QAccessible.Text.Description) == "2017-10-06"
    texts = [page.child(number).textInterface().text(0, -1) for number in range(page.childCount())]
    assert texts == TEXT.split("\n")
    assert page.child(4) is None
    assert page.child(1).parent() is page
    assert page.indexOfChild(page.child(1)) == 1


def test_nothing_is_laid_out_to_be_read(pane, page):
    pane.page.refresh()
    for number in range(page.childCount()):
        page.child(number).textInterface().text(0, -1)
    assert not pane.page._kept


def test_positions_count_as_qt_counts(pane, page):
    pane.select(((0, TEXT.index("words")),))
    first = page_item(pane).item(0)
    assert first.words.characterCount() == len("First 😀 words.") + 1
    assert first.words.cursorPosition() == len("First ") + 2 + 1
    assert first.words.selections() == [(0, 9)]
    first.words.setCursorPosition(9)
    assert pane.caret() == 8
    assert page_item(pane).item(1).words.cursorPosition() == -1


def test_a_selection_is_told_in_each_paragraph_that_it_touches(pane):
    pane.select(((6, TEXT.index("Lavrov")),))
    page = page_item(pane)
    assert page.item(0).words.selections() == [(6, 15)]
    assert page.item(1).words.selections() == [(0, 7)]
    assert page.item(2).words.selections() == []
    assert page.item(3).words.selectionCount() == 0


def test_what_the_reader_selects_is_selected(pane):
    page_item(pane).item(1).words.setSelection(0, 7, 13)
    assert pane.selected_text() == "Lavrov"
    page_item(pane).item(1).words.removeSelection(0)
    assert not pane.selection()


def test_the_marks_of_a_paragraph_are_its_children_and_say_whose_they_are(pane):
    item = page_item(pane).item(1)
    marks = [item.child(number) for number in range(item.childCount())]
    names = [(mark.text(QAccessible.Text.Name), mark.text(QAccessible.Text.Description)) for mark in marks]
    assert names == [("Person", "Sergey Lavrov"), ("Claim, by J", "Lavrov will pay")]
    [suggested] = [page_item(pane).item(3).child(0)]
    assert "suggested" in suggested.text(QAccessible.Text.Name)
    pane.set_suggestions([])
    assert not suggested.isValid()


def test_the_paragraph_is_described_by_its_turn_and_the_marks_under_the_caret(pane, qtbot):
    item = page_item(pane).item(1)
    assert item.text(QAccessible.Text.Description) == "answer"
    pane.selected.put_caret(TEXT.index("Lavrov") + 2)
    assert item.text(QAccessible.Text.Description) == "answer; Person; Claim, by J"


def test_the_caret_is_told_and_a_new_paragraph_takes_the_focus(pane, heard, qtbot):
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    heard.clear()
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    kinds = [event.type() for event in heard]
    assert kinds[:2] == [QAccessible.Event.Focus, QAccessible.Event.TextCaretMoved]
    heard.clear()
    qtbot.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    kinds = [event.type() for event in heard]
    assert kinds == [QAccessible.Event.TextSelectionChanged, QAccessible.Event.TextCaretMoved]


def test_entering_and_focusing_a_mark_is_said(pane, heard, qtbot):
    pane.selected.put_caret(TEXT.index("Sergey"))
    pane.selection_moved()
    assert said(heard) == ["Person"]
    heard.clear()
    pane.next_item()
    assert said(heard)[-1].startswith("Person, ") and said(heard)[-1].endswith("suggested: The end")


def test_a_new_mark_is_said(pane, heard):
    pane.show_pending(((0, 5),), PERSON)
    assert said(heard) == ["Person"]


def test_nothing_is_said_while_nobody_listens(pane, monkeypatch, qtbot):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    QAccessible.setActive(False)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert told == []


def test_another_document_has_paragraphs_of_its_own(pane, page, shown):
    from tests.gui.document.samples import CODEBOOK, ENTRIES

    kept = page.child(0)
    assert kept.isValid()
    pane.show_document(Sample("Something else.").view(), CODEBOOK, ENTRIES)
    gc.collect()
    assert page.childCount() == 1
    assert page.child(0).textInterface().text(0, -1) == "Something else."
