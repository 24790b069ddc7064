"""Closing the project file anywhere in the process drops SQLite's locks; nothing written afterwards may be lost."""

import subprocess
import sys

from annotator.project import Project

OTHER = """
import sys
from uuid import UUID
from annotator.core.model import Annotator
from annotator.project import Project
with Project.open(sys.argv[1], Annotator(id=UUID(sys.argv[2]), name="Bob")) as project:
    for document in project.documents.list():
        project.documents.set_metadata(document.id, place=sys.argv[3])
"""
SOMEBODY = "00000000-0000-4000-8000-000000000b0b"


def visit(path, place):
    """Another process opens the project, writes, and leaves; it believes that it is alone."""
    subprocess.run([sys.executable, "-c", OTHER, str(path), SOMEBODY, place], check=True)


def test_what_is_written_after_the_locks_were_dropped_is_kept(project, project_path, annotator, document):
    label = project.codebook.current().labels[0]
    for start, place in enumerate(["Astana", "Geneva", "Minsk"]):
        project.annotations.mark(document.id, ((start, start + 1),), label.id)
        with project_path.open("rb"):
            pass  # what a file dialog does that looks into the file
        visit(project_path, place)
        assert project.documents.open(document.id).metadata.place == place
    project.annotations.mark(document.id, ((3, 4),), label.id)
    with Project.open(project_path, annotator) as again:
        assert len(again.documents.open(document.id).marks) == 4
    project.close()
    with Project.open(project_path, annotator) as again:
        view = again.documents.open(document.id)
        assert sorted(mark.fragments[0] for mark in view.marks.records()) == [(0, 1), (1, 2), (2, 3), (3, 4)]
        assert view.metadata.place == "Minsk"
