"""Title, place, dates, language and kind of a document, from its heading and the page around it.

The three dates are told apart by where they stand: in the heading it was said,
on a line of its own above or below it was published, in the banner of a site it
is the day on which the page was captured.
"""

import re
from pathlib import PurePath

from annotator.core.dates import FoundDate, clock_time, find_dates, order_of_figures
from annotator.core.furniture import Layout, is_furniture, lay_out
from annotator.core.languages import guess_language
from annotator.core.model import Span
from annotator.core.speakers import OFFICES, read_label, surname

_KINDS = (
    ("news conference", r"(?:news|press) conference|press availability|media questions|пресс-конференц|вопросы СМИ|"
                        r"conférence de presse|pressekonferenz|rueda de prensa|conferenza stampa"),
    ("interview", r"interview|интервью|entretien|entrevista|intervista"),
    ("briefing", r"briefing|брифинг|point de presse"),
    ("comment", r"\bcomment(?:ary|s)?\b|комментари|commentaire|kommentar|comentario"),
    ("press release", r"press release|news release|пресс-релиз|communiqué de presse|pressemitteilung|comunicado de prensa"),
    ("statement", r"statement|communiqué|declaration|заявлени|déclaration|erklärung|declaración|dichiarazione"),
    ("speech", r"speech|remarks|address (?:by|to|at)|\baddress$|keynote|выступлени|речь|discours|\brede\b|discurso|discorso"),
    ("hearing", r"testimony|hearing|слушани"),
    ("report", r"\breport\b|доклад|отчёт|отчет|rapport|bericht|informe"),
    ("letter", r"^(?:open )?letter|письмо"),
    ("article", r"\barticle\b|op-ed|статья"),
    ("transcript", r"transcript|стенограмм"),
)  # fmt: skip
_SAID = frozenset({"news conference", "interview", "briefing", "speech", "hearing", "transcript", "statement"})
"""Kinds whose date below the title is the day on which the words were spoken; of the others it is that of publication."""
_LABELLED = (
    ("captured_on", r"retrieved|accessed|captured|archived|printed|downloaded|crawled|дата обращения|consulté|abgerufen"),
    ("published_on", r"published|posted|released|issued|updated|modified|publication|опубликован|обновлен|publié|publicado"),
    ("said_on", r"delivered|recorded|held on|said on|состоял"),
)  # fmt: skip
_SITE = re.compile(
    r"official (?:web)?site|официальн\w+ сайт|site officiel|offizielle (?:web)?seite|sitio (?:web )?oficial|embassy|"
    r"посольств",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"[A-ZÀ-ÞА-ЯЁ][\w’'.-]*(?:[ -](?:[A-ZÀ-ÞА-ЯЁ][\w’'.-]*|of|the|de|la|le|am|an|der|upon|sur|"
    r"на)){0,4}(?:,\s(?:D\.?C\.?|[A-Z][a-z]+|[A-Z]{2}))?$"
)
_LABELS = 200
"""In how many of the first lines the names of those who speak are looked for."""
_TRIM = " ,;.–—-|()[]\u00a0"


def find_metadata(text: str, name: str = "", page_title: str = "") -> dict[str, str]:
    """What the text says about itself: title, place, said_on, published_on, captured_on, language, kind.

    `page_title` (of a web page) and `name` (of the file) are the title only where the
    text has none. Dates are EDTF; what is not there is "".
    """
    layout = lay_out(text)
    found = dict.fromkeys(("title", "place", "said_on", "published_on", "captured_on"), "")
    heading = [text[slice(*line)] for line in layout.heading]
    body = layout.body or layout.heading
    spoken = text[body[0][0] : body[-1][1]] if body else text
    order = order_of_figures(text, lambda: guess_language(spoken))
    kind = _kind(heading)
    if heading:
        found["title"], found["place"], found["said_on"] = split_title(heading[0], order)
    for words in heading[1:]:
        _read_date_of_subtitle(words, found, said=kind in _SAID, order=order)
    if found["said_on"] or found["published_on"]:
        found["place"] = found["place"] or _place_below_title(text, layout, heading)
    _read_page(text, layout, found, said=kind in _SAID, order=order)
    if layout.body:
        _read_dateline(text[slice(*layout.body[0])], found, said=kind in _SAID, order=order)
    if len(heading) > 1 and (clock := clock_time(heading[-1])) and len(found["said_on"]) == len("2024-07-08"):
        found["said_on"] += clock  # the last thing before the first words: when they began
    title = found["title"] or page_title or _fallback_title(text, layout, name)
    found["title"] = " ".join(title.split())  # tabs and no-break spaces would indent the heading
    found["language"] = guess_language(spoken)
    found["kind"] = kind
    return found


