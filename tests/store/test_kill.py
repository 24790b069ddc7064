import subprocess
import sys

from annotator.project import Project

DRIVER = """
import sys
from annotator.core.model import Annotator
from annotator.project import Project
path, annotator = sys.argv[1], Annotator(id=__import__("uuid").UUID(sys.argv[2]), name="Anna")
project = Project.open(path, annotator)
[document] = project.documents.list()
label = project.codebook.current().labels[0]
for start in range(document.length - 1):
    [mark] = project.annotations.mark(document.id, ((start, start + 1),), label.id).records
    print(mark.id.hex, flush=True)
"""


def test_a_mark_that_was_reported_survives_a_kill(project, project_path, annotator, document):
    project.close()
    for kills in range(1, 4):
        driver = subprocess.Popen(
            [sys.executable, "-c", DRIVER, str(project_path), str(annotator.id)], stdout=subprocess.PIPE, text=True
        )
        assert driver.stdout is not None
        reported = [driver.stdout.readline().strip() for _ in range(7 * kills)]
        driver.kill()
        reported += driver.stdout.read().split()
        driver.stdout.close()
        assert driver.wait() != 0
        with Project.open(project_path, annotator) as again:
            kept = {mark.id.hex for mark in again.documents.open(document.id).marks.records()}
            assert kept >= {id_ for id_ in reported if len(id_) == 32}
            assert len(kept) <= len(reported) + 1
            again.annotations.remove([mark.id for mark in again.documents.open(document.id).marks.records()])
