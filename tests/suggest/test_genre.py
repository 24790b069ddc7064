"""How positions are worded in statements and at press conferences: each construction in words of several governments."""

import pytest

from annotator.suggest.task import Known, Passage, Task

STATES = ("Norway", "Sweden", "Brazil", "India", "Kenya", "Japan", "Turkey", "Canada", "Iran")
ENTRIES = (
    Known("ann", "person", ("Ann Berg",), speaks_for="no-mfa"),
    Known("bo", "person", ("Bo Lindqvist",), speaks_for="se"),
    Known("no-mfa", "body", ("Norwegian Foreign Ministry",), speaks_for="no"),
    *(Known(name.lower(), "state", (name,)) for name in STATES),
    Known("no", "state", ("Kingdom of Norway",)),
    Known("se", "state", ("Kingdom of Sweden",)),
    Known("who", "body", ("World Health Organization", "WHO")),
    Known("au", "body", ("African Union",)),
    Known("ctbt", "agreement", ("CTBT",)),
    Known("paris", "agreement", ("Paris Agreement",)),
    Known("npt", "agreement", ("NPT",)),
    Known("talks", "topic", ("Direct talks on the Ruritanian border begin early",)),
    Known("press", "unnamed", ("Reporter",)),
)  # fmt: skip


def positions(finder, text, role="statement", label="Position", **more):
    passage = Passage(0, len(text), role, **({"speakers": ("ann",)} | more))
    finds = finder.find(Task("digest", text, (passage,), ENTRIES))
    return [(text[find.start : find.end], dict(find.attributes)) for find in finds if find.label == label]


def stands(finder, text, *names, **more):
    return [tuple(attributes.get(name) for name in names) for _, attributes in positions(finder, text, **more)]


@pytest.mark.parametrize(
    ("text", "source", "holder", "target"),
    [
        ("The Norwegian Foreign Ministry said that Brazil rejects the CTBT.", ("no-mfa",), ("brazil",), "ctbt"),
        ("According to the African Union, Kenya opposes the NPT.", ("au",), ("kenya",), "npt"),
        ("As the WHO noted, Japan supports the Paris Agreement.", ("who",), ("japan",), "paris"),
    ],
)
def test_reported_speech_keeps_source_holder_and_target_apart(finder, text, source, holder, target):
    assert stands(finder, text, "source", "holder", "target", "mode") == [(source, holder, target, "reported")]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("India and Brazil support the Paris Agreement.", ("india", "brazil")),
        ("Norway, Sweden and Canada condemned the NPT withdrawal.", ("norway", "sweden", "canada")),
        ("Together with Japan, we oppose the CTBT.", ("ann", "japan")),
        ("Canada as well as Kenya welcomes the Paris Agreement.", ("canada", "kenya")),
    ],
)
def test_positions_held_together_have_all_their_holders(finder, text, holders):
    assert stands(finder, text, "holder") == [(holders,)]


@pytest.mark.parametrize("text", ["We see eye to eye on the CTBT.", "Our countries hold identical positions on the CTBT."])
def test_two_speakers_who_agree_hold_it_for_both_their_states(finder, text):
    other = "Thank you."
    task = Task(
        "digest",
        f"{text}\n{other}",
        (Passage(0, len(text), "statement", ("ann",)), Passage(len(text) + 1, len(text) + 1 + len(other), "statement", ("bo",))),
        ENTRIES,
    )
    [position] = [find for find in finder.find(task) if find.label == "Position"]
    assert position.attributes["holder"] == ("no", "se")
    assert position.attributes["target"] == "ctbt"


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("We support the NPT, the CTBT and the Paris Agreement.", ["npt", "ctbt", "paris"]),
        ("Canada rejects both the CTBT and the NPT.", ["ctbt", "npt"]),
        ("We welcome the Paris Agreement and support the CTBT.", ["ctbt", "paris"]),
    ],
)
def test_each_target_has_a_position_of_its_own(finder, text, targets):
    assert sorted(target for (target,) in stands(finder, text, "target")) == sorted(targets)


@pytest.mark.parametrize(
    ("text", "act", "holder"),
    [
        ("Kenya is ready to provide a venue for the talks.", "offers", ("kenya",)),
        ("Norway has offered to host the next round.", "offers", ("norway",)),
        ("Japan pledged two billion yen for reconstruction.", "commits", ("japan",)),
        ("We will continue to fund the WHO.", "commits", ("ann",)),
    ],
)
def test_pledges_and_offers_are_acts(finder, text, act, holder):
    assert stands(finder, text, "act", "holder", "stance") == [(act, holder, "for")]


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("We will support the CTBT only if Iran ratifies it.", "only if Iran ratifies it"),
        ("Brazil backs the NPT provided that all states disarm.", "provided that all states disarm"),
        ("If inspections resume, we will support the CTBT.", "If inspections resume"),
        ("Unless Kenya agrees, Sweden opposes the Paris Agreement.", "Unless Kenya agrees"),
    ],
)
def test_conditions_are_kept(finder, text, condition):
    assert stands(finder, text, "condition") == [(condition,)]


