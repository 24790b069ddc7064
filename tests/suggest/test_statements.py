import pytest

from annotator import resources
from annotator.suggest import claims
from annotator.suggest.task import Known, Passage, Task

LAVROV, ABDRAKHMANOV, RUSSIA, IRAN, DEAL = "1", "2", "3", "4", "5"
ENTRIES = (
    Known(LAVROV, "person", ("Sergey Lavrov",)),
    Known(ABDRAKHMANOV, "person", ("Kairat Abdrakhmanov",)),
    Known(RUSSIA, "state", ("Russia",)),
    Known(IRAN, "state", ("Iran",)),
    Known(DEAL, "agreement", ("Iran nuclear deal", "NPT")),
)


def found(finder, label, text, role="statement", **more):
    passage = Passage(0, len(text), role, **({"speakers": (LAVROV,)} | more))
    finds = finder.find(Task("digest", text, (passage,), ENTRIES))
    return [(text[find.start : find.end], dict(find.attributes)) for find in finds if find.label == label]


def test_a_claim_has_its_speaker_as_holder(finder):
    text = "Russian investment in the region amounts to $20 billion."
    expected = {"holder": (LAVROV,), "mode": "own", "certainty": "asserted", "time": "present"}
    assert found(finder, "Claim", text) == [(text, expected)]


def test_a_reported_claim_has_its_source_and_leaves_the_telling_out(finder):
    [(quote, attributes)] = found(finder, "Claim", "As Mr Abdrakhmanov said, 300 delegates were in Chelyabinsk in 2016.")
    assert quote == "300 delegates were in Chelyabinsk in 2016."
    assert attributes["mode"] == "reported"
    assert attributes["source"] == (ABDRAKHMANOV,)
    assert attributes["time"] == "past"


def test_a_speaker_who_quotes_himself_is_no_source(finder):
    [(quote, attributes)] = found(finder, "Claim", "As I said, 300 delegates were in Chelyabinsk in 2016.")
    assert quote.startswith("300")
    assert attributes["mode"] == "own"


def test_what_a_question_states_is_attributed(finder):
    text = "Iran signed the agreement with six states in 2015. Did it keep to it?"
    [(quote, attributes)] = found(finder, "Claim", text, role="question")
    assert quote.endswith("in 2015.")
    assert attributes["mode"] == "attributed in a question"


@pytest.mark.parametrize("role", ["heading", "furniture", "aside"])
def test_nothing_is_claimed_outside_speech(finder, role):
    text = "Trade grew by 20 per cent in 2016. We firmly support the NPT."
    assert found(finder, "Claim", text, role=role) == []
    assert found(finder, "Position", text, role=role) == []


@pytest.mark.parametrize(
    "text", ["Did trade grow by 20 per cent in 2016?", "Thank you very much, ladies and gentlemen.", "Showing 1 result."]
)
def test_questions_courtesies_and_leftovers_are_no_claims(finder, text):
    assert found(finder, "Claim", text) == []


@pytest.mark.parametrize(
    ("words", "certainty", "time"),
    [
        ("Perhaps 300 people live there.", "hedged", "present"),
        ("If it rains, 300 people stay.", "conditional", "present"),
        ("The 5th summit will take place.", "asserted", "future"),
        ("They signed the treaty that is in force.", "asserted", "past"),
    ],
)
def test_certainty_and_time_are_read_off_the_words(words, certainty, time):
    assert claims.certainty(words) == certainty
    assert claims.time(words) == time


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We are firmly in favour of the NPT.", {"holder": (LAVROV,), "target": DEAL, "stance": "for", "act": "supports"}),
        ("Russia condemns this attack.", {"holder": (RUSSIA,), "stance": "against", "act": "criticises"}),
        (
            "We do not support the Iran nuclear deal.",
            {"holder": (LAVROV,), "target": DEAL, "stance": "against", "act": "rejects"},
        ),
        ("We attach great importance to this.", {"holder": (LAVROV,), "stance": "for", "act": "supports"}),
        ("I don’t like commenting on rumours.", {"holder": (LAVROV,), "stance": "declined", "act": "declines to comment"}),
        ("They are ready to fight.", {"stance": "for", "act": "offers"}),
        (
            "The NPT is the cornerstone of these regimes.",
            {"holder": (LAVROV,), "target": DEAL, "stance": "for", "act": "supports"},
        ),
    ],
)
def test_a_position_has_holder_target_stance_and_act(finder, text, expected):
    [(quote, attributes)] = found(finder, "Position", text)
    attributes.pop("gist", None)
    assert (quote, attributes) == (text, expected | {"mode": "own"})


def test_opposite_stances_in_one_sentence_are_two_positions(finder):
    text = "We welcome the proposal, but we reject the conditions."
    assert [attributes["stance"] for _, attributes in found(finder, "Position", text)] == ["for", "against"]


@pytest.mark.parametrize(
    "text", ["Do you support the NPT?", "I would like to thank our friends for their support.", "a support base for terrorism."]
)
def test_questions_thanks_and_nouns_take_no_stand(finder, text):
    assert found(finder, "Position", text) == []


def test_every_value_that_the_rules_fill_in_is_one_of_the_shipped_codebook():
    from annotator.suggest.positions import _cues

    attributes = {one.name: one.choices for one in resources.codebook().by_name("Position").attributes}
    for cue in _cues():
        assert cue.stance in attributes["stance"]
        assert cue.act in ("", *attributes["act"])
        assert cue.negated in ("", *attributes["stance"])
