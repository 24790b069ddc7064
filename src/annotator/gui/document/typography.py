"""The measures of the page: fonts, the rhythm of the lines, and how the width is shared between text and margins."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

TEXT_FAMILIES = ["Noto Serif", "Georgia", "DejaVu Serif", "serif"]
LABEL_FAMILIES = ["Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "sans-serif"]
SIZE = 17
SMALLEST, LARGEST = 10, 40
LETTERS = 74
"""How many letters a line has at most."""
SPACING = 170
FEWEST = 48
"""Lines of fewer letters would be tiring to read: then the cards give up their room beside the text and go under it."""


def _font(families: list[str], size: float, weight: QFont.Weight = QFont.Weight.Normal, *, italic: bool = False) -> QFont:
    font = QFont(families)
    font.setPixelSize(max(8, round(size)))
    font.setWeight(weight)
    font.setItalic(italic)
    # without hinting a line is as wide at every scale, and text does not jump between screens
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@dataclass(frozen=True)
class TextStyle:
    """How the words of one kind of paragraph are set; `pitch` is the least distance between its lines."""

    font: QFont
    pitch: int
    indent: int = 0
    dimmed: bool = False


class Typography:
    """Every font and distance at one text size in pixels. Family "" is the first good serif; a line has `letters` at most.

    `spacing` is the distance of lines in percent of the font's height.
    """

    def __init__(self, size: int = SIZE, family: str = "", letters: int = LETTERS, spacing: int = SPACING) -> None:
        self.size = max(SMALLEST, min(LARGEST, size))
        self.family = family
        self.letters = letters
        self.spacing = spacing
        size = self.size
        medium, bold = QFont.Weight.Medium, QFont.Weight.Bold
        families = [family, *TEXT_FAMILIES] if family else TEXT_FAMILIES
        body = _font(families, size)
        metrics = QFontMetricsF(body)
        self.line_height = round(metrics.height())
        self.average = metrics.averageCharWidth() * 0.93
        self.measure = round(self.average * letters)
        # a name's label below an underlined line still fits: most marks leave the lines where they are
        pitch = round(metrics.height() * spacing / 100)
        self.body = TextStyle(body, pitch)
        self.question = TextStyle(_font(families, size, italic=True), pitch, indent=round(size * 1.6))
        self.heading = TextStyle(_font(families, size * 1.2, QFont.Weight.DemiBold), round(pitch * 1.1))
        self.repeated_title = TextStyle(_font(families, size, QFont.Weight.DemiBold), pitch)
        self.aside = TextStyle(_font(families, size * 0.94, italic=True), pitch, dimmed=True)
        self.furniture = TextStyle(_font(LABEL_FAMILIES, size * 0.8), round(size * 1.5), dimmed=True)
        self.label = _font(LABEL_FAMILIES, size * 0.65, medium)
        self.label_italic = _font(LABEL_FAMILIES, size * 0.65, medium, italic=True)
        self.label_metrics = QFontMetricsF(self.label)
        self.italic_metrics = QFontMetricsF(self.label_italic)
        self.label_height = round(self.label_metrics.height())
        self.tag_height = self.label_height - 2
        self.disc = self.label_height - 1
        self.initials = _font(LABEL_FAMILIES, self.disc * 0.62, bold)
        self.title = _font(families, size * 1.4, QFont.Weight.DemiBold)
        self.meta = _font(LABEL_FAMILIES, size * 0.76)
        self.prefix = _font(LABEL_FAMILIES, size * 0.76, bold)
        self.head_height = round(size * 1.7)
        self.speaker = _font(families, size, bold)
        self.blank = round(metrics.height() * 0.62)


@dataclass(frozen=True)
class Columns:
    """Where things stand across a viewport, in pixels: the text from `left` on, `width` wide, cards from `cards` on."""

    left: int
    width: int
    cards: int
    cards_width: int

    @property
    def wide(self) -> bool:
        return self.cards_width > 0

    @classmethod
    def of(cls, viewport: int, type_: Typography) -> "Columns":
        """The columns of a viewport that is `viewport` pixels wide."""
        measure = type_.measure
        gutter = round(type_.size * 3.2)
        gap, edge, least = 28, 12, round(type_.size * 11.5)
        beside = viewport - gutter - gap - least - edge
        if beside < min(measure, type_.average * FEWEST):
            width = max(120, min(measure, viewport - gutter - 28))
            return cls(max(gutter, (viewport - width) // 2), width, 0, 0)
        width = min(measure, beside)
        rest = viewport - gutter - width - gap - least - edge
        cards_width = least + max(0, min(rest // 2, round(type_.size * 4)))
        rest = max(0, rest - (cards_width - least))
        left = gutter + rest // 2
        return cls(left, width, left + width + gap, cards_width)
