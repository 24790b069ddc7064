"""Earlier states of a mark brought back, and messages taken out of a thread."""

import pytest

from annotator.core.errors import RuleError
from annotator.core.model import Annotator


@pytest.fixture
def mark(project, document, codebook):
    [made] = project.annotations.mark(document.id, ((0, 3),), codebook.by_name("Claim").id, attributes={"gist": "one"}).records
    project.annotations.set_attributes([made.id], {"gist": "two"})
    project.annotations.set_fragments(made.id, ((4, 9),))
    return made


def test_a_restored_state_is_a_new_revision_and_undone_as_one_step(project, mark):
    project.annotations.restore(mark.id, 1)
    now = project.annotations.get(mark.id)
    assert (now.attributes, now.fragments, now.revision) == ({"gist": "one"}, ((0, 3),), 4)
    project.undo()
    assert project.annotations.get(mark.id).fragments == ((4, 9),)


def test_a_removed_mark_comes_back_as_it_was(project, mark):
    project.annotations.remove([mark.id])
    project.annotations.restore(mark.id, 2)
    assert project.annotations.get(mark.id).attributes == {"gist": "two"}


def test_an_equal_mark_and_a_colleagues_are_left_alone(project, open_as, mark, document, codebook):
    project.annotations.mark(document.id, ((0, 3),), codebook.by_name("Claim").id, attributes={"gist": "one"})
    with pytest.raises(RuleError):
        project.annotations.restore(mark.id, 1)
    with open_as(Annotator(name="Bert")) as theirs, pytest.raises(RuleError):
        theirs.annotations.restore(mark.id, 2)


def test_a_message_is_taken_out_by_who_wrote_it_only(project, open_as, mark):
    project.notes.add("annotation", mark.id, "Is it?")
    [note] = project.notes.of("annotation", mark.id)
    with open_as(Annotator(name="Bert")) as theirs:
        theirs.notes.add("annotation", mark.id, "It is.", note.id)
        with pytest.raises(RuleError):
            theirs.notes.remove(note.id)
    project.notes.remove(note.id)
    assert [one.text for one in project.notes.of("annotation", mark.id)] == ["It is."]
