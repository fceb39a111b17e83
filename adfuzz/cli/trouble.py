"""Unexpected errors at the process border: what happened is saved to a folder, the user reads one clear message."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from adfuzz import __version__
from adfuzz.errors import AdfuzzError, InternalError


class Trouble(InternalError):
    """An unexpected error together with the files that are needed to see it again."""

    def __init__(self, message: str, evidence: Mapping[str, bytes]) -> None:
        super().__init__(message)
        self.evidence = dict(evidence)


@contextmanager
def evidence(files: Mapping[str, bytes]) -> Generator[None]:
    """Keep `files` (name to content) with any unexpected error raised inside the block; let deliberate errors pass."""
    try:
        yield
    except Exception as error:
        if isinstance(error, AdfuzzError) and not isinstance(error, InternalError):
            raise
        inner = error.evidence if isinstance(error, Trouble) else {}
        raise Trouble(f"{type(error).__name__}: {error}", {**inner, **files}) from error


def save_report(error: BaseException, argv: Sequence[str]) -> Path | None:
    """Write traceback, command line, versions and evidence to a new folder; None when no place is writable."""
    name = f"internal-error-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}"
    for base in (Path("runs"), Path(tempfile.gettempdir())):
        if not base.is_dir():  # `runs` is used where a campaign made it, never created here
            continue
        folder = base / name
        try:
            folder.mkdir(exist_ok=True)
            (folder / "report.txt").write_text(_report(error, argv), encoding="utf-8")
            if isinstance(error, Trouble):
                for file, content in error.evidence.items():
                    (folder / file).write_bytes(content)
        except OSError:
            continue
        return folder
    return None


def _report(error: BaseException, argv: Sequence[str]) -> str:
    lines = [
        f"adfuzz {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"command line: {list(argv)!r}",
        f"directory: {os.getcwd()}",
        "",
        "".join(traceback.format_exception(error)),
    ]
    return "\n".join(lines)


def explain(error: BaseException, argv: Sequence[str]) -> None:
    """Save the report and tell the user, on stderr, in a few lines and without a traceback."""
    if os.environ.get("ADFUZZ_TRACEBACK") == "1":
        traceback.print_exception(error)
    folder = save_report(error, argv)
    text = str(error) if isinstance(error, AdfuzzError) else f"{type(error).__name__}: {error}"
    first = text.strip().split("\n", 1)[0][:300]
    where = f"details are in {folder}" if folder else "details could not be saved (no writable folder)"
    print(
        f"adfuzz: internal error: {first}\n"
        f"  This is a bug in adfuzz, not in your input; {where}.\n"
        f"  ADFUZZ_TRACEBACK=1 shows the traceback here.",
        file=sys.stderr,
    )
