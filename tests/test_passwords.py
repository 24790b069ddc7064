"""Passwords: put into an address for memory only, kept by the keyring, and nowhere else."""

import keyring
import pytest
from keyring.backend import KeyringBackend

from annotator import passwords

ADDRESS = "postgresql://marta@db.example.org/statements?sslmode=require"


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    before = keyring.get_keyring()
    monkeypatch.delenv("PGPASSWORD", raising=False)
    ring = Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.mark.parametrize("password", ["plain", "s:e/c@r et", "п@роль?#", "%41"])
def test_any_password_goes_in_and_comes_out(password):
    whole = passwords.join(ADDRESS, password)
    assert passwords.split(whole) == (ADDRESS, password)
    assert passwords.join(whole, "other") == passwords.join(ADDRESS, "other")


def test_the_keyring_knows_one_password_for_all_projects_of_a_server(ring):
    assert passwords.complete(ADDRESS) == ADDRESS
    assert passwords.remember(ADDRESS, "secret")
    other = ADDRESS.replace("statements", "reports")
    assert passwords.split(passwords.complete(other)) == (other, "secret")
    assert passwords.split(passwords.complete(other.partition("?")[0], require_tls=True)) == (other, "secret")
    passwords.forget(other)
    assert passwords.complete(ADDRESS) == ADDRESS
    passwords.forget(other)


def test_what_is_said_goes_before_what_is_kept(ring, monkeypatch):
    passwords.remember(ADDRESS, "kept")
    said = passwords.join(ADDRESS, "said")
    assert passwords.complete(said) == said
    monkeypatch.setenv("PGPASSWORD", "environment")
    assert passwords.complete(ADDRESS) == ADDRESS


def test_without_a_keyring_it_is_not_kept_and_nothing_fails(monkeypatch):
    from keyring.backends import fail

    monkeypatch.delenv("PGPASSWORD", raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    try:
        assert not passwords.remember(ADDRESS, "secret")
        assert passwords.complete(ADDRESS) == ADDRESS
    finally:
        keyring.set_keyring(before)
