"""Every kind of file becomes its whole text; what cannot be read gets one sentence with the path, and nothing else."""

import io
import os
import zipfile
from pathlib import Path

import docx
import pytest

from annotator.core.errors import InputError
from annotator.core.model import ANSWER, HEADING, QUESTION
from annotator.core.text import to_original
from annotator.exchange.documents import READERS, can_read, read_file, read_text

CORPUS = Path(__file__).parents[3] / "corpus"
SAMPLES = Path(__file__).parents[4] / "shared" / "data" / "interop"
RUSSIAN = "Мы поддерживаем договор. Это наша позиция, и она известна."

needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason=f"the sample files of {SAMPLES} are not on this machine")


@pytest.fixture
def write(tmp_path):
    def write(name, data):
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    return write


def text_of(path):
    [read] = read_file(path)
    return read.document.text


def refusal(path):
    with pytest.raises(InputError) as caught:
        read_file(path)
    assert str(path) in str(caught.value)
    assert str(caught.value).count("\n") == 0
    return caught.value.message


# --- text ------------------------------------------------------------------------------------------------------------


def test_a_text_file_comes_with_its_metadata_and_turns():
    [read] = read_file(CORPUS / "004_8c63e075a68d49fa.txt")
    assert read.document.name == "004_8c63e075a68d49fa.txt" and read.document.reader == "text 1"
    assert read.document.text == (CORPUS / "004_8c63e075a68d49fa.txt").read_text(encoding="utf-8")
    assert read.metadata.id == read.document.id and read.metadata.place == "Astana"
    assert [turn.role for turn in read.turns].count(QUESTION) == [turn.role for turn in read.turns].count(ANSWER) == 5


def test_the_same_text_with_other_line_ends_is_the_same_document(write):
    [unix], [windows] = read_file(write("a.txt", "One.\nTwo.")), read_file(write("b.txt", "One.\r\nTwo."))
    assert unix.document.id == windows.document.id
    assert unix.document.original_digest != windows.document.original_digest
    assert to_original(windows.document.offsets, 5) == 6


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1251", "koi8-r"]
)
def test_encodings(write, encoding):
    assert text_of(write("a.txt", RUSSIAN.encode(encoding))) == RUSSIAN


def test_a_declared_encoding_counts_before_a_guess(write):
    page = f'<html><head><meta charset="windows-1251"></head><body><p>{RUSSIAN}</p></body></html>'
    assert text_of(write("a.html", page.encode("windows-1251"))) == RUSSIAN
    page = page.replace("windows-1251", "no-such-encoding")
    assert text_of(write("b.html", page.encode("utf-8"))) == RUSSIAN


def test_pasted_text_keeps_what_the_user_knows():
    read = read_text("Remarks, Paris, 5 May 2020\n\nWe agree with them.", said_on="2020-05-06", source="a letter")
    assert (read.metadata.said_on, read.metadata.place, read.metadata.source) == ("2020-05-06", "Paris", "a letter")
    assert read.turns[0].role == HEADING
    with pytest.raises(InputError):
        read_text(" \n")


# --- web pages -------------------------------------------------------------------------------------------------------

PAGE = """<!DOCTYPE html><html><head><title>x</title><style>p {}</style><script>var a = "<p>no</p>";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li>News</li></ul></nav>
<h1>News   conference</h1>
<p>Question: Is it <b>so</b>?<br>Really?</p><p>Sergey Lavrov:&nbsp;Yes.</p>
<p>Question: Sure?</p><div>Sergey Lavrov: Yes, <i>indeed</i>.<div>More.</div> And more.</div>
<table><tr><td>one</td><td>two</td></tr><tr><td>three</td><td></td></tr></table>
<pre>a
  b</pre><!-- a comment --> tail
<footer>© Ministry</footer></body></html>"""


