import json
from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from uuid import UUID, uuid5

import pytest

from annotator import resources
from annotator.core.errors import InputError, RuleError, StoreError
from annotator.core.model import ACCEPT, NAMESPACE, REJECT, Annotation, Annotator, Entry, Label, Source, Suggestion, suggestion_id
from annotator.project import Project
from annotator.project.checking import verify

MARTA = Annotator(id=UUID(int=1 << 64), name="Marta")
IVAN = Annotator(id=UUID(int=2 << 64), name="Иван")
TEXT = "Question: Do you support it?\nSergey Lavrov: We 🇷🇺 support the JCPOA, as Kazakhstan’s minister does.\n"
OTHER = "Sergey Lavrov: The JCPOA stands.\n"


@pytest.fixture
def make(tmp_path):
    """Makes and opens projects by name; closes them all afterwards."""
    projects = []

    def open_(name: str, annotator: Annotator = MARTA) -> Project:
        path = tmp_path / f"{name}.annotator"
        project = Project.open(path, annotator) if path.exists() else Project.create(path, annotator, resources.codebook())
        projects.append(project)
        return project

    yield open_
    for project in projects:
        project.close()


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def fill(project: Project, folder: Path) -> tuple[UUID, UUID]:
    """Everything that a project can hold, on two documents."""
    report = project.exchange.import_paths([write(folder, "talk.txt", TEXT), write(folder, "other.txt", OTHER)])
    assert len(report.imported) == 2 and not report.refused
    first, second = (uuid5(NAMESPACE, project.suggestions.digest_of(item.id)) for item in project.documents.list())
    if project.documents.text(first) != TEXT:
        first, second = second, first
    book = project.codebook.current()
    position, place = book.by_name("Position"), book.by_name("Place")
    jcpoa = project.ledger.find_or_add("JCPOA", "agreement")
    deal = project.ledger.find_or_add("the deal", "agreement")
    project.ledger.merge(deal.id, jcpoa.id)
    project.ledger.put(Entry(kind="state", name="Unused", outside_ids={"wikidata": "Q159"}))
    start = TEXT.index("We")
    project.annotations.mark(
        first,
        ((start, start + 2), (TEXT.index("support the"), TEXT.index(", as"))),
        position.id,
        attributes={"stance": "for", "target": str(deal.id)},
        unconfirmed=("target",),
        note="“we” = the state",
    )
    kazakhstan = TEXT.index("Kazakhstan")
    project.annotations.mark(first, ((kazakhstan, kazakhstan + 10),), place.id)
    project.annotations.mark(first, (), position.id, attributes={"stance": "against"})
    project.annotations.mark(second, ((0, 6),), place.id)
    project.annotations.mark(second, ((7, 13),), place.id)
    gone, kept = marks_of(project, second)[:2]
    project.annotations.remove([gone.id])
    whole, support = marks_of(project, first)[:2]
    project.annotations.set_note(support.id, "changed")
    project.relations.link(support.id, whole.id, book.by_name("restates").id, note="inside")
    project.relations.link(support.id, kept.id, book.by_name("reacts-to").id, note="across")
    project.notes.add("annotation", support.id, "Sure? 🤔")
    project.notes.add("document", first, "Read twice.")
    project.notes.add("label", place.id, "Metonymy?")
    project.documents.set_metadata(first, place="Astana", fields={"b": "2", "a": "1"}, variant_of=second)
    turns = project.documents.open(first).turns
    project.documents.set_turns(first, [replace(turns[0], role="aside"), *turns[2:]])
    project.suggestions.keep(first, "rules 1", [suggest(project, first, 20, 25, place), suggest(project, first, 30, 36, place)])
    for suggestion, verdict in zip(project.suggestions.pending(first), (ACCEPT, REJECT), strict=True):
        project.review.decide(suggestion, verdict, reason="seen")
    project.documents.set_status(first, "author", "in progress", unsure=True)
    project.assignments.assign([second], [project.annotator.id])
    return first, second


