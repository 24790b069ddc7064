"""Labels of the document as a whole: chosen from a menu by their keys, shown in the title block, changed in the form."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from annotator.core.model import OTHER, RELATION, ChangeSet, Label
from annotator.gui.document.keys import letter_of
from annotator.gui.icons import icon

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

BELOW = 12
"""Pixels between the top of the page and the menu."""


class Labelling(QObject):
    """Asks for the label and marks the whole document with it; a label that it carries is taken away by choosing it again."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def choose(self) -> None:
        """Show the labels beside the title; the key of one chooses it."""
        menu = self.menu()
        page = self._window.document
        menu.exec(page.mapToGlobal(QPoint((page.width() - menu.sizeHint().width()) // 2, BELOW)))
        menu.deleteLater()
        page.setFocus()

    def menu(self) -> "LabelMenu":
        """Every label that passages can have, those meant for documents first; those it carries are ticked."""
        codebook, carried = self._window.session.codebook, self._carried()
        labels = [label for label in codebook.labels if label.kind != RELATION]
        menu = LabelMenu(self._window)
        menu.addAction(icon("label", self._window.theme), self.tr("Label the document")).setEnabled(False)
        menu.addSeparator()
        for label in sorted(labels, key=lambda label: label.kind != OTHER):
            menu.offer(label, label.id in carried, lambda label=label: self.toggle(label))
        return menu

    def toggle(self, label: Label) -> None:
        """Put the label on the document; my one is taken off where it is there already."""
        view, notice = self._window.session.view, self._window.notice
        if view is None:
            return
        there, document_id = self._carried().get(label.id), view.document.id

        def made(changes: ChangeSet) -> None:
            notice.say(self.tr("The document is labelled “{label}”.").format(label=label.name))
            if changes.records:
                self._window.document.focus_mark(changes.records[0].id)

        if there is None:
            values, unconfirmed = self._window.session.codebook.starting(label.id, None, view.metadata)
            self._window.bridge.write(
                lambda project: project.annotations.mark(document_id, (), label.id, attributes=values, unconfirmed=unconfirmed),
                made,
            )
        else:
            words = self.tr("The document is no longer labelled “{label}”.").format(label=label.name)
            self._window.bridge.write(lambda project: project.annotations.remove([there]), lambda _: notice.say(words))

    def _carried(self) -> dict[UUID, UUID]:
        """My labels of the document as a whole: label -> mark."""
        view = self._window.document.view
        marks = [view.marks.record(number) for number in view.marks.placeless()] if view is not None else []
        return {mark.label_id: mark.id for mark in marks if mark.layer_id == view.layer}


class LabelMenu(QMenu):
    """A menu whose rows are chosen by the keys that labels have in the text, on every keyboard layout."""

    def __init__(self, parent: "MainWindow") -> None:
        super().__init__(parent)
        self._by_key = {}

    def offer(self, label: Label, carried: bool, chosen: object) -> None:
        action = self.addAction(f"{label.name.replace('&', '&&')}\t{label.key.upper()}", chosen)
        action.setCheckable(True)
        action.setChecked(carried)
        action.setToolTip(label.description)
        if label.key:
            self._by_key.setdefault(label.key.lower(), action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._by_key.get(letter_of(event))
        if action is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.close()
            action.trigger()
