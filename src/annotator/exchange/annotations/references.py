"""What the records of a line name, and that it stands in the line: a line is complete in itself.

Both readers of lines, `decode` and `verify`, ask here. Keys are those of the
line and, for records that stand whole, those of the record.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.exchange.annotations.bundle import SHARED

Plain = Mapping[str, Any]

_AUTHOR = {"author": "annotators"}
_MARK = {
    "label_id": "labels",
    "layer": "layers",
    "layer_id": "layers",
    "annotator": "annotators",
    "annotator_id": "annotators",
    **_AUTHOR,
}
_ENTRIES = {"speaks_for": "entries", "parent": "entries", "merged_into": "entries"}
_NAMED: Mapping[str, Mapping[str, str]] = {
    "turns": {"speakers": "entries", "addressees": "entries", "answers": "turns", **_AUTHOR},
    "annotations": _MARK,
    "relations": {
        **_MARK,
        "source": "annotations",
        "source_id": "annotations",
        "target": "annotations",
        "target_id": "annotations",
    },
    "rules": {**_MARK, "entry_id": "entries"},
    "collections": _AUTHOR,
    "decisions": _MARK,
    "notes": _AUTHOR,
    "statuses": _MARK,
    "labels": {"parent": "labels", **_AUTHOR},
    "entries": {**_ENTRIES, **_AUTHOR},
    "annotators": _AUTHOR,
    "layers": _MARK,
    "meta": _AUTHOR,
}
"""For each list of a line: the keys that name something, and where that stands."""
_SUBJECTS = {"annotation": "annotations", "document": "documents", "entry": "entries", "label": "labels"}


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that stand in a line, by kind. What a line cannot know (a project line: marks) is missing and not asked for."""

    ids: Mapping[str, Container[str]] = field(default_factory=dict)

    @classmethod
    def in_line(cls, line: Plain, turns: Iterable[str], annotations: Iterable[str]) -> "Known":
        """Those of a line; `turns` and `annotations` are the ids of its turns and marks, removed ones included."""
        ids: dict[str, Container[str]] = {name: {item["id"] for item in line.get(name, ())} for name in SHARED.values()}
        if "record" not in line:
            ids |= {"turns": set(turns), "annotations": set(annotations), "documents": {line["id"]}}
        return cls(ids)

    def missing(self, name: str, item: Plain) -> Iterator[tuple[str, str]]:
        """Key and value of every reference of `item`, from the list `name`, that leads to nothing in the line."""
        for key, kind in _NAMED[name].items():
            value = item.get(key)
            if value is None or kind not in self.ids:
                continue
            for one in value if isinstance(value, list) else (value,):
                if one not in self.ids[kind]:
                    yield key, one
        if name == "notes":
            kind = _SUBJECTS[item["subject"]]
            if kind in self.ids and item["subject_id"] not in self.ids[kind]:
                yield "subject_id", item["subject_id"]
