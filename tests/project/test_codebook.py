"""The codebook changed under marks that are there: what is foreseen, rewritten, left to look at, and taken back."""

from dataclasses import replace

import pytest
from tests.documents import read

from annotator.core.codebook import Codebook
from annotator.core.errors import InputError, RuleError
from annotator.core.model import Annotator, Attribute, Label
from annotator.core.recoding import CodebookEdit, Demand
from annotator.project import Project

TEXT = "Russia supports the deal. Iran rejects it. Anna said so."
MARTA = Annotator(name="Marta")


@pytest.fixture
def document(project: Project):
    found = read(TEXT, title="A deal", said_on="2017-10-06")
    project.documents.add(found)
    return found.document


def mark(project: Project, document, quote: str, label: Label, **attributes) -> None:
    start = TEXT.index(quote)
    project.annotations.mark(document.id, ((start, start + len(quote)),), label.id, attributes=attributes)


def values(project: Project, document) -> list[tuple[str, dict]]:
    """(label, attributes) of every live mark in the order of the text."""
    codebook = project.codebook.current()
    marks = sorted(project.documents.open(document.id).marks.records(), key=lambda one: (one.fragments, str(one.layer_id)))
    return [(codebook.get(one.label_id).name, dict(one.attributes)) for one in marks]


def edited(project: Project, which: str, hints: dict | None = None, **fields) -> CodebookEdit:
    """The present codebook with some fields of one label changed."""
    book = project.codebook.current()
    labels = tuple(replace(label, **fields) if label.name == which else label for label in book.labels)
    return CodebookEdit(labels=labels, **(hints or {}))


def renaming(project: Project) -> CodebookEdit:
    """ "for" becomes "in favour"."""
    position = project.codebook.current().by_name("Position")
    stance = replace(position.attributes[0], choices=("in favour", "against"))
    hints = {"values": {(position.id, "stance"): {"for": "in favour"}}}
    return edited(project, "Position", hints, attributes=(stance,))


def test_a_renamed_value_is_rewritten_in_my_marks_in_the_same_action(project, document, codebook):
    position = codebook.by_name("Position")
    mark(project, document, "Russia supports the deal", position, stance="for")
    mark(project, document, "Iran rejects it", position, stance="against")
    before = values(project, document)
    edit = renaming(project)

    [affected] = project.codebook.preview(edit).affected
    assert (affected.demand.before, affected.mine, affected.rewritten, affected.others) == ("for", 1, 1, 0)
    assert affected.examples == ("Russia supports the deal",)
    assert values(project, document) == before

    project.codebook.save(edit)
    assert [attributes["stance"] for _, attributes in values(project, document)] == ["in favour", "against"]
    assert project.worklist.items() == []

    project.undo()
    assert values(project, document) == before
    assert project.codebook.current().by_name("Position").attributes[0].choices == ("for", "against")
    project.redo()
    assert [attributes["stance"] for _, attributes in values(project, document)] == ["in favour", "against"]


def test_a_colleagues_marks_are_counted_and_never_written(project, open_as, document, codebook):
    position = codebook.by_name("Position")
    with open_as(MARTA) as hers:
        mark(hers, document, "Russia supports the deal", position, stance="for")
        edit = renaming(project)
        [affected] = project.codebook.preview(edit).affected
        assert (affected.mine, affected.others) == (0, 1)
        project.codebook.save(edit)
        assert values(project, document) == [("Position", {"stance": "for"})]
        assert project.worklist.items() == []

        [item] = hers.worklist.items()
        assert (item.demand.reason, item.demand.before, item.demand.after) == ("value renamed", "for", "in favour")
        hers.worklist.rewrite()
        assert values(project, document) == [("Position", {"stance": "in favour"})]
        assert hers.worklist.items() == []


def test_a_dropped_value_waits_until_it_is_put_right(project, document, codebook):
    position = codebook.by_name("Position")
    mark(project, document, "Iran rejects it", position, stance="against")
    stance = replace(position.attributes[0], choices=("for",))
    project.codebook.save(edited(project, "Position", attributes=(stance,)))
    [item] = project.worklist.items()
    assert (item.demand.reason, item.statement.quote) == ("value dropped", "Iran rejects it")
    assert values(project, document) == [("Position", {"stance": "against"})]
    project.annotations.set_attributes([item.statement.id], {"stance": "for"})
    assert project.worklist.count() == 0


def test_a_changed_guideline_asks_for_the_marks_of_before_and_each_can_be_ticked_off(project, document, codebook):
    claim = codebook.by_name("Claim")
    mark(project, document, "Anna said so", claim)
    project.codebook.save(edited(project, "Claim", guideline="Only what can be checked."))
    mark(project, document, "Iran rejects it", claim)
    [item] = project.worklist.items()
    assert (item.demand.reason, item.statement.quote) == ("defined", "Anna said so")
    project.worklist.tick([(item.note_id, item.statement.id)])
    assert project.worklist.count() == 0
    project.undo()
    assert project.worklist.count() == 1
    project.undo()
    assert project.worklist.count() == 1  # the mark of after went; the change of the codebook stands
    project.undo()
    assert project.worklist.count() == 0


def test_a_change_of_words_alone_need_not_be_asked_about(project, document, codebook):
    mark(project, document, "Anna said so", codebook.by_name("Claim"))
    project.codebook.save(edited(project, "Claim", description="A claim."), look_again=())
    assert project.worklist.items() == []


def test_what_became_required_lists_the_marks_that_lack_it(project, document, codebook):
    position = codebook.by_name("Position")
    mark(project, document, "Iran rejects it", position)
    mark(project, document, "Russia supports the deal", position, stance="for")
    project.codebook.save(edited(project, "Position", attributes=(replace(position.attributes[0], required=True),)))
    assert [item.statement.quote for item in project.worklist.items()] == ["Iran rejects it"]


