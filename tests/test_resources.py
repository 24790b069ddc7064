import pytest

from annotator import resources
from annotator.core.errors import InputError
from annotator.core.model import Annotator
from annotator.project import Project


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


@pytest.mark.parametrize("name", [one.name for one in resources.codebooks()])
def test_every_shipped_codebook_explains_itself_and_has_no_clash(name):
    book = resources.codebook(name)
    assert book.clashes() == []
    assert all(label.colour and label.description and label.guideline and label.examples for label in book.labels)
    assert all(label.joins for label in book.labels if label.kind == "relation")
    assert all(book.attribute(label.id, one.shown_if[0]) for label in book.labels for one in label.attributes if one.shown_if)


def test_shipped_codebooks_share_no_label():
    ids = [label.id for one in resources.codebooks() for label in resources.codebook(one.name).labels]
    assert len(ids) == len(set(ids))
    assert [one.name for one in resources.codebooks()] == ["diplomacy", "debates", "policy"]


def test_a_codebook_is_found_by_name_or_file(tmp_path):
    assert resources.find_codebook("debates") == resources.codebook("debates")
    file = tmp_path / "debates.toml"
    file.write_text(resources.path("codebooks", "policy.toml").read_text("utf-8"), "utf-8")
    assert resources.find_codebook(str(file)) == resources.codebook("policy")


def test_the_folder_of_samples_holds_no_other_documents(tmp_path):
    """Notes beside them have no ending, or importing the folder would bring them along."""
    with Project.create(tmp_path / "samples.annotator", Annotator(name="Anna"), resources.codebook()) as project:
        project.exchange.import_paths([resources.corpus()[0].parent])
        assert len(project.documents.list()) == 2
