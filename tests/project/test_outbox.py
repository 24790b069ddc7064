"""Actions wait on disk while the server is away, and are done once when it is back."""

from uuid import uuid4

import pytest

from annotator.core.errors import StoreError
from annotator.core.model import REJECT
from annotator.project.outbox import Outbox


@pytest.fixture
def outbox(tmp_path, project) -> Outbox:
    return Outbox(tmp_path / "outbox", str(project.target))


def test_what_waited_is_done_in_order_and_only_once(project, document, codebook, outbox):
    claim = codebook.by_name("Claim")
    sent = uuid4()
    mark = lambda project: project.annotations.mark(document.id, ((0, 8),), claim.id, attributes={"stance": "for"})  # noqa: E731
    with project.once(sent):  # committed, and then the answer got lost
        [made] = mark(project).records
    assert outbox.keep(sent, mark)
    assert outbox.keep(uuid4(), lambda project: project.annotations.set_note(made.id, "why"))
    assert len(outbox) == 2
    assert [each.error for each in Outbox(outbox._path.parent, str(project.target)).send(project)] == [None, None]
    assert len(outbox) == 0
    [found] = project.documents.open(document.id).marks.records()
    assert (found.id, found.note) == (made.id, "why")


def test_records_go_over_as_what_they_are(project, document, codebook, outbox):
    [mark] = project.annotations.mark(document.id, ((0, 8), (10, 12)), codebook.by_name("Claim").id).records
    label = codebook.by_name("Person")
    assert outbox.keep(uuid4(), lambda project: project.codebook.put(label))
    assert outbox.keep(uuid4(), lambda project: project.annotations.remove([mark.id]))
    assert [each.error for each in outbox.send(project)] == [None, None]
    assert len(project.documents.open(document.id).marks) == 0


@pytest.mark.parametrize("break_", ["\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x1e"])
def test_words_with_any_kind_of_line_break_wait_and_go_over_whole(project, document, outbox, break_):
    said = f"one{break_}two"
    assert outbox.keep(uuid4(), lambda project: project.notes.add("document", document.id, said))
    assert outbox.keep(uuid4(), lambda project: project.notes.add("document", document.id, "after it"))
    assert len(outbox) == 2
    assert [each.error for each in outbox.send(project)] == [None, None]
    assert [note.text for note in project.notes.of("document", document.id)] == [said, "after it"]


def test_what_cannot_be_done_any_more_is_told_and_goes(project, document, codebook, outbox):
    [mark] = project.annotations.mark(document.id, ((0, 8),), codebook.by_name("Claim").id).records
    assert outbox.keep(uuid4(), lambda project: project.annotations.set_note(mark.id, "late"))
    project.annotations.remove([mark.id])
    [sent] = outbox.send(project)
    assert sent.error.message == "record.unknown"
    assert len(outbox) == 0


def test_what_needs_to_see_the_server_does_not_wait(outbox, document):
    assert not outbox.keep(uuid4(), lambda project: project.undo())
    assert not outbox.keep(uuid4(), lambda project: project.documents.open(document.id).text)
    assert not outbox.keep(uuid4(), lambda project: project.review.decide(object(), REJECT))
    assert not outbox.keep(uuid4(), lambda project: (project.notes.add("document", document.id, "a"), project.codebook.current()))
    assert len(outbox) == 0


@pytest.mark.parametrize("target", [pytest.param("server", marks=pytest.mark.postgres)], indirect=True)
def test_a_server_that_comes_back_takes_what_waited(project, document, codebook, outbox, server):
    claim = codebook.by_name("Claim")
    text = project.documents.text(document.id)
    server.stop()
    work = lambda project: project.annotations.mark(document.id, ((0, 8),), claim.id)  # noqa: E731
    action = uuid4()
    with pytest.raises(StoreError) as caught, project.once(action):
        work(project)
    assert caught.value.message == "store.server"
    assert outbox.keep(action, work)
    with pytest.raises(StoreError):
        outbox.send(project)
    assert len(outbox) == 1
    server.start()
    assert [each.error for each in outbox.send(project)] == [None]
    assert len(project.documents.open(document.id).marks) == 1
    assert project.documents.text(document.id) == text
