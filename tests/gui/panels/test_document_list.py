from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from tests.documents import read

from annotator.gui.dates import written_date
from annotator.gui.panels.document_list import DocumentList
from annotator.gui.theme import DARK, LIGHT
from annotator.project import Project


@dataclass(frozen=True)
class Summary:
    id: UUID
    title: str
    said_on: str = ""
    published_on: str = ""
    place: str = ""
    source: str = ""
    kind: str = ""
    length: int = 0
    annotations: int = 0
    suggestions: int = 0
    state: str = ""
    unsure: bool = False
    review: str = ""
    assigned: tuple[UUID, ...] = ()


TALKS = Summary(uuid4(), "Talks in Astana", said_on="2017-10-06", place="Astana", annotations=14, suggestions=9)
VISIT = Summary(uuid4(), "Visit to New York", published_on="2018-01-17T10:34", state="done")
UNDATED = Summary(uuid4(), "")


def shown_titles(panel: DocumentList) -> list[str]:
    return [row.title for row in panel.model.rows()]


def test_newest_first_and_undated_last(bridge, qtbot):
    panel = DocumentList(bridge)
    qtbot.addWidget(panel)
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.set_documents([UNDATED, TALKS, VISIT])
    assert shown_titles(panel) == ["Visit to New York", "Talks in Astana", "Untitled"]
    assert panel.model.rows()[1].detail == "6 Oct 2017 · Astana"
    assert "marks: 14, to decide: 9" in panel.model.rows()[1].spoken
    assert panel.model.rows()[0].state == "done"
    panel.set_documents([replace(TALKS, unsure=True)])
    assert panel.model.rows()[0].state == "unsure" and "come back" in panel.model.rows()[0].spoken


def test_typing_filters_and_enter_opens_the_first(bridge, shown, qtbot):
    panel = shown(DocumentList(bridge))
    panel.set_documents([TALKS, VISIT])
    qtbot.keyClicks(panel.listing.filter, "astana 2017")
    assert shown_titles(panel) == ["Talks in Astana"]
    with qtbot.waitSignal(panel.document_chosen) as chosen:
        qtbot.keyClick(panel.listing.filter, Qt.Key.Key_Return)
    assert chosen.args == [TALKS.id]
    qtbot.keyClick(panel.listing.filter, Qt.Key.Key_Escape)
    assert len(shown_titles(panel)) == 2


def test_a_click_and_enter_choose_but_arrows_only_move(bridge, shown, qtbot):
    panel = shown(DocumentList(bridge))
    panel.set_documents([TALKS, VISIT])
    view, chosen = panel.listing.view, []
    panel.document_chosen.connect(chosen.append)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(panel.model.index(0)).center())
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert chosen == [VISIT.id]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen == [VISIT.id, TALKS.id]


def test_neighbours_follow_what_is_shown(bridge, qtbot):
    panel = DocumentList(bridge)
    qtbot.addWidget(panel)
    panel.set_documents([TALKS, VISIT, UNDATED])
    panel.set_current(VISIT.id)
    assert panel.neighbour(1) == TALKS.id
    assert panel.neighbour(-1) is None
    panel.model.set_condition(lambda one: one is not TALKS)
    assert panel.neighbour(1) == UNDATED.id


def test_the_open_document_stays_current_when_counts_change(bridge, qtbot):
    panel = DocumentList(bridge)
    qtbot.addWidget(panel)
    panel.set_documents([TALKS, VISIT])
    panel.set_current(TALKS.id)
    panel.set_documents([Summary(TALKS.id, TALKS.title, said_on=TALKS.said_on, annotations=15), VISIT])
    assert panel.listing.current() == TALKS.id
    assert panel.model.find(TALKS.id).data(Qt.ItemDataRole.UserRole).marks == "15"


def test_an_empty_list_says_what_to_do(bridge, shown):
    panel = shown(DocumentList(bridge))
    assert panel.listing.empty.isVisible()
    assert panel.listing.empty.accessibleName() == "No documents yet"
    panel.set_documents([TALKS])
    assert panel.listing.view.isVisible()
    panel.listing.filter.setText("nothing like it")
    assert panel.listing.empty.accessibleName() == "Nothing matches"


def test_the_documents_of_an_opened_project_appear(bridge, shown, qtbot, project_path, annotator):
    with_document = Project.open(project_path, annotator)
    with_document.documents.add(read(title="Astana", said_on="2017-10-06"))
    with_document.close()
    panel = shown(DocumentList(bridge))
    bridge.open_project(str(project_path))
    qtbot.waitUntil(lambda: shown_titles(panel) == ["Astana"])
    bridge.write(lambda project: project.documents.add(read("Another text.", title="Geneva")))
    qtbot.waitUntil(lambda: shown_titles(panel) == ["Astana", "Geneva"])


def test_ten_thousand_documents_are_filtered(bridge, shown):
    panel = shown(DocumentList(bridge))
    panel.set_documents([Summary(uuid4(), f"Statement {number}", said_on="2017-10-06") for number in range(10_000)])
    panel.listing.filter.setText("statement 77")
    assert panel.model.rowCount() == 280


def test_dates_keep_their_precision():
    assert written_date("2017-10-06") == "6 Oct 2017"
    assert written_date("2018-01-17T10:34") == "17 Jan 2018"
    assert written_date("2018-01-17T10:34", hour=True) == "17 Jan 2018, 10:34"
    assert written_date("2017-10") == "Oct 2017"
    assert written_date("2017") == "2017"
    assert written_date("2017?") == "2017?"


def test_both_themes_paint(bridge, shown):
    panel = shown(DocumentList(bridge))
    panel.set_documents([TALKS, VISIT, UNDATED])
    pictures = []
    for theme in (LIGHT, DARK):
        panel.set_theme(theme)
        pictures.append(panel.grab().toImage())
    assert pictures[0] != pictures[1]
