"""The codebook editor: labels, what they ask for, what a change does to marks, and how the codebook came to be."""
