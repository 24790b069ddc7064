"""`make pictures`: the window and the page with the sample documents, into `resources/pictures/`; a few are in the README.

The window is drawn in each theme with each document. The page alone shows what is hard to draw: a narrow window, other scripts,
colleagues beside suggestions, marks upon marks, a display of twice the resolution. The same input gives the same pictures.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from annotator.gui.document.document_view import DocumentPane
    from annotator.gui.main_window import MainWindow

ROOT = Path(__file__).parent.parent
OUT = ROOT / "resources" / "pictures"
WINDOW = (1320, 780)
PLACES = {"comment": "Foreign Minister Sergey Lavrov will pay", "conference": "I would once again like"}
"""The words near the top of the window's picture of each document."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """The page alone: from the words on, with the mark focused that begins with `focus`."""

    name: str
    document: str
    words: str
    theme: str = "light"
    size: tuple[int, int] = (1060, 800)
    scale: int = 1
    focus: str = ""


PAGES = (
    PagePicture("page-comment", "comment", "He will attend"),
    PagePicture("page-comment-dark", "comment", "He will attend", theme="dark"),
    PagePicture("page-title", "conference", ""),
    PagePicture("page-owners", "conference", "I would once again like", focus="We are open to discussion"),
    PagePicture("page-dense", "comment", "We highly appreciate", size=(1060, 420), focus="in seeking and developing"),
    PagePicture(
        "page-links", "comment", "The record of international", theme="dark", size=(1060, 560), focus="northern Afghanistan"
    ),
    PagePicture("page-narrow", "comment", "We highly appreciate", size=(620, 800), focus="We are firmly"),
    PagePicture("page-scripts", "scripts", "Other", size=(1060, 760)),
    PagePicture("page-twice", "comment", "He will attend", size=(980, 360), scale=2),
)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        path = Path(folder) / "Astana talks.annotator"
        from staging import make_project

        documents = make_project(path)
        from annotator.gui.app import grab

        for name, words in PLACES.items():
            for theme in ("light", "dark"):
                picture = out / f"{name}-{theme}.png"
                grab(path, picture, document=documents[name], theme=theme, size=WINDOW, prepare=showing(words))
                lighten(picture)
        draw_pages(path, documents, out)


def showing(words: str) -> Callable[["MainWindow"], None]:
    """Scrolls to `words`, with a mark in the form."""

    def show(window: "MainWindow") -> None:
        pane = window.document
        place = pane.text.find(words)
        pane.scroll_to(max(0, place))
        mine = [
            mark
            for mark in pane.view.marks.records()
            if mark.layer_id == pane.view.layer
            and mark.fragments
            and mark.fragments[0][0] > place
            and mark.attributes.get("holder")
        ]
        if mine:
            pane.focus_mark(min(mine, key=lambda mark: mark.fragments).id)

    return show


def draw_pages(path: Path, documents: dict[str, UUID], out: Path) -> None:
    from annotator.gui.document.document_view import DocumentPane
    from annotator.gui.theme import THEMES, style_sheet
    from annotator.project import Project
    from staging import MARTA

    with Project.open(path, MARTA) as project:
        codebook = project.codebook.current()
        entries = {entry.id: entry for entry in project.ledger.entries()}
        for picture in PAGES:
            theme = THEMES[picture.theme]
            pane = DocumentPane()
            pane.setPalette(theme.palette())
            pane.setStyleSheet(style_sheet(theme))
            pane.set_theme(theme)
            pane.resize(*picture.size)
            pane.show_document(project.documents.open(documents[picture.document]), codebook, entries)
            if picture.words:
                pane.scroll_to(max(0, pane.text.find(picture.words)))
            if picture.focus:
                focus(pane, picture.focus)
            file = out / f"{picture.name}.png"
            drawn(pane, picture.scale).save(str(file))
            lighten(file)
            pane.deleteLater()


def focus(pane: "DocumentPane", words: str) -> None:
    """Focus the mark that begins with `words`: mine, if there is one, and of several the longest."""
    start, mine = pane.text.index(words), pane.view.layer
    marks = [*pane.view.suggestions.records(), *pane.view.marks.records()]
    there = (mark for mark in marks if mark.fragments and mark.fragments[0][0] == start)
    pane.focus_mark(max(there, key=lambda mark: (getattr(mark, "layer_id", None) == mine, mark.fragments[-1][1])).id)


def drawn(pane: "DocumentPane", scale: int) -> "QPixmap":
    from PySide6.QtGui import QPixmap

    picture = QPixmap(pane.size() * scale)
    picture.setDevicePixelRatio(scale)
    pane.render(picture)
    return picture


def lighten(file: Path) -> None:
    """Write the picture again as small as PNG allows: the repository carries every byte for ever."""
    from PySide6.QtGui import QImage

    QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888).save(str(file), "PNG", 0)
    print(file.name, file.stat().st_size // 1024, "KB")


if __name__ == "__main__":
    main()
