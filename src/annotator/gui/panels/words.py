"""Names for what the records hold as ids or bare words: steps, sources, verdicts, values of attributes."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.core.model import Entry, Fragments, Json, Suggestion


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def step(name: str) -> str:
    """How sure a suggestion is."""
    return {"sure": _tr("sure"), "likely": _tr("likely"), "possible": _tr("possible")}.get(name, name)


def source(name: str) -> str:
    """Who found a suggestion: "rule:date" is a rule."""
    family, _, rest = name.partition(":")
    words = {
        "rule": _tr("rule"),
        "gazetteer": _tr("list of names"),
        "ledger": _tr("ledger"),
        "pattern": _tr("pattern"),
        "document": _tr("this document"),
        "memory": _tr("your earlier marks"),
        "model": _tr("model"),
    }
    known = words.get(family, family)
    return f"{known} ({spelt(rest)})" if rest else known


def sources(suggestion: Suggestion) -> str:
    """Every source of a suggestion in one phrase."""
    return ", ".join(dict.fromkeys(source(one.name) for one in suggestion.sources)) or _tr("unknown source")


def reasons(suggestion: Suggestion) -> list[str]:
    """Why each source found it, for the tooltip and the form; a source that gives no reason is named."""
    return list(dict.fromkeys(one.reason or source(one.name) for one in suggestion.sources))


def origin(name: str) -> str:
    """Where an annotation came from."""
    return {
        "manual": _tr("marked by hand"),
        "suggestion": _tr("accepted suggestion"),
        "occurrence": _tr("tagged as an occurrence"),
        "imported": _tr("imported"),
        "reviewer": _tr("settled in review"),
    }.get(name, name)


def kind(name: str) -> str:
    """What kind of thing a ledger entry is."""
    return {
        "person": _tr("person"),
        "body": _tr("body"),
        "state": _tr("state"),
        "group": _tr("group"),
        "unnamed": _tr("unnamed"),
        "place": _tr("place"),
        "agreement": _tr("agreement"),
        "event": _tr("event"),
        "topic": _tr("topic"),
    }.get(name, name)


def role(name: str) -> str:
    """What a turn is in the course of a document."""
    return {
        "heading": _tr("heading"),
        "statement": _tr("statement"),
        "question": _tr("question"),
        "answer": _tr("answer"),
        "aside": _tr("aside"),
        "furniture": _tr("furniture"),
    }.get(name, name)


def holder_reason(name: str) -> str:
    """Why somebody is offered as a holder."""
    return {
        "named here": _tr("named here"),
        "speaker": _tr("speaker"),
        "body": _tr("body they speak for"),
        "state": _tr("state they speak for"),
        "both parties": _tr("both parties"),
        "last used": _tr("last used"),
        "called so": _tr("called so"),
        "takes part here": _tr("takes part here"),
    }.get(name, name)


def yes() -> str:
    """The word for true."""
    return _tr("yes")


def no() -> str:
    """The word for false."""
    return _tr("no")


def spelt(name: str) -> str:
    """An attribute or other machine name as words."""
    return name.replace("_", " ")


def said(name: str) -> str:
    """An attribute's name, or what can be chosen for it, in the user's language if it is one of the shipped codebooks'."""
    return QCoreApplication.translate("codebook names", spelt(name))


def quote(text: str, fragments: Fragments) -> str:
    """The marked passage in one line; fragments apart are joined by an ellipsis."""
    return " … ".join(" ".join(text[start:end].split()) for start, end in fragments)


def entry(value: Json, entries: Mapping[UUID, Entry]) -> str:
    """The name of the ledger entry whose id `value` is, through merges; a lost one is said to be so."""
    try:
        found = entries.get(UUID(str(value)))
    except ValueError:
        return str(value)
    for _ in range(len(entries)):
        if found is None or found.merged_into is None:
            break
        found = entries.get(found.merged_into)
    return found.name if found is not None else _tr("unknown entry")


def value(content: Json, kind_: str, entries: Mapping[UUID, Entry]) -> str:
    """An attribute's value in words."""
    if isinstance(content, list):
        return ", ".join(value(one, kind_, entries) for one in content) or "–"
    if content is None or content == "":
        return "–"
    if isinstance(content, bool):
        return yes() if content else no()
    if kind_ == "entry":
        return entry(content, entries)
    if isinstance(content, float):
        return QLocale().toString(content, "g", 12)
    return QCoreApplication.translate("codebook names", str(content))
