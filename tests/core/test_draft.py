"""The codebook under edit: steps and the way back, names that are followed, and what is wrong said at once."""

from annotator.core.codebook import Codebook
from annotator.core.draft import Draft
from annotator.core.model import Attribute, Label

STANCE = Attribute(name="stance", type="choice", choices=("for", "against"), default="for")
WHY = Attribute(name="why", type="text", shown_if=("stance", ("for",)))
PERSON = Label(name="Person", kind="entity", key="p", position=0)
CLAIM = Label(name="Claim", kind="claim", position=1)
POSITION = Label(name="Position", kind="position", position=2, attributes=(STANCE, WHY))


def draft() -> Draft:
    return Draft(Codebook((PERSON, CLAIM, POSITION)))


def names(one: Draft) -> list[tuple[str, ...]]:
    """The tree, each label with those above it."""

    def under(parent, above):
        for label in one.codebook.children(parent):
            yield (*above, label.name)
            yield from under(label.id, (*above, label.name))

    return list(under(None, ()))


def test_typing_in_one_field_is_one_step_back():
    one = draft()
    for text in ("C", "Cl", "Clause"):
        one.change(CLAIM.id, name=text)
    one.change(CLAIM.id, key="c")
    one.undo()
    assert (one.label(CLAIM.id).name, one.label(CLAIM.id).key) == ("Clause", "")
    one.undo()
    assert not one.is_changed
    one.redo()
    assert one.label(CLAIM.id).name == "Clause"


def test_labels_move_among_and_under_each_other_but_not_under_themselves():
    one = draft()
    assert one.shift(POSITION.id, -1)
    assert names(one) == [("Person",), ("Position",), ("Claim",)]
    assert one.indent(CLAIM.id)
    assert names(one) == [("Person",), ("Position",), ("Position", "Claim")]
    assert not one.move(POSITION.id, CLAIM.id)
    assert one.shift(PERSON.id, 1)
    assert names(one) == [("Position",), ("Position", "Claim"), ("Person",)]
    assert one.outdent(CLAIM.id)
    assert names(one) == [("Position",), ("Claim",), ("Person",)]
    assert not one.outdent(CLAIM.id)
    assert not one.shift(POSITION.id, -1)


def test_a_value_is_followed_through_its_names_with_defaults_and_conditions():
    one = draft()
    assert one.rename_value(POSITION.id, "stance", "for", "pro")
    assert one.rename_value(POSITION.id, "stance", "pro", "in favour")
    assert one.edit.values == {(POSITION.id, "stance"): {"for": "in favour"}}
    stance, why = one.label(POSITION.id).attributes
    assert (stance.choices, stance.default, why.shown_if) == (("in favour", "against"), "in favour", ("stance", ("in favour",)))
    assert one.rename_value(POSITION.id, "stance", "in favour", "for")
    assert not one.is_changed


def test_a_value_takes_no_name_that_is_or_was_anothers():
    one = draft()
    assert not one.rename_value(POSITION.id, "stance", "for", "against")
    one.set_choices(POSITION.id, "stance", ("for",))
    assert not one.rename_value(POSITION.id, "stance", "for", "against")
    assert not one.rename_value(POSITION.id, "stance", "for", " ")


def test_an_attribute_is_followed_and_its_values_with_it():
    one = draft()
    assert one.rename_attribute(POSITION.id, "stance", "side")
    assert one.rename_value(POSITION.id, "side", "for", "pro")
    assert one.edit.names == {(POSITION.id, "stance"): "side"}
    assert one.edit.values == {(POSITION.id, "stance"): {"for": "pro"}}
    assert one.label(POSITION.id).attributes[1].shown_if == ("side", ("pro",))
    assert not one.rename_attribute(POSITION.id, "side", "why")
    one.drop_attribute(POSITION.id, "side")
    assert (one.edit.names, one.edit.values) == ({}, {})
    assert [(problem.what, problem.name) for problem in one.problems()] == [("condition", "why")]


def test_what_was_to_be_merged_goes_on_into_the_next():
    one = draft()
    other = Label(name="Fact", kind="claim")
    one.add(other, CLAIM.id)
    one.merge(CLAIM.id, other.id)
    assert one.edit.merged == {CLAIM.id: other.id}
    assert [label.name for label in one.codebook.labels] == ["Person", "Fact", "Position"]
    one.bring_back(CLAIM.id)
    assert one.edit.merged == {}
    one.retire(other.id)
    assert [label.name for label in one.edit.labels] == ["Person", "Claim", "Position"]


def test_clashes_and_faults_are_told_and_only_faults_forbid():
    one = draft()
    one.change(CLAIM.id, key="P", name="person ")
    one.change(POSITION.id, key="q")
    assert [(problem.what, problem.label.name, problem.forbids) for problem in one.problems()] == [
        ("double name", "Person", True),
        ("taken key", "Person", False),
        ("double name", "person ", True),
        ("taken key", "person ", False),
        ("reserved key", "Position", False),
    ]
    one.set_choices(POSITION.id, "stance", ())
    assert [(problem.what, problem.name) for problem in one.problems()[-2:]] == [("no choices", "stance"), ("condition", "why")]
    one.change_attribute(POSITION.id, "why", default=7)
    assert one.problems()[-1].forbids


def test_a_dropped_choice_leaves_defaults_and_conditions():
    one = draft()
    one.change_attribute(POSITION.id, "why", shown_if=("stance", ("for", "against")))
    one.set_choices(POSITION.id, "stance", ("against", "open"))
    stance, why = one.label(POSITION.id).attributes
    assert (stance.choices, stance.default, why.shown_if) == (("against", "open"), None, ("stance", ("against",)))
    assert one.problems() == []


def test_a_codebook_from_elsewhere_retires_what_it_lacks():
    one = draft()
    one.take([CLAIM])
    assert [(label.name, label.removed) for label in one.edit.labels] == [("Claim", False), ("Person", True), ("Position", True)]
