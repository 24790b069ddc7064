import pytest

from annotator import resources
from annotator.core.text import normalise
from annotator.core.turns import find_turns
from annotator.suggest import entities
from annotator.suggest.merge import step
from annotator.suggest.task import Known, Passage, Task

NPT = "Treaty on the Non-Proliferation of Nuclear Weapons (NPT)"
ALUMNI = "4th International Forum of MGIMO University Alumni"


def found(finder, text, label=None, **more):
    finds = finder.find(Task("digest", text, **more))
    return [text[find.start : find.end] for find in finds if find.label == label]


@pytest.mark.parametrize(
    ("label", "text", "names"),
    [
        ("Place", "Kazakhstan’s initiative and Kazakhstan's focus", ["Kazakhstan", "Kazakhstan"]),
        ("Place", "talks in Astana and the United States", ["Astana", "United States"]),
        ("Organisation", "the UN Security Council reflects the UN’s role", ["UN Security Council", "UN"]),
        ("Organisation", "the Syrian government and the Afghan opposition", ["Syrian government", "Afghan opposition"]),
        ("Organisation", "the Ministry of Foreign Affairs of Kazakhstan said", ["Ministry of Foreign Affairs of Kazakhstan"]),
        ("Agreement", f"of the {NPT}, the backbone", [NPT]),
        ("Agreement", "the Joint Comprehensive Plan of Action (JCPA) designed", ["Joint Comprehensive Plan of Action (JCPA)"]),
        ("Agreement", "with UN Security Council Resolution 2254 that", ["UN Security Council Resolution 2254"]),
        ("Agreement", "the SCO Convention on Countering Extremism that was signed", ["SCO Convention on Countering Extremism"]),
        ("Event", "the next, 5th Caspian Summit. We hope", ["5th Caspian Summit"]),
        ("Event", "the 14th Interregional Cooperation Forum will take place", ["14th Interregional Cooperation Forum"]),
        ("Event", f"the {ALUMNI}.", [ALUMNI]),
        ("Event", "the 2017 United Kingdom general election was held", ["2017 United Kingdom general election"]),
        ("Person", "with Foreign Minister of Kazakhstan Kairat Abdrakhmanov took", ["Kairat Abdrakhmanov"]),
        ("Person", "Syrian President Bashar Assad’s departure", ["Bashar Assad"]),
        ("Person", "attended by President Putin and President Nazarbayev.", ["Putin", "Nazarbayev"]),
        ("Person", "President John F. Kennedy and Crown Prince Mohammed bin Salman", ["John F. Kennedy", "Mohammed bin Salman"]),
        ("Person", "the UN General Assembly and the General Staff", []),
        ("Date", "a visit on January 18-19 and October 6, 2017", ["January 18-19", "October 6, 2017"]),
        ("Date", "on Monday, 24-09-2018, in May 2016 and in 2013", ["Monday, 24-09-2018", "May 2016", "2013"]),
        ("Date", "it may march on; phone (876) 924-1048; 2,017 of them", []),
        ("Amount", "amounts to $20 billion, and 12.5% of 300 million euros", ["$20 billion", "12.5%", "300 million euros"]),
        ("Amount", "with over 7,500 Russian-owned businesses there", ["over 7,500 Russian-owned businesses"]),
        ("Amount", "25 years since diplomatic relations were established", []),
    ],
)  # fmt: skip
def test_names_are_found_whole(finder, label, text, names):
    assert found(finder, text, label) == names


def test_a_surname_alone_is_found_after_the_full_name(finder):
    text = "Foreign Minister Sergey Lavrov spoke.\nLater Lavrov left."
    assert found(finder, text, "Person") == ["Sergey Lavrov", "Lavrov"]
    assert found(finder, "Later Lavrov left.", "Person") == []


