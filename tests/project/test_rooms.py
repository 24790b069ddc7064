"""What each room of a project does beyond the walks of test_walks."""

from dataclasses import replace
from uuid import uuid4

import pytest
from tests.documents import read

from annotator.core.errors import OffsetError, RuleError
from annotator.core.model import ACCEPT, AMEND, REJECT, Annotation, Entry, Suggestion, Turn, suggestion_id
from annotator.core.turns import FoundTurn


@pytest.fixture
def claim(codebook):
    return codebook.by_name("Claim")


def _mark(project, document, label, *fragments, **values) -> Annotation:
    [mark] = project.annotations.mark(document.id, fragments, label.id, **values).records
    return mark


def _suggestion(document, label, *fragments, **attributes) -> Suggestion:
    id_ = suggestion_id(document.digest, label.id, fragments, attributes)
    return Suggestion(id=id_, document_id=document.id, label_id=label.id, fragments=fragments, attributes=attributes)


# annotations


def test_an_equal_mark_leaves_no_undo_step(project, document, claim):
    _mark(project, document, claim, (0, 8))
    before = project.sequence()
    assert not project.annotations.mark(document.id, ((0, 8),), claim.id)
    assert project.sequence() == before
    assert project.annotations.mark(document.id, ((0, 8),), claim.id, attributes={"stance": "for"})


def test_thousands_of_marks_are_one_undo_step_and_equal_ones_are_left_out(project, document, codebook):
    person, claim = codebook.by_name("Person"), codebook.by_name("Claim")
    there = _mark(project, document, claim, (0, 3), attributes={"holder": ["x"]})
    made = [
        Annotation(
            document_id=document.id,
            layer_id=project.layer,
            label_id=label.id,
            fragments=((start, end),),
            attributes={"holder": ["x"]},
            created=there.created,
        )
        for label in (person, claim)
        for start in range(36)
        for end in range(start + 1, 37)
    ]
    once = {**project.annotations.counts(), person.id: 666, claim.id: 666}

    changes = project.annotations.mark_many([*made, *(replace(mark, id=uuid4()) for mark in made)])
    assert changes.bulk and changes.documents == {document.id}
    assert project.annotations.counts() == once
    kept = project.annotations.get(made[7].id)
    assert kept == replace(made[7], author=project.annotator.id, updated=kept.updated)
    assert not project.annotations.mark_many(replace(mark, id=uuid4()) for mark in made)

    assert project.undo().bulk
    assert project.annotations.counts() == {claim.id: 1}
    project.redo()
    assert project.annotations.counts() == once
    assert project.annotations.get(there.id) == there
    assert [state.revision for state in project.annotations.history(made[7].id)] == [1, 2, 3]


@pytest.mark.parametrize("fragments", [((3, 3),), ((0, 100_000),), ((0, 5), (4, 8)), ((-1, 4),)])
def test_fragments_that_do_not_fit_are_refused(project, document, claim, fragments):
    before = project.sequence()
    with pytest.raises(OffsetError):
        project.annotations.mark(document.id, fragments, claim.id)
    assert project.sequence() == before


def test_a_label_or_document_that_is_not_there_is_named(project, document, claim):
    with pytest.raises(RuleError, match="no label"):
        project.annotations.mark(document.id, ((0, 3),), uuid4())
    with pytest.raises(RuleError, match="no document"):
        project.annotations.mark(uuid4(), ((0, 3),), claim.id)


def test_marks_of_the_whole_document_and_in_pieces_come_back_as_they_are(project, document, claim):
    whole = _mark(project, document, claim)
    pieces = _mark(project, document, claim, (0, 3), (5, 9), attributes={"holder": ["x"]}, note="n")
    marks = project.documents.open(document.id).marks
    assert marks.record(marks.find(whole.id)) == whole
    assert marks.record(marks.find(pieces.id)) == pieces
    assert marks.fragments(marks.find(pieces.id)) == ((0, 3), (5, 9))


