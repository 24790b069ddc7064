"""A JSONL line back to a bundle, checked while it is read.

The fast way is written for lines that are right and only notices that something
does not fit; `verify.problems` then finds out what, and names the field.
"""

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, get_origin, get_type_hints

from annotator.core.errors import InputError, OffsetError
from annotator.core.model import (
    Annotation,
    Decision,
    Document,
    Metadata,
    Note,
    Record,
    Relation,
    Status,
    Turn,
    check_fragments,
)
from annotator.core.plain import from_plain, to_plain
from annotator.core.text import document_id
from annotator.exchange.annotations import shapes
from annotator.exchange.annotations.bundle import OWNED, SHARED, Bundle, Plain
from annotator.exchange.annotations.shapes import META, ORIGIN, SHAPES
from annotator.exchange.annotations.verify import problems

_REMOVABLE: dict[str, type] = {kind.__name__.lower(): kind for kind in (Annotation, Turn, Relation, Note, Status)}
_MISFIT = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError, RecursionError, OffsetError)


class Decoder:
    """Reads the lines of one file, `name` in errors; what every line repeats is looked at once."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._seen: dict[tuple[type, str], tuple[Any, Plain]] = {}

    def bundle(self, line: Mapping[str, Any], number: int) -> Bundle:
        """The bundle of a parsed line. Raises InputError with the line's number and the field that does not fit."""
        try:
            return self._bundle(line, number)
        except _MISFIT as error:
            for problem in problems(line, name=self._name, line=number):
                raise problem from error
            raise InputError("jsonl.field", file=self._name, line=number, field="line", reason=error) from error

    def _bundle(self, line: Mapping[str, Any], number: int) -> Bundle:
        shared: dict[str, Any] = {
            name: [self._shared(kind, item) for item in line.get(name, ())] for kind, name in SHARED.items()
        }
        layers = {layer["id"]: layer["annotator_id"] for layer in shared["layers"]}
        labels = {label["id"] for label in shared["labels"]}
        if "record" in line:
            owned = _owned(line, (Relation, Note), None, "", labels, layers)
            return Bundle(line=number, **owned, **shared)
        text = line["text"]
        document = _document(line)
        owned = _owned(line, (Turn, Relation, Decision, Note, Status), document["id"], text, labels, layers)
        for turn in owned["turns"]:
            check_fragments(((turn["start"], turn["end"]),), len(text))
        owned["annotations"].extend(_annotations(line, document["id"], labels, layers))
        return Bundle(document=document, metadata=_metadata(line), line=number, **owned, **shared)

    def _shared(self, kind: type, item: Any) -> Plain:
        known = self._seen.get((kind, item["id"]))
        if known is None or known[0] != item:
            shapes.id_(item["id"])
            known = self._seen[kind, item["id"]] = (item, _plain(kind, item))
        return known[1]


def _document(line: Mapping[str, Any]) -> Plain:
    text, digest, origin = line["text"], line["digest"], line.get("origin", {})
    if digest != "sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest() or "\r" in text:
        raise ValueError("digest")
    if line["id"] != str(document_id(digest)):
        raise ValueError("id")
    known = {name: _checked(check, origin[key]) for key, name, check in ORIGIN if key in origin}
    return _with_defaults(Document, {"id": line["id"], "digest": digest, "text": text, **known})


def _metadata(line: Mapping[str, Any]) -> Plain:
    meta = line.get("meta", {})
    known = {name: _checked(check, meta[key]) for key, name, check in META if key in meta}
    title = _checked(shapes.text, line.get("title", ""))
    return _with_defaults(Metadata, {"id": line["id"], "title": title, **known})


def _with_defaults(kind: type, known: Mapping[str, Any]) -> Plain:
    plain = to_plain(from_plain(kind, known))
    assert isinstance(plain, dict)
    return plain


