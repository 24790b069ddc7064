"""What a search finds, and what it says when it cannot find all."""

import pytest

from annotator.gui.document.search import CUT, MOST, SLOW, WRONG, Query, search

TEXT = "Russia’s aim: the “Astana format”. In Astana, russia and the\u00a0Astana\nformat. 👍🏽 Астана."


def found(words, text=TEXT, within=None, **how):
    hits = search(text, Query(words, **how), within)
    return [text[start:end] for start, end in map(hits.__getitem__, range(len(hits)))]


@pytest.mark.parametrize(
    ("words", "how", "expected"),
    [
        ("russia", {}, ["Russia", "russia"]),
        ("Russia", {"case": True}, ["Russia"]),
        ("russia's", {}, ["Russia’s"]),
        ('"astana', {}, ["“Astana"]),
        ("the astana format", {}, ["the\u00a0Astana\nformat"]),
        ("form", {"whole": True}, []),
        ("format", {"whole": True}, ["format", "format"]),
        ("астана", {}, ["Астана"]),
        ("a.", {}, ["а."][:0]),
        (r"\bA\w+", {"is_regex": True, "case": True}, ["Astana", "Astana", "Astana"]),
        ("^format", {"is_regex": True}, ["format"]),
        ("x*", {"is_regex": True}, []),
        ("", {}, []),
        (" ", {}, [" "] * TEXT.count(" ")),
    ],
)
def test_finds(words, how, expected):
    assert found(words, **how) == expected


def test_offsets_behind_emoji_are_code_points():
    hits = search(TEXT, Query("Астана"))
    assert hits[0] == (TEXT.index("Астана"), TEXT.index("Астана") + 6)


def test_within_spans_counts_what_lies_in_them_whole_overlapping_ones_together():
    start = TEXT.index("In Astana")
    assert found("astana", within=[(start, start + 5), (start + 2, start + 9)]) == ["Astana"]
    assert found("astana", within=[(start, start + 5)]) == []
    assert found("astana", within=[]) == []


def test_a_wrong_expression_says_what_is_wrong():
    hits = search(TEXT, Query("(", is_regex=True))
    assert (len(hits), hits.lack) == (0, WRONG)
    assert hits.why


def test_an_expression_that_explodes_is_given_up():
    assert search("x" * 5_000, Query("(x+x+)+y", is_regex=True)).lack == SLOW


def test_too_many_hits_end_the_search():
    hits = search("a" * (MOST + 5), Query("a"))
    assert (len(hits), hits.lack) == (MOST, CUT)


def test_a_search_that_nobody_waits_for_stops():
    assert len(search("a" * 1_000, Query("a"), is_stopped=lambda: True)) == 1


def test_steps_go_round():
    hits = search("ab ab ab", Query("ab"))
    assert [hits.from_offset(offset) for offset in (0, 1, 3, 7)] == [0, 1, 1, 0]
    assert [hits.before(offset) for offset in (0, 1, 3, 7)] == [2, 0, 0, 2]
    assert (hits.number_of((3, 5)), hits.number_of((3, 4))) == (1, None)
    assert list(hits.touching(1, 4)) == [(0, 2), (3, 5)]