def test_what_a_person_sets_is_confirmed(project, document, claim):
    mark = _mark(project, document, claim, (0, 3), attributes={"holder": "a", "stance": "for"}, unconfirmed=("holder", "stance"))
    project.annotations.set_attributes([mark.id], {"holder": None})
    assert project.annotations.get(mark.id).attributes == {"stance": "for"}
    assert project.annotations.get(mark.id).unconfirmed == ("stance",)
    project.annotations.confirm([mark.id])
    assert project.annotations.get(mark.id).unconfirmed == ()


def test_history_tells_every_state_in_order(project, document, claim, codebook):
    mark = _mark(project, document, claim, (0, 3))
    project.annotations.relabel([mark.id], codebook.by_name("Position").id)
    project.annotations.set_note(mark.id, "why")
    project.annotations.remove([mark.id])
    states = project.annotations.history(mark.id)
    assert [state.revision for state in states] == [1, 2, 3, 4]
    assert [(state.note, state.removed) for state in states] == [("", False), ("", False), ("why", False), ("why", True)]
    assert states[0] == mark


def test_removing_a_mark_takes_its_links_along_and_undo_brings_both_back(project, document, claim, codebook):
    first, second = _mark(project, document, claim, (0, 3)), _mark(project, document, claim, (5, 9))
    project.relations.link(first.id, second.id, codebook.by_name("supports").id)
    assert not project.relations.link(first.id, second.id, codebook.by_name("supports").id)
    project.annotations.remove([second.id])
    assert project.relations.of(first.id) == []
    project.undo()
    assert [link.target_id for link in project.relations.of(first.id)] == [second.id]


def test_a_view_has_the_links_with_an_end_in_its_document(project, document, claim, codebook):
    elsewhere = read("Something said elsewhere.")
    project.documents.add(elsewhere)
    other = elsewhere.document
    mark = _mark(project, document, claim, (0, 5))
    far, farther = _mark(project, other, claim, (0, 9)), _mark(project, other, claim, (10, 14))
    project.relations.link(far.id, mark.id, codebook.by_name("supports").id)
    project.relations.link(far.id, farther.id, codebook.by_name("supports").id)
    [link] = project.documents.open(document.id).relations
    assert (link.source_id, link.target_id) == (far.id, mark.id)
    assert len(project.documents.open(other.id).relations) == 2


def test_counts_leave_out_documents_that_were_removed(project, document, claim):
    _mark(project, document, claim, (0, 3))
    assert project.annotations.counts() == project.annotations.counts(document.id) == {claim.id: 1}
    project.documents.remove(document.id)
    assert project.annotations.counts() == {}


# documents


def test_turns_find_their_speakers_and_questions(project):
    turns = (
        FoundTurn(0, 10, "question", speakers=("Question",), addressees=("Sergey Lavrov",)),
        FoundTurn(10, 20, "answer", speakers=("Sergey Lavrov",), answers=(0,)),
    )
    added = read(turns=turns)
    project.documents.add(added)
    question, answer = project.documents.open(added.document.id).turns
    assert answer.answers == (question.id,)
    assert question.addressees == answer.speakers
    assert project.ledger.resolve(answer.speakers[0]).name == "Sergey Lavrov"


def test_importing_again_after_an_undone_import_brings_the_turns_back(project):
    added = read(turns=(FoundTurn(0, 10, "question", speakers=("Sergey Lavrov",)),))
    project.documents.add(added)
    project.undo()
    assert project.documents.add(added)
    [question] = project.documents.open(added.document.id).turns
    assert project.ledger.resolve(question.speakers[0]).name == "Sergey Lavrov"


def test_a_speaker_that_is_a_department_becomes_a_body(project):
    added = read(turns=(FoundTurn(0, 20, "statement", speakers=("Information and Press Department",)),))
    project.documents.add(added)
    [statement] = project.documents.open(added.document.id).turns
    assert project.ledger.resolve(statement.speakers[0]).kind == "body"


