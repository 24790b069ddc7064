import threading
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from tests.documents import read

from annotator.core.codebook import Codebook
from annotator.core.errors import RuleError, StoreError, UndoConflict
from annotator.core.model import REJECT, Annotation, Annotator, Document, Label
from annotator.core.turns import FoundTurn
from annotator.project import Project


def _mark(project: Project, document: Document, codebook: Codebook, start: int = 10, end: int = 13) -> Annotation:
    label = codebook.by_name("Claim")
    assert label is not None
    [mark] = project.annotations.mark(document.id, ((start, end),), label.id).records
    assert isinstance(mark, Annotation)
    return mark


def test_a_mark_is_found_again_after_closing_and_opening(project, open_as, annotator, document, codebook):
    mark = _mark(project, document, codebook)
    project.close()
    with open_as(annotator) as again:
        assert list(again.documents.open(document.id).marks.records()) == [mark]


def test_undo_and_redo_survive_a_restart(project, open_as, annotator, document, codebook):
    mark = _mark(project, document, codebook)
    project.close()
    with open_as(annotator) as again:
        assert again.undo_title() == "mark"
        changes = again.undo()
        assert [record.removed for record in changes.records] == [True]
        assert len(again.documents.open(document.id).marks) == 0
    with open_as(annotator) as again:
        assert again.redo_title() == "mark"
        again.redo()
        assert [found.id for found in again.documents.open(document.id).marks.records()] == [mark.id]
        assert again.redo_title() == ""


def test_a_new_action_clears_redo(project, document, codebook):
    _mark(project, document, codebook)
    project.undo()
    _mark(project, document, codebook, 20, 25)
    assert project.redo_title() == ""
    with pytest.raises(UndoConflict):
        project.redo()


def test_undo_reaches_back_to_the_empty_project_and_no_further(project, document, codebook):
    _mark(project, document, codebook)
    assert [project.undo().action_id is not None for _ in range(2)] == [True, True]
    assert project.documents.list() == []
    with pytest.raises(UndoConflict, match="nothing to undo"):
        project.undo()


def test_who_only_looks_leaves_no_trace(open_as):
    with open_as(Annotator(name="Marta")) as hers:
        before = hers.sequence()
        assert hers.documents.list() == []
    with open_as(Annotator(name="Marta")) as hers:
        assert hers.sequence() == before


def test_the_first_change_registers_its_annotator_which_is_no_undo_step(project, open_as, document, codebook):
    with open_as(Annotator(name="Marta")) as hers:
        _mark(hers, document, codebook)
        _mark(hers, document, codebook, 20, 25)
        assert [action.name for action in hers.history(3)] == ["mark", "mark", "join"]
        assert [layer.name for layer in hers.exchange.layers()] == ["Anna", "Marta"]
        hers.undo()
        hers.undo()
        assert hers.undo_title() == ""


@pytest.mark.parametrize("target", ["file"], indirect=True)  # a server has its own names for people
def test_a_changed_name_is_written_down(project, open_as, document, codebook):
    with open_as(Annotator(name="Marta")) as hers:
        _mark(hers, document, codebook, 20, 25)
    with open_as(replace(hers.annotator, name="Marta K.")) as hers:
        _mark(hers, document, codebook)
        assert [action.name for action in hers.history(2)] == ["mark", "join"]


def test_an_action_that_fails_registers_nobody(open_as):
    with open_as(Annotator(name="Marta")) as hers:
        before = hers.sequence()
        with pytest.raises(UndoConflict):
            hers.undo()
        assert hers.sequence() == before


def test_two_windows_on_one_file_see_each_others_changes(project, open_as, document, codebook):
    with open_as(Annotator(name="Marta")) as hers:
        before = hers.place()
        mark = _mark(project, document, codebook)
        changes = hers.changes_since(before)
        assert changes.records == (mark,)
        assert changes.action == "mark"
        assert changes.touches(document.id)
        assert not hers.changes_since(hers.place())


