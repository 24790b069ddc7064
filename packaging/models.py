"""`make models DATA=FOLDER`: train the weights that ship in `resources/models/`, from open sets whose licences allow it.

Three steps, each on texts that the one before has not seen: the tagger of names; the weights that judge its
guesses and the rules'; the calibration that turns their sum into what really held. The second and third are
fitted on guesses of taggers that were trained on the *other* sets, so they speak of unknown kinds of text.

The tagger that ships has read every split. Beside it, in `build/`, comes one that has read the training
splits only: `make bench-suggest` measures that one (`--measured` trains it alone). Four minutes on one core.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src")]

import datasets  # noqa: E402
from annotator.suggest import confidence, crf, entities, models, pipeline  # noqa: E402
from annotator.suggest.task import Passage, Task  # noqa: E402
from annotator.suggest.worker import Finder  # noqa: E402

MEASURED = ROOT / "build" / "models" / models.NAME
ATTRIBUTION = """These weights were trained by packaging/models.py on the following annotated texts, changed in that names
were cut to the bounds of the application's own codebook (no article, title or office; states are places).
No text is contained; the licence of the weights stands in LICENSE beside this file.
"""
TRAINING = {"c1": 0.1, "c2": 0.02, "max_iterations": 120, "feature.possible_transitions": True}
STEADY = 2.0
"""How strongly the judge's weights are held to zero."""
NEWTON = 12
"""Rounds of fitting; after eight nothing moves any more."""
EDGES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.96)
ENOUGH = 40
"""Guesses of one set in a step of the calibration: fewer say too little."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A document with every guess at a name in it: its signs, and whether people marked just that."""

    text: str
    found: list[entities.Entity]
    counted: list[entities.Entity]
    signs: list[dict[str, float]]
    right: list[bool]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="the folder of the open sets")
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "models" / models.NAME, help="where the weights go")
    parser.add_argument("--measured", action="store_true", help="only the tagger that the bench measures")
    chosen = parser.parse_args()
    sets = []
    for each in datasets.entity_sets(chosen.data):
        if isinstance(each, datasets.Missing):
            print(f"{each.name} is not at {each.path}", file=sys.stderr)
            return 1
        sets.append(each)
    trained = [each for each in sets if each.train]
    prepared = {each.name: list(_sequences(each.train)) for each in trained}
    MEASURED.mkdir(parents=True, exist_ok=True)
    _train(prepared.values(), MEASURED / models.TAGGER)
    if chosen.measured:
        shutil.copy(chosen.out / models.CONFIDENCE, MEASURED)
        return 0
    chosen.out.mkdir(parents=True, exist_ok=True)
    seen: dict[str, list[Seen]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for held_out in trained:
            path = Path(folder) / "names.crf"
            _train([rows for name, rows in prepared.items() if name != held_out.name], path)
            seen[held_out.name] = list(_seen(held_out, path))
            print(f"without {held_out.name}: {sum(len(one.counted) for one in seen[held_out.name]):,} guesses", file=sys.stderr)
    _train((*prepared.values(), *(list(_sequences(each.test)) for each in sets)), chosen.out / models.TAGGER)
    labels = sorted({label for each in trained for label in each.labels})
    data = {
        "labels": labels,
        "calibration": calibration(seen, frozenset(labels)),
        "weights": {sign: round(weight, 4) for sign, weight in fitted(one for each in seen.values() for one in each).items()},
    }
    (chosen.out / models.CONFIDENCE).write_text(json.dumps(data, indent=0, ensure_ascii=False) + "\n", "utf-8")
    shutil.copy(chosen.out / models.CONFIDENCE, MEASURED)
    _attribute(sets, chosen.out)
    return 0


def _attribute(sets: Sequence[datasets.Set], folder: Path) -> None:
    """Whose texts and annotations the weights come from, beside them."""
    lines = [f"- {each.credit}. {each.licence}." for each in sets]
    (folder / "ATTRIBUTION").write_text("\n".join([ATTRIBUTION, *lines]) + "\n", "utf-8")


# The tagger ---------------------------------------------------------------------------------------

Rows = list[tuple[list[list[str]], list[str]]]


def _sequences(samples: Sequence[datasets.Sample]) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Features and tags of every sequence, line by line as the application reads."""
    nlp = pipeline.assembled()
    for sample in samples:
        at = 0
        for line in sample.text.split("\n"):
            doc = nlp(line)
            ruled = [(span.label_, span.id_, span.start_char, span.end_char) for span in doc.spans.get(pipeline.SPANS, ())]
            names = [(start - at, end - at, label) for start, end, label in sample.names if at <= start and end <= at + len(line)]
            features, tags = crf.features_of(doc, ruled), crf.tagged(doc, names)
            for first, last in crf.sequences(doc):
                yield features[first:last], tags[first:last]
            at += len(line) + 1


def _train(parts: Iterable[Rows], path: Path) -> None:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(TRAINING)
    for rows in parts:
        for features, tags in rows:
            trainer.append(features, tags)
    trainer.train(str(path))


# The judge ----------------------------------------------------------------------------------------


def _seen(each: datasets.Set, tagger: Path) -> Iterator[Seen]:
    """What rules and tagger guess in the texts of a set that the tagger has not seen."""
    finder = Finder(models.Weights(tagger, entities.ByRule()))
    for sample in each.train:
        gold = set(sample.names)
        found = finder.guesses(Task("digest", sample.text, (Passage(0, len(sample.text), "heading"),))) or []
        counted = [one for one in found if confidence.is_learned(one, each.labels) and not _left_open(sample, one, gold)]
        signs = list(confidence.signs_of(sample.text, counted, found))
        yield Seen(sample.text, found, counted, signs, [(one.start, one.end, one.label) in gold for one in counted])


def _left_open(sample: datasets.Sample, one: entities.Entity, gold: set[datasets.Name]) -> bool:
    if (one.start, one.end, one.label) in gold:
        return False
    return any(start < one.end and one.start < end for start, end in sample.unsure)


def fitted(documents: Iterable[Seen]) -> dict[str, float]:
    """Logistic regression over the signs, by Newton's method: there are only some hundreds of them."""
    import numpy as np

    rows = [row for document in documents for row in zip(document.signs, document.right, strict=True)]
    names = sorted({sign for signs, _ in rows for sign in signs})
    column = {name: index for index, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)))
    for index, (signs, _) in enumerate(rows):
        for sign, value in signs.items():
            table[index, column[sign]] = value
    right = np.array([hit for _, hit in rows], dtype=float)
    weights = np.zeros(len(names))
    for _ in range(NEWTON):
        expected = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (right - expected) - STEADY * weights
        curve = (table * (expected * (1 - expected))[:, None]).T @ table + STEADY * np.eye(len(names))
        weights += np.linalg.solve(curve, slope)
    return dict(zip(names, map(float, weights), strict=True))


