"""Where the pieces of a range stand, in either direction of writing, and how code points become Qt's units."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF

from annotator.gui.document.paragraphs import lay_out
from annotator.gui.document.typography import Columns, Typography

ARABIC = "نعتقد مفصلة (NPT 2018) لهذه"
MIXED = "Talks (نعتقد أن NPT 2018 مهم) in Astana"


@pytest.fixture
def type_(qapp):
    return Typography()


def paragraph(type_, source, width=700, start=100):
    laid = lay_out(3, source, start, style=type_.body, width=width)
    assert laid.start == start
    return laid


@pytest.mark.parametrize("source", [ARABIC, MIXED])
def test_the_pieces_of_a_whole_paragraph_leave_no_gap(type_, source):
    laid = paragraph(type_, source)
    stretches = sorted((left, right) for _, left, right, _ in laid.pieces(laid.start, laid.end))
    for (_, before), (after, _) in pairwise(stretches):
        assert after - before < 1
    line = laid.lines[0]
    assert stretches[-1][1] - stretches[0][0] == pytest.approx(line.naturalTextWidth(), abs=1)


def test_right_to_left_pieces_read_leftwards(type_):
    laid = paragraph(type_, ARABIC)
    assert [leftwards for *_, leftwards in laid.pieces(laid.start, laid.start + 5)] == [True]
    latin = laid.start + ARABIC.index("NPT")
    assert [leftwards for *_, leftwards in laid.pieces(latin, latin + 8)] == [False]


def test_a_range_over_several_lines_has_a_piece_on_each_without_trailing_space(type_):
    source = "many words that fill more than one single line of text " * 3
    laid = paragraph(type_, source.strip(), width=300)
    pieces = list(laid.pieces(laid.start, laid.end))
    assert [number for number, *_ in pieces] == list(range(len(laid.lines)))
    for number, _, right, _ in pieces:
        assert right <= laid.lines[number].naturalTextWidth() + 0.01


def test_astral_letters_count_once_outside_and_twice_inside(type_):
    laid = paragraph(type_, "a😀b")
    assert [laid.unit(100 + place) for place in range(4)] == [0, 1, 3, 4]
    assert [laid.offset(unit) for unit in (0, 1, 3, 4)] == [100, 101, 102, 103]
    assert laid.beside(101, forward=True, words=False) == 102


def test_a_point_finds_the_character_it_is_on_and_the_boundary_it_is_near(type_):
    laid = paragraph(type_, "Foreign Minister")
    wide = QFontMetricsF(type_.body.font).horizontalAdvance("Foreign M")
    assert laid.character_at(wide - 2, 5) == 100 + 8
    assert laid.offset_at(wide - 2, 5) == 100 + 9


def test_a_larger_text_needs_a_wider_viewport_for_cards():
    assert Columns.of(820, Typography(17)).wide
    assert not Columns.of(820, Typography(24)).wide


def test_a_line_has_as_many_letters_as_was_chosen():
    few, many = (Columns.of(3000, Typography(17, letters=letters)).width for letters in (40, 80))
    assert many == pytest.approx(2 * few, abs=1)
    assert Columns.of(600, Typography(17, letters=30)).wide  # a line that short leaves the cards their room


def test_a_narrow_viewport_has_no_room_for_cards(type_):
    assert not Columns.of(720, type_).wide
    for width in (760, 860, 1000, 1400, 3000):
        columns = Columns.of(width, type_)
        assert columns.wide
        assert columns.left + columns.width < columns.cards
        assert columns.cards + columns.cards_width <= width
    for width in (200, 400, 600):
        columns = Columns.of(width, type_)
        assert columns.left + columns.width <= max(width, 180)


def test_right_to_left_paragraphs_end_at_the_left_and_begin_at_the_right_edge(type_):
    laid, mixed = paragraph(type_, ARABIC), paragraph(type_, MIXED)
    assert laid.lines[0].naturalTextRect().right() == pytest.approx(700, abs=1)
    assert mixed.lines[0].naturalTextRect().left() == pytest.approx(0, abs=1)
    assert laid.is_over_text(690, 5) and not laid.is_over_text(10, 5)


def test_where_the_direction_turns_the_end_of_a_mark_stays_at_its_end(type_):
    laid = paragraph(type_, ARABIC)
    start = laid.start + ARABIC.index("(NPT")
    stretches = list(laid.pieces(start, laid.end))
    assert stretches[0][1] >= stretches[-1][2] - 1  # it begins on the right and ends on the left
    assert stretches[-1][3]
