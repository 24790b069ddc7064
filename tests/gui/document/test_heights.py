"""Sums of heights agree with plain addition, before and after corrections."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.document.heights import Heights

heights = st.lists(st.integers(1, 500), min_size=1, max_size=700)


@given(heights, st.data())
def test_tops_follow_from_the_heights_above(given_heights, data):
    measured = Heights(given_heights)
    for number in data.draw(st.lists(st.integers(0, len(given_heights) - 1), max_size=5)):
        given_heights[number] = measured[number] = data.draw(st.integers(1, 900))
    number = data.draw(st.integers(0, len(given_heights) - 1))
    assert measured.top(number) == sum(given_heights[:number])
    assert measured.total() == sum(given_heights)
    within = data.draw(st.integers(0, given_heights[number] - 1))
    assert measured.at(measured.top(number) + within) == (number, within)


def test_outside_the_page_is_the_first_or_the_last_paragraph():
    measured = Heights([10, 20])
    assert measured.at(-5) == (0, 0)
    assert measured.at(500) == (1, 20)
