"""The project's own suggester: what my finished documents teach, and the versions that came of it."""

from pathlib import Path
from uuid import UUID, uuid5

from annotator import settings
from annotator.core.model import DONE, ENTITY, NAMESPACE, Annotation, now
from annotator.project.room import Room
from annotator.store.server import is_address
from annotator.suggest.learning import Job, Outcome, lesson
from annotator.suggest.shelf import Shelf, Version


class Learning(Room):
    """`project.learning`. Each annotator has a suggester of their own: it tells how they mark."""

    @property
    def shelf(self) -> Shelf:
        """Where the versions lie: beside a project file, and for a server in the user's own folder."""
        target, me = self._project.target, str(self._project.annotator.id)
        if is_address(target):
            return Shelf(settings.data_folder() / "learnt" / str(uuid5(NAMESPACE, str(target))) / me)
        path = Path(target)
        return Shelf(path.with_name(f"{path.name}-learnt") / me)

    def finished(self) -> list[UUID]:
        """The documents that I am done with."""
        return [one.id for one in self._project.documents.list() if one.state == DONE]

    def fresh(self) -> int:
        """How many more documents are finished than at the last round of learning, whatever came of it."""
        versions = self.shelf.versions()
        return len(self.finished()) - (versions[-1].documents if versions else 0)

    def job(self) -> Job:
        """What there is to learn from my finished documents."""
        labels = {label.id: label for label in self._project.codebook.current().labels}
        lessons = []
        for id_ in self.finished():
            view = self._project.documents.open(id_)
            mine = [
                mark for mark in view.marks.records() if isinstance(mark, Annotation) and mark.layer_id == self._project.layer
            ]
            rejected = self._project.review.rejected(id_)
            lessons.append(lesson(view.document.digest, view.document.text, tuple(view.turns), mine, rejected, labels))
        names = {label.name: str(label.id) for label in labels.values() if label.kind == ENTITY}
        return Job(tuple(lessons), names, self.shelf.weights())

    def keep(self, outcome: Outcome) -> Version:
        """Write down what came of learning; a better suggester is used from now on."""
        return self.shelf.keep(outcome, now())
