"""What the window says of agreement, cell by cell: worked out once, so that tables only look up."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.core.agreement import ATTRIBUTES, Unit, plain_value
from annotator.core.agreement_table import SECTIONS, TITLES, UNITS, sections
from annotator.core.coefficients import Undefined
from annotator.core.comparison import Comparison, Figure
from annotator.core.messages import MESSAGES
from annotator.core.model import Entry
from annotator.gui.panels.rows import number
from annotator.gui.review.grid import NOTHING, START, Cell
from annotator.gui.review.queue_rows import kind as kind_words

if TYPE_CHECKING:
    from annotator.project.agreement import Agreement, Disagreement

MATRIX = (
    ("boundaries", "exact"),
    ("boundaries", "overlap"),
    ("boundaries", "characters"),
    ("boundaries", "alpha_u"),
    ("labels", "share"),
    ("labels", "kappa"),
    ("labels", "alpha"),
    ("spans", "exact_f1"),
    ("spans", "overlap_f1"),
)
"""What the matrix of annotators can show."""


def words(text: str) -> str:
    """A title of `agreement_table` in the user's language."""
    return QCoreApplication.translate("agreement", text)


def value_of(figure: Figure) -> str:
    """Three decimals, or a dash for what does not exist."""
    return "–" if isinstance(figure.value, Undefined) else QLocale().toString(figure.value, "f", 3)


def why(undefined: Undefined) -> str:
    """Why a figure does not exist."""
    text = QCoreApplication.translate("messages", MESSAGES[undefined.reason][0])
    return text.format_map(undefined.parameters)


def interval_of(figure: Figure) -> str:
    """From where to where, or "" where there is no interval."""
    if isinstance(figure.value, Undefined) or isinstance(figure.interval, Undefined):
        return ""
    low, high = (QLocale().toString(edge, "f", 3) for edge in figure.interval)
    return f"{low} – {high}"


def spoken(figure: Figure) -> str:
    """The whole figure in a line: what a tooltip says."""
    size = f"n = {number(figure.n)} {words(UNITS[figure.unit])}"
    if isinstance(figure.value, Undefined):
        return f"{words(TITLES[figure.name])}: {why(figure.value)} · {size}"
    return " · ".join(filter(None, (f"{words(TITLES[figure.name])}: {value_of(figure)}", interval_of(figure), size)))


def find(comparison: Comparison, section: str, name: str) -> Figure:
    """A figure of a comparison by its name."""
    return next(figure for figure in getattr(comparison, section) if figure.name == name)


def matrix(agreement: "Agreement", section: str, name: str) -> list[list[Cell]]:
    """Annotator by annotator; the upper and the lower half say the same."""
    rows = []
    for one in agreement.layers:
        row = []
        for other in agreement.layers:
            pair = (one.id, other.id) if (one.id, other.id) in agreement.pairs else (other.id, one.id)
            if pair not in agreement.pairs:
                row.append(NOTHING)
                continue
            figure = find(agreement.pairs[pair], section, name)
            shade = 0.0 if isinstance(figure.value, Undefined) else max(0.0, figure.value)
            tip = f"{one.name} – {other.name}\n{spoken(figure)}"
            row.append(Cell(text=value_of(figure), tip=tip, shade=shade, value=(one.id, other.id)))
        rows.append(row)
    return rows


def figures(comparison: Comparison) -> list[list[Cell]]:
    """Every figure under the heading of its section: what it is, its value, its interval, of how many."""
    rows = []
    for section, found in sections(comparison):
        rows.append([Cell(text=words(SECTIONS[section]), is_heading=True, align=START), *[Cell(is_heading=True)] * 3])
        if not found:
            rows.append([Cell(text=words("nothing to compare"), is_faint=True, align=START), NOTHING, NOTHING, NOTHING])
        for figure in found:
            subject = f"{figure.subject}: " if figure.subject and figure.subject != "label" else ""
            tip, size = spoken(figure), f"{number(figure.n)} {words(UNITS[figure.unit])}"
            name = Cell(text=subject + words(TITLES[figure.name]), tip=tip, align=START)
            if isinstance(figure.value, Undefined):
                reason = Cell(text=f"{why(figure.value)} · {size}", tip=tip, is_faint=True, align=START, spans=3)
                rows.append([name, reason, NOTHING, NOTHING])
            else:
                value = Cell(text=value_of(figure), tip=tip, align=START)
                rest = (Cell(text=text, tip=tip, is_faint=True, align=START) for text in (interval_of(figure), size))
                rows.append([name, value, *rest])
    return rows


def confusion(
    comparison: Comparison, names: Mapping[UUID, str], *, swapped: bool, unmarked: str
) -> tuple[list[list[Cell]], list[str], list[str]]:
    """Label by label: what the one calls this and the other that. Cells, headings across and down."""
    counts = {(pair[::-1] if swapped else pair): count for pair, count in comparison.confusion.items()}

    def order(labels: Iterable[UUID | None]) -> list[UUID | None]:
        return sorted(set(labels), key=lambda id_: (id_ is None, names.get(id_, "").casefold() if id_ else "", str(id_)))

    down, across = order(pair[0] for pair in counts), order(pair[1] for pair in counts)
    largest = max(counts.values(), default=1)
    rows = [
        [
            Cell(text=number(count), shade=count / largest, value=(one, other), is_faint=one == other)
            if (count := counts.get((one, other), 0))
            else NOTHING
            for other in across
        ]
        for one in down
    ]
    titles = [[unmarked if id_ is None else names.get(id_, "?") for id_ in labels] for labels in (across, down)]
    return rows, titles[0], titles[1]


def disagreements(
    found: Sequence["Disagreement"], names: Mapping[UUID, str], entries: Mapping[UUID, Entry], unmarked: str
) -> list[list[Cell]]:
    """A row a place: the document, how the two differ, and what each of them marked."""
    return [
        [
            Cell(text=one.title, tip=one.title, value=one, is_faint=True, align=START),
            Cell(text=kind_words(one.kind), value=one, align=START),
            *(_said(one, place, names, entries, unmarked) for place in (0, 1)),
        ]
        for one in found
    ]


def _said(one: "Disagreement", place: int, names: Mapping[UUID, str], entries: Mapping[UUID, Entry], unmarked: str) -> Cell:
    mark, other = (one.ours, one.theirs) if place == 0 else (one.theirs, one.ours)
    if mark is None:
        return Cell(text=unmarked, value=one, is_faint=True, align=START)
    quote = " ".join(one.quotes[place].split())
    parts = [names.get(mark.label_id, "?")]
    if one.kind == ATTRIBUTES and other is not None:
        parts += _differing(mark, other, entries)
    text = f"{' · '.join(parts)}   “{quote}”" if quote else " · ".join(parts)
    return Cell(text=text, tip=text, value=one, align=START)


def _differing(mark: Unit, other: Unit, entries: Mapping[UUID, Entry]) -> list[str]:
    both = sorted(mark.attributes.keys() | other.attributes.keys())
    different = [name for name in both if plain_value(mark.attributes.get(name)) != plain_value(other.attributes.get(name))]
    return [f"{name}: {shown_value(mark.attributes.get(name), entries) or '–'}" for name in different]


def shown_value(value: Any, entries: Mapping[UUID, Entry]) -> str:
    """A value with names in the place of the ids of entries."""
    if isinstance(value, list):
        return ", ".join(shown_value(item, entries) for item in value)
    if isinstance(value, str):
        try:
            entry = entries.get(UUID(value))
        except ValueError:
            return value
        return value if entry is None else entry.name
    return "" if value is None else str(value)