def split_title(line: str, order: str = "") -> tuple[str, str, str]:
    """A title line as (title, place, date): ", Astana, October 6, 2017" at its end is no part of the title."""
    dates = find_dates(line, order)
    if not dates:
        return line.strip(" #*_"), "", ""
    date = dates[-1]
    after = line[date.end :].strip(_TRIM)
    if after and not (_PLACE.match(after) and len(after) <= 40):
        return line.strip(" #*_"), "", date.edtf
    before = line[: date.start].rstrip(_TRIM.replace(".", ""))
    place = after
    title = before
    if not place:
        title, place = _cut_place(before)
    title = re.sub(r"\s+(?:on|of|from|dated|от|vom|am|du|le|del)$", "", title.strip(" #*_").rstrip(",;–—-(| "))
    return title or line.strip(" #*_"), place, date.edtf


def _cut_place(words: str) -> tuple[str, str]:
    """`words` without the place after the last comma (or bracket), and the place."""
    for match in reversed(list(re.finditer(r"\s*[,(|]\s*|\s+[–—]\s+|\.\s+", words))):
        place = words[match.end() :].strip(_TRIM.replace(".", ""))
        if place in ("D.C.", "DC"):  # belongs to the piece before it
            continue
        if place and _is_place(place):
            return words[: match.start()], place if place.endswith("D.C.") else place.rstrip(".")
        break
    return words, ""


def _is_place(words: str) -> bool:
    return _PLACE.match(words) is not None and not any(word.casefold() in OFFICES for word in words.split()) and len(words) <= 40


def _kind(heading: list[str]) -> str:
    for kind, pattern in _KINDS:
        if any(re.search(pattern, words, re.IGNORECASE) for words in heading):
            return kind
    return ""


def _read_date_of_subtitle(words: str, found: dict[str, str], *, said: bool, order: str) -> None:
    dates = find_dates(words, order)
    if dates:
        name = _labelled(words) or ("published_on" if dates[-1].timed or not said else "said_on")
        found[name] = found[name] or dates[-1].edtf
        rest = (words[: dates[0].start] + words[dates[-1].end :]).strip(_TRIM)
        if rest and not found["place"] and not _labelled(words):
            found["place"] = rest if _is_place(rest) else _cut_place(rest)[1]


def _place_below_title(text: str, layout: Layout, heading: list[str]) -> str:
    """The line of a byline block that names the place: next to the date or the hour, else the first that may be one.

    The name of somebody who speaks below stands there in the same shape.
    """
    speaking = {label.key for line in layout.body[:_LABELS] if (label := read_label(text, line)) and label.name}
    dated = {number for number, words in enumerate(heading) if number and (find_dates(words) or clock_time(words))}
    places = [
        number
        for number, words in enumerate(heading)
        if number
        and number not in dated
        and len(words.split()) <= 5
        and _is_place(words)
        and surname(words).casefold() not in speaking
    ]
    near = [number for number in places if {number - 1, number + 1} & dated]
    return heading[(near or places)[0]] if places else ""


def _read_page(text: str, layout: Layout, found: dict[str, str], *, said: bool, order: str) -> None:
    """The dates of the page: above the heading, stamped below it, in the footer."""
    for lines, below in ((layout.head, False), (layout.stamps, True), (layout.tail, False)):
        for number, line in enumerate(lines):
            words = text[slice(*line)]
            for date in find_dates(words, order)[:1]:
                name = _labelled(words) or _by_place(text, lines, number, date, below=below and said)
                found[name] = found[name] or date.edtf
                rest = (words[: date.start] + words[date.end :]).strip(_TRIM)
                if below and rest and not found["place"] and not _labelled(words) and _is_place(rest):
                    found["place"] = rest


def _by_place(text: str, lines: tuple[Span, ...], number: int, date: FoundDate, *, below: bool) -> str:
    """Which date an unlabelled one is: today's in a site's banner, else that of publication, or of the speech below its title."""
    around = lines[max(0, number - 1) : number] + lines[number + 1 : number + 2]
    if not date.timed and any(_SITE.search(text[slice(*line)]) for line in around):
        return "captured_on"
    return "said_on" if below and not date.timed else "published_on"


def _labelled(words: str) -> str:
    for name, pattern in _LABELLED:
        if re.search(pattern, words, re.IGNORECASE):
            return name
    return ""


def _read_dateline(words: str, found: dict[str, str], *, said: bool, order: str) -> None:
    """Read “MOSCOW, October 6, 2017 – …” at the beginning of the text."""
    dates = find_dates(words[:80], order)
    if not dates or dates[0].start > 45:
        return
    place = words[: dates[0].start].strip(_TRIM)
    if dates[0].start and not _is_place(place):
        return
    if dates[0].start or words[dates[0].end :].lstrip()[:1] in ("–", "—", "-", ".", ""):
        name = "said_on" if said else "published_on"
        found[name] = found[name] or dates[0].edtf
        found["place"] = found["place"] or (place.title() if place.isupper() else place)


def _fallback_title(text: str, layout: Layout, name: str) -> str:
    """The file's name in words, else the first words of the text."""
    stem = PurePath(name).stem.replace("_", " ").strip() if name else ""
    if stem:
        return stem
    lines = layout.body or tuple(line for line in layout.head if not is_furniture(text[slice(*line)]))
    words = text[slice(*lines[0])] if lines else ""
    return words if len(words) <= 80 else words[:80].rsplit(" ", 1)[0] + " …"
