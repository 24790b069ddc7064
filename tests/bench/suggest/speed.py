"""Words a second of everything that suggests, against a bare tokenizer in the same run and on the same text."""

import time
from collections.abc import Callable, Iterator

from annotator.resources import corpus
from annotator.suggest.task import Task
from annotator.suggest.worker import Finder

TIMES = 5


def measure(finder: Finder) -> Iterator[dict[str, object]]:
    """A row for the tokenizer alone, one for all suggesters; the best of several runs, as the machine is not ours alone."""
    import spacy

    text = "\n".join(path.read_text("utf-8") for path in corpus())
    words = len(text.split())
    bare = spacy.blank("en")
    lines = [line for line in text.split("\n") if line]
    alone = words / _best(lambda: [bare(line) for line in lines])
    whole = words / _best(lambda: finder.find(Task("digest", text)))
    yield {"what": "spacy.blank('en')", "words/s": alone, "of the tokenizer": 1.0}
    yield {"what": "everything that suggests", "words/s": whole, "of the tokenizer": whole / alone}


def _best(run: Callable[[], object]) -> float:
    run()
    times = []
    for _ in range(TIMES):
        began = time.perf_counter()
        run()
        times.append(time.perf_counter() - began)
    return min(times)
