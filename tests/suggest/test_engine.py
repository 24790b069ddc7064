import os
import subprocess
import sys
import threading
from pathlib import Path
from uuid import uuid4

import pytest

from annotator import resources
from annotator.core.model import FURNITURE, REJECT, STATEMENT, Annotation, Decision, Entry, Metadata, Snapshot, Turn
from annotator.core.text import digest
from annotator.suggest import worker
from annotator.suggest.engine import Engine, SuggestError, make_task

TEXT = """\
Minister Sergey Lavrov arrived in Astana on October 6, 2017.
Showing 1 result in Jamaica.
Lavrov met 😀 the UN Security Council.
"""
CODEBOOK = resources.codebook()
DOCUMENT = uuid4()


class Question:
    """One request to an engine, with everything that can be asked about its answer."""

    def __init__(self, text=TEXT, turns=(), codebook=CODEBOOK, entries=(), accepted=(), rejected=()):
        self.text, self.found, self.reason = text, None, None
        self.finished = threading.Event()
        self._rest = (turns, Metadata(id=DOCUMENT), codebook, entries, accepted, rejected)

    def ask(self, engine):
        engine.suggest(DOCUMENT, digest(self.text), self.text, *self._rest, self._done, self._failed, dropped=self.finished.set)
        return self

    def now(self, engine):
        self.found = engine.suggest_now(DOCUMENT, digest(self.text), self.text, *self._rest)
        return self

    def wait(self):
        assert self.finished.wait(60)
        return self

    def quotes(self, label):
        wanted = CODEBOOK.by_name(label).id
        return [self.text[start:end] for one in self.found if one.label_id == wanted for start, end in one.fragments]

    def _done(self, found):
        self.found = found
        self.finished.set()

    def _failed(self, error):
        self.reason = str(error)
        self.finished.set()


@pytest.fixture(scope="module")
def engine():
    engine = Engine()
    yield engine
    engine.close()


def test_what_the_child_finds_comes_back_with_exact_offsets(engine):
    question = Question().ask(engine).wait()
    assert question.reason is None
    assert question.quotes("Person") == ["Sergey Lavrov", "Lavrov"]
    assert question.quotes("Place") == ["Astana", "Jamaica"]
    assert question.quotes("Date") == ["October 6, 2017"]
    assert question.quotes("Organisation") == ["UN Security Council"]


def test_nothing_is_suggested_in_furniture(engine):
    lines = TEXT.splitlines(keepends=True)
    start, end = len(lines[0]), len(lines[0]) + len(lines[1])
    turns = [
        Turn(document_id=DOCUMENT, start=0, end=start, role=STATEMENT),
        Turn(document_id=DOCUMENT, start=start, end=end, role=FURNITURE),
        Turn(document_id=DOCUMENT, start=end, end=len(TEXT), role=STATEMENT),
    ]
    assert Question(turns=turns).now(engine).quotes("Place") == ["Astana"]


def test_a_label_that_the_codebook_lacks_is_never_suggested(engine):
    without = CODEBOOK.from_dict({"labels": [label for label in CODEBOOK.to_dict()["labels"] if label["name"] != "Place"]})
    question = Question(codebook=without).now(engine)
    assert question.quotes("Place") == []
    assert question.quotes("Person")


def test_marks_and_rejections_are_not_suggested_again(engine):
    place, person = CODEBOOK.by_name("Place").id, CODEBOOK.by_name("Person").id
    start = TEXT.index("Astana")
    mark = Annotation(document_id=DOCUMENT, layer_id=uuid4(), label_id=place, fragments=((start, start + 6),))
    lavrov = TEXT.index("Lavrov met")
    snapshot = Snapshot(digest=digest(TEXT), fragments=((lavrov, lavrov + 6),), label_id=person)
    refusal = Decision(
        annotator_id=uuid4(), document_id=DOCUMENT, subject="suggestion", subject_id=uuid4(), verdict=REJECT, snapshot=snapshot
    )
    question = Question(accepted=[mark], rejected=[refusal]).now(engine)
    assert question.quotes("Place") == ["Jamaica"]
    assert question.quotes("Person") == ["Sergey Lavrov"]


def test_names_of_the_ledger_are_found_and_said_to_be(engine):
    entry = Entry(kind="body", name="Moscow Group of Friends", aliases=("Friends of Astana",))
    question = Question("We met the Friends of Astana.", entries=[entry]).now(engine)
    assert question.quotes("Organisation") == ["Friends of Astana"]
    assert question.found[0].sources[0].reason == "in the ledger"


