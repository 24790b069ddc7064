"""What the page says of a turn that its own words do not say, and what it sets apart."""

from dataclasses import replace

import pytest
from tests.gui.document.samples import CODEBOOK, ENTRIES, RUSSIA, TREATY, Sample

from annotator.core.model import ANSWER, QUESTION, STATEMENT
from annotator.core.turns import asides_within

TEXT = "Good morning. (Laughter.) We begin.\n\nWho is against it?\n\nRussia: We are (all) for it.\n\nThank you."


@pytest.fixture
def page(shown):
    def show(role, words, **people):
        sample = Sample(TEXT, roles=((words, role),))
        view = sample.view()
        [turn] = view.turns
        pane = shown(sample)
        pane.show_document(replace(view, turns=(replace(turn, **people),)), CODEBOOK, ENTRIES)
        return pane.page

    return show


def heading(page, words):
    return page.at(TEXT.index(words)).heading


def test_a_speaker_who_is_not_named_in_the_words_stands_above_them(page):
    found = page(STATEMENT, TEXT, speakers=(RUSSIA.id,))
    assert heading(found, "Good morning") == "Russia  ·  statement"
    assert heading(found, "Who is") == ""  # the turn goes on


def test_a_question_says_whom_it_asks(page):
    found = page(QUESTION, "Who is against it?", addressees=(RUSSIA.id, TREATY.id))
    assert heading(found, "Who is") == "question  ·  to Russia, JCPOA"


def test_a_speaker_who_is_named_in_the_words_is_not_named_twice(page):
    found = page(ANSWER, "Russia: We are (all) for it.", speakers=(RUSSIA.id,))
    assert heading(found, "Russia:") == ""


def test_a_heading_takes_its_own_room(page):
    plain, headed = page(STATEMENT, TEXT), page(STATEMENT, TEXT, speakers=(RUSSIA.id,))
    assert headed.paragraph(0).height - plain.paragraph(0).height == headed.type.head_height


def test_stage_directions_are_told_from_other_brackets(page):
    assert [TEXT[start:end] for start, end in asides_within(TEXT)] == ["(Laughter.)"]
    assert asides_within("He left [inaudible] (see the NPT), (long pause) (смех в зале)") == [(8, 19), (35, 47), (48, 61)]
    [look] = page(STATEMENT, TEXT).paragraph(0).layout.formats()
    assert TEXT[look.start : look.start + look.length] == "(Laughter.)"
