"""The open annotated texts that the weights are trained and measured on, each with its splits and licence.

They stay outside the repository: `DATA` is the folder that holds `ner/`, `ud/`, `claims/`. A sample is one
document, its sentences a line each; names are `(start, end, label)` in code points of its text, under our labels.
"""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from annotator.suggest import tables

Name = tuple[int, int, str]
NAMES = frozenset({"Person", "Organisation", "Place"})


@dataclass(frozen=True, slots=True)
class Sample:
    """One document with the names that people marked in it; what is in `unsure` was left open and counts for nothing."""

    text: str
    names: tuple[Name, ...]
    unsure: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Set:
    """An annotated set: what is trained on, what is only measured on, and the labels that its annotators looked for."""

    name: str
    licence: str
    credit: str
    train: tuple[Sample, ...]
    test: tuple[Sample, ...]
    labels: frozenset[str] = NAMES


@dataclass(frozen=True, slots=True)
class Missing:
    """A set that is not there."""

    name: str
    path: Path


def entity_sets(data: Path) -> Iterator[Set | Missing]:
    """Every set of names under `data`, in the order of the report."""
    for read, folder in ((_ewt, "uner-ewt"), (_pud, "uner-pud"), (_wikigold, "wikigold"), (_politics, "crossner-politics")):
        root = data / "ner" / folder
        yield read(root) if root.is_dir() else Missing(folder, root)
    train, dev = (data / "ud" / f"en_gum-permissive-{part}.conllu.gz" for part in ("train", "dev"))
    yield _gum(train, dev) if train.exists() and dev.exists() else Missing("gum", train)


_UNER = {"PER": "Person", "ORG": "Organisation", "LOC": "Place"}
_POLITICS = {
    "person": "Person", "politician": "Person", "politicalparty": "Organisation", "organisation": "Organisation",
    "country": "Place", "location": "Place", "event": "Event", "election": "Event",
}  # fmt: skip
_GUM = {"person": "Person", "organization": "Organisation", "place": "Place"}


def _ewt(root: Path) -> Set:
    train, test = (_universal(root / f"en_ewt-ud-{part}.iob2") for part in ("dev", "test"))
    return Set("UNER EWT", "CC BY-SA 4.0", "Universal NER, UNER_English-EWT, on the English Web Treebank", train, test)


def _pud(root: Path) -> Set:
    test = _universal(root / "en_pud-ud-test.iob2")
    return Set("UNER PUD", "CC BY-SA 3.0", "Universal NER, UNER_English-PUD, on Parallel Universal Dependencies", (), test)


def _wikigold(root: Path) -> Set:
    rows = (line.split(" ") for line in (root / "wikigold.conll.txt").read_text("utf-8").splitlines())
    samples = tuple(_columns(rows, _UNER))
    train = tuple(sample for index, sample in enumerate(samples) if index % 5)
    return Set("WikiGold", "CC BY 4.0", "WikiGold (Balasuriya et al. 2009), Wikipedia", train, samples[::5])


def _politics(root: Path) -> Set:
    train, test = (
        tuple(_columns((line.split("\t") for line in (root / f"{part}.txt").read_text("utf-8").splitlines()), _POLITICS))
        for part in ("train", "dev")
    )
    credit = "CrossNER politics (Liu et al. 2020), Wikipedia"
    return Set("CrossNER politics", "MIT; text CC BY-SA", credit, train, test, NAMES | {"Event"})


def _gum(train: Path, dev: Path) -> Set:
    credit = (
        "Georgetown University Multilayer corpus, genres academic, bio, court, interview, news, speech, textbook, vlog, voyage"
    )
    licence = "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain"
    return Set("GUM, names among its mentions", licence, credit, tuple(_mentions(train)), tuple(_mentions(dev)))


