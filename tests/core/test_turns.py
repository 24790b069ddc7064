"""Turns of the two sample documents and of transcripts in other styles; each invented one has its own habit."""

from itertools import pairwise
from pathlib import Path

import pytest

from annotator.core.model import ANSWER, ASIDE, FURNITURE, HEADING, QUESTION, STATEMENT
from annotator.core.speakers import is_body
from annotator.core.turns import FoundTurn, find_turns, speech_start

CORPUS = Path(__file__).parents[2] / "corpus"
COMMENT = (CORPUS / "000_55af546eec942ea4.txt").read_text(encoding="utf-8")
CONFERENCE = (CORPUS / "004_8c63e075a68d49fa.txt").read_text(encoding="utf-8")
LETTERS = {HEADING: "H", STATEMENT: "S", QUESTION: "Q", ANSWER: "A", ASIDE: "(", FURNITURE: "f"}


def shape(turns: list[FoundTurn]) -> str:
    return "".join(LETTERS[turn.role] for turn in turns)


def speakers(text: str) -> list[str]:
    return [" & ".join(turn.speakers) for turn in find_turns(text) if turn.role in (STATEMENT, QUESTION, ANSWER)]


def quote(text: str, turn: FoundTurn) -> str:
    return text[turn.start : turn.end]


# --- the sample documents --------------------------------------------------------------------------------------------


def test_the_press_departments_comment_is_one_statement_between_furniture():
    turns = find_turns(COMMENT)
    assert shape(turns) == "fHfSf"
    date, heading, switches, statement, footer = turns
    assert quote(COMMENT, date) == "17 January 201810:34"
    assert quote(COMMENT, heading).startswith("Comment by the Information and Press Department")
    assert quote(COMMENT, switches) == "• de-DE1 en-GB1 es-ES1 ru-RU1 fr-FR1"
    assert quote(COMMENT, statement).startswith("Foreign Minister Sergey Lavrov will pay")
    assert quote(COMMENT, statement).endswith("different multilateral associations.")
    assert statement.speakers == ("Information and Press Department",)
    assert quote(COMMENT, footer) == "Showing 1 result.\nAdvanced settings"


def test_the_news_conference_has_five_questions_each_with_its_answer():
    turns = find_turns(CONFERENCE)
    assert shape(turns) == "fHS" + "QA" * 5 + "f"
    assert quote(CONFERENCE, turns[0]).startswith("Official website") and quote(CONFERENCE, turns[0]).endswith("456-54-86")
    assert quote(CONFERENCE, turns[1]).startswith("Foreign Minister Sergey Lavrov’s remarks")
    assert quote(CONFERENCE, turns[2]).startswith("Ladies and gentlemen,")
    assert quote(CONFERENCE, turns[-1]).startswith("Building of") and quote(CONFERENCE, turns[-1]).endswith("Facebook.")
    answers = [turn for turn in turns if turn.role == ANSWER]
    assert [turn.answers for turn in answers] == [(3,), (5,), (7,), (9,), (11,)]
    assert [turn.speakers for turn in (turns[2], *answers)] == [("Sergey Lavrov",)] * 6
    assert [quote(CONFERENCE, turn).count("\n\n") + 1 for turn in answers] == [4, 3, 2, 4, 2]
    assert "Can this be regarded as a breakthrough?" in quote(CONFERENCE, answers[1])
    assert quote(CONFERENCE, answers[-1]).endswith("this is a much needed agreement.")


def test_the_second_question_is_addressed_to_both_ministers():
    addressees = [turn.addressees for turn in find_turns(CONFERENCE) if turn.role == QUESTION]
    assert addressees == [(), ("Sergey Lavrov", "Kairat Abdrakhmanov"), (), (), ()]


