"""Web pages: all their text, in reading order, one paragraph a line; which of it is page furniture is for `core.turns` to say."""

import re
from html import unescape
from typing import TYPE_CHECKING

from annotator.core.errors import InputError
from annotator.exchange.documents.decoding import decode

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SKIPPED = frozenset({"head", "script", "style", "template", "noscript", "svg", "iframe", "object", "select", "datalist"})
_PARAGRAPHS = frozenset(
    "p h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption article section header footer main nav aside table ul ol dl div form "
    "fieldset hr address details body".split()
)
_LINES = frozenset("li tr dt dd caption br option summary legend center".split())
_IN_MENUS = frozenset({"a", "button"})  # a style sheet parts them there, not a space
_CELLS = frozenset({"td", "th"})
_PARSED_DEPTH = 250
_SPACE = re.compile(r"[ \t\n\r\f]+")
_TITLE = re.compile(r"<title\b[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_ENTITY = re.compile(r"<!ENTITY\s", re.IGNORECASE)


def read_html(data: bytes, path: str) -> str:
    """The whole visible text of the page; paragraphs are parted by a blank line, list items and table rows by a line end."""
    source = decode(data, path)
    if _ENTITY.search(source[:20_000]):
        raise InputError("input.entities", path=path)
    source = re.sub(r"^\s*<\?xml[^>]*\?>", "", source)
    tree = _parse(source)
    if tree is None:
        return ""
    walk = _Walk()
    text = walk.text_of(tree)
    if walk.deepest >= _PARSED_DEPTH:
        text = _Walk().text_of(_parse_deep(source))
    return text


def page_title(data: bytes, path: str) -> str:
    """What the page calls itself in its head; "" when it does not."""
    match = _TITLE.search(decode(data, path))
    return " ".join(unescape(match.group(1)).split()) if match else ""


def _parse(source: str) -> "HtmlElement | None":
    """The page's tree through trafilatura, which repairs what browsers tolerate; fragments, which it refuses, through lxml."""
    from lxml.etree import ParserError
    from trafilatura import load_html

    # its extraction of the main text drops menus, datelines and short answers even with favor_recall: the walk keeps all
    tree = load_html(source)
    if tree is None and source.strip():
        try:
            tree = _parse_deep(source)
        except ParserError:  # nothing but comments
            return None
    return tree


def _parse_deep(source: str) -> "HtmlElement":
    """The tree without libxml2's usual limits, beyond which it drops elements without a word."""
    from lxml import html

    return html.document_fromstring(source, parser=html.HTMLParser(huge_tree=True))


class _Walk:
    """One pass over the tree, without recursion: pages nest deeper than Python does."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._break = 0  # line ends due before the next words
        self._preformatted = 0
        self._menus = 0
        self.deepest = 0

    def text_of(self, tree: "HtmlElement") -> str:
        from lxml import etree

        walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
        depth = 0
        for event, element in walk:
            depth += (event == "start") - (event == "end")
            self.deepest = max(self.deepest, depth)
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if tag in _SKIPPED:
                    walk.skip_subtree()
                    continue
                self._menus += tag in ("nav", "menu")
                self._block(tag)
                self._preformatted += tag in ("pre", "textarea")
                self._add(element.text)
            else:
                if event == "end" and tag not in _SKIPPED:
                    self._block(tag)
                    self._preformatted -= tag in ("pre", "textarea")
                    self._menus -= tag in ("nav", "menu")
                self._add(element.tail if element is not tree else None)
        lines = [line.rstrip(" \t") for line in "".join(self._pieces).split("\n")]
        return "\n".join(lines).strip("\n")

    def _block(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self._break = max(self._break, 2)
        elif tag in _LINES or (self._menus and tag in _IN_MENUS):
            self._break = max(self._break, 1)
        elif tag in _CELLS and self._pieces and not self._break and not self._pieces[-1].endswith(("\t", "\n")):
            self._pieces.append("\t")

    def _add(self, words: str | None) -> None:
        if not words:
            return
        words = words.replace("\r\n", "\n") if self._preformatted else _SPACE.sub(" ", words)
        if self._break or not self._pieces or self._pieces[-1][-1:] in (" ", "\t"):
            words = words.lstrip(" ") if not self._preformatted else words
        if not words:
            return
        if self._break and self._pieces:
            self._pieces.append("\n" * self._break)
        self._break = 0
        self._pieces.append(words)