def _universal(path: Path) -> tuple[Sample, ...]:
    """Universal NER: sentences with their text, documents opened by `# newdoc`."""
    samples: list[Sample] = []
    sentences: list[Sample] = []
    for block in path.read_text("utf-8").split("\n\n"):
        lines = block.splitlines()
        if any(line.startswith("# newdoc") for line in lines) and sentences:
            samples.append(_joined(sentences))
            sentences = []
        text = next((line[9:] for line in lines if line.startswith("# text = ")), "")
        rows = [line.split("\t") for line in lines if line and line[0].isdigit()]
        if text:
            sentences.append(_placed(text, [row[1] for row in rows], [row[2] for row in rows], _UNER))
    return (*samples, _joined(sentences)) if sentences else tuple(samples)


_NO_SPACE_BEFORE = re.compile(r"[.,;:!?%)\]’”]+|'s|’s|n't|'[a-z]{1,2}|''")
_NO_SPACE_AFTER = frozenset({"(", "[", "“", "$", "£", "€", "``"})


def _columns(rows: Iterable[list[str]], types: dict[str, str]) -> Iterator[Sample]:
    """Word and tag a line; the text is put together again, ten sentences a document."""
    sentences: list[Sample] = []
    words: list[str] = []
    tags: list[str] = []
    for row in (*rows, [""]):
        if len(row) > 1 and row[0] != "-DOCSTART-":
            words.append(row[0])
            tags.append(row[1])
        elif words:
            text = words[0]
            for before, word in pairwise(words):
                text += word if _NO_SPACE_BEFORE.fullmatch(word) or before in _NO_SPACE_AFTER else f" {word}"
            sentences.append(_placed(text, words, tags, types))
            words, tags = [], []
    for index in range(0, len(sentences), 10):
        yield _joined(sentences[index : index + 10])


def _by_surface(text: str, start: int, end: int, label: str) -> Name:
    """The name as our codebook wants it: without article, title and office; a state that acts ("Russia announced") is a Place."""
    start += 4 * text[start:end].lower().startswith("the ")
    if label == "Person":
        while (word := text[start:end].split(" ", 1)) and len(word) > 1 and word[0] in _titles():
            start += len(word[0]) + 1
        of = re.search(r" (?:of|and) ", text[start:end])
        end = start + of.start() if of else end
    return start, end, "Place" if label == "Organisation" and text[start:end] in tables.places() else label


@cache
def _titles() -> frozenset[str]:
    """Words before a person's name: titles, offices, the adjectives and short names of states before them."""
    titles = {word for title in tables.toml("names")["titles"] for word in title.split()}
    adjectives = {word for listed in tables.names("demonyms").values() for name in listed for word in name.split()}
    return frozenset(titles | adjectives | {"US", "U.S.", "UK", "Emeritus", "Acting", "Madam"})


def _placed(text: str, words: list[str], tags: list[str], types: dict[str, str]) -> Sample:
    """A sentence whose tagged words are found again in its text; IOB1 and IOB2."""
    spans: list[tuple[int, int, str]] = []
    at, last = 0, "O"
    for word, tag in zip(words, tags, strict=True):
        start = text.find(word, at)
        if start < 0:
            continue
        at = start + len(word)
        kind = tag[2:]
        if tag != "O":
            if tag[0] == "I" and last[2:] == kind and spans:
                spans[-1] = (spans[-1][0], at, kind)
            else:
                spans.append((start, at, kind))
        last = tag
    return Sample(text, tuple(_by_surface(text, start, end, types[kind]) for start, end, kind in spans if kind in types))


def _joined(sentences: list[Sample]) -> Sample:
    text = ""
    names: list[Name] = []
    unsure: list[tuple[int, int]] = []
    for sentence in sentences:
        shift = len(text)
        names += [(start + shift, end + shift, label) for start, end, label in sentence.names]
        unsure += [(start + shift, end + shift) for start, end in sentence.unsure]
        text += sentence.text + "\n"
    return Sample(text, tuple(names), tuple(unsure))


