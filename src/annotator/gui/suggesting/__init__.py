"""What is shown of the suggestions, several of them accepted at once, and what becomes of them."""
