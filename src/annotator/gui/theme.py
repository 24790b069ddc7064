"""Colours by meaning. The only file with colour values besides `icons.py`, which asks here.

The six label hues keep at least 4.5:1 contrast against the page and stay apart for
protan, deutan and tritan eyes (they differ in lightness as well); light on
#fdfcf9, dark on #1d1f23. Distances: Machado et al. 2009, IEEE TVCG 15(6). Each hue
has a sister, clearly darker or lighter than itself, for a codebook of more labels.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from annotator.core.model import Label

HUES = ("blue", "orange", "green", "magenta", "brown", "violet")
SISTERS = ("navy", "rust", "moss", "rose", "umber", "indigo")
"""The other lightness of each hue, in the same order."""
_NAMES = HUES + SISTERS
# fmt: off
_LIGHT = dict(zip(_NAMES, (
    "#0a6fd0", "#b85400", "#1f5a48", "#8f2382", "#8d6a40", "#6142e6",
    "#071a83", "#6d3500", "#327e64", "#b8488a", "#4b2711", "#5900b3",
), strict=True))
_DARK = dict(zip(_NAMES, (
    "#9fd4f7", "#cf8a3c", "#46e0a0", "#f0609f", "#e6e27a", "#9d83ff",
    "#6f8bd0", "#f2b27a", "#28a064", "#ff8bce", "#e0bb1c", "#a7b3fd",
), strict=True))
# fmt: on
READABLE = 4.5
"""The least contrast of small text against its ground (WCAG 2.2, 1.4.3)."""


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
    hit: QColor
    hit_tick: QColor
    good: QColor
    warning: QColor
    bad: QColor

    def label_ink(self, label: Label) -> QColor:
        """The colour of a label's name, underline and card; readable on the page."""
        return _ink(self.dark, label.colour)

    def label_tint(self, label: Label, alpha: int | None = None) -> QColor:
        """The translucent ground of a label's marks: 38 of 255 on light, 62 on dark pages unless told otherwise."""
        return _tint(self.dark, label.colour, alpha if alpha is not None else (62 if self.dark else 38))

    def faded(self, label: Label, share: float) -> QColor:
        """`share` of a label's colour and the page for the rest; opaque, so that crossing lines do not add up."""
        return _faded(self.dark, label.colour, share)

    def readable(self, ink: QColor, ground: QColor) -> QColor:
        """`ink`, with as much of the text's colour in it as it needs to be read on an opaque `ground`."""
        return QColor(_readable(ink.rgb(), ground.rgb(), self.ink.rgb()))

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
    hit=QColor("#ffeeb0"),
    hit_tick=QColor("#c98a00"),
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
    hit=QColor("#433a16"),
    hit_tick=QColor("#e8bd45"),
    good=QColor("#5fd39b"),
    warning=QColor("#e0b050"),
    bad=QColor("#ff8a80"),
)

THEMES = {"light": LIGHT, "dark": DARK}
UI_FAMILIES = ["Noto Sans", "Segoe UI", ".AppleSystemUIFont", "SF Pro Text", "Cantarell"]


def choose(name: str) -> Theme:
    """The theme called "light" or "dark"; for "system" the one that the desktop asks for."""
    if name in THEMES:
        return THEMES[name]
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def ui_font(points: float) -> QFont:
    """The font of everything that is not the document."""
    font = QFont()
    font.setFamilies(UI_FAMILIES)
    font.setPointSizeF(points)
    return font


def mix(over: QColor, under: QColor, share: float) -> QColor:
    """`share` of one opaque colour laid over another."""
    return QColor.fromRgbF(*(o * share + u * (1 - share) for o, u in zip(over.getRgbF()[:3], under.getRgbF()[:3], strict=True)))


# A page asks for a few colours thousands of times a second; what these give back is never altered.
@lru_cache(maxsize=1000)
def _ink(dark: bool, colour: str) -> QColor:
    table = _DARK if dark else _LIGHT
    if colour.startswith("#"):
        theme = DARK if dark else LIGHT
        return theme.readable(QColor(colour), theme.page)
    return QColor(table.get(colour, table["blue"]))


@lru_cache(maxsize=1000)
def _tint(dark: bool, colour: str, alpha: int) -> QColor:
    tint = QColor(_ink(dark, colour))
    tint.setAlpha(alpha)
    return tint


@lru_cache(maxsize=1000)
def _faded(dark: bool, colour: str, share: float) -> QColor:
    return mix(_ink(dark, colour), (DARK if dark else LIGHT).page, share)


@lru_cache(maxsize=1000)
def _readable(ink: int, ground: int, text: int) -> int:
    mixed = (mix(QColor(text), QColor(ink), step / 10) for step in range(11))
    return next((one.rgb() for one in mixed if contrast(one, QColor(ground)) >= READABLE), text)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in colour.getRgbF()[:3]
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def style_sheet(theme: Theme, chevron: str = "") -> str:
    """What Fusion and the palette leave to be said: corners, spacing, thin lines. `chevron`: the file of a combo box's arrow."""
    hover = mix(theme.ink, theme.panel, 0.07)
    pressed = mix(theme.ink, theme.panel, 0.13)
    chosen = mix(theme.accent, theme.panel, 0.20 if theme.dark else 0.13)
    thumb = mix(theme.ink, theme.panel, 0.25)
    colours = {
        name: colour.name()
        for name, colour in (
            ("page", theme.page),
            ("ink", theme.ink),
            ("dim", theme.dim),
            ("faint", theme.faint),
            ("panel", theme.panel),
            ("raised", theme.raised),
            ("border", theme.border),
            ("accent", theme.accent),
            ("warning", theme.warning),
            ("bad", theme.bad),
            ("hover", hover),
            ("pressed", pressed),
            ("chosen", chosen),
            ("thumb", thumb),
            ("thumb_hover", mix(theme.ink, theme.panel, 0.4)),
            ("primary_hover", mix(theme.ink, theme.accent, 0.12)),
            ("notice", mix(theme.accent, theme.page, 0.14)),
            ("alarm", mix(theme.bad, theme.page, 0.14)),
        )
    }
    arrow = f"QComboBox::down-arrow {{ image: url({chevron}); width: 12px; height: 12px; }}" if chevron else ""
    return _SHEET.format_map(colours) + arrow


