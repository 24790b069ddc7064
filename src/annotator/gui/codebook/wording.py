"""What the codebook's fields, faults and changes are called."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from annotator.core.codebook import Codebook
from annotator.core.draft import Problem
from annotator.core.model import Json
from annotator.core.recoding import Demand, Difference
from annotator.gui.panels import words


def _tr(text: str) -> str:
    return QCoreApplication.translate("codebook", text)


def kinds() -> dict[str, str]:
    """The kinds of labels, in the order of the table."""
    return {
        "entity": _tr("Entity: who or what is named"),
        "claim": _tr("Claim: what is asserted as fact"),
        "position": _tr("Position: who is for or against what"),
        "relation": _tr("Relation: how two marks relate"),
        "other": _tr("Other"),
    }


def kind(name: str) -> str:
    """A kind in one word."""
    return kinds().get(name, name).partition(":")[0]


def types() -> dict[str, str]:
    """The types of attributes."""
    return {
        "choice": _tr("Choice from a list"),
        "entry": _tr("Entry of the ledger"),
        "text": _tr("Text"),
        "number": _tr("Number"),
        "period": _tr("Date or period"),
        "boolean": _tr("Yes or no"),
    }


def inheritances() -> dict[str, str]:
    """Where an empty value comes from."""
    return {
        "": _tr("nowhere"),
        "turn.speakers": _tr("the speakers of the turn"),
        "turn.asker": _tr("who asks, in a question"),
        "document.said_on": _tr("the day it was said"),
    }


def fields() -> dict[str, str]:
    """The fields of labels and attributes."""
    return {
        "name": _tr("Name"),
        "kind": _tr("Kind"),
        "colour": _tr("Colour"),
        "key": _tr("Key"),
        "description": _tr("Description"),
        "guideline": _tr("Guideline"),
        "examples": _tr("Examples"),
        "joins": _tr("Joins"),
        "parent": _tr("Under"),
        "type": _tr("Type"),
        "many": _tr("Several values"),
        "required": _tr("Required"),
        "choices": _tr("Choices"),
        "shown_if": _tr("Shown only if"),
        "default": _tr("Default"),
        "inherits": _tr("Taken from"),
        "entry_kinds": _tr("Kinds of entry"),
    }


def problem(one: Problem) -> str:
    """What is wrong, in a sentence."""
    sentences = {
        "no name": _tr("A label has no name.") if not one.name else _tr("{label}: an attribute has no name."),
        "double name": _tr("Two labels are called “{label}”."),
        "taken key": _tr("{label}: the key {key} is another label’s too."),
        "reserved key": _tr("{label}: the key {key} means something else while reading."),
        "no choices": _tr("{label}, {name}: there is nothing to choose from."),
        "default": _tr("{label}, {name}: the default does not fit."),
        "condition": _tr("{label}, {name}: it is shown on a condition that cannot be met."),
    }
    return sentences[one.what].format(label=one.label.name, key=one.label.key.upper() or "␣", name=words.spelt(one.name))


def difference(one: Difference) -> str:
    """What is different, without the name of the label."""
    name = words.spelt(one.name)
    plain = {
        "added": _tr("New label"),
        "retired": _tr("Retired"),
        "brought back": _tr("In use again"),
        "merged": _tr("Merged into {after}"),
        "position": _tr("Moved"),
        "attribute added": _tr("New attribute {name}"),
        "attribute dropped": _tr("Attribute {name} dropped"),
        "attribute renamed": _tr("Attribute {name} renamed: {after}"),
    }
    if one.field in plain:
        return plain[one.field].format(name=name, after=one.after)
    field = fields().get(one.field, one.field)
    what = f"{name}, {field.lower()}" if one.name else field
    before, after = _value(one.field, one.before), _value(one.field, one.after)
    if len(before) + len(after) > 160:
        return _tr("{what} reworded").format(what=what)
    return f"{what}: {before or '–'} → {after or '–'}"


def _value(field: str, value: Json) -> str:
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if field == "shown_if" and isinstance(value, list):
        return f"{words.spelt(str(value[0]))} = {_value('', value[1])}"
    if isinstance(value, list | tuple):
        return ", ".join(_value("", item) for item in value)
    text = "" if value is None else str(value)
    if field == "kind":
        return kind(text)
    if field == "type":
        return types().get(text, text)
    if field == "inherits":
        return inheritances().get(text, text) if text else ""
    return text.upper() if field == "key" else text


def demand(one: Demand, codebook: Codebook) -> str:
    """What a change asks of the marks under a label, in a sentence."""
    name = words.spelt(one.name)
    into = codebook.get(UUID(str(one.after))) if one.reason == "merged" else None
    sentences: Mapping[str, str] = {
        "merged": _tr("The label was merged into {after}."),
        "retired": _tr("The label is not in use any more."),
        "defined": _tr("The description or guideline changed."),
        "kind": _tr("The kind of the label changed: {before} → {after}."),
        "value renamed": _tr("{name}: “{before}” is now “{after}”."),
        "value dropped": _tr("{name}: “{before}” can no longer be chosen."),
        "attribute renamed": _tr("{name} is now called {after}."),
        "attribute dropped": _tr("{name} is no longer asked for."),
        "reshaped": _tr("{name} takes other values now."),
        "required": _tr("{name} is required now."),
    }
    after = into.name if into is not None else kind(str(one.after)) if one.reason == "kind" else str(one.after)
    before = kind(str(one.before)) if one.reason == "kind" else str(one.before)
    return sentences[one.reason].format(name=name, before=before, after=after)


def reordered() -> str:
    """That only the order of labels changed."""
    return _tr("The order of the labels changed.")


def nothing() -> str:
    """That two codebooks are the same."""
    return _tr("Nothing changed.")
