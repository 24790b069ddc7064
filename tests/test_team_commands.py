"""`team` and `copy` from the command line on a real server; no password is left lying about."""

import json
import os
from pathlib import Path

import pytest
from tests.server import PASSWORD, Server
from tests.test_cli import Shell

pytestmark = [pytest.mark.slow, pytest.mark.postgres]
FIRST = "fir:st@pass/word"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    shell = Shell(tmp_path)
    shell.environment |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "ANNOTATOR_NEW_PASSWORD": FIRST}
    return shell


def test_a_team_from_its_making_to_its_end(server: Server, shell: Shell, tmp_path: Path):
    name = server.fresh_name()
    server.make_role(f"keeper{name}", "CREATEDB CREATEROLE")
    keeper = server.url(name, f"keeper{name}")
    assert "14 labels" in shell.done("new", keeper)
    assert "already something" in shell("new", keeper).stderr
    assert f"ola{name}: annotator" in shell.done("team", keeper, "add", f"ola{name}")
    assert f"rita{name}: reviewer" in shell.done("team", keeper, "add", f"rita{name}", "--role", "reviewer")
    assert f"ola{name}: reviewer" in shell.done("team", keeper, "add", f"ola{name}", "--role", "reviewer")
    ola = server.url(name, f"ola{name}", FIRST)
    assert "only an admin" in shell("team", ola, "add", "somebody").stderr
    assert "not in the team" in shell("team", keeper, "remove", "nobody").stderr
    (tmp_path / "a.txt").write_text("Sergey Lavrov: We support it.\n")
    assert "1 imported" in shell.done("import", ola, "a.txt")
    told = json.loads(shell.done("team", keeper, "blind", "--json"))
    assert told["blind"]
    assert {member["role"] for member in told["team"]} == {"admin", "reviewer"}
    assert f"ola{name}" not in shell.done("team", keeper, "remove", f"ola{name}")
    assert shell("stats", ola).returncode == 1
    assert "at least one admin" in shell("team", keeper, "remove", f"keeper{name}").stderr
    wrong = shell("stats", server.url(name, f"rita{name}", "wrong"))
    assert "does not take this name and password" in wrong.stderr
    missing = shell("stats", server.url("nowhere", f"rita{name}", FIRST))
    assert "There is no project at" in missing.stderr
    away = shell("stats", f"postgresql://rita{name}:x@/p?host=%2Fnowhere")
    assert "cannot be reached" in away.stderr
    for said in (wrong, missing, away):
        assert len(said.stderr.strip().splitlines()) == 1
    said = [Path(folder, file) for folder, _, files in os.walk(tmp_path) for file in files]
    assert not [path for path in said if any(word.encode() in path.read_bytes() for word in (PASSWORD, FIRST))]
    assert FIRST not in server.log()
    server.drop(name)


def test_a_project_goes_to_a_server_and_back_without_loss(server: Server, shell: Shell, tmp_path: Path):
    name = server.fresh_name()
    server.make_role(f"keeper{name}", "CREATEDB CREATEROLE")
    there = server.url(name, f"keeper{name}")
    (tmp_path / "a.txt").write_text("Question: Do you support it?\nSergey Lavrov: We 🇷🇺 support the JCPOA.\n")
    shell.done("new", "p.annotator")
    shell.done("import", "p.annotator", "a.txt")
    shell.done("copy", "p.annotator", there)
    shell.done("copy", there, "q.annotator")
    for number, project in enumerate(("p.annotator", there, "q.annotator")):
        shell.done("export", project, "-o", f"{number}.jsonl", "--hand-over")
    assert (tmp_path / "0.jsonl").read_bytes() == (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()
    assert "already something" in shell("copy", "p.annotator", there).stderr
    server.drop(name)