def test_words_begin_after_the_label():
    turns = find_turns(CONFERENCE)
    words = [CONFERENCE[speech_start(CONFERENCE, turn) : turn.end] for turn in turns]
    assert words[2].startswith("Ladies and gentlemen")
    assert words[5].startswith("Do you expect any concrete results")
    assert words[6].startswith("This depends on how")


@pytest.mark.parametrize("text", [COMMENT, CONFERENCE])
def test_every_line_lies_in_one_turn(text):
    turns = find_turns(text)
    covered = 0
    for before, after in pairwise(turns):
        assert before.end <= after.start
        assert not text[before.end : after.start].strip()
        covered += before.end - before.start
    assert not text[: turns[0].start].strip() and not text[turns[-1].end :].strip()
    assert covered


# --- other transcripts -----------------------------------------------------------------------------------------------

STATE = """Department Press Briefing – February 3, 2021

Ned Price, Department Spokesperson

Washington, DC

2:05 p.m. EST

MR PRICE: Good afternoon, everyone. A few things at the top.

The Secretary spoke with his counterpart today. We note the following: the treaty stands.

QUESTION: Thank you. Is there a date for the call?

MR PRICE: I have no date to announce.

QUESTION: But will it be this week?

QUESTION: And on Iran –

MR PRICE: One at a time. (Laughter.)

(Laughter.)

We will see.
"""


def test_a_briefing_with_capitals_and_an_aside():
    turns = find_turns(STATE)
    assert shape(turns) == "HSQAQQA(A"
    assert [turn.answers for turn in turns if turn.role == ANSWER] == [(2,), (4, 5), (4, 5)]
    assert {name for turn in turns for name in turn.speakers} == {"Ned Price"}
    assert quote(STATE, turns[1]).endswith("the treaty stands.")


def test_a_byline_with_place_day_and_hour_belongs_to_the_heading():
    block = "Matthew Miller, Department Spokesperson\nWashington, DC\nJuly 8, 2024\n1:17 p.m. EDT\n\n"
    text = f"Department Press Briefing\n\n{block}MR MILLER: Good afternoon.\n\nQUESTION: Why?\n\nMR MILLER: So."
    turns = find_turns(text)
    assert shape(turns) == "HSQA"
    assert quote(text, turns[0]).endswith("EDT") and turns[1].speakers == ("Matthew Miller",)
    remarks = f"Remarks by Matthew Miller\n\n{block}Good afternoon, everyone. We are glad to be here."
    assert shape(find_turns(remarks)) == "HS" and speakers(remarks) == ["Matthew Miller"]
    assert shape(find_turns("Talks\n\nSERGEY LAVROV\n\nIt is so.\n\nQUESTION\n\nWhy?\n\nSERGEY LAVROV\n\nWell.")) == "HSQA"


def test_a_title_may_run_over_two_lines():
    text = "Remarks by Foreign Minister\nSergey Lavrov at the forum\n\nGood afternoon, everyone. We are glad to be here."
    assert speakers(text) == ["Sergey Lavrov"]


RUSSIAN = """Ответы на вопросы СМИ Министра иностранных дел России С.В.Лаврова на пресс-конференции, Москва, 6 октября 2017 года

Уважаемые дамы и господа,

Мы провели содержательные переговоры. Подчеркну главное: диалог продолжается.

Вопрос: Как Вы оцениваете итоги переговоров?

С.В.Лавров: Оцениваю положительно.

Работа будет продолжена.

Вопрос (обоим министрам): Когда состоится следующая встреча?

С.В.Лавров: Скоро.

К.К.Абдрахманов: Согласен с коллегой.
"""


def test_a_russian_news_conference():
    turns = find_turns(RUSSIAN)
    assert shape(turns) == "HSQAQAA"
    assert [turn.answers for turn in turns if turn.role == ANSWER] == [(2,), (4,), (4,)]
    assert speakers(RUSSIAN) == ["С.В.Лавров", "", "С.В.Лавров", "", "С.В.Лавров", "К.К.Абдрахманов"]
    assert turns[4].addressees == ("С.В.Лавров", "К.К.Абдрахманов")


