"""Errors in the user's language. Below the window they carry an id and parameters; the English text is the source."""

from PySide6.QtCore import QCoreApplication

from annotator.core.errors import AnnotatorError
from annotator.core.messages import MESSAGES


def sentence(error: AnnotatorError) -> tuple[str, str]:
    """What happened and what to do about it."""
    if error.message not in MESSAGES:
        return str(error), error.hint
    what, hint = (QCoreApplication.translate("messages", text) if text else "" for text in MESSAGES[error.message])
    return what.format_map(error.parameters), hint.format_map(error.parameters)
