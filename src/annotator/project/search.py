"""Searching all documents. The index is kept beside the work of the analyst, never in its way."""

from annotator.project.room import Room
from annotator.store import fulltext

SOME = 100
"""Documents that are taken into the index in one transaction: a mark never waits longer for its turn."""


class Search(Room):
    """`project.search`."""

    def index_some(self, most: int = SOME) -> int:
        """Take further documents into the index. Returns how many are left; search finds those too, only slower."""
        with self._reading() as connection:
            if not fulltext.unindexed(connection):
                return 0
        with self._project.writing() as connection:
            return fulltext.index_some(connection, most)

    def index_all(self) -> None:
        """Take every document into the index."""
        while self.index_some():
            pass
