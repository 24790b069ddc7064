import string
from dataclasses import dataclass
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.memory import Memory, neighbours, phrase
from annotator.core.model import POSSIBLE, SURE

DOCUMENT, PLACE, BODY = uuid4(), uuid4(), uuid4()
TEXT = "Astana hosted talks. The Astana process goes on. Friends of Astana left Astana’s airport. Astanas are many."


@dataclass(frozen=True)
class Stretch:
    start: int
    end: int
    role: str = "statement"


def spans(text, quote):
    found, at = [], text.find(quote)
    while at >= 0:
        found.append(((at, at + len(quote)),))
        at = text.find(quote, at + 1)
    return found


def proposed(memory, text=TEXT, turns=(), marked=(), digest="here"):
    found = memory.occurrences(DOCUMENT, digest, text, turns, marked=marked)
    return [text[start:end] for one in found for start, end in one.fragments]


def test_further_occurrences_of_an_accepted_phrase_are_proposed_as_whole_words():
    memory = Memory()
    first = spans(TEXT, "Astana")[0]
    memory.accept("here", TEXT, first, PLACE)
    found = memory.occurrences(DOCUMENT, "here", TEXT, (), marked=[(PLACE, first)])
    assert [one.fragments for one in found] == spans(TEXT, "Astana")[1:4]
    assert {one.label_id for one in found} == {PLACE}
    assert found[0].sources[0].reason == "accepted 1 of 1 times"


def test_the_longest_phrase_takes_the_place():
    memory = Memory()
    memory.accept("here", TEXT, spans(TEXT, "Astana")[0], PLACE)
    memory.accept("here", TEXT, spans(TEXT, "Friends of Astana")[0], BODY)
    assert proposed(memory) == ["Astana", "Astana", "Friends of Astana", "Astana"]


def test_a_phrase_is_switched_off_after_two_rejections():
    memory = Memory()
    places = spans(TEXT, "Astana")
    memory.accept("here", TEXT, places[0], PLACE)
    memory.reject("here", TEXT, places[1], PLACE)
    assert proposed(memory) == ["Astana"] * 3
    memory.reject("here", TEXT, places[2], PLACE)
    assert proposed(memory) == []


def test_what_was_rejected_does_not_come_back_among_the_same_words():
    memory = Memory()
    place = spans(TEXT, "Astana")[2]
    memory.reject("here", TEXT, place, PLACE)
    assert memory.refuses("here", TEXT, place, PLACE)
    assert not memory.refuses("here", TEXT, place, BODY)
    elsewhere = "Heading.\n" + TEXT
    moved = ((place[0][0] + 9, place[0][1] + 9),)
    assert memory.refuses("elsewhere", elsewhere, moved, PLACE)
    assert not memory.refuses("elsewhere", elsewhere, spans(elsewhere, "Astana")[3], PLACE)


def test_nothing_is_proposed_over_a_mark_of_the_label_or_in_furniture():
    memory = Memory()
    places = spans(TEXT, "Astana")
    memory.accept("here", TEXT, places[0], PLACE)
    assert proposed(memory, marked=[(PLACE, place) for place in places[:3]]) == ["Astana"]
    assert proposed(memory, marked=[(PLACE, ((0, len(TEXT)),))]) == []
    assert proposed(memory, turns=[Stretch(0, 50, "furniture"), Stretch(50, len(TEXT))]) == ["Astana", "Astana"]


def test_a_phrase_of_other_documents_has_to_be_accepted_twice():
    memory = Memory()
    memory.accept("there", TEXT, spans(TEXT, "Astana")[0], PLACE)
    assert proposed(memory) == []
    memory.accept("there", TEXT, spans(TEXT, "Astana")[1], PLACE)
    assert proposed(memory) == ["Astana"] * 4


