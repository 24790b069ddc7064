"""Which key does what: the table's keys with the user's over them; and what the journal's actions are called."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from annotator.core.codebook import Codebook
from annotator.gui.actions import ACTIONS, Action


def keys_of(action: Action, chosen: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of an action: the user's (several are parted by blanks, "" takes the key away) or its own."""
    if action.id in chosen:
        return tuple(chosen[action.id].split())
    return action.keys


def shown_keys(keys: tuple[str, ...]) -> str:
    """The first of the keys as this desktop writes it: "Ctrl+Z", "⌘Z"; "" when there is none."""
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def clashes(chosen: Mapping[str, str], codebook: Codebook | None = None) -> list[tuple[str, tuple[str, ...]]]:
    """Keys that would do two things: (key, what it would do), labels included, in the order of the table."""
    users: dict[str, list[str]] = {}
    for action in ACTIONS:
        for key in keys_of(action, chosen):
            users.setdefault(QKeySequence(key).toString(), []).append(action.title)
    for label in codebook.labels if codebook else ():
        if label.key:
            users.setdefault(QKeySequence(label.key).toString(), []).append(label.name)
    return [(key, tuple(names)) for key, names in users.items() if len(names) > 1]


DONE = {
    "import": QT_TRANSLATE_NOOP("done", "import"),
    "mark": QT_TRANSLATE_NOOP("done", "mark"),
    "occurrences": QT_TRANSLATE_NOOP("done", "every occurrence"),
    "rule": QT_TRANSLATE_NOOP("done", "standing rule"),
    "collection": QT_TRANSLATE_NOOP("done", "document set"),
    "relabel": QT_TRANSLATE_NOOP("done", "relabelling"),
    "set_fragments": QT_TRANSLATE_NOOP("done", "new boundaries"),
    "set_attributes": QT_TRANSLATE_NOOP("done", "attributes"),
    "confirm": QT_TRANSLATE_NOOP("done", "confirmation"),
    "note": QT_TRANSLATE_NOOP("done", "note"),
    "remove": QT_TRANSLATE_NOOP("done", "removal"),
    "accept": QT_TRANSLATE_NOOP("done", "acceptance"),
    "reject": QT_TRANSLATE_NOOP("done", "rejection"),
    "reason": QT_TRANSLATE_NOOP("done", "reason for the rejection"),
    "amend": QT_TRANSLATE_NOOP("done", "correction"),
    "adopt": QT_TRANSLATE_NOOP("done", "adopted correction"),
    "withdraw": QT_TRANSLATE_NOOP("done", "withdrawn decision"),
    "metadata": QT_TRANSLATE_NOOP("done", "document details"),
    "turns": QT_TRANSLATE_NOOP("done", "turns"),
    "status": QT_TRANSLATE_NOOP("done", "status"),
    "assign": QT_TRANSLATE_NOOP("done", "assignment"),
    "release": QT_TRANSLATE_NOOP("done", "assignment taken back"),
    "codebook": QT_TRANSLATE_NOOP("done", "codebook"),
    "look_again": QT_TRANSLATE_NOOP("done", "second look"),
    "ledger": QT_TRANSLATE_NOOP("done", "names"),
    "merge_entries": QT_TRANSLATE_NOOP("done", "merged names"),
    "split_entries": QT_TRANSLATE_NOOP("done", "names taken apart"),
    "keep_apart": QT_TRANSLATE_NOOP("done", "names kept apart"),
    "speaks_for": QT_TRANSLATE_NOOP("done", "who speaks for whom"),
    "refers_to": QT_TRANSLATE_NOOP("done", "linked names"),
    "restore": QT_TRANSLATE_NOOP("done", "restored state"),
    "link": QT_TRANSLATE_NOOP("done", "relation"),
    "merge": QT_TRANSLATE_NOOP("done", "merge"),
    "settle": QT_TRANSLATE_NOOP("done", "settled conflict"),
    "create": QT_TRANSLATE_NOOP("done", "new project"),
    "join": QT_TRANSLATE_NOOP("done", "new annotator"),
}
"""What the journal's actions are called after “Undo”."""


def done(action: str) -> str:
    """The name of a journalled action for people."""
    return QCoreApplication.translate("done", DONE.get(action, action))