def test_russian_question_and_answer_without_names():
    text = "Брифинг\n\nВопрос: Что произошло?\n\nОтвет: Ничего.\n\nВопрос: Точно?\n\nОтвет: Да."
    assert shape(find_turns(text)) == "HQAQA"


def test_single_letters():
    text = "Interview with the Ambassador\n\nQ: How are you?\n\nA: Fine. Plan A: stay.\n\nQ. And now?\n\nA. Now we go."
    assert shape(find_turns(text)) == "HQAQA"
    assert shape(find_turns("The alphabet\n\nA: the first letter of all of them.")) == "HS"


def test_numbered_questions_with_their_paper():
    text = "Press conference\n\nQ1: First?\nA1: Yes.\nQ2 (Le Monde): Second?\nA2: No.\nQ3 [AFP]: Third?\nA3: So."
    assert shape(find_turns(text)) == "HQAQAQA"
    assert speakers(text) == ["", "", "Le Monde", "", "AFP", ""]
    text = "Interview\n\nQuestion 2 (Reuters) – why?\n\nAnswer – so.\n\nQuestion 3: When?\n\nAnswer: now."
    assert shape(find_turns(text)) == "HQAQA" and speakers(text)[0] == "Reuters"
    assert text[speech_start(text, find_turns(text)[1]) :].startswith("why?")
    assert shape(find_turns("Report\n\nQuestion – that was the word of the day.\n\nWe go on with it.")) == "HS"


def test_questions_and_remarks_from_the_floor_are_nobodys_by_name():
    text = """Брифинг

Ведущий: Добрый день.

Вопрос из зала: Что дальше?

В.В.Путин: Посмотрим.

Вопрос (ТАСС): А потом?

В.В.Путин: Тоже.

Реплика: И всё?

В.В.Путин: Да. (Смех.)

Реплика: Браво.
"""
    turns = find_turns(text)
    assert shape(turns) == "HSQAQAQAS"
    assert [turn.answers for turn in turns if turn.role == ANSWER] == [(2,), (4,), (6,)]
    assert speakers(text) == ["Ведущий", "", "В.В.Путин", "ТАСС", "В.В.Путин", "", "В.В.Путин", ""]
    english = "Talks\n\nQuestion from the floor: Why?\n\nAnswer: So.\n\nQuestion from Reuters: When?\n\nAnswer: Now."
    assert speakers(english) == ["", "", "Reuters", ""]


def test_answers_to_the_same_questions_share_their_links():
    questions = "".join(f"Question: Number {number}?\n" for number in range(50))
    text = f"Talks\n\n{questions}" + "Sergey Lavrov: One.\nKairat Abdrakhmanov: Two.\n" * 20
    first, *others = [turn.answers for turn in find_turns(text) if turn.role == ANSWER]
    assert len(first) == 50 and all(links is first for links in others)  # copies would grow with the square of the text


def test_a_moderator_and_several_speakers():
    text = """Joint press conference

MODERATOR: Good morning. We begin with the first question, please.

QUESTION (Reuters): For both speakers, will you sign?

PRESIDENT STUBB: We will.

PRIME MINISTER ORPO: I agree with the President.

MODERATOR: Thank you. Next question.

QUESTION: When?

PRESIDENT STUBB: Tomorrow.
"""
    turns = find_turns(text)
    assert shape(turns) == "HSQAASQA"
    assert speakers(text) == [
        "Moderator", "Reuters", "President Stubb", "Prime Minister Orpo", "Moderator", "", "President Stubb",
    ]  # fmt: skip
    assert turns[4].answers == (2,) and turns[7].answers == (6,)


