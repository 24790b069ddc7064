"""Who speaks: reading "QUESTION:", "MR PRICE:", "С.В.Лавров:" at the beginning of a line.

A label is only a candidate here; `turns.py` weighs whether the document bears it out.
"""

import re
from dataclasses import dataclass, replace

from annotator.core.model import ANSWER, QUESTION, STATEMENT, Span

ROLE, TITLED, CAPITALS, NAME, SINGLE = "role", "titled", "capitals", "name", "single"

_ROLES: dict[str, str] = dict.fromkeys(
    "question|follow-up|interviewer|journalist|reporter|correspondent|media question|вопрос|корреспондент|журналист|"
    "интервьюер|frage|zusatzfrage|nachfrage|zusatz|journalistin|pregunta|periodista|domanda|giornalista|pergunta|jornalista|journaliste|запитання|питання|"
    "سؤال|الصحفي|问|記者|记者|提问|質問|問|질문|soru|pytanie".split("|"),
    QUESTION,
) | dict.fromkeys(
    "answer|ответ|réponse|reponse|antwort|respuesta|risposta|resposta|відповідь|جواب|الجواب|答|回答|답변|cevap|"
    "odpowiedź".split("|"), ANSWER
) | dict.fromkeys(
    "moderator|facilitator|host|presenter|chair|chairman|chairwoman|chairperson|operator|interpreter|translator|"
    "speaker|announcer|"
    "staff|voice|zwischenruf|zuruf|participant|audience|ведущий|ведущая|модератор|председатель|реплика|переводчик|modérateur|modératrice|"
    "animateur|président de séance|moderatorin|moderador|moderadora|moderatore|moderatrice|主持人|司会".split("|"),
    STATEMENT,
)  # fmt: skip
_UTTERANCES = frozenset("реплика voice zwischenruf zuruf".split())
"""Role words for something said by nobody in particular."""
_LETTERS = {"q": QUESTION, "a": ANSWER, "в": QUESTION, "о": ANSWER, "f": QUESTION, "p": QUESTION, "r": ANSWER}
_HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir lady lord dame madam madame mme mlle mm m herr frau hr fr señor señora "
    "sr sra sig "
    "amb gen col lt capt adm sen rep gov sgt maj г-н г-жа господин госпожа".split()
)
OFFICES = frozenset(
    "minister president secretary secretary-general ambassador chancellor premier spokesperson spokesman "
    "spokeswoman director commissioner senator "
    "governor general admiral colonel chairman chairwoman chair king queen prince representative congressman congresswoman "
    "undersecretary administrator envoy judge justice mayor speaker delegate official ministre président présidente "
    "ambassadeur "
    "porte-parole bundeskanzler bundeskanzlerin kanzler kanzlerin außenminister außenministerin präsident "
    "präsidentin sprecher "
    "sprecherin ministro ministra presidente presidenta embajador министр президент премьер-министр посол секретарь "
    "представитель "
    "директор замминистра председатель".split()
)
_OFFICE_PARTS = frozenset(
    "foreign prime deputy first vice acting former special high assistant under permanent press state defence "
    "defense affairs "
    "general external interior finance federal étrangères affaires".split()
)
_BODIES = frozenset(
    "ministry department office embassy secretariat service government council commission committee agency bureau mission "
    "delegation union organisation organization authority parliament court administration directorate "
    "министерство департамент посольство управление секретариат служба правительство совет комитет комиссия "
    "ministère département ambassade secrétariat gouvernement ministerium auswärtiges botschaft bundesregierung "
    "ministerio embajada gobierno".split()
)
_PARTICLES = frozenset("of the for and de du des la le les von van der den bin ibn al el di da del dos zu zum y e i и по".split())
_NOT_SPEAKERS = frozenset(
    "note notes nb address phone telephone tel fax email e-mail mail mobile contact contacts website web url source "
    "sources photo "
    "photos picture image video date time place venue location subject re from to cc via title summary abstract background "
    "introduction conclusion conclusions result results update breaking example examples figure table chapter "
    "section annex appendix "
    "article reference references related tags tag keywords topic topics category published posted updated author "
    "authors editor "
    "editors copyright warning caution important reminder correction clarification hint tip read more see also "
    "download share follow "
    "first second third fourth fifth firstly secondly thirdly finally lastly next then therefore however moreover "
    "goal goals aim aims "
    "objective objectives task tasks point points key findings finding recommendation recommendations problem "
    "problems solution "
    "reason reasons fact facts myth status priority action actions item items step steps agenda programme program "
    "list details "
    "information number hours deadline price cost total quote statement statements comment headline context "
    "overview remark position "
    "адрес телефон тел факс почта примечание источник источники фото видео дата время место тема справка итог итоги "
    "вывод выводы "
    "во-первых во-вторых в-третьих наконец внимание важно контакты сайт рисунок таблица например цель задача автор "
    "adresse téléphone courriel remarque objet lieu hinweis anmerkung betreff quelle telefon ort datum zeit "
    "dirección teléfono nota correo fuente fecha lugar asunto 地址 电话 传真 注 注意 来源 时间 地点".split()
)

