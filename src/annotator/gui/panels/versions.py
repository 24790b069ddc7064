"""What changed from one revision of a mark to the next, in words."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from annotator.core.codebook import Codebook
from annotator.core.model import Annotation, Entry
from annotator.gui.panels import words


def _tr(text: str) -> str:
    return QCoreApplication.translate("versions", text)


def differences(before: Annotation | None, after: Annotation, codebook: Codebook, entries: Mapping[UUID, Entry]) -> list[str]:
    """One phrase per change, the weightiest first; what a mark was made as when there is no `before`."""
    label = _label(after.label_id, codebook)
    if before is None:
        return [_tr("Marked as {label}").format(label=label)]
    found = []
    if after.removed != before.removed:
        found.append(_tr("Removed") if after.removed else _tr("Brought back"))
    if after.label_id != before.label_id:
        found.append(_tr("{before} became {after}").format(before=_label(before.label_id, codebook), after=label))
    if after.fragments != before.fragments:
        found.append(_tr("New boundaries"))
    for name in dict.fromkeys((*after.attributes, *before.attributes)):
        old, new = before.attributes.get(name), after.attributes.get(name)
        if old != new:
            attribute = codebook.attribute(after.label_id, name) if codebook.get(after.label_id) is not None else None
            kind = attribute.type if attribute is not None else "text"
            found.append(f"{words.said(name)}: {words.value(old, kind, entries)} → {words.value(new, kind, entries)}")
    confirmed = [
        name
        for name in before.unconfirmed
        if name not in after.unconfirmed and before.attributes.get(name) == after.attributes.get(name)
    ]
    if confirmed:
        found.append(_tr("Confirmed {names}").format(names=", ".join(words.said(name) for name in confirmed)))
    if after.note != before.note:
        found.append(_tr("Note: {text}").format(text=after.note) if after.note else _tr("Note removed"))
    return found or [_tr("Saved unchanged")]


def pairs(versions: Sequence[Annotation]) -> list[tuple[Annotation | None, Annotation]]:
    """Each version with the one before it, newest first."""
    return list(zip((None, *versions), versions, strict=False))[::-1]


def _label(label_id: UUID, codebook: Codebook) -> str:
    label = codebook.get(label_id)
    return label.name if label is not None else _tr("unknown label")
