"""A codebook while it is being edited: every step can be taken back, and nothing counts before it is saved."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from annotator.core.codebook import RESERVED_KEYS, Codebook, check_value
from annotator.core.errors import RuleError
from annotator.core.model import Attribute, Label
from annotator.core.recoding import CodebookEdit, Place

DOUBLE_NAME, NO_NAME, TAKEN_KEY, RESERVED_KEY, NO_CHOICES, DEFAULT, CONDITION = (
    "double name", "no name", "taken key", "reserved key", "no choices", "default", "condition",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a label, or with its attribute `name`. Keys may clash for a while; the rest forbids saving."""

    label: Label
    what: str
    name: str = ""

    @property
    def forbids(self) -> bool:
        return self.what not in (TAKEN_KEY, RESERVED_KEY)


class Draft:
    """Labels on the way to a `CodebookEdit`. Each change is a step; changes of one field after another are one."""

    def __init__(self, base: Codebook) -> None:
        self._base = base
        self._states = [CodebookEdit(labels=base.every)]
        self._at = 0
        self._last: object = None

    @property
    def edit(self) -> CodebookEdit:
        """The codebook as it is to be by now."""
        return self._states[self._at]

    @property
    def codebook(self) -> Codebook:
        return self.edit.codebook

    @property
    def is_changed(self) -> bool:
        return self.edit != self._states[0]

    def label(self, label_id: UUID) -> Label:
        return next(label for label in self.edit.labels if label.id == label_id)

    def undo(self) -> None:
        self._at, self._last = max(0, self._at - 1), None

    def redo(self) -> None:
        self._at, self._last = min(len(self._states) - 1, self._at + 1), None

    # labels

    def change(self, label_id: UUID, **fields: Any) -> None:
        """Give a label other values for some of its fields."""
        self._take(self._with(replace(self.label(label_id), **fields)), step=(label_id, *sorted(fields)))

    def add(self, label: Label, after: UUID | None = None) -> None:
        """Put a new label behind another one, with the same parent, or at the end."""
        labels = list(self.edit.labels)
        place = len(labels)
        if after is not None:
            place = next(number for number, one in enumerate(labels) if one.id == after) + 1
            label = replace(label, parent=labels[place - 1].parent)
        self._take(_numbered([*labels[:place], label, *labels[place:]]))

    def move(self, label_id: UUID, parent: UUID | None, before: UUID | None = None) -> bool:
        """Put a label under `parent`, in front of the sibling `before` or last. Nothing goes under itself."""
        if parent is not None and (parent == label_id or label_id in self._above(parent)):
            return False
        moved = replace(self.label(label_id), parent=parent)
        labels = [one for one in self.edit.labels if one.id != label_id]
        place = len(labels) if before is None else next(number for number, one in enumerate(labels) if one.id == before)
        self._take(_numbered([*labels[:place], moved, *labels[place:]]))
        return True

    def shift(self, label_id: UUID, step: int) -> bool:
        """Move a label in front of the sibling before it (-1) or behind the one after it (1)."""
        siblings = self._siblings(label_id)
        place = siblings.index(label_id)
        if not 0 <= place + step < len(siblings):
            return False
        rest = [id_ for id_ in siblings if id_ != label_id]
        before = rest[place + step] if place + step < len(rest) else None
        return self.move(label_id, self._parent(label_id), before)

    def indent(self, label_id: UUID) -> bool:
        """Put a label under the sibling before it."""
        siblings = self._siblings(label_id)
        place = siblings.index(label_id)
        return place > 0 and self.move(label_id, siblings[place - 1])

    def outdent(self, label_id: UUID) -> bool:
        """Put a label beside its parent, behind that."""
        parent = self._parent(label_id)
        if parent is None:
            return False
        around = self._siblings(parent)
        place = around.index(parent) + 1
        return self.move(label_id, self._parent(parent), around[place] if place < len(around) else None)

    def retire(self, label_id: UUID) -> None:
        """Take a label out of use: its marks stay, new ones cannot be made. One that was never saved goes for good."""
        if self._base.get(label_id) is None:
            self._take(tuple(label for label in self.edit.labels if label.id != label_id))
        else:
            self._take(self._with(replace(self.label(label_id), removed=True)))

    def bring_back(self, label_id: UUID) -> None:
        """Take a retired label into use again; marks that were to be moved to another label stay."""
        merged = {id_: into for id_, into in self.edit.merged.items() if id_ != label_id}
        self._take(self._with(replace(self.label(label_id), removed=False)), merged=merged)

    def merge(self, label_id: UUID, into: UUID) -> None:
        """Retire a label whose marks are to go under another one of its kind; what was to go into it goes on there."""
        merged = {id_: into if target == label_id else target for id_, target in self.edit.merged.items()}
        labels = self._with(replace(self.label(label_id), removed=True))
        if self._base.get(label_id) is None:
            self._take(tuple(label for label in labels if label.id != label_id))
        else:
            self._take(labels, merged={**merged, label_id: into})

    def take(self, labels: Sequence[Label]) -> None:
        """Go over to the codebook of a file or of an earlier day: labels that it lacks are retired."""
        known = {label.id for label in labels}
        lost = [replace(label, removed=True) for label in self.edit.labels if label.id not in known and self._is_kept(label)]
        self._take(_numbered([*labels, *lost]), names={}, values={}, merged={})

    # attributes

    def add_attribute(self, label_id: UUID, attribute: Attribute) -> None:
        self.change(label_id, attributes=(*self.label(label_id).attributes, attribute))
        self._last = None

    def drop_attribute(self, label_id: UUID, name: str) -> None:
        old = self._old_name(label_id, name)
        label = self.label(label_id)
        left = tuple(one for one in label.attributes if one.name != name)
        names = {place: new for place, new in self.edit.names.items() if place != (label_id, old)}
        values = {place: new for place, new in self.edit.values.items() if place != (label_id, old)}
        self._take(self._with(replace(label, attributes=left)), names=names, values=values)

    def change_attribute(self, label_id: UUID, name: str, **fields: Any) -> None:
        """Give an attribute other values for some of its fields; for its name there is `rename_attribute`."""
        self._take(self._with_attribute(label_id, name, **fields), step=(label_id, name, *sorted(fields)))

    def rename_attribute(self, label_id: UUID, name: str, new: str) -> bool:
        """Rename an attribute and the conditions on it. Not to a name that is, or until now was, another's."""
        label, old = self.label(label_id), self._old_name(label_id, name)
        was = self._base.get(label_id)
        taken = {one.name for one in label.attributes} | ({one.name for one in was.attributes} if was is not None else set())
        if not new.strip() or new == name or new in taken - {old}:
            return False
        renamed = tuple(
            replace(
                one,
                name=new if one.name == name else one.name,
                shown_if=(new, one.shown_if[1]) if one.shown_if is not None and one.shown_if[0] == name else one.shown_if,
            )
            for one in label.attributes
        )
        names: dict[Place, str] = {place: now for place, now in self.edit.names.items() if place != (label_id, old)}
        if new != old and was is not None and any(one.name == old for one in was.attributes):
            names[label_id, old] = new
        self._take(self._with(replace(label, attributes=renamed)), names=names)
        return True

    def move_attribute(self, label_id: UUID, name: str, step: int) -> bool:
        attributes = list(self.label(label_id).attributes)
        place = next(number for number, one in enumerate(attributes) if one.name == name)
        if not 0 <= place + step < len(attributes):
            return False
        attributes.insert(place + step, attributes.pop(place))
        self._take(self._with(replace(self.label(label_id), attributes=tuple(attributes))))
        return True

    def rename_value(self, label_id: UUID, name: str, value: str, new: str) -> bool:
        """Rename a choice, with defaults and conditions that name it. Not to one that is, or until now was, another's."""
        label, old_name = self.label(label_id), self._old_name(label_id, name)
        attribute = next(one for one in label.attributes if one.name == name)
        before = self._old_choices(label_id, old_name)
        renamed = dict(self.edit.values.get((label_id, old_name), {}))
        old = next((was for was, now in renamed.items() if now == value), value)
        if not new.strip() or new == value or new in (set(attribute.choices) | set(before)) - {old}:
            return False
        renamed.pop(old, None)
        if old in before and new != old:
            renamed[old] = new
        values = {place: one for place, one in self.edit.values.items() if place != (label_id, old_name)}
        if renamed:
            values[label_id, old_name] = renamed
        exchanged = tuple(_with_value(one, name, value, new) for one in label.attributes)
        self._take(self._with(replace(label, attributes=exchanged)), values=values)
        return True

    def set_choices(self, label_id: UUID, name: str, choices: Sequence[str]) -> None:
        """Add, drop or order choices. Defaults and conditions do without those that are dropped."""
        label, kept = self.label(label_id), tuple(choices)
        changed = tuple(_without_values(one, name, kept) for one in label.attributes)
        self._take(self._with(replace(label, attributes=changed)))

    # what is wrong

    def problems(self) -> list[Problem]:
        """What is wrong with the codebook as it is now, in its order."""
        book = self.codebook
        clashing = {label.id: key for key, labels in book.clashes() for label in labels}
        names = [label.name.strip().casefold() for label in book.labels]
        found = []
        for label in book.labels:
            if not label.name.strip():
                found.append(Problem(label, NO_NAME))
            elif names.count(label.name.strip().casefold()) > 1:
                found.append(Problem(label, DOUBLE_NAME))
            if label.id in clashing:
                found.append(Problem(label, RESERVED_KEY if clashing[label.id] in RESERVED_KEYS else TAKEN_KEY))
            found += [Problem(label, what, one.name) for one in label.attributes for what in _wrong_with(one, label, book)]
        return found

    # inside

    def _take(
        self,
        labels: tuple[Label, ...],
        *,
        step: object = None,
        names: Mapping[Place, str] | None = None,
        values: Mapping[Place, Mapping[str, str]] | None = None,
        merged: Mapping[UUID, UUID] | None = None,
    ) -> None:
        now = self.edit
        new = CodebookEdit(
            labels=labels,
            names=now.names if names is None else names,
            values=now.values if values is None else values,
            merged=now.merged if merged is None else merged,
        )
        if new == now:
            return
        goes_on = step is not None and step == self._last
        del self._states[self._at + (0 if goes_on and self._at else 1) :]
        self._states.append(new)
        self._at, self._last = len(self._states) - 1, step

    def _with(self, changed: Label) -> tuple[Label, ...]:
        return tuple(changed if label.id == changed.id else label for label in self.edit.labels)

    def _with_attribute(self, label_id: UUID, name: str, **fields: Any) -> tuple[Label, ...]:
        label = self.label(label_id)
        changed = tuple(replace(one, **fields) if one.name == name else one for one in label.attributes)
        return self._with(replace(label, attributes=changed))

    def _is_kept(self, label: Label) -> bool:
        return self._base.get(label.id) is not None

    def _parent(self, label_id: UUID) -> UUID | None:
        parent = self.label(label_id).parent
        return parent if parent is not None and any(label.id == parent for label in self.codebook.labels) else None

    def _siblings(self, label_id: UUID) -> list[UUID]:
        return [label.id for label in self.codebook.children(self._parent(label_id))]

    def _above(self, label_id: UUID) -> set[UUID]:
        found: set[UUID] = set()
        above = self._parent(label_id)
        while above is not None and above not in found:
            found.add(above)
            above = self._parent(above)
        return found

    def _old_name(self, label_id: UUID, name: str) -> str:
        return next((old for (id_, old), new in self.edit.names.items() if id_ == label_id and new == name), name)

    def _old_choices(self, label_id: UUID, old_name: str) -> tuple[str, ...]:
        label = self._base.get(label_id)
        return next((one.choices for one in label.attributes if one.name == old_name), ()) if label is not None else ()


