"""The records of a line, field by field: key in the line, field of the record, and what it must be.

`encode` and `decode` both read these tables, so what one writes the other
understands; they admit what the JSON Schema admits and nothing else.
Annotations are written out by hand in both, for speed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from annotator.core import edtf
from annotator.core.model import (
    ATTRIBUTE_TYPES,
    ENTRY_KINDS,
    LABEL_KINDS,
    ORIGINS,
    PARTS,
    TURN_ROLES,
    VERDICTS,
    Annotation,
    Annotator,
    Collection,
    Decision,
    Entry,
    Label,
    Layer,
    Note,
    Relation,
    Rule,
    Status,
    Turn,
)

SCHEMA = "annotator/1"
LARGEST = 2**31 - 1
"""The highest revision and offset that every database takes."""
DEEPEST = 32
"""Levels of lists and objects within the value of an attribute."""

Check = Callable[[Any], object]
"""Raises TypeError or ValueError when a value does not fit."""

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}").fullmatch
_TIME = re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d\.\d{6}Z", re.ASCII).fullmatch


def id_(value: Any) -> None:
    """A UUID as `str(UUID)` writes it, and no other way: ids are compared as text."""
    if _ID(value) is None:
        raise ValueError(value)


def id_or_none(value: Any) -> None:
    """A UUID or nothing."""
    if value is not None:
        id_(value)


def ids(value: Any) -> None:
    """A list of UUIDs."""
    for item in array(value):
        id_(item)


def time(value: Any) -> None:
    """UTC with microseconds, to the letter: times go into the database as they come."""
    if _TIME(value) is None:
        raise ValueError(value)
    datetime.fromisoformat(value)


def date(value: Any) -> None:
    """A date or period in EDTF, without outer blanks, or nothing."""
    if edtf.check(value) != value:
        raise ValueError(value)


def digest(value: Any) -> None:
    """A SHA-256 as we write it."""
    if _DIGEST(value) is None:
        raise ValueError(value)


def one_of(*values: str) -> Check:
    """One of these words."""

    def check(value: Any) -> None:
        if value not in values:
            raise ValueError(value)

    return check


def text(value: Any) -> None:
    """Any text."""
    if type(value) is not str:
        raise TypeError(value)


def number(value: Any) -> None:
    """An offset."""
    if type(value) is not int or not 0 <= value <= LARGEST:
        raise ValueError(value)


def revision(value: Any) -> None:
    """A revision; they count from 1."""
    if type(value) is not int or not 1 <= value <= LARGEST:
        raise ValueError(value)


def place(value: Any) -> None:
    """A place in an order, which may be negative."""
    if type(value) is not int or not -LARGEST <= value <= LARGEST:
        raise ValueError(value)


def anything(value: Any) -> None:
    """Whatever JSON holds, as deep as attributes may be."""
    attributes({"": value})


def yes_or_no(value: Any) -> None:
    """True or false."""
    if type(value) is not bool:
        raise TypeError(value)


def array(value: Any) -> list[Any]:
    """A list, given back for looking inside."""
    if type(value) is not list:
        raise TypeError(value)
    return value


def mapping(value: Any) -> dict[str, Any]:
    """An object, given back for looking inside."""
    if type(value) is not dict:
        raise TypeError(value)
    return value


def attributes(value: Any) -> None:
    """An object of values that nest no deeper than anybody needs: what is written again calls itself for each level."""
    for item in mapping(value).values():
        if type(item) is list or type(item) is dict:
            _check_depth(item, DEEPEST)


def _check_depth(value: Any, levels: int) -> None:
    if levels == 0:
        raise ValueError(f"it nests deeper than {DEEPEST} levels")
    for item in value.values() if type(value) is dict else value:
        if type(item) is list or type(item) is dict:
            _check_depth(item, levels - 1)


def texts(value: Any) -> None:
    """A list of texts."""
    for item in array(value):
        text(item)


def texts_by_name(value: Any) -> None:
    """An object of texts."""
    texts(list(mapping(value).values()))


def pairs(value: Any) -> None:
    """A list of pairs of offsets."""
    for pair in array(value):
        first, second = array(pair)
        number(first)
        number(second)


def shown_if(value: Any) -> None:
    """The name of an attribute and a list of its values, or nothing."""
    if value is not None:
        name, values = array(value)
        text(name)
        texts(values)


Fields = tuple[tuple[str, str, Check], ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """What an entry of a line holds: its `fields`, those that are `required`, and all keys that may stand there (`known`)."""

    fields: Fields
    required: frozenset[str]
    known: frozenset[str]

    def read(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of `item` by their names in the record. Raises when one is wrong, missing or unknown."""
        keys = item.keys()
        if not self.required <= keys or not keys <= self.known:
            raise KeyError(keys ^ self.known)
        plain: dict[str, Any] = {}
        for key, name, check in self.fields:
            if key in item:
                value = item[key]
                check(value)
                plain[name] = value
        return plain