def test_a_french_conference_with_a_space_before_the_colon():
    text = """Conférence de presse de M. Jean-Yves Le Drian

Question\u00a0: Quelle est la position de la France ?

Jean-Yves Le Drian\u00a0: Elle est connue : nous soutenons l’accord.

Question\u00a0: Et l’Allemagne ?

Jean-Yves Le Drian\u00a0: Elle aussi.
"""
    turns = find_turns(text)
    assert shape(turns) == "HQAQA"
    assert turns[2].speakers == ("Jean-Yves Le Drian",)


def test_an_interview_where_the_asker_has_a_name():
    text = """Interview with Maria Silva

Anna Berg: You have just returned. What did you see?

Maria Silva: Many things. Who would have thought?

It was long.

Anna Berg: And what comes next?

Maria Silva: Work.
"""
    turns = find_turns(text)
    assert shape(turns) == "HQAQA"
    assert turns[2].answers == (1,) and turns[2].speakers == ("Maria Silva",)


def test_media_and_the_spokesperson_by_name():
    text = """Spokesperson’s Regular Press Conference on May 5, 2020

Reuters: What is your comment on the plan?

Hua Chunying: We support the plan.

AFP: Can you follow up on that?

Hua Chunying: I have said it.
"""
    assert shape(find_turns(text)) == "HQAQA"
    magazine = (
        "The Minister’s interview with Der Spiegel\n\nSPIEGEL: Are you happy?\n\nBaerbock: Yes.\n\nSPIEGEL: Why?\n\nBaerbock: So."
    )
    assert shape(find_turns(magazine)) == "HQAQA"


def test_the_white_house_way():
    text = """Remarks by President Biden in Press Conference

THE PRESIDENT:  Good afternoon. We had a good day.

Q    Thank you, Mr. President. Will you run?

THE PRESIDENT:  Yes.

Q    When?

THE PRESIDENT:  Soon.

END  2:35 P.M. EST
"""
    assert shape(find_turns(text)) == "HSQAQAf"


def test_askers_with_their_paper_in_brackets():
    text = """Press conference by the Secretary General Jens Stoltenberg
following the meeting of Foreign Ministers
Brussels, 5 March 2022

Jens Stoltenberg [Secretary General]: Good evening. We just finished.

Robin Emmott (Reuters): Thank you. Will you impose a no-fly zone?

Jens Stoltenberg: No.

Lorne Cook, Associated Press: What about Ukraine?

Jens Stoltenberg: We support it.
"""
    turns = find_turns(text)
    assert shape(turns) == "HSQAQA"
    assert turns[2].speakers == ("Robin Emmott",) and turns[4].speakers == ("Lorne Cook",)


def test_names_with_titles_are_one_person():
    text = """Press availability of Foreign Minister Penny Wong

Foreign Minister Wong: Thank you all for coming here today.

Journalist: Will you travel?

Penny Wong: Yes.

Reporter: When?

Minister Wong: Soon.
"""
    assert shape(find_turns(text)) == "HSQAQA"
    assert {name for name in speakers(text) if name} == {"Penny Wong"}


def test_bold_capitals_on_a_line_of_their_own():
    text = """Press availability

SECRETARY BLINKEN

Good morning. It is good to be here.

QUESTION

Did you agree?

SECRETARY BLINKEN

We did.

And we are glad.
"""
    turns = find_turns(text)
    assert shape(turns) == "HSQA"
    assert text[speech_start(text, turns[3]) : turns[3].end].startswith("We did.")


def test_markdown_marks_around_labels():
    exchange = "**Question:** {}?\n\n**Sergey Lavrov:** {}."
    text = f"# News conference\n\n{exchange.format('Why', 'Because')}\n\n{exchange.format('Sure', 'Yes')}"
    turns = find_turns(text)
    assert shape(turns) == "HQAQA"
    assert turns[2].speakers == ("Sergey Lavrov",)
    assert text[speech_start(text, turns[2]) :].startswith("Because")


