"""Messages about a mark, and its earlier states brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.walks.conftest import place

from annotator.core.errors import RuleError


@pytest.fixture
def marked(walk):
    """A claim in the text, in focus."""
    walk.drag("We support the agreement")
    with walk.saving():
        walk.press(Qt.Key.Key_M)
    return walk


def test_a_message_and_its_answer_stand_in_the_form_and_in_the_file(marked):
    thread = marked.window.form.thread
    for text in ("Is this theirs?", "It is."):
        with marked.saving():
            QTest.keyClicks(thread.line, text)
            QTest.keyClick(thread.line, Qt.Key.Key_Return)
        marked.wait(lambda text=text: text in thread.texts())
        thread._answer(thread._shown[0][0])
    first, second = marked.ask(lambda project: project.notes.of("annotation", marked.mark().id))
    assert (first.text, second.text, second.reply_to) == ("Is this theirs?", "It is.", first.id)
    assert thread.texts() == ["Is this theirs?", "It is."]
    with marked.saving():
        thread.removed.emit(second.id)
    marked.wait(lambda: thread.texts() == ["Is this theirs?"])


def test_an_earlier_state_is_restored_as_one_step(marked):
    id_, before = marked.mark().id, dict(marked.mark().attributes)
    with marked.saving():
        marked.window.bridge.write(lambda project: project.annotations.set_attributes([id_], {"gist": "It is good."}))
    history = marked.window.history
    marked.window.lower_tags.setCurrentWidget(history)
    history._tabs.setCurrentIndex(0)
    marked.wait(lambda: history.mark_model.rowCount() == 2)
    history.of_mark.view.setCurrentIndex(history.mark_model.index(0))
    assert not history.restore.isEnabled(), "it is so already"
    history.of_mark.view.setCurrentIndex(history.mark_model.index(1))
    with marked.saving():
        QTest.mouseClick(history.restore, Qt.MouseButton.LeftButton)
    assert (marked.mark().attributes, marked.mark().revision) == (before, 3)
    with marked.saving():
        marked.window.commands["edit.undo"].trigger()
    assert marked.mark().attributes["gist"] == "It is good."


def test_restoring_what_never_was_is_refused(marked):
    id_ = marked.mark().id
    with pytest.raises(RuleError):
        marked.ask(lambda project: project.annotations.restore(id_, 7))
    assert marked.mark().fragments == (place("We support the agreement"),)
