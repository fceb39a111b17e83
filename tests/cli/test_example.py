"""The command that adfuzz/cli/README.md shows works as it says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adfuzz.cli import app


@pytest.fixture
def count(
    root: Path, tmp_path: Path, run_adfuzz: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Any]:
    """Return a function that runs `adfuzz count` with the README's example as the folder's only command."""
    (example,) = re.findall(
        r"^```python\n(.*?)^```", (root / "adfuzz/cli/README.md").read_text(), re.MULTILINE | re.DOTALL
    )
    monkeypatch.setattr(app, "COMMANDS", {})
    exec(compile(example, "count.py", "exec"), {"__name__": "count"})
    function = app.COMMANDS["count"]
    declared = app.Declared("count", "adfuzz.cli.app", (function.__doc__ or "").split("\n", 1)[0])
    monkeypatch.setattr(app, "declared_commands", lambda: (declared,))
    return run_adfuzz


def test_example_counts(count: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "in.ll"
    file.write_text("define double @f(double %x) {\n  %y = fmul double %x, %x\n  ret double %y\n}\n")
    assert (done := count("count", file)).code == 0, done.err
    assert done.out == "1\n"


def test_example_gets_its_errors_for_nothing(count: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "empty.ll").write_text("define void @f() {\n  ret void\n}\n")
    assert count("count", tmp_path / "empty.ll").code == 5
    assert count("count", tmp_path / "missing.ll").code == 2
    assert "Count the floating-point operations" in count("--help").out
