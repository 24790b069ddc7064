"""A project on a server in the real window: opening it, a colleague's mark, and a server that goes away and comes back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.documents import read
from tests.server import PASSWORD, Server
from tests.walks.conftest import ME, TEXT, Walker, place
from tests.walks.test_project import answer

from annotator import resources, settings
from annotator.core.model import Annotator
from annotator.gui.app import begin
from annotator.gui.dialogs.server_dialog import ServerDialog
from annotator.project import Project

pytestmark = pytest.mark.postgres
MARTA = Annotator(name="Marta Nowak")


@pytest.fixture
def address(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Without the password: that comes by the environment, as with PGPASSFILE."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    name, role = server.fresh_name(), f"me{server.fresh_name()}"
    server.make_role(role, "CREATEDB CREATEROLE")
    with Project.create(server.url(name, role), ME, resources.codebook()) as project:
        project.documents.add(read(TEXT, title="A breakthrough", said_on="2017-10-06"))
    yield server.url(name, role).replace(":s%3Ae%2Fc%40r%20et", "")
    server.drop(name)


@pytest.fixture
def walk(open_window: Callable[..., Walker], address: str, monkeypatch: pytest.MonkeyPatch) -> Walker:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    return open_window(address)


def _marks(address: str) -> list[str]:
    with Project.open(address, ME) as project:
        [summary] = project.documents.list()
        marks = project.documents.open(summary.id).marks.records()
        return sorted(TEXT[slice(*mark.fragments[0])] for mark in marks)


def test_the_wrong_password_is_asked_for_again_and_the_right_one_opens(open_window, address, qtbot):
    walk = open_window(address, settled=False)
    begin(walk.window, "")
    said: list[str] = []

    def type_in(password: str, then=None):
        def fill(dialog: ServerDialog) -> None:
            said.append(dialog.problem())
            fields = dialog.findChildren(QLineEdit)
            fields[0].setText(address)
            fields[1].setText(password)
            if then is not None:
                then()
            QTest.keyClick(fields[1], Qt.Key.Key_Return)

        answer(ServerDialog, fill)

    type_in("wrong", then=lambda: type_in(PASSWORD))
    with qtbot.waitSignal(walk.window.bridge.opened, timeout=20_000):
        walk.window.commands["project.server"].trigger()
    assert said[0] == ""
    assert "name and password" in said[1]
    walk.wait(lambda: settings.load().last_project == address)
    assert PASSWORD not in settings.settings_file().read_text()


def test_marks_go_to_the_server_and_colleagues_marks_come_from_it(walk, address, server, qtbot):
    walk.drag("Syria")
    with walk.saving():
        walk.press("w")
    assert _marks(address) == ["Syria"]
    database = address.rpartition("/")[2].partition("?")[0]
    with Project.open(server.member(database, MARTA), MARTA) as hers:
        [summary] = hers.documents.list()
        label = hers.codebook.current().by_name("Place")
        hers.annotations.mark(summary.id, (place("Russia"),), label.id)
    shown = walk.page.page.catalogue.touching
    qtbot.waitUntil(lambda: any(mark.owner == "colleague" for mark in shown(*place("Russia"))), timeout=10_000)


def test_a_server_that_goes_away_costs_no_mark(walk, address, server, qtbot):
    bridge = walk.window.bridge
    server.stop()
    try:
        walk.drag("Syria")
        with qtbot.waitSignal(bridge.away, timeout=20_000, check_params_cb=lambda error, waiting: waiting == 1):
            walk.press("w")
        assert "will be sent" in walk.window.notice._text.text()
        assert walk.page.view.document.text == TEXT
    finally:
        server.start()
    with qtbot.waitSignal(bridge.back, timeout=30_000):
        bridge.look_for_others()
    assert _marks(address) == ["Syria"]
    assert "server is back" in walk.window.notice._text.text()
    assert any(mark.owner == "mine" for mark in walk.page.page.catalogue.touching(*place("Syria")))
