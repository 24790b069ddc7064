"""Set up and start everything: `python bootstrap.py run`, `test`, `check`, …; `make` calls this.

Standard library only, and readable by any Python 3.8 or newer, so that an old one
can still look for a suitable one. On Windows: `py packaging/bootstrap.py run`.
"""

import argparse
import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.json"
LOG = VENV / "set-up.log"
LOCKS = {"run": ROOT / "packaging" / "requirements.txt", "test": ROOT / "packaging" / "requirements-test.txt"}
OLDEST, NEWEST = (3, 11), (3, 13)
WINDOWS = os.name == "nt"

# Each step of a task: what to call it, and the arguments for the Python of `.venv`.
LINT = [
    ("ruff check", ["-m", "ruff", "check", "."]),
    ("ruff format", ["-m", "ruff", "format", "--check", "."]),
    ("mypy", ["-m", "mypy"]),
    ("import rules", ["-c", "from importlinter.cli import lint_imports_command as main; main()"]),
]
TASKS = {
    "check": [*LINT, ("tests", ["-m", "pytest", "-q", "-m", "not slow and not postgres"])],
    "test": [*LINT, ("tests", ["-m", "pytest", "-q"])],
    "bench": [("bench", ["tests/bench/run.py"])],
    "bench-suggest": [("bench-suggest", ["-m", "tests.bench.suggest"])],
    "models": [("models", ["packaging/models.py"])],
    "soak": [("soak", ["tests/soak/run.py"])],
    "pictures": [("pictures", ["packaging/pictures.py"])],
    "translations": [("translations", ["packaging/translations.py"])],
    "run": [("run", ["packaging/sample.py"])],
}
HELP = {
    "run": "set up, then open the application on the sample documents",
    "test": "set up, then run every check",
    "check": "the fast part of the checks",
    "bench": "measure, as a table and as JSON",
    "bench-suggest": "measure how right and how fast suggestions are (`DATA=FOLDER` with the open sets)",
    "models": "train the shipped weights anew (`DATA=FOLDER` with the open sets)",
    "soak": "long runs: kill the application at random moments and look for losses",
    "translations": "bring the texts of the interface languages up to the code, and say which are missing",
    "pictures": "draw the README's pictures of the window anew",
    "lock": "resolve the requirements anew (needs uv; `--upgrade` for newer versions)",
    "clean": "remove the set-up and all caches; projects are left alone",
}


class SetupError(Exception):
    """Something the user must put right; its text is the whole message."""


def say(text):
    print(text, file=sys.stderr, flush=True)


# Python -----------------------------------------------------------------------------------------

ABOUT = "import json, sys; print(json.dumps([getattr(sys, '_base_executable', sys.executable), list(sys.version_info[:3])]))"


def find_python():
    """(path, version) of the Python to build on: the one running this if it is suitable, else the newest on PATH.

    Never the Python of a virtual environment but the one under it, or `.venv` could come to rest on itself.
    """
    launcher = [["py", f"-3.{minor}"] for minor in _minors()] if WINDOWS else []
    named = [[f"python3.{minor}"] for minor in _minors()]
    for command in [[sys.executable], *launcher, *named, ["python3"], ["python"]]:
        found = _ask_python(command)
        if found and OLDEST <= tuple(found[1][:2]) <= NEWEST:
            return found
    raise SetupError(
        "Python {}.{} to {}.{} is needed, and none was found (this is {}.{}).\n".format(*OLDEST, *NEWEST, *sys.version_info[:2])
        + "Please install one, for example from https://www.python.org/downloads/, and run this again."
    )


def _minors():
    return range(NEWEST[1], OLDEST[1] - 1, -1)


