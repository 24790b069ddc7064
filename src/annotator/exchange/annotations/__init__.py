"""Annotations in files: our own JSONL, and what other tools read."""
