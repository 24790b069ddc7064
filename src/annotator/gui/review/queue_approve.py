"""What several people marked alike, to be approved as one step: shown before it is done."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator.core.review import QueueItem
from annotator.gui.panels import words
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.records import RecordsModel
from annotator.gui.panels.rows import number
from annotator.gui.panels.style import style_sheet
from annotator.gui.panels.suggestion_lane import UNKNOWN, PassageDelegate, PassageRow, head_of
from annotator.gui.review.queue_rows import Teller
from annotator.gui.theme import Theme

PREVIEWED = 500
"""Rows of the preview; the headline says how many marks there are."""


class ApproveDialog(QDialog):
    """Which marks would be approved: each passage with its label, who marked it and where."""

    def __init__(
        self,
        agreed: Sequence[QueueItem],
        texts: Mapping[UUID, str],
        titles: Mapping[UUID, str],
        teller: Teller,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Approve all that agree"))
        self.resize(560, 520)
        self._texts, self._titles, self._teller = texts, titles, teller
        self.headline = QLabel(self.tr("Marks that agree: {count}").format(count=number(len(agreed))))
        self.headline.setProperty("heading", True)
        about = QLabel(
            self.tr("Everybody who marked these passages chose the same boundaries, label and values. One undo takes it back."),
            wordWrap=True,
        )
        about.setProperty("quiet", True)
        self.model = RecordsModel(self._row, self)
        preview = Listing(self.model, PassageDelegate(), name=self.tr("Marks that agree"), placeholder=self.tr("Filter by words"))
        preview.view.setUniformItemSizes(False)
        preview.setStyleSheet(style_sheet(theme))
        preview.set_theme(theme)
        self.model.set_records(agreed[:PREVIEWED])
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
        for widget in (self.headline, about, preview, buttons):
            layout.addWidget(widget)

    def _row(self, item: QueueItem) -> PassageRow:
        mark, teller = item.annotation, self._teller
        label = teller.codebook.get(mark.label_id) or UNKNOWN
        text, title = self._texts.get(mark.document_id, ""), self._titles.get(mark.document_id, "")
        quoted = words.quote(text, mark.fragments) or self.tr("The whole document")
        head, who = head_of(label, mark.attributes, teller.entries), teller.name(item.annotator_id)
        said = (head, quoted, who, title)
        return PassageRow(
            key=item.id,
            record=item,
            title=quoted,
            label=label,
            head=head,
            aside=who,
            below=title,
            keys=(),
            suggested=False,
            tip="\n".join(said),
            spoken=", ".join(said),
            found_by=" ".join(said).casefold(),
        )
