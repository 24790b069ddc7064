"""How the codebook came to be: every change, by whom, and the way back to an earlier state."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from annotator.core.recoding import Difference
from annotator.gui.codebook import wording
from annotator.gui.keys import done
from annotator.gui.panels.records import RecordsModel, Row
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.project.codebook import Version


class HistoryPage(QWidget):
    """Versions at the left, newest first; at the right in what one differs from the one before. `restore_wanted`: its labels."""

    restore_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.model = RecordsModel(self._row, self, key=lambda version: version.action.sequence)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.what = QTextBrowser()
        self.what.setAccessibleName(self.tr("What changed"))
        self.restore = QPushButton(self.tr("Go back to this version"))
        self.restore.clicked.connect(self._restore)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.what, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.restore)
        column.addLayout(row)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([320, 560])
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        self.setFocusProxy(self.list)

    def show_versions(self, versions: "Sequence[Version]") -> None:
        """Show them; the newest is chosen when none was."""
        self.model.set_records(versions)
        if not self.list.currentIndex().isValid() and versions:
            self.list.setCurrentIndex(self.model.index(0))
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show()

    def _current(self) -> "Version | None":
        row = self.model.row_at(self.list.currentIndex())
        return row.record if row is not None else None

    def _show(self) -> None:
        version = self._current()
        self.what.setHtml(differences_html(version.differences, self._theme) if version is not None else "")
        self.restore.setEnabled(version is not None and self.list.currentIndex().row() > 0)

    def _restore(self) -> None:
        version = self._current()
        if version is not None:
            self.restore_wanted.emit(version.labels)

    def _row(self, version: "Version") -> Row:
        at = QLocale().toString(version.action.at.astimezone(), QLocale.FormatType.ShortFormat)
        what = self.tr("%Ln changes", "", len(version.differences))
        title = f"{at}   {version.annotator}   {done(version.action.name)}, {what}"
        return Row(key=version.action.sequence, record=version, title=title, tip=title)


def differences_html(differences: Iterable[Difference], theme: Theme) -> str:
    """What differs, label by label."""
    by_label: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    moved = 0
    for one in differences:
        if one.field == "position":
            moved += 1
            continue
        by_label.setdefault(str(one.label.id), []).append(wording.difference(one))
        names[str(one.label.id)] = one.label.name
    parts = [
        f"<p style='margin: 6px 0 2px 0'><b>{escape(names[id_])}</b></p>"
        + "".join(f"<p style='margin: 0 0 2px 14px; color: {theme.ink.name()}'>{escape(line)}</p>" for line in lines)
        for id_, lines in by_label.items()
    ]
    if moved:
        parts.append(f"<p style='color: {theme.dim.name()}'>{escape(wording.reordered())}</p>")
    return "".join(parts) or f"<p style='color: {theme.dim.name()}'>{escape(wording.nothing())}</p>"