_HEAD = re.compile(r"[\s*_#>]*(?P<head>[^:：\n]{1,120}?)[\s*_]*(?:[:：](?![/\d])|\.[\s*_]*[–—])[\s*_]*")
_DASHED = re.compile(
    r"[\s*_#>]*(?P<head>[^\W\d_]+(?:\s+(?:№\s?|no\.?\s?)?\d{1,3})?(?:\s*[(\[][^()\[\]\n]{1,60}[)\]])?)[\s*_]*[–—-]+[\s*_]+(?=\S)",
    re.IGNORECASE,
)
_BETWEEN_NAMES = re.compile(r"[\s.\u00a0]")
_COLON = re.compile("[:：]")
_LETTER = re.compile(
    r"[\s*_]*(?P<head>[QAВОFPR])(?:\d{0,3})(?:\s*[(\[](?P<who>[^()\[\]\n]{1,60})[)\]])?[\s*_]*"
    r"(?:[:：.]|\s[–—-](?=\s)|[ \t\u00a0]{2,}|\t)[\s*_]*(?=\S)"
)
_NOTES = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_DIRECTED = re.compile(
    r"^(?P<role>.+?)[\s,–-]+(?P<how>addressed to|directed at|directed to|to|for|from|by|для|к|от|из|с|à|pour|de|du|an|"
    r"von|para|al?)\s+(?P<who>.{2,80})$",
    re.IGNORECASE,
)
_TO = frozenset(("addressed to", "directed at", "directed to", "to", "for", "для", "к", "à", "pour", "an", "para", "a", "al"))
_ADDRESSED = re.compile(
    r"^(?:the question is\s+)?(?:is\s+)?(?:addressed to|addressed|directed (?:to|at)|to|for|адресован[оа]?|обращён|"
    r"обращен|для|к|"
    r"adressée? (?:à|aux)|à|aux|pour|gerichtet an|an|dirigida a(?:l)?|para)\s+(?P<who>.+)$",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:both|all|two|обоим|обоих|всем|aux deux|tous|beide|ambos)\b", re.IGNORECASE)
_SPOKEN_HOW = re.compile(
    r"translat|interpret|interprét|перев|перевод|übersetz|traduc|spoke|speaking|off[- ]mic|inaudible|in "
    r"(?:[A-Z]\w+)$|по-\w+|en \w+$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*(?:№|no\.?|nr\.?)?\s*\d{1,3}\.?$", re.IGNORECASE)
_INITIALS = re.compile(r"^(?:[^\W\d_]\.[- ]?){1,3}(?:[^\W\d_][\w’'-]+)?$")
_TOKEN = re.compile(r"^(?:[^\W\d_]|[^\W\d_]['’])[^\W\d_]*(?:[-’'‑][^\W\d_]+)*\.?$")
_CJK = re.compile("^[\u4e00-\u9fff\uac00-\ud7af]{2,5}$")


@dataclass(frozen=True, slots=True)
class SpeakerLabel:
    """What stands before somebody's words: `[start, speech)`; `kind` says how much it looks like a speaker's label.

    `role` only for role words; `name` the speaker as written, "" for a bare role;
    `addressed` the words that say to whom, `affiliation` what follows a comma or stands in brackets;
    `alone` when it fills the line, `weak` for a letter or a word before a dash, which count only where they come back.
    """

    start: int
    speech: int
    kind: str
    role: str = ""
    name: str = ""
    addressed: str = ""
    affiliation: str = ""
    alone: bool = False
    weak: bool = False

    @property
    def key(self) -> str:
        """What labels of one speaker share: the last word of the name, folded."""
        return surname(self.name).casefold() if self.name else self.role


def surname(name: str) -> str:
    """The last word of `name`, without initials that are written up against it."""
    return _BETWEEN_NAMES.split(name.strip(" ."))[-1]


