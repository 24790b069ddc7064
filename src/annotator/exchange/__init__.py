"""Files in and out: documents of every kind, annotations in every format."""