def _ask_python(command):
    # A name on PATH may be a stand-in that only says "not installed" (pyenv's shims, the Windows Store's): so ask it.
    if shutil.which(command[0]) is None:
        return None
    try:
        answer = subprocess.run([*command, "-I", "-c", ABOUT], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60)
        path, version = json.loads(answer.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return os.path.realpath(path), tuple(version)


def venv_python():
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


# Set-up -----------------------------------------------------------------------------------------


def set_up(level):
    """Make `.venv` hold what `level` ("run" or "test") needs; within a second when it does already.

    What has been finished is remembered in a stamp that is taken away before anything is
    changed. So a set-up that failed or was killed is seen, and made from nothing the next time.
    """
    if not system.prepare(say):
        raise SetupError("Without these the application cannot start.")
    with _alone():
        python, version = find_python()
        stamp = _read_stamp()
        level = "test" if "test" in (level, stamp.get("level")) else "run"
        base = {"python": python, "version": list(version), "root": str(ROOT)}
        wanted = {"base": base, "level": level, "lock": _hash(LOCKS[level]), "project": _hash(ROOT / "pyproject.toml")}
        if stamp == wanted and venv_python().exists():
            return
        STAMP.unlink(missing_ok=True)
        if stamp.get("base") != base or not venv_python().exists():
            stamp = {}
            say("Making an environment for Python {}.{}.{} in .venv …".format(*version))
            _make_venv(python)
        if stamp.get("lock") != wanted["lock"]:
            _install_locked(LOCKS[level])
        _pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        _write_stamp(wanted)
        say("Set up.")


def _install_locked(lock):
    packages = sum(line[:1].isalnum() for line in lock.read_text(encoding="utf-8").splitlines())
    say(f"Installing {packages} packages (some 200 MB to fetch the first time, a few minutes) …")
    _pip("install", "--require-hashes", "-r", str(lock), expected=packages)


def _make_venv(python):
    if VENV.exists():
        shutil.rmtree(VENV)
    done = subprocess.run([python, "-m", "venv", str(VENV)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode == 0:
        return
    text = done.stdout.decode("utf-8", "replace").strip()
    if "ensurepip" not in text:
        raise SetupError(f"An environment could not be made in {VENV}:\n{text}")
    # Debian and Ubuntu cut this part off Python into a package of its own.
    package = "python{}.{}-venv".format(*_ask_python([python])[1][:2])
    if not system.install([package], say):
        raise SetupError(f"Python's venv is missing here. Please type:  sudo apt-get install {package}")
    _make_venv(python)


def _pip(*arguments, expected=0):
    """Run pip quietly, its words in the log; on a terminal a counter says how far it is."""
    command = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    counting = expected and sys.stderr.isatty()
    collected, tail = 0, []
    with LOG.open("a", encoding="utf-8") as log, _started(command) as process:
        for line in process.stdout:
            text = line.decode("utf-8", "replace")
            log.write(text)
            tail = [*tail[-11:], text]
            collected += text.startswith("Collecting ")
            if counting:
                print(f"\r  {collected} of {expected}", end="", file=sys.stderr, flush=True)
    if counting:
        say("")
    if process.returncode:
        raise SetupError(
            "The packages could not be installed; the next run starts afresh. Is there a connection to the package index?\n"
            + "".join(tail)
            + f"(the whole of it: {LOG})"
        )


def _started(command):
    environment = dict(os.environ, PIP_USER="0", PYTHONUNBUFFERED="1")
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return subprocess.Popen(command, cwd=str(ROOT), env=environment, **pipes)


def _hash(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _read_stamp():
    try:
        return json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _write_stamp(stamp):
    fresh = STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    os.replace(fresh, STAMP)


@contextlib.contextmanager
def _alone():
    """One set-up at a time in this folder; the system lets go of the lock when a process is killed."""
    (ROOT / "build").mkdir(exist_ok=True)
    with (ROOT / "build" / "set-up.lock").open("w") as file:
        if WINDOWS:
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Another set-up is at work in this folder; waiting for it …")
                fcntl.flock(file, fcntl.LOCK_EX)
        yield


# Tasks ------------------------------------------------------------------------------------------


def run_task(task, extra):
    """Run every step of `task`, even after one failed; its exit status is 0 when all succeeded."""
    environment = dict(os.environ)
    if task in ("check", "test", "bench", "bench-suggest", "soak", "pictures"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = []
    steps = TASKS[task]
    for name, arguments in steps:
        if len(steps) > 1:
            say("── " + name)
        last = (name, arguments) == steps[-1]
        done = subprocess.run([str(venv_python()), *arguments, *(extra if last else [])], cwd=str(ROOT), env=environment)
        if done.returncode:
            failed.append((name, done.returncode))
    if len(steps) > 1:
        say("All checks passed." if not failed else "Failed: " + ", ".join(name for name, _ in failed))
    return failed[0][1] if failed else 0


def lock(extra):
    """Write both lock files, for every platform and Python at once, with hashes and without anybody's index address."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetupError("`make lock` needs uv. Please type:  pip install uv")
    common = [uv, "pip", "compile", "pyproject.toml", "packaging/build.in", "--universal", "--python-version", "3.11", "--quiet"]
    common += ["--generate-hashes", "--no-emit-index-url", "--custom-compile-command", "make lock", *extra]
    run, test = (str(path.relative_to(ROOT)) for path in (LOCKS["run"], LOCKS["test"]))
    for more in (["-o", run], ["--extra", "test", "-c", run, "-o", test]):
        if subprocess.run([*common, *more], cwd=str(ROOT)).returncode:
            return 1
    return 0


def clean():
    for pattern in (".venv", "build", "dist", ".mypy_cache", ".ruff_cache", ".hypothesis", ".import_linter_cache"):
        shutil.rmtree(ROOT / pattern, ignore_errors=True)
    for folder in ("src", "tests", "packaging"):
        for cache in sorted((ROOT / folder).rglob("__pycache__")):
            shutil.rmtree(cache, ignore_errors=True)
    return 0


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Set up and start the annotator and its checks.")
    tasks = parser.add_subparsers(dest="task", metavar="TASK", required=True)
    for task, text in HELP.items():
        tasks.add_parser(task, help=text, add_help=False)
    chosen, extra = parser.parse_known_args(arguments)
    try:
        if chosen.task == "lock":
            return lock(extra)
        if chosen.task == "clean":
            return clean()
        set_up("run" if chosen.task == "run" else "test")
        return run_task(chosen.task, extra)
    except SetupError as error:
        say(str(error))
    except OSError as error:
        say(f"The set-up failed: {error}")
    except KeyboardInterrupt:
        say("Interrupted; run it again at any time.")
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main())
