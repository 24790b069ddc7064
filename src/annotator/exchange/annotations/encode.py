"""A bundle as one canonical JSONL line: fixed key order, entries in fixed order, times in UTC with microseconds."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import isfinite
from typing import Any

from annotator.core.model import Annotation, Collection, Decision, Note, Relation, Rule, Status, Turn
from annotator.exchange.annotations.bundle import SHARED, Bundle, Plain
from annotator.exchange.annotations.shapes import META, ORIGIN, SCHEMA, SHAPES

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


class Encoder:
    """Writes bundles as lines; labels, entries and the like, which many lines repeat, are encoded once.

    What no line can hold stays out of it, so that one such record does not keep
    the rest in; `problems` tells.
    """

    def __init__(self) -> None:
        self.problems: list[str] = []
        self._once: dict[str, tuple[Plain, str]] = {}

    def line(self, bundle: Bundle) -> str:
        """The line of `bundle`, with its line end."""
        if bundle.document is None:
            pieces = [self._encoded(_project(bundle), "the project")[:-1]]
        else:
            place = f"document {bundle.document['id']}"
            bundle = self._with_known_labels(bundle, place)
            pieces = [self._encoded(_document(bundle), place)[:-1]]
        for key in SHARED.values():
            records = sorted(getattr(bundle, key), key=_by_id)
            pieces.append(f',"{key}":[{",".join(map(self._repeated, records))}]')
        pieces.append("}\n")
        return "".join(pieces)

    def _repeated(self, record: Plain) -> str:
        known = self._once.get(record["id"])
        if known is None or known[0] is not record:
            known = self._once[record["id"]] = (record, self._encoded(_canonical(record), f"record {record['id']}"))
        return known[1]

    def _encoded(self, plain: Any, place: str) -> str:
        try:
            return _encode(plain)
        except ValueError:
            self.problems.append(f"{place}: numbers that are not finite are written as null")
            return _encode(_finite(plain))

    def _with_known_labels(self, bundle: Bundle, place: str) -> Bundle:
        """`bundle` without the decisions about marks of a label that the project does not have."""
        labels = {label["id"] for label in bundle.labels}
        known = [item for item in bundle.decisions if item["snapshot"]["label_id"] in labels]
        if len(known) == len(bundle.decisions):
            return bundle
        self.problems.append(f"{place}: {len(bundle.decisions) - len(known)} decisions about an unknown label left out")
        return replace(bundle, decisions=known)


def _project(bundle: Bundle) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "record": "project",
        "relations": _relations(bundle),
        "rules": _here(Rule, bundle.rules),
        "collections": _here(Collection, bundle.collections),
        "notes": _here(Note, bundle.notes),
        "removed": [
            *_gone(Relation, bundle.relations),
            *_gone(Rule, bundle.rules),
            *_gone(Collection, bundle.collections),
            *_gone(Note, bundle.notes),
        ],
    }


def _document(bundle: Bundle) -> dict[str, Any]:
    document, metadata = bundle.document, bundle.metadata
    assert document is not None and metadata is not None
    spans, document_labels = _annotations(bundle)
    # no mark of a removed document counts: they stand in `removed`, each with its own state
    gone = bundle.annotations if metadata["removed"] else [item for item in bundle.annotations if item["removed"]]
    return {
        "schema": SCHEMA,
        "id": document["id"],
        "digest": document["digest"],
        "text": document["text"],
        "title": metadata["title"],
        "meta": {key: _canonical(metadata[name]) for key, name, _ in META.fields if metadata[name]},
        "origin": {key: document[name] for key, name, _ in ORIGIN.fields},
        "turns": _here(Turn, sorted(bundle.turns, key=lambda turn: (turn["start"], turn["end"], turn["id"])), ordered=True),
        "spans": spans,
        "document_labels": document_labels,
        "relations": _relations(bundle),
        "decisions": [_shaped(Decision, item) for item in sorted(bundle.decisions, key=_by_id)],
        "suggestions": _suggestions(bundle),
        "notes": _here(Note, bundle.notes),
        "statuses": _here(Status, bundle.statuses),
        "removed": [
            *(_whole(Annotation, item) for item in sorted(gone, key=_by_id)),
            *_gone(Turn, bundle.turns),
            *_gone(Relation, bundle.relations),
            *_gone(Note, bundle.notes),
            *_gone(Status, bundle.statuses),
        ],
    }


def _annotations(bundle: Bundle) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What stands in `spans` and in `document_labels`: by place, then id. Here a corpus spends its time, so no detours."""
    assert bundle.document is not None
    text = bundle.document["text"]
    labels = {label["id"]: (label["name"], label["kind"]) for label in bundle.labels}
    owners = {layer["id"]: layer["annotator_id"] for layer in bundle.layers}
    spans: list[dict[str, Any]] = []
    whole: list[dict[str, Any]] = []
    for item in sorted(bundle.live(), key=lambda item: (item["fragments"], item["id"])):
        label_id, layer, fragments = item["label_id"], item["layer_id"], item["fragments"]
        label, kind = labels[label_id]
        owner = owners[layer]
        if fragments:
            start, end = fragments[0][0], fragments[-1][1]
            plain = {"id": item["id"], "start": start, "end": end}
            if len(fragments) > 1:
                plain["fragments"] = fragments
            plain["label"] = label
            plain["label_id"] = label_id
            plain["kind"] = kind
            plain["quote"] = text[start:end]
            spans.append(plain)
        else:
            plain = {"id": item["id"], "label": label, "label_id": label_id, "kind": kind}
            whole.append(plain)
        plain["annotator"] = owner
        plain["layer"] = layer
        plain["revision"] = item["revision"]
        plain["attributes"] = _canonical(item["attributes"]) if item["attributes"] else {}
        plain["unconfirmed"] = item["unconfirmed"]
        plain["note"] = item["note"]
        plain["origin"] = item["origin"]
        if item["author"] != owner:
            plain["author"] = item["author"]
        plain["created"] = item["created"]
        plain["updated"] = item["updated"]
    return spans, whole


