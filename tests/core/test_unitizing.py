"""Agreement on where things begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.coefficients import Undefined
from annotator.core.unitizing import alpha_unitizing, stretches

CONTINUUM = (150, 450)
C = ([(225, 295), (370, 400)], [(220, 300), (355, 375), (400, 420)])
K = ([(180, 240), (300, 350)], [(180, 240), (300, 350)])


def test_krippendorff_2004_page_254():
    assert alpha_unitizing([(CONTINUUM, {"c": C, "k": K})], 2) == pytest.approx(0.859, abs=0.0005)
    assert alpha_unitizing([(CONTINUUM, {"c": C})], 2) == pytest.approx(0.7286, abs=0.0005)
    assert alpha_unitizing([(CONTINUUM, {"k": K})], 2) == pytest.approx(1)


def test_without_marks_there_is_no_figure():
    assert isinstance(alpha_unitizing([(CONTINUUM, {})], 2), Undefined)
    assert isinstance(alpha_unitizing([(CONTINUUM, {"c": C[:1]})], 1), Undefined)


spans = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda at: (at[0], at[0] + at[1])), max_size=6)


@given(spans, spans)
def test_swapping_and_renaming_change_nothing(ours, theirs):
    there = alpha_unitizing([((0, 50), {"a": [ours, theirs]})], 2)
    back = alpha_unitizing([((0, 50), {"b": [theirs, ours]})], 2)
    assert there == back if isinstance(there, Undefined) else there == pytest.approx(back)


@given(spans)
def test_whoever_marks_the_same_agrees_wholly(marked):
    value = alpha_unitizing([((0, 50), {"a": [marked, marked]})], 2)
    assert isinstance(value, Undefined) or value == pytest.approx(1)


def test_a_document_without_marks_counts_as_one_gap():
    value = alpha_unitizing([(CONTINUUM, {"c": C}), ((0, 100), {})], 2)
    assert value != alpha_unitizing([(CONTINUUM, {"c": C})], 2)


@pytest.mark.parametrize("length", [1, 2, 4])
def test_nothing_in_common_is_worse_than_chance(length):
    value = alpha_unitizing([((0, 12), {"a": [[(2, 2 + length)], [(6, 6 + length)]]})], 2)
    assert not isinstance(value, Undefined)
    assert value < 0


@given(spans, spans)
def test_stretches_count_every_character_once(ours, theirs):
    one, other = ({at for start, end in spans for at in range(start, end)} for spans in (ours, theirs))
    found = stretches(ours, theirs)
    totals = [sum(column) for column in zip(*found, strict=True)] or [0, 0, 0]
    assert totals == [len(one & other), len(one), len(other)]
