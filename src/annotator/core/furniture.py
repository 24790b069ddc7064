"""Where a document's own words begin and end: its heading, and the page furniture of the site around them.

Only lines before the heading, just below it and after the last sentence can be
furniture: nothing within the body is ever taken away.
"""

import re
from dataclasses import dataclass

from annotator.core.dates import clock_time, find_dates
from annotator.core.model import Span
from annotator.core.sentences import paragraphs
from annotator.core.speakers import ROLE, read_label

_KNOWN = re.compile(
    r"(?:the )?official (?:web)?site\b|welcome to (?:the |our )?(?:official )?(?:web)?(?:site|page)|официальн\w+ "
    r"(?:сайт|страниц)|"
    r"добро пожаловать на|site officiel|bienvenue sur (?:le|notre) site|offizielle (?:web)?seite|willkommen auf|"
    r"sitio (?:web )?oficial|"
    r"dear (?:visitor|guest|user)s?\b|уважаемые посетители|"
    r"(?:postal |our )?(?:address|phone|telephone|tel|fax|e-?mail|website|hotline|working hours|opening hours)\b\s*[.:]|"
    r"(?:адрес|телефон|тел|факс|эл\. почта|часы работы)\b\s*[.:]|"
    r"(?:adresse|téléphone|courriel|télécopie|telefon|dirección|teléfono|correo)\b\s*[.:]|"
    r"in case of (?:an )?emergency|showing (?:\d+|all|no) results?|показан[оы]? \d+|advanced (?:settings|search)|"
    r"расширенн\w+ (?:поиск|настройки)|"
    r"skip to (?:main )?content|jump to|перейти к|aller au contenu|zum inhalt|"
    r"(?:print|share|tweet|menu|search|home|login|log in|sign in|sign up|register|subscribe|follow us|contact us|"
    r"contacts?|sitemap|"
    r"site map|print version|printer-friendly|download pdf|back to top|top of page|read more|more news|see also|all "
    r"news|newsletter|facebook|"
    r"twitter|youtube|instagram|telegram|linkedin|whatsapp|email this page|previous|next|previous article|next article|"
    r"related (?:articles|links|news|content|documents|materials)|latest news|"
    r"photos?|videos?|photo gallery|additional (?:materials|information)|фото|видео|"
    r"дополнительные материалы|cookie settings|cookies|accessibility|"
    r"поделиться|версия для печати|распечатать|печать|меню|news|events|about|about us|gallery|documents|media|press|"
    r"поиск|главная|главная страница|карта сайта|войти|контакты|подписаться|новости|"
    r"partager|imprimer|recherche|accueil|plan du site|teilen|drucken|suche|startseite|impressum|datenschutz|"
    r"kontakt|compartir|imprimir|"
    r"buscar|inicio)\s*[!:›»>]?\s*$|"
    r"(?:share|recommend|поделиться|partager|teilen|compartir)\b.{0,50}(?:facebook|twitter|telegram|вконтакте|"
    r"friend|page|\bvk\b)|"
    r"(?:©|\(c\)|copyright\b|all rights reserved|все права защищены|tous droits réservés|alle rechte vorbehalten)|"
    r"(?:privacy|cookie) (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions)|(?:we|this site) "
    r"uses? cookies|"
    r"(?:last (?:updated|modified)|updated|published|posted|retrieved|accessed|printed|captured)(?: on| at| "
    r"from)?\b\s*:?\s*\S{0,12}\s*\d|"
    r"(?:опубликовано|обновлено|дата публикации|publié le|mis à jour|veröffentlicht|publicado)\b|"
    r"page \d+(?: of \d+)?$|\d+ (?:views|shares|comments|просмотр\w*)$|"
    r"(?:###|\* ?\* ?\*|# # #|-30-|end\s+\d.*|\(?end\)?)$",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?!.*\((?:19|20)\d\d\))[^.!?]{0,40}\+?\s?\d[\d\s().-]{8,}\d\D{0,20}$")
