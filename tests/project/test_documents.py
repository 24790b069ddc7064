"""What is known about a document and in what state it is, corrected by hand."""

import pytest

from annotator.core.errors import RuleError


def test_metadata_is_corrected_in_one_step_and_undone(project, document):
    before = project.documents.metadata(document.id)
    project.documents.set_metadata(document.id, title="Another", said_on=" 2017-10 ", fields={"desk": "Press"})
    after = project.documents.metadata(document.id)
    assert (after.title, after.said_on, dict(after.fields)) == ("Another", "2017-10", {"desk": "Press"})
    project.undo()
    assert project.documents.metadata(document.id).title == before.title


def test_a_date_that_is_none_changes_nothing(project, document):
    before = project.sequence()
    with pytest.raises(RuleError, match="month 13"):
        project.documents.set_metadata(document.id, title="Another", published_on="2017-13")
    assert project.sequence() == before


def test_the_state_is_empty_until_it_is_set(project, document):
    assert project.documents.status(document.id, "author").state == ""
    project.documents.set_status(document.id, "author", "done", unsure=True)
    status = project.documents.status(document.id, "author")
    assert (status.state, status.unsure) == ("done", True)
    assert project.documents.status(document.id, "reviewer").state == ""
    project.undo()
    assert project.documents.status(document.id, "author").state == ""
