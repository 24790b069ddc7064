"""What the panes say while a project is read, and when there is nothing in it."""

from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from tests.walks.conftest import ME

from annotator import resources, settings
from annotator.project import Project


@pytest.fixture
def empty(tmp_path):
    path = tmp_path / "empty.annotator"
    Project.create(path, ME, resources.codebook()).close()
    return path


def said(window):
    """What stands in the list of documents and in the middle, where neither has anything to show."""
    return window.documents.listing.empty.accessibleName(), window.document.hint


def test_a_project_that_takes_long_is_said_to_be_opened_and_not_to_be_empty(open_window, target, monkeypatch):
    may_open, opened = Event(), Project.open

    def slow_disk(*arguments, **named):
        may_open.wait(20)
        return opened(*arguments, **named)

    monkeypatch.setattr(Project, "open", slow_disk)
    walker = open_window(target, settled=False)
    walker.window.projects.open_target(str(target))
    try:
        walker.wait(lambda: said(walker.window) == ("Opening the project…", "Opening the project…"))
    finally:
        may_open.set()
    walker.wait(lambda: walker.window.session.view is not None)
    assert walker.window.documents.everything()


def test_an_empty_project_says_in_the_middle_too_how_to_fill_it(open_window, empty):
    walker = open_window(empty, settled=False)
    assert "No documents" not in "".join(said(walker.window))
    walker.window.projects.open_target(str(empty))
    walker.wait(lambda: said(walker.window)[0] == "No documents yet")
    assert "Import files" in said(walker.window)[1]


def test_no_other_window_flashes_up_while_the_window_is_furnished(qtbot):
    from annotator.gui.app import build, make_application

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched)
            return False

    shown = []
    watch = Watch()
    make_application().installEventFilter(watch)
    window = build(settings.load())
    try:
        with qtbot.waitSignal(window.furnished, timeout=10_000):
            window.show()
        assert shown == [window]
    finally:
        QApplication.instance().removeEventFilter(watch)
        window.close()
        window.deleteLater()