def suggest(project, document_id, start, end, label) -> Suggestion:
    fragments, attributes = ((start, end),), {"refers_to": "nobody known"}
    return Suggestion(
        id=suggestion_id(project.suggestions.digest_of(document_id), label.id, fragments, attributes),
        document_id=document_id,
        label_id=label.id,
        fragments=fragments,
        attributes=attributes,
        sources=(Source(name="rule:test", score=0.9),),
    )


def marks_of(project: Project, document_id: UUID) -> list[Annotation]:
    return sorted(project.documents.open(document_id).marks.records(), key=lambda mark: (mark.fragments, mark.id))


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n")[:-1]]


@pytest.mark.parametrize("hand_over", [False, True])
@pytest.mark.parametrize("second_annotator", [MARTA, IVAN])
def test_export_merged_into_a_new_project_and_exported_again_gives_equal_bytes(make, tmp_path, hand_over, second_annotator):
    old = make("old")
    first, _ = fill(old, tmp_path)
    if hand_over:
        old.documents.remove(first)
    before, after = tmp_path / "before.jsonl", tmp_path / "after.jsonl"
    report = old.exchange.export(before, hand_over=hand_over)
    assert report.documents == 2
    new = make("new", second_annotator)
    changes, merged = new.exchange.merge([before])
    assert changes.action == "merge" and len(changes.documents) == 2
    assert merged.new["document"] == 2 and merged.conflicts == 0
    new.exchange.export(after, hand_over=hand_over)
    assert after.read_bytes() == before.read_bytes()


def test_nothing_of_the_records_is_lost_on_the_way(make, tmp_path):
    old, new = make("old"), make("new", IVAN)
    first, second = fill(old, tmp_path)
    old.exchange.export(tmp_path / "all.jsonl", hand_over=True)
    new.exchange.merge([tmp_path / "all.jsonl"])
    for document in (first, second):
        ours, theirs = old.documents.open(document), new.documents.open(document)
        assert (theirs.document, theirs.metadata, theirs.turns) == (ours.document, ours.metadata, ours.turns)
        assert (theirs.decisions, theirs.statuses) == (ours.decisions, ours.statuses)
        assert marks_of(new, document) == marks_of(old, document)
        assert new.notes.of("document", document) == old.notes.of("document", document)
        for mark in marks_of(old, document):
            assert new.relations.of(mark.id) == old.relations.of(mark.id)
            assert new.notes.of("annotation", mark.id) == old.notes.of("annotation", mark.id)
    assert new.ledger.entries() == old.ledger.entries()
    assert new.codebook.current() == old.codebook.current()


def test_spans_hold_live_marks_only_and_decided_suggestions_stand_apart(make, tmp_path):
    project = make("one")
    first, _ = fill(project, tmp_path)
    project.exchange.export(tmp_path / "out.jsonl")
    [line] = [line for line in lines(tmp_path / "out.jsonl") if line["id"] == str(first)]
    assert {span["id"] for span in line["spans"]} | {item["id"] for item in line["document_labels"]} == {
        str(mark.id) for mark in marks_of(project, first)
    }
    assert sorted(item["verdict"] for item in line["suggestions"]) == ["accept", "reject"]
    assert {entry["name"] for entry in line["entries"]} >= {"JCPOA", "the deal"}
    assert "Unused" not in {entry["name"] for entry in line["entries"]}


def test_a_colleagues_marks_come_in_as_theirs_and_mine_as_mine(make, tmp_path):
    old = make("old", IVAN)
    first, _ = fill(old, tmp_path)
    old.exchange.export(tmp_path / "ivan.jsonl")
    marta, ivan = make("marta", MARTA), make("ivan", IVAN)
    for project in (marta, ivan):
        project.exchange.merge([tmp_path / "ivan.jsonl"])
    assert {mark.layer_id for mark in marks_of(marta, first)} == {old.layer} != {marta.layer}
    mark = marks_of(ivan, first)[1]
    ivan.annotations.set_note(mark.id, "still mine")
    with pytest.raises(RuleError):
        marta.annotations.set_note(mark.id, "not mine")


