"""Where the page stands in the viewport: a paragraph and the pixels of it that are above.

The scroll bar is derived from that, never the other way round, so heights that
turn out different from their estimate never make the text jump.
"""

from collections.abc import Iterator

from annotator.gui.document.page import Page
from annotator.gui.document.paragraphs import Paragraph


class Scroller:
    """The anchor of a page in a viewport `height` pixels high. All distances are whole pixels."""

    def __init__(self, page: Page, height: int) -> None:
        self._page = page
        self.height = height
        self._number = 0
        self._above = 0

    @property
    def position(self) -> int:
        """The pixels of the page above the viewport, as far as known: a scroll bar's value."""
        return self._page.heights.top(self._number) + self._above

    @property
    def furthest(self) -> int:
        """The last position: a scroll bar's maximum."""
        return max(0, self._page.heights.total() - self.height)

    def go_to(self, position: int) -> None:
        """Show what lies `position` pixels down by present knowledge."""
        self._number, self._above = self._page.heights.at(position)
        self._keep_in_page()

    def show_at(self, number: int, above: int) -> None:
        """Put the viewport's top edge `above` pixels below the top of a paragraph."""
        self._number, self._above = number, 0
        self.by(above)

    def place(self) -> tuple[int, float]:
        """The paragraph at the top and the share of it that is above, to be found again after laying out anew."""
        return self._number, self._above / max(1, self._page.heights[self._number])

    def return_to(self, number: int, share: float) -> None:
        """Back to a `place`."""
        self._number, self._above = number, 0
        self.by(round(share * self._page.paragraph(number).height))

    def distance_to(self, number: int) -> int:
        """How far below the viewport's top edge a paragraph begins, with everything between laid out."""
        step = 1 if number >= self._number else -1
        for between in range(self._number, number, step):
            self._page.paragraph(between)
        return self._page.heights.top(number) - self.position

    def by(self, distance: int) -> int:
        """Scroll down by `distance` pixels, up if negative, laying out what passes. Returns how far it went."""
        page = self._page
        page.paragraph(self._number)
        wanted = self._above + distance
        passed = 0
        while wanted < 0 and self._number > 0:
            self._number -= 1
            height = page.paragraph(self._number).height
            wanted += height
            passed -= height
        while self._number + 1 < len(page.pieces) and wanted >= page.paragraph(self._number).height:
            height = page.paragraph(self._number).height
            wanted -= height
            passed += height
            self._number += 1
        before = self._above
        self._above = max(0, wanted)
        return passed + self._above - before + self._keep_in_page()

    def _keep_in_page(self) -> int:
        """Step back when the viewport reaches over the end; returns the distance (0 or negative)."""
        page = self._page
        last = len(page.pieces)
        below = -self._above
        for number in range(self._number, last):
            below += page.paragraph(number).height
            if below >= self.height:
                return 0
        spare = self.height - below
        moved = 0
        while spare > 0:
            step = min(spare, self._above)
            self._above -= step
            spare -= step
            moved -= step
            if spare <= 0 or self._number == 0:
                break
            self._number -= 1
            self._above = page.paragraph(self._number).height
        return moved

    def visible(self, top: int = 0, bottom: int | None = None) -> Iterator[tuple[Paragraph, int]]:
        """The paragraphs between two heights of the viewport, each with the height of its own top."""
        bottom = self.height if bottom is None else bottom
        y = -self._above
        for number in range(self._number, len(self._page.pieces)):
            if y >= bottom:
                return
            paragraph = self._page.paragraph(number)
            if y + paragraph.height > top:
                yield paragraph, y
            y += paragraph.height

    def top_of(self, number: int) -> int | None:
        """The height of a paragraph's top in the viewport, or None when it is not in it."""
        return next((y for paragraph, y in self.visible() if paragraph.number == number), None)
