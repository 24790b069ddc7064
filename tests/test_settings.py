import stat
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from annotator import settings
from annotator.core.errors import InputError, StoreError
from annotator.settings import SETTINGS, Settings


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def write(text: str) -> Path:
    path = settings.settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_without_a_file_the_defaults_hold_and_nothing_is_written(home):
    assert settings.load() == Settings()
    assert not home.exists()


def test_every_setting_has_a_sentence_and_a_default_that_may_be_saved():
    for name, rule in SETTINGS.items():
        assert rule["text"].endswith("."), name
    assert settings.save(**{name: rule["default"] for name, rule in SETTINGS.items()}) == Settings()
    assert not settings.load().problems


def test_what_is_saved_is_loaded():
    me = str(uuid4())
    saved = settings.save(
        annotator_id=me, annotator_name="Zoë", theme="dark", text_size=20, recent_projects=("/a", "/b"), keys={"undo": "Ctrl+U"}
    )
    assert settings.load() == saved
    assert (saved.annotator_name, saved.theme, saved.text_size, saved.recent_projects) == ("Zoë", "dark", 20, ("/a", "/b"))
    assert saved.keys == {"undo": "Ctrl+U"}
    assert saved.annotator is not None
    assert (str(saved.annotator.id), saved.annotator.name) == (me, "Zoë")


def test_without_a_name_there_is_no_annotator():
    assert settings.load().annotator is None


def test_saving_one_setting_keeps_comments_unknown_keys_and_what_another_window_saved():
    settings.save(theme="light")
    path = settings.settings_file()
    path.write_text("# mine\n" + path.read_text("utf-8") + 'from_a_newer_version = "x"\ntext_size = 30\n', "utf-8")
    settings.save(theme="dark")
    text = path.read_text("utf-8")
    assert text.startswith("# mine\n")
    assert 'from_a_newer_version = "x"' in text
    assert replace(settings.load(), problems=()) == Settings(theme="dark", text_size=30)


def test_a_broken_file_is_put_aside_and_said(home):
    write("theme = = dark")
    loaded = settings.load()
    assert loaded == Settings()
    [problem] = loaded.problems
    [kept] = home.glob("settings.broken-*.toml")
    assert kept.read_text("utf-8") == "theme = = dark"
    assert kept.name in str(problem)
    assert not settings.load().problems


def test_saving_over_a_broken_file_keeps_it_too(home):
    write("\x00")
    assert settings.save(theme="dark").theme == "dark"
    assert len(list(home.glob("settings.broken-*.toml"))) == 1


@pytest.mark.parametrize(
    "line",
    [
        'theme = "pink"',
        "text_size = 500",
        "text_size = true",
        'text_size = "17"',
        "recent_projects = [1]",
        "keys = 3",
        'annotator_id = "me"',
    ],
)
def test_a_value_that_does_not_fit_gives_way_to_its_default(line):
    path = write(line + "\nsuggestions = false\n")
    loaded = settings.load()
    assert loaded == Settings(suggestions=False)
    [problem] = loaded.problems
    assert line.split(" ")[0] in str(problem)
    assert line in path.read_text("utf-8")


@pytest.mark.parametrize("changed", [{"theme": "pink"}, {"text_size": 1}, {"colour": "red"}])
def test_a_value_that_does_not_fit_is_not_saved(changed):
    with pytest.raises(InputError):
        settings.save(**changed)
    assert not settings.settings_file().exists()


def test_a_folder_that_cannot_be_made_is_said_and_the_defaults_hold(home):
    home.write_text("a file where the folder should be")
    with pytest.raises(StoreError, match="home"):
        settings.save(theme="dark")
    assert settings.load().theme == "system"


def test_recent_projects_are_newest_first_each_once_and_not_too_many():
    for number in range(settings.RECENT + 3):
        settings.remember_project(f"/{number}")
    settings.remember_project("/5")
    recent = settings.load().recent_projects
    assert recent[:2] == ("/5", f"/{settings.RECENT + 2}")
    assert len(recent) == len(set(recent)) == settings.RECENT


def test_nothing_half_written_is_left_beside_the_file(home):
    settings.save(theme="dark")
    assert [each.name for each in home.iterdir()] == ["settings.toml"]
    assert stat.S_ISREG(settings.settings_file().stat().st_mode)
