import re
import shutil
import sqlite3

from tests.documents import read

from annotator.project import Project
from annotator.store.backup import KEPT, folder


def _copies(path):
    return sorted(folder(path).iterdir())


def test_opening_copies_the_project_once_per_state_and_keeps_a_few(project_path, annotator):
    for number in range(KEPT + 2):
        with Project.open(project_path, annotator) as project:
            assert project.copied() is None
            project.documents.add(read(f"Text number {number}."))
    for _ in range(2):
        with Project.open(project_path, annotator) as project:
            assert project.copied() is None
            copies = _copies(project_path)
            assert len(copies) == KEPT
            assert str(project.history(1)[0].id)[:8] in copies[-1].name
    copy = sqlite3.connect(copies[-1])
    assert copy.execute("SELECT count(*) FROM document").fetchone() == (KEPT + 2,)
    assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    copy.close()


def test_a_copy_is_a_project_of_its_own(project_path, annotator):
    with Project.open(project_path, annotator) as project:
        project.documents.add(read())
    with Project.open(project_path, annotator) as project:
        assert project.copied() is None
    with Project.open(_copies(project_path)[-1], annotator) as copy:
        assert len(copy.documents.list()) == 1


def _work(path, annotator, times):
    """Open and change the project so often; returns the names of the copies that were made of it."""
    before = set(_copies(path)) if folder(path).exists() else set()
    made = []
    for number in range(times):
        with Project.open(path, annotator) as project:
            assert project.copied() is None
            made += [copy for copy in _copies(path) if copy not in before and copy not in made]
            project.ledger.find_or_add(f"Entry {number} of {times}", "topic")
    return made


def test_after_an_older_copy_was_put_in_place_the_new_line_is_kept(project_path, annotator):
    """Its journal counts from an earlier number than those of the copies that are there."""
    copies = _work(project_path, annotator, KEPT + 2)[-KEPT:]
    for name in (project_path.name, f"{project_path.name}-wal", f"{project_path.name}-shm"):
        project_path.with_name(name).unlink(missing_ok=True)
    shutil.copy(copies[0], project_path)
    made = _work(project_path, annotator, 3)
    assert len(made) == 2  # the state that was put in place is there already
    assert _copies(project_path) == [*copies, *made][-KEPT:]


def test_a_new_project_under_an_old_name_gets_copies_of_its_own(project_path, annotator, codebook):
    old = _work(project_path, annotator, KEPT + 1)[-KEPT:]
    project_path.unlink()
    Project.create(project_path, annotator, codebook).close()
    new = _work(project_path, annotator, KEPT + 2)
    assert len(new) == KEPT + 2
    assert set(_copies(project_path)) == {*old, *new[-KEPT:]}


def test_a_clock_that_was_set_back_does_not_cost_the_copy_just_made(project_path, annotator):
    copies = _work(project_path, annotator, KEPT)
    for copy in copies:
        copy.rename(copy.with_name(re.sub(r"\.\d{8}-(?=\d{12})", ".29991231-", copy.name)))
    [made] = _work(project_path, annotator, 1)
    assert made.exists()
    assert len(_copies(project_path)) == KEPT


def test_a_long_name_leaves_room_for_the_copy(project_path, annotator):
    path = project_path.rename(project_path.with_name("協" * 60 + ".annotator"))
    assert len(_work(path, annotator, 1)) == 1


def test_a_copy_that_fails_is_told(project_path, annotator):
    folder(project_path).write_text("a file where the folder should be")
    with Project.open(project_path, annotator) as project:
        problem = project.copied()
        assert problem is not None
        assert problem.message == "store.copy"
        told = []
        project.tell_copied(told.append)
        assert told == [problem]
        assert project.documents.list() == []