@pytest.mark.parametrize(
    "text",
    [
        "I would rather not comment on the CTBT.",
        "We have no comment on the CTBT.",
        "I don’t like commenting on the CTBT.",
        "I am not going to speculate about the CTBT.",
    ],
)
def test_an_answer_refused_is_declined(finder, text):
    assert stands(finder, text, "stance", "target") == [("declined", "ctbt")]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("We do not oppose the Paris Agreement.", ["for"]),
        ("Sweden does not support the CTBT.", ["against"]),
        ("While supporting the NPT, we cannot accept double standards.", ["against", "for"]),
        ("Although Canada welcomes the CTBT, it rejects the timetable.", ["against", "for"]),
        ("We neither support nor oppose the CTBT.", ["neutral"]),
        ("Norway is not against the NPT.", ["for"]),
    ],
)
def test_negation_and_concession_turn_only_their_own_stand(finder, text, sides):
    assert sorted(stance for (stance,) in stands(finder, text, "stance")) == sides


def test_a_negated_stand_is_less_sure_and_says_so(finder):
    passage = Passage(0, 37, "statement", ("ann",))
    plain, negated = (
        next(find for find in finder.find(Task("digest", text, (passage,), ENTRIES)) if find.label == "Position")
        for text in ("We always oppose the Paris Agreement.", "We do not oppose the Paris Agreement.")
    )
    assert negated.score < plain.score
    assert "negated" in negated.reason


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("There can be no military solution to the conflict.", "against"),
        ("The only way forward is dialogue.", "for"),
        ("This attack was a tragedy for the whole region.", "against"),
        ("Dialogue between the parties is indispensable.", "for"),
        ("The blockade is a serious mistake.", "against"),
        ("Every people has the right to choose its government.", "for"),
        ("The annexation will never be recognised.", "against"),
        ("This indefensible attack shocked all of us.", "against"),
    ],
)
def test_what_is_evaluated_without_a_verb_of_stance_is_the_speakers_position(finder, text, stance):
    assert stands(finder, text, "stance", "holder") == [(stance, ("ann",))]


@pytest.mark.parametrize(
    ("text", "holder", "target"),
    [
        ("Why does Turkey support the CTBT?", "turkey", "ctbt"),
        ("Given that Kenya opposes the NPT, what will you do?", "kenya", "npt"),
        ("India has rejected the Paris Agreement. How do you explain that?", "india", "paris"),
    ],
)
def test_what_a_question_takes_for_granted_is_attributed_in_it(finder, text, holder, target):
    found = stands(finder, text, "holder", "target", "mode", "source", role="question", speakers=("press",), asker=("press",))
    assert found == [((holder,), target, "attributed in a question", ("press",))]


def test_the_speakers_own_rhetorical_question_takes_no_stand(finder):
    assert positions(finder, "Why does Turkey support the CTBT?", role="answer") == []


@pytest.mark.parametrize(
    ("text", "holder", "target"),
    [
        ("The CTBT was rejected by Turkey.", ("turkey",), "ctbt"),
        ("The Paris Agreement is fully supported by India and Japan.", ("india", "japan"), "paris"),
    ],
)
def test_in_the_passive_the_holder_follows(finder, text, holder, target):
    assert stands(finder, text, "holder", "target") == [(holder, target)]


def test_a_demand_of_somebody_unknown_is_not_put_into_the_speakers_mouth(finder):
    assert stands(finder, "Ruritania calls on Iran to release the sailors.", "holder", "target") == [(None, "iran")]
    assert stands(finder, "Iran must release the sailors.", "holder", "target") == [(("ann",), "iran")]


def test_a_target_that_the_ledger_does_not_know_is_given_in_the_words_of_the_sentence(finder):
    assert stands(finder, "We condemn the shelling of the hospital.", "target", "gist") == [
        (None, "the shelling of the hospital")
    ]
    assert stands(finder, "The shelling of the hospital was condemned by Japan.", "holder", "gist") == [
        (("japan",), "The shelling of the hospital")
    ]


def test_a_topic_of_the_ledger_is_known_by_most_of_its_words_in_any_form(finder):
    text = "We are firmly in favour of an early beginning of direct talks about the Ruritanian border."
    assert stands(finder, text, "target") == [("talks",)]
    assert stands(finder, "We are firmly in favour of direct elections.", "target") == [(None,)]
