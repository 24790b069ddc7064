"""Completion over the ledger: what is found first, by which name, and what is not."""

from annotator.core.model import Entry
from annotator.gui.panels.entry_finder import MOST, EntryFinder


def finder(*entries):
    return EntryFinder({entry.id: entry for entry in entries})


def names(found):
    return [name for name, _ in found]


def test_the_beginning_of_a_name_comes_before_that_of_a_word_and_that_before_the_middle():
    lavrov, arms, alarm, army = (Entry(kind="topic", name=name) for name in ("Lavrov", "Arms", "Alarm", "the red army"))
    assert names(finder(lavrov, arms, alarm, army).find("arm")) == ["Arms", "the red army", "Alarm"]


def test_a_full_name_comes_first_then_the_kinds_that_are_asked_for():
    person, place, longer = (
        Entry(kind="person", name="Astana"),
        Entry(kind="place", name="Astana B"),
        Entry(kind="place", name="Ast"),
    )
    assert names(finder(person, place, longer).find("astana", ("place",))) == ["Astana", "Astana B"]
    assert names(finder(person, place, longer).find("as", ("place",))) == ["Ast", "Astana B", "Astana"]


def test_an_alias_finds_its_entries_each_once():
    one, other = (Entry(kind="person", name=name, aliases=("the Minister", "minister")) for name in ("One", "Other"))
    found = finder(one, other).find("minister")
    assert {entry.name for _, entry in found} == {"One", "Other"}
    assert len(found) == 2


def test_the_name_of_a_merged_entry_finds_the_one_it_was_merged_into():
    kept = Entry(kind="agreement", name="JCPOA")
    deal = Entry(kind="agreement", name="the deal", merged_into=kept.id)
    older = Entry(kind="agreement", name="Vienna deal", merged_into=deal.id)
    assert finder(kept, deal, older).find("vienna") == [("Vienna deal", kept)]
    assert finder(deal, older).find("vienna") == [], "what it was merged into is gone"


def test_a_circle_of_mergers_finds_nothing():
    one = Entry(kind="topic", name="One")
    other = Entry(kind="topic", name="Other", merged_into=one.id)
    round_ = Entry(id=one.id, kind="topic", name="One", merged_into=other.id)
    assert finder(round_, other).find("o") == []


def test_removed_entries_and_empty_words_find_nothing():
    assert finder(Entry(kind="topic", name="Gone", removed=True)).find("gone") == []
    assert finder(Entry(kind="topic", name="Here")).find("  ") == []


def test_no_more_are_offered_than_are_read():
    assert len(finder(*(Entry(kind="topic", name=f"Topic {n}") for n in range(50))).find("t")) == MOST


def test_other_scripts_and_signs_within_names_are_found():
    assert names(finder(Entry(kind="body", name="МИД России"), Entry(kind="body", name="O’Neill & Co")).find("росс")) == [
        "МИД России"
    ]
    assert names(finder(Entry(kind="body", name="O’Neill & Co")).find("co")) == ["O’Neill & Co"]
