"""Judges of derivatives, one property a file, with the tolerance model."""
