"""What a project refuses although each record by itself is right: rules that take a look at others."""

from dataclasses import replace
from uuid import uuid4

import pytest

from annotator.core.errors import OffsetError, RuleError
from annotator.core.model import ACCEPT, AMEND, Suggestion, Turn


@pytest.fixture
def refused(project):
    """Call something that must be refused with a message and leave no trace."""

    def check(message, call, *args, **values):
        before = project.sequence()
        with pytest.raises((RuleError, OffsetError)) as caught:
            call(*args, **values)
        assert caught.value.message == message
        assert "{" not in str(caught.value)
        assert project.sequence() == before

    return check


@pytest.fixture
def mark(project, document, codebook):
    """Make a mark under a label called so."""

    def make(name, *fragments, **values):
        return project.annotations.mark(document.id, fragments, codebook.by_name(name).id, **values).records[0]

    return make


def test_a_relation_is_put_on_no_passage(project, document, codebook, mark, refused):
    supports, claim = codebook.by_name("supports"), mark("Claim", (0, 3))
    refused("label.relation", project.annotations.mark, document.id, ((4, 8),), supports.id)
    refused("label.relation", project.annotations.relabel, [claim.id], supports.id)
    found = Suggestion(id=uuid4(), document_id=document.id, label_id=claim.label_id, fragments=((9, 12),))
    refused("label.relation", project.review.decide, found, AMEND, label_id=supports.id)


def test_a_link_takes_a_relation_and_two_marks_that_it_joins(project, codebook, mark, refused):
    supports, first, second, person = (
        codebook.by_name("supports"),
        mark("Claim", (0, 3)),
        mark("Claim", (4, 8)),
        mark("Person", (9, 12)),
    )
    refused("link.label", project.relations.link, first.id, second.id, codebook.by_name("Person").id)
    refused("link.itself", project.relations.link, first.id, first.id, supports.id)
    refused("record.unknown", project.relations.link, first.id, uuid4(), supports.id)
    project.codebook.put(replace(supports, joins=("claim", "position")))
    refused("link.joins", project.relations.link, first.id, person.id, supports.id)
    refused("link.joins", project.relations.link, person.id, first.id, supports.id)
    assert project.relations.link(first.id, second.id, supports.id)


def test_turns_do_not_overlap(project, document, refused):
    first, second = (Turn(document_id=document.id, start=start, end=end, role="answer") for start, end in ((0, 10), (8, 20)))
    refused("turn.overlap", project.documents.set_turns, document.id, [second, first])
    assert project.documents.set_turns(document.id, [replace(second, start=10), first])


def test_only_what_is_known_about_a_document_can_be_set(project, document, refused):
    for name in ("removed", "revision", "id", "colour"):
        refused("metadata.field", project.documents.set_metadata, document.id, **{name: 1})


def test_a_note_is_about_something_that_is_there(project, document, mark, refused):
    claim = mark("Claim", (0, 3))
    for subject, id_ in (("annotation", document.id), ("document", claim.id), ("entry", uuid4()), ("label", uuid4())):
        refused("record.unknown", project.notes.add, subject, id_, "why?")
    refused("record.value", project.notes.add, "king", claim.id, "why?")
    project.notes.add("annotation", claim.id, "why?")
    [asked] = project.notes.of("annotation", claim.id)
    refused("record.unknown", project.notes.add, "document", document.id, "because", reply_to=asked.id)


def test_a_mark_is_not_moved_onto_its_equal(project, mark, refused):
    first, _ = mark("Claim", (0, 3)), mark("Claim", (4, 8))
    refused("mark.twice", project.annotations.set_fragments, first.id, ((4, 8),))
    assert project.annotations.set_fragments(first.id, ((4, 9),))
    assert not project.annotations.set_fragments(first.id, ((4, 9),))


def test_a_mark_is_not_relabelled_or_edited_into_its_equal(project, codebook, mark, refused):
    claim, position = mark("Claim", (0, 3)), mark("Position", (0, 3))
    refused("mark.twice", project.annotations.relabel, [position.id], claim.label_id)
    project.annotations.set_attributes([position.id], {"stance": "for"})
    assert project.annotations.relabel([position.id], claim.label_id), "another value makes another mark"
    refused("mark.twice", project.annotations.set_attributes, [position.id], {"stance": None})
    assert not project.annotations.set_attributes([position.id], {"stance": "for"}), "nothing new is no collision"


def test_of_many_marks_only_those_are_left_that_would_equal_another(project, codebook, mark):
    first, second, third = mark("Claim", (0, 3)), mark("Person", (0, 3)), mark("Person", (4, 8))
    changes = project.annotations.relabel([second.id, third.id], first.label_id)
    assert [record.id for record in changes.records] == [third.id]
    changes = project.annotations.relabel([first.id, second.id], codebook.by_name("Position").id)
    assert [record.id for record in changes.records] == [first.id]


def test_what_could_never_be_exported_is_not_saved(project, document, codebook, mark, refused):
    claim = mark("Claim", (0, 3))
    endless = {"amount": float("inf")}
    refused("attribute.value", project.annotations.mark, document.id, ((4, 8),), claim.label_id, attributes=endless)
    refused("attribute.value", project.annotations.set_attributes, [claim.id], endless)
    found = Suggestion(id=uuid4(), document_id=document.id, label_id=claim.label_id, fragments=((9, 12),), attributes=endless)
    refused("attribute.value", project.review.decide, found, ACCEPT)


def test_a_suggestion_for_a_document_that_is_not_there_is_named(project, document, codebook, refused):
    lost = Suggestion(id=uuid4(), document_id=uuid4(), label_id=codebook.by_name("Claim").id, fragments=((0, 3),))
    refused("record.unknown", project.review.decide, lost, ACCEPT)
    refused("record.unknown", project.suggestions.keep, lost.document_id, "rules", [lost])
    refused("record.unknown", project.documents.set_status, lost.document_id, "author", "done")
