"""What became of my work."""

import pytest

from annotator.core.errors import RuleError
from annotator.core.model import ACCEPT, AMEND, REJECT, Annotator


@pytest.fixture
def reviewer(project, document, open_as):
    """A colleague with the same project open."""
    with open_as(Annotator(name="Marta")) as colleague:
        yield colleague


def mark(project, document, label, *fragments, **attributes):
    [found] = project.annotations.mark(document.id, fragments, label.id, attributes=attributes).records
    return found


def marks(project, document):
    return [one for one in project.documents.open(document.id).marks.records() if one.layer_id == project.layer]


def test_what_was_approved_corrected_and_refused_comes_with_reasons(project, reviewer, document, codebook):
    claim, person = codebook.by_name("Claim"), codebook.by_name("Person")
    mine = [mark(project, document, claim, (start, start + 4)) for start in (0, 10, 20)]
    reviewer.review.decide(mine[0], ACCEPT)
    reviewer.review.decide(mine[1], AMEND, fragments=((10, 16),), label_id=person.id)
    reviewer.review.decide(mine[2], REJECT, reason="not a claim")
    refused, corrected, approved = project.outcome.list()
    assert [one.state for one in (refused, corrected, approved)] == ["open", "open", "approved"]
    assert refused.decision.reason == "not a claim" and {one.reviewer for one in project.outcome.list()} == {"Marta"}
    assert corrected.correction.label_id == person.id
    assert corrected.quotes == (document.text[10:14], document.text[10:16])
    assert reviewer.outcome.list() == []


def test_a_correction_is_adopted_in_one_step_and_undone(project, reviewer, document, codebook):
    claim = codebook.by_name("Claim")
    mine = mark(project, document, claim, (0, 4))
    reviewer.review.decide(mine, AMEND, fragments=((0, 8),))
    [outcome] = project.outcome.list()
    project.outcome.adopt(outcome.id)
    assert [one.fragments for one in marks(project, document)] == [((0, 8),)]
    assert [one.state for one in project.outcome.list()] == ["adopted"]
    project.undo()
    assert [one.fragments for one in marks(project, document)] == [((0, 4),)]


def test_a_refusal_is_adopted_by_taking_the_mark_out(project, reviewer, document, codebook):
    mine = mark(project, document, codebook.by_name("Claim"), (0, 4))
    reviewer.review.decide(mine, REJECT)
    [outcome] = project.outcome.list()
    project.outcome.adopt(outcome.id)
    assert marks(project, document) == []
    assert [one.state for one in project.outcome.list()] == ["adopted"]


def test_a_correction_that_i_have_already_leaves_one_mark(project, reviewer, document, codebook):
    claim = codebook.by_name("Claim")
    mine = mark(project, document, claim, (0, 4))
    mark(project, document, claim, (0, 8))
    reviewer.review.decide(mine, AMEND, fragments=((0, 8),))
    [outcome] = project.outcome.list()
    project.outcome.adopt(outcome.id)
    assert [one.fragments for one in marks(project, document)] == [((0, 8),)]


def test_what_i_changed_since_is_told_apart(project, reviewer, document, codebook):
    mine = mark(project, document, codebook.by_name("Claim"), (0, 4))
    reviewer.review.decide(mine, REJECT)
    project.annotations.set_note(mine.id, "I insist")
    assert [one.state for one in project.outcome.list()] == ["changed"]


def test_what_was_taken_back_is_no_outcome(project, reviewer, document, codebook):
    mine = mark(project, document, codebook.by_name("Claim"), (0, 4))
    changes = reviewer.review.decide(mine, REJECT)
    [decision] = [one for one in changes.records if one.__class__.__name__ == "Decision"]
    reviewer.review.withdraw(decision.id)
    assert project.outcome.list() == []


def test_the_thread_of_a_mark_comes_along(project, reviewer, document, codebook):
    mine = mark(project, document, codebook.by_name("Claim"), (0, 4))
    reviewer.review.decide(mine, REJECT)
    project.notes.add("annotation", mine.id, "Why?")
    assert [note.text for note in project.outcome.list()[0].notes] == ["Why?"]


def test_nobody_adopts_for_another(project, reviewer, document, codebook):
    mine = mark(project, document, codebook.by_name("Claim"), (0, 4))
    reviewer.review.decide(mine, REJECT)
    [outcome] = project.outcome.list()
    with pytest.raises(RuleError):
        reviewer.outcome.adopt(outcome.id)
