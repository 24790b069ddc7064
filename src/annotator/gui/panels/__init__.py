"""The panels beside the document: each one shows core values, emits what the analyst did, and saves nothing itself."""
