# ruff: noqa: E501
"""Every rule of a team, tried with plain SQL as another role: refused, or without effect on anybody else."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import errors
from tests.documents import TEXT, read
from tests.server import PASSWORD, Server

from annotator.core.codebook import Codebook
from annotator.core.errors import StoreError
from annotator.core.model import REJECT, Annotation, Annotator, Document
from annotator.project import Project

pytestmark = pytest.mark.postgres
MARTA, BORIS, RITA = (Annotator(name=name) for name in ("Marta", "Boris", "Rita"))


@dataclass
class Team:
    """A project with a victim's work in it: Marta's mark, decision, note and status; Boris attacks, Rita reviews."""

    server: Server
    database: str
    document: Document
    mark: Annotation
    marta: Project
    boris: Project
    rita: Project
    attack: psycopg.Connection

    def as_owner(self, statement: str, *values: object) -> list[tuple]:
        with self.server.connect(self.database) as connection:
            done = connection.execute(statement, values)
            return done.fetchall() if done.description else []

    def everything(self) -> dict[str, list[tuple]]:
        names = (
            "annotation",
            "decision",
            "note",
            "status",
            "layer",
            "label",
            "document",
            "journal",
            "action",
            "touched",
            "annotator",
        )
        return {name: self.as_owner(f"SELECT * FROM {name} ORDER BY 1, 2") for name in names}


@pytest.fixture
def team(server: Server, database: str, annotator: Annotator, codebook: Codebook) -> Iterator[Team]:
    ranks = {MARTA: "annotator", BORIS: "annotator", RITA: "reviewer"}
    addresses = {who: server.member(database, who, rank) for who, rank in ranks.items()}
    added = read(title="Astana")
    with Project.open(server.url(database, "Anna"), annotator) as anna:
        anna.documents.add(added)
    doors = [Project.open(address, who) for who, address in addresses.items()]
    marta, boris, rita = doors
    [mark] = marta.annotations.mark(added.document.id, ((0, 8),), codebook.by_name("Claim").id).records
    marta.documents.set_status(added.document.id, "author", "in progress")
    marta.notes.add("annotation", mark.id, "Is it whole?")
    rita.review.decide(mark, REJECT)
    boris.annotations.mark(added.document.id, ((10, 13),), codebook.by_name("Claim").id)
    attack = server.connect(database, f"Boris {BORIS.id.hex[:6]}", PASSWORD)
    yield Team(server, database, added.document, mark, marta, boris, rita, attack)
    attack.close()
    for door in doors:
        door.close()


REFUSED = {
    "a mark of another's layer changed": "UPDATE annotation SET note = 'x', revision = revision + 1 WHERE id = '{mark}'",
    "a mark of another's layer moved into one's own": "UPDATE annotation SET layer_id = '{mine}', revision = 2 WHERE id = '{mark}'",
    "a mark put into another's layer": "INSERT INTO annotation SELECT gen_random_uuid(), 1, false, author, created, updated, removed, "
    "document_id, layer_id, label_id, 1, 2, pieces, attributes, unconfirmed, note, origin FROM annotation WHERE id = '{mark}'",
    "one's own mark put into another's layer": "UPDATE annotation SET layer_id = '{theirs}', revision = revision + 1 WHERE layer_id = '{mine}'",
    "a revision left as it is": "UPDATE annotation SET note = 'x' WHERE layer_id = '{mine}'",
    "a revision set back": "UPDATE annotation SET note = 'x', revision = 0 WHERE layer_id = '{mine}'",
    "a revision leapt over": "UPDATE annotation SET note = 'x', revision = 1000000 WHERE layer_id = '{mine}'",
    "an id exchanged": "UPDATE annotation SET id = gen_random_uuid(), revision = revision + 1 WHERE layer_id = '{mine}'",
    "a mark deleted": "DELETE FROM annotation",
    "everything emptied": "TRUNCATE annotation CASCADE",
    "a table dropped": "DROP TABLE annotation",
    "a layer taken over": "UPDATE layer SET annotator_id = '{me}', revision = revision + 1 WHERE id = '{theirs}'",
    "a layer made for another": "INSERT INTO layer SELECT gen_random_uuid(), 1, false, author, created, updated, removed, "
    "annotator_id, 'x', false, false FROM layer WHERE id = '{theirs}'",
    "an adjudication layer without being a reviewer": "INSERT INTO layer SELECT gen_random_uuid(), 1, false, author, created, updated, "
    "removed, '{me}', 'x', true, false FROM layer WHERE id = '{mine}'",
    "another's name changed": "UPDATE annotator SET name = 'x', revision = revision + 1 WHERE id = '{marta}'",
    "another's decision changed": "UPDATE decision SET verdict = 'accept'",
    "a decision given as another": "INSERT INTO decision SELECT gen_random_uuid(), 1, false, annotator_id, document_id, subject, "
    "subject_id, subject_revision, 'accept', snapshot, results, '', now() FROM decision",
    "a colleague's mark judged without being a reviewer": "INSERT INTO decision SELECT gen_random_uuid(), 1, false, '{me}', document_id, "
    "subject, subject_id, subject_revision, 'accept', snapshot, results, '', now() FROM decision",
    "another's note changed": "UPDATE note SET text = 'x', revision = revision + 1",
    "a status set for another": "UPDATE status SET state = 'new', revision = revision + 1",
    "a record brought in as absent": "INSERT INTO note SELECT gen_random_uuid(), 1, true, author, created, updated, removed, subject, "
    "subject_id, 'x', reply_to FROM note",
    "the codebook changed without being an admin": "UPDATE label SET name = 'x', revision = revision + 1",
    "a text changed": "UPDATE document SET text = 'x'",
    "a text deleted": "DELETE FROM document",
    "another text put in the place of one": "INSERT INTO document SELECT gen_random_uuid(), 'sha256:0', 1, name, original_digest, reader, "
    "offsets, imported, 'x' FROM document",
    "a document of others taken out": "UPDATE document_metadata SET removed = true, revision = revision + 1",
    "a journal row forged": "INSERT INTO journal VALUES (1, 99, 'annotation', '{mark}', 7, false, true, NULL)",
    "a journal row changed": "UPDATE journal SET before = NULL",
    "a journal row deleted": "DELETE FROM journal",
    "an action forged": "INSERT INTO action (id, name, annotator_id, at, form, kinds, live) VALUES "
    "(gen_random_uuid(), 'mark', '{marta}', now(), 1, '[]', true)",
    "another's action reverted": "SELECT team.begin_action(gen_random_uuid(), 'undo', 1, true, {action}, {action})",
    "others' work taken over": "SELECT team.adopt(true)",
    "the way to take over opened by hand": "INSERT INTO team.adopting VALUES (pg_current_xact_id())",
    "the team read": "SELECT * FROM team.member",
    "the team changed": "UPDATE team.member SET rank = 'admin'",
    "somebody added without being an admin": "SELECT team.add('{role}', gen_random_uuid(), 'admin', NULL)",
    "somebody removed without being an admin": "SELECT team.remove('Anna')",
    "the project's own values changed": "UPDATE info SET value = 'x' RETURNING 1",
    "the table of marks locked": "LOCK TABLE annotation IN ACCESS EXCLUSIVE MODE",
    "the table of labels locked": "LOCK TABLE label IN SHARE ROW EXCLUSIVE MODE",
    "the table of suggestions locked": "LOCK TABLE suggestion IN EXCLUSIVE MODE",
    "the journal locked": "LOCK TABLE journal IN EXCLUSIVE MODE",
    "the texts locked": "SELECT * FROM document FOR UPDATE",
    "another member's line held": "SELECT * FROM team.member FOR UPDATE",
    "a trigger switched off": "ALTER TABLE annotation DISABLE TRIGGER ALL",
    "triggers passed over": "SET session_replication_role = replica",
    "row security switched off": "ALTER TABLE annotation DISABLE ROW LEVEL SECURITY",
    "the owner's part taken": "SET ROLE template_owner",
    "another's part taken": "SET SESSION AUTHORIZATION 'Anna'",
    "a function put in the way": "CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT NULL::timestamptz $$",
    "the journal's function called": "SELECT team.current_action()",
}


@pytest.mark.parametrize("tried", REFUSED)
def test_an_attack_is_refused_or_without_effect(team: Team, tried: str):
    layers = {owner: id_ for id_, owner in team.as_owner("SELECT id, annotator_id FROM layer")}
    [(action,)] = team.as_owner("SELECT min(sequence) FROM action WHERE annotator_id = %s", MARTA.id)
    statement = REFUSED[tried].format(
        mark=team.mark.id, mine=layers[BORIS.id], theirs=layers[MARTA.id], me=BORIS.id, marta=MARTA.id, action=action,
        role=f"Boris {BORIS.id.hex[:6]}",
    )  # fmt: skip
    before = team.everything()
    try:
        with team.attack.transaction():
            touched = team.attack.execute(statement).rowcount
    except (errors.InsufficientPrivilege, errors.CheckViolation):
        touched = 0
    assert touched <= 0
    assert team.everything() == before


def test_plain_sql_on_ones_own_marks_is_journalled_as_what_it_is(team: Team):
    forged = "UPDATE annotation SET note = 'x', revision = revision + 1, author = %s WHERE layer_id = %s"
    assert team.attack.execute(forged, [MARTA.id, team.boris.layer]).rowcount == 1
    [action] = team.boris.history(1)
    assert (action.name, action.annotator_id) == ("sql", BORIS.id)
    [(author,)] = team.as_owner("SELECT author FROM annotation WHERE note = 'x'")
    assert author == BORIS.id
    team.boris.undo()
    assert team.as_owner("SELECT count(*) FROM annotation WHERE note = 'x'") == [(0,)]


def test_a_finished_layer_takes_no_more_marks_and_is_not_reopened_by_its_annotator(team: Team, codebook: Codebook):
    finish = "UPDATE layer SET finished = true, revision = revision + 1 WHERE id = %s"
    assert team.attack.execute(finish, [team.boris.layer]).rowcount == 1
    with pytest.raises(StoreError, match="finished"):
        team.boris.annotations.mark(team.document.id, ((1, 3),), codebook.by_name("Claim").id)
    with pytest.raises(errors.InsufficientPrivilege):
        team.attack.execute("UPDATE layer SET finished = false, revision = revision + 1 WHERE id = %s", [team.boris.layer])


def test_rows_and_transactions_that_an_attacker_holds_stop_nobody(team: Team, codebook: Codebook):
    place = team.rita.place()
    team.attack.execute("BEGIN")
    team.attack.execute("SELECT pg_advisory_xact_lock(n) FROM generate_series(0, 999) n")
    team.attack.execute("SELECT * FROM annotation FOR UPDATE").fetchall()
    team.attack.execute("SELECT * FROM entry FOR UPDATE").fetchall()
    team.attack.execute("SELECT * FROM label FOR UPDATE").fetchall()
    team.attack.execute("SELECT * FROM layer FOR UPDATE").fetchall()
    team.attack.execute("SELECT team.enter()")
    [mark] = team.marta.annotations.mark(team.document.id, ((20, 25),), codebook.by_name("Claim").id).records
    team.marta.annotations.set_note(mark.id, "held by nobody")
    assert mark.id in {record.id for record in team.rita.changes_since(place).records}
    team.attack.execute("ROLLBACK")


LOOKS = (
    "SELECT id FROM annotation WHERE layer_id <> '{mine}'",
    "SELECT before FROM journal WHERE kind IN ('annotation', 'decision', 'note', 'status') AND before IS NOT NULL",
    "SELECT record_id FROM journal WHERE record_id = '{mark}'",
    "SELECT sequence FROM action WHERE annotator_id = '{marta}' AND kinds ? 'annotation'",
    "SELECT document_id FROM touched JOIN action USING (sequence) WHERE annotator_id = '{marta}' AND kinds ? 'annotation'",
    "SELECT id FROM decision",
    "SELECT text FROM note",
    "SELECT state FROM status",
    "SELECT id FROM conflict",
    "SELECT n FROM (SELECT count(*) AS n FROM annotation) c WHERE n > 1",
    "SELECT most_common_vals FROM pg_stats WHERE tablename = 'annotation'",
)


def _look(team: Team, statement: str) -> list[tuple]:
    return team.attack.execute(statement.format(mine=team.boris.layer, mark=team.mark.id, marta=MARTA.id)).fetchall()


def test_blind_annotators_see_others_work_nowhere_until_their_own_is_finished(team: Team):
    team.marta.annotations.set_note(team.mark.id, "a second look")
    assert _look(team, LOOKS[0])
    assert team.boris.changes_since(team.boris.place()).records == ()
    place = team.boris.place()
    team.as_owner("INSERT INTO info VALUES ('blind', 'yes')")
    team.as_owner("ANALYZE")
    assert {look: _look(team, look) for look in LOOKS} == {look: [] for look in LOOKS}
    team.marta.annotations.set_note(team.mark.id, "a third look")
    assert not team.boris.changes_since(place)
    assert team.boris.exchange.stats()["by_annotator"] == {"Boris": 1}
    assert team.boris.documents.list()[0].annotations == 1
    assert len(team.rita.documents.open(team.document.id).marks) == 2
    team.attack.execute("UPDATE layer SET finished = true, revision = revision + 1 WHERE id = %s", [team.boris.layer])
    assert len(team.boris.documents.open(team.document.id).marks) == 2


def test_suggestions_are_each_annotators_own(team: Team):
    team.marta.suggestions.keep(team.document.id, "rules", [])
    assert team.marta.suggestions.is_fresh(team.document.id, "rules")
    assert not team.boris.suggestions.is_fresh(team.document.id, "rules")


def test_a_write_that_touches_no_row_is_an_error(team: Team):
    with team.boris.action("mark") as tx:
        tx.check_mine = tx.check_open = lambda records: None  # past our own courtesy, to what the server says
        with pytest.raises(StoreError) as caught:
            tx.put(replace(team.mark, note="mine now"))
    assert caught.value.message == "store.lost"
    assert team.marta.annotations.get(team.mark.id).note == ""


def test_who_is_in_no_team_sees_nothing(team: Team):
    role = f"stranger {uuid4().hex[:6]}"
    team.server.make_role(role)
    with pytest.raises(StoreError) as caught:
        Project.open(team.server.url(team.database, role), Annotator(id=UUID(int=1), name="Stranger"))
    assert caught.value.message == "server.stranger"


def test_the_text_is_what_it_was(team: Team):
    assert team.boris.documents.text(team.document.id) == TEXT
