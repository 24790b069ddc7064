from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from annotator import resources
from annotator.core.codebook import ASKED, Codebook, is_period
from annotator.core.errors import RuleError
from annotator.core.model import Attribute, Label, Metadata, Turn

HUES = {"blue", "orange", "green", "magenta", "brown", "violet", "navy", "rust", "moss", "rose", "umber", "indigo"}


@pytest.fixture(scope="module")
def diplomacy() -> Codebook:
    return resources.codebook()


def label(name: str, **fields) -> Label:
    return Label(name=name, kind=fields.pop("kind", "other"), **fields)


def test_the_shipped_codebook_has_the_labels_with_their_keys(diplomacy):
    keys = [(label.name, label.key) for label in diplomacy.labels if label.kind != "relation"]
    names = ["Person", "Organisation", "Place", "Agreement", "Event", "Date", "Amount", "Claim", "Position"]
    assert keys == list(zip(names, "powaedmcs", strict=True))
    assert [label.name for label in diplomacy.labels if label.kind == "relation"] == [
        "supports", "rebuts", "restates", "refers-back", "reacts-to",
    ]  # fmt: skip
    assert diplomacy.clashes() == []
    assert all(label.colour in HUES and label.description and label.guideline for label in diplomacy.labels)
    assert all(label.joins for label in diplomacy.labels if label.kind == "relation")


def test_its_examples_stand_in_the_sample_documents(diplomacy):
    corpus = "\n".join(file.read_text("utf-8") for file in resources.corpus())
    for one in diplomacy.labels:
        assert one.examples
        for example in one.examples:
            assert example.split(" → ")[0] in corpus, (one.name, example)


def test_its_ids_never_change(diplomacy):
    assert diplomacy.by_name("Person").id == UUID("d5c48d56-1235-4b92-a3b1-42bb70382d64")
    assert diplomacy.by_name("Claim").id == UUID("1e35f3a7-db5f-4783-9cf4-24017880ba27")
    assert diplomacy.by_name("Position").id == UUID("7b096242-635c-4bc9-b2ab-6425a635cdc8")
    assert resources.codebook() == diplomacy


def test_claims_and_positions_ask_what_the_design_names(diplomacy):
    names = lambda name: [attribute.name for attribute in diplomacy.attributes(diplomacy.by_name(name).id)]  # noqa: E731
    assert names("Claim") == ["holder", "mode", "source", "certainty", "time", "about", "when", "checkable", "gist"]
    assert names("Position") == ["holder", "target", "stance", "act", "condition", "mode", "source", "as_of", "gist"]
    assert names("Person") == ["refers_to"]


def test_lookup(diplomacy):
    claim = diplomacy.by_name("Claim")
    assert diplomacy.get(claim.id) is diplomacy.by_key("C") is claim
    assert diplomacy.kind(claim.id) == "claim"
    assert diplomacy.by_key("") is diplomacy.by_name("claim") is diplomacy.get(uuid4()) is None
    assert diplomacy.attribute(claim.id, "time").choices == ("past", "present", "future")
    with pytest.raises(RuleError):
        diplomacy.kind(uuid4())


def test_a_removed_label_is_no_longer_offered_but_still_known():
    gone = label("Gone", key="g", removed=True)
    codebook = Codebook([gone])
    assert codebook.labels == () and codebook.by_key("g") is None
    assert codebook.get(gone.id) is gone


def test_children_inherit_attributes_and_a_circle_ends():
    parent = label("Entity", attributes=(Attribute(name="refers_to", type="entry"), Attribute(name="note", type="text")))
    child = label("Person", parent=parent.id, attributes=(Attribute(name="note", type="number"),))
    codebook = Codebook([parent, child])
    assert codebook.children() == (parent,)
    assert codebook.children(parent.id) == (child,)
    assert [(one.name, one.type) for one in codebook.attributes(child.id)] == [("refers_to", "entry"), ("note", "number")]
    circle = Codebook([replace(parent, parent=child.id), child])
    assert len(circle.attributes(child.id)) == 2


def test_a_label_whose_parent_is_gone_is_topmost():
    orphan = label("Orphan", parent=uuid4())
    assert Codebook([orphan]).children() == (orphan,)


def test_clashes_are_found_without_regard_to_case_and_reserved_keys_are_clashes():
    a, b, q = label("A", key="x"), label("B", key="X"), label("Q", key="q")
    assert Codebook([a, b, q]).clashes() == [("x", (a, b)), ("q", (q,))]


