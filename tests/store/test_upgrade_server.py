"""A project on a server that was made with older rules gets the newer ones when who made it opens it."""

import pytest

from annotator.core.errors import StoreError
from annotator.store import engine, server
from annotator.store.engine import VERSIONS


@pytest.fixture
def server_project(request, annotator):
    real = request.getfixturevalue("server")
    request.getfixturevalue("template")  # makes the role Anna, who may make databases
    name = real.fresh_name()
    address = real.url(name, "Anna")
    with server.creating(address, annotator.id, "0002"):
        pass
    yield address, lambda: real.connect(name)
    real.drop(name)


@pytest.mark.postgres
def test_who_made_a_project_brings_it_to_the_newest_rules(server_project):
    address, connect = server_project
    with connect() as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0002",)
    engine.open_existing(address).dispose()
    with connect() as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (VERSIONS[-1],)
        assert connection.execute("SELECT count(*) FROM pg_policies WHERE tablename = 'status'").fetchone()[0] >= 3


@pytest.mark.postgres
def test_a_member_leaves_the_upgrade_to_who_made_it(server_project, request):
    address, connect = server_project
    real = request.getfixturevalue("server")
    role = real.fresh_name()
    real.make_role(role)
    with connect() as connection:
        connection.execute(
            "INSERT INTO team.member (role, annotator_id, rank) VALUES (%s, gen_random_uuid(), 'annotator')", [role]
        )
        [team] = connection.execute("SELECT team FROM team.called").fetchone()
        connection.execute(f'GRANT "{team}" TO "{role}"')
    with pytest.raises(StoreError):
        engine.open_existing(address.replace("Anna:", f"{role}:"))
    with connect() as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0002",)
