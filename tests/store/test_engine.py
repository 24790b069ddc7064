import signal
import sqlite3
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from annotator.core.errors import StoreError
from annotator.core.model import Annotator
from annotator.project import Project
from annotator.store import engine as engines
from annotator.store import server
from annotator.store.migrations import upgrade
from annotator.store.tables import METADATA


def _where(index) -> str:
    return " ".join(str(index["dialect_options"].get("sqlite_where", "")).split())


def _schema(engine) -> dict[str, object]:
    """Everything the inspector tells of each table, in an order of its own."""
    found = inspect(engine)
    told = {}
    for name in sorted(found.get_table_names()):
        told[name] = (
            [(column["name"], str(column["type"]), column["nullable"]) for column in found.get_columns(name)],
            found.get_pk_constraint(name),
            sorted((key["name"], key["constrained_columns"], key["referred_table"]) for key in found.get_foreign_keys(name)),
            sorted((index["name"], index["column_names"], _where(index)) for index in found.get_indexes(name)),
            sorted(str(unique) for unique in found.get_unique_constraints(name)),
        )
    return told


def test_the_migrations_end_where_a_new_database_begins(tmp_path):
    migrated, fresh = (create_engine(f"sqlite:///{tmp_path / name}") for name in ("migrated", "fresh"))
    upgrade(migrated, engines.VERSIONS[-1])
    METADATA.create_all(fresh)
    told = _schema(migrated)
    assert told.pop("alembic_version")
    assert told == _schema(fresh)
    with migrated.connect() as connection:
        assert connection.execute(text("PRAGMA user_version")).scalar() == len(engines.VERSIONS)
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [engines.VERSIONS[-1]]
    migrated.dispose()
    fresh.dispose()


