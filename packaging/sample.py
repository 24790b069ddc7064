"""What `make run` starts: the application on a project of the sample documents that stays the user's own.

Where no window can be shown the same job is done without one, each step by the command that a user would type.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import system
from annotator import resources, settings

PROJECT = settings.data_folder() / "sample.annotator"
RESULTS = Path("build") / "sample"


def command(*arguments: str | Path) -> None:
    """Run one command of the command line, or end with its exit status: it has said itself what went wrong."""
    done = subprocess.run([sys.executable, "-m", "annotator", *map(str, arguments)], check=False)
    if done.returncode:
        raise SystemExit(done.returncode)


def make_project() -> None:
    """Make the sample project unless it is there; in a folder aside first, so that a half-made one is never taken for it."""
    if PROJECT.exists():
        return
    PROJECT.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=PROJECT.parent, prefix="new-") as aside:
        fresh = Path(aside) / PROJECT.name
        command("new", fresh)
        command("import", fresh, *resources.corpus())
        fresh.rename(PROJECT)


def work_without_window() -> None:
    """Suggestions, JSONL and a picture of the window into `build/sample`."""
    print("There is no display here, so the same job is done without a window.", flush=True)
    RESULTS.mkdir(parents=True, exist_ok=True)
    lines, picture = RESULTS / "annotations.jsonl", RESULTS / "window.png"
    command("suggest", PROJECT)
    command("export", PROJECT, "-o", lines)
    command("verify", lines)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from annotator.gui.app import grab

    grab(str(PROJECT), picture)
    print(f"The project: {PROJECT}\nThe annotations: {lines}\nA picture of the window: {picture}")


def main() -> None:
    make_project()
    if system.has_display():
        command("open", PROJECT)
    else:
        work_without_window()


if __name__ == "__main__":
    main()
