"""Reduction passes: each only yields edits, one file each."""