def test_undo_leaves_what_another_changed_since_and_says_so(project, open_as, codebook):
    claim, person = codebook.by_name("Claim"), codebook.by_name("Person")
    project.codebook.replace(Codebook([replace(claim, colour="blue"), replace(person, colour="green"), *codebook.labels[2:]]))
    with open_as(Annotator(name="Marta")) as hers:
        hers.codebook.put(replace(hers.codebook.current().get(claim.id), colour="violet"))
        changes = project.undo()
        assert changes.passed == (claim.id,)
        assert hers.codebook.current().get(claim.id).colour == "violet"
        assert hers.codebook.current().get(person.id).colour == ""


def test_an_undo_that_finds_nothing_as_it_was_refuses_and_is_passed_over(project, open_as, document, codebook):
    claim = codebook.by_name("Claim")
    mark = _mark(project, document, codebook)
    project.codebook.put(replace(claim, colour="blue"))
    with open_as(Annotator(name="Marta")) as hers:
        hers.codebook.put(replace(hers.codebook.current().get(claim.id), colour="violet"))
    with pytest.raises(UndoConflict, match="codebook"):
        project.undo()
    assert project.codebook.current().get(claim.id).colour == "violet"
    assert project.undo().records[0].id == mark.id


@pytest.fixture
def hers(project, open_as):
    with open_as(Annotator(name="Marta")) as hers:
        yield hers


def test_undoing_an_import_leaves_the_documents_that_others_work_in(project, hers, codebook):
    worked_in = read("Question: Why?\nBecause.", turns=(FoundTurn(0, 14, "question"),))
    project.documents.add_many([worked_in, read("Nobody looks at this.")])
    mark = _mark(hers, worked_in.document, codebook, 0, 5)
    changes = project.undo()
    [turn] = hers.documents.open(worked_in.document.id).turns
    assert set(changes.passed) == {worked_in.document.id, turn.id}
    assert [found.id for found in project.documents.list()] == [worked_in.document.id]
    hers.annotations.remove([mark.id])
    project.redo()
    assert len(project.documents.list()) == 2


@pytest.mark.parametrize("work", ["mark", "turns", "note", "status", "decide"])
def test_an_import_that_others_work_with_is_not_undone(project, hers, codebook, work):
    added = read("Question: Why?\nBecause.", turns=(FoundTurn(0, 14, "question"),))
    project.documents.add(added)
    id_ = added.document.id
    mark = _mark(project, added.document, codebook, 0, 5)
    if work == "mark":
        _mark(hers, added.document, codebook, 0, 5)
    elif work == "turns":
        [turn] = hers.documents.open(id_).turns
        hers.documents.set_turns(id_, [replace(turn, role="aside")])
    elif work == "note":
        hers.notes.add("document", id_, "Is it whole?")
    elif work == "status":
        hers.documents.set_status(id_, "author", "done")
    else:
        hers.review.decide(mark, REJECT)
    project.undo()
    with pytest.raises(UndoConflict, match="others build on it"):
        project.undo()
    assert [found.id for found in project.documents.list()] == [id_]


def test_what_others_have_taken_back_holds_nothing(project, hers, document, codebook):
    _mark(hers, document, codebook)
    hers.undo()
    mark = _mark(project, document, codebook)
    hers.review.decide(mark, REJECT)
    hers.undo()
    project.undo()
    project.undo()
    assert project.documents.list() == []


def test_undoing_a_merge_leaves_the_marks_that_others_have_linked(tmp_path, project, hers, annotator, codebook):
    file = tmp_path / "file.jsonl"
    with Project.create(tmp_path / "karl.annotator", Annotator(name="Karl"), codebook) as karls:
        karls.documents.add(read())
        [document] = [karls.documents.open(found.id).document for found in karls.documents.list()]
        linked, loose = _mark(karls, document, codebook, 0, 8), _mark(karls, document, codebook, 10, 13)
        karls.exchange.export(file)
    project.exchange.merge([file])
    own = _mark(hers, document, codebook, 20, 25)
    hers.relations.link(own.id, linked.id, codebook.by_name("supports").id)
    changes = project.undo()
    assert loose.id not in changes.passed
    assert {document.id, linked.id} <= set(changes.passed)
    assert {mark.id for mark in hers.documents.open(document.id).marks.records()} == {own.id, linked.id}
    assert project.exchange.export(tmp_path / "again.jsonl").annotations == 2
    with Project.create(tmp_path / "other.annotator", annotator, codebook) as other:
        other.exchange.merge([tmp_path / "again.jsonl"])
        assert len(other.relations.of(linked.id)) == 1


