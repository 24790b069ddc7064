"""Invented transcripts in the house styles of those who publish them: roles, speakers and links."""

import pytest

from annotator.core.metadata import find_metadata
from annotator.core.model import ANSWER, ASIDE, FURNITURE, HEADING, QUESTION, STATEMENT
from annotator.core.turns import find_turns, is_aside

LETTERS = {HEADING: "H", STATEMENT: "S", QUESTION: "Q", ANSWER: "A", ASIDE: "(", FURNITURE: "f"}
STYLES = {
    "hansard": (
        "HSQAQA",
        """Defence: oral answers in the House of Commons, 8 July 2024

Mr. Speaker: Order.

Sir Keir Starmer (Holborn and St Pancras): Will the Minister resign?

The Secretary of State for Defence (Mr. Wallace): No.

Mrs. May (Maidenhead): Is it so?

The Secretary of State for Defence (Mr. Wallace): It is.
""",
    ),
    "gaggle": (
        "HSQAQQAf",
        """Press Briefing by Press Secretary Karine Jean-Pierre

James S. Brady Press Briefing Room

1:17 P.M. EDT

MS. JEAN-PIERRE:  Good afternoon, everybody. One announcement.

Q    Thanks, Karine. Will he go?

MS. JEAN-PIERRE:  He will.

Q    And when --

Q    When, exactly?

MS. JEAN-PIERRE:  Soon. (Laughter.)

END  2:01 P.M. EDT
""",
    ),
    "kremlin": (
        "HSQAQAA",
        """Answers to journalists’ questions

December 14, 2023
Moscow

Vladimir Putin: Good afternoon. Let us begin.

Question: Mr President, what about gas? (Retranslated.)

Vladimir Putin: We deliver: always.

Question (retranslated): And oil?

Vladimir Putin: That too.

Dmitry Peskov: Colleagues, the last one, please.
""",
    ),
    "kremlin ru": (
        "HSQAQA",
        """Ответы на вопросы журналистов

14 декабря 2023 года
Москва

В.Путин: Добрый день.

Вопрос: Что с газом?

В.Путин: Поставляем.

Вопрос (как переведено): А нефть?

В.Путин: Тоже.
""",
    ),
    "nato": (
        "HSSQAQA",
        """Doorstep statement

by NATO Secretary General Jens Stoltenberg at the start of the meeting of Foreign Ministers

Good morning. We will meet today to discuss our support.

Oana Lungescu: First question, please.

Question: Secretary General, will Sweden join?

Jens Stoltenberg: It will.

Question: When?

Jens Stoltenberg: Soon.
""",
    ),
    "bpk": (
        "HSQAQAQAA",
        """Pressekonferenz der Bundesregierung vom 8. Juli 2024

Vorsitzende Wefing: Guten Tag.

Frage: Was sagt das Auswärtige Amt dazu?

Wagner (AA): Wir haben das gesehen. Das ist klar: Wir sind dagegen.

ZUSATZFRAGE: Wann?

Wagner (AA): Bald.

Frage Jessen: An das BMVg: Was nun?

Müller (BMVg): Nichts.

SRS Büchner: Danke.
""",
    ),
    "quai": (
        "HQAQA",
        """Point de presse du 8 juillet 2024

Q - Quelle est votre réaction ?

R - Nous condamnons.

Q - Et pour le Liban ?

R - Nous restons mobilisés.
""",
    ),
    "un": (
        "HS",
        """Resolution 2254 (2015)

Adopted by the Security Council at its 7588th meeting, on 18 December 2015

The Security Council,

Recalling its resolutions: 2042 (2012) and 2043 (2012),

Reaffirming: its strong commitment to the sovereignty of the Republic,

Noting the statement of the group: peace now,

1. Reconfirms its endorsement of the communiqué;

2. Requests: the Secretary-General to report.
""",
    ),
    "ap": (
        "HQAQA",
        """AP Interview: Ukraine’s president on the war

KYIV, July 8, 2024 (AP)

AP: How long will it last?

ZELENSKYY: Nobody knows.

AP: What do you need?

ZELENSKYY: Air defense.
""",
    ),
    "joint": (
        "HS",
        """Joint Statement of the United States and Japan

Tokyo, 8 July 2024

The two sides agreed: to go on. We share one aim.

Security: the two sides keep it.

Trade: the two sides grow it.
""",
    ),
    "eu": (
        "HSQAA",
        """Midday briefing, 08/07/2024

Eric Mamer: Good afternoon. Questions?

Question: On trade: what happens on 25/07/2024?

Eric Mamer: Olof has that.

Olof Gill: We will see.
""",
    ),
    "noon": (
        "HSQAQAQA",
        """Daily Press Briefing by the Office of the Spokesperson for the Secretary-General

8 July 2024

Good afternoon, everyone. The Secretary-General is back.

Question: Thank you, Steph. Any reaction?

Spokesman: Not yet.

Question: And Gaza?

Spokesman: We are worried.

Correspondent: One more?

Deputy Spokesman: No.
""",
    ),
}


@pytest.mark.parametrize("style", STYLES)
def test_the_roles_of_each_style(style):
    shape, text = STYLES[style]
    assert "".join(LETTERS[turn.role] for turn in find_turns(text)) == shape


def named(style):
    return [" & ".join(turn.speakers) for turn in find_turns(STYLES[style][1]) if turn.role in (STATEMENT, QUESTION, ANSWER)]


def test_who_speaks_in_each_style():
    assert named("bpk") == ["Vorsitzende Wefing", "", "Wagner", "", "Wagner", "Jessen", "Müller", "SRS Büchner"]
    assert named("noon")[1:] == ["", "Spokesman", "", "Spokesman", "", "Deputy Spokesman"]
    assert named("hansard")[:3] == ["Mr. Speaker", "Keir Starmer", "Mr. Wallace"]
    assert named("kremlin")[-1] == "Dmitry Peskov" and named("ap")[:2] == ["AP", "Zelenskyy"]


def test_answers_belong_to_the_questions_before_them():
    links = [turn.answers for turn in find_turns(STYLES["gaggle"][1]) if turn.role == ANSWER]
    assert links == [(2,), (4, 5)]


@pytest.mark.parametrize(
    ("style", "said_on"),
    [("eu", "2024-07-08"), ("bpk", "2024-07-08"), ("joint", "2024-07-08"), ("un", "2015-12-18"), ("noon", "2024-07-08")],
)
def test_the_day_of_each_style(style, said_on):
    found = find_metadata(STYLES[style][1])
    assert (found["said_on"] or found["published_on"]) == said_on


def test_stage_directions_are_nobodys_words():
    text = "Soon. (Laughter.)"
    assert is_aside(text, 6, len(text)) and not is_aside(text, 0, 5)