def test_nothing_of_a_page_is_lost(write):
    assert text_of(write("a.html", PAGE)) == (
        "Home\nNews\n\nNews conference\n\nQuestion: Is it so?\nReally?\n\nSergey Lavrov:\u00a0Yes.\n\nQuestion: Sure?\n\n"
        "Sergey Lavrov: Yes, indeed.\n\nMore.\n\nAnd more.\n\none\ttwo\nthree\n\na\n  b\n\ntail\n\n© Ministry"
    )


def test_turns_are_found_in_a_page(write):
    [read] = read_file(write("a.htm", PAGE))
    assert [turn.role for turn in read.turns].count(ANSWER) == 2
    assert read.metadata.kind == "news conference"


def test_links_of_a_menu_are_parted_and_words_of_a_sentence_are_not(write):
    page = (
        "<nav><a>Home</a><a>About</a><button>Go</button></nav><p>Read <a>this</a>, <a>that</a>.</p><ul><li>a</li><li>b</li></ul>"
    )
    assert text_of(write("a.html", page)) == "Home\nAbout\nGo\n\nRead this, that.\n\na\nb"


def test_the_pages_own_title_serves_where_the_text_has_none(write):
    head = "<html><head><title>Remarks &amp;\n answers – U.S. Dept.</title></head>"
    [read] = read_file(write("a.html", f"{head}<body><p>We agree with all of them.</p></body></html>"))
    assert read.metadata.title == "Remarks & answers – U.S. Dept."
    [read] = read_file(write("b.html", f"{head}<body><h1>A speech</h1><p>We agree with all of them.</p></body></html>"))
    assert read.metadata.title == "A speech"


def test_the_last_line_of_preformatted_text_is_no_furniture(write):
    page = (
        "<h1>Our aims</h1><p>These are the aims we have set.</p><pre>peace\n  land\n  bread</pre><footer>Copyright 2024</footer>"
    )
    [read] = read_file(write("a.html", page))
    assert [read.document.text[turn.start : turn.end].split()[-1] for turn in read.turns] == ["aims", "bread", "2024"]


@pytest.mark.parametrize(
    "page", ["<p>Only a piece.</p>", "Only a piece.", "<?xml version='1.0' encoding='utf-8'?><p>Only a piece.</p>"]
)
def test_pieces_of_pages(write, page):
    assert text_of(write("a.html", page)) == "Only a piece."


def test_a_deeply_nested_page(write):
    assert "deep" in text_of(write("a.html", "<div>" * 1500 + "deep" + "</div>" * 1500))


# --- Word ------------------------------------------------------------------------------------------------------------


def word_file(path, fill):
    document = docx.Document()
    fill(document)
    document.save(path)
    return path


def test_word_paragraphs_tables_and_margins_in_order(tmp_path):
    def fill(document):
        document.sections[0].header.paragraphs[0].text = "Ministry"
        document.sections[0].footer.paragraphs[0].text = "Page"
        document.add_paragraph("Before\tand")
        table = document.add_table(rows=2, cols=2)
        for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
            cell.text = f"cell {number}"
        table.cell(1, 1).add_paragraph("more")
        document.add_paragraph("After").add_run("wards")

    path = word_file(tmp_path / "a.docx", fill)
    assert text_of(path) == "Ministry\n\nBefore\tand\n\ncell 0\tcell 1\ncell 2\ncell 3\nmore\n\nAfterwards\n\nPage"


def test_turns_are_found_in_a_word_file(tmp_path):
    lines = ["News conference", "Question: Why?", "Sergey Lavrov: So.", "Question: When?", "Sergey Lavrov: Now."]
    path = word_file(tmp_path / "a.docx", lambda document: [document.add_paragraph(line) for line in lines])
    [read] = read_file(path)
    assert [turn.role for turn in read.turns] == [HEADING, QUESTION, ANSWER, QUESTION, ANSWER]