def test_the_same_text_is_the_same_document(project, document, claim):
    mark = _mark(project, document, claim, (0, 3))
    assert not project.documents.add(read())
    project.documents.remove(document.id)
    assert project.documents.list() == []
    with pytest.raises(RuleError):
        project.documents.open(document.id)
    project.documents.add(read())
    assert list(project.documents.open(document.id).marks.records()) == [mark]


def test_the_list_tells_what_there_is(project, document, claim):
    _mark(project, document, claim, (0, 3))
    project.suggestions.keep(document.id, "rules/1", [_suggestion(document, claim, (0, 3)), _suggestion(document, claim, (4, 8))])
    project.documents.set_status(document.id, "author", "done", unsure=True)
    [line] = project.documents.list()
    assert (line.title, line.said_on, line.length) == ("Astana", "2017-10-06", len(document.text))
    assert (line.annotations, line.suggestions, line.state, line.unsure) == (1, 1, "done", True)


def test_an_untitled_document_is_called_after_its_file(project):
    project.documents.add(read("Some text.", name="visit.txt"))
    assert [line.title for line in project.documents.list()] == ["visit.txt"]


def test_turns_that_leave_the_text_are_refused(project, document):
    turn = Turn(document_id=document.id, start=0, end=10**6, role="question")
    with pytest.raises(OffsetError):
        project.documents.set_turns(document.id, [turn])


# codebook and ledger


def test_a_label_in_use_stays(project, document, claim):
    _mark(project, document, claim, (0, 3))
    with pytest.raises(RuleError, match="used 1 times"):
        project.codebook.remove(claim.id)
    project.undo()
    project.codebook.remove(claim.id)
    assert project.codebook.current().by_name("Claim") is None
    assert project.codebook.current().get(claim.id).removed


def test_an_entry_is_found_by_alias_and_after_merging(project):
    lavrov = project.ledger.find_or_add("Sergey Lavrov", "person")
    assert project.ledger.find_or_add("sergey lavrov ", "person") == lavrov
    project.ledger.put(replace(lavrov, aliases=("Mr Lavrov",)))
    assert project.ledger.find_or_add("Mr Lavrov", "person").id == lavrov.id
    minister = project.ledger.find_or_add("the Minister", "person")
    project.ledger.merge(minister.id, lavrov.id)
    assert project.ledger.resolve(minister.id).id == lavrov.id
    assert project.ledger.find_or_add("the Minister", "person").id == lavrov.id
    with pytest.raises(RuleError, match="stands for"):
        project.ledger.merge(lavrov.id, minister.id)
    project.undo()
    assert project.ledger.resolve(minister.id).id == minister.id


def test_the_same_name_in_another_kind_is_another_entry(project):
    assert isinstance(project.ledger.find_or_add("Astana", "place"), Entry)
    assert project.ledger.find_or_add("Astana", "place").id != project.ledger.find_or_add("Astana", "topic").id


# review


def test_accepting_puts_a_mark_with_unconfirmed_fields_in_one_step(project, document, claim):
    found = _suggestion(document, claim, (4, 8), stance="for")
    project.suggestions.keep(document.id, "rules/1", [found])
    project.review.decide(found, ACCEPT)
    [mark] = project.documents.open(document.id).marks.records()
    assert (mark.fragments, mark.attributes, mark.unconfirmed, mark.origin) == (
        ((4, 8),),
        {"stance": "for"},
        ("stance",),
        "suggestion",
    )
    assert project.suggestions.pending(document.id) == []
    [decision] = project.review.decisions(document.id)
    assert decision.results == (mark.id,)
    assert decision.snapshot.digest == document.digest
    project.undo()
    assert project.suggestions.pending(document.id) == [found]
    assert len(project.documents.open(document.id).marks) == 0