def test_merging_again_changes_nothing_and_leaves_no_undo_step(make, tmp_path):
    old, new = make("old"), make("new", IVAN)
    fill(old, tmp_path)
    old.exchange.export(tmp_path / "all.jsonl", hand_over=True)
    new.exchange.merge([tmp_path / "all.jsonl"])
    sequence = new.sequence()
    changes, report = new.exchange.merge([tmp_path / "all.jsonl", tmp_path / "all.jsonl"])
    assert not changes and not report.new and not report.changed
    assert new.sequence() == sequence


def test_undo_takes_a_merge_back_in_one_step_and_redo_brings_it_again(make, tmp_path):
    old, new = make("old"), make("new", IVAN)
    first, _ = fill(old, tmp_path)
    new.exchange.export(tmp_path / "before.jsonl", hand_over=True)
    old.exchange.export(tmp_path / "all.jsonl", hand_over=True)
    new.exchange.merge([tmp_path / "all.jsonl"])
    new.exchange.export(tmp_path / "merged.jsonl", hand_over=True)
    new.undo()
    assert new.documents.list() == []
    new.exchange.export(tmp_path / "undone.jsonl", hand_over=True)
    assert (tmp_path / "undone.jsonl").read_bytes() == (tmp_path / "before.jsonl").read_bytes()
    new.redo()
    new.exchange.export(tmp_path / "redone.jsonl", hand_over=True)
    assert (tmp_path / "redone.jsonl").read_bytes() == (tmp_path / "merged.jsonl").read_bytes()
    new.undo()
    changes, _ = new.exchange.merge([tmp_path / "all.jsonl"])
    assert changes and first in {item.id for item in new.documents.list()}


def test_the_higher_revision_wins_whichever_file_comes_first(make, tmp_path):
    old = make("old", IVAN)
    first, _ = fill(old, tmp_path)
    old.exchange.export(tmp_path / "early.jsonl")
    mark = marks_of(old, first)[1]
    old.annotations.set_note(mark.id, "later thought")
    old.exchange.export(tmp_path / "late.jsonl")
    for name, order in (("forth", ("early", "late")), ("back", ("late", "early"))):
        project = make(name)
        for file in order:
            project.exchange.merge([tmp_path / f"{file}.jsonl"])
        assert project.annotations.get(mark.id).note == "later thought"
        assert project.conflicts.list() == []


def test_equal_revisions_of_other_content_are_settled_alike_everywhere_and_the_loser_is_kept(make, tmp_path):
    marta, ivan = make("marta", MARTA), make("ivan", IVAN)
    first, _ = fill(marta, tmp_path)
    marta.exchange.export(tmp_path / "base.jsonl")
    ivan.exchange.merge([tmp_path / "base.jsonl"])
    marta.documents.set_metadata(first, place="Astana, Marta says")
    ivan.documents.set_metadata(first, place="Astana, Иван says")
    marta.exchange.export(tmp_path / "marta.jsonl")
    ivan.exchange.export(tmp_path / "ivan.jsonl")
    _, report = marta.exchange.merge([tmp_path / "ivan.jsonl"])
    ivan.exchange.merge([tmp_path / "marta.jsonl"])
    assert report.conflicts == 1
    assert marta.documents.open(first).metadata.place == ivan.documents.open(first).metadata.place
    losers = [conflict.loser["place"] for project in (marta, ivan) for conflict in project.conflicts.list()]
    assert len(losers) == 2 and len({*losers, marta.documents.open(first).metadata.place}) == 2


