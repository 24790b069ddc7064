"""Figures of a comparison and their intervals."""

from uuid import uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.agreement import Unit
from annotator.core.coefficients import Undefined
from annotator.core.comparison import compare, together
from annotator.core.model import NAMESPACE, make_fragments
from annotator.core.resampling import interval_of, ratio_interval, table_intervals

DOCUMENTS = [uuid5(NAMESPACE, f"document {number}") for number in range(3)]
LABELS = [uuid5(NAMESPACE, f"label {number}") for number in range(3)]
KINDS = {LABELS[0]: "entity", LABELS[1]: "entity", LABELS[2]: "claim"}
LENGTHS = dict.fromkeys(DOCUMENTS, 60)

spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: (pair[0], pair[0] + pair[1]))
units = st.builds(
    Unit,
    st.sampled_from(DOCUMENTS),
    st.sampled_from(LABELS),
    st.lists(spans, max_size=2).map(make_fragments),
    st.fixed_dictionaries({"stance": st.sampled_from(["for", "against"]), "holder": st.lists(st.sampled_from("ab"), max_size=2)}),
    origin=st.sampled_from(["manual", "suggestion"]),
)
layers = st.lists(units, max_size=8)


def compared(ours, theirs, **options):
    return compare(ours, theirs, kinds=KINDS, types={"stance": "choice", "holder": "entry"}, lengths=LENGTHS, **options)


def figures(comparison):
    every = (*comparison.boundaries, *comparison.labels, *comparison.attributes, *comparison.spans)
    return {(figure.name, figure.subject): figure for figure in every}


@settings(max_examples=10, deadline=None)
@given(layers, layers)
def test_swapping_the_annotators_changes_no_figure(ours, theirs):
    there, back = figures(compared(ours, theirs)), figures(compared(theirs, ours))
    for key, figure in there.items():
        assert back[key].n == figure.n
        if isinstance(figure.value, Undefined):
            assert back[key].value == figure.value
        else:
            assert back[key].value == pytest.approx(figure.value), key


@settings(max_examples=10, deadline=None)
@given(layers)
def test_who_is_compared_with_themselves_agrees_wholly(layer):
    for figure in figures(compared(layer, layer)).values():
        assert isinstance(figure.value, Undefined) or figure.value == pytest.approx(1)


@settings(max_examples=10, deadline=None)
@given(layers, layers)
def test_without_suggestions_nothing_of_them_counts(ours, theirs):
    comparison = compared(ours, theirs, without_suggestions=True)
    assert comparison.ours <= sum(unit.origin == "manual" for unit in ours)
    assert comparison.theirs <= sum(unit.origin == "manual" for unit in theirs)


def test_intervals_hold_the_figure_and_are_the_same_every_time():
    agreed = [float(number % 3 > 0) for number in range(300)]
    low, high = ratio_interval(agreed, [1.0] * 300)
    assert low < 2 / 3 < high
    assert high - low < 0.15
    assert ratio_interval(agreed, [1.0] * 300) == (low, high)


def test_an_interval_of_one_item_is_undefined():
    assert isinstance(ratio_interval([1.0], [1.0]), Undefined)
    assert isinstance(table_intervals([("a", "b")], [lambda table: 1.0])[0], Undefined)
    assert isinstance(interval_of([1], lambda drawn: 1.0, cost=1), Undefined)


def test_a_figure_that_most_resamples_have_not_has_no_interval():
    said = [("a", "a")] * 30 + [("b", "b")]
    [found] = table_intervals(said, [lambda table: Undefined("undefined.one_value") if not table["b", "b"] else 1.0])
    assert found == Undefined("undefined.resamples")


def test_all_annotators_together_judge_what_two_of_them_marked():
    def unit(start, label):
        return Unit(DOCUMENTS[0], LABELS[label], ((start, start + 5),))

    three = [[unit(0, 0), unit(10, 1), unit(20, 0)], [unit(0, 0), unit(10, 1)], [unit(0, 0), unit(10, 0), unit(40, 1)]]
    fleiss, alpha = together(three, KINDS)
    assert (fleiss.n, alpha.n) == (2, 2)
    assert fleiss.value == pytest.approx((4 / 6 - 20 / 36) / (1 - 20 / 36))