_SHEET = """
QMainWindow, QDialog {{ background: {panel}; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {border}; padding: 4px 6px; }}
#topBar {{ background: {panel}; border-bottom: 1px solid {border}; }}
#statusLine {{ background: {panel}; border-top: 1px solid {border}; }}
#statusLine QLabel {{ color: {dim}; }}
#documentArea, #welcome {{ background: {page}; }}
#documentTitle {{ font-weight: 600; color: {ink}; }}
#documentFacts, [quiet="true"] {{ color: {dim}; }}
[heading="true"] {{ font-weight: 600; color: {ink}; }}
[problem="true"] {{ color: {bad}; }}
[key="true"] {{ background: {raised}; border: 1px solid {border}; border-radius: 4px; padding: 0 5px; color: {ink}; }}
#welcomeTitle {{ font-size: 22pt; font-weight: 600; color: {ink}; }}
#welcome QToolButton {{ text-align: left; padding: 2px 0; min-height: 26px; }}
#projectButton {{ font-weight: 600; padding: 5px 9px; }}
#modes {{ background: {hover}; border-radius: 7px; }}
#modes QToolButton {{ color: {dim}; padding: 3px 12px; }}
#modes QToolButton:hover {{ color: {ink}; background: transparent; }}
#modes QToolButton:checked {{ background: {raised}; color: {ink}; font-weight: 600; border: 1px solid {border};
    padding: 2px 11px; }}
#modes QToolButton:focus {{ border: 1px solid {accent}; padding: 2px 11px; }}
#search {{ background: {raised}; border: 1px solid {border}; color: {dim}; padding: 4px 10px; }}
#search:hover {{ border-color: {faint}; }}
#search:focus {{ border-color: {accent}; padding: 4px 10px; }}
#footBar {{ background: {panel}; border-top: 1px solid {border}; }}
#footBar QToolButton:checked {{ background: {chosen}; color: {accent}; }}
#chipBar {{ background: {panel}; border-top: 1px solid {border}; }}
QPushButton[chip="true"] {{ padding: 2px 10px; border-radius: 11px; min-height: 16px; }}
QPushButton[chip="true"]:checked {{ background: {chosen}; border-color: {accent}; }}
#palette {{ background: {raised}; border: 1px solid {border}; }}
#palette QLineEdit {{ border: none; border-bottom: 1px solid {border}; border-radius: 0; padding: 10px 14px; }}
#palette QListView {{ background: {raised}; }}
#notice {{ background: {notice}; border-top: 1px solid {border}; }}
#notice[kind="problem"] {{ background: {alarm}; }}
#notice[kind="problem"] QLabel {{ color: {ink}; }}
QSplitter::handle {{ background: {border}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QToolButton {{ border: none; border-radius: 5px; padding: 4px 6px; color: {ink}; background: transparent; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:open, QToolButton:checked {{ background: {pressed}; }}
QToolButton:disabled {{ color: {faint}; }}
QToolButton:focus {{ border: 1px solid {accent}; padding: 3px 5px; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{ background: {raised}; color: {ink}; border: 1px solid {border}; border-radius: 5px;
    padding: 5px 14px; min-height: 18px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {faint}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {page}; border-color: {accent}; font-weight: 600; }}
QPushButton[primary="true"]:hover {{ background: {primary_hover}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {ink}; padding: 4px 13px; }}
QPushButton[primary="true"]:disabled {{ background: {pressed}; border-color: {pressed}; color: {dim}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {{ background: {raised}; color: {ink}; border: 1px solid {border};
    border-radius: 5px; padding: 4px 7px; selection-background-color: {accent}; selection-color: {page}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {{ border-color: {accent}; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {faint}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {border}; padding: 2px; }}
QAbstractItemView {{ background: {panel}; color: {ink}; border: none; outline: none; }}
QAbstractItemView::item:hover {{ background: {hover}; }}
QAbstractItemView::item:selected {{ background: {chosen}; color: {ink}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {border}; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ padding: 6px 12px; color: {dim}; background: transparent; border: none; border-bottom: 2px solid transparent; }}
QTabWidget#lowerTags QTabBar::tab {{ padding: 6px; }}
QTabBar::tab:hover {{ color: {ink}; }}
QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ color: {accent}; }}
QMenu {{ background: {raised}; color: {ink}; border: 1px solid {border}; padding: 5px 0; }}
QMenu::item {{ padding: 5px 26px 5px 10px; }}
QMenu::item:selected {{ background: {chosen}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::icon {{ padding-left: 10px; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 5px 0; }}
QProgressBar {{ background: {pressed}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar#landmarks {{ width: 17px; }}
QScrollBar#landmarks::handle {{ margin: 2px 5px; }}
QScrollBar::handle {{ background: {thumb}; border-radius: 3px; margin: 2px 3px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::handle:hover {{ background: {thumb_hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
