"""The records of a line, field by field: key in the line, field of the record, and what it must be.

`encode` and `decode` both read these tables, so what one writes the other
understands. Annotations are written out by hand in both, for speed.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from annotator.core.model import Decision, Note, Relation, Status, Turn

SCHEMA = "annotator/1"
LARGEST = 2**31 - 1
"""The highest revision and offset that every database takes."""

Check = Callable[[Any], object]
"""Raises TypeError or ValueError when a value does not fit."""

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII).fullmatch


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


def text(value: Any) -> None:
    """Any text."""
    if type(value) is not str:
        raise TypeError(value)


def number(value: Any) -> None:
    """A count, an offset or a revision."""
    if type(value) is not int or not 0 <= value <= LARGEST:
        raise ValueError(value)


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


def texts(value: Any) -> None:
    """A list of texts."""
    for item in array(value):
        text(item)


def texts_by_name(value: Any) -> None:
    """An object of texts."""
    texts(list(mapping(value).values()))


def pairs(value: Any) -> None:
    """A list of pairs of offsets."""
    for first, second in array(value):
        number(first)
        number(second)


def _snapshot(value: Any) -> None:
    text(value["digest"])
    pairs(value["fragments"])
    id_(value["label_id"])
    mapping(value["attributes"])


Shape = tuple[tuple[str, str, Check], ...]

_ID_FIELD: Shape = (("id", "id", id_),)
_REVISION: Shape = (("revision", "revision", number),)
_WRITTEN: Shape = (("author", "author", id_or_none), ("created", "created", time), ("updated", "updated", time))

ORIGIN: Shape = (
    ("name", "name", text),
    ("original_digest", "original_digest", text),
    ("reader", "reader", text),
    ("offsets", "offsets", pairs),
    ("imported", "imported", time),
)
"""`origin`: whence the text came and how it was normalised."""

META: Shape = (
    ("said_on", "said_on", text),
    ("published_on", "published_on", text),
    ("captured_on", "captured_on", text),
    ("place", "place", text),
    ("source", "source", text),
    ("kind", "kind", text),
    ("language", "language", text),
    ("fields", "fields", texts_by_name),
    ("variant_of", "variant_of", id_or_none),
    *_REVISION,
    *_WRITTEN,
    ("removed", "removed", yes_or_no),
)
"""`meta`: fields are left out when empty; the title stands in the line itself."""

SHAPES: Mapping[type, Shape] = {
    Turn: (
        *_ID_FIELD,
        *_REVISION,
        ("start", "start", number),
        ("end", "end", number),
        ("role", "role", text),
        ("speakers", "speakers", ids),
        ("addressees", "addressees", ids),
        ("answers", "answers", ids),
        *_WRITTEN,
    ),
    Relation: (
        *_ID_FIELD,
        ("label_id", "label_id", id_),
        ("source", "source_id", id_),
        ("target", "target_id", id_),
        ("layer", "layer_id", id_),
        *_REVISION,
        ("note", "note", text),
        *_WRITTEN,
    ),
    Decision: (
        *_ID_FIELD,
        ("annotator", "annotator_id", id_),
        ("subject", "subject", text),
        ("subject_id", "subject_id", id_),
        ("subject_revision", "subject_revision", number),
        ("verdict", "verdict", text),
        ("snapshot", "snapshot", _snapshot),
        ("results", "results", ids),
        ("reason", "reason", text),
        ("at", "at", time),
    ),
    Note: (
        *_ID_FIELD,
        ("subject", "subject", text),
        ("subject_id", "subject_id", id_),
        ("text", "text", text),
        ("reply_to", "reply_to", id_or_none),
        *_REVISION,
        *_WRITTEN,
    ),
    Status: (
        *_ID_FIELD,
        ("annotator", "annotator_id", id_),
        ("part", "part", text),
        ("state", "state", text),
        ("unsure", "unsure", yes_or_no),
        *_REVISION,
        *_WRITTEN,
    ),
}
