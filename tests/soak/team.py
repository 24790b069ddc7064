"""Analysts at work on one project on a server, killed and started again at random, and so is the server.

Counted are marks that an analyst was told are saved and that are not there (lost), and marks that are there twice
(doubled); both must be 0. What an analyst had under way when killed waits in the outbox and is sent again under its id
by whoever takes the place. `make soak ARGS="--team 20 --seconds 120"`.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.documents import read
from tests.server import Server

from annotator import resources
from annotator.core.model import Annotator
from annotator.project import Project

ANALYST = Path(__file__).with_name("analyst.py")
TEXT = "All delegations said that they support the agreement. " * 4000


@dataclass
class Figures:
    """What came of a run; times in milliseconds."""

    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    kills: int = 0
    restarts: int = 0
    commits: list[float] = field(default_factory=list)
    seen: list[float] = field(default_factory=list)

    def p95(self, times: list[float]) -> float:
        return sorted(times)[int(len(times) * 0.95)] if times else float("nan")

    def told(self) -> str:
        return (
            f"kills {self.kills}, restarts of the server {self.restarts}\nmarks acknowledged {self.acknowledged}\n"
            f"of these lost {self.lost}\nmarks doubled {self.doubled}\n"
            f"p95 of a commit {self.p95(self.commits):.0f} ms of {len(self.commits)}\n"
            f"p95 until a colleague sees it {self.p95(self.seen):.0f} ms of {len(self.seen)}"
        )


class _Run:
    def __init__(self, server: Server, folder: Path, analysts: int, random: Random) -> None:
        self.server, self.folder, self.random = server, folder, random
        self.figures = Figures()
        self.database = server.fresh_name()
        self.keeper = server.url(self.database)
        with Project.create(self.keeper, Annotator(name="Keeper"), resources.codebook()) as project:
            project.documents.add(read(TEXT, title="Said by all"))
        people = [Annotator(name=f"Analyst {number}") for number in range(analysts)]
        self.addresses = [server.member(self.database, who, "annotator") for who in people]
        self.running = [self.start(number) for number in range(analysts)]

    def start(self, number: int) -> subprocess.Popen:
        command = [sys.executable, str(ANALYST), self.addresses[number], str(number), str(self.folder / f"outbox{number}")]
        with (self.folder / f"{number}.log").open("ab") as log:  # a line is written at once: what a killed one said is there
            return subprocess.Popen(command, stdout=log)

    def go(self, seconds: float, restarts: int) -> None:
        begin = time.monotonic()
        due = [begin + seconds * (number + 1) / (restarts + 1) for number in range(restarts)]
        while time.monotonic() < begin + seconds:
            time.sleep(self.random.uniform(1.0, 4.0))
            if due and time.monotonic() > due[0]:
                due.pop(0)
                self.server.stop()
                self.server.start()
                self.figures.restarts += 1
            number = self.random.randrange(len(self.running))
            os.kill(self.running[number].pid, signal.SIGKILL)
            self.running[number].wait()
            self.running[number] = self.start(number)
            self.figures.kills += 1
        for process in self.running:
            process.send_signal(signal.SIGTERM)
        for process in self.running:
            if process.wait(120) not in (0, -signal.SIGTERM):  # SIGTERM while it was still starting
                raise SystemExit(f"an analyst ended with status {process.returncode}")

    def count(self) -> Figures:
        acknowledged: dict[UUID, float] = {}
        for log in self.folder.glob("*.log"):
            for line in log.read_text().splitlines():
                what, *rest = line.split()
                if what == "saved" and len(rest) == 2:
                    acknowledged[UUID(rest[0])] = float(rest[1])
                elif what == "seen" and len(rest) == 1:
                    self.figures.seen.append(float(rest[0]))
        with Project.open(self.keeper, Annotator(name="Keeper")) as project:
            [summary] = project.documents.list()
            marks = list(project.documents.open(summary.id).marks.records())
        here = {mark.id for mark in marks}
        self.figures.acknowledged = len(acknowledged)
        self.figures.lost = len(acknowledged.keys() - here)
        self.figures.doubled = len(marks) - len({(mark.layer_id, mark.fragments, mark.label_id, mark.note) for mark in marks})
        self.figures.commits = list(acknowledged.values())
        return self.figures


def run(analysts: int, seconds: float, seed: int, restarts: int = 2) -> Figures:
    server = Server(durable=True)
    try:
        with tempfile.TemporaryDirectory() as folder:
            team = _Run(server, Path(folder), analysts, Random(seed))
            team.go(seconds, restarts)
            return team.count()
    finally:
        server.end()
