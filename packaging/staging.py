"""What the pictures show: a project with the sample documents, marked by two people and by the suggesters.

Marta has accepted a part of what was suggested and marked more by hand; Jonas agrees with some of it, marks
other things, and is of another opinion about a stance. The same input gives the same project.
"""

from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from annotator import resources, settings
from annotator.core.codebook import Codebook
from annotator.core.marks import DocumentView
from annotator.core.model import ACCEPT, Annotation, Annotator, Attributes, Fragments, Json
from annotator.exchange.documents import read_file, read_text
from annotator.project import Project
from annotator.suggest.engine import Engine

MARTA, JONAS = Annotator(id=UUID(int=1), name="Marta"), Annotator(id=UUID(int=2), name="Jonas")
SCRIPTS = (
    "أجرى وزير الخارجية محادثات في نيويورك يوم الخميس.\n\n"
    "نعتقد أن مناقشة مفصلة (NPT 2018) لهذه المواضيع تعكس الدور المركزي لمجلس الأمن في إيجاد حلول فعّالة لأكثر المشاكل إلحاحًا.\n\n"
    "שר החוץ קיים שיחות בניו יורק ביום חמישי. אנו מאמינים כי דיון מפורט (NPT 2018) בנושאים אלה "
    "משקף את תפקידה המרכזי של מועצת הביטחון.\n\n"
    "The minister met colleagues (نعتقد أن NPT 2018 مهم) in Astana on Friday.\n\n"
    "Министр иностранных дел провёл встречу с представителями региона. Мы высоко ценим инициативу, которая привлечёт внимание "
    "широкого круга государств-членов ООН.\n\n"
    "外交部长在纽约举行了会谈。我们高度评价哈萨克斯坦的倡议。\n\n"
    "ท่านรัฐมนตรีเดินทางไปนิวยอร์ก Lé café naïve, Z̆algo.\n"
)
"""A page of right-to-left and other scripts, made for this picture."""


@dataclass(frozen=True, slots=True)
class Hand:
    """A mark made by hand: label, the words it lies on (several: fragments), values, and who made it."""

    label: str
    words: tuple[str, ...]
    values: dict[str, str] = field(default_factory=dict)
    by: Annotator = MARTA


COMMENT = (
    Hand("Claim", ("He will attend two high-level meetings",)),
    Hand("Claim", ("He will attend two high-level meetings",), by=JONAS),
    Hand("Claim", ("sponsored by the Republic of Kazakhstan", "which is presiding over the UN Security Council"), by=JONAS),
    Hand("Claim", ("presiding over the UN Security Council during the month of January",), {"certainty": "hedged"}),
    Hand("Claim", ("these events that will attract the attention of a wide range of UN member-states",), by=JONAS),
    Hand("Claim", ("a detailed discussion on these topics by the UN Security Council reflects this body’s central role",)),
    Hand("Claim", ("this body’s central role in seeking and developing effective solutions",), {"certainty": "hedged"}),
    Hand(
        "Position",
        ("in seeking and developing effective solutions to the most urgent problems in the area of maintaining international "
         "peace and security",),
        {"holder": "Russia", "target": "Treaty on the Non-Proliferation of Nuclear Weapons", "stance": "for"},
    ),
    Hand(
        "Position",
        ("We are firmly in favour of an early beginning of direct talks between the Afghan government and the Taliban in the "
         "interests of ending the fratricidal civil war",),
        {"holder": "Russia", "target": "direct talks", "stance": "for"},
    ),
    Hand(
        "Position",
        ("We are firmly in favour of an early beginning of direct talks between the Afghan government and the Taliban in the "
         "interests of ending the fratricidal civil war",),
        {"holder": "Information and Press Department", "target": "Taliban", "stance": "neutral"},
        JONAS,
    ),
    Hand("Claim", ("northern Afghanistan is inexorably turning into a support base for ISIS-led terrorism",)),
)  # fmt: skip
CONFERENCE = (
    Hand("Event", ()),
    Hand("Agreement", (), by=JONAS),
    Hand("Position", ("We are open to discussion on this.",), {"holder": "Sergey Lavrov", "stance": "neutral"}, JONAS),
    Hand("Claim", ("Naturally, this requires a coordinated decision by all countries",), by=JONAS),
)
OF_SCRIPTS = (
    Hand("Person", ("وزير الخارجية",)),
    Hand("Place", ("نيويورك",)),
    Hand("Position", ("نعتقد أن مناقشة مفصلة (NPT 2018) لهذه المواضيع تعكس الدور المركزي",), {"stance": "for"}),
    Hand("Claim", ("(NPT 2018) لهذه المواضيع",), by=JONAS),
    Hand("Person", ("שר החוץ",)),
    Hand("Claim", ("דיון מפורט (NPT 2018) בנושאים אלה",)),
    Hand("Claim", ("colleagues (نعتقد أن NPT",)),
    Hand("Place", ("Astana",), by=JONAS),
    Hand("Person", ("Министр иностранных дел",)),
    Hand("Position", ("Мы высоко ценим инициативу",), {"stance": "for"}),
    Hand("Person", ("外交部长",)),
    Hand("Place", ("哈萨克斯坦",)),
    Hand("Person", ("ท่านรัฐมนตรี",)),
)
LINKS = (
    (("Claim", "He will attend two"), "supports", ("Claim", "a detailed discussion")),
    (("Claim", "northern Afghanistan"), "supports", ("Position", "We are firmly")),
)
"""Relations: the mark of a label that begins with these words, the relation, and the mark that it leads to."""


