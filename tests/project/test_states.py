"""Who is done with a document has locked their marks in it; a reviewer's results are locked by the reviewer."""

from contextlib import suppress
from dataclasses import replace

import pytest
from tests.documents import read
from tests.project.conftest import OpenAs

from annotator.core.errors import AnnotatorError, RuleError, UndoConflict
from annotator.core.model import ACCEPT, AUTHOR, DONE, IN_PROGRESS, REOPENED, REVIEWED, REVIEWING, Annotation, Annotator
from annotator.project import Project

MARTA = Annotator(name="Marta")


@pytest.fixture
def claim(codebook):
    return codebook.by_name("Claim").id


def refused(message: str, call, *arguments, **named) -> None:
    with pytest.raises(RuleError) as caught:
        call(*arguments, **named)
    assert caught.value.message == message


def test_a_document_that_is_done_takes_no_marks_until_it_is_in_progress_again(project: Project, document, claim):
    [mark] = project.annotations.mark(document.id, ((0, 8),), claim).records
    project.documents.set_status(document.id, AUTHOR, DONE)
    before = project.sequence()
    refused("document.finished", project.annotations.mark, document.id, ((10, 13),), claim)
    refused("document.finished", project.annotations.set_note, mark.id, "late")
    refused("document.finished", project.annotations.remove, [mark.id])
    many = [
        Annotation(document_id=document.id, layer_id=project.layer, label_id=claim, fragments=((n, n + 1),)) for n in range(9)
    ]
    refused("document.finished", project.annotations.mark_many, many * 200)
    assert project.sequence() == before
    project.documents.set_status(document.id, AUTHOR, IN_PROGRESS)
    project.annotations.set_note(mark.id, "in time")
    assert project.annotations.get(mark.id).note == "in time"


def test_a_relation_is_locked_where_it_begins(project: Project, document, codebook, claim):
    other = read("Another text.\n", title="Other").document.id
    project.documents.add(read("Another text.\n", title="Other"))
    [here] = project.annotations.mark(document.id, ((0, 8),), claim).records
    [there] = project.annotations.mark(other, ((0, 7),), claim).records
    supports = codebook.by_name("supports").id
    project.documents.set_status(document.id, AUTHOR, DONE)
    refused("document.finished", project.relations.link, here.id, there.id, supports)
    project.relations.link(there.id, here.id, supports)


def test_undo_takes_back_being_done_before_it_takes_back_marks(project: Project, document, claim):
    project.annotations.mark(document.id, ((0, 8),), claim)
    project.documents.set_status(document.id, AUTHOR, DONE)
    project.undo()
    project.undo()
    assert not len(project.documents.open(document.id).marks)


def test_undo_passes_over_marks_in_a_document_that_was_finished_elsewhere(project: Project, open_as: OpenAs, document, claim):
    """The state may come by a merge, so that it is no step of this undo."""
    project.documents.add(read("Another text.\n", title="Other"))
    other = next(one.id for one in project.documents.list() if one.title == "Other")
    project.annotations.mark(other, ((0, 7),), claim)
    project.annotations.mark(document.id, ((0, 8),), claim)
    with project.action("status", live=False) as tx:
        tx.put(replace(project.documents.status(document.id, AUTHOR), state=DONE))
    with pytest.raises(UndoConflict):
        project.undo()
    project.undo()
    assert [len(project.documents.open(id_).marks) for id_ in (document.id, other)] == [1, 0]


def test_a_reviewer_finishes_and_reopens_apart_from_the_author(project: Project, open_as: OpenAs, document, claim):
    with open_as(MARTA) as marta:
        [mark] = marta.annotations.mark(document.id, ((0, 8),), claim).records
        project.documents.set_status(document.id, REVIEWING, REVIEWED)
        refused("document.finished", project.review.decide, mark, ACCEPT)
        marta.annotations.set_note(mark.id, "it is hers")
        project.annotations.mark(document.id, ((10, 13),), claim)
        project.documents.set_status(document.id, REVIEWING, REOPENED)
        assert project.review.decide(marta.annotations.get(mark.id), ACCEPT)
        [summary] = marta.documents.list()
        assert summary.review == REOPENED


def test_a_merge_is_not_held_up_by_a_lock(project: Project, document, claim, tmp_path, annotator):
    """What was marked before being done may arrive later, in a file: it is adopted, not written."""
    project.annotations.mark(document.id, ((0, 8),), claim)
    project.exchange.export(tmp_path / "mine.jsonl")
    project.undo()
    project.documents.set_status(document.id, AUTHOR, DONE)
    with suppress(AnnotatorError):
        project.exchange.merge(tmp_path / "mine.jsonl")
    assert project.documents.status(document.id, AUTHOR).state == DONE