def test_a_short_form_is_found_where_it_stands_alone(finder):
    text = "The Regional Cooperation Forum (RCF) met.\nThe RCF agreed."
    assert found(finder, text, "Event") == ["Regional Cooperation Forum (RCF)", "RCF"]
    assert found(finder, "The RCF agreed.", "Event") == []


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("The Ministry of Fisheries met.\nThe Ministry declined.", "Ministry"),
        ("The Norwegian Refugee Council met.\nLater the NRC agreed.", "NRC"),
        ("The Lake Chad Basin Commission met.\nToday the Commission agreed.", "Commission"),
    ],
)
def test_a_body_named_in_full_is_known_by_its_head_and_initials(finder, text, short):
    assert found(finder, text, "Organisation")[-1] == short
    later = text.split("\n")[1]
    assert short not in found(finder, later, "Organisation") or short.isupper()


def test_a_head_that_two_bodies_share_means_neither(finder):
    text = "The Ministry of Fisheries and the Ministry of Justice met.\nThe Ministry declined."
    assert "Ministry" not in found(finder, text, "Organisation")


def test_offsets_are_code_points_also_behind_astral_characters(finder):
    assert found(finder, "😀😀 In 𝔸stana, Kazakhstan 😀 and “Russia” met.", "Place")[-2:] == ["Kazakhstan", "Russia"]


def test_a_listed_name_inside_a_longer_one_is_not_sure(rules):
    [find] = rules.find(Task("digest", "He studied at Georgia Tech in those days."))
    assert step(find.score) == "likely"


def test_the_ledger_names_what_no_table_has(finder):
    entry = Known("1", "group", ("Friends of Astana",))
    assert found(finder, "the Friends of Astana met", "Organisation", entries=(entry,)) == ["Friends of Astana"]
    assert found(finder, "the Friends of Astana met", "Organisation") == []


def test_a_name_of_the_ledger_says_whom_it_means(finder):
    entries = (Known("1", "person", ("Sergey Lavrov",)), Known("2", "state", ("Russia", "Russian Federation")))
    text = "Minister Sergey Lavrov of the Russian Federation spoke in Moscow.\nLavrov left."
    finds = finder.find(Task("digest", text, entries=entries))
    meant = {text[find.start : find.end]: find.attributes.get("refers_to") for find in finds}
    assert meant == {"Sergey Lavrov": ("1",), "Russian Federation": ("2",), "Moscow": None, "Lavrov": ("1",)}


def test_a_date_with_its_year_is_read(finder):
    finds = finder.find(Task("digest", "On October 6, 2017, in May 2016, in 2013, on January 18 and next week."))
    assert [find.attributes.get("when") for find in finds if find.label == "Date"] == [
        "2017-10-06",
        "2016-05",
        "2013",
        None,
        None,
    ]


def test_furniture_is_passed_over_and_names_do_not_cross_lines(finder):
    text = "Embassy of Russia\nUnited\nStates\n"
    assert found(finder, text, "Place", passages=(Passage(0, 17, "furniture"), Passage(18, len(text), "statement"))) == []


def test_when_names_overlap_the_longest_stays_and_sources_add_up():
    text = "UN Security Council"
    candidates = [
        ("Organisation", "gazetteer", 0, 2, None),
        ("Organisation", "gazetteer", 0, 19, None),
        ("Organisation", "pattern:name", 0, 19, None),
    ]
    guesses = entities.gather(text, candidates)
    kept = entities.settle(text, entities.ByRule().judged(text, guesses))
    assert [(one.start, one.end, one.sources) for one in kept] == [(0, 19, ("gazetteer", "pattern:name"))]
    assert kept[0].find().score > 0.9


@pytest.mark.parametrize("file", resources.corpus(), ids=lambda file: file.stem)
def test_in_the_sample_documents_nothing_lies_in_furniture_and_quotes_are_clean(finder, file):
    text, _ = normalise(file.read_text("utf-8"))
    passages = tuple(Passage(turn.start, turn.end, turn.role) for turn in find_turns(text))
    finds = finder.find(Task("digest", text, passages))
    assert len(finds) > 40
    for find in finds:
        quote = text[find.start : find.end]
        assert quote == quote.strip()
        assert not quote.endswith(("’s", "'s"))
        assert not any(turn.is_furniture and turn.start < find.end and find.start < turn.end for turn in passages)