def test_merging_a_label_moves_my_marks_and_retires_it(project, document, codebook):
    person, claim = codebook.by_name("Person"), codebook.by_name("Claim")
    mark(project, document, "Anna said so", claim)
    mark(project, document, "Anna", person)
    labels = tuple(replace(one, removed=True) if one.id == claim.id else one for one in project.codebook.current().labels)
    edit = CodebookEdit(labels=labels, merged={claim.id: person.id})
    assert [one.field for one in project.codebook.preview(edit).differences] == ["merged"]
    project.codebook.save(edit)
    assert values(project, document) == [("Person", {}), ("Person", {})]
    project.undo()
    assert [label for label, _ in values(project, document)] == ["Person", "Claim"]


def test_merging_two_relations_relinks_my_marks(project, document, codebook):
    claim, supports = codebook.by_name("Claim"), codebook.by_name("supports")
    other = Label(name="rebuts", kind="relation", position=7)
    project.codebook.put(other)
    for quote in ("Iran rejects it", "Anna said so"):
        mark(project, document, quote, claim)
    one, two = sorted(project.documents.open(document.id).marks.records(), key=lambda mark: mark.fragments)
    project.relations.link(one.id, two.id, other.id)
    labels = tuple(replace(label, removed=label.id == other.id) for label in project.codebook.current().labels)
    edit = CodebookEdit(labels=labels, merged={other.id: supports.id})
    [affected] = project.codebook.preview(edit).affected
    assert (affected.mine, affected.rewritten) == (1, 1)
    project.codebook.save(edit)
    assert [link.label_id for link in project.relations.of(one.id)] == [supports.id]
    project.undo()
    assert [link.label_id for link in project.relations.of(one.id)] == [other.id]


def test_marks_that_would_become_equal_stay_and_wait(project, document, codebook):
    person, claim = codebook.by_name("Person"), codebook.by_name("Claim")
    for label in (person, claim):
        mark(project, document, "Anna", label)
    labels = tuple(replace(one, removed=True) if one.id == claim.id else one for one in project.codebook.current().labels)
    edit = CodebookEdit(labels=labels, merged={claim.id: person.id})
    assert project.codebook.preview(edit).left == 1
    project.codebook.save(edit)
    assert sorted(label for label, _ in values(project, document)) == ["Claim", "Person"]
    assert [item.demand.reason for item in project.worklist.items()] == ["merged"]


def test_a_renamed_attribute_and_a_new_shape_take_the_values_along(project, document, codebook):
    position = codebook.by_name("Position")
    mark(project, document, "Russia supports the deal", position, stance="for")
    side = replace(position.attributes[0], name="sides", many=True)
    hints = {"names": {(position.id, "stance"): "sides"}}
    project.codebook.save(edited(project, "Position", hints, attributes=(side,)))
    assert values(project, document) == [("Position", {"sides": ["for"]})]


def test_versions_tell_what_changed_and_one_can_be_restored(project, annotator):
    project.codebook.save(edited(project, "Claim", name="Assertion", key="c"))
    newest, first = project.codebook.versions()
    assert newest.annotator == annotator.name
    assert {(one.field, one.before, one.after) for one in newest.differences} == {
        ("name", "Claim", "Assertion"),
        ("key", "", "c"),
    }
    assert {one.field for one in first.differences} == {"added"}
    project.codebook.save(project.codebook.restoring(first.labels))
    assert project.codebook.current().by_name("Claim") is not None
    assert len(project.codebook.versions()) == 3


def test_restoring_retires_what_came_since(project):
    book = project.codebook.current()
    project.codebook.save(CodebookEdit(labels=(*book.labels, Label(name="Event", kind="entity", position=9))))
    first = project.codebook.versions()[-1]
    project.codebook.save(project.codebook.restoring(first.labels))
    assert project.codebook.current() != book  # the label is still found by those who marked with it
    assert [label.name for label in project.codebook.current().labels] == [label.name for label in book.labels]


def test_a_codebook_that_contradicts_itself_is_refused(project):
    before = project.codebook.current()
    for fields in ({"name": " "}, {"parent": before.by_name("Claim").id}, {"attributes": (Attribute(name="x", type="choice"),)}):
        with pytest.raises(RuleError):
            project.codebook.save(edited(project, "Claim", **fields))
    assert project.codebook.current() == before


def test_a_codebook_goes_through_a_file_with_its_ids(project, tmp_path):
    file = tmp_path / "mine.toml"
    project.codebook.save(edited(project, "Claim", guideline='First line.\nA "quoted" \\ one.', examples=("one → why", "two")))
    project.codebook.write_file(file)
    read_back = project.codebook.read_file(file)
    said = [{**plain, "revision": 1} for plain in Codebook(project.codebook.current().labels).to_dict()["labels"]]
    for plain in said:
        for name in ("created", "updated", "author"):
            plain.pop(name, None)
    got = read_back.to_dict()["labels"]
    for plain in got:
        for name in ("created", "updated"):
            plain.pop(name, None)
    assert got == [{name: value for name, value in plain.items() if name != "revision"} for plain in said]
    with pytest.raises(InputError):
        project.codebook.read_file(tmp_path / "none.toml")


def test_a_demand_is_told_from_an_ordinary_note(project, codebook):
    project.notes.add("label", codebook.by_name("Claim").id, "What about questions?")
    project.notes.add("label", codebook.by_name("Claim").id, '{"look_again": 7}')
    assert project.worklist.items() == []
    assert Demand(label_id=codebook.by_name("Claim").id, reason="defined").text["look_again"] == "defined"
