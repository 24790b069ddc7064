"""What tests of several rooms need: an annotator, a codebook and a real project in a real file."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid5

import pytest
from tests.documents import read
from tests.server import Server

from annotator.core.codebook import Codebook
from annotator.core.model import NAMESPACE, Annotator, Attribute, Document, Label
from annotator.project import Project


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """The application of the tests of widgets, in English: its counted texts stand in a file of theirs."""
    from annotator.gui import translating

    translating.speak(qapp, "en")
    return qapp


@pytest.fixture(scope="session")
def annotator() -> Annotator:
    return Annotator(name="Anna")


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    stance = Attribute(name="stance", type="choice", choices=("for", "against"))
    names = {"Person": "entity", "Claim": "claim", "Position": "position", "supports": "relation"}
    return Codebook(
        Label(
            id=uuid5(NAMESPACE, f"label:{name}"),
            name=name,
            kind=kind,
            position=number,
            attributes=(stance,) if kind == "position" else (),
        )
        for number, (name, kind) in enumerate(names.items())
    )


@pytest.fixture(scope="session")
def empty_project(tmp_path_factory: pytest.TempPathFactory, annotator: Annotator, codebook: Codebook) -> Path:
    """An empty project file, made once; tests copy it."""
    path = tmp_path_factory.mktemp("empty") / "test.annotator"
    Project.create(path, annotator, codebook).close()
    return path


@pytest.fixture
def project_path(tmp_path: Path, empty_project: Path) -> Path:
    return Path(shutil.copy(empty_project, tmp_path / "test.annotator"))


@pytest.fixture
def project(project_path: Path, annotator: Annotator) -> Iterator[Project]:
    project = Project.open(project_path, annotator)
    yield project
    project.close()


@pytest.fixture
def document(project: Project) -> Document:
    """The one document of `project`."""
    added = read(title="Astana", said_on="2017-10-06")
    project.documents.add(added)
    return added.document


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One PostgreSQL server for all tests that ask for it."""
    server = Server()
    yield server
    server.end()


@pytest.fixture(scope="session")
def template(server: Server, annotator: Annotator, codebook: Codebook) -> str:
    """An empty project on the server, made once by somebody who may make databases and roles but is no superuser."""
    server.make_role("Anna", "CREATEDB CREATEROLE")
    Project.create(server.url("template", "Anna"), annotator, codebook).close()
    return "template"


@pytest.fixture
def database(server: Server, template: str) -> Iterator[str]:
    """The name of a fresh copy of it."""
    name = server.copy(template)
    yield name
    server.drop(name)
