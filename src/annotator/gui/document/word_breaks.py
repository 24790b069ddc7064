"""Words in scripts that are written without spaces, as far as Qt tells them apart. Offsets are code points.

Thai, Lao, Khmer and Burmese words come from the dictionary that Qt finds on the system, and without one from
syllables; Japanese ones from the change of script. Chinese has no such sign, so that each character is a word.
"""

import re
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

from annotator.core.model import Span
from annotator.core.text import Utf16Map
from annotator.gui.document.display import display

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_HAN = re.compile("[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_KANA = re.compile("[\u3040-\u30ff]")
_REACH = 200
"""How far to both sides words are told apart; a line without spaces may be a whole chapter."""


def has_unspaced(text: str) -> bool:
    """Whether some of `text` is written without spaces."""
    return not text.isascii() and _UNSPACED.search(text) is not None


def unspaced_word(text: str, offset: int) -> Span | None:
    """The word at `offset`, where the script has no spaces between words; None elsewhere."""
    if not _UNSPACED.match(text, offset):
        return None
    low = max(text.rfind("\n", 0, offset) + 1, offset - _REACH)
    high = min(offset + _REACH, len(text) if (end := text.find("\n", offset)) < 0 else end)
    borders = [low + border for border in _borders(text[low:high])]
    return next(((start, end) for start, end in pairwise(borders) if start <= offset < end), None)


def word_starts(text: str) -> list[int]:
    """Where a caret stops that goes by words."""
    return [start for start, end in pairwise(_borders(text)) if not text[start:end].isspace()]


def _borders(text: str) -> list[int]:
    shown = display(text)
    units = Utf16Map(shown)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, shown)
    found = [0]
    while (unit := finder.toNextBoundary()) >= 0:
        found.append(units.to_codepoint(unit))
    if _KANA.search(text):  # between kana, Chinese characters that stand together are one word
        inside = {at for run in _HAN.finditer(text) for at in range(run.start() + 1, run.end())}
        found = [border for border in found if border not in inside]
    return found
