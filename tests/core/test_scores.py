from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from annotator.core.model import ACCEPT, REJECT, Annotation, Decision, Snapshot
from annotator.core.scores import BLOCKS, scores

PLACE, PERSON, DOCUMENT, LAYER, ME = (uuid4() for _ in range(5))
START = datetime(2026, 1, 1, tzinfo=UTC)


def decide(minute, label, verdict, results=()):
    return Decision(
        annotator_id=ME,
        document_id=DOCUMENT,
        subject="suggestion",
        subject_id=uuid4(),
        verdict=verdict,
        snapshot=Snapshot(digest="", fragments=((0, 5),), label_id=label, attributes={}),
        results=tuple(one.id for one in results),
        at=START + timedelta(minutes=minute),
    )


def test_what_was_changed_afterwards_was_corrected():
    mark = Annotation(document_id=DOCUMENT, layer_id=LAYER, label_id=PLACE, fragments=((0, 5),))
    moved = replace(mark, id=uuid4(), fragments=((0, 9),))
    taken = [decide(0, PLACE, ACCEPT, [mark]), decide(1, PLACE, ACCEPT, [moved]), decide(2, PLACE, REJECT)]
    [place, person] = scores([*taken, decide(3, PERSON, REJECT)], {mark.id: mark, moved.id: moved})
    assert (place.label_id, place.accepted, place.corrected, place.rejected, place.rate) == (PLACE, 1, 1, 1, 1 / 3)
    assert (person.label_id, person.rejected, person.course) == (PERSON, 1, (0.0,))


def test_the_course_goes_from_old_to_new_whatever_order_they_come_in():
    newest = [decide(100 + minute, PLACE, ACCEPT) for minute in range(50)]
    oldest = [decide(minute, PLACE, REJECT) for minute in range(50)]
    [score] = scores([*newest, *oldest], {})
    assert len(score.course) <= BLOCKS and score.course[0] == 0 and score.course[-1] == 1
    assert list(score.course) == sorted(score.course)
