"""Turns corrected by hand stay disjoint, in order, and rightly linked."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import turn_edits
from annotator.core.errors import RuleError
from annotator.core.model import TURN_ROLES, Turn

TEXT = "Home | News\nQuestion: Who pays? And when?\nAnna: We do. (applause) Soon.\nMore of it.\nThe end"
DOCUMENT = UUID(int=7)
ANNA = UUID(int=1)


def turn(words, role, **more):
    start = TEXT.index(words)
    return Turn(document_id=DOCUMENT, start=start, end=start + len(words), role=role, **more)


@pytest.fixture
def turns():
    question = turn("Question: Who pays? And when?", "question")
    answer = turn("Anna: We do. (applause) Soon.\nMore of it.", "answer", speakers=(ANNA,), answers=(question.id,))
    return (turn("Home | News", "furniture"), question, answer)


def shown(turns):
    return [(one.role, TEXT[one.start : one.end]) for one in turns]


def span(words):
    return TEXT.index(words), TEXT.index(words) + len(words)


def test_the_turn_under_the_caret_takes_another_role_and_keeps_its_id(turns):
    caret = TEXT.index("pays")
    changed = turn_edits.set_role(TEXT, turns, (caret, caret), "statement", DOCUMENT)
    assert [one.role for one in changed] == ["furniture", "statement", "answer"]
    assert changed[1].id == turns[1].id
    assert changed[2].answers == ()  # what it answered is no question any more


def test_a_part_of_a_turn_becomes_furniture_in_whole_lines(turns):
    changed = turn_edits.set_role(TEXT, turns, span("of it"), "furniture", DOCUMENT)
    assert shown(changed)[2:] == [("answer", "Anna: We do. (applause) Soon."), ("furniture", "More of it.")]
    assert changed[2].id == turns[2].id
    assert changed[3].speakers == ()


def test_an_aside_within_a_line_cuts_what_is_said_in_two(turns):
    changed = turn_edits.set_role(TEXT, turns, span("(applause)"), "aside", DOCUMENT)
    assert shown(changed)[2:] == [
        ("answer", "Anna: We do."),
        ("aside", "(applause)"),
        ("answer", "Soon.\nMore of it."),
    ]
    assert changed[4].speakers == (ANNA,)
    assert changed[4].answers == changed[2].answers == (turns[1].id,)


def test_several_turns_become_one(turns):
    changed = turn_edits.set_role(TEXT, turns, (2, TEXT.index("when")), "heading", DOCUMENT)
    assert shown(changed)[0] == ("heading", "Home | News\nQuestion: Who pays? And when?")
    assert len(changed) == 2


def test_a_line_without_a_turn_becomes_an_answer_to_what_is_still_open(turns):
    without = turns[:2]
    caret = TEXT.index("We do")
    changed = turn_edits.set_role(TEXT, without, (caret, caret), "answer", DOCUMENT)
    assert shown(changed)[2] == ("answer", "Anna: We do. (applause) Soon.")
    assert changed[2].answers == (turns[1].id,)


def test_a_turn_is_split_before_the_word_at_the_caret_and_joined_again(turns):
    parts = turn_edits.split(TEXT, turns, TEXT.index("And when") + 1)
    assert shown(parts)[1:3] == [("question", "Question: Who pays?"), ("question", "And when?")]
    assert parts[1].id == turns[1].id
    answered = turn_edits.put(parts, replace(parts[3], answers=(parts[1].id, parts[2].id)))
    joined = turn_edits.join(answered, TEXT.index("when"))
    assert joined == turns


@pytest.mark.parametrize("words", ["Home", "The end"])
def test_there_must_be_a_turn_on_both_sides(turns, words):
    with pytest.raises(RuleError):
        turn_edits.join(turns, TEXT.index(words))
    with pytest.raises(RuleError):
        turn_edits.split(TEXT, turns, TEXT.index(words))


def test_where_no_text_is_no_turn_can_be():
    with pytest.raises(RuleError):
        turn_edits.set_role("a\n\nb", (), (2, 2), "heading", DOCUMENT)


@given(st.data())
def test_turns_stay_disjoint_and_within_the_text_whatever_is_done(data):
    turns = ()
    for _ in range(data.draw(st.integers(1, 6))):
        ends = sorted(data.draw(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))))
        edit = data.draw(st.sampled_from(("role", "split", "join")))
        try:
            if edit == "role":
                role = data.draw(st.sampled_from(TURN_ROLES))
                turns = turn_edits.set_role(TEXT, turns, (ends[0], ends[1]), role, DOCUMENT)
            elif edit == "split":
                turns = turn_edits.split(TEXT, turns, ends[0])
            else:
                turns = turn_edits.join(turns, ends[0])
        except RuleError:
            continue
        bounds = [offset for one in turns for offset in (one.start, one.end)]
        assert bounds == sorted(bounds) and all(one.start < one.end for one in turns)
        assert bounds[-1] <= len(TEXT) and bounds[0] >= 0
        assert len({one.id for one in turns}) == len(turns)
        questions = {one.id for one in turns if one.role == "question"}
        assert all(set(one.answers) <= questions for one in turns)


def test_an_unknown_turn_is_added():
    fresh = Turn(id=uuid4(), document_id=DOCUMENT, start=0, end=4, role="heading")
    assert turn_edits.put((), fresh) == (fresh,)
