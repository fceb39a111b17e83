"""Engines: what turns a Job into Outcomes, one file each."""
