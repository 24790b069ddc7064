"""Where names stand: whole words in every script, the longest first."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.phrases import Phrases, context, expression


def _quotes(text, *names, **how):
    return [text[start:end] for start, end in Phrases(names, **how).find(text)]


def test_only_whole_words_are_hits():
    assert _quotes("Iran, Iranian, (Iran) and Iran’s.", "Iran") == ["Iran"] * 3


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        ("Россия и россияне: Россия.", "Россия", 2),
        ("हिन्दी, हिन्दीभाषा", "हिन्दी", 1),
        ("中国和中国人", "中国", 2),
        ("قال لافروف إن لافروف", "لافروف", 2),
        ("e\u0301t, e", "e", 1),
    ],
)
def test_words_have_borders_in_every_script(text, name, count):
    assert len(Phrases([name]).find(text)) == count


def test_the_longest_name_wins():
    text = "The Russian Federation and the Federation"
    assert _quotes(text, "Federation", "Russian Federation") == ["Russian Federation", "Federation"]


def test_white_space_and_apostrophes_may_differ():
    assert _quotes("Cote d’Ivoire and Cote\nd'Ivoire", "Cote d'Ivoire") == ["Cote d’Ivoire", "Cote\nd'Ivoire"]


def test_a_name_is_itself_in_capitals_but_not_in_small_letters():
    assert _quotes("RUSSIA, Russia, russia", "Russia") == ["RUSSIA", "Russia"]
    assert _quotes("WHO, Who, who", "Who") == ["Who"]
    assert _quotes("RUSSIA, Russia, russia", "Russia", match_case=False) == ["RUSSIA", "Russia", "russia"]


def test_a_letter_that_grows_when_it_is_made_small_shifts_nothing():
    assert _quotes("İİİ Ankara ANKARA", "ankara", match_case=False) == ["Ankara", "ANKARA"]


def test_a_prefix_takes_the_rest_of_the_word():
    assert re.findall(expression("agree", prefix=True), "agree, agreement, disagree") == ["agree", "agreement"]


def test_names_with_signs_at_their_ends():
    assert _quotes("the U.S. (U.S.) and C++ or C++x", "U.S.", "C++") == ["U.S.", "U.S.", "C++", "C++"]


@given(st.text(alphabet="ab A\n", max_size=60), st.lists(st.text(alphabet="ab A", min_size=1, max_size=5), max_size=4))
def test_hits_are_disjoint_sorted_and_say_a_name(text, names):
    found = Phrases(names, match_case=False).find(text)
    assert all(first[1] <= second[0] for first, second in pairwise(found))
    wanted = {" ".join(name.split()).lower() for name in names}
    assert all(" ".join(text[start:end].split()).lower() in wanted for start, end in found)


def test_the_context_is_cut_at_words():
    text = "one two three four five"
    assert context(text, 8, 13, reach=6) == type(context("a", 0, 1))("…two ", "three", " four…")