def calibration(seen: Mapping[str, list[Seen]], labels: frozenset[str]) -> list[dict[str, object]]:
    """For steps of the weighed probability, what held in each set when neither tagger nor judge had seen it.

    Counted over what would be shown, rivals for one place settled. `rate` is what to expect of an unknown
    text, each set counting the same; it never falls from step to step.
    """
    pairs: dict[str, list[tuple[float, bool]]] = {name: [] for name in seen}
    for name, documents in seen.items():
        judge = confidence.Confidence(fitted(one for other, each in seen.items() if other != name for one in each), (), labels)
        for document in documents:
            right = {(one.start, one.end, one.label): hit for one, hit in zip(document.counted, document.right, strict=True)}
            for one in entities.settle(document.text, judge.judged(document.text, document.found)):
                hit = right.get((one.start, one.end, one.label))
                if hit is not None:
                    pairs[name].append((one.score, hit))
    rows: list[dict[str, object]] = []
    lowest = 0.0
    for low, high in pairwise((*EDGES, 1.01)):
        hits = {name: [hit for weighed, hit in each if low <= weighed < high] for name, each in pairs.items()}
        rates = {name: round(sum(each) / len(each), 3) for name, each in hits.items() if len(each) >= ENOUGH}
        if rates:
            lowest = max(lowest, sum(rates.values()) / len(rates))
        rows.append({"from": low, "rate": round(lowest, 3), "seen": sum(map(len, hits.values())), "rates": rates})
    return rows


if __name__ == "__main__":
    sys.exit(main())
