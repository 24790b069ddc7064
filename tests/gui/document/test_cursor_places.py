"""Every place where a caret may stand maps to a point and back, on a page of many scripts."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout
from tests.gui.document.samples import CLAIM, PERSON, Sample

from annotator.core.text import Utf16Map
from annotator.gui.document.paragraphs import lay_out
from annotator.gui.document.typography import Typography

PAGE = (
    "أجرى وزير الخارجية محادثات في نيويورك يوم الخميس، ونعتقد أن مناقشة مفصلة تعكس الدور المركزي لمجلس الأمن.\n"
    "שר החוץ קיים שיחות בניו יורק ביום חמישי.\n"
    "Министр иностранных дел провёл встречу.\n"
    "外交部长在纽约举行了会谈。\n"
    "ท่านรัฐมนตรีเดินทางไปนิวยอร์ก\n"
    "A family 👩‍👩‍👧‍👦 and a flag 🇰🇿, Le\u0301 cafe\u0301, Z\u0351\u0329\u0302algo, no\u00a0break, 𝔘𝔫𝔦.\n"
    "Plain words that go on for so long that they need a second line on every page that has a sensible width, as this one has."
)
MIXED = "Talks (نعتقد أن مهم) in Astana and שר החוץ too."


def places(source):
    """The code points before which Qt lets a caret stand."""
    layout, units = QTextLayout(source), Utf16Map(source)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [offset for offset in range(len(source) + 1) if layout.isValidCursorPosition(units.to_utf16(offset))]


@pytest.fixture
def type_(qapp):
    return Typography()


def laid_out(source, type_, width):
    laid = lay_out(0, source, 0, style=type_.body, width=width)
    for number, line in enumerate(laid.lines):
        line.setPosition(QPointF(0, number * type_.body.pitch))
    return laid


@pytest.mark.parametrize("width", [1000, 400, 90])
@pytest.mark.parametrize("source", PAGE.split("\n"))
def test_every_place_comes_back(type_, source, width):
    laid = laid_out(source, type_, width)
    for place in places(source):
        line = laid.lines[laid.line_number(place)]
        assert laid.offset_at(laid.x_of(place), line.y() + 5) == place


@pytest.mark.parametrize("width", [1000, 90])
def test_where_the_direction_turns_a_point_finds_a_place_at_the_same_point(type_, width):
    laid = laid_out(MIXED, type_, width)
    for place in places(MIXED):
        line, x = laid.lines[laid.line_number(place)], laid.x_of(place)
        # two places share the point where one direction ends and the other begins
        assert laid.x_of(laid.offset_at(x, line.y() + 5)) == pytest.approx(x)


@pytest.mark.parametrize("width", [1000, 400])
@pytest.mark.parametrize("source", [*PAGE.split("\n"), MIXED])
def test_a_point_on_a_character_finds_that_character(type_, source, width):
    laid = laid_out(source, type_, width)
    for place, following in pairwise(places(source)):
        for number, left, right, leftwards in laid.pieces(place, following):
            inside = (right - left) / 5  # near where it begins: letters of a ligature lie over each other
            assert laid.character_at(right - inside if leftwards else left + inside, laid.lines[number].y() + 5) == place


def test_the_page_finds_its_places_too(shown):
    sample = Sample(PAGE)
    sample.mark(PERSON, "وزير الخارجية")
    sample.mark(CLAIM, "Министр иностранных дел")
    pane = shown(sample, height=900)
    start = PAGE.index("Министр")
    for offset in range(start, start + 30):
        where = pane.point_of(offset)
        assert pane.offset_at(QPointF(where.x() + 0.2, where.center().y())) == offset
