"""What Qt is shown has as many code points as the text, survives Qt whole, and is cut where the text is."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from annotator.gui.document.display import LONGEST, Pieces, display

HARD = "\ufeff\ufffe\ud800\r\x00\x0c\ufdd0\u2029\u2028\u00a0\u200d😀é"
letters = st.text(st.one_of(st.sampled_from(HARD), st.characters(exclude_characters="\n")), max_size=40)


@given(letters)
def test_every_code_point_reaches_qt(source):
    shown = display(source)
    assert len(shown) == len(source)
    assert QTextLayout(shown).text() == shown


def test_ordinary_text_is_shown_as_it_is():
    source = "Kazakhstan’s “focus”\tعربي 😀"
    assert display(source) == source


@given(st.lists(letters, min_size=1).map("\n".join))
def test_paragraphs_are_the_lines_of_the_text(text):
    pieces = Pieces(text)
    assert [pieces.source(number) for number in range(len(pieces))] == text.split("\n")
    for number in range(len(pieces)):
        assert pieces.number_at(pieces.start(number)) == number
        assert pieces.number_at(pieces.end(number)) == number


def test_a_long_line_is_cut_at_spaces_and_nothing_is_lost():
    text = "short\n" + "word " * 10_000 + "\n" + "x" * (3 * LONGEST) + "\nend"
    pieces = Pieces(text)
    assert all(pieces.end(number) - pieces.start(number) <= LONGEST for number in range(len(pieces)))
    assert "".join(text[pieces.start(number) : pieces.end(number)] for number in range(len(pieces))) == text.replace("\n", "")
    assert pieces.source(len(pieces) - 1) == "end"
    assert sum(pieces.lengths) == len(text) + 1
