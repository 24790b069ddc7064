"""From the start of the process to the first painted window, and to a document that can be read and marked.

Beside them an empty QMainWindow in the same interpreter is the yardstick. Bytecode is cached in a folder of the
bench's own, filled by a first round that is not counted: so every installation starts as the second time after set-up,
also one whose packages came uncompiled or with PYTHONDONTWRITEBYTECODE set, where most of the time goes to the compiler.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rows import Row, main, median
from samples import ANNOTATOR, make_project

from annotator import settings

ROUNDS = 10
CHILD = Path(__file__).with_name("start_once.py")


def start(*arguments: str) -> tuple[float, list[str]]:
    """Milliseconds from starting a process to what it says, and the heavy packages that it had imported by then."""
    began = time.monotonic()
    done = subprocess.run([sys.executable, CHILD, *arguments], stdout=subprocess.PIPE, text=True, check=True, timeout=60)
    said = json.loads(done.stdout.splitlines()[-1])
    return (said["at"] - began) * 1e3, said["loaded"]


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        settings.save(annotator_id=str(ANNOTATOR.id), annotator_name=ANNOTATOR.name)
        path = Path(folder) / "project.annotator"
        make_project(path)[0].close()
        ways = {"empty": ("empty",), "window": ("window", str(path)), "document": ("document", str(path))}
        for arguments in ways.values():
            start(*arguments)  # files into the system's cache, bytecode written
        times: dict[str, list[float]] = {way: [] for way in ways}
        loaded: set[str] = set()
        for _ in range(ROUNDS):
            for way, arguments in ways.items():
                taken, heavy = start(*arguments)
                times[way].append(taken)
                loaded |= set(heavy)
    empty, window, document = (median(times[way]) for way in ways)
    how = f"median of {ROUNDS} processes each, in turn"
    return [
        Row("empty QMainWindow painted", empty, "ms", how=how),
        Row("our window painted", window, "ms", how=how),
        Row("our window painted, times the empty one", window / empty, "times", 3),
        Row("document readable and markable", document, "ms", how=how),
        Row("document readable and markable, times the empty one", document / empty, "times", 12),
        Row("of spaCy, Alembic and numpy imported by then", len(loaded), "packages", 0, ", ".join(sorted(loaded))),
    ]


if __name__ == "__main__":
    main(measure)
