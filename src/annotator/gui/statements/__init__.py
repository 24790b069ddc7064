"""Everything that was marked, in all documents: a table that narrows, and a board of who is for or against what."""
