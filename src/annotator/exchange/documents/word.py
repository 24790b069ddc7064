"""Word documents: headers, body with tables and text boxes in order, footnotes, footers; checked before anything is parsed."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from annotator.core.errors import InputError
from annotator.exchange.documents.decoding import signature

_ENTRIES, _UNPACKED, _RATIO = 5_000, 300_000_000, 200
"""What a .docx may hold: files, bytes when unpacked, and how many times its packed size (above 20 MB)."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "ptab": "\t"}
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\0!\0D\0O\0C\0|\0<\0!\0D\0O\0C", re.IGNORECASE)


def read_word(data: bytes, path: str) -> str:
    """The text of a .docx, a paragraph a line, parted by blank lines. Raises InputError before a hostile file is unpacked."""
    if not data.startswith(b"PK"):
        raise InputError("input.docx", path=path, reason=f"it is {signature(data) or 'no zip archive'}")
    _check(data, path)
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError

    try:
        document = Document(BytesIO(data))
        pieces = list(_pieces(document))
    except (PackageNotFoundError, zipfile.BadZipFile, XMLSyntaxError, KeyError, ValueError, EOFError, AttributeError) as error:
        reason = "it is saved as Strict Open XML" if _is_strict(data) else "a part of it is missing or damaged"
        raise InputError("input.docx", path=path, reason=reason) from error
    return "\n\n".join(pieces)


def _check(data: bytes, path: str) -> None:
    """Refuse a bomb, a damaged archive and XML that declares entities, reading no more than the limits allow."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            size = sum(entry.file_size for entry in entries)
            if len(entries) > _ENTRIES or size > _UNPACKED or size > max(20_000_000, _RATIO * len(data)):
                raise InputError("input.bomb", path=path, megabytes=size // 1_000_000, entries=len(entries))
            for entry in entries:
                if entry.flag_bits & 1:
                    raise InputError("input.docx", path=path, reason="it is encrypted")
                # read whole: the checksum is compared at the end, and the declared size bounds it
                if entry.filename.endswith((".xml", ".rels")) and _DOCTYPE.search(archive.read(entry)):
                    raise InputError("input.entities", path=path)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        raise InputError("input.docx", path=path, reason="it is cut off or damaged") from error


def _is_strict(data: bytes) -> bool:
    """Whether the document uses the ISO name spaces, which python-docx does not know."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return any(_STRICT in archive.read(name) for name in archive.namelist() if name.endswith(".rels"))


def _pieces(document: Any) -> Iterator[str]:
    """Paragraphs and table rows in reading order."""
    headers, footers = _margins(document)
    yield from headers
    yield from _blocks(document.element.body)
    for part in document.part.package.iter_parts():
        if str(part.partname) in ("/word/footnotes.xml", "/word/endnotes.xml"):
            yield from _blocks(_tree(part))
    yield from footers


def _margins(document: Any) -> tuple[list[str], list[str]]:
    """The different texts of all headers and all footers."""
    texts: tuple[dict[str, None], dict[str, None]] = ({}, {})
    for section in document.sections:
        for number, kind in enumerate(("header", "footer")):
            for margin in (getattr(section, f"first_page_{kind}"), getattr(section, kind), getattr(section, f"even_page_{kind}")):
                if not margin.is_linked_to_previous:
                    texts[number].update(dict.fromkeys(_blocks(margin._element)))
    return list(texts[0]), list(texts[1])


def _tree(part: Any) -> Any:
    """The XML of a part, which python-docx leaves as bytes for the kinds it does not know."""
    from lxml import etree

    return part.element if hasattr(part, "element") else etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False))


def _blocks(container: Any) -> Iterator[str]:
    """The paragraphs and table rows inside `container`, whatever wraps them (content controls, insertions, notes)."""
    for child in container:
        name = _name(child)
        if name == "p":
            yield from _paragraph(child)
        elif name == "tbl":
            rows = [text for row in child.iter(_W + "tr") if _table_of(row) is child for text in _row(row)]
            if rows:
                yield "\n".join(rows)
        elif name and child.tag != _FALLBACK:
            yield from _blocks(child)


def _table_of(row: Any) -> Any:
    return next((ancestor for ancestor in row.iterancestors() if _name(ancestor) == "tbl"), None)


def _row(row: Any) -> list[str]:
    """One line with tabs where each cell holds one paragraph; else the paragraphs of the cells one after another."""
    cells = [list(_blocks(cell)) for cell in row if _name(cell) == "tc"]
    if all(len(cell) <= 1 and "\n" not in "".join(cell) for cell in cells):
        line = "\t".join("".join(cell) for cell in cells).strip()
        return [line] if line else []
    return [paragraph for cell in cells for paragraph in cell]


def _paragraph(paragraph: Any) -> Iterator[str]:
    """The words of a paragraph as they stand now (deletions gone, insertions in), then those of its text boxes."""
    words: list[str] = []
    boxes: list[Any] = []
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        name = _name(element)
        if name == "txbxContent":
            boxes.append(element)
        elif name in ("t", "m:t"):
            words.append(element.text or "")
        elif name in _SIGNS:
            words.append(_SIGNS[name])
        elif name not in ("", "pPr", "rPr", "del", "moveFrom", "instrText") and element.tag != _FALLBACK:
            stack.extend(reversed(element))
    text = "".join(words).strip()
    if text:
        yield text
    for box in boxes:
        yield from _blocks(box)


def _name(element: Any) -> str:
    """The tag without its name space; "m:t" for the text of a formula, "" for comments and instructions."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    if tag.startswith(_W):
        return tag.rpartition("}")[2]
    local = tag.rpartition("}")[2]
    return "m:t" if local == "t" else "txbxContent" if local == "txbxContent" else "other"
