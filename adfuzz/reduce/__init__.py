"""Shrinking of failing cases: on the choice sequence, then on the IR."""
