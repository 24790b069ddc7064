"""The values that occur, with their counts: a click narrows the statements to them, a second click lets go."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QVBoxLayout, QWidget

from annotator.core.statements import FACETS
from annotator.gui.icons import icon
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.records import ROW, RecordsModel, Row
from annotator.gui.panels.rows import ABOVE, SIDE, RowDelegate, faded, number, smaller, write
from annotator.gui.panels.style import style_sheet
from annotator.gui.statements.cells import Words, heading
from annotator.gui.theme import Theme

_TICK = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value of the facet: how many statements have it, as a share of the most frequent one's too."""

    id: str
    name: str
    count: int
    share: float
    is_chosen: bool


class _Delegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(140, QFontMetrics(option.font).height() + 2 * ABOVE + 3)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        value: Value = index.data(ROW).record
        theme, rect, high = self.theme, option.rect, QFontMetrics(option.font).height()
        left, right, top = rect.left() + SIDE + _TICK, rect.right() - SIDE, rect.top() + ABOVE - 1
        if value.is_chosen:
            icon("accept", theme, theme.accent).paint(painter, QRect(rect.left() + SIDE - 2, top + (high - 16) // 2, 16, 16))
        small = smaller(option.font)
        used = write(
            painter, QRect(left, top, right - left, high), number(value.count), small, theme.dim, Qt.AlignmentFlag.AlignRight
        )
        ink = theme.ink if value.id else theme.dim
        write(painter, QRect(left, top, right - left - used - 8, high), value.name, option.font, ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(theme.accent, 46))
        painter.drawRoundedRect(QRectF(left, top + high + 3, max(2.0, (right - left) * value.share), 3), 1.5, 1.5)


class FacetPanel(QWidget):
    """One facet at a time, chosen above the list."""

    facet_changed = Signal(str)
    values_chosen = Signal(str, object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._counts: Mapping[str, int] = {}
        self._chosen: frozenset[str] = frozenset()
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Narrow by"))
        for name in FACETS:
            self.which.addItem(heading(name), name)
        self.which.setCurrentIndex(self.which.findData("holder"))
        self.which.currentIndexChanged.connect(lambda _: self.facet_changed.emit(self.facet))
        self.model = RecordsModel(self._prepare, self)
        self.listing = Listing(self.model, _Delegate(), name=self.tr("Values"), placeholder=self.tr("Filter values"))
        self.listing.set_nothing("filter", self.tr("Nothing to narrow by"), "")
        self.listing.chosen.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(6, 8, 6, 0)
        head.addWidget(self.which)
        layout.addLayout(head)
        layout.addWidget(self.listing, 1)

    @property
    def facet(self) -> str:
        """The facet that is shown."""
        return str(self.which.currentData())

    def set_counts(self, counts: Mapping[str, int], chosen: frozenset[str]) -> None:
        """Show the values of the facet; those that narrow now are ticked, also where nothing has them any more."""
        self._counts = {**counts, **{value: counts.get(value, 0) for value in chosen}}
        self._chosen = chosen
        most = max(self._counts.values(), default=0) or 1
        self.model.set_records(
            Value(id=value, name=self._words.facet(self.facet, value), count=count, share=count / most, is_chosen=value in chosen)
            for value, count in self._counts.items()
        )

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(style_sheet(theme))
        self.listing.set_theme(theme)

    def _on_chosen(self, value: str) -> None:
        self.values_chosen.emit(self.facet, self._chosen ^ {value})

    def _prepare(self, value: Value) -> Row:
        said = self.tr("{name}, %Ln statements", "", value.count).format(name=value.name)
        return Row(
            key=value.id,
            record=value,
            title=value.name,
            tip=value.name,
            spoken=self.tr("{value}, chosen").format(value=said) if value.is_chosen else said,
            found_by=value.name.casefold(),
        )
