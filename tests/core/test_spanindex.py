"""The span index finds what a plain search finds, whatever was added and removed before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.spanindex import SpanIndex

LONGEST = 40_000_000
lengths = st.one_of(st.integers(1, 300), st.integers(500, 600), st.integers(8_000, 9_000), st.integers(1, LONGEST))
spans = st.tuples(st.integers(0, LONGEST), lengths).map(lambda one: (one[0], one[0] + one[1]))


@given(st.lists(spans, max_size=30), st.lists(spans, max_size=10), st.data())
def test_finds_what_a_plain_search_finds(at_once, one_by_one, data):
    index = SpanIndex()
    rows = index.extend([start for start, _ in at_once], [end for _, end in at_once])
    live = dict(zip(rows, at_once, strict=True)) | {index.add(*span): span for span in one_by_one}
    for row in data.draw(st.lists(st.sampled_from(sorted(live)), unique=True) if live else st.just([])):
        index.remove(row)
        del live[row]
    start, end = data.draw(spans)
    assert sorted(index.touching(start, end)) == sorted(row for row, (low, high) in live.items() if low < end and high > start)
    assert len(index) == len(live)
    assert sorted(index) == sorted(live)


def test_spans_that_only_meet_do_not_touch():
    index = SpanIndex([(0, 5), (5, 10)])
    assert index.touching(5, 6) == [1]


def test_a_row_is_used_again_with_its_new_span():
    index = SpanIndex([(0, 5), (7, 9)])
    index.remove(0)
    assert index.add(100, 200) == 0
    assert index.touching(0, 6) == []
    assert index.touching(150, 151) == [0]


def test_removing_twice_is_refused():
    index = SpanIndex([(0, 5)])
    index.remove(0)
    with pytest.raises(ValueError, match="not in list"):
        index.remove(0)
