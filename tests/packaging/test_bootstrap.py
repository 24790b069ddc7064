"""Set-up from nothing, again, after a failure and after a kill: the real bootstrap on a project that needs no network."""

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import bootstrap  # noqa: E402
import system  # noqa: E402

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "thing"
version = "1"
"""
BACKEND = """
import pathlib, zipfile


def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "thing-1-py3-none-any.whl"
    files = {
        "thing.pth": str(pathlib.Path("src").resolve()),
        "thing-1.dist-info/METADATA": "Metadata-Version: 2.1\\nName: thing\\nVersion: 1\\n",
        "thing-1.dist-info/WHEEL": "Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        "thing-1.dist-info/RECORD": "",
    }
    with zipfile.ZipFile(pathlib.Path(folder, name), "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
    return name
"""


@pytest.fixture
def project(tmp_path) -> Path:
    root = tmp_path / "a folder with spaces"
    (root / "packaging").mkdir(parents=True)
    for name in ("bootstrap.py", "system.py"):
        shutil.copy(ROOT / "packaging" / name, root / "packaging")
    (root / "packaging" / "requirements.txt").write_text("# nothing\n")
    (root / "packaging" / "sample.py").write_text("import sys, thing; print('started', *sys.argv[1:])")
    (root / "src").mkdir()
    (root / "src" / "thing.py").write_text("")
    (root / "pyproject.toml").write_text(PYPROJECT)
    (root / "backend.py").write_text(textwrap.dedent(BACKEND))
    return root


def run(root: Path, *extra: str) -> subprocess.CompletedProcess[str]:
    environment = dict(os.environ, PIP_NO_INDEX="1")
    environment.pop("PIP_FIND_LINKS", None)
    command = [sys.executable, "packaging/bootstrap.py", "run", *extra]
    return subprocess.run(
        command, cwd=root, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=100
    )


@pytest.mark.slow
def test_set_up_from_nothing_then_at_once_and_healed_after_a_kill(project):
    first = run(project, "--fast")
    assert (first.returncode, first.stdout) == (0, "started --fast\n"), first.stderr
    assert "Set up." in first.stderr

    second = run(project)
    assert (second.returncode, second.stdout, second.stderr) == (0, "started\n", "")

    # a kill between taking the stamp away and writing it again leaves this
    (project / ".venv" / "set-up.json").unlink()
    shutil.rmtree(next((project / ".venv").rglob("site-packages")))
    healed = run(project)
    assert (healed.returncode, healed.stdout) == (0, "started\n"), healed.stderr


@pytest.mark.slow
def test_a_failed_set_up_says_so_in_plain_words_and_the_next_run_heals_it(project):
    lock = project / "packaging" / "requirements.txt"
    lock.write_text("no-such-package==1 --hash=sha256:" + "0" * 64)
    failed = run(project)
    assert (failed.returncode, failed.stdout) == (1, "")
    assert "could not be installed" in failed.stderr
    assert "no-such-package" in failed.stderr
    assert "Traceback" not in failed.stderr

    lock.write_text("# nothing\n")
    healed = run(project)
    assert (healed.returncode, healed.stdout) == (0, "started\n"), healed.stderr


@pytest.mark.slow
def test_a_moved_folder_is_set_up_anew(project):
    run(project)
    moved = project.with_name("moved")
    project.rename(moved)
    done = run(moved)
    assert (done.returncode, done.stdout) == (0, "started\n"), done.stderr
    assert "Making an environment" in done.stderr


def test_the_python_under_a_virtual_environment_is_chosen():
    path, version = bootstrap.find_python()
    assert version[:2] >= bootstrap.OLDEST
    assert not (Path(path).parent.parent / "pyvenv.cfg").exists()


def test_without_a_suitable_python_the_user_is_told_which(monkeypatch):
    monkeypatch.setattr(bootstrap, "OLDEST", (9, 1))
    monkeypatch.setattr(bootstrap, "NEWEST", (9, 2))
    with pytest.raises(bootstrap.SetupError, match=r"Python 9\.1 to 9\.2 is needed"):
        bootstrap.find_python()


def test_the_supported_pythons_are_those_of_the_project():
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    (low, high), (new, minor) = bootstrap.OLDEST, bootstrap.NEWEST
    assert f'requires-python = ">={low}.{high},<{new}.{minor + 1}"' in text


def test_every_make_target_is_a_task_and_the_other_way_round():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    [targets] = [line.split(":")[0].split() for line in makefile.splitlines() if line.startswith("run test")]
    assert set(targets) == set(bootstrap.HELP)
    assert set(bootstrap.TASKS) | {"lock", "clean"} == set(bootstrap.HELP)
    for steps in bootstrap.TASKS.values():
        scripts = [arguments[0] for _, arguments in steps if arguments[0].endswith(".py")]
        assert all((ROOT / script).is_file() for script in scripts), scripts


def test_a_missing_library_is_named_with_its_package(monkeypatch):
    monkeypatch.setattr(system, "QT_CORE", {"libnone-such.so.9": "libnone-such9"})
    monkeypatch.setattr(system, "QT_WINDOW", {})
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    said: list[str] = []
    assert not system.prepare(said.append)
    assert "libnone-such.so.9" in said[0]
    assert "libnone-such9" in said[1]


def test_a_font_counts_only_when_it_can_be_scaled(tmp_path):
    (tmp_path / "bitmap.pcf.gz").touch()
    assert not system.has_text_font([str(tmp_path)])
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "Serif.TTF").touch()
    assert system.has_text_font([str(tmp_path)])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", [None, "", ":987"])
def test_a_display_that_does_not_answer_is_none(monkeypatch, display):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    if display is not None:
        monkeypatch.setenv("DISPLAY", display)
    assert not system.has_display()