def test_opening_imports_no_alembic(project_path):
    script = (
        "import sys; from annotator.project import Project; from annotator.core.model import Annotator\n"
        f"Project.open({str(project_path)!r}, Annotator(name='x')).close(); print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def _refused(path: Path, annotator, message: str) -> None:
    """Opening `path` fails with `message` and leaves it and its folder as they were."""
    before = {item.name: item.read_bytes() for item in path.parent.iterdir() if item.is_file()}
    with pytest.raises(StoreError) as caught:
        Project.open(path, annotator)
    assert caught.value.message == message
    assert str(path) in str(caught.value)
    assert {item.name: item.read_bytes() for item in path.parent.iterdir() if item.is_file()} == before


def test_a_file_that_is_no_project_is_left_alone(tmp_path, annotator):
    path = tmp_path / "notes.annotator"
    path.write_text("a diary, not a database " * 10, "utf-8")
    _refused(path, annotator, "store.foreign")


def test_an_empty_file_is_no_project(tmp_path, annotator):
    path = tmp_path / "empty.annotator"
    path.touch()
    _refused(path, annotator, "store.foreign")


def test_another_programs_database_is_left_alone(tmp_path, annotator):
    path = tmp_path / "other.annotator"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE mine (x)")
    other.close()
    _refused(path, annotator, "store.foreign")


def test_a_newer_project_is_left_alone(project_path, annotator):
    content = bytearray(project_path.read_bytes())
    content[60:64] = struct.pack(">i", len(engines.VERSIONS) + 1)
    project_path.write_bytes(content)
    _refused(project_path, annotator, "store.newer")


def test_a_damaged_project_is_left_alone(project_path, annotator):
    content = bytearray(project_path.read_bytes())
    content[100:4096] = bytes(3996)
    project_path.write_bytes(content)
    _refused(project_path, annotator, "store.corrupt")


def test_a_missing_file_and_a_folder_are_named(tmp_path, annotator):
    _refused(tmp_path / "none.annotator", annotator, "store.missing")
    with pytest.raises(StoreError) as caught:
        Project.open(tmp_path, annotator)
    assert caught.value.message == "store.unreadable"


def test_a_folder_that_takes_no_files_is_named(annotator, codebook):
    with pytest.raises(StoreError) as caught:
        Project.create("/proc/new.annotator", annotator, codebook)
    assert caught.value.message == "store.folder"
    with pytest.raises(StoreError) as caught:
        Project.create("/nowhere/at/all.annotator", annotator, codebook)
    assert caught.value.message == "store.folder"


def test_a_project_whose_making_was_killed_is_not_there(tmp_path, annotator, codebook):
    path = tmp_path / "new.annotator"
    script = (
        "import os, signal; from annotator.store import engine\n"
        f"with engine.creating({str(path)!r}, None): os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert subprocess.run([sys.executable, "-c", script]).returncode == -signal.SIGKILL
    assert not path.exists()
    Project.create(path, annotator, codebook).close()


def test_making_a_project_leaves_nothing_beside_it_and_replaces_nothing(tmp_path, annotator, codebook):
    path = tmp_path / "new.annotator"
    with Project.create(path, annotator, codebook) as project:
        assert len(project.codebook.current().labels) == len(codebook.labels)
    assert [item.name for item in tmp_path.iterdir()] == ["new.annotator"]
    with pytest.raises(StoreError) as caught, engines.creating(tmp_path / "late.annotator", annotator.id):
        (tmp_path / "late.annotator").write_text("a colleague was faster")
    assert caught.value.message == "store.exists"
    assert (tmp_path / "late.annotator").read_text() == "a colleague was faster"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["late.annotator", "new.annotator"]


@pytest.mark.parametrize(
    "name", ["what?", "%41", "%20", "a#b", "two  words ", "Пётр 協定", 'it\'s "so"', "a&uri=true", ":memory:"]
)
def test_a_project_lies_where_its_name_says(tmp_path, annotator, codebook, monkeypatch, name):
    """`%41` once opened the project in the folder A beside it; a `?` cut the name off."""
    for folder in ("A", name):
        (tmp_path / folder).mkdir(exist_ok=True)
        Project.create(tmp_path / folder / f"{name}.annotator", annotator, codebook).close()
    path = tmp_path / name / f"{name}.annotator"
    with Project.open(path, annotator) as project:
        project.ledger.find_or_add(name, "topic")
        assert project.copied() is None
    monkeypatch.setattr(engines, "_is_writable", lambda path: False)
    with Project.open(path, annotator, read_only=True) as project:
        assert [entry.name for entry in project.ledger.entries()] == [name.strip()]
    with Project.open(tmp_path / "A" / path.name, annotator, read_only=True) as other:
        assert other.ledger.entries() == []
    assert sorted(item.name for item in tmp_path.iterdir()) == sorted({"A", name})
    assert [item.name for item in (tmp_path / "A").iterdir()] == [path.name]


def _state(folder: Path) -> dict[str, bytes]:
    return {item.name: item.read_bytes() for item in folder.iterdir()}


def test_reading_only_writes_nothing(project_path, tmp_path):
    before = _state(tmp_path)
    with Project.open(project_path, Annotator(name="Marta"), read_only=True) as project:
        assert project.exchange.stats()["by_annotator"] == {}
        assert [label.name for label in project.codebook.current().labels]
        with pytest.raises(StoreError) as caught:
            project.ledger.find_or_add("Kazakhstan", "country")
        assert caught.value.message == "store.readonly"
    assert _state(tmp_path) == before


def test_reading_only_in_a_protected_place_needs_no_file_beside_the_project(project_path, tmp_path, monkeypatch):
    monkeypatch.setattr(engines, "_is_writable", lambda path: False)  # root may write everywhere
    with Project.open(project_path, Annotator(name="Marta"), read_only=True) as project:
        assert [label.name for label in project.codebook.current().labels]
        assert [item.name for item in tmp_path.iterdir()] == [project_path.name]


def test_reading_only_sees_what_an_open_window_has_written(project, project_path, document, monkeypatch):
    monkeypatch.setattr(engines, "_is_writable", lambda path: False)
    with Project.open(project_path, Annotator(name="Marta"), read_only=True) as reader:
        assert [found.id for found in reader.documents.list()] == [document.id]


def test_an_older_project_is_not_upgraded_by_reading_it(project_path, annotator, monkeypatch):
    monkeypatch.setattr(engines, "VERSIONS", (*engines.VERSIONS, "9999"))
    before = project_path.read_bytes()
    with pytest.raises(StoreError) as caught:
        Project.open(project_path, annotator, read_only=True)
    assert caught.value.message == "store.older"
    assert project_path.read_bytes() == before


def test_a_locked_project_is_named(project_path, annotator, monkeypatch):
    monkeypatch.setattr(engines, "_BUSY_SECONDS", 0.05)
    with sqlite3.connect(project_path) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as caught:
            Project.open(project_path, annotator)
        assert caught.value.message == "store.locked"
        other.rollback()
    other.close()


def test_a_password_is_not_shown():
    assert server.shown("postgresql://anna:secret@host/db") == "postgresql://…@host/db"
    assert server.shown("/home/anna@home/p.annotator") == "/home/anna@home/p.annotator"


def test_user_actions_survive_a_power_cut(project):
    with project.reading() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
