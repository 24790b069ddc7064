"""Asking for files without ever looking into them.

A dialog that opens files to guess their kind would drop SQLite's locks on the project that is open (POSIX: all locks of a
process on a file go when anything in the process closes it). So the kinds come from the names alone; on Linux that rules
out the desktop's own dialogs, which look into files within this process.
"""

import sys

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class NamesOnly(QFileIconProvider):
    """Icons and kinds by name: a folder or a file."""

    def icon(self, what: QFileInfo | QFileIconProvider.IconType) -> QIcon:
        if isinstance(what, QFileInfo):
            what = QFileIconProvider.IconType.Folder if what.isDir() else QFileIconProvider.IconType.File
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        return "" if info.isDir() else info.suffix()


def ask_open(parent: QWidget, title: str, folder: str, kinds: str) -> str:
    """One file that is there, or "" when nothing was chosen. `kinds` are Qt name filters."""
    return next(iter(_ask(parent, title, folder, kinds, QFileDialog.FileMode.ExistingFile)[0]), "")


def ask_open_many(parent: QWidget, title: str, folder: str, kinds: str) -> list[str]:
    """Files that are there."""
    return _ask(parent, title, folder, kinds, QFileDialog.FileMode.ExistingFiles)[0]


def ask_save(parent: QWidget, title: str, path: str, kinds: str) -> tuple[str, str]:
    """Where to write, and the name filter that was chosen; "" when nothing was."""
    paths, chosen = _ask(parent, title, path, kinds, QFileDialog.FileMode.AnyFile)
    return next(iter(paths), ""), chosen


def _ask(parent: QWidget, title: str, place: str, kinds: str, mode: QFileDialog.FileMode) -> tuple[list[str], str]:
    info = QFileInfo(place)
    dialog = QFileDialog(parent, title, place if info.isDir() else info.path(), kinds)
    provider = NamesOnly()  # the dialog does not keep it alive
    dialog.setIconProvider(provider)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform not in ("win32", "darwin"))
    dialog.setFileMode(mode)
    if mode == QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(info.fileName())
    chosen = dialog.exec() == QFileDialog.DialogCode.Accepted
    result = (dialog.selectedFiles(), dialog.selectedNameFilter()) if chosen else ([], "")
    dialog.deleteLater()
    return result