def test_a_name_is_sure_a_common_word_or_a_phrase_with_two_labels_is_not():
    memory = Memory()
    text = "The militants left. Other militants stayed. Russia and Russia."
    memory.accept("here", text, spans(text, "militants")[0], BODY)
    memory.accept("here", text, spans(text, "Russia")[0], PLACE)
    steps = {one.fragments: one.step for one in memory.occurrences(DOCUMENT, "here", text, ())}
    assert steps[spans(text, "militants")[1]] == "possible"
    assert steps[spans(text, "Russia")[1]] == "sure"
    memory.accept("here", text, spans(text, "Russia")[1], BODY)
    assert {one.step for one in memory.occurrences(DOCUMENT, "here", text, ())} == {"possible"}


def test_white_space_and_apostrophes_make_no_difference():
    text = "People's  Militia and the People’s Militia"
    memory = Memory()
    memory.accept("here", text, spans(text, "People’s Militia")[0], BODY)
    assert proposed(memory, text) == ["People's  Militia", "People’s Militia"]


def test_counts_are_kept_here_and_everywhere():
    memory = Memory()
    place = spans(TEXT, "Astana")[0]
    memory.accept("here", TEXT, place, PLACE)
    memory.reject("there", TEXT, place, PLACE)
    assert memory.here("here", TEXT, place, PLACE).reason == "accepted 1 of 1 times"
    assert memory.everywhere(TEXT, place, PLACE).reason == "accepted 1 of 2 times"
    assert memory.here("nowhere", TEXT, place, PLACE).accepted == 0


@pytest.mark.parametrize("fragments", [(), ((0, 6),), ((0, 6), (21, 24))])
def test_neighbours_are_five_words_on_either_side(fragments):
    words = neighbours(TEXT, fragments)
    before, _, after = words.partition("|")
    assert len(before.split()) <= 5
    assert len(after.split()) <= 5
    assert words == words.lower()
    assert phrase(TEXT, fragments) in ("", "Astana", "Astana … The")


@settings(max_examples=60)
@given(
    st.text(alphabet=string.ascii_letters + "  .’'\n😀", max_size=80),
    st.lists(st.tuples(st.integers(0, 79), st.integers(1, 12), st.booleans()), max_size=8),
)
def test_proposals_are_accepted_phrases_that_were_not_rejected(text, decisions):
    memory, accepted, rejected = Memory(), set(), set()
    for start, length, is_accepted in decisions:
        fragments = ((start, start + length),)
        if start + length > len(text):
            continue
        (memory.accept if is_accepted else memory.reject)("here", text, fragments, PLACE)
        (accepted if is_accepted else rejected).add((phrase(text, fragments), fragments))
    for one in memory.occurrences(DOCUMENT, "here", text, ()):
        assert phrase(text, one.fragments) in {quote for quote, _ in accepted}
        assert one.fragments not in {fragments for _, fragments in rejected}


@pytest.mark.parametrize(
    ("quote", "around"),
    [
        ("Canada", "The Liberal Party of Canada won."),
        ("Canada", "the federal Liberal Party of Canada, and others"),
        ("Liberal Party", "against Liberal Party of Canada candidates"),
        ("Johnson", "Vice presidents: Andrew Johnson, Schuyler Colfax."),
        ("Malaysia", "It ended. Peninsular Malaysia shares a border."),
        ("Iran", "the anti-Iran coalition"),
        ("Iran", "an Iran-backed group"),
        ("Queensland", "since the 2001 Queensland state election"),
        ("UN", "the UN Security Council"),
    ],
)
def test_a_part_of_a_longer_name_is_only_possible(quote, around):
    text = f"{quote} it was.\n{around}"
    memory = Memory()
    memory.accept("here", text, ((0, len(quote)),), PLACE)
    steps = [one.step for one in memory.occurrences(DOCUMENT, "here", text, (), marked=[(PLACE, ((0, len(quote)),))])]
    assert steps == [POSSIBLE]


@pytest.mark.parametrize(
    "around", ["In Canada it rained.", "Meanwhile Canada agreed.", "President Canada spoke.", "the people of Canada", "(Canada)"]
)
def test_a_name_beside_an_opener_or_a_title_is_whole(around):
    text = f"Canada it was.\n{around}"
    memory = Memory()
    memory.accept("here", text, ((0, 6),), PLACE)
    assert [one.step for one in memory.occurrences(DOCUMENT, "here", text, (), marked=[(PLACE, ((0, 6),))])] == [SURE]
