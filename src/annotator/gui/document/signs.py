"""The signs that a paragraph is drawn with: where each one stands, from the column's left edge and the paragraph's top."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from annotator.gui.document.links import Link
from annotator.gui.document.shown import Shown


@dataclass(slots=True)
class Tint:
    """The ground of an entity on one line.

    It `begins` where the mark does; `ends` says whether its left and its right
    end are ends of a fragment: in right-to-left text a mark begins on the right.
    `rivals` lie on the same words under the same label with other values.
    """

    rect: QRectF
    shown: Shown
    begins: bool
    ends: tuple[bool, bool]
    rivals: tuple[Shown, ...] = ()

    @property
    def every(self) -> tuple[Shown, ...]:
        """All marks that this sign stands for."""
        return (self.shown, *self.rivals)


@dataclass(slots=True)
class Rule:
    """The underline of a claim or position on one line, whose words begin at `top`.

    `begins`, `ends` and `rivals` as with a tint. `shade` tells marks of one colour
    apart that lie close together; their cards have it too.
    """

    left: float
    right: float
    y: int
    top: int
    shown: Shown
    begins: bool
    ends: tuple[bool, bool]
    shade: int
    rivals: tuple[Shown, ...] = ()

    @property
    def every(self) -> tuple[Shown, ...]:
        """All marks that this sign stands for."""
        return (self.shown, *self.rivals)


@dataclass(slots=True)
class Tag:
    """A label written under the text."""

    rect: QRectF
    shown: Shown


@dataclass(slots=True)
class Card:
    """The words of an underline in the right margin, and the end of the line where a leader to it begins.

    `splits` says that the card above is about the same words and label, and that the two disagree.
    """

    rect: QRectF
    shown: Shown
    tie: QPointF
    shade: int
    splits: bool = False


@dataclass(slots=True)
class Jump:
    """A relation of a mark, under its card or its label; a click leads to the other end."""

    rect: QRectF
    link: Link


@dataclass(slots=True)
class Bracket:
    """The sign in the left margin of a long position; open where it goes on in another paragraph."""

    x: int
    top: int
    bottom: int
    shown: Shown
    opens: bool
    closes: bool


@dataclass(slots=True)
class Connector:
    """A stretch of the faint line between two fragments of one mark."""

    left: float
    right: float
    y: int
    shown: Shown
