"""A project taken elsewhere whole: from a file to a server, and back."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.core.codebook import Codebook
from annotator.project.exchange import MergeReport
from annotator.project.project import Project
from annotator.store import server


def copy(source: Project, target: str | os.PathLike[str]) -> tuple[str, MergeReport]:
    """Make a project at `target` that holds everything `source` does, but for its journal: undo reaches back to the copy.

    Records keep their ids, revisions and authors, so exports of both are equal. Returns the
    target's address and what was copied. Raises StoreError when something is there already.
    """
    with TemporaryDirectory() as folder:
        file = Path(folder, "project.jsonl")
        source.exchange.export(file, hand_over=True)
        made = Project.create(target, source.annotator, Codebook())
        try:
            with made:
                _, report = made.exchange.merge([file])
        except BaseException:
            if not server.is_address(target):
                for ending in ("", "-wal", "-shm"):
                    with suppress(FileNotFoundError):
                        Path(f"{os.fspath(target)}{ending}").unlink()
            raise
    return str(made.target), report
