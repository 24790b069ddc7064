import pytest

from annotator import resources
from annotator.core.errors import InputError


def test_shipped_files_are_found():
    assert resources.path("codebooks", "diplomacy.toml").is_file()
    assert [file.name for file in resources.corpus()] == ["000_55af546eec942ea4.txt", "004_8c63e075a68d49fa.txt"]
    with pytest.raises(FileNotFoundError):
        resources.path("codebooks", "nothing.toml")


def test_an_installed_wheel_reads_what_it_brought(tmp_path, monkeypatch):
    (tmp_path / "_corpus").mkdir()
    (tmp_path / "_corpus" / "one.txt").write_text("One.")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    assert resources.corpus() == (tmp_path / "_corpus" / "one.txt",)


@pytest.mark.parametrize(
    ("toml", "word"),
    [
        ("labels = [", "codebook.toml"),
        ("title = 1", "labels"),
        ("[[labels]]\nkind = 'claim'", "name"),
        ("[[labels]]\nname = 'Claim'\nkind = 'assertion'", "kind"),
        ("[[labels]]\nname = 'Claim'\nkind = 'claim'\ncolor = 'blue'", "color"),
        ("[[labels]]\nname = 'Claim'\nkind = 'claim'\n[[labels.attributes]]\nname = 'mode'\ntype = 'choice'", "mode"),
        ("[[labels]]\nname = 'Claim'\nkind = 'claim'\nid = '7'", "Claim"),
    ],
)
def test_a_faulty_codebook_is_one_sentence_that_names_the_place(tmp_path, toml, word):
    file = tmp_path / "codebook.toml"
    file.write_text(toml)
    with pytest.raises(InputError) as caught:
        resources.read_codebook(file)
    assert word in str(caught.value)


def test_an_unreadable_codebook_says_why(tmp_path):
    with pytest.raises(InputError, match="No such file"):
        resources.read_codebook(tmp_path / "none.toml")
