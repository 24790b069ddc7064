"""Claims and positions: the ranking of sentences, and whole positions against the documents annotated by hand."""

from collections.abc import Iterator
from pathlib import Path

from scores import average_precision

from annotator.suggest import claims
from datasets import Missing, claim_set


def measure(data: Path) -> Iterator[dict[str, object]]:
    """The claim ranking; nothing that ships is trained on that set."""
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
