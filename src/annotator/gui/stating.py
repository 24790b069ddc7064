"""The mode Statements in the window: from a row to its text and back, many changed at once, tables saved."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.core.model import Json
from annotator.core.statements import Statement
from annotator.gui.modes import READ, STATEMENTS
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.statements.page import StatementsPage

CONTEXT = ("before", "after", "start", "end", "document_id", "id")
"""Columns that a saved table has in any case, so that a row can be found again."""


class Stating(QObject):
    """Owns the page of the mode."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._page: StatementsPage | None = None
        self._room = QWidget()
        room = QVBoxLayout(self._room)
        room.setContentsMargins(0, 0, 0, 0)
        window.modes.add(STATEMENTS, self.tr("Statements"), self._room)
        window.modes.changed.connect(self._on_mode)

    @property
    def page(self) -> "StatementsPage":
        """The page, made when it is first looked at: the start of the window does not wait for it."""
        if self._page is None:
            from annotator.gui.statements.cells import Words
            from annotator.gui.statements.page import StatementsPage

            session, words = self._window.session, Words()
            self._page = StatementsPage(self._bridge, words)
            self._page.set_widths()
            self._page.set_theme(self._window.theme)
            self._page.opened.connect(self.go_to)
            self._page.menu_requested.connect(self._show_menu)
            self._page.export_wanted.connect(self.export)
            self._page.take_codebook(session.codebook)
            self._page.take_entries(session.entries)
            session.codebook_changed.connect(self._page.take_codebook)
            session.entries_changed.connect(self._page.take_entries)
            self._room.layout().addWidget(self._page)
        return self._page

    def set_theme(self, theme: Theme) -> None:
        if self._page is not None:
            self._page.set_theme(theme)

    def show_board(self) -> None:
        """The board of positions in place of the table."""
        self._window.modes.show(STATEMENTS)
        self.page.show_board(True)

    # to the text and back

    def go_to(self, statement: Statement) -> None:
        """Show the statement in its document; the mode's key leads back to the same row."""
        self._window.modes.show(READ)
        self._window.places.show_mark(statement.document_id, statement.id)

    def _on_mode(self, mode: str) -> None:
        if mode == STATEMENTS:
            self.page.setFocus()

    # many at once

    def _show_menu(self, ids: Sequence[UUID], at: QPoint) -> None:
        if not ids:
            return
        menu = QMenu(self.page)
        menu.addAction(self.tr("Show in the text"), self._open_current)
        menu.addAction(self.tr("Copy as quotations"), self.page.copy)
        menu.addSeparator()
        several = self.tr("Change %Ln statements…", "", len(ids))
        menu.addAction(several if len(ids) > 1 else self.tr("Change this statement…"), lambda: self.change(ids))
        menu.addAction(self.tr("Confirm what the machine filled in"), lambda: self._confirm(ids))
        menu.exec(at)

    def _open_current(self) -> None:
        statement = self.page.model.statement(self.page.table.currentIndex().row())
        if statement is not None:
            self.go_to(statement)

    def change(self, ids: Sequence[UUID]) -> None:
        """Ask which attribute of the statements is to be what, show what that does, and do it as one step."""
        self._bridge.read(
            self,
            lambda project: sorted({row.label_id for row in project.statements.rows(ids)}),
            lambda labels: self._ask(ids, labels),
            channel="change",
        )

    def _ask(self, ids: Sequence[UUID], labels: Sequence[UUID]) -> None:
        from annotator.gui.statements.bulk_dialog import BulkDialog

        session = self._window.session
        dialog = BulkDialog(ids, labels, session.codebook, session.entries, self._bridge, self._window)
        dialog.accepted.connect(lambda: self._change(dialog.ids, *dialog.change))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change(self, ids: Sequence[UUID], name: str, value: Json) -> None:
        self._bridge.write(lambda project: project.annotations.set_attributes(ids, {name: value}))

    def _confirm(self, ids: Sequence[UUID]) -> None:
        def work(project: Any) -> Any:
            rows = project.statements.rows(ids)
            return project.annotations.confirm([row.id for row in rows if row.layer_id == project.layer and row.unconfirmed])

        self._bridge.write(work)

    def export(self) -> None:
        """Save the statements that are listed, in their order, as CSV or as a workbook."""
        from annotator.gui.dialogs.files import ask_save

        kinds = f"{self.tr('Workbook')} (*.xlsx);;{self.tr('Comma-separated values')} (*.csv)"
        path, kind = ask_save(self._window, self.tr("Save statements"), "statements.xlsx", kinds)
        if not path:
            return
        if "." not in path.replace("\\", "/").rpartition("/")[2]:
            path += ".csv" if "csv" in kind else ".xlsx"
        ids = self.page.model.ids
        columns = [*self.page.model.columns, *(name for name in CONTEXT if name not in self.page.model.columns)]

        def written(count: int) -> None:
            self._window.notice.say(self.tr("%Ln statements are in {path}.", "", count).format(path=path))

        self._bridge.read(self, lambda project: project.statements.export(path, ids, columns), written, channel="export")
