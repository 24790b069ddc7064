"""Accept all sure suggestions of a label: what they are, in context with a tick each, and in which documents."""

from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.model import RELATION, Label
from annotator.gui.dialogs.occurrences_dialog import swatch
from annotator.gui.panels.hit_list import HitDelegate, HitModel, HitView
from annotator.gui.panels.listing import EmptyState
from annotator.gui.panels.rows import number
from annotator.gui.panels.style import style_sheet
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge
    from annotator.project.suggestions import Hit, Waiting


class SureDialog(QDialog):
    """`accept_wanted` carries the hits that kept their tick."""

    accept_wanted = Signal(object)

    def __init__(
        self,
        bridge: "ProjectBridge",
        theme: Theme,
        codebook: Codebook,
        label: Label | None,
        *,
        document_id: UUID | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._codebook = bridge, codebook
        self._stop = Event()
        self.setWindowTitle(self.tr("Accept all sure suggestions"))
        self.setModal(True)
        self.setStyleSheet(style_sheet(theme))
        self.resize(980, 640)
        self.model = HitModel(self._said, self)
        self.view = HitView(self.model, HitDelegate())
        self.view.set_theme(theme)
        self.model.ticks_changed.connect(lambda _: self._count())
        self.view.confirmed.connect(lambda _: self._accept())
        self.label = QComboBox(iconSize=QSize(18, 14))
        self.label.setAccessibleName(self.tr("Label"))
        self.label.addItem(self.tr("All labels"), None)
        for one in codebook.labels:
            if one.kind != RELATION:
                self.label.addItem(swatch(one, theme), one.name, one.id)
        self.label.setCurrentIndex(max(0, self.label.findData(label.id)) if label is not None else 0)
        self.label.currentIndexChanged.connect(lambda _: self.look())
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Where to look"))
        if document_id is not None:
            self.where.addItem(self.tr("In this document"), [document_id])
        self.where.addItem(self.tr("In all documents"), None)
        self.where.currentIndexChanged.connect(lambda _: self.look())
        self._empty = EmptyState()
        self._empty.set_theme(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._counted = QLabel()
        self._counted.setProperty("quiet", True)
        self._all = QPushButton(self.tr("All"), autoDefault=False)
        self._none = QPushButton(self.tr("None"), autoDefault=False)
        self._all.clicked.connect(lambda: self.model.tick_all(True))
        self._none.clicked.connect(lambda: self.model.tick_all(False))
        self.accept_button = QPushButton(self.tr("Accept %Ln suggestions", "", 0), default=True)
        self.accept_button.setProperty("primary", True)
        self.accept_button.clicked.connect(self._accept)
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        cancel.clicked.connect(self.reject)
        self._lay_out(cancel)

    def _lay_out(self, cancel: QPushButton) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.label)
        head.addWidget(self.where)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._all)
        foot.addWidget(self._none)
        foot.addWidget(self._counted, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _said(self, hit: "Hit") -> str:
        label = self._codebook.get(hit.suggestion.label_id)
        return f"{label.name}: {hit.reason}" if label is not None else hit.reason

    def look(self) -> None:
        """Fetch what is sure for what is chosen above; a look that is under way is given up."""
        self._stop.set()
        stop = self._stop = Event()
        label_id, documents = self.label.currentData(), self.where.currentData()
        self.accept_button.setEnabled(False)
        self._counted.setText(self.tr("Looking…"))
        self._bridge.read(
            self,
            lambda project: project.suggestions.sure(label_id, documents=documents, is_stopped=stop.is_set),
            self._take,
            channel="sure",
        )

    def _take(self, found: "Waiting") -> None:
        if found.hits:
            self.model.show(found.hits, found.documents, ticked=True)
            self._stack.setCurrentWidget(self.view)
            self.view.enter()
            return
        self.model.clear()
        self._empty.say("suggest", self.tr("Nothing sure"), self.tr("What is likely or possible is decided one by one."))
        self._stack.setCurrentWidget(self._empty)

    def _count(self) -> None:
        count, all_ = self.model.count(), len(self.model.hits)
        ticked = self.tr("{count} of {all} ticked").format(count=number(count), all=number(all_))
        where = self.tr("in %Ln documents", "", self.model.documents)
        self._counted.setText(f"{ticked}, {where}" if all_ else "")
        self.accept_button.setText(self.tr("Accept %Ln suggestions", "", count))
        self.accept_button.setEnabled(bool(count))
        self._all.setEnabled(count < all_)
        self._none.setEnabled(bool(count))

    def _accept(self) -> None:
        ticked = self.model.ticked()
        if ticked and self.accept_button.isEnabled():
            self.accept_wanted.emit(ticked)
            self.accept()

    def done(self, result: int) -> None:
        self._stop.set()
        super().done(result)
