"""Projects of earlier schemas, with work in them, opened by this version: everything is there, can be undone and gone on with."""

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, insert, text
from tests.documents import read

from annotator.core.errors import StoreError
from annotator.core.model import Annotation, Annotator, Metadata, Note
from annotator.project import Project
from annotator.project.rules import Sought
from annotator.store import engine as engines
from annotator.store import queries
from annotator.store.migrations import upgrade

FIRST_OF_A_TEAM = "0002"
DOCUMENT = read("Iran signs.\n", title="Astana").document


def _work(project: Project, codebook) -> None:
    """What an analyst did with a version that knew these tables."""
    with project.action("create", live=False) as tx:
        tx.connection.execute(insert(queries.INFO), [{"key": "id", "value": "x"}, {"key": "name", "value": "old"}])
        tx.insert(codebook.labels)
    with project.action("import") as tx:
        tx.add_document(DOCUMENT)
        tx.put(Metadata(id=DOCUMENT.id, title="Astana"))
    person = codebook.by_name("Person").id
    with project.action("mark") as tx:
        mark = Annotation(document_id=DOCUMENT.id, layer_id=project.layer, label_id=person, fragments=((0, 4),))
        tx.put(mark)
        tx.put(Note(subject="annotation", subject_id=mark.id, author=project.annotator.id, text="who?"))


def _goes_on(project: Project, codebook) -> None:
    """Nothing is lost, the last action can be undone and done again, and what is new works."""
    view = project.documents.open(DOCUMENT.id)
    assert [mark.fragments for mark in view.marks.records()] == [((0, 4),)]
    project.search.index_all()
    assert [hit.context.quote for hit in project.search.find("iran OR who").hits] == ["Iran", "who"]
    project.undo()
    assert len(project.documents.open(DOCUMENT.id).marks) == 0
    project.redo()
    assert len(project.documents.open(DOCUMENT.id).marks) == 1
    project.rules.add(Sought(names=("Iran",)), codebook.by_name("Person").id)
    later = read("So says Iran.\n")
    project.documents.add(later)
    assert len(project.documents.open(later.document.id).marks) == 1


@pytest.fixture
def old_file(tmp_path: Path, annotator: Annotator, codebook) -> Callable[[str], Path]:
    def make(revision: str) -> Path:
        path = tmp_path / "old.annotator"
        engine = create_engine(f"sqlite:///{path}")
        upgrade(engine, revision)
        with engine.connect() as connection:
            connection.execute(text(f"PRAGMA application_id = {engines.APPLICATION_ID}"))
        engine.dispose()
        project = Project(path, engines._file(path), annotator)
        _work(project, codebook)
        project.close()
        return path

    return make


@pytest.mark.parametrize("revision", engines.VERSIONS[:-1])
def test_a_file_of_every_earlier_schema_is_upgraded_with_what_is_in_it(old_file, annotator, codebook, revision):
    path = old_file(revision)
    with Project.open(path, annotator) as project:
        _goes_on(project, codebook)
        with project.reading() as connection:
            assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == engines.VERSIONS[-1]
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.postgres
@pytest.mark.parametrize("revision", engines.VERSIONS[engines.VERSIONS.index(FIRST_OF_A_TEAM) : -1])
def test_a_team_of_every_earlier_schema_is_upgraded_with_its_rules(server, template, annotator, codebook, revision, monkeypatch):
    name, boris = server.fresh_name(), Annotator(name="Boris")
    newest = engines.VERSIONS
    monkeypatch.setattr(engines, "VERSIONS", newest[: newest.index(revision) + 1])
    address = server.url(name, "Anna")
    with engines.creating(address, annotator.id) as engine:
        _work(Project(address, engine, annotator), codebook)
    theirs = server.member(name, boris, "annotator")
    monkeypatch.setattr(engines, "VERSIONS", newest)
    try:
        with pytest.raises(StoreError):  # who did not make the database may not change its tables
            Project.open(theirs, boris)
        with Project.open(address, annotator) as project:
            _goes_on(project, codebook)
            with Project.open(theirs, boris) as colleague:
                assert [one.owner for one in colleague.rules.list()] == ["Anna"]
                project.team.set_blind(True)
                assert colleague.rules.list() == []
                assert [hit.context.quote for hit in colleague.search.find("iran OR who").hits] == ["Iran", "Iran"]
            with server.connect(name, f"Boris {boris.id.hex[:6]}") as connection:
                assert connection.execute("UPDATE rule SET active = false, revision = revision + 1").rowcount == 0
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute("DELETE FROM fulltext")
        with server.connect(name) as connection:
            tables = (
                "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace "
                "AND NOT relforcerowsecurity"
            )
            assert connection.execute(tables).fetchall() == []
    finally:
        server.drop(name)