_WEB = re.compile(
    r"(?:https?://|www\.)\S+$|\S+@\S+\.\w+$|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|int|ru|de|fr|eu|uk|info)(?:/\S*)?$",
    re.IGNORECASE,
)
_LANGUAGES = frozenset(
    "en eng english ru rus russian русский рус англ английский de deu ger german deutsch fr fra fre french français "
    "francais es esp spa "
    "spanish español espanol ar arabic العربية zh chinese 中文 it italiano pt português kz қазақша қаз uk ukr "
    "українська pl polski tr türkçe "
    "ja 日本語 fa فارسی en-gb en-us ru-ru de-de fr-fr es-es pt-pt pt-br it-it zh-cn ar-sa".split()
)
_BETWEEN = re.compile(r"[\s/|•·,;>»–—-]*[\s/|•·,;>»]+[\s/|•·,;>»–—-]*|\d+(?=\s|$)")
_ENDS = re.compile(r"[.!?…。！？؟][\"'”’»)\]]*$")
_CLOSING = re.compile(r"thank you|thanks|спасибо|благодарю|merci|danke|gracias|شكرا|谢谢", re.IGNORECASE)
_SALUTATION = re.compile(
    r"(?:ladies and gentlemen|dear|good (?:morning|afternoon|evening|day)|mr\.? |madam|your excellenc|excellenc|"
    r"distinguished|colleagues|friends|"
    r"hello|уважаемы|дамы и господа|добрый (?:день|вечер)|коллеги|mesdames|sehr geehrte|meine damen|señor)",
    re.IGNORECASE,
)
_KIND_WORD = re.compile(
    r"comment|statement|remarks|interview|conference|speech|address by|briefing|transcript|report\b|communiqu|"
    r"declaration|answers|opening|"
    r"press (?:release|availability)|point de presse|resolution|résolution|резолюц|"
    r"комментари|заявлени|выступлени|интервью|конференци|брифинг|стенограмм|доклад|"
    r"ответ|déclaration|discours|entretien|"
    r"rede\b|erklärung|pressekonferenz|declaración|discurso|entrevista",
    re.IGNORECASE,
)
_SUBTITLE = re.compile(r"(?:at|on|in|with|following|to|by|after|before|ahead|delivered|as delivered)\b|[(\[]", re.IGNORECASE)
_HEAD_LINES, _TAIL_LINES, _SUBTITLES, _CAPTIONS, _LONG = 60, 40, 8, 2, 160


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines (paragraph spans) of a document by where they stand; together they are all its lines.

    `heading` is empty when the text begins at once; `head` and `tail` are furniture,
    `stamps` furniture just below the heading.
    """

    head: tuple[Span, ...]
    heading: tuple[Span, ...]
    stamps: tuple[Span, ...]
    body: tuple[Span, ...]
    tail: tuple[Span, ...]


def lay_out(text: str) -> Layout:
    """Tell heading, body and page furniture apart."""
    lines = paragraphs(text)
    start = _body_start(text, lines)
    title = _title_line(text, lines[:start], alone=start == len(lines))
    labelled = start < len(lines) and read_label(text, lines[start]) is not None
    stamps: list[Span] = []
    if title < 0:
        first = 0
        while first < start and is_furniture(text[slice(*lines[first])]):
            first += 1
        head, heading, rest = lines[:first], [], first
    else:
        head, heading, rest = lines[:title], [lines[title]], title + 1
        while rest < start:
            words = text[slice(*lines[rest])]
            if is_furniture(words) or (_is_stamp(words) and find_dates(words)[0].timed):
                stamps.append(lines[rest])
            elif not stamps and len(heading) < _SUBTITLES and _is_subtitle(words, last=rest == start - 1 and not labelled):
                heading.append(lines[rest])
            else:
                break
            rest += 1
    last = _tail_start(text, lines, rest)
    return Layout(tuple(head), tuple(heading), tuple(stamps), tuple(lines[rest:last]), tuple(lines[last:]))


def is_furniture(words: str) -> bool:
    """Whether a line is one that only a page around a text has: an address, a menu, a language switch, a site's greeting."""
    words = words.strip("\u200b \t•*·")
    if len(words) > 400:
        return False
    if _KNOWN.match(words) or (len(words) < 100 and (_WEB.match(words) or _PHONE.match(words))):
        return True
    return _is_language_switch(words) or _is_menu(words) or not any(letter.isalnum() for letter in words)


def _is_language_switch(words: str) -> bool:
    if len(words) > 120:
        return False
    pieces = [piece for piece in _BETWEEN.split(words) if piece]
    names = [piece.rstrip("0123456789").casefold() for piece in pieces]
    return len(names) >= 2 and all(name in _LANGUAGES for name in names if name)


def _is_menu(words: str) -> bool:
    """Three or more short pieces between bars, bullets or arrows: a menu or the way to the page."""
    for separator in ("|", "•", "·", "»", "›", " > "):
        pieces = words.split(separator)
        if len(pieces) >= 3 and all(len(piece) <= 40 and not _ENDS.search(piece.strip()) for piece in pieces):
            return True
    return False


def _is_stamp(words: str) -> bool:
    """A line that is a date, perhaps with a time, a number or a place beside it, and nothing else."""
    found = find_dates(words[:80])
    if not found or len(words) > 60 or _KIND_WORD.search(words) or _ENDS.search(words[:-1]):
        return False
    return len(words) - (found[-1].end - found[0].start) <= 24


def _is_prose(words: str, following: str) -> bool:
    """A line of running text rather than a title, a date or a line of a menu."""
    if _SALUTATION.match(words) and (words.endswith((",", "!", ":")) or _ENDS.search(words)):
        return True
    if len(words) > 2 * _LONG and not _KIND_WORD.search(words[:80]):
        return True
    ends = _ENDS.search(words) is not None and not words.endswith((" D.C.", "U.S."))
    if len(words.split()) >= 4 and (ends or (words.endswith((",", ";")) and not re.search(r"\d", words))):
        return True
    return len(words) > 45 and following[:1].islower() and not _KIND_WORD.search(words)


