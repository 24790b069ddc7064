"""Bytes to text: by byte order mark, as strict UTF-8, as the file declares, and only then by guessing."""

import codecs
import re

from annotator.core.errors import InputError
from annotator.core.languages import common_words

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_SIGNATURES = (
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_USUAL = ("windows-1251", "koi8-r", "cp866", "windows-1252", "iso8859-5")
_SAMPLE = 4_000
_GUESSED_FROM = 200_000
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, path: str) -> str:
    """The text that `data` holds. Raises InputError when it is no text; `path` only names the file there."""
    kind = signature(data)
    if kind:
        raise InputError("input.binary", path=path, kind=kind)
    text = _decoded(data, path)
    sample = text[:_SAMPLE]
    # a stray NUL in a text is repaired by normalise(); a file full of control characters is no text
    if len(_CONTROLS.findall(sample)) > len(sample) * 0.02:
        raise InputError("input.binary", path=path, kind="no text")
    return text


def signature(data: bytes) -> str:
    """What kind of other file `data` begins like, in words; "" for anything that may be text."""
    return next((kind for mark, kind in _SIGNATURES if data.startswith(mark)), "")


def _decoded(data: bytes, path: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise InputError("input.encoding", path=path, encoding=encoding, offset=error.start) from error
    wide = _unmarked_utf16(data)
    for encoding in filter(None, (wide, "" if b"\x00" in data[:_SAMPLE] else "utf-8", _declared(data))):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    if b"\x00" in data:
        raise InputError("input.binary", path=path, kind="no text")
    return _guessed(data, path)


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 or UTF-32 without its mark: line ends and spaces tell, whatever the script."""
    if len(data) % 2:
        return ""
    for encoding, spaces in (
        ("utf-32-le", (b" \0\0\0", b"\n\0\0\0")),
        ("utf-32-be", (b"\0\0\0 ", b"\0\0\0\n")),
        ("utf-16-le", (b" \0", b"\n\0")),
        ("utf-16-be", (b"\0 ", b"\0\n")),
    ):
        width = 4 if "32" in encoding else 2
        units = [data[at : at + width] for at in range(0, min(len(data), _SAMPLE), width)]
        # of all characters about a sixth are spaces; in arbitrary bytes such a unit hardly ever occurs
        if sum(unit in spaces for unit in units) * 25 > len(units) > 2:
            return encoding
    return ""


def _declared(data: bytes) -> str:
    match = _DECLARED.search(data[:_SAMPLE])
    if match is None:
        return ""
    name = (match.group(1) or match.group(2)).decode("ascii", "replace")
    return "" if name.casefold().startswith(("utf-16", "utf16", "utf-32")) else name  # it was read as single bytes


def _guessed(data: bytes, path: str) -> str:
    """What charset-normalizer finds, unless a usual encoding gives more known words: it errs on short Cyrillic texts."""
    from charset_normalizer import from_bytes

    sample = data[:_GUESSED_FROM]
    best = from_bytes(sample).best()
    usual = [encoding for encoding in _USUAL if _fits(sample, encoding)]
    candidates = ([best.encoding] if best else []) + usual
    if not candidates:
        raise InputError("input.binary", path=path, kind="no text")
    shares = {encoding: common_words(sample.decode(encoding, "replace"))[1] for encoding in candidates}
    if best is None and max(shares.values()) < 0.04:
        raise InputError("input.binary", path=path, kind="no text")
    return data.decode(max(candidates, key=shares.__getitem__), "replace")


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
