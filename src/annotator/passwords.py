"""Where the password of a server comes from: the address, PGPASSWORD, PGPASSFILE, the system's keyring; else it is asked for.

It is never written into a project, the settings or a log. Without a keyring on the
machine the application works as well: it asks.
"""

import os
from urllib.parse import parse_qsl, quote, unquote, urlsplit, urlunsplit

SERVICE = "annotator"
"""The name under which the keyring lists our passwords."""


def is_server(target: str) -> bool:
    """Whether `target` is the address of a server."""
    return target.startswith("postgresql://")


def split(target: str) -> tuple[str, str]:
    """An address without its password, and the password or ""."""
    parts = urlsplit(target)
    user, at, place = parts.netloc.rpartition("@")
    name, _, password = user.partition(":")
    return urlunsplit(parts._replace(netloc=f"{name}{at}{place}")), unquote(password)


def complete(target: str, *, require_tls: bool = False) -> str:
    """`target` with the password that the keyring has for it, unless it has one; a file's path as it is."""
    if not is_server(target):
        return target
    if require_tls and "sslmode=" not in target:
        target += ("&" if "?" in target else "?") + "sslmode=require"
    if split(target)[1] or os.environ.get("PGPASSWORD"):
        return target
    password = _keyring("get_password", _account(target))
    return join(target, password) if password else target


def join(target: str, password: str) -> str:
    """`target` with `password`, for memory only."""
    bare = urlsplit(split(target)[0])
    user, at, place = bare.netloc.rpartition("@")
    return urlunsplit(bare._replace(netloc=f"{user}:{quote(password, safe='')}{at or '@'}{place}"))


def remember(target: str, password: str) -> bool:
    """Keep the password in the system's keyring. Returns False where there is none."""
    return _keyring("set_password", _account(target), password) is not None


def forget(target: str) -> None:
    """Take it out again, as one that the server refused."""
    _keyring("delete_password", _account(target))


def _account(target: str) -> str:
    """Name and server: one password for all projects there."""
    parts = urlsplit(split(target)[0])
    places = [value for name, value in parse_qsl(parts.query) if name in ("host", "port")]
    return " ".join([parts.netloc, *places])


def _keyring(method: str, account: str, *values: str) -> str | None:
    import keyring  # dear (it looks for what the desktop has), and only servers need it
    from keyring.errors import KeyringError

    try:
        found = getattr(keyring, method)(SERVICE, account, *values)
    except KeyringError:
        return None
    return found if method == "get_password" else ""
