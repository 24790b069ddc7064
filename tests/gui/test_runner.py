import threading

import pytest
from PySide6.QtCore import QObject

from annotator.gui.runner import Runner


@pytest.fixture
def runner(qapp):
    runner = Runner()
    yield runner
    runner.close()


def test_writes_run_in_order_and_answer_on_the_gui_thread(runner, qtbot):
    done, threads = [], []

    def note(result):
        done.append(result)
        threads.append(threading.current_thread())

    for number in range(5):
        runner.write(lambda number=number: number, note, print)
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == [0, 1, 2, 3, 4]
    assert set(threads) == {threading.main_thread()}


def test_work_runs_on_another_thread(runner, qtbot):
    found = []
    runner.write(threading.current_thread, found.append, print)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0] is not threading.main_thread()


def test_an_older_request_of_the_same_channel_is_dropped(runner, qtbot):
    owner, gate, answers = QObject(), threading.Event(), []
    runner.read(owner, lambda: gate.wait(5) and "old", answers.append, print, channel="text")
    runner.read(owner, lambda: "new", answers.append, print, channel="text")
    runner.read(owner, lambda: "other", answers.append, print, channel="counts")
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert sorted(answers) == ["new", "other"]


def test_an_answer_for_a_dead_owner_is_dropped(runner, qtbot):
    owner, gate, answers = QObject(), threading.Event(), []
    runner.read(owner, lambda: gate.wait(5), answers.append, print)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    gate.set()
    other = QObject()
    runner.read(other, lambda: "alive", answers.append, print)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["alive"]


def test_a_failure_comes_back_as_the_error_itself(runner, qtbot):
    errors = []
    runner.write(lambda: {}["missing"], print, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], KeyError)


def test_closing_waits_for_what_is_still_to_be_written(qapp):
    runner, gate, written = Runner(), threading.Event(), []
    runner.write(lambda: gate.wait(5), print, print)
    runner.write(lambda: written.append("last"), print, print)
    gate.set()
    runner.close()
    assert written == ["last"]
