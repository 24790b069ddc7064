"""Lanes never collide, runs cover exactly the marked text, and the shortest span is on top."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.layout import at, lanes, runs

spans = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda one: (one[0], one[0] + one[1])), max_size=20)


def test_the_span_that_starts_first_is_nearest_to_the_text():
    assert lanes([(5, 20), (0, 10), (10, 12)]) == [1, 0, 0]


def test_of_two_spans_that_start_together_the_longer_is_nearest():
    assert lanes([(0, 5), (0, 10)]) == [1, 0]


@given(spans)
def test_spans_in_one_lane_do_not_overlap(given_spans):
    chosen = lanes(given_spans)
    for lane in set(chosen):
        inside = sorted(span for span, where in zip(given_spans, chosen, strict=True) if where == lane)
        assert all(before[1] <= after[0] for before, after in pairwise(inside))


@given(spans)
def test_no_more_lanes_than_the_deepest_overlap(given_spans):
    deepest = max((sum(start <= place < end for start, end in given_spans) for place in range(100)), default=0)
    assert len(set(lanes(given_spans))) == deepest


@given(spans)
def test_runs_cover_exactly_the_marked_text(given_spans):
    covered = {place: set(numbers) for start, end, numbers in runs(given_spans) for place in range(start, end)}
    expected = {}
    for number, (start, end) in enumerate(given_spans):
        for place in range(start, end):
            expected.setdefault(place, set()).add(number)
    assert covered == expected


@given(spans, st.integers(0, 100))
def test_at_names_every_span_over_an_offset_shortest_first(given_spans, offset):
    found = at(given_spans, offset)
    assert set(found) == {number for number, (start, end) in enumerate(given_spans) if start <= offset < end}
    lengths = [given_spans[number][1] - given_spans[number][0] for number in found]
    assert lengths == sorted(lengths)