def read_label(text: str, line: Span) -> SpeakerLabel | None:
    """The label that the line begins with, or that fills it whole; None when nothing like one is there."""
    start, end = line
    if text[start].islower() and not _COLON.search(text, start, min(end, start + 140)):
        return None  # most lines of wrapped text
    head = _HEAD.match(text, start, min(end, start + 140))
    label = _judge(head.group("head"), start, head.end()) if head else None
    letter = _LETTER.match(text, start, min(end, start + 80))
    if letter and (label is None or label.kind == SINGLE):
        role = _LETTERS[letter.group("head").casefold()]
        who = (letter.group("who") or "").strip()
        name = who if role == QUESTION and who[:1].isupper() and not _SPOKEN_HOW.search(who) else ""
        return SpeakerLabel(start, letter.end(), ROLE, role=role, name=name, weak=True)
    dashed = _DASHED.match(text, start, min(end, start + 80)) if label is None else None
    if dashed and (label := _judge(dashed.group("head"), start, dashed.end())) and label.kind == ROLE:
        return replace(label, weak=True) if label.role != STATEMENT else None
    if head:
        return label
    if end - start <= 80:
        return _standing_alone(text, start, end)
    return None


def _standing_alone(text: str, start: int, end: int) -> SpeakerLabel | None:
    """A role word or a name in capitals on a line of its own, as bold print leaves it."""
    raw = text[start:end]
    core = raw.strip(" *_#\t\u00a0")
    if core.endswith((".", "!", "?", ",", ";")) or not core:
        return None
    label = _judge(core, start, end)
    if label is None or not (
        label.kind == ROLE or core.isupper() or raw.startswith(("**", "__")) or label.kind in (TITLED, NAME)
    ):
        return None
    following = end
    while following < len(text) and text[following].isspace():
        following += 1
    return SpeakerLabel(
        start, following, label.kind, label.role, label.name, label.addressed, label.affiliation, alone=True
    )  # fmt: skip


def _judge(head: str, start: int, speech: int) -> SpeakerLabel | None:
    notes: list[str] = []
    core = head.strip(" *_\t\u00a0")
    while note := _NOTES.search(core):
        notes.append(note.group(1).strip())
        core = core[: note.start()]
    addressed = next((match.group("who") for note in notes if (match := _ADDRESSED.match(note))), "")
    addressed = addressed or next((note for note in notes if _BOTH.search(note)), "")
    said_by = next((note for note in notes if note != addressed and note[:1].isupper() and not _SPOKEN_HOW.search(note)), "")
    if addressed and said_by and addressed in said_by:
        said_by = ""
    role = _ROLES.get(_NUMBER.sub("", core).casefold().strip())
    if role:
        function = role == STATEMENT and core.casefold() not in _UTTERANCES  # the moderator is somebody, a remark is not
        name = core.capitalize() if function else ("" if role == ANSWER else said_by)
        return SpeakerLabel(start, speech, ROLE, role=role, name=name, addressed=addressed)
    directed = _DIRECTED.match(core)
    if directed and (role := _ROLES.get(directed.group("role").casefold())):
        whom = directed.group("who")
        if directed.group("how").casefold() in _TO:
            return SpeakerLabel(start, speech, ROLE, role=role, name=said_by, addressed=whom)
        whom = whom if whom[:1].isupper() else said_by  # "from the floor" names nobody
        return SpeakerLabel(start, speech, ROLE, role=role, name=whom, addressed=addressed)
    first, _, rest = core.partition(" ")
    role = _ROLES.get(first.casefold())
    if role == QUESTION and name_kind(rest):  # "Frage Jessen:"
        return SpeakerLabel(start, speech, ROLE, role=role, name=rest, addressed=addressed)
    main, _, affiliation = core.partition(",")
    if affiliation.strip() and (len(affiliation.split()) > 8 or not re.match(r"\s+\S", affiliation)):
        return None
    role = _ROLES.get(main.casefold())
    if role and affiliation:  # "Moderator, Jane Doe:"
        return SpeakerLabel(start, speech, ROLE, role=role, name=affiliation.strip(), addressed=addressed)
    kind = name_kind(main)
    if not kind or (affiliation and kind == SINGLE):
        return None
    if said_by.split(" ")[0].casefold().rstrip(".") in _HONORIFICS:  # "The Secretary of State for Defence (Mr. Wallace):"
        return SpeakerLabel(start, speech, kind, name=said_by, addressed=addressed, affiliation=main.strip())
    return SpeakerLabel(start, speech, kind, name=main.strip(), addressed=addressed, affiliation=affiliation.strip() or said_by)


