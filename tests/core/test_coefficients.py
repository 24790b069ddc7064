"""Coefficients of agreement, against the examples that their authors published."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.coefficients import (
    INTERVAL,
    LEVELS,
    NOMINAL,
    ORDINAL,
    RATIO,
    Undefined,
    cohen_kappa,
    fleiss_kappa,
    gwet_ac,
    krippendorff_alpha,
    scott_pi,
)

FIXTURES = Path(__file__).parents[3] / "shared/data/interop/agreement"


def table(rows, names="abcdefgh"):
    return {(names[row], names[column]): count for row, counts in enumerate(rows) for column, count in enumerate(counts)}


def items(of_table):
    return [pair for pair, count in of_table.items() for _ in range(count)]


def read(line):
    return [None if value == "*" else int(value) for value in line.split()]


OBSERVERS = list(
    zip(
        read("1 2 3 3 2 1 4 1 2 * * *"),
        read("1 2 3 3 2 2 4 1 2 5 * 3"),
        read("* 3 3 3 2 3 4 2 2 5 1 *"),
        read("1 2 3 3 2 4 4 1 2 5 1 *"),
        strict=True,
    )
)
"""Krippendorff 2011: twelve units, four observers, values missing."""


@pytest.mark.parametrize(("level", "alpha"), [(NOMINAL, 0.743), (ORDINAL, 0.815), (INTERVAL, 0.849), (RATIO, 0.797)])
def test_krippendorffs_four_observers(level, alpha):
    assert krippendorff_alpha(OBSERVERS, level=level) == pytest.approx(alpha, abs=0.0005)


def test_cohen_1960_page_45():
    assert cohen_kappa(table([(88, 14, 18), (10, 40, 10), (2, 6, 12)])) == pytest.approx(0.492, abs=0.0005)


def test_artstein_and_poesio_2008_page_568():
    found = table([(46, 0, 0), (6, 32, 6), (0, 0, 10)])
    assert cohen_kappa(found) == pytest.approx(0.801, abs=0.0005)
    assert scott_pi(found) == pytest.approx(0.7995, abs=0.00005)


FLEISS = (
    *((0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1)),
    *((7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7)),
)
"""How many of fourteen raters put each of ten subjects into each of five categories."""


def test_ten_subjects_and_fourteen_raters():
    rated = [[name for name, count in enumerate(row) for _ in range(count)] for row in FLEISS]
    assert fleiss_kappa(rated) == pytest.approx(0.210, abs=0.0005)


@pytest.mark.skipif(not FIXTURES.is_dir(), reason="the published fixtures lie beside the repository, in shared/data")
def test_gwets_tables():
    paths = sorted(FIXTURES.rglob("gwet/*.json"))
    assert paths
    for path in paths:
        fixture = json.loads(path.read_text())
        categories = fixture["categories"]
        found = table(fixture["table"], categories)
        assert sum(found.values()) == fixture["n"]
        for case in fixture["cases"]:
            value = gwet_ac(found, categories, level=case["distanceFunction"])
            assert value == pytest.approx(case["coefficient"], abs=0.0001), (path.name, case["measure"])


# --- what holds of all of them ---------------------------------------------------------------------------------------

PAIRS = (cohen_kappa, scott_pi)
pairs = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=30)


def same(one, other):
    if isinstance(one, Undefined) or isinstance(other, Undefined):
        return one == other
    return one == pytest.approx(other)


@given(pairs)
def test_swapping_the_annotators_changes_nothing(found):
    counted, swapped = Counter(found), Counter((other, one) for one, other in found)
    for figure in PAIRS:
        assert same(figure(counted), figure(swapped))
    assert same(krippendorff_alpha(found), krippendorff_alpha([pair[::-1] for pair in found]))


@given(pairs)
def test_names_of_categories_do_not_matter(found):
    renamed = [tuple({"a": "z", "b": "x", "c": "y"}[name] for name in pair) for pair in found]
    for figure in PAIRS:
        assert same(figure(Counter(found)), figure(Counter(renamed)))
    assert same(krippendorff_alpha(found), krippendorff_alpha(renamed))
    assert same(fleiss_kappa(found), fleiss_kappa(renamed))


@given(st.lists(st.sampled_from("abc"), max_size=20))
def test_whoever_says_the_same_agrees_wholly_or_not_at_all_defined(said):
    found = [(one, one) for one in said]
    values = [figure(Counter(found)) for figure in PAIRS]
    values += [krippendorff_alpha(found), fleiss_kappa(found)]
    assert all(isinstance(value, Undefined) or value == pytest.approx(1) for value in values)
    if len(set(said)) > 1:
        assert not any(isinstance(value, Undefined) for value in values)


@given(st.lists(st.lists(st.one_of(st.none(), st.integers(1, 5)), min_size=3, max_size=3), max_size=12))
def test_no_figure_is_ever_nan_or_above_one(found):
    for level in LEVELS:
        value = krippendorff_alpha(found, level=level)
        assert isinstance(value, Undefined) or value <= 1 + 1e-9


@given(pairs)
def test_fleiss_with_two_raters_is_scotts_pi(found):
    assert same(fleiss_kappa(found), scott_pi(Counter(found)))


def test_what_is_undefined_says_why():
    nothing, one = cohen_kappa({}), cohen_kappa({("a", "a"): 7})
    assert str(nothing) == "undefined because there is nothing to compare"
    assert str(one).startswith("undefined because everybody gave one and the same value")
    assert isinstance(fleiss_kappa([("a", "b"), ("a",)]), Undefined)
    assert isinstance(fleiss_kappa([("a",)]), Undefined)
    assert isinstance(krippendorff_alpha([(1, None), (None, 2)]), Undefined)
    assert isinstance(gwet_ac({("a", "a"): 3}, ["a"]), Undefined)