def _numbered(labels: Sequence[Label]) -> tuple[Label, ...]:
    return tuple(label if label.position == place else replace(label, position=place) for place, label in enumerate(labels))


def _with_value(attribute: Attribute, name: str, value: str, new: str) -> Attribute:
    if attribute.name == name:
        default = attribute.default
        if isinstance(default, list):
            default = [new if item == value else item for item in default]
        choices = tuple(new if choice == value else choice for choice in attribute.choices)
        return replace(attribute, choices=choices, default=new if default == value else default)
    if attribute.shown_if is not None and attribute.shown_if[0] == name:
        return replace(attribute, shown_if=(name, tuple(new if one == value else one for one in attribute.shown_if[1])))
    return attribute


def _without_values(attribute: Attribute, name: str, kept: tuple[str, ...]) -> Attribute:
    if attribute.name == name:
        default = attribute.default
        if isinstance(default, list):
            default = [item for item in default if item in kept] or None
        return replace(attribute, choices=kept, default=None if isinstance(default, str) and default not in kept else default)
    if attribute.shown_if is not None and attribute.shown_if[0] == name:
        return replace(attribute, shown_if=(name, tuple(one for one in attribute.shown_if[1] if one in kept)))
    return attribute


def _wrong_with(attribute: Attribute, label: Label, book: Codebook) -> Iterator[str]:
    if not attribute.name.strip():
        yield NO_NAME
    if attribute.type == "choice" and not attribute.choices:
        yield NO_CHOICES
    if attribute.default is not None:
        try:
            check_value(attribute, attribute.default)
        except RuleError:
            yield DEFAULT
    if attribute.shown_if is not None:
        on = book.attribute(label.id, attribute.shown_if[0])
        if on is None or not attribute.shown_if[1] or (on.type == "choice" and not set(attribute.shown_if[1]) <= set(on.choices)):
            yield CONDITION
