"""Two windows' bridges on one project, in a file and on a server: each sees what the other does, and its own only once."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.documents import read

from annotator.core.model import Annotation, Annotator
from annotator.gui.bridge import ProjectBridge
from annotator.gui.runner import Runner
from annotator.project import Project

MARTA = Annotator(name="Marta")


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgres)])
def addresses(request: pytest.FixtureRequest, annotator: Annotator, codebook: Any) -> tuple[str, str]:
    """How Anna and how Marta reach the same project, with a document in it."""
    if request.param == "file":
        both = str(request.getfixturevalue("project_path"))
        hers = both
    else:
        server, database = request.getfixturevalue("server"), request.getfixturevalue("database")
        both, hers = server.url(database, "Anna"), server.member(database, MARTA)
    with Project.open(both, annotator) as project:
        project.documents.add(read())
    return both, hers


@pytest.fixture
def bridges(qtbot: Any, qapp: Any, addresses: tuple[str, str], annotator: Annotator) -> Iterator[list[ProjectBridge]]:
    opened = []
    for who, address in zip((annotator, MARTA), addresses, strict=True):
        bridge = ProjectBridge(who, Runner())
        with qtbot.waitSignal(bridge.opened, timeout=20_000):
            bridge.open_project(address)
        opened.append(bridge)
    yield opened
    for bridge in opened:
        bridge.shut_down()


def test_each_sees_the_others_marks_by_itself_and_its_own_once(bridges, codebook, qtbot):
    label = codebook.by_name("Claim").id
    seen: list[list[Annotation]] = [[], []]
    for bridge, marks in zip(bridges, seen, strict=True):
        bridge.changed.connect(
            lambda changes, marks=marks: marks.extend(record for record in changes.records if isinstance(record, Annotation))
        )

    def mark(project: Project, start: int) -> Any:
        [summary] = project.documents.list()
        return project.annotations.mark(summary.id, ((start, start + 3),), label)

    for turn in range(3):
        for number, bridge in enumerate(bridges):
            bridge.write(lambda project, start=10 * number + turn: mark(project, start))
    qtbot.waitUntil(lambda: [len({mark.id for mark in marks}) for marks in seen] == [6, 6], timeout=15_000)
    for bridge in bridges:
        with qtbot.waitSignal(bridge._runner._finished, timeout=10_000):
            bridge.look_for_others()
    assert {mark.layer_id for mark in seen[0]} == {mark.layer_id for mark in seen[1]}
    assert [len(marks) for marks in seen] == [6, 6]