def _annotations(line: Mapping[str, Any], document: str, labels: Iterable[str], layers: Mapping[str, str]) -> Iterable[Plain]:
    """The live annotations of a line. Here a corpus spends its time, so no detours."""
    text: str = line["text"]
    length = len(text)
    for key in ("spans", "document_labels"):
        for item in line.get(key, ()):
            fragments: list[list[int]] = []
            if key == "spans":
                start, end = item["start"], item["end"]
                if type(start) is not int or not 0 <= start < end <= length or text[start:end] != item["quote"]:
                    raise ValueError("quote")
                fragments = [[start, end]]
                if "fragments" in item:
                    fragments = item["fragments"]
                    shapes.pairs(fragments)
                    check_fragments(tuple((first, last) for first, last in fragments), length)
                    if fragments[0][0] != start or fragments[-1][1] != end:
                        raise ValueError("fragments")
            revision, layer, label = item["revision"], item["layer"], item["label_id"]
            note, attributes, unconfirmed = item.get("note", ""), item["attributes"], item.get("unconfirmed", [])
            created, updated = item["created"], item["updated"]
            author = layers[layer]
            if "author" in item:
                author = item["author"]
                shapes.id_or_none(author)
            if (
                type(revision) is not int
                or not 0 < revision <= shapes.LARGEST
                or label not in labels
                or type(attributes) is not dict
            ):
                raise ValueError("annotation")
            shapes.id_(item["id"])
            shapes.text(note)
            shapes.text(item["origin"])
            if unconfirmed:
                shapes.texts(unconfirmed)
            shapes.time(created)
            if updated != created:
                shapes.time(updated)
            yield {
                "id": item["id"],
                "revision": revision,
                "author": author,
                "created": created,
                "updated": updated,
                "removed": False,
                "document_id": document,
                "layer_id": layer,
                "label_id": label,
                "fragments": fragments,
                "attributes": attributes,
                "unconfirmed": unconfirmed,
                "note": note,
                "origin": item["origin"],
            }


def _owned(
    line: Mapping[str, Any],
    kinds: Iterable[type],
    document: str | None,
    text: str,
    labels: Iterable[str],
    layers: Mapping[str, str],
) -> dict[str, Any]:
    """What belongs to the document (or to none) beside its live annotations, and everything removed."""
    found: dict[str, list[Plain]] = {name: [] for name in OWNED.values()}
    for kind in kinds:
        found[OWNED[kind]] = [_shaped(kind, item, document) for item in line.get(OWNED[kind], ())]
    for item in line.get("removed", ()):
        kind = _REMOVABLE[item["record"]]
        plain = _plain(kind, item)
        if plain.get("document_id", document) != document:
            raise ValueError("document_id")
        if kind is Annotation:
            check_fragments(tuple((start, end) for start, end in plain["fragments"]), len(text))
        found[OWNED[kind]].append(plain)
    for item in (*found["relations"], *found["annotations"]):
        if item["layer_id"] not in layers or item["label_id"] not in labels:
            raise KeyError("layer")
    return found


def _shaped(kind: type, item: Mapping[str, Any], document: str | None) -> Plain:
    """A plain record from an entry of the line whose keys `SHAPES` names."""
    plain: dict[str, Any] = {name: _checked(check, item[key]) for key, name, check in SHAPES[kind] if key in item}
    if kind in (Turn, Decision, Status):
        plain["document_id"] = document
    if len(plain) < len(SHAPES[kind]):
        return _with_defaults(kind, plain)
    if issubclass(kind, Record):
        plain["removed"] = False
    return plain


def _plain(kind: type, item: Mapping[str, Any]) -> Plain:
    """The plain form of a record that stands whole in the line, every field of it known to fit."""
    plain = _with_defaults(kind, item)
    for name, wanted in _simple_fields(kind):
        if type(plain[name]) is not wanted:
            raise TypeError(name)
    for name, value in plain.items():
        if name in item and type(value) is not type(item[name]):
            raise TypeError(name)
    return plain


@cache
def _simple_fields(kind: Any) -> tuple[tuple[str, type], ...]:
    """The fields that `from_plain` takes over as they are, and what they must be."""
    simple: dict[Any, type] = {str: str, int: int, bool: bool, Mapping: dict}
    return tuple(
        (name, simple[wanted]) for name, hint in get_type_hints(kind).items() if (wanted := get_origin(hint) or hint) in simple
    )


def _checked(check: shapes.Check, value: Any) -> Any:
    check(value)
    return value