def name_kind(name: str) -> str:
    """How `name` is shaped: titled, in capitals, two words or more, a single word; "" when it is no name at all."""
    tokens = name.split()
    if _CJK.match(name):
        return "" if name.casefold() in _NOT_SPEAKERS else SINGLE
    if not tokens or len(tokens) > 9 or not tokens[0][0].isupper():
        return ""
    folded = [token.casefold().rstrip(".,") for token in tokens]
    honorific = folded[0] in _HONORIFICS and len(tokens) > 1
    if not honorific and any(word in _NOT_SPEAKERS and word not in OFFICES for word in folded):
        return ""
    office = any(word in OFFICES for word in folded)
    names = 0
    for token, word in zip(tokens, folded, strict=True):
        if _INITIALS.match(token) or (word in _HONORIFICS and token[0].isupper()):
            names += "." in token and token[-1] != "."
            continue
        if not _TOKEN.match(token) or re.search(r"[’']s$", token):
            return ""
        if token[0].isupper():
            names += word not in OFFICES and word not in _OFFICE_PARTS
        elif word not in _PARTICLES and not token[:3].casefold().startswith("al-"):
            cyrillic = "\u0400" <= token[0] <= "\u04ff"
            if not (office and (cyrillic or word in OFFICES or word in _OFFICE_PARTS)):
                return ""
    if folded[-1] in _PARTICLES or not (names or office) or not (tokens[-1][0].isupper() or folded[-1] in OFFICES):
        return ""
    if honorific or (office and (names or folded[0] == "the")):
        return TITLED if names or office or folded[0] == "the" else ""
    if name.isupper() and len(name) > 2:
        return CAPITALS
    initials = any(_INITIALS.match(token) for token in tokens)
    return NAME if len(tokens) > 1 or (initials and names) else SINGLE


def without_title(name: str) -> str:
    """`name` without honorifics and offices: "Foreign Minister Lavrov" gives Lavrov; the name itself if nothing would be left."""
    tokens = name.split()
    last = -1
    for number, token in enumerate(tokens):
        word = token.casefold().rstrip(".,")
        if word in _HONORIFICS or word in OFFICES:
            last = number
    rest = tokens[last + 1 :]
    while rest and rest[0].casefold() in _PARTICLES:  # "of Kazakhstan Kairat Abdrakhmanov": the last two words are the name
        rest = rest[-2:]
        break
    return " ".join(rest) or name


def is_body(name: str) -> bool:
    """Whether a speaker is a body ("Information and Press Department"), not a person ("Defence Ministry spokesman Ivanov")."""
    words = {word.strip(".,").lower() for word in name.split()}
    return bool(words & _BODIES) and not words & OFFICES


def in_words(name: str) -> str:
    """A name in capitals in ordinary writing: "MS. NAUERT" gives "Ms. Nauert"."""
    if not name.isupper() or len(name) < 4:
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize() if len(word.group()) > 1 else word.group(), name)


_PERSON = re.compile(
    rf"\b(?P<office>(?i:{'|'.join(sorted(OFFICES, key=len, reverse=True))}))(?P<of>(?:\s+(?:of|for|the|and|de|du|"
    rf"des)\b|\s+[A-ZÀ-Þ][\w-]*(?=\s+(?:of|for|and)\b))*)"
    r"\s+(?P<name>[A-ZÀ-Þ][\w’'-]*(?:\s+(?:van|von|der|den|de|bin|al|el|da|di)\b|\s+[A-Z]\.|\s+[A-ZÀ-Þ][\w-]*){1,5})"
)


def people_in(heading: str) -> list[tuple[str, str]]:
    """Persons whom a heading names with their office, as (office, name), in order: both ministers of a joint appearance."""
    found: dict[str, str] = {}
    for match in _PERSON.finditer(re.sub(r"[’']s\b", " |", heading)):
        words = match.group("name").split()
        if "of" in match.group("of").split() or len(words) > 3:
            words = words[-2:]
        if len(words) >= 2:
            found.setdefault(" ".join(words), match.group("office").casefold())
    return [(office, name) for name, office in found.items()]


def means_both(addressed: str) -> bool:
    """Whether "both ministers", "all" or the like is meant."""
    return _BOTH.search(addressed) is not None
