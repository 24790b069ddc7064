"""Normalising, offsets, words, sentences and the ways a selection snaps, grows and shrinks."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import sentences as sentences_module
from annotator.core import text as text_module
from annotator.core.model import NAMESPACE
from annotator.core.sentences import clauses_around, sentences_around
from annotator.core.text import (
    Utf16Map,
    clauses,
    digest,
    document_id,
    grow,
    normalise,
    paragraphs,
    sentences,
    shrink,
    snap_clauses,
    snap_sentences,
    snap_words,
    to_original,
    trim_entity,
    word_at,
    words,
)

RAW = st.text(st.one_of(st.sampled_from("a \r\n\0\u2028😀\ud800"), st.characters()), max_size=60)


def pieces(text, spans):
    return [text[start:end] for start, end in spans]


# --- normalising and offsets -----------------------------------------------------------------------------------------


def test_line_ends_become_one_kind_and_broken_characters_are_replaced():
    text, offsets = normalise("a\r\nb\rc\u2028d\0\ud800\r\n\r\ne")
    assert text == "a\nb\nc\nd\ufffd\ufffd\n\ne"
    assert offsets == ((2, 3), (10, 12), (11, 14))


@given(RAW)
def test_every_character_is_found_again_in_the_original(raw):
    text, offsets = normalise(raw)
    assert normalise(text) == (text, ())
    text.encode("utf-8")
    for position, letter in enumerate(text):
        original = raw[to_original(offsets, position)]
        assert original == letter or letter in "\n\ufffd"
    assert to_original(offsets, len(text)) == len(raw)


def test_the_same_text_is_the_same_document():
    assert digest("é") == "sha256:4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"
    assert document_id(digest("a")) == document_id(digest("a")) != document_id(digest("b"))
    assert document_id("x").version == 5 and NAMESPACE.version == 5


@given(st.text())
def test_offsets_survive_utf16(text):
    offsets = Utf16Map(text)
    for position in range(len(text) + 1):
        unit = offsets.to_utf16(position)
        assert unit == len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.to_codepoint(unit) == position


def test_between_two_halves_lies_the_characters_start():
    assert [Utf16Map("a😀b").to_codepoint(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


# --- words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan’s role", ["Kazakhstan’s", "role"]),
        ("non-proliferation, well-being", ["non-proliferation", "well-being"]),
        ("amounts to $20 billion, 7,500 firms, 15%", ["amounts", "to", "$20", "billion", "7,500", "firms", "15%"]),
        ("the U.S. and В.В. Путин", ["the", "U.S.", "and", "В.В.", "Путин"]),
        ("24-09-2018 at 10:34", ["24-09-2018", "at", "10:34"]),
        ("中国人", ["中", "国", "人"]),
        ("cafe\u0301s हिन्दी", ["cafe\u0301s", "हिन्दी"]),
        ("👩‍👩‍👧 🇷🇺🇰🇿 👍🏽", ["👩‍👩‍👧", "🇷🇺", "🇰🇿", "👍🏽"]),
        ("… – !", []),
    ],
)
def test_words(text, expected):
    assert pieces(text, words(text)) == expected


@given(st.text(st.one_of(st.sampled_from("ab ’-.$5,é\u0301😀🇷中\n"), st.characters()), max_size=40), st.data())
def test_the_word_at_a_place_is_one_of_the_words(text, data):
    position = data.draw(st.integers(0, len(text)))
    found = word_at(text, position)
    assert found is None or found[0] <= position <= found[1]
    covering = [span for span in words(text) if span[0] <= position < span[1]]
    if covering and " " not in text:
        assert found == covering[0]


@pytest.mark.parametrize(
    ("text", "selection", "expected"),
    [
        ("the Astana process", (5, 8), "Astana"),
        ("the Astana process", (3, 11), "Astana"),
        ("the Astana process", (6, 6), "Astana"),
        ("the Astana process", (8, 13), "Astana process"),
        ("Kazakhstan’s role", (2, 4), "Kazakhstan’s"),
        ("a 👩‍👩‍👧 b", (2, 3), "👩‍👩‍👧"),
        ("नमस्ते", (0, 1), "नमस्ते"),
        ("one two", (3, 4), ""),
        ("said \u200f\u202bלברוב\u202c\u200e today", (5, 14), "לברוב"),
        ("a \ufeffthree", (2, 5), "three"),
        ("", (0, 0), ""),
    ],
)
def test_selections_snap_to_words(text, selection, expected):
    start, end = snap_words(text, *selection)
    assert text[start:end] == expected


@given(st.text(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_snapping_stays_inside_and_is_stable(text, one, other):
    start, end = snap_words(text, min(one, other, len(text)), min(max(one, other), len(text)))
    assert 0 <= start <= end <= len(text)
    if start < end:
        assert snap_words(text, start, end) == (start, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Kazakhstan’s", "Kazakhstan"),
        ("Kazakhstan's ", "Kazakhstan"),
        ("the U.S.", "the U.S."),
        ("(NPT)", "NPT"),
        ("Treaty (NPT)", "Treaty (NPT)"),
        ("Acme Inc.,", "Acme Inc."),
        ("$20 billion.", "$20 billion"),
        ("l’Iran", "Iran"),
        ("«Газпром»", "Газпром"),
        ("...", "..."),
    ],
)
def test_entities_are_trimmed(text, expected):
    start, end = trim_entity(text, 0, len(text))
    assert text[start:end] == expected


# --- sentences and clauses -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Lavrov met Dr. Kim.", "They spoke."],
        ["The U.S. President left the U.S.", "The talks go on."],
        ["See No. 5 and Art. 6 of it.", "She said no.", "Then he left."],
        ["В.В. Путин и С.В. Лавров прибыли в 2017 г. в Москву.", "Это так."],
        ["“Really?” he asked.", "“Yes.”", "We went on."],
        ["And then... nothing.", "Well…", "Good!"],
        ["It grew by 3.5 per cent.", "Good."],
        ["1. The first point.", "2. The second."],
        ["我们支持。", "他们反对！"],
        ["Am 6. Oktober kam er.", "Er ging."],
        ["Is it so?", "(It is.)", "Yes."],
    ],
)
def test_sentences(expected):
    text = ("" if "。" in expected[0] else " ").join(expected)
    assert pieces(text, sentences(text)) == expected


def test_a_sentence_never_crosses_a_line():
    assert pieces("One\ntwo. Three", sentences("One\ntwo. Three")) == ["One", "two.", "Three"]


@given(st.text(st.sampled_from("Aa. !?…\n”(1"), max_size=50))
def test_sentences_cover_all_but_white_space(text):
    found = sentences(text)
    assert "".join(pieces(text, found)).replace(" ", "") == "".join(text.split())
    assert all(first[1] <= second[0] for first, second in pairwise(found))
    assert paragraphs(text) == [] or found


def test_clauses():
    text = "We believe that it is an achievement, and that its implementation helps; however, it is early – we hope so."
    assert pieces(text, clauses(text, 0, len(text))) == [
        "We believe",
        "that it is an achievement",
        "and that its implementation helps",
        "however, it is early",
        "we hope so.",
    ]


def test_selections_snap_to_sentences():
    text = "One is here. Two is there. Three."
    assert text[slice(*snap_sentences(text, 15, 16))] == "Two is there."
    assert text[slice(*snap_sentences(text, 5, 16))] == "One is here. Two is there."


# --- growing ---------------------------------------------------------------------------------------------------------


@dataclass
class Stretch:
    start: int
    end: int


def test_growing_and_shrinking_pass_the_same_levels():
    text = "Opening.\n\nWe met President of Kazakhstan Nursultan Nazarbayev, and we agreed. It was good.\nMore."
    turns = [Stretch(10, len(text))]
    at = text.index("sultan")
    spans = [(at, at)]
    while (grown := grow(text, turns, spans[-1])) != spans[-1]:
        spans.append(grown)
    assert pieces(text, spans[1:]) == [
        "Nursultan",
        "President of Kazakhstan Nursultan Nazarbayev",
        "We met President of Kazakhstan Nursultan Nazarbayev",
        "We met President of Kazakhstan Nursultan Nazarbayev, and we agreed.",
        "We met President of Kazakhstan Nursultan Nazarbayev, and we agreed. It was good.",
        text[10:],
        text,
    ]
    assert text[slice(*shrink(text, turns, spans[5]))] == "We met President of Kazakhstan Nursultan Nazarbayev, and we agreed."
    assert text[slice(*shrink(text, turns, spans[2]))] == "President"


@given(st.text(st.sampled_from("Aa of, .’\n"), max_size=40), st.data())
def test_growing_never_loses_what_was_selected(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    grown = grow(text, [], (start, end))
    assert grown[0] <= start and grown[1] >= end
    shrunk = shrink(text, [], (start, end))
    assert start <= shrunk[0] <= shrunk[1] <= end


PIECES = st.sampled_from(
    "U.S.|Mr. Lavrov|said|that |and |; |: |。|你好|1. |No. 5|“Yes.”| – |because |Minister| of |Kazakhstan|. |? |a.|\u00a0|… |"
    "(NPT).|, and |, но |что |\n".split("|")
)


@given(st.lists(PIECES, min_size=40, max_size=200).map("".join), st.data())
def test_near_a_place_there_are_the_sentences_and_clauses_of_the_whole_line(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 60)))
    line_end = text.find("\n", max(start, end - 1))
    line = text.rfind("\n", 0, start) + 1, len(text) if line_end < 0 else line_end
    with pytest.MonkeyPatch.context() as patch:
        grown = grow(text, [], (start, end))
        patch.setattr(sentences_module, "_WINDOW", 20)
        for near, whole in ((sentences_around, sentences), (clauses_around, clauses)):
            assert list(near(text, start, end)) == [
                one for one in whole(text, *line) if one[0] < max(end, start + 1) and one[1] > start
            ]
        patch.setattr(text_module, "_run_start", lambda text, low, position: low)
        assert grow(text, [], (start, end)) == grown


def test_growing_in_a_paragraph_of_a_megabyte_gives_what_a_small_one_gives():
    sentence = "The Minister of Foreign Affairs of Kazakhstan said that we agree, and they know it. "
    before = 6_000 * len(sentence)
    small, large = (20, 20), (before + 20, before + 20)
    for _ in range(4):
        small, large = grow(sentence, [], small), grow(sentence * 12_000, [], large)
        assert large == (before + small[0], before + small[1])


STATEMENT = (
    "We believe that the deal, which was signed in 2015, must be kept, and we are ready to provide help if asked. "
    "Russia is against any delay of it.\nThe end of it."
)


@pytest.mark.parametrize(
    ("drawn", "meant"),
    [
        ("is against any delay", "Russia is against any delay of it."),
        ("ready to provide help if", "we are ready to provide help if asked."),
        ("that the deal, which was signed in 2015, must be", "that the deal, which was signed in 2015, must be kept"),
        ("the deal, which was signed in 2015, must be", "the deal, which was signed in 2015, must be kept"),
        ("are ready to provide help", "we are ready to provide help if asked."),
        ("we are ready to provide", "we are ready to provide"),
        ("deal, which was signed", "deal, which was signed"),
        ("Russia", "Russia"),
        ("delay", "delay"),
    ],
)
def test_a_rough_selection_becomes_the_clause_it_nearly_is(drawn, meant):
    start = STATEMENT.index(drawn)
    first, last = snap_clauses(STATEMENT, start, start + len(drawn))
    assert STATEMENT[first:last] == meant


def test_a_rough_selection_leaves_out_who_says_it():
    text = "Question: Kazakhstan is a member of the Council.\nSergey Lavrov: This is true of all of them."
    for drawn, meant in (
        ("Kazakhstan is a member of the", "Kazakhstan is a member of the Council."),
        ("is true of all", "This is true of all of them."),
    ):
        start = text.index(drawn)
        assert text[slice(*snap_clauses(text, start, start + len(drawn)))] == meant


@given(st.text(alphabet="ab .,;:!?’\n“”-", max_size=60), st.data())
def test_snapping_to_clauses_stays_in_the_text_and_is_never_empty_where_there_are_words(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = snap_clauses(text, start, end)
    assert 0 <= first <= last <= len(text)
    if any(character.isalpha() for character in text[start:end]):
        assert first < last
