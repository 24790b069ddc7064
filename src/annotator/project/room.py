"""What every room of a project is made of."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.project.project import Project


class Room:
    """One noun of a project: its reading and writing methods."""

    def __init__(self, project: "Project") -> None:
        self._project = project
        self._action = project.action
        self._reading = project.reading
