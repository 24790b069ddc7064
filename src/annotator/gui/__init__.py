"""The window: PySide6 and qtawesome. Widgets see core values and the bridge; no database, no file, no spaCy."""