def test_fields_show_when_their_condition_holds(diplomacy):
    position = diplomacy.by_name("Position").id
    shown = lambda values: {attribute.name for attribute in diplomacy.shown(position, values)}  # noqa: E731
    assert "source" not in shown({}) and "condition" not in shown({})
    assert "source" in shown({"mode": "reported"})
    assert "condition" in shown({"stance": "for"}) and "condition" not in shown({"stance": "declined"})


def test_a_field_under_a_hidden_field_is_hidden():
    chain = (
        Attribute(name="a", type="boolean"),
        Attribute(name="b", type="choice", choices=("x",), default="x", shown_if=("a", (True,))),
        Attribute(name="c", type="text", shown_if=("b", ("x",))),
    )
    codebook = Codebook([one := label("Label", attributes=chain)])
    assert [attribute.name for attribute in codebook.shown(one.id, {})] == ["a"]
    assert [attribute.name for attribute in codebook.shown(one.id, {"a": True})] == ["a", "b", "c"]


def turn(role: str, *speakers: UUID) -> Turn:
    return Turn(document_id=uuid4(), start=0, end=9, role=role, speakers=speakers)


def test_a_fresh_position_starts_with_its_surroundings(diplomacy):
    position, lavrov = diplomacy.by_name("Position").id, uuid4()
    said = Metadata(said_on="2017-10-06")
    values, unconfirmed = diplomacy.starting(position, turn("answer", lavrov), said)
    assert values == {"holder": [str(lavrov)], "mode": "own", "as_of": "2017-10-06"}
    assert set(unconfirmed) == set(values)
    diplomacy.check(position, values)


def test_what_a_question_says_is_not_booked_as_the_answerers_own(diplomacy):
    claim, asker = diplomacy.by_name("Claim").id, uuid4()
    values, _ = diplomacy.starting(claim, turn("question", asker))
    assert values == {"mode": ASKED, "source": [str(asker)], "certainty": "asserted"}


@pytest.mark.parametrize(
    "values",
    [
        {"holder": [str(uuid4())], "mode": "own", "when": "2017-10", "checkable": True, "gist": "", "about": []},
        {"when": "2017-10-06/2017-10-15", "time": None},
        {"when": "201X"},
        {"when": "2018-01-17T10:34"},
    ],
)
def test_values_that_fit(diplomacy, values):
    diplomacy.check(diplomacy.by_name("Claim").id, values)


@pytest.mark.parametrize(
    "values",
    [
        {"stance": "for"},
        {"holder": str(uuid4())},
        {"holder": ["Russia"]},
        {"holder": ["d5c48d56-1235-4b92-a3b1-42bb70382d64"] * 2},
        {"mode": "invented"},
        {"mode": ["own"]},
        {"when": "next week"},
        {"when": "/"},
        {"checkable": "yes"},
        {"gist": 7},
    ],
)
def test_values_that_do_not_fit(diplomacy, values):
    with pytest.raises(RuleError):
        diplomacy.check(diplomacy.by_name("Claim").id, values)


def test_numbers_are_numbers():
    codebook = Codebook([one := label("Label", attributes=(Attribute(name="n", type="number"),))])
    codebook.check(one.id, {"n": 2.5})
    with pytest.raises(RuleError):
        codebook.check(one.id, {"n": True})


def test_required_fields_that_are_shown_and_empty_are_missing(diplomacy):
    position = diplomacy.by_name("Position").id
    assert [attribute.name for attribute in diplomacy.missing(position, {"stance": "for", "holder": []})] == ["holder", "target"]


def test_plain_form_and_back(diplomacy):
    plain = diplomacy.to_dict()
    assert Codebook.from_dict(plain) == diplomacy
    assert "removed" not in plain["labels"][0]


def test_labels_without_ids_get_the_same_ones_everywhere():
    data = {"labels": [{"name": "Actor", "kind": "entity"}, {"name": "State", "kind": "entity", "parent": "Actor"}]}
    first, second = Codebook.from_dict(data), Codebook.from_dict(data)
    assert [one.id for one in first.labels] == [one.id for one in second.labels]
    assert first.children(first.by_name("Actor").id) == (first.by_name("State"),)


def test_one_time_stands_for_all_labels():
    codebook = Codebook.from_dict({"created": "2026-01-01T00:00:00Z", "labels": [{"name": "A", "kind": "other"}]})
    assert codebook.labels[0].created == codebook.labels[0].updated == datetime(2026, 1, 1, tzinfo=UTC)


def test_periods():
    assert is_period("2017-10-06") and is_period("2017/..") and is_period("2017?")
    assert not is_period("") and not is_period("6 October") and not is_period("/")
