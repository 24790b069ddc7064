"""The errors that users can meet: a message id with parameters, never a finished sentence.

The window translates the id; the command line prints the English text of
`messages.py`. Everything else that is raised is a bug.
"""

from annotator.core.messages import english


class AnnotatorError(Exception):
    """Something the user can meet and do something about.

    `message` is a key of `messages.MESSAGES`, `parameters` fill its braces.
    `str(error)` is the English sentence; `error.hint` what to do, or "".
    """

    def __init__(self, message: str, **parameters: object) -> None:
        super().__init__(message)
        self.message = message
        self.parameters = parameters

    def __str__(self) -> str:
        return english(self.message, self.parameters)[0]

    @property
    def hint(self) -> str:
        return english(self.message, self.parameters)[1]


class OffsetError(AnnotatorError):
    """A span is empty, overlaps its neighbour or leaves the text."""


class InputError(AnnotatorError):
    """A file or a text from outside cannot be read as what it claims to be."""


class StoreError(AnnotatorError):
    """The project cannot be opened, read or written."""


class RuleError(AnnotatorError):
    """The action is against a rule: another's layer, a clashing key, a value the codebook does not know."""


class UndoConflict(AnnotatorError):
    """None of an action's rows looks as the action left it, so it cannot be reverted."""
