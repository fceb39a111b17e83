"""`python -m adfuzz`: the command line without an installed script."""

from adfuzz.cli.main import run

run()