def repacked(path, **changed):
    """The .docx at `path` with parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in changed:
                new.writestr(name, old.read(name))
        for name, data in changed.items():
            new.writestr(name, data)
    return out.getvalue()


@pytest.fixture
def word(tmp_path):
    return word_file(tmp_path / "good.docx", lambda document: document.add_paragraph("Good."))


def test_a_bomb_is_refused_before_it_is_unpacked(write, word):
    bomb = repacked(word, **{"word/media/a.bin": b"\0" * 60_000_000})
    assert len(bomb) < 200_000
    assert refusal(write("bomb.docx", bomb)) == "input.bomb"
    many = repacked(word, **{f"word/media/{number}": b"" for number in range(6000)})
    assert refusal(write("many.docx", many)) == "input.bomb"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_with_entities_is_refused(write, word, encoding):
    laughs = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>'
    assert refusal(write("laughs.docx", repacked(word, **{"word/document.xml": laughs.encode(encoding)}))) == "input.entities"
    assert refusal(write("laughs.html", laughs)) == "input.entities"


def test_a_truncated_or_damaged_word_file(write, word):
    data = word.read_bytes()
    assert refusal(write("cut.docx", data[: len(data) // 2])) == "input.docx"
    assert refusal(write("empty.docx", b"PK\x05\x06" + b"\0" * 18)) == "input.docx"
    assert refusal(write("parts.docx", repacked(word, **{"word/document.xml": b"<w:document"}))) == "input.docx"
    damaged = bytearray(data)
    with zipfile.ZipFile(word) as archive:
        start = archive.getinfo("word/document.xml").header_offset + 60
    damaged[start : start + 40] = b"\xff" * 40
    assert refusal(write("damaged.docx", bytes(damaged))) == "input.docx"


# --- refused ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "input.empty"),
        ("blank.txt", b"\xef\xbb\xbf \r\n\n", "input.no_text"),
        ("page.html", b"<html><body><!-- nothing --></body></html>", "input.no_text"),
        ("binary.txt", bytes(range(256)) * 20, "input.binary"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "input.binary"),
        ("office.txt", b"PK\x03\x04" + b"\0" * 50, "input.binary"),
        ("paper.html", b"%PDF-1.4 ...", "input.binary"),
        ("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 50, "input.docx"),
        ("text.docx", b"only text", "input.docx"),
        ("cut.txt", b"\xef\xbb\xbfabc\xd0", "input.encoding"),
        ("paper.pdf", b"%PDF-1.4", "input.kind"),
        ("none", b"text", "input.kind"),
    ],
)
def test_what_cannot_be_read(write, name, data, message):
    assert refusal(write(name, data)) == message


def test_missing_files_and_folders(tmp_path):
    assert refusal(tmp_path / "nothing.txt") == "input.missing"
    assert refusal(tmp_path / "nothing") == "input.missing"
    (tmp_path / "folder.txt").mkdir()
    assert refusal(tmp_path / "folder.txt") == "input.folder"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_without_permission(write):
    path = write("closed.txt", "secret")
    path.chmod(0)
    assert refusal(path) == "input.permission"


def test_the_error_names_the_kinds_that_are_read(write):
    with pytest.raises(InputError) as caught:
        read_file(write("a.rtf", "{\\rtf1 }"))
    assert all(ending in str(caught.value) for reader in READERS for ending in reader.endings)
    assert can_read("A.TXT") and not can_read("a.rtf")


# --- files of other projects -----------------------------------------------------------------------------------------


@needs_samples
@pytest.mark.parametrize("folder", ["encodings", "html", "docx", "malicious", "rtl-unicode"])
def test_sample_files_are_read_or_refused_in_one_sentence(folder):
    paths = [path for path in sorted((SAMPLES / folder).rglob("*")) if path.is_file()]
    assert paths
    for path in paths:
        text, error = outcome(path)
        assert str(path) in error if error else text.strip()


def outcome(path):
    """The text of the file, or the sentence that says why there is none."""
    try:
        return text_of(path), ""
    except InputError as error:
        return "", str(error)


@needs_samples
def test_one_russian_poem_in_seven_encodings():
    texts = {text_of(path) for path in (SAMPLES / "encodings" / "derived").glob("russian.*.txt")}
    assert len(texts) == 1