def test_a_killed_child_is_reported_and_replaced():
    engine = Engine()
    try:
        Question().now(engine)
        first = engine.process_id
        os.kill(first, 9)
        os_gone(first)
        after = Question("Kazakhstan.").ask(engine).wait()
        assert after.found is not None or "stopped unexpectedly" in after.reason
        assert Question("Kazakhstan is large.").now(engine).quotes("Place") == ["Kazakhstan"]
        assert engine.process_id != first
    finally:
        engine.close()


def test_a_child_that_dies_at_work_is_reported_through_failed():
    engine = Engine()
    try:
        Question().now(engine)
        question = Question("Kazakhstan and Russia agreed. " * 200_000).ask(engine)
        while not question.finished.wait(0.5):  # killed before it was asked, a child is replaced, not missed
            if (process := engine.process_id) is not None:
                os.kill(process, 9)
        assert "stopped unexpectedly" in question.reason
        assert Question("Kazakhstan.").now(engine).quotes("Place") == ["Kazakhstan"]
    finally:
        engine.close()


def test_without_spacy_it_is_said_in_one_sentence(tmp_path, monkeypatch, capfd):
    (tmp_path / "spacy.py").write_text('raise ImportError("no spaCy here")')
    monkeypatch.syspath_prepend(str(tmp_path))  # a spawned child takes over the path
    engine = Engine()
    try:
        with pytest.raises(SuggestError, match="spaCy cannot be used here: ImportError: no spaCy here"):
            Question().now(engine)
    finally:
        engine.close()
    assert capfd.readouterr() == ("", "")


def test_a_child_that_hangs_is_reported_and_replaced():
    engine = Engine(patience=0.001)
    try:
        with pytest.raises(SuggestError, match="no sign"):
            Question().now(engine)
        assert engine.process_id is None
    finally:
        engine.close()


def test_a_newer_request_takes_the_place_of_an_older(engine):
    Question().now(engine)
    older = Question("Kazakhstan and Russia agreed on the Treaty of Moscow. \n" * 40_000).ask(engine)
    newer = Question("Only Kazakhstan.").ask(engine)
    assert newer.wait().quotes("Place") == ["Kazakhstan"]
    assert older.wait().found is None
    assert older.reason is None


def test_closing_leaves_no_process_and_no_thread():
    before = set(threading.enumerate())
    engine = Engine()
    Question().now(engine)
    child = engine.process_id
    engine.close()
    assert engine.process_id is None
    assert not Path(f"/proc/{child}").exists()
    assert set(threading.enumerate()) <= before
    with pytest.raises(SuggestError):
        Question().ask(engine)


def test_an_engine_that_was_never_asked_starts_nothing():
    engine = Engine()
    assert engine.process_id is None
    engine.close()


def test_the_child_ends_itself_when_the_parent_is_killed(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT, "utf-8")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as parent:
        child = int(parent.stdout.readline())
        parent.kill()
    os_gone(child)


def test_importing_the_engine_imports_neither_spacy_nor_babel():
    code = "import sys, annotator.suggest.engine; print([name for name in ('spacy', 'babel', 'numpy') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_paragraph_longer_than_spacy_takes_is_cut_at_spaces():
    text = "Kazakhstan agreed " * 70_000
    pieces = list(worker.paragraphs(make_task("", text, [], [])))
    assert max(end - start for start, end in pieces) <= worker.LONGEST
    assert "".join(text[start:end] for start, end in pieces) == text
    assert all(text[start - 1 : start] in ("", " ") or text[start] == " " for start, _ in pieces)


def os_gone(process_id):
    """Wait until the process is gone or a zombie that nobody has collected yet."""
    status = Path(f"/proc/{process_id}/stat")
    while status.exists() and ") Z " not in status.read_text():
        os.sched_yield()


PARENT = """
import signal
from uuid import uuid4
from annotator import resources
from annotator.core.model import Metadata
from annotator.suggest.engine import Engine

if __name__ == "__main__":
    engine = Engine()
    engine.suggest_now(uuid4(), "d", "Kazakhstan.", [], Metadata(id=uuid4()), resources.codebook(), [], [], [])
    print(engine.process_id, flush=True)
    signal.pause()
"""