def test_a_rejected_suggestion_stays_away_until_withdrawn(project, document, claim):
    found = _suggestion(document, claim, (4, 8))
    project.suggestions.keep(document.id, "rules/1", [found])
    project.review.decide(found, REJECT, reason="a title")
    project.suggestions.keep(document.id, "rules/2", [found])
    assert project.suggestions.pending(document.id) == []
    assert project.suggestions.is_fresh(document.id, "rules/2")
    assert not project.suggestions.is_fresh(document.id, "rules/1")
    [rejection] = project.review.rejected()
    assert rejection.reason == "a title"
    project.review.withdraw(rejection.id)
    assert project.review.rejected(document.id) == []
    assert project.suggestions.pending(document.id) == [found]


def test_withdrawing_an_acceptance_takes_the_mark_that_it_made_and_its_links(project, document, claim, codebook):
    other = _mark(project, document, claim, (0, 3))
    project.review.decide(_suggestion(document, claim, (4, 8)), ACCEPT)
    [decision] = project.review.decisions(document.id)
    [made] = decision.results
    project.relations.link(made, other.id, codebook.by_name("supports").id)
    project.review.withdraw(decision.id)
    assert list(project.documents.open(document.id).marks.records()) == [other]
    assert project.relations.of(other.id) == []
    project.undo()
    assert [link.source_id for link in project.relations.of(other.id)] == [made]


def test_withdrawing_an_acceptance_leaves_a_mark_that_was_there_before(project, document, claim):
    mine = _mark(project, document, claim, (4, 8))
    project.review.decide(_suggestion(document, claim, (4, 8)), ACCEPT)
    [decision] = project.review.decisions(document.id)
    assert decision.results == ()
    project.review.withdraw(decision.id)
    assert list(project.documents.open(document.id).marks.records()) == [mine]


def test_undoing_a_second_verdict_brings_the_first_one_back(project, document, claim):
    found = _suggestion(document, claim, (4, 8))
    project.review.decide(found, ACCEPT)
    project.review.decide(found, REJECT)
    project.undo()
    [decision] = project.review.decisions(document.id)
    assert decision.verdict == ACCEPT
    project.redo()
    assert [decision.verdict for decision in project.review.decisions(document.id)] == [REJECT]


def test_amending_a_colleagues_mark_leaves_theirs_alone(project, open_as, document, claim, codebook):
    mine = _mark(project, document, claim, (4, 8))
    position = codebook.by_name("Position")
    with open_as(replace(project.annotator, id=uuid4(), name="Marta")) as hers:
        hers.review.decide(mine, AMEND, fragments=((4, 12),), label_id=position.id)
        assert {mark.layer_id: (mark.fragments, mark.origin) for mark in hers.documents.open(document.id).marks.records()} == {
            project.layer: (((4, 8),), "manual"),
            hers.review.layer: (((4, 12),), "reviewer"),
        }
        [decision] = hers.review.decisions(document.id)
        assert (decision.subject, decision.subject_revision, decision.snapshot.fragments) == ("annotation", 1, ((4, 8),))


def test_a_view_carries_everything_the_window_shows(project, document, claim):
    mark = _mark(project, document, claim, (0, 3))
    found = _suggestion(document, claim, (4, 8))
    project.suggestions.keep(document.id, "rules/1", [found])
    project.documents.set_status(document.id, "author", "done")
    view = project.documents.open(document.id)
    assert view.document == document
    assert list(view.marks.records()) == [mark]
    assert list(view.suggestions.records()) == [found]
    assert view.layer == project.layer
    assert [layer.id for layer in view.layers] == [project.layer]
    assert [status.state for status in view.statuses] == ["done"]
    assert view.sequence == project.sequence()


def test_a_thread_is_kept_in_order(project, document):
    project.notes.add("document", document.id, "Is this the whole text?")
    [first] = project.notes.of("document", document.id)
    changes = project.notes.add("document", document.id, "Yes.", reply_to=first.id)
    assert changes.touches(document.id)
    assert [note.text for note in project.notes.of("document", document.id)] == ["Is this the whole text?", "Yes."]
