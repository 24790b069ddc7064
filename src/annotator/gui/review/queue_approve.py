"""What several people marked alike, to be approved as one step: shown before it is done."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListView, QVBoxLayout, QWidget

from annotator.core.review import QueueItem
from annotator.gui.panels.records import RecordsModel, Row
from annotator.gui.panels.rows import number
from annotator.gui.review.queue_rows import Teller

MOST = 500
"""Rows of the preview; the count says how many there are."""


class ApproveDialog(QDialog):
    """Which marks would be approved, by document, and how many."""

    def __init__(self, agreed: Sequence[QueueItem], titles: Mapping[UUID, str], teller: Teller, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Approve all that agree"))
        self.resize(560, 460)
        documents = len({item.annotation.document_id for item in agreed})
        self.headline = QLabel(
            self.tr("{marks} marks in {documents} documents").format(marks=number(len(agreed)), documents=number(documents))
        )
        self.headline.setProperty("heading", True)
        words = QLabel(
            self.tr(
                "Everybody who marked these passages chose the same boundaries, label and attributes. One undo takes it back."
            ),
            wordWrap=True,
        )
        words.setProperty("quiet", True)
        self.model = RecordsModel(lambda item: self._row(item, titles, teller), self)
        self.model.set_records(agreed[:MOST])
        preview = QListView(editTriggers=QListView.EditTrigger.NoEditTriggers, uniformItemSizes=True)
        preview.setAccessibleName(self.tr("Marks that agree"))
        preview.setModel(self.model)
        preview.setTextElideMode(Qt.TextElideMode.ElideRight)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.approve = buttons.addButton(self.tr("Approve all"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.approve.setProperty("primary", True)
        self.approve.setDefault(True)
        self.approve.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        for widget in (self.headline, words, preview, buttons):
            layout.addWidget(widget)

    @staticmethod
    def _row(item: QueueItem, titles: Mapping[UUID, str], teller: Teller) -> Row:
        mark = item.annotation
        label = teller.codebook.get(mark.label_id)
        title, who = titles.get(mark.document_id, ""), teller.name(item.annotator_id)
        return Row(key=item.id, record=item, title=" · ".join(filter(None, (title, label.name if label else "?", who))))
