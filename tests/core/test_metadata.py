"""Title, place, dates, kind and language, of the sample documents and of others."""

from pathlib import Path

import pytest

from annotator.core.dates import find_dates
from annotator.core.languages import guess_language
from annotator.core.metadata import find_metadata, split_title

CORPUS = Path(__file__).parents[2] / "corpus"
COMMENT = (CORPUS / "000_55af546eec942ea4.txt").read_text(encoding="utf-8")
CONFERENCE = (CORPUS / "004_8c63e075a68d49fa.txt").read_text(encoding="utf-8")


def test_the_press_departments_comment():
    assert find_metadata(COMMENT) == {
        "title": "Comment by the Information and Press Department on Foreign Minister Sergey Lavrov’s upcoming visit to New York",
        "place": "",
        "said_on": "",
        "published_on": "2018-01-17T10:34",
        "captured_on": "",
        "language": "en",
        "kind": "comment",
    }


def test_the_news_conference():
    assert find_metadata(CONFERENCE) == {
        "title": "Foreign Minister Sergey Lavrov’s remarks and answers to media questions at a joint news conference "
        "following talks with Foreign Minister of Kazakhstan Kairat Abdrakhmanov",
        "place": "Astana",
        "said_on": "2017-10-06",
        "published_on": "",
        "captured_on": "2018-09-24",
        "language": "en",
        "kind": "news conference",
    }


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("17 January 201810:34", "2018-01-17T10:34"),
        ("October 6, 2017", "2017-10-06"),
        ("Monday, 24-09-2018", "2018-09-24"),
        ("06.10.2017", "2017-10-06"),
        ("2017-10-06", "2017-10-06"),
        ("2017-10-06T09:30:00Z", "2017-10-06T09:30"),
        ("6 октября 2017 года", "2017-10-06"),
        ("6 октября 2017 г., 18:30", "2017-10-06T18:30"),
        ("le 6 octobre 2017 à 10h30", "2017-10-06T10:30"),
        ("1er mai 2018", "2018-05-01"),
        ("6. Oktober 2017", "2017-10-06"),
        ("6 de octubre de 2017", "2017-10-06"),
        ("6th October 2017 at 3:05 pm", "2017-10-06T15:05"),
        ("2017年10月6日", "2017-10-06"),
        ("10/24/2018", "2018-10-24"),
        ("October 2017", "2017-10"),
        ("February 17-19, 2018", "2018-02-17/2018-02-19"),
        ("1 March 2018 at 25:61", "2018-03-01"),
    ],
)
def test_dates_keep_their_precision(written, edtf):
    [date] = find_dates(f"in Astana, {written}")
    assert date.edtf == edtf


@pytest.mark.parametrize(
    "words",
    [
        "32 March 2018",
        "31 February 2021",
        "29.02.2021",
        "31/04/2021",
        "13.13.2017",
        "phone 22-11-20195",
        "Resolution 2254",
        "may 10",
        "1234-56-78",
    ],
)
def test_what_is_no_date(words):
    assert find_dates(words) == []


@pytest.mark.parametrize(
    ("line", "title", "place", "date"),
    [
        ("Remarks at the forum, Washington, D.C., May 3, 2021", "Remarks at the forum", "Washington, D.C.", "2021-05-03"),
        ("Ответы на вопросы СМИ, Москва, 6 октября 2017 года", "Ответы на вопросы СМИ", "Москва", "2017-10-06"),
        ("Speech on climate (New York, 23 September 2019)", "Speech on climate", "New York", "2019-09-23"),
        ("Statement of the ministry – 4 May 2020", "Statement of the ministry", "", "2020-05-04"),
        (
            "Statement on the events of 4 May 2020 in the region",
            "Statement on the events of 4 May 2020 in the region",
            "",
            "2020-05-04",
        ),
        ("On the talks with Russia, China and Iran", "On the talks with Russia, China and Iran", "", ""),
    ],
)
def test_a_title_is_freed_of_place_and_date(line, title, place, date):
    assert split_title(line) == (title, place, date)


def test_a_date_below_the_title_of_a_speech_is_when_it_was_said():
    found = find_metadata("Remarks by the Secretary\n\nGeneva\nMay 5, 2020\n\nThank you for this warm welcome here.")
    assert (found["said_on"], found["published_on"], found["kind"]) == ("2020-05-05", "", "speech")


def test_a_date_below_the_title_of_a_report_is_when_it_was_published():
    found = find_metadata("Report on the harvest\n\n5 May 2020\n\nThe harvest was good in all of the regions.")
    assert (found["said_on"], found["published_on"], found["kind"]) == ("", "2020-05-05", "report")


def test_dates_that_say_what_they_are():
    text = (
        "Published: 7 May 2020\n\nSpeech at the forum, Paris, 5 May 2020\n\nDear friends, we are glad.\n\nRetrieved on 9 May 2021"
    )
    found = find_metadata(text)
    assert (found["said_on"], found["published_on"], found["captured_on"]) == ("2020-05-05", "2020-05-07", "2021-05-09")


