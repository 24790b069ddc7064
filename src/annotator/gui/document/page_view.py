"""A page in a scroll area: painting, scrolling by pixels, and what lies under a point. Knows nothing of editing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.core.model import Fragments, Span, Turn
from annotator.gui.document.gliding import Glide
from annotator.gui.document.hits import paint_hits
from annotator.gui.document.links import Link
from annotator.gui.document.look import Look
from annotator.gui.document.marks import paint
from annotator.gui.document.page import Page
from annotator.gui.document.paragraphs import Paragraph
from annotator.gui.document.scrolling import Scroller
from annotator.gui.document.shown import Shown
from annotator.gui.document.typography import SIZE, SPACING, Columns, Typography
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.gui.document.search import Hits

_WHEEL_LINES = 3
_BLIT_SHARE = 0.8
"""Over a longer way than this share of the viewport nearly everything is new, and painting it all is cheaper."""
_BREATH = 24
"""Pixels that are left between what had to be shown and the viewport's edge."""


class PageView(QAbstractScrollArea):
    """Shows a `Page`, or a hint where there is none. Points are pixels of the viewport, offsets code points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = LIGHT
        self._type = Typography(SIZE)
        self._page: Page | None = None
        self._scroller: Scroller | None = None
        self._hits: Hits | None = None
        self._hint: str | None = None
        self._glide = Glide(self.scroll_by, self)

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self._page

    def set_page(self, page: Page | None) -> None:
        self._page = page
        self._scroller = Scroller(page, self.viewport().height()) if page else None
        self.refresh()

    @property
    def hint(self) -> str:
        """What stands where no page is."""
        return self.tr("Choose a document to read it here") if self._hint is None else self._hint

    def set_hint(self, text: str | None) -> None:
        """What stands where no page is; None for the usual words."""
        if text != self._hint:
            self._hint = text
            self.viewport().update()

    def show_hits(self, hits: Hits | None) -> None:
        """Tint what a search has found; None for nothing."""
        if hits is not self._hits:
            self._hits = hits
            self.viewport().update()

    def columns(self) -> Columns:
        return Columns.of(self.viewport().width(), self._type)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._page:
            self._page.theme = theme
            self._page.refresh()
        self.viewport().update()

    def zoom(self, steps: int) -> None:
        """Make the text `steps` pixels larger, or smaller; 0 for the usual size."""
        now = self._type
        self._set_type(Typography(now.size + steps if steps else SIZE, now.family, now.letters, now.spacing))

    def set_text(self, family: str, letters: int, spacing: int = SPACING) -> None:
        """Set the text in a font family ("": the first good serif), in lines of at most so many letters, so far apart."""
        if (family, letters, spacing) != (self._type.family, self._type.letters, self._type.spacing):
            self._set_type(Typography(self._type.size, family, letters, spacing))

    def _set_type(self, type_: Typography) -> None:
        self._type = type_
        self._set_anew()

    def _set_anew(self) -> None:
        """Lay out at the present width and size, and keep the same words at the top."""
        if self._page is None or self._scroller is None:
            return
        place = self._scroller.place()
        self._page.reset(self._type, self.columns(), self._theme)
        self._scroller.height = self.viewport().height()
        self._scroller.return_to(*place)
        self.refresh()

    def spans_changed(self, spans: Sequence[Span]) -> None:
        """Lay out again what `spans` touch (none: the title block), and paint no more than that needs."""
        page, scroller = self._page, self._scroller
        if page is None or scroller is None:
            return
        touched = {number for start, end in spans for number in page.pieces.numbers(start, end)} or {0}
        seen = [(paragraph.number, top, paragraph.height) for paragraph, top in scroller.visible() if paragraph.number in touched]
        page.invalidate(spans)
        width, height = self.viewport().width(), self.viewport().height()
        for number, top, before in seen:
            if page.paragraph(number).height != before:
                self.viewport().update(0, top, width, height - top)
                self._sync_bar()
                return
            self.viewport().update(0, top, width, before)

    def refresh(self) -> None:
        """Paint everything again."""
        self._sync_bar()
        self.viewport().update()

    # --- scrolling ---------------------------------------------------------------------------------------------------

    def scroll_by(self, distance: int) -> None:
        """Scroll down by `distance` pixels; what stays in sight is moved, not painted again."""
        if self._scroller is None:
            return
        moved = self._scroller.by(distance)
        if moved and abs(moved) < self.viewport().height() * _BLIT_SHARE:
            self.viewport().scroll(0, -moved)
        elif moved:
            self.viewport().update()
        self._sync_bar()

    def show_offset(self, offset: int, until: int | None = None) -> None:
        """Scroll, but only if the stretch from `offset` to `until` is not in sight already."""
        if self._page is None or self._scroller is None:
            return
        self._glide.stop()
        number = self._page.pieces.number_at(offset)
        top = self._scroller.top_of(number)
        if top is None:
            if not self._is_near(number):
                self._scroller.show_at(number, round(self._page.caret_rect(offset).y()) - self._scroller.height // 3)
                self.refresh()
                return
            top = self._scroller.distance_to(number)
        first = self._page.caret_rect(offset)
        high, low = top + round(first.y()), top + round(first.bottom())
        last = until if until is not None and self._page.pieces.number_at(until) == number else offset
        low = max(low, min(top + round(self._page.caret_rect(last).bottom()), high + self._scroller.height // 2))
        if high < _BREATH:
            self.scroll_by(high - _BREATH)
        elif low + _BREATH > self._scroller.height:
            self.scroll_by(low + _BREATH - self._scroller.height)

    def _is_near(self, number: int) -> bool:
        """Whether so little lies between a paragraph and the viewport that scrolling there keeps the reader's bearings."""
        heights, position = self._page.heights, self._scroller.position
        return position - self._scroller.height < heights.top(number) < position + 1.5 * self._scroller.height

    def scroll_to(self, offset: int) -> None:
        """Put the line of `offset` into the upper third of the viewport."""
        if self._page is None or self._scroller is None:
            return
        self._glide.stop()
        number = self._page.pieces.number_at(offset)
        self._scroller.show_at(number, round(self._page.caret_rect(offset).y()) - self._scroller.height // 3)
        self.refresh()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if self._scroller is None:
            return
        distance = self.verticalScrollBar().value() - self._scroller.position
        if abs(distance) < self.viewport().height() * _BLIT_SHARE:
            self.scroll_by(distance)
        else:
            self._scroller.go_to(self.verticalScrollBar().value())
            self.viewport().update()

    def _sync_bar(self) -> None:
        bar = self.verticalScrollBar()
        # the bar follows the page; heard by scrollContentsBy, a corrected value would move the page again
        blocked = bar.blockSignals(True)
        if self._scroller:
            bar.setRange(0, self._scroller.furthest)
            bar.setPageStep(self._scroller.height)
            bar.setSingleStep(self._type.body.pitch)
            bar.setValue(self._scroller.position)
        else:
            bar.setRange(0, 0)
        bar.setEnabled(bar.maximum() > 0)  # disabled, it shows no handle: all of the page is in sight
        bar.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        if event.pixelDelta().y():
            self._glide.stop()
            self.scroll_by(-event.pixelDelta().y())
        else:
            self._glide.by(-event.angleDelta().y() / 120 * _WHEEL_LINES * self._type.body.pitch)
        event.accept()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        if self._page is None or self._scroller is None:
            return
        if self._page.columns != self.columns():
            self._set_anew()
        else:
            self._scroller.height = self.viewport().height()
            self._scroller.by(0)
            self.refresh()

    # --- what lies where ---------------------------------------------------------------------------------------------

    def locate(self, point: QPointF) -> tuple[Paragraph, float, float] | None:
        """The paragraph at the height of a point, and the point within it; the nearest one in sight."""
        if self._page is None or self._scroller is None:
            return None
        y = max(0, min(round(point.y()), self._scroller.height - 1))
        above = list(self._scroller.visible(0, y + 1))
        if not above:
            return None
        paragraph, top = above[-1]
        return paragraph, point.x() - self._page.columns.left, point.y() - top

    def offset_at(self, point: QPointF) -> int:
        """The boundary between two characters that is nearest to a point."""
        located = self.locate(point)
        return located[0].offset_at(located[1], located[2]) if located else 0

    def character_at(self, point: QPointF) -> int:
        located = self.locate(point)
        return located[0].character_at(located[1], located[2]) if located else 0

    def marks_under(self, point: QPointF) -> list[Shown]:
        """The marks under a point, shortest first; the one whose card or label it is, alone."""
        located = self.locate(point)
        if located is None or self._page is None:
            return []
        if sign := self.sign_under(point):
            return [sign]
        paragraph, x, y = located
        return self._page.marks_at(paragraph.character_at(x, y)) if paragraph.is_over_text(x, y) else []

    def sign_under(self, point: QPointF) -> Shown | None:
        """The mark whose card, label, bracket or chip is under a point."""
        located = self.locate(point)
        if located is None or self._page is None:
            return None
        paragraph, x, y = located
        if paragraph.number == 0 and y < paragraph.lead:
            return self._page.title.chip_at(x, y)
        for sign in (*paragraph.cards, *paragraph.tags):
            if sign.rect.contains(x, y):
                return sign.shown
        for bracket in paragraph.brackets:
            if bracket.x - 3 <= x <= bracket.x + 7 and bracket.top <= y <= bracket.bottom:
                return bracket.shown
        return None

    def link_under(self, point: QPointF) -> Link | None:
        """The relation whose line is under a point."""
        located = self.locate(point)
        if located is None:
            return None
        paragraph, x, y = located
        return next((jump.link for jump in paragraph.jumps if jump.rect.contains(x, y)), None)

    def turns_in_sight(self) -> list[Turn]:
        """The turns of which a line is in sight."""
        if self._page is None or self._scroller is None:
            return []
        seen = [(paragraph.start, paragraph.end) for paragraph, _ in self._scroller.visible()]
        turns = self._page.turns
        first = bisect_right(turns, seen[0][0], key=lambda turn: turn.start) - 1 if seen else len(turns)
        behind = islice(turns, max(0, first), None)
        found = takewhile(lambda turn: turn.start < seen[-1][1], behind)
        return [turn for turn in found if turn.end > seen[0][0]]

    def is_title(self, point: QPointF) -> bool:
        """Whether a point lies on title, date, place or source above the text."""
        located = self.locate(point)
        if located is None or self._page is None or located[0].number:
            return False
        return self._page.title.is_over_words(located[1], located[2])

    def point_of(self, offset: int) -> QRectF | None:
        """Where the caret at `offset` stands in the viewport, or None when its paragraph is not in sight."""
        if self._page is None or self._scroller is None:
            return None
        top = self._scroller.top_of(self._page.pieces.number_at(offset))
        return None if top is None else self._page.caret_rect(offset).translated(self._page.columns.left, top)

    # --- painting ----------------------------------------------------------------------------------------------------

    def selection(self) -> Fragments:
        """What is painted as selected."""
        return ()

    def focused_mark(self) -> Shown | None:
        """The mark that is painted as focused."""
        return None

    def caret_shown(self) -> int | None:
        """The offset where a caret is painted."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.fillRect(area, self._theme.page)
        if self._page is None or self._scroller is None:
            self._paint_hint(painter)
            return
        total = self._page.heights.total()
        self._paint_page(painter, area)
        caret = self.caret_shown()
        if caret is not None and (where := self.point_of(caret)):
            painter.fillRect(where, self._theme.ink)
        painter.end()
        if total != self._page.heights.total():
            self._sync_bar()

    def _paint_page(self, painter: QPainter, area: QRect) -> None:
        page, left = self._page, self._page.columns.left
        edge = self.viewport().width() - left
        focused = self.focused_mark()
        page.captions.stamps.use_scale(self.devicePixelRatioF())
        look = Look(
            self._theme,
            page.captions,
            edge,
            self.tr("↵ yes  ⌫ no"),
            self.selection(),
            focused,
            page.catalogue.links(focused) if focused else (),
            page.columns.cards - left if page.columns.wide else 0,
        )
        for paragraph, top in self._scroller.visible(area.top(), area.bottom() + 1):
            painter.translate(left, top)
            if paragraph.number == 0:
                page.title.paint(painter, self._theme, look.focused)
            if self._hits is not None:
                paint_hits(painter, paragraph, self._hits, self._theme, look.selection)
            paint(painter, paragraph, look, QRectF(area).translated(-left, -top))
            painter.translate(-left, -top)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setPen(self._theme.dim)
        painter.setFont(self._type.question.font)
        room = self.viewport().rect().adjusted(_BREATH, 0, -_BREATH, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.hint)