def test_nothing_is_written_into_a_document_that_was_taken_out(project, hers, document, codebook):
    mark = _mark(hers, document, codebook)
    project.documents.remove(document.id)
    before = project.sequence()
    for write in (
        lambda: _mark(hers, document, codebook, 20, 25),
        lambda: hers.annotations.set_note(mark.id, "why"),
        lambda: hers.annotations.remove([mark.id]),
        lambda: hers.documents.set_turns(document.id, []),
        lambda: hers.documents.set_status(document.id, "author", "done"),
        lambda: hers.review.decide(mark, REJECT),
        lambda: hers.notes.add("document", document.id, "Is it whole?"),
    ):
        with pytest.raises(RuleError) as caught:
            write()
        assert caught.value.message == "document.removed"
        assert "Astana" in str(caught.value)
    assert project.sequence() == before


def test_the_same_action_sent_twice_is_done_once(project, document, codebook):
    claim = codebook.by_name("Claim")
    sent = uuid4()
    for _ in range(2):
        with project.once(sent):
            changes = project.annotations.mark(document.id, ((1, 5),), claim.id)
        assert changes.action_id == sent
        assert len(changes.records) == 1
    assert len(project.documents.open(document.id).marks) == 1
    with project.once(sent):
        assert project.annotations.remove([changes.records[0].id]).action == "mark"
    assert len(project.documents.open(document.id).marks) == 1


def test_a_closed_project_says_so(project):
    project.close()
    project.close()
    with pytest.raises(StoreError, match="closed"):
        project.documents.list()


def test_readers_are_not_held_up_by_a_writer(project, document, codebook):
    claim = codebook.by_name("Claim")
    with project.action("mark") as tx:
        tx.put(Annotation(document_id=document.id, layer_id=project.layer, label_id=claim.id, fragments=((0, 3),)))
        assert project.documents.list()[0].annotations == 0
    assert project.documents.list()[0].annotations == 1


def test_threads_may_write_and_read_at_once(project, document, codebook):
    claim = codebook.by_name("Claim")
    failures: list[BaseException] = []

    def work(first: int) -> None:
        try:
            for start in range(first, first + 10):
                project.annotations.mark(document.id, ((start, start + 1),), claim.id)
                project.documents.open(document.id)
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    threads = [threading.Thread(target=work, args=(first,)) for first in (0, 20, 40, 60)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert project.annotations.counts() == {claim.id: 40}


def test_a_project_has_the_name_of_its_file(project):
    assert project.name in ("test", "template")


def test_create_does_not_overwrite(project_path: Path, annotator, codebook):
    before = project_path.read_bytes()
    with pytest.raises(StoreError) as caught:
        Project.create(project_path, annotator, codebook)
    assert caught.value.message == "store.exists"
    assert project_path.read_bytes() == before


def test_labels_keep_the_ids_of_the_codebook(project, codebook):
    assert [label.id for label in project.codebook.current().labels] == [label.id for label in codebook.labels]
    assert all(isinstance(label, Label) for label in project.codebook.current().labels)


def test_a_new_project_opens_while_its_maker_has_it_open(tmp_path, annotator, codebook):
    path = tmp_path / "new.annotator"
    with Project.create(path, annotator, codebook) as first, Project.open(path, annotator) as second:
        assert first.sequence() == second.sequence()


@pytest.mark.parametrize("target", ["file"], indirect=True)
def test_a_full_disk_loses_the_last_action_and_nothing_else(project, document, codebook):
    mark = _mark(project, document, codebook)
    with project.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError) as caught:
        project.notes.add("annotation", mark.id, "x" * 1_000_000)
    assert caught.value.message == "store.full"
    assert project.notes.of("annotation", mark.id) == []
    assert project.documents.open(document.id).marks.find(mark.id) is not None


def test_a_project_opens_while_somebody_writes(project, open_as, annotator, document, codebook):
    claim = codebook.by_name("Claim")
    with project.action("mark") as tx:
        tx.put(Annotation(document_id=document.id, layer_id=project.layer, label_id=claim.id, fragments=((0, 3),)))
        with open_as(annotator) as second:
            assert second.documents.list()[0].annotations == 0