def _body_start(text: str, lines: list[Span]) -> int:
    """The number of the first line that is running text or somebody's labelled words."""
    for number, line in enumerate(lines[:_HEAD_LINES]):
        words = text[slice(*line)]
        if is_furniture(words):
            continue
        following = text[slice(*lines[number + 1])] if number + 1 < len(lines) and text[line[1] : line[1] + 1] == "\n" else ""
        adjoining = number + 1 < len(lines) and text.count("\n", line[1], lines[number + 1][0]) == 1
        if _is_prose(words, following if adjoining else ""):
            return number
        label = read_label(text, line)
        if label and (label.kind == ROLE or (number and _labels_again(text, lines, number, label.key))):
            if number == 0 and not _ENDS.search(words) and label.kind != ROLE:
                continue  # "Sergey Lavrov: Russia supports peace" is a title
            if label.alone and label.kind != ROLE and not _words_follow(text, lines, number):
                continue  # "Matthew Miller, Department Spokesperson", then place and date: a byline
            return number
    return min(len(lines), _HEAD_LINES)


def _words_follow(text: str, lines: list[Span], number: int) -> bool:
    """Whether running text comes next, as it does below the name of somebody who speaks."""
    following = text[slice(*lines[number + 1])] if number + 1 < len(lines) else ""
    return len(following) > _LONG or (
        _ENDS.search(following) is not None and not (find_dates(following) or clock_time(following))
    )


def _labels_again(text: str, lines: list[Span], number: int, key: str) -> bool:
    """Whether any of the next lines begins with a speaker's label too."""
    return any(read_label(text, line) is not None for line in lines[number + 1 : number + 8]) or bool(
        number and key and key in text[lines[0][0] : lines[number - 1][1]].casefold()
    )


def _title_line(text: str, lines: list[Span], *, alone: bool) -> int:
    """The number of the line that names the document, or -1.

    The first line that is no furniture, unless one below it speaks of a statement, an
    interview and the like, or it begins a column of short lines: a menu.
    """
    numbers = []
    for number, line in enumerate(lines):
        words = text[slice(*line)]
        closed = words.endswith((",", ";")) or (words.endswith(".") and not _KIND_WORD.search(words))
        if not (closed or is_furniture(words) or _is_stamp(words) or (alone and _ENDS.search(words))):
            numbers.append(number)
    if not numbers:
        return -1
    spoken = {number: text[slice(*lines[number])] for number in numbers}
    long = [number for number in numbers if len(spoken[number].split()) >= 4]
    telling = [number for number in long if _KIND_WORD.search(spoken[number])]
    menu = bool(long) and numbers.index(long[0]) >= 3
    best = telling[0] if telling else long[0] if menu else numbers[0]
    return max(number for number in numbers if spoken[number] == spoken[best])


def _is_subtitle(words: str, *, last: bool) -> bool:
    """Whether a line below the title belongs to it; the `last` one before the text may be the heading of a first section."""
    if len(words) > 200 or _SALUTATION.match(words) or words.endswith((",", ":", "!")):
        return False
    return (
        not last or bool(find_dates(words) or clock_time(words)) or _SUBTITLE.match(words) is not None or len(words.split()) >= 4
    )


def _tail_start(text: str, lines: list[Span], first: int) -> int:
    """The number of the first line of the page's footer: short lines at the end among which there is known furniture."""
    start = number = len(lines)
    first = max(first, len(lines) - _TAIL_LINES)
    while number > first:
        words = text[slice(*lines[number - 1])]
        known = is_furniture(words)
        if not known and not _is_weak(text, lines[number - 1], words):
            break
        number -= 1
        if known:
            start = number
    # what stands between the last sentence and the first known line: captions, names of buttons
    known_from = start
    number = max(number, start - _CAPTIONS)
    while start < len(lines) and start > number and _is_weak(text, lines[start - 1], text[slice(*lines[start - 1])]):
        start -= 1
    # the last line of a list or a verse belongs to the lines right above it
    while start < known_from and start > first and _goes_on(text, lines[start - 1], lines[start]):
        start += 1
    return start


def _goes_on(text: str, above: Span, line: Span) -> bool:
    """Whether `line` stands right below an unfinished line."""
    return text.count("\n", above[1], line[0]) == 1 and not _ENDS.search(text[slice(*above)])


def _is_weak(text: str, line: Span, words: str) -> bool:
    """A short line that is no sentence, no list item, no thanks and nobody's label."""
    if len(words) > 80 or _ENDS.search(words) or _CLOSING.match(words) or words.startswith(("-", "–", "•", "(", "[")):
        return False
    label = read_label(text, line)
    return label is None or (label.alone and label.kind != ROLE)
