"""All annotations as one table for a spreadsheet: UTF-8 with BOM, so that Excel reads it, and no cell that it would compute."""

import codecs
import csv
import io
from collections.abc import Iterable, Mapping
from typing import IO, Any

from annotator.exchange.annotations.bundle import Bundle, Plain
from annotator.exchange.tables import defused

COLUMNS = (
    "title", "said_on", "label", "holder", "target", "stance", "attributes", "quote", "before", "after", "start", "end",
    "annotator", "note", "unconfirmed", "annotation_id", "document_id",
)  # fmt: skip
CONTEXT = 80
"""Code points of text on either side of a quote."""
_OWN_COLUMN = ("holder", "target", "stance")


def write(stream: IO[bytes], bundles: Iterable[Bundle]) -> list[str]:
    """Write a row for each live annotation, in the order of the documents and of the text. Nothing to report."""
    stream.write(codecs.BOM_UTF8)
    text = io.TextIOWrapper(stream, "utf-8", newline="", write_through=True)
    try:
        rows = csv.writer(text)
        rows.writerow(COLUMNS)
        for bundle in bundles:
            names = _names(bundle)
            for item in sorted(bundle.live(), key=lambda item: (item["fragments"], item["id"])):
                rows.writerow([defused(cell) for cell in _row(bundle, item, names)])
    finally:
        text.detach()
    return []


def _row(bundle: Bundle, item: Plain, names: Mapping[str, str]) -> tuple[str, ...]:
    assert bundle.document is not None and bundle.metadata is not None
    text, fragments, attributes = bundle.document["text"], item["fragments"], item["attributes"]
    start, end = (fragments[0][0], fragments[-1][1]) if fragments else (0, 0)
    others = (f"{name}: {_shown(attributes[name], names)}" for name in sorted(attributes) if name not in _OWN_COLUMN)
    return (
        bundle.metadata["title"] or bundle.document["name"],
        bundle.metadata["said_on"],
        names[item["label_id"]],
        *(_shown(attributes.get(name), names) for name in _OWN_COLUMN),
        "; ".join(others),
        " … ".join(text[first:last] for first, last in fragments),
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT] if fragments else "",
        str(start) if fragments else "",
        str(end) if fragments else "",
        names[item["layer_id"]],
        item["note"],
        "; ".join(item["unconfirmed"]),
        item["id"],
        item["document_id"],
    )


def _names(bundle: Bundle) -> dict[str, str]:
    """What to call labels, layers (by their annotator) and entries (by the one they were merged into)."""
    people = {person["id"]: person["name"] for person in bundle.annotators}
    entries = {entry["id"]: entry for entry in bundle.entries}
    names = {label["id"]: label["name"] for label in bundle.labels}
    names |= {layer["id"]: people.get(layer["annotator_id"], layer["name"]) for layer in bundle.layers}
    for id_, entry in entries.items():
        seen = {id_}
        while entry["merged_into"] in entries and entry["merged_into"] not in seen:
            seen.add(entry["merged_into"])
            entry = entries[entry["merged_into"]]
        names[id_] = entry["name"]
    return names


def _shown(value: Any, names: Mapping[str, str]) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_shown(item, names) for item in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return names.get(value, value) if isinstance(value, str) else str(value)