def _suggestions(bundle: Bundle) -> list[dict[str, Any]]:
    """Each suggestion that was decided about, as the latest decision saw it: `decisions` again, in the shape of spans."""
    assert bundle.document is not None
    labels = {label["id"]: label for label in bundle.labels}
    latest: dict[str, Plain] = {}
    for decision in sorted(bundle.decisions, key=lambda item: (item["at"], item["id"])):
        if decision["subject"] == "suggestion":
            latest[decision["subject_id"]] = decision
    found = []
    for id_, decision in latest.items():
        seen = decision["snapshot"]
        label, fragments = labels[seen["label_id"]], seen["fragments"]
        plain: dict[str, Any] = {"id": id_}
        if fragments:
            plain |= {"start": fragments[0][0], "end": fragments[-1][1]}
            if len(fragments) > 1:
                plain["fragments"] = fragments
        plain |= {"label": label["name"], "label_id": label["id"], "kind": label["kind"]}
        if fragments:
            plain["quote"] = bundle.document["text"][plain["start"] : plain["end"]]
        plain |= {"attributes": _canonical(seen["attributes"]), "verdict": decision["verdict"], "decision": decision["id"]}
        found.append((fragments, id_, plain))
    return [plain for _, _, plain in sorted(found, key=lambda item: item[:2])]


def _relations(bundle: Bundle) -> list[dict[str, Any]]:
    names = {label["id"]: label["name"] for label in bundle.labels}
    shaped = _here(Relation, bundle.relations)
    return [{"id": plain.pop("id"), "label": names[plain["label_id"]], **plain} for plain in shaped]


def _here(kind: type, records: Sequence[Plain], *, ordered: bool = False) -> list[dict[str, Any]]:
    """The records that were not removed, in the order of their ids unless they are `ordered` already."""
    return [_shaped(kind, item) for item in (records if ordered else sorted(records, key=_by_id)) if not item["removed"]]


def _gone(kind: type, records: Iterable[Plain]) -> list[dict[str, Any]]:
    return [_whole(kind, item) for item in sorted(records, key=_by_id) if item["removed"]]


def _shaped(kind: type, record: Plain) -> dict[str, Any]:
    return {key: _canonical(record[name]) for key, name, _ in SHAPES[kind].fields}


def _whole(kind: type, record: Plain) -> dict[str, Any]:
    return {"record": kind.__name__.lower(), **_canonical(record)}


def _by_id(record: Plain) -> str:
    id_: str = record["id"]
    return id_


def _finite(value: Any) -> Any:
    """`value` with null for each number that JSON does not have."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def _canonical(value: Any) -> Any:
    """`value` with the keys of every mapping sorted."""
    if isinstance(value, Mapping):
        return {key: _canonical(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return [_canonical(item) for item in value]
    return value