def _shape(fields: Fields, required: str, *also: str) -> Shape:
    """`also` are keys that repeat for readers what another field says."""
    return Shape(fields, frozenset(required.split()), frozenset([*(key for key, _, _ in fields), *also]))


def _whole(fields: Fields, required: str) -> Shape:
    """The shape of a record that stands in `removed`: its own names, and which record it is."""
    named = tuple((name, name, check) for _, name, check in fields)
    return _shape((*named, ("removed", "removed", yes_or_no)), f"record id revision removed {required}", "record")


_IDENTITY: Fields = (("id", "id", id_),)
_REVISION: Fields = (("revision", "revision", revision),)
_DOCUMENT: Fields = (("document_id", "document_id", id_),)
_WRITTEN: Fields = (("author", "author", id_or_none), ("created", "created", time), ("updated", "updated", time))
_SHARED: Fields = (*_IDENTITY, *_REVISION, *_WRITTEN, ("removed", "removed", yes_or_no))

_SNAPSHOT = _shape(
    (
        ("digest", "digest", digest),
        ("fragments", "fragments", pairs),
        ("label_id", "label_id", id_),
        ("attributes", "attributes", attributes),
    ),
    "digest fragments label_id attributes",
)
_ATTRIBUTE = _shape(
    (
        ("name", "name", text),
        ("type", "type", one_of(*ATTRIBUTE_TYPES)),
        ("many", "many", yes_or_no),
        ("required", "required", yes_or_no),
        ("choices", "choices", texts),
        ("shown_if", "shown_if", shown_if),
        ("default", "default", anything),
        ("inherits", "inherits", text),
        ("entry_kinds", "entry_kinds", texts),
        ("description", "description", text),
    ),
    "name type",
)


def _attributes(value: Any) -> None:
    for item in array(value):
        _ATTRIBUTE.read(item)


ORIGIN = _shape(
    (
        ("name", "name", text),
        ("original_digest", "original_digest", text),
        ("reader", "reader", text),
        ("offsets", "offsets", pairs),
        ("imported", "imported", time),
    ),
    "",
)
"""`origin`: whence the text came and how it was normalised."""

META = _shape(
    (
        ("said_on", "said_on", date),
        ("published_on", "published_on", date),
        ("captured_on", "captured_on", date),
        ("place", "place", text),
        ("source", "source", text),
        ("kind", "kind", text),
        ("language", "language", text),
        ("fields", "fields", texts_by_name),
        ("variant_of", "variant_of", id_),
        *_REVISION,
        ("author", "author", id_),
        ("created", "created", time),
        ("updated", "updated", time),
        ("removed", "removed", yes_or_no),
    ),
    "",
)
"""`meta`: fields are left out when empty; the title stands in the line itself."""

_TURN: Fields = (
    *_IDENTITY,
    *_REVISION,
    ("start", "start", number),
    ("end", "end", number),
    ("role", "role", one_of(*TURN_ROLES)),
    ("speakers", "speakers", ids),
    ("addressees", "addressees", ids),
    ("answers", "answers", ids),
    *_WRITTEN,
)
_RELATION: Fields = (
    *_IDENTITY,
    ("label_id", "label_id", id_),
    ("source", "source_id", id_),
    ("target", "target_id", id_),
    ("layer", "layer_id", id_),
    *_REVISION,
    ("note", "note", text),
    *_WRITTEN,
)
_RULE: Fields = (
    *_IDENTITY,
    ("label_id", "label_id", id_),
    ("layer", "layer_id", id_),
    ("names", "names", texts),
    ("entry_id", "entry_id", id_or_none),
    ("match_case", "match_case", yes_or_no),
    ("attributes", "attributes", attributes),
    ("unconfirmed", "unconfirmed", texts),
    ("active", "active", yes_or_no),
    *_REVISION,
    *_WRITTEN,
)
_COLLECTION: Fields = (
    *_IDENTITY,
    ("name", "name", text),
    ("documents", "documents", ids),
    ("query", "query", text),
    *_REVISION,
    *_WRITTEN,
)
_DECISION: Fields = (
    *_IDENTITY,
    ("annotator", "annotator_id", id_),
    ("subject", "subject", one_of("suggestion", "annotation")),
    ("subject_id", "subject_id", id_),
    ("subject_revision", "subject_revision", revision),
    ("verdict", "verdict", one_of(*VERDICTS)),
    ("snapshot", "snapshot", _SNAPSHOT.read),
    ("results", "results", ids),
    ("reason", "reason", text),
    ("at", "at", time),
)
_NOTE: Fields = (
    *_IDENTITY,
    ("subject", "subject", one_of("annotation", "document", "entry", "label")),
    ("subject_id", "subject_id", id_),
    ("text", "text", text),
    ("reply_to", "reply_to", id_or_none),
    *_REVISION,
    *_WRITTEN,
)
_STATUS: Fields = (
    *_IDENTITY,
    ("annotator", "annotator_id", id_),
    ("part", "part", one_of(*PARTS)),
    ("state", "state", text),
    ("unsure", "unsure", yes_or_no),
    *_REVISION,
    *_WRITTEN,
)
_ANNOTATION: Fields = (
    *_IDENTITY,
    *_REVISION,
    *_WRITTEN,
    *_DOCUMENT,
    ("layer_id", "layer_id", id_),
    ("label_id", "label_id", id_),
    ("fragments", "fragments", pairs),
    ("attributes", "attributes", attributes),
    ("unconfirmed", "unconfirmed", texts),
    ("note", "note", text),
    ("origin", "origin", one_of(*ORIGINS)),
)

