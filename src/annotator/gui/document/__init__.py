"""The document: a page of text with marks between its lines and in its margins."""
