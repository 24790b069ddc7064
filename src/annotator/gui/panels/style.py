"""The style sheet of the panels' own controls, from the colours of a theme."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from annotator.gui.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Fields, pills, chips and captions of the panels in `theme`.

    Rules hang on the dynamic property `role`, so that no dialog elsewhere is touched.
    """
    accent_tint = _rgba(theme.accent, 60 if theme.dark else 28)
    hover = _rgba(theme.ink, 24 if theme.dark else 14)
    return f"""
    QLineEdit[role="filter"], QLineEdit[role="field"], QPlainTextEdit[role="field"],
    QComboBox[role="field"], QFrame[role="field"] {{
        background: {theme.raised.name()}; color: {theme.ink.name()};
        border: 1px solid {theme.border.name()}; border-radius: 5px;
        selection-background-color: {theme.accent.name()}; selection-color: {theme.page.name()};
    }}
    QLineEdit[role="filter"] {{ padding: 4px 6px; }}
    QLineEdit[role="field"] {{ padding: 3px 6px; }}
    QComboBox[role="field"] {{ padding: 3px 6px; }}
    QPlainTextEdit[role="field"] {{ padding: 1px 2px; }}
    QLineEdit[role="filter"]:focus, QLineEdit[role="field"]:focus, QPlainTextEdit[role="field"]:focus,
    QComboBox[role="field"]:focus, QFrame[role="field"][open="true"] {{ border-color: {theme.accent.name()}; }}
    QLineEdit[role="field"][wrong="true"], QFrame[role="field"][wrong="true"] {{ border-color: {theme.bad.name()}; }}
    QLineEdit[role="field"][locked="true"], QPlainTextEdit[role="field"][locked="true"], QComboBox[role="field"]:disabled,
    QFrame[role="field"][locked="true"] {{ background: transparent; color: {theme.ink.name()}; }}
    QWidget[unconfirmed="true"] {{ color: {theme.dim.name()}; font-style: italic; }}
    QLineEdit[role="entry"] {{ border: 0; background: transparent; color: {theme.ink.name()}; padding: 1px 2px; }}

    QAbstractButton[role="pill"] {{
        background: {theme.raised.name()}; color: {theme.ink.name()};
        border: 1px solid {theme.border.name()}; border-radius: 5px; padding: 3px 8px; min-height: 0;
    }}
    QAbstractButton[role="pill"]:hover {{ background: {hover}; }}
    QAbstractButton[role="pill"]:focus {{ border-color: {theme.accent.name()}; }}
    QAbstractButton[role="pill"]:checked {{
        background: {accent_tint}; border-color: {theme.accent.name()}; color: {theme.ink.name()}; font-weight: 600;
    }}
    QAbstractButton[role="pill"][unconfirmed="true"]:checked {{
        border-style: dashed; color: {theme.dim.name()}; font-weight: 400; font-style: italic;
    }}
    QAbstractButton[role="pill"]:disabled {{ color: {theme.faint.name()}; background: transparent; }}
    QAbstractButton[role="pill"]:checked:disabled {{ color: {theme.ink.name()}; }}

    QFrame[role="chip"] {{ background: {accent_tint}; border: 1px solid transparent; border-radius: 4px; }}
    QFrame[role="chip"][unconfirmed="true"] {{ background: transparent; border: 1px dashed {theme.faint.name()}; }}
    QToolButton[role="quiet"], QPushButton[role="quiet"] {{
        border: 1px solid transparent; border-radius: 4px; padding: 2px; background: transparent; color: {theme.dim.name()};
    }}
    QToolButton[role="quiet"]:hover, QPushButton[role="quiet"]:hover {{ background: {hover}; color: {theme.ink.name()}; }}
    QToolButton[role="quiet"]:focus, QPushButton[role="quiet"]:focus {{ border-color: {theme.accent.name()}; }}
    QToolButton[role="quiet"][label="true"] {{ color: {theme.ink.name()}; font-weight: 600; padding: 3px 5px 3px 0; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}

    QPushButton[role="verdict"] {{
        background: {theme.raised.name()}; color: {theme.ink.name()};
        border: 1px solid {theme.border.name()}; border-radius: 5px; padding: 5px 8px;
    }}
    QPushButton[role="verdict"]:hover {{ background: {hover}; }}
    QPushButton[role="verdict"]:focus {{ border-color: {theme.accent.name()}; }}
    QPushButton[role="verdict"][main="true"] {{
        background: {theme.accent.name()}; border-color: {theme.accent.name()}; color: {theme.page.name()}; font-weight: 600;
    }}
    QPushButton[role="verdict"][main="true"]:hover {{ background: {theme.accent.darker(108).name()}; }}

    QLabel[role="caption"] {{ color: {theme.dim.name()}; }}
    QLabel[role="caption"][missing="true"] {{ color: {theme.warning.name()}; }}
    QLabel[role="heading"] {{ color: {theme.ink.name()}; font-weight: 600; }}
    QLabel[role="faint"] {{ color: {theme.dim.name()}; }}
    QLabel[role="banner"] {{
        color: {theme.ink.name()}; background: {accent_tint}; border-radius: 5px; padding: 6px 8px;
    }}
    QLabel[role="warning"] {{
        color: {theme.warning.name()}; border: 1px solid {theme.warning.name()}; border-radius: 5px; padding: 5px 8px;
    }}
    QListView, QTreeView, QTableView[role="list"], QScrollArea {{ background: transparent; border: 0; outline: 0; }}
    QTableView[role="list"] {{ selection-background-color: transparent; }}
    QTableView[role="list"]::item {{ border: 0; background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {_rgba(theme.ink, 60)}; border-radius: 3px; min-height: 28px; margin: 2px 2px;
    }}
    QScrollBar::handle:vertical:hover {{ background: {_rgba(theme.ink, 110)}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QTabBar[role="inner"]::tab {{
        color: {theme.dim.name()}; padding: 3px 10px; margin: 6px 0 0 6px;
        border: 1px solid transparent; border-radius: 5px; background: transparent;
    }}
    QTabBar[role="inner"]::tab:selected {{ color: {theme.ink.name()}; background: {accent_tint}; }}
    QTabBar[role="inner"]::tab:hover:!selected {{ color: {theme.ink.name()}; background: {hover}; }}
    QTabBar[role="inner"]:focus::tab:selected {{ border-color: {theme.accent.name()}; }}
    """


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the style sheet asks for; Qt looks again only when told to."""
    changed = {name: value for name, value in properties.items() if widget.property(name) != value}
    for name, value in changed.items():
        widget.setProperty(name, value)
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _rgba(colour: QColor, alpha: int) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {alpha})"
