"""Agreement as rows: for a table on a terminal, for CSV and for JSON. The window translates the titles."""

from collections.abc import Iterable, Iterator
from typing import Any

from annotator.core.coefficients import Undefined
from annotator.core.comparison import Comparison, Figure

SECTIONS = {
    "boundaries": "Boundaries",
    "labels": "Labels of aligned marks",
    "attributes": "Attributes of aligned marks with the same label",
    "spans": "Boundaries and labels at once",
}
TITLES = {
    "exact": "same boundaries",
    "overlap": "any overlap",
    "characters": "characters",
    "alpha_u": "Krippendorff’s alpha for unitizing",
    "share": "same",
    "common": "values in common",
    "kappa": "Cohen’s kappa",
    "pi": "Scott’s pi",
    "alpha": "Krippendorff’s alpha",
    "ac1": "Gwet’s AC1",
    "fleiss": "Fleiss’ kappa",
    "exact_f1": "F1, same boundaries",
    "overlap_f1": "F1, any overlap",
}
UNITS = {
    "marks": "marks of both",
    "aligned": "aligned marks",
    "stretches": "marked stretches",
    "characters": "characters of text",
    "passages": "passages",
}
COLUMNS = ("section", "subject", "figure", "value", "low", "high", "n", "unit", "undefined")


def sections(comparison: Comparison) -> Iterator[tuple[str, tuple[Figure, ...]]]:
    """The figures of a comparison, section by section."""
    for name in SECTIONS:
        yield name, getattr(comparison, name)


def row(section: str, figure: Figure) -> dict[str, Any]:
    """A figure under the names of `COLUMNS`; None where there is no number, and why under "undefined"."""
    value, interval = figure.value, figure.interval
    low, high = (None, None) if isinstance(interval, Undefined) else interval
    if isinstance(value, Undefined):
        low = high = None
    return {
        "section": section,
        "subject": figure.subject,
        "figure": figure.name,
        "value": None if isinstance(value, Undefined) else value,
        "low": low,
        "high": high,
        "n": figure.n,
        "unit": figure.unit,
        "undefined": str(value) if isinstance(value, Undefined) else "",
    }


def rows(comparison: Comparison) -> list[dict[str, Any]]:
    """Every figure of a comparison."""
    return [row(section, figure) for section, figures in sections(comparison) for figure in figures]


def number(figure: Figure) -> str:
    """The value with its interval: "0.801 [0.62, 0.94]", or what it is undefined for."""
    if isinstance(figure.value, Undefined):
        return str(figure.value)
    shown = f"{figure.value:.3f}"
    if isinstance(figure.interval, Undefined):
        return shown
    return f"{shown} [{figure.interval[0]:.3f}, {figure.interval[1]:.3f}]"


def lines(comparison: Comparison) -> Iterator[str]:
    """The table for people: a heading for each section, a line for each figure."""
    for section, figures in sections(comparison):
        yield SECTIONS[section]
        if not figures:
            yield "  nothing to compare"
        for line in lines_of(figures):
            yield f"  {line}"


def lines_of(figures: Iterable[Figure]) -> Iterator[str]:
    """A line for each figure."""
    for figure in figures:
        subject = f"{figure.subject}: " if figure.subject and figure.subject != "label" else ""
        yield f"{subject + TITLES[figure.name]:<38} {number(figure):<24} n = {figure.n:,} {UNITS[figure.unit]}".rstrip()