def _mentions(path: Path) -> Iterator[Sample]:
    """GUM marks everything that is referred to; its names are the mentions whose head is a proper noun."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        documents = file.read().split("# newdoc id = ")[1:]
    for document in documents:
        if document.startswith("GUM_conversation"):
            continue  # from a corpus whose own licence is narrower
        sentences = [sample for block in document.split("\n\n") if (sample := _mention_sentence(block))]
        if sentences:
            yield _joined(sentences)


_LINKS = frozenset({"of", "the", "and", "for", "-", "&", "."})


def _mention_sentence(block: str) -> Sample | None:
    lines = block.splitlines()
    text = next((line[9:] for line in lines if line.startswith("# text = ")), "")
    rows = [row for line in lines if line[:1].isdigit() and (row := line.split("\t"))[0].isdigit()]
    if not text or not rows:
        return None
    places, at = [], 0
    for row in rows:
        start = text.find(row[1], at)
        at = start + len(row[1]) if start >= 0 else at
        places.append((max(start, 0), at))
    names: list[Name] = []
    unsure: list[tuple[int, int]] = []
    for first, last, kind in _brackets(rows):
        while first < last and rows[first][3] in ("DET", "PUNCT", "ADP"):
            first += 1
        while last > first and (rows[last][3] == "PUNCT" or rows[last][1] in ("'s", "’s")):
            last -= 1
        inside = {row[0] for row in rows[first : last + 1]}
        heads = [row for row in rows[first : last + 1] if row[6] not in inside]
        if not heads or heads[0][3] != "PROPN" or last - first > 7:
            continue
        span = places[first][0], places[last][1]
        proper = all(
            row[3] in ("PROPN", "NUM") or row[1][0].isupper() or row[1].lower() in _LINKS for row in rows[first : last + 1]
        )
        if proper and kind in _GUM:
            names.append(_by_surface(text, *span, _GUM[kind]))
        else:
            unsure.append(span)
    outer = tuple(one for one in names if not any(other[0] <= one[0] and one[1] <= other[1] and other != one for other in names))
    return Sample(text, outer, tuple(unsure))


def _brackets(rows: list[list[str]]) -> Iterator[tuple[int, int, str]]:
    """(first word, last word, type) of the mentions that the brackets of `Entity=` open and close in one sentence."""
    opened: dict[str, list[tuple[int, str]]] = {}
    for index, row in enumerate(rows):
        value = next((part[7:] for part in row[9].split("|") if part.startswith("Entity=")), "")
        for piece in re.findall(r"\([^()]*\)?|[^()]+\)", value):
            number, _, more = piece.strip("()").partition("-")
            if piece.startswith("("):
                kind = more.split("-")[0]
                if piece.endswith(")"):
                    yield index, index, kind
                else:
                    opened.setdefault(number, []).append((index, kind))
            elif opened.get(number):
                first, kind = opened[number].pop()
                yield first, index, kind


@dataclass(frozen=True, slots=True)
class Verdict:
    """A sentence, and whether people held it to be a claim worth checking."""

    words: str
    is_claim: bool


def claim_set(data: Path) -> list[Verdict] | Missing:
    """Sentences of debates with two classes; for measuring only: nothing that ships is trained on them."""
    path = data / "claims" / "claimbuster" / "train.json"
    if not path.exists():
        return Missing("ClaimBuster, two classes", path)
    return [Verdict(row["text"], row["label"] == 1) for row in json.loads(path.read_text("utf-8"))]


_OWN = {
    "Person": "Person",
    "Organisation": "Organisation",
    "Location": "Place",
    "Temporal": "Date",
    "Money": "Amount",
    "Quantity": "Amount",
}


def own_scheme(data: Path) -> list[Sample] | Missing:
    """Press statements under a scheme of their own, where every mention counts; types without a label of ours keep their name."""
    root = data / "re3d-dev"
    if not root.is_dir():
        return Missing("re3d", root)
    samples = []
    for folder in sorted(path for path in root.iterdir() if (path / "documents.json").exists()):
        marked: dict[str, set[Name]] = {}
        for row in map(json.loads, (folder / "entities.json").read_text("utf-8").splitlines()):
            if row["confidence"] >= 0.5:
                place = row["begin"], row["end"], _OWN.get(row["type"], row["type"])
                marked.setdefault(row["documentId"], set()).add(place)
        for row in map(json.loads, (folder / "documents.json").read_text("utf-8").splitlines()):
            samples.append(Sample(row["text"], tuple(sorted(marked.get(row["_id"], ())))))
    return samples