def test_joined_files_merge_as_the_files_do_in_any_order(make, tmp_path):
    base = make("base")
    first, second = fill(base, tmp_path)
    base.exchange.export(tmp_path / "base.jsonl", hand_over=True)
    files = []
    for number, name in enumerate(("Anna", "Boris", "Chen"), 3):
        other = make(name, Annotator(id=UUID(int=number << 64), name=name))
        other.exchange.merge([tmp_path / "base.jsonl"])
        other.documents.set_metadata(first, place=f"Astana, says {name}")
        if name != "Anna":
            other.documents.set_metadata(second, title=f"{name} was here")
        other.documents.set_turns(second, [replace(turn, role="aside") for turn in other.documents.open(second).turns[:number]])
        files.append(tmp_path / f"{name}.jsonl")
        other.exchange.export(files[-1])
    found = []
    for number, order in enumerate(permutations(files)):
        joined = tmp_path / f"joined {number}.jsonl"
        joined.write_bytes(b"".join(path.read_bytes() for path in order))
        for name, paths in ((f"one {number}", [joined]), (f"each {number}", order)):
            project = make(name, IVAN)
            _, report = project.exchange.merge(paths)
            project.exchange.export(tmp_path / "out.jsonl")
            losers = sorted((conflict.kind, conflict.loser["id"], str(conflict.loser)) for conflict in project.conflicts.list())
            assert report.conflicts == len(losers)
            assert not project.exchange.merge([*paths, joined])[0]
            found.append(([{**line, "origin": None} for line in lines(tmp_path / "out.jsonl")], losers))
            project.close()
    assert all(one == found[0] for one in found)
    assert {kind for kind, _, _ in found[0][1]} >= {"metadata"} and len(found[0][1]) >= 3


def test_two_who_imported_the_same_text_merge_without_conflict(make, tmp_path):
    marta, ivan = make("marta", MARTA), make("ivan", IVAN)
    path = write(tmp_path, "talk.txt", TEXT)
    for project in (marta, ivan):
        project.exchange.import_paths([path])
    [summary] = ivan.documents.list()
    ivan.annotations.mark(summary.id, ((0, 8),), ivan.codebook.current().by_name("Place").id)
    ivan.exchange.export(tmp_path / "ivan.jsonl")
    _, report = marta.exchange.merge([tmp_path / "ivan.jsonl"])
    assert report.conflicts == 0
    marta.exchange.export(tmp_path / "marta.jsonl")
    ivan.exchange.merge([tmp_path / "marta.jsonl"])
    ivan.exchange.export(tmp_path / "again.jsonl")
    [ours], [theirs] = lines(tmp_path / "marta.jsonl"), lines(tmp_path / "again.jsonl")
    assert ours["origin"].pop("imported") != theirs["origin"].pop("imported")  # each says when it got the text
    assert ours == theirs


def test_labels_that_cannot_be_told_apart_after_a_merge_are_named_once(make, tmp_path):
    old, new = make("old"), make("new", IVAN)
    old.codebook.put(Label(name="Threat", kind="claim", key="t"))
    new.codebook.put(Label(name="threat", kind="claim", key="x"))
    new.codebook.put(Label(name="Thing", kind="other", key="T"))
    old.exchange.export(tmp_path / "book.jsonl", hand_over=True)
    _, report = new.exchange.merge([tmp_path / "book.jsonl"], dry_run=True)
    assert report.clashes == (("key", "T", 2), ("name", "Threat", 2))
    assert new.exchange.merge([tmp_path / "book.jsonl"])[1].clashes == report.clashes
    assert new.exchange.merge([tmp_path / "book.jsonl"])[1].clashes == ()


def test_a_dry_run_tells_and_does_nothing(make, tmp_path):
    old, new = make("old"), make("new", IVAN)
    fill(old, tmp_path)
    old.exchange.export(tmp_path / "all.jsonl")
    sequence = new.sequence()
    changes, report = new.exchange.merge([tmp_path / "all.jsonl"], dry_run=True)
    assert not changes and report.new["annotation"] == 6
    assert new.sequence() == sequence and new.documents.list() == []


