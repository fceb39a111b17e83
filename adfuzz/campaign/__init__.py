"""Fuzz campaigns: scheduling, judging, the findings store."""
