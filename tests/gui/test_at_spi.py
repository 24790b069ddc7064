"""The real window, asked through AT-SPI by another process, as a screen reader asks. Needs X11, a session bus and pyatspi."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.documents import read

from annotator import resources, settings
from annotator.core.model import Annotator
from annotator.core.turns import FoundTurn
from annotator.project import Project

CLIENT = Path(__file__).with_name("at_spi_client.py")
SYSTEM_PYTHON = "/usr/bin/python3"
ASKED = "Question: Can this be regarded as a breakthrough?"
ANSWERED = "Sergey Lavrov: We support the agreement on Syria. 😀 Russia does."
TEXT = f"{ASKED}\n{ANSWERED}\n"


def missing():
    """Why AT-SPI cannot be tried here, or ""."""
    for program in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    has_pyatspi = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0
    return "" if has_pyatspi else f"{SYSTEM_PYTHON} has no pyatspi"


pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(missing()), reason=f"AT-SPI: {missing()}")]


@pytest.fixture
def display():
    """An X server of our own."""
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1400x900x24"], pass_fds=[writes], stderr=subprocess.DEVNULL
    )
    os.close(writes)
    with os.fdopen(reads) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def found(display, tmp_path, monkeypatch):
    """What the client saw."""
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))
    me = Annotator(name="Anna")
    settings.save(annotator_id=str(me.id), annotator_name=me.name, suggestions=False)
    answer = len(ASKED) + 1
    turns = (
        FoundTurn(start=0, end=answer - 1, role="question"),
        FoundTurn(start=answer, end=len(TEXT) - 1, role="answer", speakers=("Sergey Lavrov",), answers=(0,)),
    )
    path = tmp_path / "heard.annotator"
    with Project.create(path, me, resources.codebook()) as project:
        project.documents.add(read(TEXT, turns=turns, title="A breakthrough"))
        [summary] = project.documents.list()
        start = TEXT.index("Syria")
        project.annotations.mark(summary.id, ((start, start + 5),), project.codebook.current().by_name("Place").id)
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    # the window needs our packages, the client the system's: -E lets it pass over ours
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, "-E", str(CLIENT), sys.executable, str(path)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stderr[-3000:]
    return json.loads(run.stdout.splitlines()[-1])  # the registry writes there too


def test_a_screen_reader_finds_words_caret_selection_and_marks(found):
    assert found["document"] == "A breakthrough"
    asked, answered, _end = found["before"]
    assert (asked["role"], asked["text"], asked["caret"], asked["selections"]) == ("paragraph", ASKED, 0, [])
    assert answered["text"] == ANSWERED
    assert answered["marks"] == [["Place", "Syria"]]
    assert found["caret"] == [-1, 20, -1]
    assert found["selected"] == [[18, 25]]
    assert found["controls"] > 10
    assert found["nameless"] == []
