"""What the columns of the statements table are called and say, in the user's language."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from annotator.core.codebook import Codebook
from annotator.core.model import Entry
from annotator.core.statements import YES, Statement
from annotator.gui.dates import written_date
from annotator.gui.panels import words

SHOWN = ("said_on", "holder", "stance", "target", "label", "quote", "title", "annotator")
"""The columns that a table begins with."""
MORE = ("act", "mode", "certainty", "source", "about", "condition", "gist", "note", "unconfirmed", "verdict", "before", "after")
SORTABLE = frozenset({"said_on", "title", "label", "holder", "target", "stance", "act", "mode", "annotator"})
_ENTRIES = frozenset({"holder", "target", "source", "about"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("statements", text)


def heading(column: str) -> str:
    """What a column, or a facet, is called."""
    return {
        "said_on": _tr("Said on"),
        "holder": _tr("Holder"),
        "stance": _tr("Stance"),
        "target": _tr("Target"),
        "label": _tr("Label"),
        "quote": _tr("Quote"),
        "title": _tr("Document"),
        "document": _tr("Document"),
        "annotator": _tr("Annotator"),
        "act": _tr("Act"),
        "mode": _tr("Mode"),
        "certainty": _tr("Certainty"),
        "source": _tr("Source"),
        "about": _tr("About"),
        "condition": _tr("Condition"),
        "gist": _tr("Gist"),
        "note": _tr("Note"),
        "unconfirmed": _tr("Unconfirmed"),
        "verdict": _tr("Verdict"),
        "before": _tr("Before"),
        "after": _tr("After"),
        "year": _tr("Year"),
    }.get(column, words.said(column))


class Words:
    """Turns ids into names: of labels, entries, layers and documents."""

    def __init__(self) -> None:
        self.codebook = Codebook()
        self.entries: Mapping[UUID, Entry] = {}
        self.layers: Mapping[UUID, str] = {}
        self.titles: Mapping[UUID, str] = {}

    def cell(self, statement: Statement, column: str) -> str:
        """What stands in a column; "" where nothing is known."""
        match column:
            case "said_on":
                return written_date(statement.said_on)
            case "label":
                return self.label(statement.label_id)
            case "quote" | "before" | "after":
                return " ".join(getattr(statement, column).split())
            case "title" | "annotator" | "note" | "verdict":
                return str(getattr(statement, column))
            case "unconfirmed":
                return ", ".join(map(words.said, statement.unconfirmed))
        value = statement.attributes.get(column)
        if value is None or value == [] or value == "":
            return ""
        return words.value(value, "entry" if column in _ENTRIES else "", self.entries)

    def label(self, id_: UUID) -> str:
        found = self.codebook.get(id_)
        return found.name if found is not None else ""

    def facet(self, name: str, value: str) -> str:
        """One value of a facet as people say it."""
        if value == "":
            return _tr("not given")
        match name:
            case "label":
                return self.label(UUID(value)) or value
            case "annotator":
                return self.layers.get(UUID(value), value)
            case "document":
                return self.titles.get(UUID(value), value)
            case "holder" | "target":
                return words.entry(value, self.entries)
            case "unconfirmed":
                return _tr("to be confirmed") if value == YES else _tr("confirmed")
        return words.value(value, "", self.entries)

    def citation(self, statement: Statement) -> str:
        """The quote with who said it, where and when, to be pasted into a text."""
        holder = self.cell(statement, "holder")
        place = ", ".join(part for part in (statement.title, self.cell(statement, "said_on")) if part)
        return f"“{self.cell(statement, 'quote')}” ({': '.join(part for part in (holder, place) if part)})"