def test_other_scripts():
    chinese = "外交部例行记者会\n\n问：中方有何评论？\n\n王毅：我们支持。\n\n问：何时？\n\n王毅：明天。"
    assert shape(find_turns(chinese)) == "HQAQA"
    arabic = "مؤتمر صحفي\n\nسؤال: متى؟\n\nجواب: غدا.\n\nسؤال: أين؟\n\nجواب: هنا."
    assert shape(find_turns(arabic)) == "HQAQA"


@pytest.mark.parametrize(
    "line",
    [
        "Note: the figures are provisional.",
        "Address: 5 High Street, London.",
        "Phone: +44 20 7946 0000 during office hours only.",
        "He was clear: there will be no deal.",
        "“Peace now”: this is what they ask for.",
        "Our position: no talks without a ceasefire.",
        "Second: the sanctions stay in force.",
        "The result: nobody came to the meeting.",
        "Russia: the economy grew by two per cent.",
    ],
)
def test_a_colon_alone_makes_no_speaker(line):
    text = f"Annual report\n\nThe year was good for us.\n\n{line}\n\nWe go on with the work.\n\n{line}\n\nThis was all there is."
    assert shape(find_turns(text)) == "HS"
    within = CONFERENCE.replace("\n\nAt present, we are receiving", f"\n\n{line}\n\nAt present, we are receiving")
    assert within != CONFERENCE
    assert shape(find_turns(within)) == shape(find_turns(CONFERENCE))


# --- furniture and plain documents -----------------------------------------------------------------------------------


def test_another_sites_page_around_a_statement():
    text = """Skip to main content
Home > News > Statements
EN | FR | RU
Share on Facebook

Statement by the Minister of Foreign Affairs on the ceasefire

6 October 2017

We welcome the ceasefire that was announced today.

Print
© 2017 Ministry of Foreign Affairs. All rights reserved.
"""
    turns = find_turns(text)
    assert shape(turns) == "fHSf"
    assert quote(text, turns[1]).endswith("6 October 2017")
    assert quote(text, turns[2]).startswith("We welcome")
    assert quote(text, turns[0]).endswith("Facebook")


def test_captions_between_the_last_sentence_and_the_sites_greeting_are_furniture():
    text = "Statement by the minister\n\nWe welcome it all.\n\nThank you.\n\nBuilding of the Embassy\n\nWelcome to our website."
    turns = find_turns(text)
    assert shape(turns) == "HSf"
    assert quote(text, turns[2]).startswith("Building") and quote(text, turns[1]).endswith("Thank you.")
    assert shape(find_turns("Our view\n\nWe agree with them.\n\nAdditional materials\n  • Photos\nShowing 3 results.")) == "HSf"


def test_short_lines_without_a_page_around_them_are_body():
    poem = "Once upon a winter day,\nthere was a man who went away.\nHe came\nand went\nand came"
    assert shape(find_turns(poem)) == "S"
    text = "Our aims\n\nThese are the aims that we set ourselves.\n\npeace\n\nsecurity\n\nThank you"
    assert shape(find_turns(text)) == "HS"


def test_a_report_without_structure_is_a_heading_and_a_statement():
    text = "Report on the harvest\n\nThe harvest was good this year.\n\nBackground\n\nIt had rained a lot in spring."
    assert shape(find_turns(text)) == "HS"


@pytest.mark.parametrize(
    ("text", "expected"), [("", ""), ("\n \n", ""), ("We agree with them.", "S"), ("A title", "H"), ("…", "f")]
)
def test_nearly_empty_documents(text, expected):
    assert shape(find_turns(text)) == expected


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("Information and Press Department", True),
        ("Министерство иностранных дел", True),
        ("Sergey Lavrov", False),
        ("Defence Ministry Spokesman Ivanov", False),
        ("US Secretary of State", False),
    ],
)
def test_a_department_speaks_as_a_body_and_its_spokesman_as_a_person(speaker, expected):
    assert is_body(speaker) is expected
