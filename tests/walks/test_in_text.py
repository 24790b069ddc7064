"""The list of the document's marks: led by the text, and leading through it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.walks.conftest import place


@pytest.fixture
def listed(walk):
    """Three marks in the text, and the tab with the list in front."""
    book = walk.codebook

    document_id = walk.window.session.document_id
    walk.window.lower_tags.setCurrentWidget(walk.window.in_text.list)
    for words, label in (("Russia", "Place"), ("Syria", "Place"), ("the agreement", "Agreement"), ("", "Claim")):
        fragments, label_id = (place(words),) if words else (), book.by_name(label).id
        with walk.saving():
            walk.window.bridge.write(lambda project, new=(fragments, label_id): project.annotations.mark(document_id, *new))
    walk.wait(lambda: walk.window.in_text.list.model.rowCount() == 4)
    return walk


def titles(walk):
    model = walk.window.in_text.list.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_marks_stand_in_the_order_of_the_text_labels_of_the_whole_first(listed):
    assert titles(listed) == ["The whole document", "the agreement", "Syria", "Russia"]


def test_arrows_lead_through_the_text_and_enter_goes_there(listed):
    view = listed.window.in_text.list.view
    view.setFocus()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down)
    subject = listed.window.marking.subject()
    assert [listed.page.text[slice(*span)] for span in subject.fragments] == ["Syria"]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert listed.page.hasFocus()


def test_a_click_in_the_text_chooses_the_row(listed):
    listed.click("Russia")
    view = listed.window.in_text.list.view
    listed.wait(lambda: view.currentIndex().data() == "Russia")


def test_what_is_marked_appears_and_what_is_filtered_stays_out(listed):
    filter_ = listed.window.in_text.list.filter
    QTest.keyClicks(filter_, "place rus")
    listed.wait(lambda: titles(listed) == ["Russia"])
    filter_.clear()
    listed.wait(lambda: len(titles(listed)) == 4)
    listed.drag("breakthrough")
    with listed.saving():
        listed.press(Qt.Key.Key_E)
    listed.wait(lambda: "breakthrough" in titles(listed))
    with listed.saving():
        listed.window.commands["edit.undo"].trigger()
    listed.wait(lambda: "breakthrough" not in titles(listed))


def test_no_title_of_the_tabs_is_cut_beside_a_text_with_many_suggestions(walk, qtbot):
    window, bar = walk.window, walk.window.lower_tags.tabBar()
    window.resize(1380, 860)
    window.lower_tags.setTabText(window.lower_tags.indexOf(window.lane), "Suggestions  999")
    qtbot.waitUntil(lambda: window.lower_tags.width() >= 290)

    def is_whole(place):
        return bar.fontMetrics().horizontalAdvance(bar.tabText(place)) <= bar.tabRect(place).width() - 12

    qtbot.waitUntil(lambda: all(is_whole(place) for place in range(bar.count())))
