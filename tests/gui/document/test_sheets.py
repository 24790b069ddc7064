"""The document on paper: cut between lines, nothing twice and nothing left out, what is drawn stands on the sheet."""

import re
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QSize
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from tests.gui.document.samples import CLAIM, CODEBOOK, ENTRIES, HIS, PERSON, POSITION, Sample

from annotator.gui.document.sheets import Sheets
from annotator.gui.printing import Job

SIZE = QSize(658, 986)
"""A4 with margins of 18 mm, in pixels of 1/96 inch."""
WORDS = "Kazakhstan and Russia hold identical positions on the treaty, the minister said in Astana. "
LONG = "\n\n".join(f"{number}. {WORDS * (1 + number % 9)}".strip() for number in range(40))


@pytest.fixture
def sheets(qapp):
    def make(sample, size=SIZE):
        return Sheets(sample.view(), CODEBOOK, ENTRIES, size)

    return make


def spans_of(sheets):
    """The stretch of the text on each sheet; every sheet is painted."""
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    spans = []
    while not sheets.is_done:
        spans.append(sheets.paint_next(painter))
        assert len(spans) < 200
    painter.end()
    return spans


def pdf(sheets, qtbot):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    job = Job(sheets, writer, parent=buffer)
    with qtbot.waitSignal(job.ended):
        job.start()
    return bytes(buffer.data().data())


def test_every_word_stands_on_one_sheet(sheets):
    spans = spans_of(sheets(Sample(LONG, title="Positions")))
    assert len(spans) > 3
    assert spans[0][0] == 0
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start and not LONG[end:start].strip()
    assert not LONG[spans[-1][1] :].strip()


def test_a_paragraph_longer_than_a_sheet_is_cut_between_lines(sheets):
    text = WORDS * 80
    spans = spans_of(sheets(Sample(text.strip())))
    assert len(spans) > 1
    assert all(text[end - 1] == " " for _, end in spans[:-1])


def test_a_line_is_never_alone(sheets):
    """Two lines at least of a paragraph stand together at the foot and at the head of a sheet."""
    text = "\n".join((WORDS * 2).strip() for _ in range(60))
    for start, end in spans_of(sheets(Sample(text)))[:-1]:
        rest = text.find("\n", end)
        alone = text[end:rest] if rest > 0 else ""
        assert not alone or len(alone) > 40, (start, end)


def test_the_pdf_has_as_many_pages_as_there_are_sheets(sheets, qtbot):
    sample = Sample(LONG, title="Positions")
    sample.mark(PERSON, "minister")
    sample.mark(POSITION, "Kazakhstan and Russia hold identical positions", layer=HIS, attributes={"stance": "for"})
    count = len(spans_of(sheets(sample)))
    content = pdf(sheets(sample), qtbot)
    assert len(re.findall(rb"/Type /Page\b", content)) == count


def test_a_legend_takes_a_sheet_of_its_own_only_where_it_must(sheets):
    plain, marked = Sample(LONG), Sample(LONG)
    marked.mark(CLAIM, "hold identical positions")
    assert len(spans_of(sheets(marked))) - len(spans_of(sheets(plain))) in (0, 1)
    lines = max(count for count in range(20, 40) if len(spans_of(sheets(Sample("line\n" * count)))) == 1)
    full = Sample("line\n" * lines)
    full.mark(CLAIM, "line")
    assert spans_of(sheets(full))[1:] == [(0, 0)]


def test_marks_are_drawn_in_their_colour(sheets):
    sample = Sample(LONG)
    sample.mark(CLAIM, "Kazakhstan and Russia hold identical positions")
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    sheets(sample).paint_next(painter)
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(0, 400, 3) for y in range(120)}
    assert "#0a6fd0" in colours


def test_sheets_before_the_first_one_wanted_are_passed_over(sheets, qtbot):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    job = Job(sheets(Sample(LONG)), writer, first=2, last=3, parent=buffer)
    with qtbot.waitSignal(job.ended) as ended:
        job.start()
    assert ended.args == [True]
    assert len(re.findall(rb"/Type /Page\b", bytes(buffer.data().data()))) == 2


def test_printing_stops_when_it_is_cancelled(sheets, qtbot):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    job = Job(sheets(Sample("\n\n".join([LONG] * 40))), writer, parent=buffer)
    job.progressed.connect(lambda *_: job.cancel())
    with qtbot.waitSignal(job.ended) as ended:
        job.start()
    assert ended.args == [False]


def test_a_printer_takes_the_sheets_as_a_file_does(sheets, qtbot, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    owner = QObject()
    job = Job(sheets(Sample(LONG)), printer, first=2, parent=owner)
    with qtbot.waitSignal(job.ended) as ended:
        job.start()
    assert ended.args == [True]
    count = len(spans_of(sheets(Sample(LONG)))) - 1
    assert len(re.findall(rb"/Type /Page\b", (tmp_path / "printed.pdf").read_bytes())) == count
