"""Reduction passes, one kind of edit a file; each only yields edits. They run in the order of their names."""
