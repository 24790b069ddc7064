"""Whether a folder lies on this machine. SQLite's locks and its shared memory do not reach across a network."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

_SHARED = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "afpfs", "9p", "ceph", "glusterfs", "lustre", "davfs", "webdav"),
        *(
            "fuse.sshfs",
            "fuse.davfs",
            "fuse.davfs2",
            "fuse.rclone",
            "fuse.gvfsd-fuse",
            "fuse.glusterfs",
            "fuse.ceph",
            "fuse.s3fs",
        ),
        *("virtiofs", "vboxsf", "prl_fs", "fuse.vmhgfs-fuse", "remote"),
    }
)
"""Kinds of file systems that other machines write to as well, by the names of Linux and macOS; "remote" is Windows' word."""


def is_on_network(folder: Path, kind_of: Callable[[Path], str] | None = None) -> bool:
    """Whether files in `folder` are shared with other machines; `kind_of` tells the file system's kind, "" when unknown."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    return (kind_of or _kind)(folder) in _SHARED


def _kind(folder: Path) -> str:
    if os.name == "nt":
        return _windows_kind(folder)
    if sys.platform == "darwin":
        return _mounted_kind(folder, _mounts_of_macos())
    try:
        mounts = Path("/proc/mounts").read_text("utf-8", "replace")
    except OSError:
        return ""
    return _mounted_kind(folder, [(point, kind) for _, point, kind, *_ in (line.split(" ") for line in mounts.splitlines())])


def _mounted_kind(folder: Path, mounts: list[tuple[str, str]]) -> str:
    """The kind of the innermost mount that holds `folder`; of two at one point the later one lies on top."""
    found = ("", "")
    for point, kind in mounts:
        point = point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        if folder.resolve().is_relative_to(point) and len(point) >= len(found[0]):
            found = (point, kind)
    return found[1]


def _mounts_of_macos() -> list[tuple[str, str]]:
    import re
    import subprocess

    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    return re.findall(r"^.* on (.*) \((\w+)[,)]", told, re.MULTILINE)


def _windows_kind(folder: Path) -> str:
    import ctypes

    remote = 4
    drive = folder.resolve().anchor
    windows = getattr(ctypes, "windll", None)
    if drive.startswith("\\\\") or (windows is not None and windows.kernel32.GetDriveTypeW(drive) == remote):
        return "remote"
    return ""