SHAPES: Mapping[type, Shape] = {
    Turn: _shape(_TURN, "id revision start end role"),
    Relation: _shape(_RELATION, "id label_id source target layer revision created updated", "label"),
    Rule: _shape(_RULE, "id label_id layer names"),
    Collection: _shape(_COLLECTION, "id name"),
    Decision: _shape(_DECISION, "id annotator subject subject_id verdict snapshot at"),
    Note: _shape(_NOTE, "id subject subject_id text"),
    Status: _shape(_STATUS, "id annotator part state"),
}
"""What stands in a line in short form."""

WHOLE: Mapping[type, Shape] = {
    Annotation: _whole(_ANNOTATION, "document_id layer_id label_id fragments"),
    Turn: _whole((*_TURN, *_DOCUMENT), "document_id start end role"),
    Relation: _whole(_RELATION, "layer_id label_id source_id target_id"),
    Rule: _whole(_RULE, "layer_id label_id names"),
    Collection: _whole(_COLLECTION, "name"),
    Note: _whole(_NOTE, "subject subject_id text"),
    Status: _whole((*_STATUS, *_DOCUMENT), "document_id annotator_id part state"),
    Label: _shape(
        (
            *_SHARED,
            ("name", "name", text),
            ("kind", "kind", one_of(*LABEL_KINDS)),
            ("parent", "parent", id_or_none),
            ("colour", "colour", text),
            ("key", "key", text),
            ("description", "description", text),
            ("guideline", "guideline", text),
            ("examples", "examples", texts),
            ("attributes", "attributes", _attributes),
            ("joins", "joins", texts),
            ("position", "position", place),
        ),
        "id name kind",
    ),
    Entry: _shape(
        (
            *_SHARED,
            ("kind", "kind", one_of(*ENTRY_KINDS)),
            ("name", "name", text),
            ("aliases", "aliases", texts),
            ("speaks_for", "speaks_for", id_or_none),
            ("parent", "parent", id_or_none),
            ("sentence", "sentence", text),
            ("memo", "memo", text),
            ("outside_ids", "outside_ids", texts_by_name),
            ("merged_into", "merged_into", id_or_none),
        ),
        "id kind name",
    ),
    Annotator: _shape((*_SHARED, ("name", "name", text)), "id name"),
    Layer: _shape(
        (
            *_SHARED,
            ("annotator_id", "annotator_id", id_),
            ("name", "name", text),
            ("adjudication", "adjudication", yes_or_no),
            ("finished", "finished", yes_or_no),
        ),
        "id annotator_id name",
    ),
}
"""Records under their own names: what is shared, and what was removed."""

MARK = frozenset(
    "id label label_id kind annotator layer revision attributes unconfirmed note origin author created updated".split()
)
"""The keys of a document label; a span has those of its place too."""
SPAN = MARK | {"start", "end", "fragments", "quote"}
DOCUMENT_LINE = frozenset(
    "schema id digest text title meta origin turns spans document_labels relations decisions suggestions notes statuses removed "
    "labels entries annotators layers".split()
)
PROJECT_LINE = frozenset("schema record relations rules collections notes removed labels entries annotators layers".split())
