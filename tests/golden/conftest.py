"""Golden tests: each .ll file here is one test, its first lines say how it is run.

    ; RUN: lower %s -o - --no-post-optimize      an adfuzz command line, %s is this file
    ; FAIL: 2                                    (optional) the exit code; then standard error is what counts

What comes out must equal the sibling file `.out`, in which %s stands for the file's path. `pytest tests/golden --bless`
writes it.
"""

from __future__ import annotations

import contextlib
import difflib
import io
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from adfuzz.cli.main import main


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take every .ll file as a test."""
    return GoldenFile.from_parent(parent, path=file_path) if file_path.suffix == ".ll" else None


class GoldenFile(pytest.File):
    """A file that holds one test."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the test, named after the file."""
        yield GoldenTest.from_parent(self, name=self.path.stem)


class Mismatch(Exception):
    """The output is not the expected one; the message shows the difference."""


class GoldenTest(pytest.Item):
    """Run the command line of the file and compare."""

    def runtest(self) -> None:
        """Compare with, or with --bless write, the expected output."""
        head = self.path.read_text(encoding="utf-8")
        command = re.search(r"^; RUN: (.*)$", head, re.MULTILINE)
        expected_code = re.search(r"^; FAIL: (\d+)$", head, re.MULTILINE)
        if command is None:
            raise Mismatch(f"{self.path}: no line `; RUN: …`")
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([word.replace("%s", str(self.path)) for word in shlex.split(command[1])])
        if code != int(expected_code[1] if expected_code else 0):
            raise Mismatch(f"exit code {code}\n{err.getvalue()}")
        actual = (err if expected_code else out).getvalue().replace(str(self.path), "%s")
        golden = self.path.with_suffix(".out")
        if self.config.getoption("--bless"):
            golden.write_text(actual, encoding="utf-8")
            return
        expected = golden.read_text(encoding="utf-8") if golden.exists() else ""
        if actual != expected:
            lines = difflib.unified_diff(expected.splitlines(), actual.splitlines(), "expected", "actual", lineterm="")
            raise Mismatch("\n".join([*lines, "", "(if this is right: make golden-bless, and review the diff)"]))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """Show the difference without a traceback."""
        return str(excinfo.value) if isinstance(excinfo.value, Mismatch) else str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Say where the test stands."""
        return self.path, 0, self.name
