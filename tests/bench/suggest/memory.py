"""Working through documents in order: how often the memory is right about further places of what was just marked."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from annotator.core.memory import Memory
from annotator.core.model import POSSIBLE, SURE, Suggestion
from datasets import Missing, Name, Sample, entity_sets, own_scheme


def measure(data: Path) -> Iterator[dict[str, object]]:
    """A row per set: of the visible proposals in a document, those that were marked there too; nothing is trained."""
    own = own_scheme(data)
    sets: list[tuple[str, Sequence[Sample] | Missing]] = [("press statements, own scheme", own)]
    for each in entity_sets(data):
        sets.append((each.name, each if isinstance(each, Missing) else (*each.train, *each.test)))
    for name, samples in sets:
        yield {"set": name, "missing": str(samples.path)} if isinstance(samples, Missing) else _row(name, samples)


def _row(name: str, samples: Sequence[Sample]) -> dict[str, object]:
    marks = right = offered = sure_right = sure_offered = 0
    for index, sample in enumerate(samples):
        marks += len(sample.names)
        for proposed, hit in _walk(str(index), sample):
            offered, right = offered + 1, right + hit
            if proposed.step == SURE:
                sure_offered, sure_right = sure_offered + 1, sure_right + hit
    return {
        "set": name,
        "trained on": "nothing",
        "marks": marks,
        "P": right / max(offered, 1),
        "covers": right / max(marks, 1),
        "sure P": sure_right / max(sure_offered, 1),
        "sure covers": sure_right / max(marks, 1),
    }


def _walk(digest: str, sample: Sample) -> Iterator[tuple[Suggestion, bool]]:
    """Mark by mark through the text; each visible proposal is decided when it comes, by whether people marked it."""
    memory = Memory()
    gold = set(sample.names)
    done: set[Name] = set()
    marked = []
    document = uuid5(NAMESPACE_OID, digest)
    labels = {label: uuid5(NAMESPACE_OID, label) for *_, label in sample.names}
    names = {label_id: label for label, label_id in labels.items()}
    for start, end, label in sorted(sample.names):
        if (start, end, label) in done:
            continue
        memory.accept(digest, sample.text, ((start, end),), labels[label])
        marked.append((labels[label], ((start, end),)))
        done.add((start, end, label))
        while fresh := [
            one for one in memory.occurrences(document, digest, sample.text, (), marked=marked) if _place(one, names) not in done
        ]:
            fresh = [one for one in fresh if one.step != POSSIBLE and one.fragments[0][0] > start]
            if not fresh:
                break
            one = fresh[0]
            place = _place(one, names)
            done.add(place)
            if place in gold:
                memory.accept(digest, sample.text, one.fragments, one.label_id)
                marked.append((one.label_id, one.fragments))
            else:
                memory.reject(digest, sample.text, one.fragments, one.label_id)
            yield one, place in gold


def _place(one: Suggestion, names: dict[object, str]) -> Name:
    return (*one.fragments[0], names[one.label_id])
