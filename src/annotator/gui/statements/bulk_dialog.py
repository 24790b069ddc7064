"""One attribute of many statements: what it is to be, and what that would change, before it is done."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from annotator.core.codebook import Codebook
from annotator.core.model import Attribute, Entry, Json
from annotator.gui.dialogs.form_dialog import FormDialog
from annotator.gui.panels import words
from annotator.gui.panels.rows import number

if TYPE_CHECKING:
    from annotator.gui.bridge import ProjectBridge

_OFFERED = ("choice", "boolean", "entry")


class BulkDialog(FormDialog):
    """Chooses attribute and value; `ids` are then the statements that change."""

    def __init__(
        self,
        statements: Sequence[UUID],
        labels: Sequence[UUID],
        codebook: Codebook,
        entries: Mapping[UUID, Entry],
        bridge: "ProjectBridge",
        parent: QWidget,
    ) -> None:
        """`labels` are those of the statements: what they have can be set."""
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Change many statements"))
        self.accept_button.setText(self.tr("Change"))
        self._statements, self._bridge = list(statements), bridge
        self._entries = entries
        self.ids: tuple[UUID, ...] = ()
        self._attributes = {
            attribute.name: attribute
            for label in labels
            if (found := codebook.get(label)) is not None
            for attribute in found.attributes
            if attribute.type in _OFFERED
        }
        self.which, self.value = QComboBox(), QComboBox()
        self.which.setAccessibleName(self.tr("Attribute"))
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setEditable(False)
        self.preview = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.preview.setMinimumHeight(110)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for name in self._attributes:
            self.which.addItem(words.said(name), name)
        self.form.addRow(self.tr("Attribute"), self.which)
        self.form.addRow(self.tr("Value"), self.value)
        self.form.addRow(self.preview)
        self.which.currentIndexChanged.connect(lambda _: self._offer_values())
        self.value.currentIndexChanged.connect(lambda _: self._foresee())
        if "stance" in self._attributes:
            self.which.setCurrentIndex(self.which.findData("stance"))
        self.resize(460, 320)
        self._offer_values()

    @property
    def change(self) -> tuple[str, Json]:
        """The attribute and what it is to be."""
        attribute = self._attributes[self.which.currentData()]
        value = self.value.currentData()
        return attribute.name, [value] if attribute.many and value is not None else value

    def is_complete(self) -> bool:
        return bool(self.ids)

    def _offer_values(self) -> None:
        self.value.blockSignals(True)
        self.value.clear()
        for value, said in self._values(self._attributes.get(self.which.currentData())):
            self.value.addItem(said, value)
        self.value.blockSignals(False)
        self._foresee()

    def _values(self, attribute: Attribute | None) -> list[tuple[Json, str]]:
        if attribute is None:
            return []
        none: list[tuple[Json, str]] = [(None, self.tr("nothing"))]
        if attribute.type == "boolean":
            return [(True, words.yes()), (False, words.no()), *none]
        if attribute.type == "choice":
            return [*((choice, choice) for choice in attribute.choices), *none]
        kinds = attribute.entry_kinds
        live = (entry for entry in self._entries.values() if not entry.removed and entry.merged_into is None)
        fitting = sorted((entry for entry in live if not kinds or entry.kind in kinds), key=lambda entry: entry.name.casefold())
        return [*((str(entry.id), entry.name) for entry in fitting), *none]

    def _foresee(self) -> None:
        self.ids = ()
        self.check()
        if self.which.currentData() is None:
            self.preview.setText(self.tr("The labels of these statements have nothing that can be set for many at once."))
            return
        self.preview.setText(self.tr("Looking …"))
        name, value = self.change
        statements = self._statements
        self._bridge.read(
            self,
            lambda project: project.statements.foresee(statements, name, value),
            partial(self._take, name),
            channel="foresee",
        )

    def _take(self, name: str, foreseen: Any) -> None:
        if name != self.which.currentData():
            return
        self.ids = foreseen.ids
        lines = [self.tr("%Ln of your marks change:", "", len(foreseen.ids))] if foreseen.ids else []
        lines += [
            f"    {old or self.tr('nothing')} → {self.value.currentText()}: {number(count)}"
            for old, count in foreseen.before.items()
        ]
        if not foreseen.ids:
            lines.append(self.tr("Nothing would change."))
        if foreseen.others:
            lines.append(self.tr("%Ln of colleagues stay as they are.", "", foreseen.others))
        if foreseen.unfit:
            lines.append(self.tr("%Ln have a label without this attribute.", "", foreseen.unfit))
        self.preview.setText("\n".join(lines))
        self.check()
