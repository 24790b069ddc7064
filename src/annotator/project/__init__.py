"""The one door to the data: `Project` and its rooms, one per noun."""

from annotator.project.project import Project

__all__ = ["Project"]
