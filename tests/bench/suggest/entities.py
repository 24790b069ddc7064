"""Names against the open sets, on splits that nothing was trained on."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from scores import Tally, calibration_error

from annotator.core.model import LIKELY, POSSIBLE, SURE
from annotator.suggest.merge import step
from annotator.suggest.task import Find, Passage, Task
from annotator.suggest.worker import Finder
from datasets import Missing, Sample, Set, entity_sets, own_scheme  # in packaging/, beside what trains on them

STATEMENTS = frozenset({"Claim", "Position"})


def measure(finder: Finder, data: Path, *, has_weights: bool) -> Iterator[dict[str, object]]:
    """A row per set, then the press statements under a scheme of their own."""
    for each in entity_sets(data):
        yield (
            {"set": each.name, "missing": str(each.path)}
            if isinstance(each, Missing)
            else _row(finder, each, _trained(each, has_weights))
        )
    own = own_scheme(data)
    if isinstance(own, Missing):
        yield {"set": own.name, "missing": str(own.path)}
    else:
        whole = frozenset(label for sample in own for *_, label in sample.names)
        yield _row(finder, Set("press statements, own scheme", "", "", (), tuple(own), whole), _trained(None, has_weights))


def finds(finder: Finder, sample: Sample) -> list[Find]:
    """Names found in a document, as the application would find them."""
    digest = hashlib.sha256(sample.text.encode()).hexdigest()
    task = Task(digest, sample.text, (Passage(0, len(sample.text), "heading"),))  # a heading has names, no statements
    return [find for find in finder.find(task) or () if find.label not in STATEMENTS]


def _row(finder: Finder, each: Set, trained: str) -> dict[str, object]:
    tallies = {SURE: Tally(), LIKELY: Tally(), POSSIBLE: Tally()}
    visible, offered = Tally(), Tally()
    pairs: list[tuple[float, bool]] = []
    for sample in each.test:
        gold = set(sample.names)
        counted = [find for find in finds(finder, sample) if find.label in each.labels and not _left_open(sample, find, gold)]
        for name, tally in tallies.items():
            tally.add({_span(find) for find in counted if step(find.score) == name}, gold)
        visible.add({_span(find) for find in counted if step(find.score) != POSSIBLE}, gold)
        offered.add({_span(find) for find in counted}, gold)
        pairs += [(find.score, _span(find) in gold) for find in counted]
    words = sum(len(sample.text.split()) for sample in each.test)
    sure, likely = tallies[SURE], tallies[LIKELY]
    return {
        "set": each.name,
        "trained on": trained,
        "words": words,
        "names": visible.gold,
        "F1 of all offered": offered.f1,
        "P": visible.precision,
        "R": visible.recall,
        "F1": visible.f1,
        "sure P": sure.precision,
        "sure covers": sure.recall,
        "likely P": likely.precision,
        "wrong/100 words": 100 * (visible.found - visible.right) / max(words, 1),
        "calibration error": calibration_error(pairs),
    }


def _trained(each: Set | None, has_weights: bool) -> str:
    if not has_weights:
        return "nothing (rules only)"
    return "the training split of this and other sets" if each and each.train else "other sets only"


def _span(find: Find) -> tuple[int, int, str]:
    return find.start, find.end, find.label


def _left_open(sample: Sample, find: Find, gold: set[tuple[int, int, str]]) -> bool:
    return _span(find) not in gold and any(start < find.end and find.start < end for start, end in sample.unsure)
