"""A file dialog in the folder of the open project leaves SQLite's locks on it alone."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QFileSystemModel, QWidget

from annotator.gui.dialogs import files


def locks() -> list[str]:
    mine = f" {os.getpid()} "
    return sorted(line.split(":", 1)[1] for line in Path("/proc/locks").read_text("ascii").splitlines() if mine in line)


@pytest.mark.skipif(sys.platform != "linux", reason="locks are counted in /proc/locks")
@pytest.mark.parametrize("ask", [files.ask_open, files.ask_open_many, files.ask_save])
def test_looking_for_a_file_beside_the_project_keeps_its_locks(qtbot, project, project_path, ask):
    project.copied()  # the safety copy holds locks of its own
    before = locks()
    assert before, "an open project holds a lock"
    parent = QWidget()
    qtbot.addWidget(parent)
    seen = []

    def leave_when_the_project_is_listed():
        dialog = QApplication.activeModalWidget()
        model = dialog.findChild(QFileSystemModel) if isinstance(dialog, QFileDialog) else None
        row = model.index(str(project_path)) if model is not None else None
        if row is not None and row.isValid() and model.data(row):
            seen.append((model.fileIcon(row), model.type(row)))
            dialog.reject()
        else:
            QTimer.singleShot(10, leave_when_the_project_is_listed)

    QTimer.singleShot(0, leave_when_the_project_is_listed)
    answer = ask(parent, "Look", str(project_path.parent), "All files (*)")
    assert not answer[0] if isinstance(answer, tuple) else not answer
    assert seen
    assert locks() == before
