import sqlite3
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from annotator.core.errors import StoreError
from annotator.project import Project
from annotator.store import engine as engines
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
    assert engines.shown("postgresql://anna:secret@host/db") == "postgresql://…@host/db"
    assert engines.shown("/home/anna@home/p.annotator") == "/home/anna@home/p.annotator"


def test_user_actions_survive_a_power_cut(project):
    with project.reading() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
