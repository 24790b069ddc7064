"""Suggesters. The parent imports `engine` only; everything that needs spaCy or Babel runs in the child process."""
