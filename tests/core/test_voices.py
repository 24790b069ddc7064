import pytest

from annotator.core.voices import JOINT, OFFERING, THINKING, WE, voice


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We firmly believe that the deal must be kept", THINKING),
        ("we are confident of that", THINKING),
        ("In our view, this is wrong", THINKING),
        ("Our countries hold identical positions on most issues", JOINT),
        ("we have agreed to continue", JOINT),
        ("We see eye to eye on this", JOINT),
        ("We are ready to provide help", OFFERING),
        ("we will also provide further assistance", OFFERING),
        ("Мы считаем, что это ошибка", THINKING),
        ("Мы готовы оказать помощь", OFFERING),
        ("Наши страны едины в этом", JOINT),
        ("We support it in this respect", WE),
        ("Russia is against any delay", ""),
        ("They believe that Westerners agreed", ""),
    ],
)
def test_the_verb_beside_we_tells_in_whose_name_it_is_said(text, told):
    assert voice(text) == told


def test_the_first_telling_verb_counts():
    assert voice("We agreed on what we are ready to provide") == JOINT
    assert voice("We are ready to provide what we agreed on") == OFFERING
