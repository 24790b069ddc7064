"""The codebook in the window: edited, read from and written to files; and the marks that a change asks to look at again."""

from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from annotator.core.codebook import Codebook
from annotator.core.model import ChangeSet, Label
from annotator.core.recoding import CodebookEdit
from annotator.gui.dialogs import files
from annotator.gui.icons import icon
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.codebook.editor import CodebookEditor
    from annotator.gui.codebook.save_dialog import SaveDialog
    from annotator.gui.codebook.worklist_view import WorklistDialog
    from annotator.gui.main_window import MainWindow
    from annotator.project.codebook import Preview


class Coding(QObject):
    """Opens the editor and the worklist, and hands what they want to the bridge."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge
        self.editor: CodebookEditor | None = None
        self.preview: SaveDialog | None = None
        self.worklist: WorklistDialog | None = None
        self._wanted: UUID | None = None
        self._is_saving = False
        window.tags.menu_requested.connect(self._show_menu)
        window.marking.subject_changed.connect(self._on_subject)
        self._bridge.opened.connect(lambda _: self._count())
        self._bridge.changed.connect(self._on_changed)
        self._bridge.closed.connect(self._on_closed)

    # the editor

    def edit(self, label_id: UUID | None = None) -> None:
        """Open the editor, or bring it to the front, on a label."""
        self._wanted = label_id
        if self.editor is not None:
            self._raise()
        elif self._bridge.is_open:
            self._bridge.read(self, lambda project: (project.codebook.current(), _counts(project)), self._open, channel="editor")

    def _open(self, found: tuple[Codebook, Any]) -> None:
        from annotator.gui.codebook.editor import CodebookEditor

        codebook, counts = found
        editor = self.editor = CodebookEditor(codebook, self._window.theme, self._window)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.destroyed.connect(self._forget_editor)
        editor.save_wanted.connect(self.save)
        editor.read_wanted.connect(self.read_file)
        editor.write_wanted.connect(lambda: self.write_file(editor.draft.codebook))
        editor.set_counts(counts)
        self._read_versions()
        self._raise()

    def _raise(self) -> None:
        if self._wanted is not None:
            self.editor.choose(self._wanted)
        self.editor.show()
        self.editor.raise_()
        self.editor.activateWindow()

    def save(self) -> None:
        """Show what saving does, then do it."""
        edit = self.editor.draft.edit
        self._bridge.read(
            self, lambda project: project.codebook.preview(edit), lambda found: self._ask(edit, found), channel="preview"
        )

    def _ask(self, edit: CodebookEdit, preview: "Preview") -> None:
        from annotator.gui.codebook.save_dialog import SaveDialog

        if self.editor is None:
            return
        dialog = self.preview = SaveDialog(preview, edit.codebook, self._window.theme, self.editor)
        dialog.accepted.connect(lambda: self._save(edit, dialog.look_again))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, edit: CodebookEdit, look_again: Any) -> None:
        self._is_saving = True
        self._bridge.write(lambda project: project.codebook.save(edit, look_again), self._on_saved, self._on_refused)

    def _on_saved(self, _changes: ChangeSet) -> None:
        self._is_saving = False
        if self.editor is not None:
            self.editor.leave()
        self._count()

    def _on_refused(self, _error: BaseException) -> None:
        self._is_saving = False

    def _read_versions(self) -> None:
        self._bridge.read(self, lambda project: project.codebook.versions(), self._take_versions, channel="versions")

    def _take_versions(self, versions: Any) -> None:
        if self.editor is not None:
            self.editor.show_versions(versions)

    # files

    def read_file(self) -> None:
        """Ask for a TOML file and show its codebook in the editor, to be saved or given up."""
        if self.editor is None:
            self.edit()
        path = files.ask_open(self.editor or self._window, self.tr("Read a codebook"), "", self.tr("Codebooks (*.toml)"))
        if path:
            self._bridge.read(self, lambda project: project.codebook.read_file(Path(path)), self._take_file, channel="file")

    def _take_file(self, codebook: Codebook) -> None:
        if self.editor is not None:
            self.editor.take(codebook.labels)

    def write_file(self, codebook: Codebook | None = None) -> None:
        """Ask for a TOML file and write the codebook there."""
        path, _ = files.ask_save(
            self.editor or self._window, self.tr("Write the codebook"), "codebook.toml", self.tr("Codebooks (*.toml)")
        )
        if not path:
            return
        path = path if path.endswith(".toml") else f"{path}.toml"
        said = self.tr("The codebook is in {path}.").format(path=path)
        self._bridge.read(
            self,
            lambda project: project.codebook.write_file(Path(path), codebook),
            lambda _: self._window.notice.say(said),
            channel="write",
        )

    # the worklist

    def show_worklist(self) -> None:
        """The marks to look at again, in a window beside the text."""
        if not self._bridge.is_open:
            return
        if self.worklist is None:
            from annotator.gui.codebook.worklist_view import WorklistDialog

            dialog = self.worklist = WorklistDialog(self._window.session.codebook, self._window.theme, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(self._forget_worklist)
            dialog.shown.connect(self._window.stating.go_to)
            dialog.ticked.connect(lambda pairs: self._bridge.write(lambda project: project.worklist.tick(pairs)))
            dialog.rewrite_wanted.connect(lambda: self._bridge.write(lambda project: project.worklist.rewrite()))
        self._read_worklist()
        self.worklist.show()
        self.worklist.raise_()
        self.worklist.activateWindow()

    def _read_worklist(self) -> None:
        self._bridge.read(self, lambda project: project.worklist.items(), self._take_items, channel="worklist")

    def _take_items(self, items: Any) -> None:
        if self.worklist is not None:
            self.worklist.set_codebook(self._window.session.codebook)
            self.worklist.show_items(items)

    def _count(self) -> None:
        self._bridge.read(self, lambda project: project.worklist.count(), self._tell, channel="count")

    def _tell(self, count: int) -> None:
        if count and self.worklist is None:
            self._window.notice.say(self.tr("The codebook asks to look at %Ln marks again: Project, Look again.", "", count))

    # what others do

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.worklist is not None and (changes.bulk or changes.kinds & {"label", "annotation", "note", "metadata"}):
            self._read_worklist()
        if self.editor is not None and (changes.bulk or "label" in changes.kinds) and not self._is_saving:
            self._read_versions()
            self._bridge.read(self, lambda project: project.codebook.current(), self._take_change, channel="editor")

    def _take_change(self, codebook: Codebook) -> None:
        """The codebook was changed by another, or by an undo: go along, or say so where something would be lost."""
        if self.editor is None:
            return
        if self.editor.draft.is_changed:
            self.editor.warn(self.tr("The codebook was changed elsewhere meanwhile; saving puts this one in its place."))
        else:
            self.editor.begin(codebook)

    def _on_subject(self, subject: Any) -> None:
        """The label of the mark at the caret is at hand."""
        self._window.tags.guide.show_label(self._window.session.codebook.get(subject.label_id) if subject is not None else None)

    def _show_menu(self, label: Any, at: QPoint) -> None:
        menu = self.menu_for(label)
        menu.exec(at)
        menu.deleteLater()

    def menu_for(self, label: Label | None) -> QMenu:
        """What can be done with the codebook, and first with the label that was clicked."""
        menu, theme = QMenu(self._window), self._window.theme
        if label is not None:
            words = self.tr("Edit “{label}”…").format(label=label.name)
            menu.addAction(icon("amend", theme), words, lambda: self.edit(label.id))
            menu.addSeparator()
        for id_ in ("codebook.edit", "codebook.worklist", "codebook.guideline"):
            menu.addAction(self._window.commands[id_])
        return menu

    def set_theme(self, theme: Theme) -> None:
        for dialog in (self.editor, self.worklist):
            if dialog is not None:
                dialog.set_theme(theme)

    def _forget_editor(self) -> None:
        self.editor = None

    def _forget_worklist(self) -> None:
        self.worklist = None

    def _on_closed(self) -> None:
        if self.editor is not None:
            self.editor.leave()
        if self.worklist is not None:
            self.worklist.close()


def _counts(project: Any) -> Any:
    """How often each label is used; the project is not imported here."""
    return project.annotations.counts()
