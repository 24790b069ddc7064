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
            assert f"{project.sequence():09d}" in copies[-1].name
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


def test_a_copy_that_fails_is_told(project_path, annotator):
    folder(project_path).write_text("a file where the folder should be")
    with Project.open(project_path, annotator) as project:
        problem = project.copied()
        assert problem is not None
        assert problem.message == "store.copy"
        assert project.documents.list() == []
