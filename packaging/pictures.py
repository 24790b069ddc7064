"""`make pictures`: the window with both sample documents, light and dark, into `resources/pictures/` for the README.

The project is made anew from the sample documents: a part of what is suggested is accepted, so that
marks and suggestions are seen side by side. The same input gives the same pictures.
"""

import os
import tempfile
from pathlib import Path
from uuid import UUID

ROOT = Path(__file__).parent.parent
OUT = ROOT / "resources" / "pictures"
PLACES = {"comment": "Foreign Minister Sergey Lavrov will pay", "conference": "I would once again like"}
"""What a picture is called, and the words at the top of it; the first of the documents, the second."""


def make_project(path: Path) -> dict[str, UUID]:
    """A project with the sample documents and marks in them; the id of the document that each picture shows."""
    from annotator import resources, settings
    from annotator.core.model import ACCEPT, Annotator
    from annotator.exchange.documents import read_file
    from annotator.project import Project
    from annotator.suggest.engine import Engine

    me = Annotator(id=UUID(int=1), name="Marta")
    settings.save(annotator_id=str(me.id), annotator_name=me.name)
    reads = [read for file in resources.corpus() for read in read_file(file)]
    engine = Engine()
    with Project.create(path, me, resources.codebook()) as project:
        project.documents.add_many(reads)
        for read in reads:
            view = project.documents.open(read.document.id)
            found = engine.suggest_now(
                read.document.id,
                read.document.digest,
                read.document.text,
                view.turns,
                view.metadata,
                project.codebook.current(),
                project.ledger.entries(),
                [],
                [],
            )
            project.suggestions.keep(read.document.id, engine.pipeline, found)
            accepted = [each for number, each in enumerate(project.suggestions.pending(read.document.id)) if number % 3]
            project.review.decide_many([(each, ACCEPT) for each in accepted])
    engine.close()
    return dict(zip(PLACES, (read.document.id for read in reads), strict=True))


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        path = Path(folder) / "Astana talks.annotator"
        documents = make_project(path)
        from annotator.gui.app import grab

        for name, document in documents.items():
            for theme in ("light", "dark"):
                picture = OUT / f"{name}-{theme}.png"
                grab(
                    path,
                    picture,
                    document=document,
                    theme=theme,
                    size=(1760, 1000),
                    prepare=lambda window, n=name: show(window, n),
                )
                print(picture.relative_to(ROOT))


def show(window: object, name: str) -> None:
    """Scroll to the picture's place, with a mark in the form."""
    pane = window.document
    place = pane.view.document.text.find(PLACES[name])
    pane.scroll_to(max(0, place))
    mine = [
        mark
        for mark in pane.view.marks.records()
        if mark.fragments and mark.fragments[0][0] > place and mark.attributes.get("holder")
    ]
    if mine:
        pane.focus_mark(min(mine, key=lambda mark: mark.fragments).id)


if __name__ == "__main__":
    main()