@pytest.mark.parametrize(
    ("written", "elsewhere", "edtf"),
    [
        ("05/03/2021", "", "2021"),
        ("05-03-2021 10:30", "", "2021"),
        ("05.03.2021", "", "2021-03-05"),
        ("05/05/2021", "", "2021-05-05"),
        ("25/03/2021", "", "2021-03-25"),
        ("05/03/2021", "The talks go on until 24/03/2021.", "2021-03-05"),
        ("05/03/2021", "The talks go on until 05/24/2021.", "2021-05-03"),
        ("05/03/2021", "It began on 24/02/2021 and ended on 03/28/2021.", "2021"),
        ("05/03/2021", "They met on May 3, 2021 in the town.", "2021-05-03"),
        ("05/03/2021", "They met on 5 March 2021 in the town.", "2021-03-05"),
        ("05/03/2021", "Our labour and defence programmes stay.", "2021-03-05"),
        ("05/03/2021", "Our labor and defense programs stay.", "2021-05-03"),
        ("05/03/2021", "He will go to Washington, D.C. next week.", "2021-05-03"),
        ("05/03/2021", "Les ministres ont parlé de la paix dans la région et du commerce.", "2021-03-05"),
        ("05/03/2021", "Министры говорили о мире и торговле в этом регионе, и это хорошо.", "2021-03-05"),
    ],
)
def test_a_date_in_figures_is_read_by_what_the_document_shows(written, elsewhere, edtf):
    found = find_metadata(f"Statement by the ministry\n\n{written}\n\n{elsewhere or 'We support the plan.'} {elsewhere}")
    assert (found["said_on"] or found["published_on"]) == edtf


def test_one_american_word_far_down_is_no_evidence():
    text = "Statement by the ministry\n\n05/03/2021\n\n" + "We support the plan. " * 40
    assert find_metadata(text + "He flew to Washington, DC.")["said_on"] == "2021"


BYLINE = """Department Press Briefing

Matthew Miller, Department Spokesperson
Washington, DC
July 8, 2024
1:17 p.m. EDT

"""


def test_a_byline_block_gives_place_day_and_hour():
    found = find_metadata(BYLINE + "MR MILLER: Good afternoon.\n\nQUESTION: Why?\n\nMR MILLER: So.")
    assert (found["place"], found["said_on"]) == ("Washington, DC", "2024-07-08T13:17")
    unlabelled = find_metadata(BYLINE.replace("\n", "\n\n") + "Good afternoon, everyone. We begin now.")
    assert (unlabelled["place"], unlabelled["said_on"]) == ("Washington, DC", "2024-07-08T13:17")


def test_who_speaks_is_no_place():
    found = find_metadata("Press briefing\n\nJohn Kirby\nJuly 8, 2024\n\nMR. KIRBY: Good day.\n\nQ: Why?\n\nMR. KIRBY: So.")
    assert (found["place"], found["said_on"]) == ("", "2024-07-08")


def test_a_dateline():
    found = find_metadata("Talks continue\n\nMOSCOW, October 6, 2017 – The talks went on today as planned.")
    assert (found["place"], found["published_on"]) == ("Moscow", "2017-10-06")


def test_without_a_heading_the_title_is_the_files_name_or_the_first_words():
    assert find_metadata("We agree with all of them.", "my_notes.txt")["title"] == "my notes"
    assert find_metadata("We agree with all of them.")["title"] == "We agree with all of them."
    assert find_metadata("")["title"] == ""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The talks were held in the capital and it was good.", "en"),
        ("Переговоры прошли в столице, и мы довольны.", "ru"),
        ("Les entretiens ont eu lieu dans la capitale et nous sommes contents.", "fr"),
        ("Die Gespräche fanden in der Hauptstadt statt und wir sind zufrieden.", "de"),
        ("Las conversaciones tuvieron lugar en la capital y estamos contentos con el resultado.", "es"),
        ("جرت المحادثات في العاصمة ونحن راضون عن ذلك", "ar"),
        ("会谈在首都举行。", "zh"),
        ("会談は首都で行われました。", "ja"),
        ("123", ""),
        ("", ""),
    ],
)
def test_languages(text, language):
    assert guess_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("رحب الوزير بنتائج المحادثات y no a", "ar"),
        ("Ми підтримуємо цю ініціативу та готові до діалогу.", "uk"),
        ("Мы поддерживаем эту инициативу.", "ru"),
        ("We support this 😀 initiative and the talks on it.", "en"),
        ("xyz", ""),
    ],
)
def test_a_language_is_guessed_among_those_of_its_script(text, language):
    assert find_metadata(text).get("language", "") == language


def test_a_title_has_no_tabs_in_it():
    assert (
        find_metadata("#\tReserved\u00a0 Strings\n\nWords that follow the heading, as they are.\n")["title"] == "Reserved Strings"
    )
