"""A real window on a real project; what is played here goes from the gesture to the database row and back."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from tests.documents import read

from annotator import resources, settings
from annotator.core.model import Annotation, Annotator
from annotator.core.turns import FoundTurn
from annotator.project import Project

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TEXT = (
    "Question: Can this be regarded as a breakthrough?\n"
    "Sergey Lavrov: We support the agreement on Syria in this respect. Russia is against any delay of it.\n"
)
ME = Annotator(name="Anna Jansen")


def place(words: str) -> tuple[int, int]:
    """Where `words` stand in TEXT."""
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, geometry and log of this test alone; suggestions only where a walk asks for them."""
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))
    settings.save(annotator_id=str(ME.id), annotator_name=ME.name, suggestions=False, theme="light")
    return tmp_path / "home"


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("walks") / "walk.annotator"
    answer = TEXT.index("Sergey")
    turns = (
        FoundTurn(start=0, end=answer - 1, role="question"),
        FoundTurn(start=answer, end=len(TEXT) - 1, role="answer", speakers=("Sergey Lavrov",), answers=(0,)),
    )
    with Project.create(path, ME, resources.codebook()) as project:
        project.documents.add(read(TEXT, turns=turns, title="A breakthrough", said_on="2017-10-06"))
    return path


@pytest.fixture
def target(tmp_path: Path, made_once: Path) -> Path:
    return Path(shutil.copy(made_once, tmp_path / "walk.annotator"))


class Walker:
    """The analyst: sees the window, has a mouse and a keyboard, and may ask the project afterwards."""

    def __init__(self, window: Any, qtbot: Any, target: Path) -> None:
        self.window = window
        self.page = window.document
        self._qtbot = qtbot
        self.target = target

    @property
    def codebook(self) -> Any:
        return self.window.session.codebook

    def point(self, offset: int) -> QPoint:
        """Where a caret before the character at `offset` stands, in the page's viewport."""
        return self.page.point_of(offset).center().toPoint()

    def drag(self, words: str) -> None:
        """Sweep over `words` with the mouse."""
        start, end = place(words)
        port = self.page.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=self.point(start) + QPoint(1, 0))
        QTest.mouseMove(port, self.point((start + end) // 2))
        QTest.mouseMove(port, self.point(end) - QPoint(1, 0))
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=self.point(end) - QPoint(1, 0))

    def click(self, words: str) -> None:
        """Click into the middle of `words`."""
        start, end = place(words)
        QTest.mouseClick(self.page.viewport(), Qt.MouseButton.LeftButton, pos=self.point((start + end) // 2))

    def click_label(self, name: str) -> None:
        """Click on a label of the tag panel."""
        tree = self.window.tags.tree
        index = self.window.tags.model.label_index(self.codebook.by_name(name).id)
        tree.scrollTo(index)
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())

    def press(self, key: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.page, key, modifiers)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Until it holds; what is written arrives by itself."""
        self._qtbot.waitUntil(condition, timeout=10_000)

    def saving(self) -> Any:
        """A block that ends when the window says "saved"."""
        return self._qtbot.waitSignal(self.window.bridge.saved, timeout=10_000)

    def ask(self, question: Callable[[Project], Any]) -> Any:
        """What the project itself says: another door to the same file."""
        with Project.open(self.target, ME) as project:
            return question(project)

    def marks(self) -> list[tuple[str, str]]:
        """(label, quote) of every live mark in the file, in the order of the text."""

        def find(project: Project) -> list[Annotation]:
            [summary] = project.documents.list()
            return sorted(project.documents.open(summary.id).marks.records(), key=lambda mark: mark.fragments)

        names = {label.id: label.name for label in self.codebook.labels}
        return [(names[mark.label_id], "…".join(TEXT[start:end] for start, end in mark.fragments)) for mark in self.ask(find)]

    def mark(self) -> Annotation:
        """The only live mark of the file."""
        [summary] = self.ask(lambda project: project.documents.list())
        [mark] = self.ask(lambda project: list(project.documents.open(summary.id).marks.records()))
        return mark


@pytest.fixture
def open_window(qtbot: Any) -> Iterator[Callable[[Path], Walker]]:
    """Start the application on a project, as often as a test wants to close and open it."""
    from annotator.gui.app import build, make_application

    make_application().setFont(QFont("Noto Sans", 10))
    windows = []

    def start(target: Path, settled: bool = True) -> Walker:
        window = build(settings.load())
        windows.append(window)
        window.resize(1300, 800)
        with qtbot.waitSignal(window.furnished, timeout=10_000):
            window.show()
        if settled:
            with qtbot.waitSignal(window.session.document_shown, timeout=10_000):
                window.projects.open_target(str(target))
        window.activateWindow()
        qtbot.waitActive(window)
        window.document.setFocus()
        window.document.viewport().repaint()
        return Walker(window, qtbot, target)

    yield start
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def walk(open_window: Callable[[Path], Walker], target: Path) -> Walker:
    return open_window(target)
