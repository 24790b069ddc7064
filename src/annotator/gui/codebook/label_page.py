"""What a label is: its name, looks and key, and how it is explained to who marks with it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QScrollArea, QWidget

from annotator.core.codebook import RESERVED_KEYS, Codebook
from annotator.core.model import LABEL_KINDS, RELATION, Label
from annotator.gui.codebook import wording
from annotator.gui.codebook.colour_field import ColourField
from annotator.gui.codebook.fields import Choose, Paragraphs, TickMenu
from annotator.gui.theme import Theme

NOTHING = UUID(int=0)


class LabelPage(QScrollArea):
    """Shows one label; `edited` brings the fields that the user changed."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.name, self.key = QLineEdit(), QLineEdit(maxLength=1)
        self.kind = Choose(wording.kinds())
        self.parent_label = Choose()
        self.colour = ColourField()
        self.description = QLineEdit()
        self.guideline, self.examples = Paragraphs(6), Paragraphs(5)
        self.joins = TickMenu(self.tr("nothing yet"))
        self.key.setMaximumWidth(48)
        self.key_problem = QLabel(wordWrap=True, visible=False)
        self.key_problem.setProperty("problem", True)
        self.description.setPlaceholderText(self.tr("One sentence: what this label is for"))
        self.guideline.setPlaceholderText(self.tr("When to use it, when not, and where its boundaries lie"))
        self.examples.setPlaceholderText(self.tr("One a line: a passage → why it is one"))
        inner = QWidget()
        self._form = QFormLayout(inner)
        self._form.setContentsMargins(16, 14, 16, 14)
        self._form.setSpacing(10)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        names = wording.fields()
        for caption, field in (
            (names["name"], self.name),
            (names["kind"], self.kind),
            (names["parent"], self.parent_label),
            (names["joins"], self.joins),
            (names["key"], self.key),
            ("", self.key_problem),
            (names["colour"], self.colour),
            (names["description"], self.description),
            (names["guideline"], self.guideline),
            (names["examples"], self.examples),
        ):
            self._form.addRow(caption, field)
            field.setAccessibleName(caption or names["key"])
        self.setWidget(inner)
        self.name.textEdited.connect(lambda text: self.edited.emit({"name": text}))
        self.key.textEdited.connect(lambda text: self.edited.emit({"key": text.strip().lower()}))
        self.kind.picked.connect(lambda kind: self.edited.emit({"kind": kind}))
        self.parent_label.picked.connect(lambda id_: self.edited.emit({"parent": None if id_ == NOTHING else id_}))
        self.colour.chosen.connect(lambda colour: self.edited.emit({"colour": colour}))
        self.description.textEdited.connect(lambda text: self.edited.emit({"description": text}))
        self.guideline.typed.connect(lambda text: self.edited.emit({"guideline": text}))
        self.examples.typed.connect(
            lambda text: self.edited.emit({"examples": tuple(line.strip() for line in text.splitlines() if line.strip())})
        )
        self.joins.edited.connect(lambda kinds: self.edited.emit({"joins": kinds}))

    def show_label(self, label: Label, codebook: Codebook, others: Sequence[Label]) -> None:
        """Show `label` as it is in the draft; what has the focus and says the same keeps its caret."""
        for line, text in ((self.name, label.name), (self.key, label.key), (self.description, label.description)):
            if line.text() != text:
                line.setText(text)
        self.kind.show_value(label.kind)
        self.guideline.show_text(label.guideline)
        written = tuple(line.strip() for line in self.examples.toPlainText().splitlines() if line.strip())
        if written != label.examples:
            self.examples.show_text("\n".join(label.examples))
        self.colour.show_label(label, others)
        kinds = {kind: wording.kind(kind) for kind in LABEL_KINDS if kind != RELATION}
        self.joins.show_items(kinds, label.joins)
        self._form.setRowVisible(self.joins, label.kind == RELATION)
        self._show_parents(label, codebook)
        self._show_key_problem(label, codebook)
        self.widget().setEnabled(not label.removed)

    def set_theme(self, theme: Theme) -> None:
        self.colour.set_theme(theme)

    def _show_parents(self, label: Label, codebook: Codebook) -> None:
        items = {NOTHING: self.tr("nothing: it stands by itself")}
        below, left = {label.id}, [label.id]
        while left:
            fresh = [child.id for child in codebook.children(left.pop()) if child.id not in below]
            below.update(fresh)
            left += fresh
        items |= {one.id: one.name for one in codebook.labels if one.id not in below}
        self.parent_label.show_items(items, label.parent or NOTHING)

    def _show_key_problem(self, label: Label, codebook: Codebook) -> None:
        key = label.key.lower()
        others = [one.name for one in codebook.labels if key and one.key.lower() == key and one.id != label.id]
        words = ""
        if key in RESERVED_KEYS and key:
            words = self.tr("This key means something else while reading. Take another.")
        elif others:
            words = self.tr("“{label}” has this key already.").format(label=others[0])
        self.key_problem.setText(words)
        self._form.setRowVisible(self.key_problem, bool(words))
