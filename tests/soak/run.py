"""`make soak`: `kill -9` at random moments while the real window is being marked in, then open the project and compare.

Counted are marks that the window had called saved and that are not there (or older), and projects that do not open; both
must be 0. A kill takes the process away, not the machine: what the disk itself keeps at a power cut rests on
`synchronous=FULL`, and is not tried here. `make soak ARGS="--kills 20 --seed 5"`.
Then a team on a server is put to the same, see `team.py`: `--analysts 20 --seconds 120`.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))
sys.path.insert(0, str(Path(__file__).parent))

from samples import ANNOTATOR, make_project
from team import run

from annotator import settings
from annotator.core.errors import AnnotatorError
from annotator.project import Project

DRIVER = Path(__file__).with_name("driver.py")
LONGEST = 1.5
"""Seconds that a driver lives at most after it is ready; one in ten is killed while it still starts."""
MARKS_PER_FILE = 3000
"""A project this full is put away and a new one begun, so that opening stays as quick as an analyst knows it."""


def drive_and_kill(project: Path, random: Random) -> tuple[list[str], int]:
    """What a driver said before it was killed at a random moment, and its session."""
    command = [sys.executable, DRIVER, project, str(random.randrange(10**9))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True) as process:
        said = b""
        if random.random() < 0.1:
            time.sleep(random.uniform(0.05, 1.5))
        else:
            said = process.stdout.readline()
            time.sleep(random.uniform(0.0, LONGEST))
        died = process.poll()
        os.kill(process.pid, signal.SIGKILL)
        said += process.stdout.read()
        if died is not None:
            raise SystemExit(f"the driver ended by itself with status {died}")
    return said.decode().splitlines(), process.pid


def missing_in(project: Path, saved: dict[UUID, int]) -> list[UUID]:
    """Those of the saved marks that the project does not have, or only in an older revision."""
    with Project.open(project, ANNOTATOR) as door:
        lost = []
        for id_, revision in saved.items():
            try:
                kept = door.annotations.get(id_)
            except AnnotatorError:
                lost.append(id_)
                continue
            if kept.removed or kept.revision < revision:
                lost.append(id_)
        return lost


def left_behind(session: int) -> list[int]:
    """Processes of a killed driver that still run after ten seconds: its child for suggestions must notice and end itself."""
    until = time.monotonic() + 10
    while (left := running(session)) and time.monotonic() < until:
        time.sleep(0.05)
    return left


def running(session: int) -> list[int]:
    left = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # ended meanwhile
        if int(fields[3]) == session and fields[0] != "Z":
            left.append(int(status.parent.name))
    return left


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--analysts", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    random = Random(arguments.seed)
    print(f"{arguments.kills} kills, seed {arguments.seed}", flush=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        settings.save(annotator_id=str(ANNOTATOR.id), annotator_name=ANNOTATOR.name)
        failed = soak(Path(folder), arguments.kills, random) if arguments.kills else 0
    if arguments.analysts:
        figures = run(arguments.analysts, arguments.seconds, arguments.seed)
        print(f"\n{arguments.analysts} analysts on a server for {arguments.seconds:.0f} seconds\n{figures.told()}")
        failed = failed or int(bool(figures.lost or figures.doubled or not figures.acknowledged))
    return failed


def soak(folder: Path, kills: int, random: Random) -> int:
    marks = lost = unopened = idle = orphans = 0
    project, saved = folder / "none.annotator", {}
    for kill in range(1, kills + 1):
        if not project.exists() or len(saved) > MARKS_PER_FILE:
            project, saved = folder / f"{kill}.annotator", {}
            make_project(project)[0].close()
        before = len(saved)
        said, session = drive_and_kill(project, random)
        for line in said:
            if line.startswith("saved "):
                _, id_, revision = line.split()
                saved[UUID(id_)] = int(revision)
        marks += len(saved) - before
        idle += len(saved) == before
        try:
            missing = missing_in(project, saved)
        except AnnotatorError as error:
            unopened += 1
            print(f"kill {kill}: the project does not open: {error}", flush=True)
            project = folder / "none.annotator"
            continue
        lost += len(missing)
        orphans += bool(left_behind(session))
        if missing:
            print(f"kill {kill}: saved and missing: {', '.join(map(str, missing))}", flush=True)
        if kill % 10 == 0:
            print(f"{kill:>5} kills, {marks} marks saved, {lost} missing, {unopened} projects that do not open", flush=True)
    print(f"\nkills {kills} ({idle} before the first mark)\nmarks reported saved {marks}")
    print(f"of these missing {lost}\nprojects that do not open {unopened}\ndrivers that left a child process behind {orphans}")
    return 1 if lost or unopened or orphans or not marks else 0


if __name__ == "__main__":
    sys.exit(main())
