"""Entries of the ledger as chips, found by any of their names; a name that is not there yet can be added on the fly."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QCompleter, QListView, QStyleOptionViewItem

from annotator.core.model import ENTRY_KINDS, Attribute, Entry, Json
from annotator.gui.panels import words
from annotator.gui.panels.chips import ChipsField
from annotator.gui.panels.entry_finder import MOST, EntryFinder
from annotator.gui.panels.records import ROW, RecordsModel, Row
from annotator.gui.panels.rows import SIDE, RowDelegate, smaller, write
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import Theme

NARROWEST = 240
"""Pixels of the list of offers, also under a narrower field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One row of the list under the line: an entry by one of its names, or a new entry of a kind."""

    name: str
    kind: str
    entry: Entry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow(Row):
    """What an offer says: the name, and at the end whose name or what kind it is."""

    aside: str
    is_new: bool


class OfferDelegate(RowDelegate):
    """The name, and at its end what it belongs to; names still to be made in the accent."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, QFontMetrics(option.font).height() + 10)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: OfferRow = index.data(ROW)
        area = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        half = area.adjusted(area.width() * 11 // 20, 0, 0, 0)
        taken = write(painter, half, row.aside, smaller(option.font), self.theme.dim, Qt.AlignmentFlag.AlignRight)
        ink = self.theme.accent if row.is_new else self.theme.ink
        write(painter, QRect(area.left(), area.top(), area.width() - taken - 10, area.height()), row.title, option.font, ink)


class EntryField(ChipsField):
    """Type a name or an alias, choose with arrows and Enter; the last offers make a new entry of a kind."""

    entry_wanted = Signal(str, str)
    entry_opened = Signal(object)

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute)
        self.hint = self.tr("name, or click it in the text")
        self._finder = EntryFinder({})
        self.offers = RecordsModel(self._prepare, self, key=_offer_key)
        self.completer = QCompleter(self.offers, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(MOST + 4)
        self.completer.setWidget(self.line)
        self._popup = QListView()
        self._delegate = OfferDelegate()
        self.completer.setPopup(self._popup)
        self._popup.setItemDelegate(self._delegate)
        self._popup.setMouseTracking(True)
        self.completer.activated[QModelIndex].connect(self._on_activated)
        self.line.textEdited.connect(self._offer)

    def set_finder(self, finder: EntryFinder) -> None:
        """The ledger to search; chips take its present names."""
        self._finder = finder
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        self._delegate.set_theme(theme)
        self._popup.setStyleSheet(
            style_sheet(theme) + f"QListView {{ background: {theme.raised.name()}; border: 1px solid {theme.border.name()}; }}"
        )
        super().set_theme(theme)

    def words(self, value: Json) -> str:
        return words.entry(value, self._finder.entries)

    def parse(self, text: str) -> Json:
        """Only a full name counts without being chosen."""
        hits = self._finder.find(text, self.attribute.entry_kinds)
        return str(hits[0][1].id) if hits and hits[0][0].casefold() == text.casefold().strip() else None

    def on_leaving(self) -> None:
        if not self._popup.isVisible():
            self._take_line()

    def on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible() and self.line.text():
            self._offer(self.line.text())
            return True
        return super().on_key(event)

    def menu_of(self, value: Json) -> list[tuple[str, Callable[[], None]]]:
        return [(self.tr("Edit this entry…"), lambda: self.entry_opened.emit(UUID(str(value))))]

    def _offer(self, text: str) -> None:
        text = " ".join(text.split())
        hits = self._finder.find(text, self.attribute.entry_kinds)
        offers = [Offer(name=name, kind=entry.kind, entry=entry) for name, entry in hits]
        if text and not any(name.casefold() == text.casefold() for name, _ in hits):
            offers += [Offer(name=text, kind=kind) for kind in (self.attribute.entry_kinds or ENTRY_KINDS)[:4]]
        self.offers.set_records(offers)
        if not offers:
            self._popup.hide()
            return
        area = QRect(-self.line.x(), 0, max(self.frame.width(), NARROWEST), self.line.height() + 4)
        self.completer.complete(area)
        self._popup.setCurrentIndex(self.completer.completionModel().index(0, 0))

    def _on_activated(self, index: QModelIndex) -> None:
        offer: Offer = index.data(ROW).record
        self.line.clear()
        if offer.entry is not None:
            self.add(str(offer.entry.id))
        else:
            self.entry_wanted.emit(offer.name, offer.kind)

    def _prepare(self, offer: Offer) -> OfferRow:
        kind = words.kind(offer.kind)
        if offer.entry is None:
            title = self.tr("New: {name}").format(name=offer.name)
            return OfferRow(key=_offer_key(offer), record=offer, title=title, aside=kind, is_new=True, spoken=f"{title}, {kind}")
        aside = kind if offer.name == offer.entry.name else offer.entry.name
        return OfferRow(
            key=_offer_key(offer), record=offer, title=offer.name, aside=aside, is_new=False, spoken=f"{offer.name}, {aside}"
        )


def _offer_key(offer: Offer) -> object:
    return offer.entry.id if offer.entry is not None else (offer.name, offer.kind)
