"""What the project's own suggester gains from each finished document, under a scheme that nothing that ships has seen."""

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from scores import calibration_error

from annotator.suggest.learning import Job, Lesson, learn, offered, together
from annotator.suggest.own import Own, Reader, rate, train
from annotator.suggest.task import Passage
from annotator.suggest.worker import Finder
from datasets import Missing, own_scheme

SIZES = (5, 10, 20, 40)
ORDERS = 4
UNSEEN = 18


def measure(finder: Finder, data: Path) -> Iterator[dict[str, object]]:
    """A row per number of documents learnt from, over four orders; then one round as the application does it."""
    samples = own_scheme(data)
    if isinstance(samples, Missing):
        yield {"set": samples.name, "missing": str(samples.path)}
        return
    lessons = [
        Lesson(str(number), one.text, (Passage(0, len(one.text), "heading"),), one.names) for number, one in enumerate(samples)
    ]
    labels = {label: label for one in lessons for *_, label in one.marks}
    reader = Reader(finder)
    lines = {one.digest: reader.lines(one.digest, one.text, one.passages, one) for one in lessons}
    others = {one.digest: offered(finder, one, labels) for one in lessons}
    for size in (0, *SIZES):
        rows = []
        for order in range(ORDERS):
            shuffled = random.Random(order).sample(lessons, len(lessons))
            test = shuffled[-UNSEEN:]
            own = None
            if size:
                with tempfile.TemporaryDirectory() as folder:
                    own = train([line for one in shuffled[:size] for line in lines[one.digest]], Path(folder) / "tagger.crf")
            rows.append(_f1(own, test, lines, others))
        yield {"set": f"{size} documents learnt from", "F1": sum(rows) / ORDERS, "worst": min(rows), "best": max(rows)}
    began = time.process_time(), time.perf_counter()
    outcome = learn(Job(tuple(lessons), labels), finder)
    taken = time.process_time() - began[0], time.perf_counter() - began[1]
    yield {
        "set": f"{outcome.documents} documents, each by one that has not read it",
        "F1 before": outcome.before,
        "after": outcome.after,
        "better on": outcome.better,
        "seconds of one core": taken[0],
        "by the clock": taken[1],
    }
    yield _confidence(lessons, lines, labels, finder)


def _f1(own: Own | None, test: list[Lesson], lines: dict[str, list], others: dict[str, dict]) -> float:
    right = total = 0
    for one in test:
        found = together(list(own.guesses(lines[one.digest])) if own else None, others[one.digest])
        gold = frozenset(one.marks)
        right += len(found & gold)
        total += len(found) + len(gold)
    return 2 * right / total


def _confidence(lessons: list[Lesson], lines: dict[str, list], labels: dict[str, str], finder: Finder) -> dict[str, object]:
    """How well the calibration of forty documents holds on eighteen that it has not seen."""
    shuffled = random.Random(0).sample(lessons, len(lessons))
    own = Own.read(learn(Job(tuple(shuffled[:-UNSEEN]), labels), finder).weights)
    pairs = [
        (rate(own.steps, guess.marginal), guess.place in one.marks)
        for one in shuffled[-UNSEEN:]
        for guess in own.guesses(lines[one.digest])
    ]
    sure = [hit for score, hit in pairs if score >= 0.78]
    return {
        "set": f"confidence after {len(lessons) - UNSEEN} documents",
        "sure P": sum(sure) / max(len(sure), 1),
        "sure covers": sum(sure) / sum(len(one.marks) for one in shuffled[-UNSEEN:]),
        "calibration error": calibration_error(pairs),
    }
