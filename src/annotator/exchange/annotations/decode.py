"""A JSONL line back to a bundle, checked while it is read.

The fast way is written for lines that are right and only notices that something
does not fit; `verify.problems` then finds out what, and names the field.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from annotator.core.errors import AnnotatorError
from annotator.core.model import (
    ORIGINS,
    Annotation,
    Collection,
    Decision,
    Document,
    Label,
    Metadata,
    Note,
    Record,
    Relation,
    Rule,
    Status,
    Turn,
    check_fragments,
)
from annotator.core.plain import from_plain, to_plain
from annotator.core.text import document_id
from annotator.exchange.annotations import shapes
from annotator.exchange.annotations.bundle import OWNED, SHARED, Bundle, Plain
from annotator.exchange.annotations.references import Known
from annotator.exchange.annotations.shapes import META, ORIGIN, SHAPES, WHOLE
from annotator.exchange.annotations.verify import refusal

_REMOVABLE: dict[str, type] = {
    kind.__name__.lower(): kind for kind in (Annotation, Turn, Relation, Rule, Collection, Note, Status)
}
_MISFIT = (AnnotatorError, KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError, RecursionError)


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
            raise refusal(line, error, name=self._name, line=number) from error

    def _bundle(self, line: Mapping[str, Any], number: int) -> Bundle:
        shared: dict[str, Any] = {
            name: [self._shared(kind, item) for item in shapes.array(line.get(name, []))] for kind, name in SHARED.items()
        }
        if "record" in line:
            if line["record"] != "project" or not line.keys() <= shapes.PROJECT_LINE:
                raise ValueError("record")
            owned = _owned(line, (Relation, Rule, Collection, Note), None, "")
            _check_references(line, owned, shared, None)
            return Bundle(line=number, **owned, **shared)
        if not line.keys() <= shapes.DOCUMENT_LINE:
            raise ValueError("keys")
        document, metadata = _document(line), _metadata(line)
        owned = _owned(line, (Turn, Relation, Decision, Note, Status), document["id"], document["text"])
        owned["annotations"].extend(_annotations(line, document["id"], shared))
        _check_references(line, owned, shared, metadata)
        return Bundle(document=document, metadata=metadata, line=number, **owned, **shared)

    def _shared(self, kind: type, item: Any) -> Plain:
        known = self._seen.get((kind, item["id"]))
        if known is None or known[0] != item:
            known = self._seen[kind, item["id"]] = (item, _whole(kind, item))
        return known[1]


def _document(line: Mapping[str, Any]) -> Plain:
    text, digest, origin = line["text"], line["digest"], line.get("origin", {})
    if digest != "sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest() or "\r" in text:
        raise ValueError("digest")
    if line["id"] != str(document_id(digest)):
        raise ValueError("id")
    return _with_defaults(Document, {"id": line["id"], "digest": digest, "text": text, **ORIGIN.read(origin)})


def _metadata(line: Mapping[str, Any]) -> Plain:
    title = line.get("title", "")
    shapes.text(title)
    return _with_defaults(Metadata, {"id": line["id"], "title": title, **META.read(line.get("meta", {}))})


def _with_defaults(kind: type, known: Mapping[str, Any]) -> Plain:
    plain = to_plain(from_plain(kind, known))
    assert isinstance(plain, dict)
    return plain


def _annotations(line: Mapping[str, Any], document: str, shared: Mapping[str, Iterable[Plain]]) -> Iterable[Plain]:
    """The live annotations of a line. Here a corpus spends its time, so no detours."""
    text: str = line["text"]
    length = len(text)
    labels = {label["id"]: (label["name"], label["kind"]) for label in shared["labels"]}
    layers = {layer["id"]: layer["annotator_id"] for layer in shared["layers"]}
    people = {None, *(person["id"] for person in shared["annotators"])}
    for key, allowed in (("spans", shapes.SPAN), ("document_labels", shapes.MARK)):
        for item in shapes.array(line["spans"] if key == "spans" else line.get(key, [])):
            if not item.keys() <= allowed:
                raise ValueError("keys")
            fragments: list[list[int]] = []
            if key == "spans":
                start, end = item["start"], item["end"]
                if (
                    type(start) is not int
                    or type(end) is not int
                    or not 0 <= start < end <= length
                    or text[start:end] != item["quote"]
                ):
                    raise ValueError("quote")
                fragments = [[start, end]]
                if "fragments" in item:
                    fragments = item["fragments"]
                    shapes.pairs(fragments)
                    check_fragments(tuple((first, last) for first, last in fragments), length)
                    if len(fragments) < 2 or fragments[0][0] != start or fragments[-1][1] != end:
                        raise ValueError("fragments")
            revision, layer, label = item["revision"], item["layer"], item["label_id"]
            note, attributes, unconfirmed = item.get("note", ""), item["attributes"], item.get("unconfirmed", [])
            created, updated = item["created"], item["updated"]
            owner = author = layers[layer]
            if "author" in item:
                author = item["author"]
            if (
                type(revision) is not int
                or not 0 < revision <= shapes.LARGEST
                or (item["label"], item["kind"]) != labels[label]
                or item["annotator"] != owner
                or author not in people
                or item["origin"] not in ORIGINS
                or type(note) is not str
            ):
                raise ValueError("annotation")
            shapes.id_(item["id"])
            shapes.attributes(attributes)
            if unconfirmed or type(unconfirmed) is not list:
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


def _owned(line: Mapping[str, Any], kinds: Iterable[type], document: str | None, text: str) -> dict[str, Any]:
    """What belongs to the document (or to none) beside its live annotations, and everything removed."""
    found: dict[str, list[Plain]] = {name: [] for name in OWNED.values()}
    for kind in kinds:
        found[OWNED[kind]] = [_shaped(kind, item, document) for item in shapes.array(line.get(OWNED[kind], []))]
    for item in shapes.array(line.get("removed", [])):
        kind = _REMOVABLE[item["record"]]
        plain = _whole(kind, item)
        if plain.get("document_id", document) != document:
            raise ValueError("document_id")
        if kind is Annotation:
            _check_fragments(plain["fragments"], text)
        found[OWNED[kind]].append(plain)
    for turn in found["turns"]:
        _check_fragments([[turn["start"], turn["end"]]], text)
    for decision in found["decisions"]:
        if decision["snapshot"]["digest"] == line["digest"]:
            _check_fragments(decision["snapshot"]["fragments"], text)
    return found


def _check_fragments(fragments: Iterable[Iterable[int]], text: str) -> None:
    check_fragments(tuple((start, end) for start, end in fragments), len(text))


def _check_references(
    line: Mapping[str, Any], owned: Mapping[str, list[Plain]], shared: Mapping[str, list[Plain]], metadata: Plain | None
) -> None:
    """That each id stands once in its list, and that all that is named stands in the line.

    Live annotations were asked for theirs when they were read.
    """
    ids = {name: {item["id"] for item in items} for name, items in (*owned.items(), *shared.items())}
    if any(len(ids[name]) < len(items) for name, items in (*owned.items(), *shared.items())):
        raise ValueError("id")
    known = Known.in_line(line, ids["turns"], ids["annotations"])
    meta = [] if metadata is None else [metadata]
    gone = [item for item in owned["annotations"] if item["removed"]]
    for name, items in ({**owned, **shared, "annotations": gone, "meta": meta}).items():
        for item in items:
            if any(known.missing(name, item)):
                raise ValueError("reference")
    for decision in owned["decisions"]:
        if any(known.missing("decisions", decision["snapshot"])):
            raise ValueError("reference")
    if any(label["parent"] == label["id"] for label in shared["labels"]):
        raise ValueError("parent")
    names = {label["id"]: label["name"] for label in shared["labels"]}
    for relation in line.get("relations", ()):
        if relation.get("label", names[relation["label_id"]]) != names[relation["label_id"]]:
            raise ValueError("label")


def _shaped(kind: type, item: Mapping[str, Any], document: str | None) -> Plain:
    """A plain record from an entry of the line in short form."""
    shape = SHAPES[kind]
    plain = shape.read(item)
    complete = len(plain) == len(shape.fields)
    if kind in (Turn, Decision, Status):
        plain["document_id"] = document
    if not complete:
        return _with_defaults(kind, plain)
    if issubclass(kind, Record):
        plain["removed"] = False
    return plain


def _whole(kind: type, item: Mapping[str, Any]) -> Plain:
    """The plain form of a record that stands whole in the line."""
    shape = WHOLE[kind]
    plain = shape.read(item)
    # the attributes of a label have defaults of their own
    return plain if len(plain) == len(shape.fields) and kind is not Label else _with_defaults(kind, plain)
