"""Frozen records and pure functions. Standard library only: no Qt, no SQL, no spaCy."""
