"""What painting depends on besides the paragraph: theme, selection, focus, and how strong a colour is where."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor

from annotator.core.model import Fragments
from annotator.gui.document.captions import Captions
from annotator.gui.document.links import Link
from annotator.gui.document.shown import Shown
from annotator.gui.theme import Theme

_SHADES = (1.0, 0.76, 0.58)
"""How much of a label's colour marks in the first, second and third lane have; the rest is page."""


GROUNDS = {
    False: {"name": 38, "focused name": 72, "thin name": 19, "band": 30, "card": 26, "focused card": 66, "focused ghost": 34},
    True: {"name": 56, "focused name": 88, "thin name": 28, "band": 38, "card": 34, "focused card": 66, "focused ghost": 34},
}
"""How much of a label's colour, of 255, lies behind words on a light and on a dark page: the words stay readable on each."""


@dataclass(frozen=True, slots=True)
class Look:
    """The same for every paragraph of a frame.

    `edge` is where the page ends on the right, `hint` names the keys for a focused suggestion,
    `links` are the relations of the `focused` mark, `cards` where cards begin (0: there are none).
    """

    theme: Theme
    captions: Captions
    edge: int
    hint: str
    selection: Fragments = ()
    focused: Shown | None = None
    links: Sequence[Link] = ()
    cards: int = 0

    def is_focused(self, shown: Shown) -> bool:
        return self.focused is not None and self.focused.id in shown.ids

    def shaded(self, shown: Shown, shade: int) -> QColor:
        """The colour of a mark in lane `shade`, by which it is told from its neighbours."""
        return self.theme.faded(shown.label, _SHADES[shade % len(_SHADES)])
