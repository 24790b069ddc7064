"""The window of the ledger: four pages over one set of names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.gui.ledger.names_page import NamesPage
from annotator.gui.ledger.proposals import ProposalPage
from annotator.gui.ledger.unlinked_page import UnlinkedPage
from annotator.gui.panels.entry_finder import EntryFinder
from annotator.gui.panels.rows import number
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import Theme


class LedgerDialog(QDialog):
    """Not modal: the document stays at hand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Names and topics"))
        self.resize(1040, 680)
        self.setMinimumSize(700, 420)
        self.names = NamesPage()
        self.alike = ProposalPage(
            self.tr("Names that may be one"),
            self.tr("Merging rewrites no mark and can be taken back. What you keep apart is not proposed again, to nobody."),
            self.tr("Merge"),
            self.tr("Keep apart"),
        )
        self.alike.list.set_nothing(
            "done", self.tr("Nothing looks alike"), self.tr("Names that may mean the same appear here, each with the reason.")
        )
        self.unlinked = UnlinkedPage()
        self.offices = ProposalPage(
            self.tr("Who speaks for whom"),
            self.tr(
                "Read from the documents in which they speak. With it “we” can mean the ministry or the state, and the board can "
                "count ministers as their states."
            ),
            self.tr("Confirm"),
            self.tr("Refuse"),
        )
        self.offices.list.set_nothing(
            "done",
            self.tr("Nothing to confirm"),
            self.tr(
                "Where a document says for whom a speaker speaks (“Foreign Minister of …”), and the ledger does not, it is here."
            ),
        )
        self.tabs = QTabBar(drawBase=False, expanding=False)
        self.tabs.setProperty("role", "inner")
        self.tabs.setAccessibleName(self.tr("Names and topics"))
        self._pages = QStackedWidget()
        self._titles = (self.tr("Names"), self.tr("May be one"), self.tr("Not linked"), self.tr("Who speaks for whom"))
        for title, page in zip(self._titles, (self.names, self.alike, self.unlinked, self.offices), strict=True):
            self.tabs.addTab(title)
            self._pages.addWidget(page)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, page: int) -> None:
        """Bring a page to the front, with the keyboard in it."""
        self.tabs.setCurrentIndex(page)
        self._pages.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, page: int, count: int) -> None:
        """Say in its tab how many rows wait on a page."""
        title = self._titles[page]
        self.tabs.setTabText(page, f"{title}  {number(count)}" if count else title)

    def set_finder(self, finder: EntryFinder) -> None:
        self.names.set_finder(finder)
        self.unlinked.set_finder(finder)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(style_sheet(theme))
        for page in (self.names, self.alike, self.unlinked, self.offices):
            page.set_theme(theme)
