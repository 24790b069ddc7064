"""What came with colleagues' files: how much is new and changed by kind, what clashed, and what was refused."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.gui.messages import sentence
from annotator.gui.panels.rows import number

if TYPE_CHECKING:
    from annotator.project.exchange import MergeReport
    from annotator.project.variants import Variant

WIDTH = 460
SHOWN_VARIANTS = 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("merge report", text)


def kinds() -> Mapping[str, str]:
    """What the kinds of records are called, in the order of what analysts look for."""
    return {
        "document": _tr("Documents"),
        "annotation": _tr("Annotations"),
        "relation": _tr("Relations"),
        "decision": _tr("Decisions"),
        "note": _tr("Notes"),
        "status": _tr("States of documents"),
        "turn": _tr("Turns"),
        "entry": _tr("Names in the ledger"),
        "label": _tr("Labels"),
        "rule": _tr("Standing rules"),
        "collection": _tr("Document sets"),
        "annotator": _tr("Annotators"),
        "layer": _tr("Layers"),
    }


class MergeReportDialog(QDialog):
    """Shows what is done already, in one step; `undo_wanted` asks to take it back."""

    undo_wanted = Signal()
    variant_accepted = Signal(object)

    def __init__(
        self,
        reports: Sequence["MergeReport"],
        refused: Sequence[tuple[str, AnnotatorError]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merged"))
        new, changed = _added(one.new for one in reports), _added(one.changed for one in reports)
        self._did_something = bool(new or changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        self.headline = QLabel(self._headline(new, changed, bool(reports)), wordWrap=True)
        self.headline.setProperty("heading", True)
        column.addWidget(self.headline)
        if new or changed:
            column.addLayout(_table(new, changed))
        conflicts = sum(one.conflicts for one in reports)
        if conflicts:
            column.addWidget(QLabel(self._about_conflicts(conflicts), wordWrap=True))
        for sentence_ in self._about_clashes(reports):
            column.addWidget(QLabel(sentence_, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        for path, error in refused:
            words = " ".join(filter(None, sentence(error)))
            reason = QLabel(words if path in words else f"{path}: {words}", wordWrap=True)
            reason.setTextFormat(Qt.TextFormat.PlainText)
            reason.setProperty("problem", True)
            reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(reason)
        self._variants = QVBoxLayout()
        self._variants.setSpacing(8)
        column.addLayout(self._variants)
        column.addStretch(1)
        column.addWidget(self._make_buttons())
        self.setMinimumWidth(WIDTH)

    def _headline(self, new: Mapping[str, int], changed: Mapping[str, int], taken: bool) -> str:
        if not taken:
            return self.tr("Nothing was taken over.")
        if not new and not changed:
            return self.tr("Everything in it was here already; nothing was changed.")
        documents, annotations = new.get("document", 0), new.get("annotation", 0)
        if not documents and not annotations:
            return self.tr("No document and no annotation is new; what changed is listed below.")
        parts = [
            self.tr("%Ln new documents", "", documents),
            self.tr("%Ln new annotations", "", annotations),
        ]
        return self.tr("{documents}, {annotations}.").format(documents=parts[0], annotations=parts[1])

    def _about_conflicts(self, count: int) -> str:
        kept = self.tr("The same copy was chosen here as on every other computer; the other one is kept in the project.")
        return self.tr("%Ln records had been changed on both sides.", "", count) + " " + kept

    def _about_clashes(self, reports: Sequence["MergeReport"]) -> list[str]:
        """A sentence for each name or key that several labels have since."""
        found = {(what, which): count for one in reports for what, which, count in one.clashes}
        return [
            (
                self.tr("%Ln labels are called “{which}” now; rename one of them.", "", count)
                if what == "name"
                else self.tr("%Ln labels have the key “{which}” now; give one of them another.", "", count)
            ).format(which=which)
            for (what, which), count in found.items()
        ]

    def show_variants(self, found: "Sequence[Variant]") -> None:
        """Offer those of the new texts that are nearly the same as another; a click each accepts."""
        for one in found[:SHOWN_VARIANTS]:
            words = self.tr("“{title}” is nearly the same text as “{other}”: {share} % is shared.")
            told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            told.setText(words.format(title=one.title, other=one.of_title, share=round(100 * one.share)))
            button = QPushButton(self.tr("Make it a variant"), autoDefault=False)
            button.setToolTip(self.tr("Counts of statements then take both as one text."))
            button.clicked.connect(partial(self._accept_variant, one, button))
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(told, 1)
            row.addWidget(button)
            self._variants.addLayout(row)
        if len(found) > SHOWN_VARIANTS:
            more = self.tr("%Ln more texts are nearly the same as another.", "", len(found) - SHOWN_VARIANTS)
            self._variants.addWidget(QLabel(more, wordWrap=True))
        for label in self.findChildren(QLabel):
            label.show()  # at once: until then what is added to a window on show counts as hidden
        for button in self.findChildren(QPushButton):
            button.show()
        # wrapped words do not ask for the height that they need
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _accept_variant(self, one: "Variant", button: QPushButton) -> None:
        button.setEnabled(False)
        button.setText(self.tr("Variant"))
        self.variant_accepted.emit(one)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Keep it"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setProperty("primary", True)
        close.setDefault(True)
        self.undo_button = None
        if self._did_something:
            self.undo_button = buttons.addButton(self.tr("Undo the merge"), QDialogButtonBox.ButtonRole.ResetRole)
            self.undo_button.setAutoDefault(False)
            self.undo_button.clicked.connect(self._undo)
        else:
            close.setText(self.tr("Close"))
        buttons.accepted.connect(self.accept)
        return buttons

    def _undo(self) -> None:
        self.accept()
        self.undo_wanted.emit()


def _added(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for one in counts:
        for kind, count in one.items():
            total[kind] = total.get(kind, 0) + count
    return total


def _table(new: Mapping[str, int], changed: Mapping[str, int]) -> QGridLayout:
    """A line for each kind that came, with how many are new and how many changed."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    end = Qt.AlignmentFlag.AlignRight
    for place, caption in enumerate((_tr("new"), _tr("changed")), 1):
        head = QLabel(caption)
        head.setProperty("quiet", True)
        grid.addWidget(head, 0, place, end)
    for kind, name in kinds().items():
        if kind in new or kind in changed:
            row = grid.rowCount()
            grid.addWidget(QLabel(name), row, 0)
            for place, counts in enumerate((new, changed), 1):
                grid.addWidget(QLabel(number(counts[kind]) if counts.get(kind) else "–"), row, place, end)
    return grid
