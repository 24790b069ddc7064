"""Our offsets against those of a real QTextDocument."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from annotator.core.text import Utf16Map, normalise

TEXT = st.text(st.one_of(st.sampled_from("a\n😀🇷🇺é\u0301"), st.characters(exclude_categories=("Cs", "Cc", "Cn"))), max_size=30)


@settings(max_examples=60, deadline=None)
@given(TEXT, st.data())
def test_a_selection_in_qt_is_the_slice_of_the_string(qapp, text, data):
    text, _ = normalise(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    document = QTextDocument(text)
    offsets = Utf16Map(text)
    cursor = QTextCursor(document)
    cursor.setPosition(offsets.to_utf16(start))
    cursor.setPosition(offsets.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
    assert offsets.to_codepoint(cursor.selectionStart()) == start
    assert offsets.to_codepoint(cursor.selectionEnd()) == end
    # Qt has its own paragraph sign, and shows a no-break space as a plain one
    assert cursor.selectedText().replace("\u2029", "\n").replace("\u00a0", " ") == text[start:end].replace("\u00a0", " ")
