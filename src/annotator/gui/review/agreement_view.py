"""Agreement: annotators against annotators, every figure of two of them, and the places behind the figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.core.agreement_table import SECTIONS, TITLES
from annotator.core.codebook import Codebook
from annotator.core.model import RELATION, Entry
from annotator.gui.panels.listing import EmptyState
from annotator.gui.panels.rows import number
from annotator.gui.review import agreement_rows as rows
from annotator.gui.review.grid import GridModel, fit, fit_matrix, make_view, spread
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.project.agreement import Agreement, Disagreement

Pair = tuple[UUID, UUID]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is compared; `label` None: all labels."""

    label: UUID | None = None
    without_suggestions: bool = False


class AgreementDialog(QDialog):
    """Shows an `Agreement`. `asked` wants another one, `places_wanted` what lies behind a cell, `place_chosen` goes there."""

    asked = Signal(object)
    places_wanted = Signal(object, object)
    place_chosen = Signal(object)
    save_wanted = Signal(str)

    def __init__(self, codebook: Codebook, entries: Mapping[UUID, Entry], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agreement"))
        self.resize(1080, 720)
        self._entries = entries
        self._found: Agreement | None = None
        self._pair: Pair | None = None
        self._unmarked = self.tr("not marked")
        self._matrix, self._figures, self._confusion, self._places = (GridModel(theme, self) for _ in range(4))
        self._build(codebook, theme)

    # building

    def _build(self, codebook: Codebook, theme: Theme) -> None:
        self.figure = QComboBox()
        self.figure.setAccessibleName(self.tr("Figure in the matrix"))
        for section, name in rows.MATRIX:
            title = f"{rows.words(SECTIONS[section]).split(' of ')[0]}: {rows.words(TITLES[name])}"
            self.figure.addItem(title, (section, name))
        self.label = QComboBox()
        self.label.setAccessibleName(self.tr("Label"))
        self.label.addItem(self.tr("All labels"), None)
        for label in codebook.labels:
            if label.kind != RELATION:
                self.label.addItem(label.name, label.id)
        self.label.setMaximumWidth(190)
        self.without = QCheckBox(self.tr("&Without marks from suggestions"))
        self.without.setToolTip(self.tr("What a machine proposed to both says little about how far they agree."))
        self.save = QPushButton(self.tr("&Save as CSV…"))
        self.save.setAutoDefault(False)
        self.save.setEnabled(False)
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self.figure, self.label, self.without):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.save)
        self.matrix = make_view(self._matrix, self.tr("Annotators against annotators"))
        self.figures = make_view(self._figures, self.tr("Figures of the two"), whole_rows=True)
        self.confusion = make_view(self._confusion, self.tr("Labels against labels"))
        self.places = make_view(self._places, self.tr("Places where they differ"), whole_rows=True)
        self._who = QLabel()
        self._who.setProperty("heading", "true")
        self._who.setWordWrap(True)
        self._between = QLabel()
        self._between.setProperty("heading", "true")
        top = QSplitter(Qt.Orientation.Horizontal)
        top.addWidget(_titled(self.tr("Annotators"), self.matrix))
        top.addWidget(_titled(self._who, self.figures))
        top.setSizes([430, 610])
        below = QSplitter(Qt.Orientation.Horizontal)
        self._labels = QLabel()
        self._labels.setWordWrap(True)
        below.addWidget(_titled(self._labels, self.confusion))
        below.addWidget(_titled(self._between, self.places))
        below.setSizes([430, 610])
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.setChildrenCollapsible(False)
        whole.addWidget(top)
        whole.addWidget(below)
        whole.setSizes([360, 300])
        self.busy = _Busy(self.tr("Comparing…"))
        self.empty = EmptyState()
        self.empty.set_theme(theme)
        self._pages = QStackedWidget()
        for page in (self.busy, self.empty, whole):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.figure.currentIndexChanged.connect(lambda _: self._show_matrix())
        self.label.currentIndexChanged.connect(lambda _: self.ask())
        self.without.toggled.connect(lambda _: self.ask())
        self.save.clicked.connect(self._choose_file)
        self.matrix.selectionModel().currentChanged.connect(self._on_pair)
        self.confusion.activated.connect(self._on_cell)
        self.confusion.clicked.connect(self._on_cell)
        self.places.activated.connect(self._on_place)
        self.places.clicked.connect(self._on_place)

    def set_theme(self, theme: Theme) -> None:
        for part in (self._matrix, self._figures, self._confusion, self._places, self.empty):
            part.set_theme(theme)

    # asking and showing

    def ask(self) -> None:
        """Want the comparison that is chosen above; what was shown makes way for the waiting."""
        self._pages.setCurrentIndex(0)
        self.save.setEnabled(False)
        self.asked.emit(self.chosen())

    def chosen(self) -> Asked:
        return Asked(self.label.currentData(), self.without.isChecked())

    def show_nobody(self) -> None:
        """There are no two annotators to compare."""
        self.empty.say(
            "review",
            self.tr("Nobody to compare with yet"),
            self.tr(
                "Agreement needs marks of two annotators in the same documents. Merge a colleague’s file to see theirs here."
            ),
        )
        self._pages.setCurrentIndex(1)

    def show_failed(self, reason: str) -> None:
        """The comparison could not be made."""
        self.empty.say("error", self.tr("The comparison could not be made"), reason)
        self._pages.setCurrentIndex(1)

    def show_agreement(self, found: "Agreement") -> None:
        """Show what was found; the pair that was looked at stays, else the first."""
        self._found = found
        self.save.setEnabled(True)
        self._pages.setCurrentIndex(2)
        self._show_matrix()

    def _show_matrix(self) -> None:
        if self._found is None:
            return
        names = [layer.name for layer in self._found.layers]
        ids = [layer.id for layer in self._found.layers]
        pair = self._pair if self._pair and set(self._pair) <= set(ids) else (ids[0], ids[1])
        self._matrix.show(rows.matrix(self._found, *self.figure.currentData()), names, names)
        fit_matrix(self.matrix)
        self.matrix.setCurrentIndex(self._matrix.index(ids.index(pair[0]), ids.index(pair[1])))

    def _on_pair(self, index: QModelIndex) -> None:
        pair = self._matrix.cell(index).value
        if pair is None or self._found is None:
            return
        self._pair = pair
        swapped = pair not in self._found.pairs
        key = pair[::-1] if swapped else pair
        comparison = self._found.pairs[key]
        names = {layer.id: layer.name for layer in self._found.layers}
        marks = {key[0]: comparison.ours, key[1]: comparison.theirs}
        shared = self._found.documents[key]
        self._who.setText(
            self.tr("{one} ({ours}) and {other} ({theirs}) in %Ln documents that both have read", "", shared).format(
                one=names[pair[0]],
                other=names[pair[1]],
                ours=self.tr("%Ln marks", "", marks[pair[0]]),
                theirs=self.tr("%Ln marks", "", marks[pair[1]]),
            )
        )
        left_out = self._found.left_out[key]
        self._who.setToolTip(self.tr("%Ln documents that only one of them has read are left out.", "", left_out))
        titles = [self.tr("Figure"), self.tr("Value"), self.tr("95 % interval"), self.tr("Of")]
        self._figures.show(rows.figures(comparison), titles)
        spread(self.figures, self._figures)
        fit(self.figures, (240, 64, 126))
        cells, across, down = rows.confusion(comparison, self._found.labels, swapped=swapped, unmarked=self._unmarked)
        self._confusion.show(cells, across, down)
        self._labels.setText(self.tr("Labels: {one} down, {other} across").format(one=names[pair[0]], other=names[pair[1]]))
        fit_matrix(self.confusion)
        self._want_places(None)

    def _on_cell(self, index: QModelIndex) -> None:
        between = self._confusion.cell(index).value
        if between is not None:
            self._want_places(between)

    def _want_places(self, between: tuple[UUID | None, UUID | None] | None) -> None:
        if self._found is None or self._pair is None:
            return
        if between is None:
            self._between.setText(self.tr("Places where they differ"))
        else:
            one, other = (self._unmarked if id_ is None else self._found.labels.get(id_, "?") for id_ in between)
            self._between.setText(f"{one} – {other}")
        self._places.show([], self._place_titles())
        self.places_wanted.emit(self._pair, between)

    def _place_titles(self) -> list[str]:
        names = {layer.id: layer.name for layer in self._found.layers} if self._found else {}
        people = [names.get(id_, "") for id_ in self._pair or ()]
        return [self.tr("Document"), self.tr("Difference"), *people]

    def show_places(self, found: "list[Disagreement]", most: int) -> None:
        """List the places that were asked for; more than `most` are not shown."""
        names = self._found.labels if self._found is not None else {}
        self._places.show(rows.disagreements(found, names, self._entries, self._unmarked), self._place_titles())
        fit(self.places, (110, 120, 190))
        count = self.tr("the first {count}").format(count=number(most)) if len(found) == most else number(len(found))
        self._between.setText(f"{self._between.text().split('  ')[0]}  {count}")

    def _on_place(self, index: QModelIndex) -> None:
        place = self._places.cell(index).value
        if place is not None:
            self.place_chosen.emit(place)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the figures"), "agreement.csv", self.tr("CSV files (*.csv)"))
        if path:
            self.save_wanted.emit(path)

    def save_to(self, path: str) -> Any:
        """What writes the figures that are shown to `path`."""
        found = self._found
        return None if found is None else lambda _project: found.save(Path(path))


class _Busy(QWidget):
    """Says that something takes its time."""

    def __init__(self, words: str) -> None:
        super().__init__()
        bar = QProgressBar(textVisible=False)
        bar.setRange(0, 0)
        bar.setMaximumWidth(240)
        bar.setAccessibleName(words)
        label = QLabel(words)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)


def _titled(title: str | QLabel, view: QTableView) -> QWidget:
    label = title if isinstance(title, QLabel) else QLabel(title)
    label.setProperty("heading", "true")
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(6, 8, 6, 2)
    layout.addWidget(label)
    layout.addWidget(view, 1)
    return widget
