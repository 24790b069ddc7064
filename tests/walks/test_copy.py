"""The safety copy at opening: silent while it works, told when it does not."""

from annotator.store.backup import folder


def test_a_safety_copy_that_fails_is_told_in_the_window(open_window, target, qtbot):
    folder(target).write_text("a file where the folder should be")
    walk = open_window(target)
    qtbot.waitUntil(lambda: "safety copy" in walk.window.notice.text(), timeout=10_000)
    assert str(target) in walk.window.notice.text()


def test_a_safety_copy_that_was_made_is_not_told(walk, qtbot):
    qtbot.waitUntil(lambda: any(folder(walk.target).glob(f"*{walk.target.suffix}")), timeout=10_000)
    assert walk.window.notice.text() == ""
