"""Claims and positions: the ranking of sentences, and whole positions against the documents annotated by hand."""

from collections.abc import Iterator
from pathlib import Path

from scores import average_precision

from annotator.core.evaluation import Marked, evaluate
from annotator.core.model import POSSIBLE, Annotation, Entry, Label, Turn
from annotator.exchange.annotations import jsonl
from annotator.resources import corpus
from annotator.suggest import claims
from annotator.suggest.merge import step
from annotator.suggest.task import Known, Passage, Task
from annotator.suggest.worker import Finder
from datasets import Missing, claim_set

GOLD = corpus()[0].with_name("gold.jsonl")
KINDS = {"Claim": "claim", "Position": "position"}


def measure(finder: Finder, data: Path) -> Iterator[dict[str, object]]:
    """The claim ranking; nothing that ships is trained on that set. Then the documents marked by hand."""
    yield from _by_hand(finder)
    verdicts = claim_set(data)
    if isinstance(verdicts, Missing):
        yield {"set": verdicts.name, "missing": str(verdicts.path)}
        return
    ranked = sorted(verdicts, key=lambda one: -claims.score(one.words))
    yield {
        "set": "debates, two classes",
        "trained on": "nothing (hand weights)",
        "sentences": len(verdicts),
        "claims": sum(one.is_claim for one in verdicts),
        "AP": average_precision(one.is_claim for one in ranked),
    }


def _by_hand(finder: Finder) -> Iterator[dict[str, object]]:
    """A row per kind of statement. The cues were written with these documents in view: no figure for unknown texts."""
    with GOLD.open("rb") as stream:
        bundles = list(jsonl.read(stream, GOLD.name))
    found: list[Marked] = []
    gold: list[Marked] = []
    for bundle in bundles:
        text, digest = bundle.document["text"], bundle.document["digest"]
        turns = bundle.records(Turn)
        entries = tuple(Known(str(one.id), one.kind, (one.name, *one.aliases)) for one in bundle.records(Entry))
        passages = tuple(Passage(one.start, one.end, one.role, tuple(map(str, one.speakers))) for one in turns)
        labels = {label.id: label for label in bundle.records(Label)}
        for find in finder.find(Task(digest, text, passages, entries)):
            if find.label in KINDS and step(find.score) != POSSIBLE:
                values = {name: (value,) if isinstance(value, str) else value for name, value in find.attributes.items()}
                found.append(Marked(digest, find.label, KINDS[find.label], ((find.start, find.end),), values))
        for mark in bundle.records(Annotation):
            label = labels[mark.label_id]
            if label.name in KINDS:
                values = {
                    name: tuple(value) if isinstance(value, list) else (str(value),) for name, value in mark.attributes.items()
                }
                gold.append(Marked(digest, label.name, label.kind, mark.fragments, values))
    for score in evaluate(found, gold):
        yield {
            "set": f"{score.label}s, sample document",
            "trained on": "nothing, but written with it in view",
            "marks": score.gold,
            "P": score.precision,
            "R": score.recall,
            "F1": score.f1,
            "tuple F1": score.whole_f1,
        }
