"""Asks which documents are spread over whom by chance, and shows beforehand who would get how many."""

from collections.abc import Mapping, Sequence
from random import SystemRandom
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from annotator.core.assigning import Assignment, draw, loads
from annotator.gui.dialogs.form_dialog import FormDialog
from annotator.gui.panels.rows import number

LARGEST_SEED = 9999
NAME_WIDTH = 220
"""Pixels of a name, so that what somebody would get stands beside it in any case."""


class DrawDialog(FormDialog):
    """`drawn` is what is on show; `is_afresh`: earlier assignments of these documents are taken back first."""

    def __init__(
        self, documents: Sequence[Any], selected: Sequence[Any], people: Mapping[UUID, str], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Assign at random"))
        self.accept_button.setText(self.tr("Assign"))
        self._names = people
        free = [one for one in documents if not one.assigned]
        self._which = QComboBox()
        self._which.setAccessibleName(self.tr("Documents"))
        scopes = [(self.tr("Not assigned yet"), free), (self.tr("All documents"), documents)]
        if len(selected) > 1:
            scopes.insert(0, (self.tr("Selected documents"), selected))
        self._scopes = [[one.id for one in found] for _, found in scopes]
        for words, found in scopes:
            self._which.addItem(f"{words} ({number(len(found))})")
        self._people = {id_: QCheckBox(name, checked=True) for id_, name in people.items()}
        inside = QWidget()
        boxes = QVBoxLayout(inside)
        boxes.setContentsMargins(8, 6, 8, 6)
        boxes.setSpacing(4)
        for box in self._people.values():
            boxes.addWidget(box)
            box.toggled.connect(self._show)
        rows = QScrollArea(widgetResizable=True)
        rows.setWidget(inside)
        rows.setFixedHeight(min(170, inside.sizeHint().height() + 4))
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._share = QSpinBox(minimum=0, maximum=100, value=20, suffix=" %")
        self._share.setAccessibleName(self.tr("Share that two read"))
        self._seed = QSpinBox(minimum=0, maximum=LARGEST_SEED, value=SystemRandom().randint(0, LARGEST_SEED))
        self._seed.setAccessibleName(self.tr("Seed"))
        again = QPushButton(self.tr("Another draw"), autoDefault=False)
        again.clicked.connect(lambda: self._seed.setValue(SystemRandom().randint(0, LARGEST_SEED)))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._seed)
        row.addWidget(again)
        row.addStretch(1)
        line.setFocusProxy(self._seed)
        self._afresh = QCheckBox(self.tr("Take back what was assigned before"))
        self.preview = QLabel(textFormat=Qt.TextFormat.PlainText)
        about = QLabel(
            self.tr(
                "The same seed gives the same draw. Colleagues appear here once they are in the team or their work was merged."
            ),
            wordWrap=True,
        )
        about.setProperty("quiet", True)
        self.form.addRow(self.tr("Documents"), self._which)
        self.form.addRow(self.tr("Annotators"), rows)
        self.form.addRow(self.tr("Read by two"), self._share)
        self.form.addRow(self.tr("Seed"), line)
        self.form.addRow("", self._afresh)
        self.form.addRow(self.tr("Preview"), self.preview)
        self.form.addRow(about)
        self._which.currentIndexChanged.connect(self._show)
        self._share.valueChanged.connect(self._show)
        self._seed.valueChanged.connect(self._show)
        self.setMinimumWidth(500)
        self._show()

    @property
    def is_afresh(self) -> bool:
        return self._afresh.isChecked()

    def drawn(self) -> list[Assignment]:
        """Who would get what."""
        chosen = self._chosen()
        if not chosen:
            return []
        return draw(self._scopes[self._which.currentIndex()], chosen, share=self._share.value() / 100, seed=self._seed.value())

    def problem(self) -> str:
        if not self._chosen():
            return self.tr("Choose at least one annotator.")
        return "" if self._scopes[self._which.currentIndex()] else self.tr("There is no such document.")

    def is_complete(self) -> bool:
        return bool(self.drawn())

    def _chosen(self) -> list[UUID]:
        return [id_ for id_, box in self._people.items() if box.isChecked()]

    def _show(self, *_: object) -> None:
        drawn = self.drawn()
        readers: dict[UUID, int] = {}
        for document_id, _annotator in drawn:
            readers[document_id] = readers.get(document_id, 0) + 1
        shared = [pair for pair in drawn if readers[pair[0]] > 1]
        all_, both = loads(drawn), loads(shared)
        for id_, box in self._people.items():
            count, shared_count = all_.get(id_, 0), both.get(id_, 0)
            words = self.tr("{name}: {count} ({shared} with another)") if box.isChecked() else "{name}"
            name = self.fontMetrics().elidedText(self._names[id_], Qt.TextElideMode.ElideRight, NAME_WIDTH)
            box.setText(words.format(name=name, count=number(count), shared=number(shared_count)))
            box.setToolTip(self._names[id_])
        self.preview.setText(
            self.tr("Documents: {count}, read by two: {shared}").format(
                count=number(len(readers)), shared=number(sum(1 for times in readers.values() if times > 1))
            )
        )
        self.check()