def make_project(path: Path) -> dict[str, UUID]:
    """Make the project; the id of the document of each name."""
    settings.save(annotator_id=str(MARTA.id), annotator_name=MARTA.name)
    reads = [read for file in resources.corpus() for read in read_file(file)]
    reads.append(read_text(SCRIPTS, name="scripts.txt", title="Other scripts"))
    names = dict(zip(("comment", "conference", "scripts"), reads, strict=True))
    with Project.create(path, MARTA, resources.codebook()) as project:
        project.documents.add_many(reads)
        _suggest(project, [reads[0].document.id, reads[1].document.id])
    for name, hands in (("comment", COMMENT), ("conference", CONFERENCE), ("scripts", OF_SCRIPTS)):
        for who in (MARTA, JONAS):
            with Project.open(path, who) as project:
                _mark(project, names[name].document.id, [hand for hand in hands if hand.by == who])
    with Project.open(path, JONAS) as project:
        _agree(project, names["comment"].document.id)
        _agree(project, names["conference"].document.id)
    with Project.open(path, MARTA) as project:
        _link(project, names["comment"].document.id)
    return {name: read.document.id for name, read in names.items()}


def _suggest(project: Project, documents: list[UUID]) -> None:
    engine = Engine()
    codebook, entries = project.codebook.current(), project.ledger.entries()
    for id_ in documents:
        view = project.documents.open(id_)
        document = view.document
        found = engine.suggest_now(id_, document.digest, document.text, view.turns, view.metadata, codebook, entries, [], [])
        project.suggestions.keep(id_, engine.pipeline, found)
        accepted = [each for number, each in enumerate(project.suggestions.pending(id_)) if number % 4]
        project.review.decide_many([(each, ACCEPT) for each in accepted])
    engine.close()


def _mark(project: Project, document_id: UUID, hands: list[Hand]) -> None:
    view, codebook = project.documents.open(document_id), project.codebook.current()
    for hand in hands:
        fragments = _fragments(view.document.text, hand.words)
        label = codebook.by_name(hand.label)
        project.annotations.mark(document_id, fragments, label.id, attributes=_values(project, hand.values))


def _fragments(text: str, words: tuple[str, ...]) -> Fragments:
    starts = [text.index(one) for one in words]
    return tuple((start, start + len(one)) for start, one in zip(starts, words, strict=True))


def _values(project: Project, values: dict[str, str]) -> Attributes:
    """Names become entries of the ledger, which are made where they are not yet."""
    found: dict[str, Json] = dict(values)
    known = {entry.name: entry for entry in project.ledger.entries()}
    for name in ("holder", "target"):
        if name in values:
            entry = known.get(values[name]) or project.ledger.find_or_add(values[name], "topic")
            found[name] = [str(entry.id)] if name == "holder" else str(entry.id)
    return found


def _agree(project: Project, document_id: UUID) -> None:
    """Every fifth of Marta's marks is one of Jonas too."""
    view = project.documents.open(document_id)
    marks = sorted((mark for mark in view.marks.records() if mark.layer_id != view.layer), key=lambda mark: mark.fragments)
    for mark in marks[::5]:
        project.annotations.mark(document_id, mark.fragments, mark.label_id, attributes=mark.attributes)


def _link(project: Project, document_id: UUID) -> None:
    view, codebook = project.documents.open(document_id), project.codebook.current()
    for source, label, target in LINKS:
        ends = [_starting(view, codebook, *end).id for end in (source, target)]
        project.relations.link(*ends, codebook.by_name(label).id)


def _starting(view: DocumentView, codebook: Codebook, label: str, words: str) -> Annotation:
    start, label_id = view.document.text.index(words), codebook.by_name(label).id
    marks = (mark for mark in view.marks.records() if mark.layer_id == view.layer and mark.label_id == label_id)
    return next(mark for mark in marks if mark.fragments and mark.fragments[0][0] == start)
