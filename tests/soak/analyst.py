"""One analyst: marks without a pause until told to stop, and looks at what the others do. `analyst.py ADDRESS NUMBER OUTBOX`.

Says "saved ID MILLISECONDS" for what the server has acknowledged, "seen MILLISECONDS" for a colleague's mark.
"""

import os
import signal
import sys
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from uuid import uuid4

from annotator.core.errors import StoreError
from annotator.core.model import Annotation, Annotator
from annotator.project import Project
from annotator.project.outbox import Outbox

PACE, LOOK = 0.25, 1.0
"""Seconds between two marks, and between two looks: a quick analyst, and a window that looks within two seconds."""
stopping = False


def say(line: str) -> None:
    os.write(1, line.encode() + b"\n")


def stop(*_: object) -> None:
    global stopping
    stopping = True


def patiently(work):
    """`work()`, again until the server answers."""
    while True:
        try:
            return work()
        except StoreError as error:
            if error.message not in ("store.server", "server.full", "server.held"):
                raise
            time.sleep(0.2)


def send(project: Project, outbox: Outbox) -> None:
    begun = time.monotonic()
    for sent in patiently(lambda: outbox.send(project)):
        if sent.error is not None:
            raise sent.error
        for mark in sent.changes.records:
            say(f"saved {mark.id} {(time.monotonic() - begun) * 1000:.1f}")


def work(address: str, number: int, outbox: Outbox) -> None:
    project = patiently(lambda: Project.open(address, Annotator(name=f"Analyst {number}")))
    [document] = patiently(project.documents.list)
    label = patiently(project.codebook.current).by_name("Claim")
    mine = project.layer
    first = patiently(lambda: sum(mark.layer_id == mine for mark in project.documents.open(document.id).marks.records()))
    place, looked = patiently(project.place), time.monotonic()
    send(project, outbox)  # what the one before was killed over
    for turn in count(first):
        if stopping:
            break
        start = turn % (document.length - 3)
        note = uuid4().hex  # tells every mark from every other: a doubled one has the same
        # kept before it is sent: whoever is killed in between has told nobody that it is saved, and yet it is not lost
        outbox.keep(uuid4(), lambda project, start=start, note=note: project.annotations.mark(
            document.id, ((start, start + 3),), label.id, note=note, attributes={"gist": note}
        ))  # fmt: skip
        send(project, outbox)
        time.sleep(PACE)
        if time.monotonic() - looked > LOOK:
            place, news = patiently(lambda place=place: project.news(place))
            looked, now = time.monotonic(), datetime.now(UTC)
            for mark in news.records:
                if isinstance(mark, Annotation) and mark.layer_id != mine:
                    say(f"seen {(now - mark.updated).total_seconds() * 1000:.0f}")
    project.close()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stop)
    work(sys.argv[1], int(sys.argv[2]), Outbox(Path(sys.argv[3]), "project"))
