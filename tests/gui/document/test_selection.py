"""Selections snap to words, grow by meaning, and keep fragments apart."""

from uuid import uuid4

from annotator.core.model import Turn
from annotator.gui.document.selection import Selection, Unit

TEXT = "The talks took place in Astana. We support it. They did not.\nA second paragraph stands here."


def selection():
    return Selection(TEXT, ())


def words(chosen):
    return [TEXT[start:end] for start, end in chosen.fragments]


def test_drawing_takes_whole_words_on_both_sides():
    chosen = selection()
    chosen.press(6, Unit.WORD)
    chosen.draw_to(13)
    assert words(chosen) == ["talks took"]


def test_drawing_backwards_leaves_the_caret_at_the_start():
    chosen = selection()
    chosen.press(13, Unit.WORD)
    chosen.draw_to(6)
    assert words(chosen) == ["talks took"]
    assert chosen.caret == 4


def test_drawing_by_characters_takes_what_was_passed():
    chosen = selection()
    chosen.press(6, Unit.CHARACTER)
    chosen.draw_to(13)
    assert words(chosen) == [TEXT[6:13]]


def test_a_sentence_and_a_paragraph_at_once():
    chosen = selection()
    chosen.begin(34, Unit.SENTENCE)
    assert words(chosen) == ["We support it."]
    chosen.draw_to(50)
    assert words(chosen) == ["We support it. They did not."]
    chosen.begin(70, Unit.PARAGRAPH)
    assert words(chosen) == ["A second paragraph stands here."]


def test_a_turn_at_once_without_who_speaks():
    text = "Sergey Lavrov: We support it.\nWe always did.\nQuestion: Why?"
    chosen = Selection(text, (Turn(document_id=uuid4(), start=0, end=44, role="answer"),))
    chosen.begin(20, Unit.TURN)
    assert text[slice(*chosen.span)] == "We support it.\nWe always did."
    chosen.begin(48, Unit.TURN)
    assert text[slice(*chosen.span)] == "Question: Why?"


def test_only_what_is_drawn_by_characters_is_exact():
    chosen = selection()
    chosen.press(6, Unit.CHARACTER)
    chosen.draw_to(13)
    assert (chosen.is_exact, chosen.is_rough) == (True, False)
    chosen.grow()
    assert (chosen.is_exact, chosen.is_rough) == (False, False)
    chosen.press(6, Unit.WORD)
    chosen.draw_to(13)
    assert (chosen.is_exact, chosen.is_rough) == (False, True)


def test_fragments_are_laid_by():
    chosen = selection()
    chosen.begin(5, Unit.WORD)
    chosen.lay_by()
    chosen.begin(25, Unit.WORD)
    assert words(chosen) == ["talks", "Astana"]
    chosen.collapse()
    assert chosen.is_empty


def test_shrinking_undoes_growing():
    chosen = selection()
    chosen.put_caret(26)
    seen = [chosen.span]
    for _ in range(4):
        chosen.grow()
        seen.append(chosen.span)
    assert TEXT[slice(*seen[1])] == "Astana"
    assert seen[-1][1] - seen[-1][0] > seen[2][1] - seen[2][0]
    for before in reversed(seen[:-1]):
        chosen.shrink()
        assert chosen.span == before


def test_adding_a_sentence_to_whole_sentences():
    chosen = selection()
    chosen.begin(34, Unit.SENTENCE)
    assert chosen.is_whole_sentences
    chosen.add_sentence(50)
    assert words(chosen) == ["We support it. They did not."]


def test_selecting_fragments_gives_them_back():
    chosen = selection()
    chosen.select(((0, 3), (10, 14)))
    assert chosen.fragments == ((0, 3), (10, 14))
    chosen.select(())
    assert chosen.fragments == ()


def test_growing_leaves_out_who_speaks_until_all_the_text_is_taken():
    text = "Sergey Lavrov: We support it.\nWe always did.\nQuestion: Why?"
    turn = Turn(document_id=uuid4(), start=0, end=44, role="answer")
    chosen = Selection(text, (turn, Turn(document_id=uuid4(), start=45, end=60, role="question")))
    chosen.put_caret(text.index("support"))
    grown = []
    for _ in range(8):
        chosen.grow()
        grown.append(text[slice(*chosen.span)])
    assert "We support it." in grown
    assert "We support it.\nWe always did." in grown
    assert not any(one.startswith("Sergey") for one in grown[: grown.index(text)])
    assert grown[-1] == text
