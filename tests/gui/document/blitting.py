"""`python -m tests.gui.document.blitting WIDTH SCROLLS`: scrolls a page with every kind of mark, each frame beside a repaint.

Prints how far the worst pixel was off, of 255. A process of its own: a display's scale (QT_SCALE_FACTOR) is set before Qt starts.
"""

import random
import sys
from dataclasses import replace
from itertools import pairwise

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from tests.gui.document.samples import CLAIM, CODEBOOK, ENTRIES, HIS, MINE, PERSON, POSITION, RUSSIA, TREATY, Sample

from annotator.core.codebook import Codebook
from annotator.core.model import Label, Relation
from annotator.gui.document.document_view import DocumentPane

SUPPORTS = Label(name="supports", kind="relation", colour="green", position=4)
LABELS = Codebook([*CODEBOOK.labels, SUPPORTS])
WORDS = (
    "Kazakhstan and Russia hold identical positions on the treaty, the minister said in Astana on Friday morning. ",
    "نعتقد أن مناقشة مفصلة (NPT 2018) لهذه المواضيع تعكس الدور المركزي لمجلس الأمن. ",
    "Мы высоко ценим инициативу, которая привлечёт внимание. ",
    "外交部长在纽约举行了会谈。我们高度评价哈萨克斯坦的倡议。",
)


def busy_document(paragraphs: int = 120) -> tuple[Sample, list[Relation]]:
    """Names, claims and positions of three owners over each other, in several scripts, some in pieces, some related."""
    sample = Sample(
        "\n\n".join(WORDS[number % 7 % 4] * (1 + number % 5) for number in range(paragraphs)), title="A long document"
    )
    generator = random.Random(5)
    stances = [{"holder": [str(RUSSIA.id)], "target": str(TREATY.id), "stance": stance} for stance in ("for", "against")]
    marked = []
    for _ in range(600):
        start = generator.randrange(len(sample.text) - 700)
        pieces = [(start, start + generator.choice((9, 30, 90, 250)))]
        if generator.random() < 0.2:
            pieces.append((pieces[0][1] + 20, pieces[0][1] + 60))
        label = generator.choice((PERSON, CLAIM, POSITION))
        more = {"attributes": generator.choice(stances)} if label is POSITION else {}
        if generator.random() < 0.2:
            sample.suggest(label, *pieces, **more)
            continue
        marked.append(sample.mark(label, *pieces, layer=generator.choice((HIS, MINE, MINE)), **more))
        if generator.random() < 0.3:
            marked.append(sample.mark(label, *pieces, layer=HIS, attributes=generator.choice(stances)))
    links = [
        Relation(layer_id=MINE.id, label_id=SUPPORTS.id, source_id=one.id, target_id=other.id)
        for one, other in pairwise(marked[::4])
    ]
    return sample, links


def furthest_apart(one: QImage, other: QImage) -> int:
    """The largest difference of a channel, of 255."""
    if one == other:
        return 0
    return max(abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


def worst(pane: DocumentPane, scrolls: int) -> int:
    def on_screen() -> QImage:
        return QApplication.primaryScreen().grabWindow(pane.winId()).toImage()

    generator = random.Random(1)
    found = 0
    for _ in range(scrolls):
        pane.scroll_by(generator.choice([1, 3, 12, 60, -7, -30, 200, -90, 333]))
        QApplication.processEvents()
        scrolled = on_screen()
        pane.viewport().update()
        QApplication.processEvents()
        found = max(found, furthest_apart(scrolled, on_screen()))
    return found


def main() -> None:
    width, scrolls = map(int, sys.argv[1:])
    application = QApplication([])
    sample, links = busy_document()
    pane = DocumentPane()
    pane.resize(width, 700)
    pane.show()
    pane.show_document(replace(sample.view(), relations=tuple(links)), LABELS, ENTRIES)
    pane.select(((40, 400),))
    pane.focus_mark(links[1].source_id)
    pane.scroll_to(0)
    application.processEvents()
    print(worst(pane, scrolls))


if __name__ == "__main__":
    main()
