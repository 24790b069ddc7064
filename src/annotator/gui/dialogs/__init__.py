"""Questions and sheets that the window opens."""
