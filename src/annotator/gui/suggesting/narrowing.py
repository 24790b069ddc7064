"""The button that narrows the lane of suggestions: by label, by who found them, by how sure they are."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.core.codebook import Codebook
from annotator.core.model import LIKELY, POSSIBLE, SURE, Suggestion
from annotator.gui.icons import icon
from annotator.gui.panels import words
from annotator.gui.panels.rows import number
from annotator.gui.theme import Theme

STEPS = (SURE, LIKELY, POSSIBLE)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What is asked for; an empty field asks for nothing in particular. `label` is the id of a label as text."""

    label: str = ""
    source: str = ""
    step: str = ""

    def holds(self, one: Suggestion) -> bool:
        return (
            self.label in ("", str(one.label_id))
            and (not self.source or self.source in families(one))
            and self.step in ("", one.step)
        )


def families(one: Suggestion) -> frozenset[str]:
    """Who found a suggestion, whatever the rule: "rule:date" is of the rules."""
    return frozenset(source.name.partition(":")[0] for source in one.sources)


class Narrowing(QToolButton):
    """Its menu counts what there is; a choice is on show until it is taken back or nothing is left of it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = Narrowed()
        self._codebook = Codebook()
        self._suggestions: Sequence[Suggestion] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(16, 16))
        self.setProperty("role", "tool")
        self._theme: Theme | None = None
        self._tell()

    def set_suggestions(self, suggestions: Sequence[Suggestion], codebook: Codebook) -> None:
        self._suggestions, self._codebook = suggestions, codebook
        if self.chosen != Narrowed() and not any(map(self.chosen.holds, suggestions)):
            self.choose(Narrowed())

    def choose(self, narrowed: Narrowed) -> None:
        if narrowed != self.chosen:
            self.chosen = narrowed
            self._tell()
            self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._tell()

    def _tell(self) -> None:
        narrowed = self.chosen != Narrowed()
        said = self.tr("Only some are listed; choose which") if narrowed else self.tr("List only some: by label, source, step")
        self.setToolTip(said)
        self.setAccessibleName(said)
        if self._theme is not None:
            self.setIcon(icon("filter", self._theme, self._theme.accent if narrowed else None))

    def _fill(self) -> None:
        self._menu.clear()
        names = {str(label.id): label.name for label in self._codebook.labels}
        self._section(
            "label", self.tr("All labels"), Counter(str(one.label_id) for one in self._suggestions), names.__getitem__, names
        )
        found_by = Counter(family for one in self._suggestions for family in families(one))
        self._section("source", self.tr("All sources"), found_by, words.source, sorted(found_by))
        self._section("step", self.tr("All steps"), Counter(one.step for one in self._suggestions), words.step, STEPS)

    def _section(self, field: str, all_: str, counts: Counter[str], called: Callable[[str], str], order: Iterable[str]) -> None:
        if not self._menu.isEmpty():
            self._menu.addSeparator()
        for value in ("", *(one for one in order if counts[one])):
            text = f"{called(value)}\t{number(counts[value])}" if value else all_
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(getattr(self.chosen, field) == value)
            action.triggered.connect(lambda _, value=value: self.choose(replace(self.chosen, **{field: value})))
