"""Annotator: mark claims, entities and positions in statements, news conferences and reports."""

__version__ = "0.1.0"
