"""English texts of the errors: id -> (what happened and what was kept, what to do).

One sentence each. The window has its own translations under the same ids.
"""

from collections.abc import Mapping

MESSAGES: dict[str, tuple[str, str]] = {
    # offsets
    "span.empty": ("The span {start}–{end} is empty.", "Select at least one character."),
    "span.outside": ("The span {start}–{end} leaves the text, which ends at {length}.", ""),
    "span.overlap": ("The fragments {first} and {second} overlap.", ""),
    # rules
    "layer.foreign": (
        "This mark lies in the layer of {annotator}; only they can change it.",
        "Decide about it in Review instead.",
    ),
    "label.unknown": ("There is no label {label} in the codebook.", ""),
    "record.unknown": ("There is no {kind} {id} in this project.", ""),
    # codebook
    "attribute.unknown": ("{label} has no attribute “{name}”.", ""),
    "attribute.value": ("“{value}” does not fit the attribute “{name}”.", "See the codebook for what it takes."),
    "attribute.twice": ("The attribute “{name}” holds the same value twice.", ""),
    "codebook.unreadable": ("The codebook {path} cannot be read: {reason}", ""),
    "codebook.label": ("The label “{label}” cannot be read: {reason}", ""),
    "codebook.field": ("In the label “{label}” the field “{field}” is unknown, missing or wrong.", ""),
    # undo
    "undo.nothing": ("There is nothing to undo.", ""),
    "redo.nothing": ("There is nothing to redo.", ""),
    "undo.conflict": ("“{action}” can no longer be undone: what it changed has been changed again since.", ""),
}


def english(message: str, parameters: Mapping[str, object]) -> tuple[str, str]:
    """The English sentence and hint of `message`; an unknown id is shown as it is, with its parameters."""
    if message not in MESSAGES:
        return f"{message} {dict(parameters)}".strip(), ""
    what, hint = MESSAGES[message]
    return what.format_map(parameters), hint.format_map(parameters)
