"""What doccano imports for sequence labelling: a JSON line per document with `label` triples (code points)."""

import json
from collections.abc import Iterable
from typing import IO

from annotator.exchange.annotations.bundle import Bundle


def write(stream: IO[bytes], bundles: Iterable[Bundle]) -> list[str]:
    """Write a line for each document; every fragment is a triple of its own. Returns what could not be told."""
    problems = []
    for bundle in bundles:
        assert bundle.document is not None
        names = {label["id"]: label["name"] for label in bundle.labels}
        triples, whole = [], 0
        for item in bundle.live():
            triples += [[start, end, names[item["label_id"]]] for start, end in item["fragments"]]
            whole += not item["fragments"]
        line = {"id": bundle.document["id"], "text": bundle.document["text"], "label": sorted(triples)}
        stream.write((json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n").encode())
        if whole:
            problems.append(f"document {bundle.document['id']}: {whole} labels of the whole document left out")
    return problems
