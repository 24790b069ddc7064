from pathlib import Path

import pytest

from annotator.core.errors import StoreError
from annotator.project import Project
from annotator.store import places
from annotator.store.places import is_on_network


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "remote"])
def test_what_other_machines_write_to_is_on_the_network(kind):
    assert is_on_network(Path("/home/anna"), lambda folder: kind)


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "apfs", "ntfs", "tmpfs", "overlay", ""])
def test_a_disk_of_this_machine_is_not(kind):
    assert not is_on_network(Path("/home/anna"), lambda folder: kind)


@pytest.mark.parametrize("folder", [r"\\server\share", "//server/share"])
def test_a_path_that_begins_with_a_server_is(folder):
    assert is_on_network(type("Unc", (), {"__str__": lambda self: folder})(), lambda folder: "")


def test_the_innermost_mount_counts():
    mounts = [("/", "ext4"), ("/home", "nfs4"), ("/home/anna/my\\040disk", "ext4"), ("/homes", "cifs")]
    kinds = {
        folder: places._mounted_kind(Path(folder), mounts) for folder in ("/home/b", "/home/anna/my disk/x", "/homesick", "/")
    }
    assert kinds == {"/home/b": "nfs4", "/home/anna/my disk/x": "ext4", "/homesick": "ext4", "/": "ext4"}


def test_a_project_on_a_share_is_refused_with_the_reason_and_the_way_out(
    project_path, annotator, codebook, tmp_path, monkeypatch
):
    monkeypatch.setattr(places, "_kind", lambda folder: "cifs")
    before = project_path.read_bytes()
    for reach in (
        lambda: Project.open(project_path, annotator),
        lambda: Project.create(tmp_path / "new.annotator", annotator, codebook),
    ):
        with pytest.raises(StoreError) as caught:
            reach()
        assert caught.value.message == "store.network"
        assert "network drive" in str(caught.value)
        assert "PostgreSQL" in caught.value.hint
    assert project_path.read_bytes() == before
    with Project.open(project_path, annotator, read_only=True) as project:
        assert project.documents.list() == []
