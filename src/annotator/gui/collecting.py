"""Document sets and saved searches in the window: made, filled, shown in the document list, looked within."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from annotator.core.model import ChangeSet, Collection

if TYPE_CHECKING:
    from annotator.gui.dialogs.set_dialog import SetDialog
    from annotator.gui.main_window import MainWindow


LONGEST = 48
"""Letters of a name in a menu."""


class Collecting(QObject):
    """Keeps the sets of the project at hand for the menus that offer them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self.sets: Sequence[Collection] = ()
        self.dialog: SetDialog | None = None
        self._shown: UUID | None = None
        self._bridge.opened.connect(lambda _: self._read())
        self._bridge.closed.connect(self._forget)
        self._bridge.changed.connect(self._on_changed)
        window.documents.sets_menu.aboutToShow.connect(lambda: self.fill_filter(window.documents.sets_menu))
        window.documents.narrowed.connect(self._on_narrowed)
        window.searching.page.menu_opened.connect(self.fill_search)

    # what is in them

    def fill(self, menu: QMenu, ids: Sequence[UUID]) -> None:
        """Offer to put documents into sets and to take them out."""
        for one in self.sets:
            inside = [id_ for id_ in ids if id_ in one.documents]
            action = menu.addAction(_escaped(one.name))
            action.setCheckable(True)
            action.setChecked(len(inside) == len(ids))
            action.triggered.connect(lambda on, set_id=one.id: self._put(set_id, ids, on))
        if self.sets:
            menu.addSeparator()
        menu.addAction(self.tr("New set…"), lambda: self._ask_for_set(ids))

    def _put(self, set_id: UUID, ids: Sequence[UUID], inside: bool) -> None:
        if inside:
            self._bridge.write(lambda project: project.sets.put_in(set_id, ids))
        else:
            self._bridge.write(lambda project: project.sets.take_out(set_id, ids))

    def _ask_for_set(self, ids: Sequence[UUID]) -> None:
        about = self.tr("A set of %Ln documents, for everybody who works on the project.", "", len(ids))
        self._ask(self.tr("New set"), about, lambda name: self._bridge.write(lambda project: project.sets.save(name, ids)))

    # saved searches

    def fill_search(self, menu: QMenu) -> None:
        """Offer what is saved, to be looked within or looked for again, and to save what is looked for."""
        page = self._window.searching.page
        if self.sets:
            inside = menu.addMenu(self.tr("Within a set"))
            for one in self.sets:
                inside.addAction(_escaped(one.name), partial(page.add_field, "set", one.name))
        menu.addSeparator()
        for one in self.sets:
            if one.query:
                menu.addAction(self.tr("Search “{name}”").format(name=_escaped(one.name)), partial(page.line.setText, one.query))
        query = page.line.text().strip()
        menu.addAction(self.tr("Save this search…"), lambda: self._ask_for_search(query)).setEnabled(bool(query))

    def _ask_for_search(self, query: str) -> None:
        about = self.tr("All documents in which “{query}” is found, also those that come later.").format(query=query)
        self._ask(
            self.tr("Save the search"),
            about,
            lambda name: self._bridge.write(lambda project: project.sets.save(name, query=query)),
        )

    # in the document list

    def fill_filter(self, menu: QMenu) -> None:
        """Offer to list the documents of a set only, and what can be done with the set that is listed."""
        menu.clear()
        for one in self.sets:
            action = menu.addAction(_escaped(one.name), partial(self.show, one.id))
            action.setCheckable(True)
            action.setChecked(one.id == self._shown)
        if not self.sets:
            menu.addAction(self.tr("No sets yet: right-click documents, or save a search")).setEnabled(False)
        shown = next((one for one in self.sets if one.id == self._shown), None)
        if shown is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Rename “{name}”…").format(name=_escaped(shown.name)), lambda: self._rename(shown))
            menu.addAction(
                self.tr("Remove “{name}”").format(name=_escaped(shown.name)),
                lambda: self._bridge.write(lambda project: project.sets.remove(shown.id)),
            )

    def show(self, set_id: UUID) -> None:
        """List the documents of a set only."""
        self._shown = set_id
        self._bridge.read(
            self, lambda project: project.sets.members(set_id), lambda ids: self._window.documents.show_only(ids), channel="set"
        )

    def _rename(self, one: Collection) -> None:
        def save(name: str) -> None:
            self._bridge.write(lambda project: project.sets.rename(one.id, name))

        self._ask(self.tr("Rename the set"), "", save, one.name)

    def _ask(self, title: str, about: str, save: Callable[[str], None], name: str = "") -> None:
        from annotator.gui.dialogs.set_dialog import SetDialog

        taken = [one.name for one in self.sets if one.name != name]
        self.dialog = dialog = SetDialog(title, about, taken, name, self._window)
        dialog.accepted.connect(lambda: save(dialog.name))
        dialog.finished.connect(lambda _: dialog.deleteLater())
        dialog.open()

    # keeping up

    def _on_narrowed(self, by_set: bool) -> None:
        if not by_set:
            self._shown = None

    def _on_changed(self, changes: ChangeSet) -> None:
        if "collection" in changes.kinds:
            self._read()

    def _read(self) -> None:
        self._bridge.read(self, lambda project: project.sets.list(), self._take, channel="sets")

    def _take(self, sets: Sequence[Collection]) -> None:
        self.sets = sets
        if self._shown is None:
            return
        if any(one.id == self._shown for one in sets):
            self.show(self._shown)
        else:
            self._window.documents.show_all()

    def _forget(self) -> None:
        self.sets = ()
        self._window.documents.show_all()


def _escaped(name: str) -> str:
    """`name` for a menu, not longer than a menu should be wide."""
    return (name if len(name) <= LONGEST else f"{name[:LONGEST].rstrip()}…").replace("&", "&&")
