"""What a changed codebook means for marks that were made under the old one.

An edit is the codebook as it is to be, with what a comparison cannot know: which
new name an old one has become, which label went into which. From it follow
`Demand`s: of which marks a change asks something, and how they can be rewritten.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, cast
from uuid import UUID

from annotator.core.codebook import Codebook
from annotator.core.errors import RuleError
from annotator.core.model import Annotation, Attribute, Attributes, Json, Label, Note

(
    MERGED, RETIRED, DEFINED, KIND, VALUE_RENAMED, VALUE_DROPPED, NAME_RENAMED, NAME_DROPPED, RESHAPED, REQUIRED,
) = REASONS = (
    "merged", "retired", "defined", "kind", "value renamed", "value dropped", "attribute renamed", "attribute dropped",
    "reshaped", "required",
)  # fmt: skip
REWRITING = frozenset({MERGED, VALUE_RENAMED, NAME_RENAMED, RESHAPED})
"""Demands that can be met by rewriting a mark, without a person's judgement."""
MADE_BEFORE = frozenset({RETIRED, DEFINED, KIND})
"""Demands that only marks of before can be under: whoever marks or changes one later has seen the new words."""

Place = tuple[UUID, str]
"""An attribute: the label that has it, and its name before the edit."""


def _nothing() -> Mapping[Any, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookEdit:
    """All labels as they are to be, retired ones too, and what became of names.

    `names`: attribute -> its new name; `values`: attribute -> old value -> new
    value; `merged`: label -> the one that its marks go into.
    """

    labels: tuple[Label, ...]
    names: Mapping[Place, str] = field(default_factory=_nothing)
    values: Mapping[Place, Mapping[str, str]] = field(default_factory=_nothing)
    merged: Mapping[UUID, UUID] = field(default_factory=_nothing)

    @property
    def codebook(self) -> Codebook:
        return Codebook(self.labels)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """What a change of the codebook asks of the marks under one label; `before` and `after` are the value, name or label."""

    label_id: UUID
    reason: str
    name: str = ""
    before: Json = None
    after: Json = None

    @property
    def text(self) -> dict[str, Json]:
        """The demand as plain values, without its label, for a note on that."""
        return {"look_again": self.reason, "name": self.name, "before": self.before, "after": self.after}


def demand_of(note: Note) -> Demand | None:
    """The demand that a note on a label makes; None when it is an ordinary note."""
    try:
        plain = json.loads(note.text)
    except ValueError:
        return None
    if not isinstance(plain, dict) or plain.get("look_again") not in REASONS:
        return None
    name = plain.get("name")
    return Demand(
        label_id=note.subject_id,
        reason=plain["look_again"],
        name=name if isinstance(name, str) else "",
        before=plain.get("before"),
        after=plain.get("after"),
    )


def demands(before: Codebook, edit: CodebookEdit) -> list[Demand]:
    """What the edit asks of marks under every label that is in use, in the order of the codebook."""
    return [demand for label in before.labels for demand in _demands_of(label, before, edit)]


def _demands_of(label: Label, before: Codebook, edit: CodebookEdit) -> Iterator[Demand]:
    after = edit.codebook
    now = after.get(label.id)
    if label.id in edit.merged:
        yield Demand(label_id=label.id, reason=MERGED, before=label.name, after=str(edit.merged[label.id]))
        return
    if now is None or now.removed:
        yield Demand(label_id=label.id, reason=RETIRED, before=label.name)
        return
    if now.kind != label.kind:
        yield Demand(label_id=label.id, reason=KIND, before=label.kind, after=now.kind)
    if (now.description.strip(), now.guideline.strip()) != (label.description.strip(), label.guideline.strip()):
        yield Demand(label_id=label.id, reason=DEFINED)
    for old in before.attributes(label.id):
        place = (before.owner(label.id, old.name), old.name)
        name = edit.names.get(place, old.name)
        new = after.attribute(label.id, name)
        if new is None:
            yield Demand(label_id=label.id, reason=NAME_DROPPED, name=old.name)
        else:
            yield from _demands_on(label, old, new, edit.values.get(place, {}))
    known = {edit.names.get((before.owner(label.id, one.name), one.name), one.name) for one in before.attributes(label.id)}
    for new in after.attributes(label.id):
        if new.name not in known and new.required:
            yield Demand(label_id=label.id, reason=REQUIRED, name=new.name)


def _demands_on(label: Label, old: Attribute, new: Attribute, renamed: Mapping[str, str]) -> Iterator[Demand]:
    if new.type == "choice":
        for value in old.choices:
            if renamed.get(value, value) not in new.choices:
                yield Demand(label_id=label.id, reason=VALUE_DROPPED, name=new.name, before=value)
            elif value in renamed:
                yield Demand(label_id=label.id, reason=VALUE_RENAMED, name=old.name, before=value, after=renamed[value])
    if new.name != old.name:
        yield Demand(label_id=label.id, reason=NAME_RENAMED, name=old.name, after=new.name)
    if (new.type, new.many) != (old.type, old.many):
        yield Demand(label_id=label.id, reason=RESHAPED, name=new.name)
    if new.required and not old.required:
        yield Demand(label_id=label.id, reason=REQUIRED, name=new.name)


def concerns(demand: Demand, attributes: Attributes, codebook: Codebook) -> bool:
    """Whether a mark under the demand's label with these `attributes` is one that it is about, in the new `codebook`."""
    value = attributes.get(demand.name)
    match demand.reason:
        case "value renamed" | "value dropped":
            return demand.before in (value if isinstance(value, list) else [value])
        case "attribute renamed" | "attribute dropped":
            return demand.name in attributes
        case "required":
            return any(one.name == demand.name for one in codebook.missing(demand.label_id, attributes))
        case "reshaped":
            return value is not None and not _fits(demand, value, codebook)
        case _:
            return True


def still_concerns(demand: Demand, mark: Annotation, made: datetime, codebook: Codebook) -> bool:
    """Whether the demand, `made` then, asks for a second look at `mark` as it is now."""
    if mark.label_id != demand.label_id or (demand.reason in MADE_BEFORE and mark.updated > made):
        return False
    return concerns(demand, mark.attributes, codebook)


def rewritten(demand: Demand, mark: Annotation, codebook: Codebook) -> Annotation:
    """`mark` as the demand would have it; the mark itself where that takes a person."""
    attributes = mark.attributes
    value = attributes.get(demand.name)
    match demand.reason:
        case "merged":
            return replace(mark, label_id=UUID(str(demand.after)))
        case "value renamed":
            return replace(mark, attributes={**attributes, demand.name: _exchanged(value, demand.before, demand.after)})
        case "attribute renamed" if str(demand.after) not in attributes:
            new = str(demand.after)
            return replace(
                mark,
                attributes={new if name == demand.name else name: item for name, item in attributes.items()},
                unconfirmed=tuple(new if name == demand.name else name for name in mark.unconfirmed),
            )
        case "reshaped":
            other: Json = value[0] if isinstance(value, list) and len(value) == 1 else [value]
            if not isinstance(other, list) or not isinstance(value, list):
                changed = replace(mark, attributes={**attributes, demand.name: other})
                return changed if _fits(demand, other, codebook) else mark
    return mark


def _exchanged(value: Json, before: Json, after: Json) -> Json:
    if isinstance(value, list):
        return list(dict.fromkeys(cast("Any", after if item == before else item) for item in value))
    return after if value == before else value


def _fits(demand: Demand, value: Json, codebook: Codebook) -> bool:
    try:
        codebook.check(demand.label_id, {demand.name: value})
    except RuleError:
        return False
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing in which two states of a codebook differ. `field` is a field of the label, of the attribute `name`, or
    "added", "retired", "brought back", "merged"."""

    label: Label
    field: str
    name: str = ""
    before: Json = None
    after: Json = None


_LABEL_FIELDS = ("name", "kind", "colour", "key", "description", "guideline", "joins")
_ATTRIBUTE_FIELDS = ("type", "many", "required", "choices", "shown_if", "default", "inherits", "entry_kinds", "description")


def differences(before: Codebook, edit: CodebookEdit) -> list[Difference]:
    """In what the edited codebook differs from the one before, label by label."""
    return [
        one for label in sorted(edit.labels, key=lambda label: label.position) for one in _differences_of(label, before, edit)
    ]


def _differences_of(label: Label, before: Codebook, edit: CodebookEdit) -> Iterator[Difference]:
    old = before.get(label.id)
    if old is None or old.removed != label.removed:
        if label.removed and old is None:
            return
        if label.id in edit.merged:
            into = next(one.name for one in edit.labels if one.id == edit.merged[label.id])
            yield Difference(label=label, field="merged", after=into)
        else:
            yield Difference(label=label, field="added" if old is None else "retired" if label.removed else "brought back")
        if old is None or label.removed:
            return
    for name in _LABEL_FIELDS:
        if getattr(old, name) != getattr(label, name):
            yield _told(label, name, "", getattr(old, name), getattr(label, name))
    if old.examples != label.examples:
        yield Difference(label=label, field="examples", before=len(old.examples), after=len(label.examples))
    if old.parent != label.parent:
        parents = [next((one.name for one in edit.labels if one.id == id_), "") for id_ in (old.parent, label.parent)]
        yield Difference(label=label, field="parent", before=parents[0], after=parents[1])
    yield from _attribute_differences(old, label, edit)
    if old.position != label.position and old.parent == label.parent:
        yield Difference(label=label, field="position")


def _attribute_differences(old: Label, label: Label, edit: CodebookEdit) -> Iterator[Difference]:
    new = {one.name: one for one in label.attributes}
    kept = set()
    for attribute in old.attributes:
        name = edit.names.get((old.id, attribute.name), attribute.name)
        kept.add(name)
        if name not in new:
            yield Difference(label=label, field="attribute dropped", name=attribute.name)
            continue
        if name != attribute.name:
            yield Difference(label=label, field="attribute renamed", name=attribute.name, after=name)
        for part in _ATTRIBUTE_FIELDS:
            if getattr(attribute, part) != getattr(new[name], part):
                yield _told(label, part, name, getattr(attribute, part), getattr(new[name], part))
    for name in new:
        if name not in kept:
            yield Difference(label=label, field="attribute added", name=name)


def _told(label: Label, part: str, name: str, before: Any, after: Any) -> Difference:
    plain = [list(value) if isinstance(value, tuple) else value for value in (before, after)]
    return Difference(label=label, field=part, name=name, before=plain[0], after=plain[1])