def test_a_wrong_line_far_down_keeps_nothing_of_any_file(make, tmp_path):
    old, new = make("old"), make("new", IVAN)
    fill(old, tmp_path)
    good = tmp_path / "good.jsonl"
    old.exchange.export(good)
    last = lines(good)[-1]
    last["spans"][0]["quote"] = "never said"
    bad = write(tmp_path, "bad.jsonl", good.read_text("utf-8") + json.dumps(last) + "\n")
    sequence = new.sequence()
    with pytest.raises(InputError) as caught:
        new.exchange.merge([good, bad])
    assert "Line 3 of" in str(caught.value) and "spans[0].quote" in str(caught.value)
    assert new.sequence() == sequence and new.documents.list() == []


def test_no_file_moves_a_known_mark_to_another_document(make, tmp_path):
    old, new = make("old"), make("new", IVAN)
    fill(old, tmp_path)
    old.exchange.export(tmp_path / "all.jsonl")
    new.exchange.merge([tmp_path / "all.jsonl"])
    one, two = lines(tmp_path / "all.jsonl")
    one["spans"][0] |= {"id": two["spans"][0]["id"], "revision": 99}
    with pytest.raises(InputError) as caught:
        new.exchange.merge([write(tmp_path, "moved.jsonl", json.dumps(one) + "\n")])
    assert caught.value.message == "merge.mark"


def test_layers_and_documents_can_be_chosen(make, tmp_path):
    ivan = make("ivan", IVAN)
    _, second = fill(ivan, tmp_path)
    ivan.exchange.export(tmp_path / "ivan.jsonl")
    marta = make("marta")
    marta.exchange.merge([tmp_path / "ivan.jsonl"])
    marta.annotations.mark(second, ((0, 13),), marta.codebook.current().by_name("Person").id)
    report = marta.exchange.export(tmp_path / "mine.jsonl", layers=[marta.layer])
    assert (report.documents, report.annotations) == (2, 1)
    report = marta.exchange.export(tmp_path / "second.jsonl", documents=[second])
    assert [line["id"] for line in lines(tmp_path / "second.jsonl")] == [str(second)]
    assert report.annotations == 2
    with pytest.raises(RuleError):
        marta.exchange.export(tmp_path / "none.jsonl", documents=[UUID(int=5)])
    assert not (tmp_path / "none.jsonl").exists()


def test_what_ends_outside_the_chosen_layers_stays_out(make, tmp_path):
    ivan = make("ivan", IVAN)
    first, _ = fill(ivan, tmp_path)
    ivan.exchange.export(tmp_path / "ivan.jsonl")
    marta = make("marta")
    marta.exchange.merge([tmp_path / "ivan.jsonl"])
    link_to_a_mark_of(ivan, marta, first)
    marta.exchange.export(tmp_path / "mine.jsonl", layers=[marta.layer], hand_over=True)
    assert all(line["relations"] == [] for line in lines(tmp_path / "mine.jsonl"))
    assert [note["text"] for line in lines(tmp_path / "mine.jsonl")[1:] for note in line["notes"]] == ["Read twice."]
    again = make("again")
    again.exchange.merge([tmp_path / "mine.jsonl"])
    again.exchange.export(tmp_path / "again.jsonl", layers=[marta.layer], hand_over=True)
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "mine.jsonl").read_bytes()


def test_what_is_about_marks_of_an_undone_merge_stays_out(make, tmp_path):
    ivan = make("ivan", IVAN)
    first, _ = fill(ivan, tmp_path)
    ivan.exchange.export(tmp_path / "ivan.jsonl")
    marta = make("marta")
    marta.exchange.import_paths([tmp_path / "talk.txt", tmp_path / "other.txt"])
    marta.exchange.merge([tmp_path / "ivan.jsonl"])
    with Project.open(marta.target, Annotator(id=UUID(int=3 << 64), name="Boris")) as boris:
        link_to_a_mark_of(ivan, boris, first)
        marta.undo()
    marta.exchange.export(tmp_path / "undone.jsonl", hand_over=True)
    assert list(verify(tmp_path / "undone.jsonl")) == []
    assert all(line["relations"] == [] for line in lines(tmp_path / "undone.jsonl"))
    again = make("again")
    again.exchange.merge([tmp_path / "undone.jsonl"])
    again.exchange.export(tmp_path / "again.jsonl", hand_over=True)
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "undone.jsonl").read_bytes()


