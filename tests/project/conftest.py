"""Every test of the project runs on a file and on a server: `project` is Anna's door to it, `open_as` another one."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.model import Annotator
from annotator.project import Project

OpenAs = Callable[[Annotator], Project]


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgres)])
def target(request: pytest.FixtureRequest) -> Path | str:
    """A file, or the name of a database."""
    return request.getfixturevalue("project_path" if request.param == "file" else "database")


@pytest.fixture
def open_as(target: Path | str, annotator: Annotator, request: pytest.FixtureRequest) -> OpenAs:
    def open_as(who: Annotator) -> Project:
        if isinstance(target, Path):
            return Project.open(target, who)
        server = request.getfixturevalue("server")
        return Project.open(server.url(target, "Anna") if who.id == annotator.id else server.member(target, who), who)

    return open_as


@pytest.fixture
def alter(target: Path | str, request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Change the database behind the project's back, as only who keeps it may."""

    def alter(statement: str) -> None:
        if isinstance(target, Path):
            with sqlite3.connect(target) as connection:
                connection.execute(statement)
            connection.close()
        else:
            with request.getfixturevalue("server").connect(target) as connection:
                connection.execute(statement)

    return alter


@pytest.fixture
def project(open_as: OpenAs, annotator: Annotator) -> Iterator[Project]:
    with open_as(annotator) as project:
        yield project
