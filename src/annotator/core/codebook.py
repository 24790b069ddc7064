"""The codebook: which labels there are, what each one asks for, and whether a value fits.

A codebook is a value like any record: to change it, build another. Plain dicts
(from TOML, from JSONL) come in through `from_dict`; reading files happens above core.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields
from typing import Any, cast
from uuid import UUID, uuid5

from annotator.core.errors import RuleError
from annotator.core.model import (
    NAMESPACE,
    QUESTION,
    Attribute,
    Attributes,
    Json,
    Label,
    Metadata,
    Turn,
)
from annotator.core.plain import from_plain, to_plain

RESERVED_KEYS = frozenset("ql +-?=.0123456789")
"""Keys that mean something else while reading: repeat, link, grow, stances, confirm, boundary, chips."""

_DATE = r"-?[\dX]{4}(-[\dX]{2}(-[\dX]{2}(T\d\d:\d\d(:\d\d)?)?)?)?[~?%]?"
_PERIOD = re.compile(rf"{_DATE}|({_DATE}|\.\.|)/({_DATE}|\.\.|)")
"""The part of EDTF that analysts write: 2017-10-06, 2017-10, 2017?, 201X, 2017/2018, 2017/.."""


ASKED = "attributed in a question"
"""The `mode` of a claim or position that a question puts to somebody."""


class Codebook:
    """The labels of a project in their order, with their attributes, keys and rules.

    Removed labels are not in `labels`, but `get` still finds them, because marks
    made under them are still shown.
    """

    __slots__ = ("_all", "_children", "labels")

    def __init__(self, labels: Iterable[Label] = ()) -> None:
        ordered = sorted(labels, key=lambda label: label.position)
        self._all = {label.id: label for label in ordered}
        self.labels = tuple(label for label in self._all.values() if not label.removed)
        self._children: dict[UUID | None, list[Label]] = {}
        known = {label.id for label in self.labels}
        for label in self.labels:
            self._children.setdefault(label.parent if label.parent in known else None, []).append(label)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Codebook) and self._all == other._all

    def __hash__(self) -> int:
        return hash(tuple(self._all))

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def every(self) -> tuple[Label, ...]:
        """All labels in their order, removed ones too."""
        return tuple(self._all.values())

    def get(self, label_id: UUID) -> Label | None:
        """The label with this id, removed or not."""
        return self._all.get(label_id)

    def by_name(self, name: str) -> Label | None:
        return next((label for label in self.labels if label.name == name), None)

    def by_key(self, key: str) -> Label | None:
        """The first label with this key; a clash is shown to the user, never an error while reading."""
        key = key.lower()
        return next((label for label in self.labels if key and label.key.lower() == key), None)

    def children(self, label_id: UUID | None = None) -> tuple[Label, ...]:
        """The labels directly under one, or the topmost ones (a lost parent makes a label topmost)."""
        return tuple(self._children.get(label_id, ()))

    def kind(self, label_id: UUID) -> str:
        """The kind of a label. Raises RuleError for an unknown one."""
        return self._label(label_id).kind

    def clashes(self) -> list[tuple[str, tuple[Label, ...]]]:
        """Keys that several labels share, or that one label has taken from the keys of reading."""
        by_key: dict[str, list[Label]] = {}
        for label in self.labels:
            if label.key:
                by_key.setdefault(label.key.lower(), []).append(label)
        return [(key, tuple(labels)) for key, labels in by_key.items() if len(labels) > 1 or key in RESERVED_KEYS]

    def attributes(self, label_id: UUID) -> tuple[Attribute, ...]:
        """What a label asks for: the attributes of its ancestors first; a label's own wins over one of the same name."""
        found: dict[str, Attribute] = {}
        for label in reversed(self._line(label_id)):
            found.update((attribute.name, attribute) for attribute in label.attributes)
        return tuple(found.values())

    def attribute(self, label_id: UUID, name: str) -> Attribute | None:
        return next((attribute for attribute in self.attributes(label_id) if attribute.name == name), None)

    def owner(self, label_id: UUID, name: str) -> UUID:
        """The label that an attribute of `label_id` is written at: itself, or the nearest ancestor that has it."""
        line = self._line(label_id)
        return next((label.id for label in line if any(one.name == name for one in label.attributes)), label_id)

    def shown(self, label_id: UUID, attributes: Attributes) -> list[Attribute]:
        """The attributes that the form shows for these values, in order; a condition on a hidden attribute hides too."""
        shown: dict[str, Attribute] = {}
        for attribute in self.attributes(label_id):
            if attribute.shown_if is None:
                shown[attribute.name] = attribute
                continue
            name, values = attribute.shown_if
            if name in shown and attributes.get(name, shown[name].default) in values:
                shown[attribute.name] = attribute
        return list(shown.values())

    def missing(self, label_id: UUID, attributes: Attributes) -> list[Attribute]:
        """Required attributes that are shown and empty. A mark may be kept without them: it is unfinished, not wrong."""
        return [
            attribute
            for attribute in self.shown(label_id, attributes)
            if attribute.required and attributes.get(attribute.name) in (None, "", [])
        ]

    def starting(
        self, label_id: UUID, turn: Turn | None = None, metadata: Metadata | None = None
    ) -> tuple[dict[str, Json], tuple[str, ...]]:
        """The values a fresh mark starts with, all still unconfirmed, and their names.

        Speakers and dates are inherited. What stands in a question is not the
        answerer's own: its `mode` becomes "attributed in a question".
        """
        asked = turn is not None and turn.role == QUESTION
        values: dict[str, Json] = {}
        for attribute in self.attributes(label_id):
            value = attribute.default
            if asked and attribute.name == "mode" and ASKED in attribute.choices:
                value = ASKED
            inherited = _inherited(attribute, turn, metadata)
            if inherited:
                value = inherited
            if value is not None:
                values[attribute.name] = value
        shown = {attribute.name for attribute in self.shown(label_id, values)}
        values = {name: value for name, value in values.items() if name in shown}
        return values, tuple(values)

    def check(self, label_id: UUID, attributes: Attributes) -> None:
        """Raise RuleError for an unknown label or attribute or a value that does not fit; None means empty."""
        known = {attribute.name: attribute for attribute in self.attributes(label_id)}
        for name, value in attributes.items():
            if name not in known:
                raise RuleError("attribute.unknown", name=name, label=self._label(label_id).name)
            if value is not None:
                check_value(known[name], value)

    def to_dict(self) -> dict[str, Json]:
        """Plain values; fields that say nothing are left out."""
        return {"labels": [_lean(label) for label in self._all.values()]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Codebook":
        """The codebook of plain values. Raises RuleError that names the label and the field at fault.

        A label without an id gets one from its name; without a position, its place;
        `parent` is an id or the name of another label; `created` at the top counts for all.
        """
        return cls(_read_labels(data))

    def _label(self, label_id: UUID) -> Label:
        label = self._all.get(label_id)
        if label is None:
            raise RuleError("label.unknown", label=label_id)
        return label

    def _line(self, label_id: UUID) -> list[Label]:
        """The label and its ancestors, nearest first; a circle made by two merged edits ends where it closes."""
        line = [self._label(label_id)]
        while (parent := line[-1].parent) is not None and parent in self._all and self._all[parent] not in line:
            line.append(self._all[parent])
        return line


def _inherited(attribute: Attribute, turn: Turn | None, metadata: Metadata | None) -> Json:
    """The value that an attribute takes from its surroundings, or None."""
    speakers: list[Json] = [str(speaker) for speaker in turn.speakers] if turn is not None else []
    asked = turn is not None and turn.role == QUESTION
    if attribute.inherits == "turn.speakers" and not asked:
        return speakers or None
    if attribute.inherits == "turn.asker" and asked:
        return speakers or None
    if attribute.inherits == "document.said_on" and metadata is not None:
        return metadata.said_on or None
    return None


def check_value(attribute: Attribute, value: Json) -> None:
    """Raise RuleError unless `value` is one that the attribute takes."""
    if attribute.many != isinstance(value, list):
        raise RuleError("attribute.value", name=attribute.name, value=value)
    items = value if isinstance(value, list) else [value]
    if len({str(item) for item in items}) < len(items):
        raise RuleError("attribute.twice", name=attribute.name)
    for item in items:
        if not _fits(attribute, item):
            raise RuleError("attribute.value", name=attribute.name, value=item)


def _fits(attribute: Attribute, item: Json) -> bool:
    match attribute.type:
        case "boolean":
            return isinstance(item, bool)
        case "number":
            return isinstance(item, int | float) and not isinstance(item, bool)
        case "choice":
            return item in attribute.choices
        case "period":
            return isinstance(item, str) and _PERIOD.fullmatch(item) is not None and item != "/"
        case "entry":
            return isinstance(item, str) and _is_uuid(item)
        case _:
            return isinstance(item, str)


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def is_period(text: str) -> bool:
    """Whether `text` is a date or period as this codebook stores them (the common part of EDTF)."""
    return text != "/" and _PERIOD.fullmatch(text) is not None


def _lean(label: Label) -> Json:
    plain = cast("dict[str, Json]", to_plain(label))
    plain["attributes"] = [_without_defaults(Attribute, one) for one in cast("list[dict[str, Json]]", plain["attributes"])]
    return _without_defaults(Label, plain)


def _without_defaults(kind: type, plain: dict[str, Json]) -> dict[str, Json]:
    defaults = {item.name: to_plain(item.default) for item in fields(kind) if item.default is not MISSING}
    return {name: value for name, value in plain.items() if name not in defaults or value != defaults[name]}


def _read_labels(data: Mapping[str, Any]) -> list[Label]:
    plain = data.get("labels")
    if not isinstance(plain, list):
        raise RuleError("codebook.field", label="", field="labels")
    ids: dict[str, str] = {}
    for one in plain:
        name = one.get("name") if isinstance(one, Mapping) else None
        if not isinstance(name, str) or not name.strip():
            raise RuleError("codebook.field", label=str(name or ""), field="name")
        ids[name] = one.get("id") or str(uuid5(NAMESPACE, f"label:{name}"))
    times = {"created": data["created"], "updated": data["created"]} if "created" in data else {}
    labels = []
    for place, one in enumerate(plain):
        parent = one.get("parent")
        filled = {"position": place, **times, **one, "id": ids[one["name"]], "parent": ids.get(parent, parent)}
        labels.append(_read_label(filled))
    return labels


def _read_label(plain: Mapping[str, Any]) -> Label:
    name = plain["name"]
    for kind, one in ((Label, plain), *((Attribute, attribute) for attribute in plain.get("attributes", ()))):
        unknown = set(one) - {item.name for item in fields(kind)}
        if unknown:
            raise RuleError("codebook.field", label=name, field=min(unknown))
    try:
        label = from_plain(Label, plain)
    except RuleError as error:
        raise RuleError("codebook.field", label=name, field=error.parameters["field"]) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RuleError("codebook.label", label=name, reason=str(error)) from error
    seen: set[str] = set()
    for attribute in label.attributes:
        choice = attribute.type == "choice"
        if attribute.name in seen or choice != bool(attribute.choices):
            raise RuleError("codebook.field", label=name, field=attribute.name)
        seen.add(attribute.name)
        if attribute.default is not None:
            check_value(attribute, attribute.default)
    return label