def link_to_a_mark_of(owner: Project, other: Project, document_id: UUID) -> None:
    """A mark of `other`, linked to one of `owner` with a note on that."""
    book = other.codebook.current()
    theirs = next(mark for mark in marks_of(other, document_id) if mark.layer_id == owner.layer and mark.fragments)
    other.annotations.mark(document_id, ((0, 8),), book.by_name("Person").id)
    mine = next(mark for mark in marks_of(other, document_id) if mark.layer_id == other.layer)
    other.relations.link(mine.id, theirs.id, book.by_name("reacts-to").id)
    other.notes.add("annotation", theirs.id, "About a mark of another.")


def test_an_empty_project_leaves_a_file_that_is_one(make, tmp_path):
    make("old").exchange.export(tmp_path / "empty.jsonl")
    assert list(verify(tmp_path / "empty.jsonl")) == []
    new = make("new", IVAN)
    assert not new.exchange.merge([tmp_path / "empty.jsonl"])[0]
    new.exchange.export(tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "empty.jsonl").read_bytes()


def test_import_says_what_became_of_each_file(make, tmp_path):
    project = make("one")
    folder = tmp_path / "inbox"
    (folder / "deep").mkdir(parents=True)
    write(folder, "a.txt", TEXT)
    write(folder / "deep", "same.txt", TEXT)
    write(folder, "empty.txt", "")
    write(folder, "photo.jpg", "no")
    write(folder, ".hidden.txt", OTHER)
    told = []
    report = project.exchange.import_paths(
        [folder, tmp_path / "missing.txt"], progress=lambda done, total: told.append((done, total))
    )
    assert [Path(path).name for path in report.imported] == ["a.txt"]
    assert [Path(path).name for path in report.skipped] == ["same.txt"]
    assert [(Path(path).name, error.message) for path, error in report.refused] == [
        ("empty.txt", "input.empty"),
        ("missing.txt", "input.missing"),
    ]
    assert [Path(path).name for path in report.passed] == ["photo.jpg"]
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    project.undo()
    assert project.documents.list() == []


def test_import_merges_our_own_jsonl(make, tmp_path):
    old, new = make("old"), make("new", IVAN)
    fill(old, tmp_path)
    old.exchange.export(tmp_path / "all.jsonl")
    report = new.exchange.import_paths([tmp_path / "all.jsonl"])
    assert len(report.imported) == 1 and len(report.changes.documents) == 2
    assert new.exchange.import_paths([tmp_path / "all.jsonl"]).skipped == (str(tmp_path / "all.jsonl"),)
    bad = write(tmp_path, "bad.jsonl", "{}\n")
    [(_, error)] = new.exchange.import_paths([bad]).refused
    assert error.message == "jsonl.foreign"


def test_importing_documents_and_annotations_is_one_step(make, tmp_path):
    old, new = make("old"), make("new", IVAN)
    fill(old, tmp_path)
    old.exchange.export(tmp_path / "all.jsonl")
    text = write(tmp_path, "new.txt", "A third text.\n")
    moved = lines(tmp_path / "all.jsonl")[0]
    layer = next(item for item in moved["layers"] if item["id"] == moved["spans"][0]["layer"])
    layer |= {"annotator_id": str(UUID(int=7 << 64)), "revision": 9}
    moved["annotators"].append({"id": str(UUID(int=7 << 64)), "name": "Thief"})
    for span in moved["spans"]:
        span["annotator"] = layer["annotator_id"]
    stolen = write(tmp_path, "stolen.jsonl", json.dumps(moved) + "\n")
    report = new.exchange.import_paths([text, tmp_path / "all.jsonl", stolen, tmp_path / "all.jsonl"])
    assert [Path(path).name for path in report.imported] == ["new.txt", "all.jsonl"]
    assert [Path(path).name for path in report.skipped] == ["all.jsonl"]
    assert [(Path(path).name, error.message) for path, error in report.refused] == [("stolen.jsonl", "merge.layer")]
    assert len(new.documents.list()) == 3
    assert report.changes.documents == {item.id for item in new.documents.list()}
    new.undo()
    assert new.documents.list() == [] and new.undo_title() == ""
    new.redo()
    assert len(new.documents.list()) == 3


