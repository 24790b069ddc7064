"""Colours by meaning. The only file with colour values besides `icons.py`, which asks here.

The six label hues keep at least 4.5:1 contrast against the page and stay apart for
protan, deutan and tritan eyes (they differ in lightness as well); light on
#fdfcf9, dark on #1d1f23. Distances: Machado et al. 2009, IEEE TVCG 15(6).
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from annotator.core.model import Label

HUES = ("blue", "orange", "green", "magenta", "brown", "violet")
_LIGHT = dict(zip(HUES, ("#0a6fd0", "#b85400", "#1f5a48", "#8f2382", "#8d6a40", "#6142e6"), strict=True))
_DARK = dict(zip(HUES, ("#9fd4f7", "#cf8a3c", "#46e0a0", "#f0609f", "#e6e27a", "#9d83ff"), strict=True))


@dataclass(frozen=True)
class Theme:
    """Every colour of the window in one of its two dresses."""

    dark: bool
    page: QColor
    ink: QColor
    dim: QColor
    faint: QColor
    panel: QColor
    raised: QColor
    border: QColor
    accent: QColor
    selection: QColor
    good: QColor
    warning: QColor
    bad: QColor

    def label_ink(self, label: Label) -> QColor:
        """The colour of a label's name, underline and card; readable on the page."""
        table = _DARK if self.dark else _LIGHT
        if label.colour.startswith("#"):
            return QColor(label.colour)
        return QColor(table.get(label.colour, table["blue"]))

    def label_tint(self, label: Label, alpha: int | None = None) -> QColor:
        """The translucent ground of a label's marks: 38 of 255 on light, 62 on dark pages unless told otherwise."""
        colour = self.label_ink(label)
        colour.setAlpha(alpha if alpha is not None else (62 if self.dark else 38))
        return colour

    def palette(self) -> QPalette:
        """The Qt palette of this theme, for every ordinary widget."""
        palette = QPalette()
        role = QPalette.ColorRole
        for which, colour in (
            (role.Window, self.panel),
            (role.Base, self.raised),
            (role.AlternateBase, self.panel),
            (role.Button, self.raised),
            (role.ToolTipBase, self.raised),
            (role.WindowText, self.ink),
            (role.Text, self.ink),
            (role.ButtonText, self.ink),
            (role.ToolTipText, self.ink),
            (role.BrightText, self.bad),
            (role.PlaceholderText, self.dim),
            (role.Highlight, self.accent),
            (role.HighlightedText, self.page),
            (role.Link, self.accent),
            (role.Mid, self.border),
        ):
            palette.setColor(which, colour)
        for which in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.dim)
        return palette


LIGHT = Theme(
    dark=False,
    page=QColor("#fdfcf9"),
    ink=QColor("#22242a"),
    dim=QColor("#686c75"),
    faint=QColor("#9a9da5"),
    panel=QColor("#f3f2ee"),
    raised=QColor("#ffffff"),
    border=QColor("#d9d7d0"),
    accent=QColor("#0a6fd0"),
    selection=QColor(70, 140, 230, 80),
    good=QColor("#1f6b45"),
    warning=QColor("#8a5a00"),
    bad=QColor("#b3261e"),
)
DARK = Theme(
    dark=True,
    page=QColor("#1d1f23"),
    ink=QColor("#e4e2dc"),
    dim=QColor("#a0a4ad"),
    faint=QColor("#6f737c"),
    panel=QColor("#25272c"),
    raised=QColor("#2c2f35"),
    border=QColor("#3b3e45"),
    accent=QColor("#7ab8f5"),
    selection=QColor(80, 140, 210, 120),
    good=QColor("#5fd39b"),
    warning=QColor("#e0b050"),
    bad=QColor("#ff8a80"),
)
