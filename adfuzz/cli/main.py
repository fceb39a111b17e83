"""The entry point `adfuzz`: runs a command and turns every way to fail into a message and an exit code (DESIGN §12)."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import typer
import typer.main

from adfuzz.cli import trouble
from adfuzz.cli.app import build
from adfuzz.cli.supervise import SUPERVISED, supervise
from adfuzz.errors import AdfuzzError, InternalError

USAGE = 2
INTERNAL = 3
INTERRUPTED = 130
BROKEN_PIPE = 141  # what a shell reports for a program that SIGPIPE ended


def run() -> None:
    """Run the command line of this process and exit."""
    argv = sys.argv[1:]
    if argv and argv[0] in SUPERVISED:
        sys.exit(supervise(main, argv))
    sys.exit(main(argv))


def main(argv: Sequence[str]) -> int:
    """Run one command line and return its exit code; no exception leaves this function but SystemExit."""
    try:
        application = typer.main.get_command(build(argv))
        result = application.main(list(argv), prog_name="adfuzz", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except (KeyboardInterrupt, typer.Abort):
        print("adfuzz: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else the final flush complains
        return BROKEN_PIPE
    except typer.Exit as end:
        return end.exit_code
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # typer's own handling, whose code 1 would mean "findings"
            return BROKEN_PIPE
        raise
    except InternalError as error:
        trouble.explain(error, argv)
        return INTERNAL
    except AdfuzzError as error:
        print(_as_error(str(error)), file=sys.stderr)
        return error.exit_code
    except Exception as error:
        show = getattr(error, "show", None)
        if callable(show) and hasattr(error, "exit_code"):  # typer's own usage errors know how to print themselves
            show()
            return USAGE
        trouble.explain(error, argv)
        return INTERNAL


def _as_error(text: str) -> str:
    """Return the message with `error:` in front unless it says so itself (`file:1:2: error: …`, `error[code]: …`)."""
    head = text.split("\n", 1)[0]
    return text if "error: " in head or head.startswith("error[") else f"error: {text}"


if __name__ == "__main__":
    run()