def test_a_refused_file_leaves_the_action_as_it_was_before(make, tmp_path):
    old = make("old")
    fill(old, tmp_path)
    old.exchange.export(tmp_path / "all.jsonl")
    first, last = lines(tmp_path / "all.jsonl")
    last["spans"] += [{**last["spans"][0], "id": str(UUID(int=n))} for n in range(1, 6001)]  # more than are written at a time
    wrong = {**first, "title": 3}
    bad = write(tmp_path, "bad.jsonl", "".join(json.dumps(line) + "\n" for line in (first, last, wrong)))
    new = make("new", IVAN)
    sequence = new.sequence()
    report = new.exchange.import_paths([bad])
    assert [error.message for _, error in report.refused] == ["jsonl.field"]
    assert not report.changes and new.sequence() == sequence


def test_an_import_that_is_stopped_keeps_nothing(make, tmp_path):
    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Stopped

    old, new = make("old"), make("new", IVAN)
    fill(old, tmp_path)
    old.exchange.export(tmp_path / "all.jsonl")
    text = write(tmp_path, "new.txt", "A third text.\n")
    with pytest.raises(Stopped):
        new.exchange.import_paths([text, tmp_path / "all.jsonl", tmp_path / "all.jsonl"], progress=stop)
    assert new.documents.list() == [] and new.undo_title() == ""


def test_pasted_text_becomes_a_document_once(make):
    project = make("one")
    assert project.exchange.import_text(TEXT, said_on="2017-10-06").imported
    assert project.documents.list()[0].said_on == "2017-10-06"
    assert project.exchange.import_text(TEXT).skipped


@pytest.mark.parametrize("format_", ["jsonl", "doccano", "csv", "docbin"])
def test_an_export_that_fails_leaves_the_old_file_and_nothing_beside_it(make, tmp_path, format_):
    project = make("one")
    fill(project, tmp_path)
    folder = tmp_path / "target"
    folder.mkdir()
    path = write(folder, "out", "the old one")
    with pytest.raises(RuleError):
        project.exchange.export(path, format=format_, documents=[UUID(int=9)])
    with pytest.raises(StoreError):
        project.exchange.export(folder, format=format_)
    assert path.read_text("utf-8") == "the old one" and list(folder.iterdir()) == [path]
    assert project.exchange.export(path, format=format_).annotations == 5
    assert list(folder.iterdir()) == [path] and path.read_bytes() != b"the old one"


def test_stats_count_what_is_live(make, tmp_path):
    project = make("one")
    fill(project, tmp_path)
    stats = project.exchange.stats()
    assert (stats["project"], stats["documents"], stats["annotations"]) == ("one", 2, 5)
    assert stats["by_label"] == {"Place": 3, "Position": 2}
    assert stats["by_annotator"] == {"Marta": 5}
    assert stats["by_status"] == {"author: in progress": 1, "assignment: assigned": 1}
    assert stats["by_verdict"] == {"accept": 1, "reject": 1}


def test_times_are_told_to_the_microsecond(make, tmp_path):
    project = make("one")
    fill(project, tmp_path)
    project.exchange.export(tmp_path / "out.jsonl")
    span = lines(tmp_path / "out.jsonl")[0]["spans"][0]
    assert datetime.fromisoformat(span["created"]).astimezone(UTC) == project.annotations.get(UUID(span["id"])).created
